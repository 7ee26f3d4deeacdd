/**
 * Outlets that no list holds, told by their own names or by what is said beside them to be one: "the Kelmore Gazette", "Times of
 * Kelmore", "the Daily Kelmore newspaper", "Danish broadcaster KLTV".
 */

import { type OutletHit, outletNamed } from '../../language/outlets/index.ts';
import type { PhraseMatch } from './phrase-tree.ts';
import { type Tags, tagSet } from './tags.ts';
import type { Token } from './tokens.ts';

/** "Kelmore FM's" */
const OWNER = /['’]s$/u;

/** Words of a name at most. */
const NAME = 4;

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Phrases that begin at each token, shortest first. */
  readonly phrases: readonly (readonly PhraseMatch[])[];
  readonly sentenceOf: readonly number[];
  /** Tags of a word by its lower case. */
  readonly word: (lower: string) => Tags;
}

/**
 * @param known the outlets that lists hold, in order
 * @returns these, and between them those told by their names, in order
 */
export function withNamedOutlets(words: Words, known: readonly OutletHit[]): readonly OutletHit[] {
  const { text, tokens } = words;
  const found: OutletHit[] = [];
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    const range = nameAt(words, i);
    if (!range) continue;
    const start = tokens[range.from]?.start ?? 0;
    const last = tokens[range.to - 1];
    const end = (last?.end ?? start) - (OWNER.exec(last?.text ?? '')?.[0].length ?? 0);
    while (k < known.length && (known[k]?.end ?? 0) <= start) k++;
    if ((known[k]?.start ?? text.length) < end || (found.at(-1)?.end ?? 0) > start) continue;
    found.push({ outlet: outletNamed(text.slice(start, end)), start, end, ambiguous: false });
  }
  return found.length === 0 ? known : [...known, ...found].sort((a, b) => a.start - b.start);
}

/** The outlet's name that the word or phrase at token `i` tells of, or null. */
function nameAt(words: Words, i: number): Range | null {
  const t = words.tokens[i];
  if (t === undefined || t.kind !== 'word') return null;
  if (t.shape !== 'lower') {
    const tags = t.text.endsWith('s') && OWNER.test(t.text) ? words.word(t.lower.slice(0, -2)) : t.tags;
    return tags.has('outletEnds') ? byOwnWord(words, i) : null;
  }
  const kind = kindAt(words, i);
  return kind === 0 ? null : (behind(words, i, i + kind) ?? before(words, i, i + kind));
}

/** "newspaper", "radio station": its length in tokens, 0 where it is no such word. */
function kindAt({ tokens, phrases }: Words, i: number): number {
  let length = tokens[i]?.tags.has('outletKinds') ? 1 : 0;
  for (const p of phrases[i] ?? []) if (p.tags.has('outletKinds')) length = p.length;
  return length;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "the Kelmore |Gazette|", "|Times| of Kelmore": a word that hardly anything but a paper has in its name. */
function byOwnWord(at: Words, i: number): Range | null {
  const t = at.tokens[i];
  if (!t) return null;
  const of = at.tokens[i + 1];
  if (of?.tags.has('ofWords') && isNamePart(at, i + 2, i)) return { from: i, to: i + 3 };
  // "the Kelmore Times Group": the name of something else goes on; "Kelmore FM's Morning Drive": what it owns.
  if (isNamePart(at, i + 1, i) && !OWNER.test(t.text)) return null;
  const from = nameStart(at, i);
  return from < i ? { from, to: i + 1 } : null;
}

/** "Danish |newspaper| Det Fri Ord", "local |radio station| KLTV": the name right behind what it is. */
function behind(at: Words, noun: number, from: number): Range | null {
  // "the magazine editor Ann Lee": the capital has to follow at once.
  let to = from;
  while (to < from + NAME && isNamePart(at, to, noun)) to++;
  if (to === from) return null;
  return { from, to };
}

/** "the Daily Kelmore |newspaper|", "with Tide |magazine|": the name right before what it is; behind "a" it tells where that is. */
function before(at: Words, noun: number, to: number): Range | null {
  const from = nameStart(at, noun);
  const opener = at.tokens[from - 1];
  if (from === noun || opener?.tags.has('indefinites')) return null;
  // "the magazine's": whose it is; "Tide magazine editor": somebody there.
  if (/['’]s?$/u.test(at.tokens[noun - 1]?.text ?? '')) return null;
  const next = at.tokens[to];
  if (next && next.start === at.tokens[to - 1]?.end && /^['’]/u.test(next.text)) return null;
  // "German newspaper": one word, and where it is from.
  const only = at.tokens[from];
  if (noun - from === 1 && (only?.tags.has('roleTails') || !opener || opener.tags.size === 0)) return null;
  return { from, to: noun };
}

/** Back over the words of a name that ends before token `end`. */
function nameStart(at: Words, end: number): number {
  let from = end;
  while (from > end - NAME && isNamePart(at, from - 1, end)) from--;
  return from;
}

/** A word in capitals that is no day, month, office or word of grammar, in the sentence of token `near`, and not by opening it. */
function isNamePart(at: Words, i: number, near: number): boolean {
  const t = at.tokens[i];
  if (t?.kind !== 'word' || (t.shape !== 'capital' && t.shape !== 'upper' && t.shape !== 'mixed'))
    return false;
  const sentence = at.sentenceOf[i];
  return sentence === at.sentenceOf[near] && !t.tags.meets(NO_NAME);
}

const NO_NAME = tagSet([
  'determiners',
  'prepositions',
  'ofWords',
  'conjunctions',
  'subordinators',
  'complementizers',
  'auxiliaries',
  'pronounsPerson',
  'titles',
  'roles',
  'months',
  'weekdays',
  'say',
  'addressee',
]);
