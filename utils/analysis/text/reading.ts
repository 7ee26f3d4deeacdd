/** The article made ready: tokens with their tags, marked spans, sentences. Every later step reads this and adds nothing to it. */
import type { Article, Block } from '../../article/article.ts';
import type { OutletHit } from '../../language/outlets/index.ts';
import { withAccents } from './bare-capitals.ts';
import { findCarrierNames, type OwnCarrier } from './carrier-names.ts';
import { releaseInserts } from './inserts.ts';
import type { Lexicon, PhraseMatch, Tag, Tags } from './lexicon.ts';
import { findMarks } from './mark-blocks.ts';
import { isMarkedName } from './marked-names.ts';
import { withMarkedOutlets } from './marked-outlets.ts';
import type { MarkedSpan } from './marks.ts';
import { endingsOf } from './name-forms.ts';
import { withLongerNames, withNamedOutlets } from './named-outlets.ts';
import { withoutNicknames } from './nicknames.ts';
import { phrasesAt } from './phrase-tree.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { TagSet } from './tags.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Tags of each token as a single word. */
  readonly tags: readonly Tags[];
  /** Phrases that begin at each token, shortest first. */
  readonly phrases: readonly (readonly PhraseMatch[])[];
  /** Tags of each token as a single word and of the phrases that begin with it. */
  readonly anyTags: readonly Tags[];
  /** The outermost marked span that holds each token, or null. */
  readonly quoteAt: readonly (MarkedSpan | null)[];
  readonly marked: readonly MarkedSpan[];
  /** Marks around names, no quotations: where they open and end. */
  readonly nameMarks: ReadonlyMap<number, number>;
  /** Offsets at which an outermost marked span opens, and those of its closing marks. */
  readonly opensAt: ReadonlySet<number>;
  readonly closesAt: ReadonlySet<number>;
  readonly sentences: readonly Sentence[];
  /** Index of each token's sentence. */
  readonly sentenceOf: readonly number[];
  /** Every tag of the words and phrases that begin in each sentence outside quotations: one look that spares a search. */
  readonly sentenceTags: readonly Tags[];
  readonly blocks: readonly Block[];
  /** Words that the article also writes in lower case: a capital on them tells nothing. */
  readonly lowerSeen: ReadonlySet<string>;
  /** What `isNameWord` has found for each token: 0 not asked yet. */
  readonly nameWords: Uint8Array;
  /** Known outlets named in the text, in order. */
  readonly outlets: readonly OutletHit[];
  /** The outlet whose name holds each token, or null; names that are ordinary words too are left out. */
  readonly outletAt: readonly (OutletHit | null)[];
}

