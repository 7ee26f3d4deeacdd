/**
 * Sentences that go on with a report without saying so again: "Er habe davon nichts gewusst. Die Kosten seien hoch." The mood of
 * the verb tells it; who speaks is whoever spoke, or acted, in the sentence before.
 */
import type { Span } from '../../report.ts';
import { isSourceNoun } from '../frames/source-nouns.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { has, isComma, type Reading } from '../text/reading.ts';
import { sentenceEnd } from './clause-borders.ts';
import type { Reported } from './reported-span.ts';

export interface GoingOn extends Span {
  readonly sentence: number;
  /** It stands after a colon: "Demirel sprang ihm bei: Er genieße Vertrauen." */
  readonly afterColon: boolean;
  /** Its verb is one that wishes and conditions have too ("müssten"): it goes on only with a report right before it. */
  readonly doubtful: boolean;
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
    const own = moodOf(r, sentence.from, end);
    const colon = own ? sentence.from - 1 : colonIn(r, sentence.from, end);
    if (colon === null) continue;
    const mood = own ?? moodOf(r, colon + 1, end);
    if (!mood) continue;
    const first = r.tokens[colon + 1];
    const last = r.tokens[end - 1];
    if (first && last)
      found.push({
        start: first.start,
        end: last.end,
        sentence: s,
        afterColon: colon >= sentence.from,
        doubtful: mood === 'doubtful',
      });
  }
  return found;
}

function colonIn(r: Reading, from: number, end: number): number | null {
  for (let k = from; k < end; k++) if (r.tokens[k]?.text === ':' && !r.quoteAt[k]) return k;
  return null;
}

type Mood = 'reported' | 'doubtful';

/**
 * The mood of the main clause, where it is that of report: its verb stands before the first comma, or the second where a
 * subordinate clause opens.
 */
function moodOf(r: Reading, from: number, end: number): Mood | null {
  let commas = has(r, from, 'subordinators') && !has(r, from, 'adverbs') ? 1 : 0;
  let doubtful = false;
  for (let k = from; k < end; k++) {
    if (r.quoteAt[k]) continue;
    if (isComma(r, k) || r.tokens[k]?.text === ':') {
      if (commas === 0) break;
      commas--;
    } else if (k > from && has(r, k, 'pronounsSpeech') && !has(r, k, 'pronounsPerson')) return null;
    else if (commas === 0 && hasMoodEnding(r, k, from)) return 'reported';
    else if (has(r, k, 'nominalAfter') && has(r, k - 2, 'determiners') && isSourceNoun(r, k - 1))
      return 'reported';
    else if (has(r, k, 'reportedMood') && (k === from || r.tokens[k]?.shape === 'lower')) return 'reported';
    else if (has(r, k, 'conditionals') && r.tokens[k]?.shape === 'lower') doubtful = true;
  }
  return doubtful ? 'doubtful' : null;
}

/**
 * "Er kenne den Mann nicht", "Die Behörde prüfe das", "Diese verschleppe die Reform": behind a pronoun, or the noun that opens the
 * clause, a word that no list knows, with the ending of the mood.
 */
function hasMoodEnding(r: Reading, k: number, from: number): boolean {
  const mood = r.lexicon.pack.moodEnding;
  const t = r.tokens[k];
  if (!mood || t?.shape !== 'lower' || (r.tags[k]?.size ?? 0) > 0) return false;
  if (!t.lower.endsWith(mood.ending) || t.lower.endsWith(mood.past)) return false;
  const before = k - 1;
  const pronoun = has(r, before, 'pronounsPerson') || has(r, before, 'pronounsThing');
  // "Diese große Koalition", "Das kleine ostasiatische Land": before a noun, or a further adjective of it, the word is an adjective.
  const adjective = (r.tags[k + 1]?.size ?? 0) === 0 && r.tokens[k + 2]?.shape === 'capital';
  if (has(r, before, 'determiners'))
    return (
      k === from + 1 &&
      pronoun &&
      !adjective &&
      r.tokens[k + 1]?.shape === 'lower' &&
      r.tokens[k + 2]?.kind === 'word'
    );
  // "gibt ihm teilweise recht"
  const subject = pronoun && !has(r, before, 'oblique');
  return k === from + 1 ? pronoun : subject || endsOpeningPhrase(r, before, from);
}

/** Nothing but one phrase of a noun, its article and adjectives from the clause's start to the noun; a number's unit is none ("24 Jahre alte"). */
function endsOpeningPhrase(r: Reading, noun: number, from: number): boolean {
  if (r.tokens[noun]?.shape === 'lower' || r.tokens[noun]?.kind !== 'word' || noun > from + OPENING)
    return false;
  // "Im Exil lebende Uiguren"
  if (has(r, from, 'prepositions')) return false;
  if (!has(r, from, 'determiners') && noun > from)
    return r.tokens[from]?.shape !== 'lower' && noun === from + 1;
  for (let k = from; k < noun; k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || has(r, k, 'auxiliaries') || has(r, k, 'say')) return false;
  }
  return noun > from;
}
/** Tokens of such a phrase at most: article, two adjectives, noun. */
const OPENING = 4;
