/**
 * Sentences of a block, blind to the full stops inside quotations that their own cue goes on with
 * (`"Where is it?" asked Mira.` is one sentence). Linear in the number of tokens.
 */

import type { Block } from '../../article/article.ts';
import type { Lexicon } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import { endsPlainly } from './name-forms.ts';
import type { Token } from './tokens.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly blockKind: Block['kind'];
}

const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।']);
const CLOSING = new Set([')', ']', '”', '"', '’', "'", '»', '“', '›', '」', '』', '）', '】', '″', '*']);
const CJK_ENDERS = new Set(['。', '！', '？']);

/**
 * Tokens at which a sentence without a stop is cut: longer than any that people write or say, and the bound of all
 * later work that looks from one end of a sentence to the other.
 */
const LONGEST = 600;

/** Tokens of the place and its state before the dash of a dateline: "ST. ORVO, Ont. —". */
const DATELINE = 6;

/** Words after a closing mark within which a cue makes `"…?" Mira Holt asked.` one sentence. */
const CUE_REACH = 9;

/**
 * @param quoteAt for each token, the outermost marked span that holds it, or null.
 * @returns sentences of the whole article, in order.
 */
export function splitSentences(
  blocks: readonly Block[],
  tokens: readonly Token[],
  quoteAt: readonly (MarkedSpan | null)[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let t = 0;
  for (const [index, block] of blocks.entries()) {
    while (t < tokens.length && (tokens[t]?.start ?? 0) < block.start) t++;
    let from = t;
    while (t < tokens.length && (tokens[t]?.start ?? 0) < block.end) {
      const end =
        t + 1 - from >= LONGEST ? t + 1 : boundaryAfter(tokens, t, from, quoteAt, lexicon, block.end);
      if (end > 0) {
        pushSentence(sentences, tokens, from, end, index, block.kind);
        from = end;
        t = end;
      } else t++;
    }
    if (t > from) pushSentence(sentences, tokens, from, t, index, block.kind);
  }
  return sentences;
}

function pushSentence(
  out: Sentence[],
  tokens: readonly Token[],
  from: number,
  to: number,
  block: number,
  blockKind: Block['kind'],
): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last) out.push({ start: first.start, end: last.end, from, to, block, blockKind });
}

/** @returns the index after the sentence that begins with token `from` and ends with token `i`, or 0 where none ends there. */
function boundaryAfter(
  tokens: readonly Token[],
  i: number,
  from: number,
  quoteAt: readonly (MarkedSpan | null)[],
  lexicon: Lexicon,
  blockEnd: number,
): number {
  const token = tokens[i];
  if (!token || !(token.kind === 'mark' ? ENDERS.has(token.text) : endsWithStop(token))) return 0;
  const span = quoteAt[i] ?? null;
  // Inside a quotation only a stop right before its closing mark may end the outer sentence.
  if (span && !span.unclosed && !closesSoon(tokens, i, span)) return 0;
  if (token.text === '.' && isAbbreviation(tokens, i, lexicon)) return 0;
  let next = i + 1;
  while (next < tokens.length) {
    const t = tokens[next];
    if (!t || t.start >= blockEnd) break;
    const glued = t.start === (tokens[next - 1]?.end ?? -1);
    // "。“": the same mark may open the next quotation, which stands right behind where no spaces are written.
    const opens = lexicon.pack.unspaced === true && quoteAt[next + 1]?.outerStart === t.start;
    const stillClosing =
      CLOSING.has(t.text) && !opens && (glued || (span !== null && t.start < span.outerEnd));
    if (!ENDERS.has(t.text) && !stillClosing) break;
    next++;
  }
  const follower = tokens[next];
  if (!follower || follower.start >= blockEnd) return next;
  const gap = follower.start > (tokens[next - 1]?.end ?? 0);
  if (!gap && !CJK_ENDERS.has(token.text) && token.text !== '।') {
    // "ok.He said": glued blocks; a lower-case letter or a digit goes on with the same word ("3.5", "kompas.com").
    if (
      !(
        follower.kind === 'word' &&
        follower.shape === 'capital' &&
        follower.text.length > 1 &&
        tokens[i - 1]?.shape === 'lower'
      )
    )
      return 0;
  }
  // `… at 4 a.m. "He is safe"`: what stands behind an opening mark tells.
  const opener = follower.kind === 'mark' && quoteAt[next + 1] ? (tokens[next + 1] ?? follower) : follower;
  if (endsWithStop(token) && (!isSureStart(opener) || isHourBefore(tokens, i, opener))) return 0;
  // "ST. ORVO, Ont. — A man": the dash of a dateline.
  if (follower.kind === 'mark' && /[–—-]/.test(follower.text) && i - from <= DATELINE) return 0;
  // "Peoria, Ill., said": no sentence begins with a comma.
  // Two commas are a quotation mark.
  const typed =
    follower.text === ',' && tokens[next + 1]?.text === ',' && tokens[next + 1]?.start === follower.end;
  if (/^[,;]$/.test(follower.text) && !typed) return 0;
  if (token.text === '…' && follower.shape === 'lower') return 0;
  if (token.text === '.' && tokens[i - 1]?.text === '.' && follower.shape === 'lower') return 0;
  if (follower.shape === 'lower') return 0;
  if (follower.kind === 'mark' && /[,;:–—―-]/.test(follower.text) && span) return 0;
  if (span && next > i + 1 && cueFollows(tokens, next, quoteAt, blockEnd, lexicon)) return 0;
  return next;
}