export function read(article: Article, lexicon: Lexicon, own: readonly OwnCarrier[] = []): Reading {
  const { text, blocks } = article;
  const habits = { doubled: lexicon.pack.doubledMarks, names: lexicon.pack.namesInMarks };
  const all = [...elementSpans(article), ...findMarks(text, blocks, habits)].sort(
    (a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd,
  );
  const { spans, dropped: around } = withoutNicknames(
    text,
    all,
    lexicon.pack,
    (w) => lexicon.word(w).size > 0,
  );
  const {
    marked: spoken,
    outlets: listed,
    dropped,
  } = unmarkOutlets(text, spans, withMarkedOutlets(text, findCarrierNames(text, own), spans, lexicon.pack));
  const { marked, nameMarks } = unmarkNames(text, spoken, lexicon);
  const words = tokenize(text, lexicon.elisions, lexicon.forms);
  const hidden = (t: Token): boolean => dropped.has(t.start) || around.has(t.start);
  const shown = dropped.size + around.size === 0 ? words : words.filter((t) => !hidden(t));
  const tokens = withAccents(shown, lexicon);
  const held = holdersOf(tokens, marked);
  const sentences = splitSentences(blocks, tokens, held, lexicon);
  const quoteAt = releaseInserts(tokens, held, lexicon);
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  for (const [s, sentence] of sentences.entries()) sentenceOf.fill(s, sentence.from, sentence.to);
  const phrases = tokens.map((_, i) => phrasesAt(tokens, i));
  const { word, pack } = lexicon;
  const written = {
    text,
    tokens,
    phrases,
    sentenceOf,
    word,
    headFirst: pack.officeChains === true,
    language: pack.code,
  };
  const longer = withLongerNames(written, listed);
  // Where the names of papers stand in marks a capital behind what one is may be whoever told it something.
  const outlets = pack.outletsInMarks ? longer : withNamedOutlets(written, longer);
  const lowerSeen = new Set<string>();
  for (const t of tokens) if (t.shape === 'lower') lowerSeen.add(t.lower);
  const tags = tagsOf(tokens, phrases);
  const anyTags = tags.map((own, i) => withPhrases(own, phrases[i] ?? []));
  return {
    article,
    text,
    lexicon,
    tokens,
    tags,
    phrases,
    anyTags,
    quoteAt,
    marked,
    nameMarks,
    ...edgesOf(marked),
    sentences,
    sentenceOf,
    sentenceTags: sentences.map((s) => tagsWithin(s, anyTags, quoteAt)),
    blocks,
    lowerSeen,
    nameWords: new Uint8Array(tokens.length),
    outlets,
    outletAt: outletsOf(
      tokens,
      outlets,
      pack.apostropheCases === true,
      pack.outletsInMarks ? endingsOf(pack).outletNouns : [],
    ),
  };
}

/**
 * „New York Times“, „Bild“: marks around nothing but an outlet's name say that it is one. They are no quotation, and no
 * later step sees them.
 */
function unmarkOutlets(
  text: string,
  spans: readonly MarkedSpan[],
  hits: readonly OutletHit[],
): { marked: readonly MarkedSpan[]; outlets: readonly OutletHit[]; dropped: ReadonlySet<number> } {
  const dropped = new Set<number>();
  const named = new Set<OutletHit>();
  let k = 0;
  const marked = spans.filter((m) => {
    while (k < hits.length && (hits[k]?.start ?? 0) < m.start) k++;
    const hit = hits[k];
    if (m.origin !== 'marks' || !hit || !fills(text, hit, m)) return true;
    for (let at = m.outerStart; at < m.start; at++) dropped.add(at);
    for (let at = m.end; at < m.outerEnd; at++) dropped.add(at);
    named.add(hit);
    return false;
  });
  if (named.size === 0) return { marked: spans, outlets: hits, dropped };
  return { marked, outlets: hits.map((h) => (named.has(h) ? { ...h, ambiguous: false } : h)), dropped };
}

/** Nothing but the typesetter's spaces stands beside it in the marks: « Le Monde ». */
const fills = (text: string, hit: OutletHit, m: MarkedSpan): boolean =>
  hit.start - m.start <= 1 &&
  m.end - hit.end <= 1 &&
  hit.end <= m.end &&
  text.slice(m.start, hit.start).trim() === '' &&
  text.slice(hit.end, m.end).trim() === '';

/** «Северсталь», "Атлант": where names stand in marks these are no quotations either; their marks part them from the words around. */
function unmarkNames(
  text: string,
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
): { marked: readonly MarkedSpan[]; nameMarks: ReadonlyMap<number, number> } {
  const nameMarks = new Map<number, number>();
  if (lexicon.pack.namesInMarks !== true) return { marked: spans, nameMarks };
  const marked = spans.filter((m) => {
    const isName = m.depth === 0 && isMarkedName(text, m);
    if (isName) nameMarks.set(m.outerStart, m.outerEnd);
    return !isName;
  });
  return { marked, nameMarks };
}

function withPhrases(own: Tags, phrases: readonly PhraseMatch[]): Tags {
  if (phrases.length === 0) return own;
  const all = new TagSet().join(own);
  for (const p of phrases) all.join(p.tags);
  return all;
}

/** Tags of each word; the words of an adverb phrase are adverbs where it stands: "a, pour sa part, affirmé". */
function tagsOf(tokens: readonly Token[], phrases: readonly (readonly PhraseMatch[])[]): readonly Tags[] {
  const tags = tokens.map((t) => t.tags);
  for (let i = 0; i < phrases.length; i++) {
    const found = phrases[i];
    if (!found || found.length === 0) continue;
    const length = found.findLast((p) => p.tags.has('adverbs'))?.length ?? 0;
    for (let k = i; k < i + length; k++) tags[k] = ADVERB;
  }
  return tags;
}
const ADVERB = new TagSet().add('adverbs').add('starters');

function tagsWithin(
  { from, to }: Sentence,
  anyTags: readonly Tags[],
  quoteAt: readonly (MarkedSpan | null)[],
): Tags {
  const all = new TagSet();
  for (let k = from; k < to; k++) {
    const any = anyTags[k];
    if (any && any.size > 0 && !quoteAt[k]) all.join(any);
  }
  return all;
}

function edgesOf(marked: readonly MarkedSpan[]): Pick<Reading, 'opensAt' | 'closesAt'> {
  const opensAt = new Set<number>();
  const closesAt = new Set<number>();
  for (const m of marked) {
    if (m.depth > 0) continue;
    opensAt.add(m.outerStart);
    for (let at = m.end; at < m.outerEnd; at++) closesAt.add(at);
  }
  return { opensAt, closesAt };
}

function outletsOf(
  tokens: readonly Token[],
  hits: readonly OutletHit[],
  cases: boolean,
  papers: readonly string[],
): (OutletHit | null)[] {
  let k = 0;
  return tokens.map((t, i) => {
    while (k < hits.length && (hits[k]?.end ?? 0) <= t.start) k++;
    const hit = hits[k];
    if (!hit || t.start < hit.start) return null;
    // "Anadolu Ajansı'nın"
    if (t.end > hit.end && !(cases && /^['’]/.test(t.text.slice(hit.end - t.start)))) return null;
    if (hit.ambiguous && !wasTold(tokens, i, hit) && !quotes(tokens, i, hit)) return null;
    // Dutch "CBS" counts people, and is no broadcaster: a whole name that the pack lists as a body.
    // "Handelsblatt", "Kurier": what a paper is called is what papers are.
    const isBody =
      t.start === hit.start &&
      t.end === hit.end &&
      t.tags.has('organisations') &&
      !papers.some((noun) => t.lower.endsWith(noun));
    return isBody && hit.outlet.domains.length > 0 ? null : hit;
  });
}

/** "disse à Lusa", "a dit au Monde", "a écrit sur X": right behind a verb of saying and "to" a word that is an outlet's name too is one. */
function wasTold(tokens: readonly Token[], i: number, hit: OutletHit): boolean {
  let k = i;
  while (k > 0 && (tokens[k - 1]?.start ?? -1) >= hit.start) k--;
  const to = tokens[k - 1]?.tags;
  const told = to?.has('addressee') === true || (hit.outlet.kind === 'platform' && to?.has('place') === true);
  return told && tokens[k - 2]?.tags.has('say') === true;
}

/** Tokens from an outlet to its verb of citing: "PTI reported |quoting|". */
const TO_CITE = 3;

/** "PTI reported quoting officials", "PTI quoted the mayor as saying": letters that stand for an agency and cite somebody are the agency. */
function quotes(tokens: readonly Token[], i: number, hit: OutletHit): boolean {
  if (hit.outlet.kind !== 'agency' || tokens[i]?.shape !== 'upper') return false;
  let k = i + 1;
  while (k < i + TO_CITE && (tokens[k]?.tags.has('say') || tokens[k]?.text === ',')) k++;
  return k <= i + TO_CITE && tokens[k]?.tags.has('cites') === true;
}

/** `<q>` elements and block quotes without marks of their own are quotations as much as marked ones. */
function elementSpans(article: Article): MarkedSpan[] {
  return article.inlineQuotes.map((q) => ({
    start: q.start,
    end: q.end,
    outerStart: q.start,
    outerEnd: q.end,
    single: false,
    depth: 0,
    unclosed: false,
    origin: 'element' as const,
  }));
}

function holdersOf(tokens: readonly Token[], marked: readonly MarkedSpan[]): (MarkedSpan | null)[] {
  const outer = marked.filter((m) => m.depth === 0 && !isApostrophePair(m));
  let k = 0;
  return tokens.map((t) => {
    while (k < outer.length && (outer[k]?.outerEnd ?? 0) <= t.start) k++;
    const span = outer[k];
    return span && t.start >= span.start && t.end <= span.end ? span : null;
  });
}

const isApostrophePair = (m: MarkedSpan): boolean => m.single && m.end - m.start > MAX_SINGLE;
/** A pair of single marks further apart than this is two apostrophes rather than one quotation. */
const MAX_SINGLE = 1500;

/** Token `i`, or undefined before the first and behind the last: an index below 0 by itself would make every later look here slow. */
export const tokenAt = (r: Reading, i: number): Token | undefined => (i < 0 ? undefined : r.tokens[i]);

export function has(r: Reading, i: number, tag: Tag): boolean {
  if (i < 0) return false;
  const tags = r.tags[i];
  return tags !== undefined && tags.size > 0 && tags.has(tag);
}

/** The longest phrase or word at token `i` that carries `tag`: its length in tokens, 0 where there is none. */
export function matchAt(r: Reading, i: number, tag: Tag): number {
  if (i < 0) return 0;
  const any = r.anyTags[i];
  if (any === undefined || any.size === 0 || !any.has(tag)) return 0;
  let length = 1;
  for (const p of r.phrases[i] ?? []) if (p.tags.has(tag) && p.length > length) length = p.length;
  return length;
}

/** Whether token `i` is one of `tags` or begins a phrase that is: spares a look for each of many tags. */
export function meetsAt(r: Reading, i: number, tags: Tags): boolean {
  if (i < 0) return false;
  const any = r.anyTags[i];
  return any !== undefined && any.size > 0 && any.meets(tags);
}

/** Whether the sentence of token `i` has a tag anywhere outside quotations: most have not, and need no search. */
export const sentenceHas = (r: Reading, i: number, tag: Tag): boolean =>
  r.sentenceTags[r.sentenceOf[i] ?? 0]?.has(tag) === true;

/** Whether token `i` alone is one of `tags`. */
export function isAny(r: Reading, i: number, tags: Tags): boolean {
  if (i < 0) return false;
  const own = r.tags[i];
  return own !== undefined && own.size > 0 && own.meets(tags);
}

/** The outlet that a token of the range names, or null: "the Fars news agency". */
export function outletWithin(
  r: Reading,
  range: { readonly from: number; readonly to: number } | null | undefined,
): OutletHit | null {
  if (!range) return null;
  for (let k = range.from; k < range.to; k++) if (r.outletAt[k]) return r.outletAt[k] ?? null;
  return null;
}

/** Character span of tokens `from` to `to` (exclusive). */
export function spanOf(r: Reading, from: number, to: number): { start: number; end: number; text: string } {
  const start = r.tokens[from]?.start ?? 0;
  const end = r.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { start, end, text: r.text.slice(start, end) };
}

export const isComma = (r: Reading, i: number): boolean => {
  const mark = tokenAt(r, i);
  if (mark?.kind !== 'mark') return false;
  const t = mark.text;
  return t === ',' || t === '،' || t === '，' || t === '、' || t === ';';
};

export const isDash = (r: Reading, i: number): boolean => {
  const mark = tokenAt(r, i);
  if (mark?.kind !== 'mark') return false;
  const t = mark.text;
  return t === '—' || t === '–' || t === '-' || t === '―' || t === '−';
};

/** Index of the first token that starts at or after `offset`. */
export function firstTokenAt(r: Reading, offset: number): number {
  let low = 0;
  let high = r.tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((r.tokens[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Whether the article's language has a pack that knows its words of attribution; without it nobody is named on a guess. */
export const knowsCues = (r: Reading): boolean => r.lexicon.pack.cues.say !== '';
