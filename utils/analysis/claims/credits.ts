/** Tables and charts: the line below them that says where their figures come from. */
import type { TextSpan } from '../../report.ts';
import type { Reading } from '../text/reading.ts';
import type { OwnSupport } from './direct.ts';

/** Marks that close a sentence; a line of a table or list has none. */
export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', '…', '"', '”', '»', '。']);

/**
 * The labels of credits that say where facts come from, rather than whose picture it is. Credits are found without knowing the
 * language, so these are one list for all.
 */
const SOURCE_LABEL =
  /^[([]?(?:sources?|sumber|quellen?|fuentes?|fontes?|fonti|bron|bronnen|источник|kaynak|zdroj|źródło|kilde|källa|lähde|来源|المصدر)\s?[:：]/iu;

/** The lines of a table or chart, each with what the credit below them grants ("Source: Eurostat"). */
export function creditsBelow(r: Reading): Map<number, OwnSupport> {
  const out = new Map<number, OwnSupport>();
  let below: OwnSupport | null = null;
  for (let k = r.sentences.length - 1; k >= 0; k--) {
    const s = r.sentences[k];
    if (!s) continue;
    if (s.blockKind === 'credit') {
      const text = r.text.slice(s.start, s.end);
      below = SOURCE_LABEL.test(text) ? creditSupport({ start: s.start, end: s.end, text }) : null;
    } else if (s.blockKind === 'heading' || STOPS.has(r.tokens[s.to - 1]?.text ?? '')) below = null;
    else if (below) out.set(k, below);
  }
  return out;
}

/** Nothing else leans on it: a credit holds for its table. */
const creditSupport = (credit: TextSpan): OwnSupport => ({
  support: 'organisation',
  evidence: [credit],
  words: null,
  recap: false,
  speaker: credit.text.toLowerCase(),
  carried: false,
  soft: false,
  silent: true,
  firm: false,
  pointsBack: false,
});