const endsWithStop = (t: Token): boolean => t.kind === 'word' && t.text.length > 2 && t.text.endsWith('.');

/** "at 8 p.m. Monday", "before 5 a.m. Oct. 18": the day goes on with the hour. */
const isHourBefore = (tokens: readonly Token[], i: number, next: Token): boolean =>
  tokens[i]?.shape === 'lower' &&
  tokens[i - 1]?.kind === 'number' &&
  (next.tags.has('weekdays') || next.tags.has('months'));

const isSureStart = (t: Token): boolean => t.tags.has('starters') && t.shape === 'capital';

function closesSoon(tokens: readonly Token[], i: number, span: MarkedSpan): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const t = tokens[k];
    if (!t || t.start >= span.end) return true;
    if (t.kind !== 'mark') return false;
  }
  return false;
}

/** "Dr.", "Kol. Inf.", "J. K. Rowling", "3. Mai", "No. 5": a stop that ends no sentence. */
function isAbbreviation(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || before.end !== tokens[i]?.start || !after) return false;
  if (isUnit(tokens, i - 1, lexicon) && after.shape === 'capital') return false;
  if (before.kind === 'word') {
    const tags = before.tags;
    // "He was ill. Drivers stopped": written small it is the word.
    if (tags.has('capitalOnly') && before.shape === 'lower') return false;
    if (tags.has('abbreviations'))
      return !(
        isSureStart(after) &&
        !tags.has('titles') &&
        tokens[i + 1]?.lower !== undefined &&
        after.shape === 'capital' &&
        !isInitial(before)
      );
    if (isInitial(before) && after.kind === 'word' && after.shape !== 'lower' && sameScript(before, after))
      return !isSureStart(after);
    return false;
  }
  // Ordinals: "am 3. Mai", "20. Jahrhundert" where the language writes them so: a month or a lower-case word follows.
  if (before.kind === 'number' && before.text.length <= 2) {
    return (
      after.tags.has('months') ||
      after.shape === 'lower' ||
      (lexicon.pack.capitalisedNouns === true && !isSureStart(after))
    );
  }
  return false;
}

