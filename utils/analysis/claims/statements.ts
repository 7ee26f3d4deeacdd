/** What the article has somebody say: the units that other sentences may lean on, with their words reduced to stems. */
import type { Quote, Speaker, Support, TextSpan } from '../../report.ts';
import { classAt, SPACE } from '../text/characters.ts';
import { firstTokenAt, has, isAny, matchAt, type Reading } from '../text/reading.ts';
import { type Tags, tagSet } from '../text/tags.ts';

export interface Statement {
  /** The words, as evidence. */
  readonly words: TextSpan;
  /** Words in quotation marks that are a sentence of their own. */
  readonly direct: boolean;
  /** Retold from another outlet. */
  readonly carried: boolean;
  /** Stands in a law, which provides for a matter and does not tell of it. */
  readonly law: boolean;
  /** Tags of the words of its sentence outside quotations. */
  readonly tags: Tags;
  /** It holds figures of a bureau, a firm or a disaster, in its quoted words too. */
  readonly results: boolean;
  /** It tells how something began. */
  readonly story: boolean;
  readonly sentence: number;
  readonly support: Support;
  /** Who stands behind it, as a key for "the same speaker". */
  readonly speaker: string;
  readonly stems: ReadonlySet<string>;
  /** The police or those like them tell it. */
  readonly enforced: boolean;
}

/** "Korban berteriak minta tolong": what somebody does by speaking, with no words that stand for themselves. */
export const isDeed = (r: Reading, { kind, cue }: Pick<Quote, 'kind' | 'cue'>): boolean =>
  kind === 'indirect' && cue !== null && matchAt(r, firstTokenAt(r, cue.start), 'deeds') > 0;

/** Stems shorter than this tell nothing. */
const MIN_STEM = 4;
/** Content stems of the tokens `from` to `to`. */
export function stemsOf(r: Reading, from: number, to: number): Set<string> {
  const stems = new Set<string>();
  for (let k = from; k < to; k++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark' || isAny(r, k, FUNCTIONS)) continue;
    if (t.kind === 'number') stems.add(t.text);
    else if (t.lower.length >= MIN_STEM || t.shape === 'upper') stems.add(t.stem);
  }
  return stems;
}

const FUNCTIONS = tagSet([
  'prepositions',
  'conjunctions',
  'determiners',
  'auxiliaries',
  'adverbs',
  'complementizers',
  'subordinators',
  'pronounsPerson',
  'pronounsSpeech',
]);

/** The class of support that a quote's speaker and carriers give. */
export function supportOf(quote: Pick<Quote, 'speaker' | 'via'>, bodies: ReadonlySet<string>): Support {
  const s = quote.speaker;
  if (!s) return quote.via.length > 0 ? 'organisation' : 'none';
  // "saksi mata Reuters": the agency's own witnesses are its reporting.
  const own =
    s.start !== null &&
    s.end !== null &&
    quote.via.some((v) => v.start >= (s.start ?? 0) && v.end <= (s.end ?? 0));
  if (s.kind === 'anonymous') return own ? 'organisation' : 'anonymous';
  if (s.kind === 'person') return bodies.has(speakerKey(s)) ? 'organisation' : 'named';
  return s.kind === 'publication' ? 'organisation' : s.kind;
}

export const speakerKey = (speaker: Speaker | null): string =>
  (speaker?.name ?? speaker?.mention ?? '').toLowerCase();

/** Whether the police or those like them speak under this key. */
export function isEnforcer(r: Reading, speaker: string): boolean {
  let from = 0;
  for (let at = 0; at <= speaker.length; at++) {
    if (at < speaker.length && !partsWords(speaker, at)) continue;
    if (at > from && r.lexicon.word(speaker.slice(from, at)).has('enforcers')) return true;
    from = at + 1;
  }
  return false;
}

/** White space or an apostrophe. */
function partsWords(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c === "'" || c === '’' || (classAt(text, at) & SPACE) !== 0;
}

/**
 * "Roscosmos said", "South Valdoria said": people get their first name or their office somewhere in an article, and speak in
 * quotation marks; what has only ever one word, or is a place elsewhere in the article, and is never heard directly is a body or a
 * country.
 *
 * @returns their keys.
 */
export function loneNames(r: Reading, quotes: readonly Quote[]): Set<string> {
  const lone = new Set<string>();
  const long = new Set<string>();
  const people = new Set<string>();
  for (const { kind, speaker } of quotes) {
    if (speaker?.kind !== 'person' || speaker.name === null) continue;
    const bare =
      speaker.role === null &&
      speaker.name === speaker.mention &&
      !speaker.name.includes('.') &&
      !isDescribed(r, speaker);
    const group = !bare || kind !== 'indirect' ? people : /\s/u.test(speaker.name) ? long : lone;
    group.add(speakerKey(speaker));
  }
  if (long.size > 0) for (const key of visited(r, long)) lone.add(key);
  return new Set([...lone].filter((key) => !people.has(key)));
}

/** "Suparman, seorang korban, …", "Suparman (43)": who is called one of a kind, or has an age. */
function isDescribed(r: Reading, { end }: Speaker): boolean {
  const behind = end === null ? -1 : firstTokenAt(r, end);
  const mark = r.tokens[behind]?.text;
  if (mark === ',')
    return has(r, behind + 1, 'indefinites') && [2, 3].some((k) => isAny(r, behind + k, SOMEBODY));
  return mark === '(' && r.tokens[behind + 1]?.kind === 'number';
}

const SOMEBODY = tagSet(['roles', 'anonymous', 'procedure']);

/** Those of these names that stand behind a preposition of place somewhere: "in South Valdoria". */
function visited(r: Reading, names: ReadonlySet<string>): string[] {
  const firsts = new Set([...names].map((name) => name.split(/\s/u, 1)[0] ?? ''));
  return r.tokens.flatMap((t, k) => {
    if (!has(r, k - 1, 'placePrepositions') || !firsts.has(t.lower)) return [];
    return [...names].filter((name) => r.text.slice(t.start, t.start + name.length).toLowerCase() === name);
  });
}

/** How much of the shorter unit's weight the two share, 0 to 1; rare words weigh more. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let total = 0;
  for (const stem of small) {
    const w = weight(stem);
    total += w;
    if (large.has(stem)) shared += w;
  }
  return total > 0 ? shared / total : 0;
}
