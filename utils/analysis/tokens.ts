/**
 * Tokens: words, numbers and single marks, with their place in the text (UTF-16 code units, end exclusive).
 * One pass of one regular expression without nested repetition: linear in the text's length.
 */

export type TokenKind = 'word' | 'number' | 'mark';
/** How a word is written: `lower`, `Capital`, `UPPER`, `miXed`, or in a script without case. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'caseless';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes made straight: the form that packs are looked up by. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
}

// Initials ("U.S.", "S.H."); one token per letter where words are not spaced; numbers with their separators and
// dates; words with inner apostrophes and hyphens; any other visible character.
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|\p{Script=Katakana}[\p{Script=Katakana}ー・]*|\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:[-'’‑·][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{M}]/u;
const DIGIT = /^\p{N}/u;

function shapeOf(text: string, lower: string): Shape {
  const upper = text.toUpperCase();
  if (lower === upper) return 'caseless';
  if (text === lower) return 'lower';
  if (text === upper && text.length > 1) return 'upper';
  const first = text.charAt(0);
  const rest = text.slice(1);
  if (first !== first.toLowerCase()) {
    if (rest === rest.toLowerCase()) return 'capital';
    // "McCain", "Al-Assad", "O'Neill", "Wieczorek-Zeul": names; "eHomes", "detikSumut" start small.
    return 'capital';
  }
  return 'mixed';
}

/**
 * @param elisions prefixes that are words of their own before an apostrophe ("l", "d", "qu"), or null.
 * @returns the tokens of `text` from `from` to `to`, in order.
 */
export function tokenize(
  text: string,
  elisions: ReadonlySet<string> | null = null,
  from = 0,
  to = text.length,
): Token[] {
  const tokens: Token[] = [];
  // News says most of its words more than once: what a word is written like is worked out at its first place.
  const known = new Map<string, Written>();
  const makeToken = (word: string, start: number): Token => {
    let written = known.get(word);
    if (!written) {
      written = writtenAs(word);
      known.set(word, written);
    }
    const { lower, kind, shape } = written;
    return { start, end: start + word.length, text: word, lower, kind, shape };
  };
  const scanner = new RegExp(TOKEN);
  scanner.lastIndex = from;
  for (let m = scanner.exec(text); m !== null && m.index < to; m = scanner.exec(text)) {
    const word = m[0];
    const start = m.index;
    const cut = elisions ? elisionLength(word, elisions) : 0;
    // "qu’«": elided before a mark, the apostrophe still belongs to the word.
    if (elisions?.has(word.toLowerCase()) && /['’]/.test(text.charAt(start + word.length))) {
      tokens.push(makeToken(text.slice(start, start + word.length + 1), start));
      scanner.lastIndex = start + word.length + 1;
      continue;
    }
    if (cut > 0) {
      tokens.push(makeToken(word.slice(0, cut), start), makeToken(word.slice(cut), start + cut));
    } else tokens.push(makeToken(word, start));
  }
  return tokens;
}

type Written = Pick<Token, 'lower' | 'kind' | 'shape'>;

function writtenAs(text: string): Written {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
  const kind: TokenKind = DIGIT.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark';
  return { lower, kind, shape: kind === 'word' ? shapeOf(text, lower) : 'caseless' };
}

function elisionLength(word: string, elisions: ReadonlySet<string>): number {
  const straight = word.indexOf("'");
  const curly = word.indexOf('’');
  const at = straight < 0 ? curly : curly < 0 ? straight : Math.min(straight, curly);
  if (at < 1 || at >= word.length - 1) return 0;
  return elisions.has(word.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** Number of words in a text: the unit of every "at least N words" in the analysis. */
export function countWords(text: string): number {
  let n = 0;
  for (const t of tokenize(text)) if (t.kind !== 'mark') n++;
  return n;
}
