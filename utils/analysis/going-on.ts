/**
 * Sentences that go on with a report without saying so again: "Er habe davon nichts gewusst. Die Kosten seien hoch." The mood of
 * the verb tells it; who speaks is whoever spoke, or acted, in the sentence before.
 */
import type { Span } from '../report.ts';
import { sentenceEnd } from './clause-borders.ts';
import type { Quotation } from './quotations.ts';
import { has, isComma, type Reading } from './reading.ts';
import type { Reported } from './reported-span.ts';

export interface GoingOn extends Span {
  readonly sentence: number;
  /** It stands after a colon: "Demirel sprang ihm bei: Er genieße Vertrauen." */
  readonly afterColon: boolean;
}

/** @returns the sentences in the mood of report that no frame reports, in order. */
export function findGoingOn(
  r: Reading,
  reported: readonly Reported[],
  quotations: readonly Quotation[],
): GoingOn[] {
  if (!r.lexicon.pack.cues.reportedMood) return [];
  const taken = new Set<number>();
  for (const c of reported) taken.add(c.frame.sentence);
  for (const q of quotations) if (q.frame) taken.add(q.frame.sentence);
  const found: GoingOn[] = [];
  for (const [s, sentence] of r.sentences.entries()) {
    if (taken.has(s) || sentence.blockKind === 'heading' || sentence.blockKind === 'credit') continue;
    const end = sentenceEnd(r, sentence.to);
    if (r.tokens[sentence.to - 1]?.text === '?') continue;
    const colon = isReported(r, sentence.from, end) ? sentence.from - 1 : colonIn(r, sentence.from, end);
    if (colon === null || (colon >= sentence.from && !isReported(r, colon + 1, end))) continue;
    const first = r.tokens[colon + 1];
    const last = r.tokens[end - 1];
    if (first && last)
      found.push({ start: first.start, end: last.end, sentence: s, afterColon: colon >= sentence.from });
  }
  return found;
}

function colonIn(r: Reading, from: number, end: number): number | null {
  for (let k = from; k < end; k++) if (r.tokens[k]?.text === ':' && !r.quoteAt[k]) return k;
  return null;
}

/** The main clause is in the mood of report: its verb stands before the first comma, or the second where a subordinate clause opens. */
function isReported(r: Reading, from: number, end: number): boolean {
  let commas = has(r, from, 'subordinators') && !has(r, from, 'adverbs') ? 1 : 0;
  for (let k = from; k < end; k++) {
    if (r.quoteAt[k]) continue;
    if (isComma(r, k) || r.tokens[k]?.text === ':') {
      if (commas === 0) return false;
      commas--;
    } else if (k > from && has(r, k, 'pronounsSpeech') && !has(r, k, 'pronounsPerson')) return false;
    else if (k === from + 1 && hasMoodEnding(r, k)) return true;
    else if (has(r, k, 'reportedMood') && (k === from || r.tokens[k]?.shape === 'lower')) return true;
  }
  return false;
}

/** "Er kenne den Mann nicht", "Man prüfe das": after a pronoun a word that no list knows, with the ending of the mood. */
function hasMoodEnding(r: Reading, k: number): boolean {
  const mood = r.lexicon.pack.moodEnding;
  const t = r.tokens[k];
  if (!mood || t?.shape !== 'lower' || (r.tags[k]?.size ?? 0) > 0) return false;
  if (!has(r, k - 1, 'pronounsPerson') && !has(r, k - 1, 'pronounsThing')) return false;
  if (has(r, k - 1, 'determiners')) return false;
  return t.lower.endsWith(mood.ending) && !t.lower.endsWith(mood.past);
}
