/**
 * Support that reaches into a sentence from around it: the continuing report of one speaker, a lead whose content is
 * attributed further down, an assertion that the next paragraph's quotation repeats. Scored; below the threshold the
 * sentence stands alone.
 */
import type { Support, TextSpan } from '../../report.ts';
import { has, matchAt, type Reading } from '../reading.ts';
import { overlap, type Statement } from './statements.ts';

export interface Inherited {
  readonly support: Support;
  readonly evidence: readonly TextSpan[];
  /** Over 0; from `THRESHOLD` on the support counts. */
  readonly score: number;
}

/** What each sign of a continuing report is worth. */
const WEIGHT = {
  overlap: 1.1,
  sameBlockAfter: 0.22,
  connective: 0.18,
  between: 0.32,
  betweenWide: 0.16,
  beforeQuote: 0.16,
  lead: 0.16,
  /** "Das Haus sei …", "по его словам": said in words or mood to be somebody's. */
  continues: 0.4,
  background: -0.2,
  newDate: -0.12,
} as const;

/** From here on a reader would take the sentence for what the speaker said. */
export const THRESHOLD = 0.45;
/** Sentences on either side that may lend support; the lead looks further, since it sums up. */
const WINDOW = 2;
const LEAD_WINDOW = 7;
const LEAD_SENTENCES = 2;
const WIDE = 4;

export interface Surroundings {
  /** Index of the sentence among the article's claims: 0 is the lead. */
  readonly position: number;
  /** Those with support, by sentence. */
  readonly statements: readonly Statement[];
  readonly stems: ReadonlySet<string>;
  readonly weight: (stem: string) => number;
}

export function inheritedSupport(r: Reading, s: number, around: Surroundings): Inherited | null {
  const sentence = r.sentences[s];
  if (!sentence) return null;
  const lead = around.position < LEAD_SENTENCES;
  const reach = lead ? LEAD_WINDOW : WINDOW;
  const before = around.statements[firstFrom(around.statements, s) - 1];
  const after = around.statements[firstFrom(around.statements, s + 1)];
  const common = signs(r, sentence.from, sentence.to);
  const goesOn = continues(r, sentence.from, sentence.to);
  let best: Inherited | null = null;
  for (const x of near(around.statements, s, reach)) {
    const back = s - x.sentence;
    let score = WEIGHT.overlap * overlap(around.stems, x.stems, around.weight) + common;
    const sameBlock = r.sentences[x.sentence]?.block === sentence.block;
    if (back > 0 && sameBlock) score += WEIGHT.sameBlockAfter;
    if (back > 0 && back <= 2 && opensWithConnective(r, sentence.from)) score += WEIGHT.connective;
    if (back > 0 && back <= 2 && goesOn) score += WEIGHT.continues;
    if (before && after && before.speaker === after.speaker && x.speaker === before.speaker) {
      const gap = after.sentence - before.sentence;
      score += gap <= WIDE ? WEIGHT.between : gap <= WIDE * 2 ? WEIGHT.betweenWide : 0;
    }
    if (back === -1 && x.quote.kind === 'direct') score += WEIGHT.beforeQuote;
    if (lead && back < 0) score += WEIGHT.lead;
    if (!best || score > best.score)
      best = {
        support: x.support,
        evidence: [{ start: x.quote.start, end: x.quote.end, text: x.quote.text }],
        score,
      };
  }
  return best;
}

/** Index of the first statement in sentence `s` or after it. */
function firstFrom(statements: readonly Statement[], s: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((statements[mid]?.sentence ?? 0) < s) low = mid + 1;
    else high = mid;
  }
  return low;
}

function near(statements: readonly Statement[], s: number, reach: number): readonly Statement[] {
  const low = firstFrom(statements, s - WINDOW);
  const out: Statement[] = [];
  for (let k = low; k < statements.length && (statements[k]?.sentence ?? 0) <= s + reach; k++) {
    const x = statements[k];
    if (x) out.push(x);
  }
  return out;
}

/** Background and other dates speak against a continuing report. */
function signs(r: Reading, from: number, to: number): number {
  let background = false;
  let date = false;
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    if (matchAt(r, k, 'background') > 0) background = true;
    if (has(r, k, 'months') || /^(?:19|20)\d\d$/.test(r.tokens[k]?.text ?? '')) date = true;
  }
  return (background ? WEIGHT.background : 0) + (date ? WEIGHT.newDate : 0);
}

export const opensWithConnective = (r: Reading, from: number): boolean => matchAt(r, from, 'connectives') > 0;

/** Outside quotations, a word or a mood that goes on with somebody's report. */
function continues(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!r.quoteAt[k] && matchAt(r, k, 'continues') > 0) return true;
  return false;
}
