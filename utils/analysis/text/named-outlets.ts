/**
 * Outlets that no list holds, told by their own names or by what is said beside them to be one: "the Kelmore Gazette", "Times of
 * Kelmore", "the Daily Kelmore newspaper", "Danish broadcaster KLTV".
 */

import { countryNames } from '../../language/countries.ts';
import { type OutletHit, outletNamed } from '../../language/outlets/index.ts';
import { ofPlace, opened } from './opened-outlets.ts';
import type { PhraseMatch } from './phrase-tree.ts';
import { type Tags, tagSet } from './tags.ts';
import type { Token } from './tokens.ts';

/** "Kelmore FM's" */
const OWNER = /['’]s$/u;
const OWNER_LENGTH = 2;

/** Words of a name at most. */
const NAME = 4;

export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Phrases that begin at each token, shortest first. */
  readonly phrases: readonly (readonly PhraseMatch[])[];
  readonly sentenceOf: readonly number[];
  /** Tags of a word by its lower case. */
  readonly word: (lower: string) => Tags;
  /** What something is stands before its name only: "surat kabar Inggris The Guardian". */
  readonly headFirst: boolean;
  /** BCP 47 */
  readonly language: string;
}

/**
 * @param known the outlets that lists hold, in order
 * @returns these, and between them those told by their names, in order
 */
export function withNamedOutlets(words: Words, known: readonly OutletHit[]): readonly OutletHit[] {
  const { text, tokens } = words;
  const found: OutletHit[] = [];
  const sure = new Set<OutletHit>();
  const parts = new Set<OutletHit>();
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    const range = nameAt(words, i);
    if (!range) continue;
    const start = tokens[range.from]?.start ?? 0;
    const end = endOfName(tokens[range.to - 1], start);
    while (k < known.length && (known[k]?.end ?? 0) <= start) k++;
    const same = known[k];
    // "surat kabar Jerman Bild": what it is tells an ordinary word to be the name.
    if (same?.ambiguous && same.start === start && same.end === end) sure.add(same);
    if ((found.at(-1)?.end ?? 0) > start) continue;
    const first = tokens[range.from];
    const station = first?.kind === 'number' || first?.tags.has('outletOpens') === true;
    if (same && same.start < end) {
      // "Rádio Observador": the name of a paper behind the word that opens it.
      if (!station || same.start <= start || same.end !== end) continue;
      parts.add(same);
    }
    const kind = station ? 'broadcaster' : 'publication';
    found.push({ outlet: outletNamed(text.slice(start, end), kind), start, end, ambiguous: false });
  }
  if (found.length === 0 && sure.size === 0) return known;
  const others = parts.size === 0 ? known : known.filter((hit) => !parts.has(hit));
  const told = others.map((hit) => (sure.has(hit) ? { ...hit, ambiguous: false } : hit));
  return [...told, ...found].sort((a, b) => a.start - b.start);
}

/**
 * "Tribun Lampung", "Suara NTB", "Tribun-Timur.com": a short name of an outlet that many others begin with goes on to be another's.
 * @returns the outlets that lists hold, the longer names among them
 */
export function withLongerNames(words: Words, known: readonly OutletHit[]): readonly OutletHit[] {
  if (!words.headFirst) return known;
  const { text } = words;
  let k = 0;
  let out: OutletHit[] | null = null;
  for (const [i, t] of words.tokens.entries()) {
    while (k < known.length && (known[k]?.start ?? 0) < t.start) k++;
    const hit = known[k];
    if (!hit) break;
    if (hit.start !== t.start || !hit.ambiguous) continue;
    // "Tribun-Timur"
    const first = t.end > hit.end ? words.word(text.slice(hit.start, hit.end).toLowerCase()) : t.tags;
    // "|Sabah| Post"
    if (!first.has('outletNouns') && !endsWithNoun(words, i, hit)) continue;
    const longer = longerName(words, i, hit);
    if (!longer) continue;
    out ??= [...known];
    out[k] = longer;
  }
  return out ?? known;
}