/** "3 млрд.", "200 кв. м.": a unit behind its number ends its sentence where a capital follows. */
function isUnit(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  if (tokens[i]?.shape !== 'lower' || lexicon.pack.capitalisedNouns) return false;
  let k = i - 1;
  while (k > i - UNIT_REACH && (tokens[k]?.text === '.' || tokens[k]?.shape === 'lower')) k--;
  return tokens[k]?.kind === 'number' && (k === i - 1 || tokens[i - 1]?.text === '.');
}
const UNIT_REACH = 4;

const LATIN = /\p{Script=Latin}/u;
/** "в соцсети X. Предприниматель": a letter of another script is a name of its own. */
const sameScript = (a: Token, b: Token): boolean => LATIN.test(a.text) === LATIN.test(b.text);

const isInitial = (t: Token): boolean => t.text.length === 1 && t.shape !== 'lower';

/** Whether the words after a closed quotation are its cue: a reporting verb soon, before any stop or other quotation. */
function cueFollows(
  tokens: readonly Token[],
  from: number,
  quoteAt: readonly (MarkedSpan | null)[],
  blockEnd: number,
  lexicon: Lexicon,
): boolean {
  // “Would it be open?” Sol pressed.
  const asks = /^[?!]$/.test(tokens[from - 2]?.text ?? '');
  // '… vorbei.“ Ein Gutachter sagte, …': where nouns carry capitals a tag begins with its verb.
  const reach = lexicon.pack.capitalisedNouns ? 1 : CUE_REACH;
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    const t = tokens[k];
    if (!t || t.start >= blockEnd || quoteAt[k] || t.text === ':' || ENDERS.has(t.text)) return false;
    const tags = t.tags;
    if (tags.has('relatives') || tags.has('complementizers')) return false;
    if (asks && k > from && k <= from + TAG_SUBJECT && isPlainPast(t, lexicon)) {
      const after = tokens[k + 1];
      return !after || after.start >= blockEnd || after.text === '.' || after.text === ',';
    }
    if (
      tags.has('say') ||
      tags.has('sayFirst') ||
      tags.has('saySuffixed') ||
      tags.has('think') ||
      tags.has('sayWeak')
    )
      return goesNoFurther(tokens, k, blockEnd, quoteAt);
  }
  return false;
}

/** Words of who speaks between a quotation and its verb: "the deputy mayor". */
export const TAG_SUBJECT = 5;

/** "pressed, seethed, hollered": a verb in the past, by its ending, that no list knows. */
export const isPlainPast = (t: Token, lexicon: Lexicon): boolean =>
  t.shape === 'lower' && t.tags.size === 0 && endsPlainly(lexicon.pack, 'past', t.lower);

/** A tag ends soon after its verb; a sentence of its own ("Mira said the gate was shut.") goes on with a clause. */
function goesNoFurther(
  tokens: readonly Token[],
  cue: number,
  blockEnd: number,
  quoteAt: readonly (MarkedSpan | null)[],
): boolean {
  const next = tokens[cue + 1];
  if (!next || next.start >= blockEnd || ENDERS.has(next.text) || next.text === ',') return true;
  const tags = next.tags;
  if (quoteAt[cue + 1] || tags.has('complementizers') || next.text === ':') return false;
  const adjunct =
    tags.has('prepositions') ||
    tags.has('weekdays') ||
    tags.has('days') ||
    tags.has('subordinators') ||
    tags.has('adverbs');
  // "said Monday that …", "said on Monday: …": the day goes before words of the cue's own.
  return adjunct && !opensWords(tokens, cue + 2, blockEnd, quoteAt);
}

/** Words after a cue within which what it reports begins. */
const ADJUNCT_REACH = 6;

function opensWords(
  tokens: readonly Token[],
  from: number,
  blockEnd: number,
  quoteAt: readonly (MarkedSpan | null)[],
): boolean {
  for (let k = from; k < from + ADJUNCT_REACH; k++) {
    const t = tokens[k];
    if (!t || t.start >= blockEnd || t.text === ',' || ENDERS.has(t.text)) return false;
    if (quoteAt[k] || t.text === ':' || t.tags.has('complementizers')) return true;
  }
  return false;
}
