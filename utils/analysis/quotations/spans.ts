/** The spans that may be speech: outermost marks, block quotes, dialogue after dashes; titles, terms and slips left out. */

import type { MarkedSpan } from '../text/marks.ts';
import { firstTokenAt, has, isAny, matchAt, type Reading } from '../text/reading.ts';
import { splitAtInserts } from '../text/split-marks.ts';
import { tagSet } from '../text/tags.ts';
import { countWords } from '../text/tokens.ts';
import { cueInDialogue } from './dialogue.ts';
import { signatureIn, tailIn } from './signatures.ts';

export interface SpeechSpan extends MarkedSpan {
  /** Token indexes of the marks or, without marks, of the words; end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly block: number;
}

/** Single marks hold speech where the article uses no other marks, or where there are this many words. */
const MIN_SINGLE_WORDS = 3;

export function speechSpans(r: Reading): SpeechSpan[] {
  const doubles = r.marked.filter((m) => !m.single && m.depth === 0).length;
  const archive = r.text.split("''", MANY_PAIRS + 1).length > MANY_PAIRS;
  const outer = outermost(
    r.marked.filter((m) => !m.single || (!archive && singleHolds(r, m, doubles))),
  ).flatMap((m) => splitAtInserts(r, m));
  const spans: MarkedSpan[] = [...outer];
  let next = 0;
  for (const [index, block] of r.blocks.entries()) {
    if (signatureIn(r, index)) continue;
    while (next < outer.length && (outer[next]?.outerStart ?? 0) < block.start) next++;
    const inside: MarkedSpan[] = [];
    for (let m = outer[next]; m && m.outerStart < block.end; m = outer[++next])
      if (m.outerEnd <= block.end) inside.push(m);
    if (
      block.kind === 'blockquote' &&
      inside.reduce((n, m) => n + m.end - m.start, 0) < (block.end - block.start) / 2
    ) {
      spans.push(plainSpan(block.start, tailIn(r, index)?.end ?? block.end, 'block'));
    } else if (inside.length === 0)
      spans.push(...cueInDialogue(r, index).map((d) => plainSpan(d.start, d.end, 'dash')));
  }
  const seen: SpeechSpan[] = [];
  for (const span of spans.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)) {
    const last = seen.at(-1);
    if (last && span.outerStart < last.outerEnd) continue;
    const placed = place(r, span);
    if (placed && !isFurniture(r, placed)) seen.push(placed);
  }
  return seen;
}

const plainSpan = (start: number, end: number, origin: 'block' | 'dash'): MarkedSpan => ({
  start,
  end,
  outerStart: start,
  outerEnd: end,
  single: false,
  depth: 0,
  unclosed: false,
  origin,
});

/** Nested quotations belong to the words of whoever speaks them. */
function outermost(marked: readonly MarkedSpan[]): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  for (const m of marked) {
    const last = out.at(-1);
    if (last && m.outerStart < last.outerEnd) continue;
    out.push(m);
  }
  return out;
}

/** Text archives write double marks as two single ones: from this many pairs on, single marks are nested in them. */
const MANY_PAIRS = 4;

function singleHolds(r: Reading, m: MarkedSpan, doubles: number): boolean {
  const length = m.end - m.start;
  if (length > MAX_SINGLE_LENGTH) return false;
  const words = countWords(r.text.slice(m.start, m.end));
  return doubles === 0 ? words >= 2 : words >= MIN_SINGLE_WORDS;
}
/** Two single marks further apart are apostrophes. */
const MAX_SINGLE_LENGTH = 1200;

function place(r: Reading, span: MarkedSpan): SpeechSpan | null {
  const from = firstTokenAt(r, span.outerStart);
  const to = firstTokenAt(r, span.outerEnd);
  const sentence = r.sentences[r.sentenceOf[from] ?? 0];
  if (!sentence) return null;
  return {
    ...span,
    from,
    to: Math.max(to, from + 1),
    words: wordsIn(r, span),
    block: sentence.block,
  };
}

/** Where words are not spaced, characters are counted and brought to words. */
function wordsIn(r: Reading, span: MarkedSpan): number {
  const tokens = countWords(r.text.slice(span.start, span.end));
  return r.lexicon.pack.unspaced ? Math.ceil(tokens / CHARACTERS_A_WORD) : tokens;
}
/** Chinese and Japanese words are about this long. */
export const CHARACTERS_A_WORD = 2.5;