/** A word for papers and stations, with a capital, right behind the name. */
function endsWithNoun({ tokens }: Words, i: number, hit: OutletHit): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]?.end === hit.end &&
    next !== undefined &&
    next.kind === 'word' &&
    next.shape !== 'lower' &&
    next.start === hit.end + 1 &&
    next.tags.has('outletNouns')
  );
}

function longerName(words: Words, i: number, hit: OutletHit): OutletHit | null {
  const { text, tokens } = words;
  if (text.slice(hit.start, hit.end) === hit.outlet.name && !endsWithNoun(words, i, hit)) return null;
  let to = i + 1;
  if ((tokens[i]?.end ?? 0) > hit.end)
    while (tokens[to]?.start === tokens[to - 1]?.end && isAddress(tokens, to)) to += 2;
  else while (to < i + NAME && isNamePart(words, to, i)) to++;
  const end = tokens[to - 1]?.end ?? hit.end;
  if (end <= hit.end) return null;
  return { ...hit, outlet: outletNamed(text.slice(hit.start, end)), end };
}

/** ".com", ".co.id" */
const isAddress = (tokens: readonly Token[], dot: number): boolean =>
  tokens[dot]?.text === '.' &&
  tokens[dot + 1]?.start === tokens[dot]?.end &&
  tokens[dot + 1]?.shape === 'lower';

/** The end of a name's last word, without its owner's sign. */
function endOfName(last: Token | undefined, start: number): number {
  if (last === undefined) return start;
  return OWNER.test(last.text) ? last.end - OWNER_LENGTH : last.end;
}

/** The outlet's name that the word or phrase at token `i` tells of, or null. */
function nameAt(words: Words, i: number): Range | null {
  const t = words.tokens[i];
  if (t === undefined || t.kind !== 'word') return null;
  if (t.shape !== 'lower') {
    if (t.tags.has('outletOpens')) return opened(words, i);
    if (t.tags.has('ofPapers')) return ofPlace(words, i);
    const tags = t.text.endsWith('s') && OWNER.test(t.text) ? words.word(t.lower.slice(0, -2)) : t.tags;
    return tags.has('outletEnds') ? byOwnWord(words, i) : null;
  }
  const kind = kindAt(words, i);
  if (kind === 0) return null;
  return behind(words, i, i + kind) ?? (words.headFirst ? null : before(words, i, i + kind));
}

/** "newspaper", "radio station": its length in tokens, 0 where it is no such word. */
function kindAt({ tokens, phrases }: Words, i: number): number {
  let length = tokens[i]?.tags.has('outletKinds') ? 1 : 0;
  for (const p of phrases[i] ?? []) if (p.tags.has('outletKinds')) length = p.length;
  return length;
}

export interface Range {
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
function behind(at: Words, noun: number, first: number): Range | null {
  let from = first;
  // "surat kabar |Jerman| Bild": where it is from.
  while (at.headFirst && from < first + NAME && isOrigin(at, from)) from++;
  // "the magazine editor Ann Lee": the capital has to follow at once.
  let to = from;
  while (to < from + NAME && isNamePart(at, to, noun)) to++;
  if (to === from) return null;
  // "stasiun televisi Israel Channel |12|"
  if (at.headFirst && NUMBER.test(at.tokens[to]?.text ?? '')) to++;
  return { from, to };
}

/** That of a channel: years are longer. */
const NUMBER = /^\d{1,2}$/;

/** "Jerman", "Amerika Serikat" */
function isOrigin({ tokens, language }: Words, i: number): boolean {
  const t = tokens[i];
  return t?.shape === 'capital' && (t.tags.has('roleTails') || countryNames(language).has(t.lower));
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
export function isNamePart(at: Words, i: number, near: number): boolean {
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
