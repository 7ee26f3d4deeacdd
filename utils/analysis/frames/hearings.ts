/**
 * "The court heard that …", "jurors were told how …": words said before a body that hears others, where nobody tells whose they
 * are. They have no speaker, and the body stands behind them.
 */
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

/** Tokens from the body to its verb: "an inquest into the death of Dale Marrow at Corran coroner's court heard". */
const REACH = 14;
/** Tokens within which a verb in the passive names who told. */
const AGENT = 10;

const HELPERS = tagSet(['auxiliaries', 'passiveAuxiliaries', 'adverbs']);
const OTHERS = tagSet([
  'say',
  'relatives',
  'subordinators',
  'pronounsPerson',
  'complementizers',
  'negations',
]);
const INSIDE = tagSet(['prepositions', 'ofWords']);

/** The body that hears, before its verb at token `verb`; -1 where the word tells something else. */
export function forumBefore(r: Reading, verb: number): number {
  if (!has(r, verb, 'heard') || r.quoteAt[verb]) return -1;
  const sentence = r.sentenceOf[verb];
  let k = verb - 1;
  let passive = false;
  while (isAny(r, k, HELPERS) && r.sentenceOf[k] === sentence) {
    passive ||= has(r, k, 'passiveAuxiliaries');
    k--;
  }
  // "told" is a verb of saying; who "was told" by somebody named has a speaker.
  if (matchAt(r, verb, 'say') > 0 && (!passive || hasAgent(r, verb))) return -1;
  for (const first = k; k > first - REACH && r.sentenceOf[k] === sentence; k--) {
    if (r.quoteAt[k] || isComma(r, k)) return -1;
    if (has(r, k, 'forums')) {
      // Where adjectives follow, more stands behind the noun: "Mahkamah Sesyen di sini hari ini diberitahu bahawa …".
      return k === first || isAny(r, k + 1, INSIDE) || !r.lexicon.pack.modifiersFirst ? k : -1;
    }
    if (isAny(r, k, OTHERS)) return -1;
  }
  return -1;
}

function hasAgent(r: Reading, verb: number): boolean {
  for (let k = verb + 1; k < verb + AGENT && r.sentenceOf[k] === r.sentenceOf[verb]; k++) {
    if (has(r, k, 'complementizers')) return false;
    if (has(r, k, 'agent')) return true;
  }
  return false;
}

/** Where what is said of the body begins: behind the comma before it, or with the sentence. */
export function hearingStart(r: Reading, verb: number): number {
  const sentence = r.sentenceOf[verb];
  let k = forumBefore(r, verb);
  while (k > 0 && r.sentenceOf[k - 1] === sentence && !isComma(r, k - 1)) k--;
  return k;
}