function isFurniture(r: Reading, span: SpeechSpan): boolean {
  const block = r.blocks[span.block];
  if (block?.kind === 'credit') return true;
  const first = firstTokenAt(r, block?.start ?? 0);
  // "Источник в министерстве сказал: «…»", "Sumber berkata: …": a word for somebody is one where a sentence goes on behind it.
  if (
    isAny(r, first, SOMEBODY) &&
    r.tokens[first + 1]?.kind === 'word' &&
    matchAt(r, first, 'furniture') === 1
  )
    return false;
  const length = matchAt(r, first, 'furniture');
  if (length === 0 || (block?.end ?? 0) - (block?.start ?? 0) >= FURNITURE_LENGTH) return false;
  // "More than fifty residents left, some shouting “…”.": a sentence that only begins with such a word.
  const next = r.tokens[first + length];
  const ended = /[.!?…]["'”’»]?$/.test(r.text.slice((block?.end ?? 0) - 2, block?.end));
  return next?.kind !== 'word' || !ended;
}
const SOMEBODY = tagSet(['anonymous', 'roles', 'organisations', 'spokespeople']);

/** "Baca juga: …" lines are short; a paragraph that happens to begin with such a word is not. */
const FURNITURE_LENGTH = 220;

/** Longest title that is told by its capitals alone. */
const TITLE_WORDS = 12;
/** Share of its longer words that carry capitals in a title. */
const TITLE_CAPITALS = 0.75;

/** "…" after "the film", "berjudul", or written In Title Case: a work's name, no speech. */
export function isTitle(r: Reading, span: SpeechSpan): boolean {
  if (isBodyName(r, span)) return true;
  if (span.words > TITLE_WORDS || r.lexicon.pack.capitalisedNouns)
    return tagBefore(r, span, 'titleCues') && span.words <= TITLE_WORDS && !endsLikeSpeech(r, span);
  if (tagBefore(r, span, 'titleCues') && !endsLikeSpeech(r, span)) return !opensWithVerb(r, span);
  // American print puts the sentence's comma inside a title's marks: only marks of feeling tell speech here.
  return titleCase(r, span) && !/[!?…]\s*$/.test(r.text.slice(span.start, span.end));
}

/** Die Bürgerinitiative „Rettet die Südbrücke“: a name in marks right after what kind of body it is. */
function isBodyName(r: Reading, span: SpeechSpan): boolean {
  if (!r.lexicon.pack.compounds || span.words > NAME_WORDS || endsLikeSpeech(r, span)) return false;
  return has(r, span.from - 1, 'organisations') && r.tokens[firstTokenAt(r, span.start)]?.shape !== 'lower';
}

/** "o projeto “é um ataque à liberdade”": the words go on with the clause. */
function opensWithVerb(r: Reading, span: SpeechSpan): boolean {
  const first = firstTokenAt(r, span.start);
  return r.tokens[first]?.shape === 'lower' && has(r, first, 'passiveAuxiliaries');
}

/** Longest name of an event, a work or a body that is told by its opening capital. */
const NAME_WORDS = 9;

/** Inside a clause, opening with a capital, without a stop: "beim „2. Klimakongress der Stadtwerke“" is a name. */
export function isProperName(r: Reading, span: SpeechSpan): boolean {
  if (span.words > NAME_WORDS || endsLikeSpeech(r, span)) return false;
  const before = r.tokens[span.from - 1];
  // "mit den Worten „…“": what follows was said.
  if (has(r, span.from - 1, 'views')) return false;
  if (!before || r.sentenceOf[span.from - 1] !== r.sentenceOf[span.from] || before.kind === 'mark')
    return false;
  const first = r.tokens[firstTokenAt(r, span.start)];
  return (
    first !== undefined && (first.shape === 'capital' || first.shape === 'upper' || first.kind === 'number')
  );
}

/** "the song", "their version of": what follows in marks is a title whatever is said of it. */
export function isCalledTitle(r: Reading, span: SpeechSpan): boolean {
  for (let k = span.from - 1; k >= span.from - TAG_REACH && k >= 0; k--)
    if (matchAt(r, k, 'titleCues') === span.from - k) return true;
  return false;
}

export const isScareQuote = (r: Reading, span: SpeechSpan): boolean =>
  span.words <= 4 && tagBefore(r, span, 'scareCues');

/** Tokens before a mark in which its kind is named: "the film", "a book called", with a comma or a word between. */
const TAG_REACH = 3;

function tagBefore(r: Reading, span: SpeechSpan, tag: 'titleCues' | 'scareCues'): boolean {
  for (let k = span.from - 1; k >= span.from - TAG_REACH && k >= 0; k--) {
    if (r.sentenceOf[k] !== r.sentenceOf[span.from] || r.quoteAt[k]) return false;
    const text = r.tokens[k]?.text ?? '';
    if (text === ',' || text === ';' || (text === ':' && k < span.from - 1)) return false;
    const reach = matchAt(r, k, tag);
    if (reach > 0 && k + reach <= span.from) return true;
    // "the film was “…”": a verb between says something of it.
    if (k < span.from - 1 && has(r, k, 'say')) return false;
    // "Die Aktion erinnere „fatal an …“": where nouns carry capitals, a small word that no list knows is a verb.
    if (r.lexicon.pack.capitalisedNouns && r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 0) === 0)
      return false;
    if (has(r, k, 'passiveAuxiliaries') && !has(r, k, 'determiners')) return false;
  }
  return false;
}

/** Inside the marks, before them: a full stop, comma, exclamation or question that speech has. */
function endsLikeSpeech(r: Reading, span: SpeechSpan): boolean {
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  return last === '.' || last === ',' || last === '!' || last === '?' || last === '…';
}

function titleCase(r: Reading, span: SpeechSpan): boolean {
  let long = 0;
  let capitals = 0;
  for (let k = span.from; k < span.to; k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || t.text.length < 4) continue;
    long++;
    if (t.shape === 'capital' || t.shape === 'upper') capitals++;
  }
  return long >= 2 && capitals / long >= TITLE_CAPITALS;
}
