/** Whether two quotes tell the same in words of their own: by what they count, name and share in any order. */
import { type Evidence, evidence } from './evidence.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { smallWordsInCommon } from './small-words.ts';
import { type Token, valuesOf } from './words/token.ts';

export interface Telling {
  /** The quotes may be translations: of two languages, or through two carriers. */
  readonly translations: boolean;
  readonly sameSpeaker: boolean;
  readonly dates: readonly [string | null, string | null];
}

const MUCH_AS_LONG = 0.6;

/** What is counted otherwise must not be all that two translations share. */
const COUNTED_AMONG = 0.25;

/** Three words of content speak for one statement only where they are most of what is said. */
const MOST_OF_A_SHORT_QUOTE = 0.6;

/** Words of content that must be shared where one number of persons or things is the only number shared. */
const MUCH_BESIDE_PEOPLE = 5;
const NEARLY_ALL = 0.85;
const AS_LONG = 0.75;

/** A quote worded anew has hardly lost its number; so much of the shorter must be there. */
const MOST_WITH_A_LONE_NUMBER = 0.75;

const LEAST_BESIDE_NAMES = 2;

/** A part that has no word of its own may be as short as this, of the longer. */
const WHOLLY_SHARED = 0.95;
const SHORTEST_PART = 0.3;

/** Words told by synonyms, and their share with those that are equal: over all pairs no two statements had as many. */
const TOLD_IN_OTHERS = 2;
const SHARED_IN_OTHERS = 0.18;

/** Translations of one statement come out within days of each other. */
const NEAR_DAYS = 30;

/** So much of those of whom one quote or the other speaks. */
const MOSTLY_THE_SAME = 0.5;
const SEVERAL_CLAUSES = 2;

/**
 * Worded anew, a statement is still about the same persons ("I … he", "that man … I"): with one word told by another, or with
 * several clauses about the very same, over all pairs hardly ever two statements had that in common.
 */
function samePersons(e: Evidence, a: readonly Token[], b: readonly Token[]): boolean {
  const [x, y] = [new Set(valuesOf(a, 'person')), new Set(valuesOf(b, 'person'))];
  const all = new Set([...x, ...y]).size;
  const share = all === 0 ? 0 : (x.size + y.size - all) / all;
  if (e.inOtherWords >= 1 && share >= MOSTLY_THE_SAME) return true;
  const clauses = (tokens: readonly Token[]) => new Set(tokens.map((t) => t.clause)).size;
  return (
    share === 1 &&
    e.sharedCount >= 1 &&
    e.lengthRatio >= AS_LONG &&
    Math.min(clauses(a), clauses(b)) >= SEVERAL_CLAUSES
  );
}

/** As much said, something shared, and one number here where another is there: across languages few words are known to be shared. */
const oneNumberApart = (e: Evidence): boolean =>
  e.numbersShared === 0 &&
  e.numbersOnlyA === 1 &&
  e.numbersOnlyB === 1 &&
  e.sharedCount >= 1 &&
  e.lengthRatio >= AS_LONG &&
  !e.numbersAkin;

export function tellsTheSame(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
  telling: Telling,
): 'surely' | 'likely' | 'another' {
  const e = evidence(a, b, lexiconA, lexiconB);
  const cross = lexiconA.language !== lexiconB.language;
  const conflict = Math.min(e.numbersOnlyA, e.numbersOnlyB) + Math.min(e.namesOnlyA, e.namesOnlyB);
  const small = telling.translations ? smallWordsInCommon(a, b) : 0;
  let score =
    e.shared +
    0.15 * Math.min(2, e.namesShared) +
    (e.countedAlike ? 0.45 : 0.2 * Math.min(2, e.numbersShared)) +
    // The same thing counted, only not to the same number: rather one statement altered than two.
    (telling.translations && e.countedOtherwise && e.shared >= COUNTED_AMONG ? 0.25 : 0) +
    (telling.translations && e.numbersAkin && e.lengthRatio >= 0.5 ? (cross ? 0.3 : 0.25) : 0) +
    (cross && oneNumberApart(e) ? 0.3 : 0) +
    (cross ? small : telling.translations ? Math.max(0, small) : 0) -
    (telling.translations ? (conflict > 1 ? 0.2 : 0.12) : 0.35) * conflict -
    // A translation keeps the numbers of its original.
    (telling.translations ? 0.12 * Math.min(2, Math.abs(e.numbersOnlyA - e.numbersOnlyB)) : 0);
  if (e.lengthRatio < 0.35) score -= 0.3;
  const [from, to] = telling.dates;
  if (from && to && Math.abs(Date.parse(from) - Date.parse(to)) > NEAR_DAYS * 86_400_000) score -= 0.3;
  if (!telling.translations) {
    // One language, no translator: worded anew. A shared topic is not enough; a counted thing or most words are.
    // "If nobody claims the boat, the port will sell it", "the port will sell the boat": all of the shorter is in the longer.
    const whole = telling.sameSpeaker && e.shared >= WHOLLY_SHARED && e.sharedCount >= 3;
    if (conflict > 0 || e.lengthRatio < (whole ? SHORTEST_PART : 0.45)) return 'another';
    if (e.numbersOnlyA + e.numbersOnlyB > 0 && e.shared < MOST_WITH_A_LONE_NUMBER) return 'another';
    const counts = e.numbersShared === 0 || e.countedAlike;
    // The same forty people may do one thing here and another there; the same forty years hardly pass twice.
    const nearlyAll = e.shared >= NEARLY_ALL && e.lengthRatio >= AS_LONG;
    const manyBeside = e.sharedCount >= MUCH_BESIDE_PEOPLE || nearlyAll;
    if (e.countedAlike && !e.measuredAlike && e.numbersShared === 1 && !manyBeside) return 'another';
    // Another statement of one speaker has the same words; the same statement worded anew has others for them.
    if (
      telling.sameSpeaker &&
      e.inOtherWords >= TOLD_IN_OTHERS &&
      e.shared >= SHARED_IN_OTHERS &&
      e.numbersOnlyA + e.numbersOnlyB === 0 &&
      e.lengthRatio >= MUCH_AS_LONG
    )
      return 'surely';
    if (
      telling.sameSpeaker &&
      e.numbersOnlyA + e.numbersOnlyB === 0 &&
      e.lengthRatio >= MUCH_AS_LONG &&
      samePersons(e, a, b)
    )
      return 'surely';
    // Whoever speaks of one hotel twice names it twice.
    const words = e.sharedCount - e.namesShared;
    return (e.countedAlike && e.sharedCount >= 3) ||
      (e.shared >= (counts ? 0.42 : MOST_OF_A_SHORT_QUOTE) && words >= 4) ||
      (telling.sameSpeaker &&
        e.shared >= MOST_OF_A_SHORT_QUOTE &&
        e.sharedCount >= 3 &&
        words >= LEAST_BESIDE_NAMES &&
        counts)
      ? 'surely'
      : 'another';
  }
  // The same speaker, as much said, and nothing that only one of the two counts or names.
  const agreed =
    telling.sameSpeaker &&
    conflict === 0 &&
    e.numbersOnlyA + e.numbersOnlyB === 0 &&
    e.lengthRatio >= MUCH_AS_LONG &&
    e.sharedCount >= 2;
  const needed = agreed ? 0.3 : cross ? 0.32 : 0.5;
  if (score >= needed + 0.35) return 'surely';
  return score >= needed && telling.sameSpeaker ? 'likely' : score >= needed + 0.15 ? 'likely' : 'another';
}
