/** Reads numbers in digits and in words, of any language whose lexicon lists its number words. */
import type { CompiledNumbers } from '../lexicon/compile.ts';

export interface NumberPiece {
  readonly norm: string;
  readonly digits: boolean;
  /** Written without a space to the piece before it. */
  readonly glued: boolean;
  readonly hyphen: boolean;
  /** A mark stands before it: another number begins. */
  readonly apart: boolean;
}

export interface ParsedNumber {
  readonly value: number;
  readonly ordinal: boolean;
  /** Pieces it takes. */
  readonly length: number;
}

/** Longest number worth reading; more pieces than this are a list, or hostile. */
const LONGEST = 16;

/** The number that starts at `at`, or null. */
export function parseNumber(
  all: readonly NumberPiece[],
  at: number,
  n: CompiledNumbers,
): ParsedNumber | null {
  const first = all[at];
  if (!first || !mayStart(first, n)) return null;
  let end = at + 1;
  while (end < all.length && end - at < LONGEST && !all[end]?.apart) end++;
  return numberIn(all.slice(at, end), n);
}

/** Most words start no number: they are turned away before anything is copied. */
function mayStart({ norm, digits }: NumberPiece, n: CompiledNumbers): boolean {
  return (
    digits ||
    n.values.has(norm) ||
    n.ordinals.has(norm) ||
    n.scales.has(norm) ||
    n.hundred.has(norm) ||
    n.articles.has(norm) ||
    (n.compoundJoiner !== null && norm.length > 4) ||
    n.ordinalSuffixes.length > 0 ||
    n.ordinalPrefixes.some((p) => norm.startsWith(p))
  );
}

function numberIn(pieces: readonly NumberPiece[], n: CompiledNumbers): ParsedNumber | null {
  const first = pieces[0];
  if (!first) return null;
  if (first.digits) return digitsNumber(pieces, 0, n);
  for (const prefix of n.ordinalPrefixes) {
    const next = pieces[1];
    if (first.norm === prefix && next?.hyphen && next.digits) {
      const value = parseDigits(next.norm, n.decimal);
      if (value !== null) return { value, ordinal: true, length: 2 };
    }
    const rest = { ...first, norm: first.norm.slice(prefix.length) };
    if (first.norm.startsWith(prefix) && rest.norm.length > 2 && (n.values.get(rest.norm) ?? 0) > 1) {
      const parsed = wordNumber([rest, ...pieces.slice(1)], 0, n);
      if (parsed) return { ...parsed, ordinal: true };
    }
  }
  const whole = wordNumber(pieces, 0, n);
  return whole ? withDigits(pieces, spokenDecimals(pieces, 0, whole, n), n) : null;
}

/** "dua juta 300 ribu". */
function withDigits(pieces: readonly NumberPiece[], whole: ParsedNumber, n: CompiledNumbers): ParsedNumber {
  if (whole.ordinal || whole.value < 1_000_000 || !pieces[whole.length]?.digits) return whole;
  const rest = digitsNumber(pieces, whole.length, n);
  if (!rest || rest.ordinal || rest.value < 1000 || rest.value >= 1_000_000) return whole;
  return { value: whole.value + rest.value, ordinal: false, length: whole.length + rest.length };
}

/** Decimals times a scale, without the dust of binary fractions. */
const scaled = (value: number, scale: number) => Number((value * scale).toPrecision(12));

/** "satu koma dua juta", "eight point two billion". */
function spokenDecimals(
  pieces: readonly NumberPiece[],
  at: number,
  whole: ParsedNumber,
  n: CompiledNumbers,
): ParsedNumber {
  let i = at + whole.length;
  if (whole.ordinal || !n.decimalWords.has(pieces[i]?.norm ?? '')) return whole;
  let digits = '';
  for (i += 1; i < pieces.length && digits.length < 6; i++) {
    const digit = n.values.get(pieces[i]?.norm ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === '') return whole;
  const scale = n.scales.get(pieces[i]?.norm ?? '');
  const value = scaled(Number(`${whole.value}.${digits}`), scale ?? 1);
  return { value, ordinal: false, length: i - at + (scale === undefined ? 0 : 1) };
}

function digitsNumber(pieces: readonly NumberPiece[], at: number, n: CompiledNumbers): ParsedNumber | null {
  const value = parseDigits(pieces[at]?.norm ?? '', n.decimal);
  if (value === null) return null;
  const next = pieces[at + 1];
  if (next && (next.glued || next.hyphen) && n.digitOrdinalSuffixes.has(next.norm))
    return { value, ordinal: true, length: 2 };
  const scale = next && !next.digits ? n.scales.get(next.norm) : undefined;
  if (next && scale !== undefined && (next.norm.length > 1 || next.glued)) {
    // "8,2 mil millones".
    const second = pieces[at + 2];
    const more = second && !second.digits ? n.scales.get(second.norm) : undefined;
    if (more !== undefined && scale === 1000 && more >= 1_000_000)
      return { value: scaled(value, scale * more), ordinal: false, length: 3 };
    const rest = scale > 1000 && pieces.length > at + 2 ? numberIn(pieces.slice(at + 2), n) : null;
    if (rest && !rest.ordinal && rest.value < scale && rest.value >= 1000 && !Number.isNaN(rest.value))
      return { value: scaled(value, scale) + rest.value, ordinal: false, length: 2 + rest.length };
    return { value: scaled(value, scale), ordinal: false, length: 2 };
  }
  return { value, ordinal: false, length: 1 };
}

/** "1,500" or "1.500" by the language's habit; "10:30" as 10.3, like "10.30". Null if it is too long to be a number. */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  if (text.length > 24) return null;
  const ascii = text
    .normalize('NFKC')
    .replace(/[\u00a0\u202f\u2009\s]/g, '')
    .replace(':', '.');
  const last = Math.max(ascii.lastIndexOf('.'), ascii.lastIndexOf(','));
  if (last < 0) return Number(ascii);
  const mark = ascii[last] ?? '.';
  const decimals = ascii.length - last - 1;
  const repeated = ascii.indexOf(mark) !== last;
  const grouping = repeated || (decimals === 3 && mark !== decimal && !text.includes(':'));
  const value = grouping
    ? Number(ascii.replaceAll(/[.,]/g, ''))
    : Number(`${ascii.slice(0, last).replaceAll(/[.,]/g, '')}.${ascii.slice(last + 1)}`);
  return Number.isFinite(value) ? value : null;
}

interface State {
  total: number;
  hundreds: number;
  /** -1: nothing since the last hundred or scale. */
  small: number;
}

function wordNumber(pieces: readonly NumberPiece[], at: number, n: CompiledNumbers): ParsedNumber | null {
  const state: State = { total: 0, hundreds: 0, small: -1 };
  let started = false;
  let i = at;
  const opening = pieces[at]?.norm ?? '';
  if (n.articles.has(opening) && !n.values.has(opening)) {
    const next = pieces[at + 1]?.norm ?? '';
    if (!n.hundred.has(next) && !n.scales.has(next)) return null;
    i += 1;
    state.small = 1;
  }
  for (; i < pieces.length && i - at < LONGEST; i++) {
    const piece = pieces[i];
    if (!piece || piece.digits) break;
    const word = piece.norm;
    const ordinal = n.ordinals.get(word) ?? ordinalOf(word, n);
    if (ordinal !== null && ordinal !== undefined && (started ? canAdd(state, ordinal) : true)) {
      // "third" after "one" is a fraction, which is left to be two words.
      if (!started || state.small !== 1) {
        if (started && !add(state, ordinal)) break;
        const value = started ? sum(state) : ordinal;
        return { value, ordinal: true, length: i - at + 1 };
      }
    }
    if (n.teen.has(word) && state.small > 0 && state.small < 10) state.small += 10;
    else if (n.tens.has(word) && state.small > 0 && state.small < 10) state.small *= 10;
    else if (n.hundred.has(word)) {
      if (
        state.hundreds > 0 ||
        state.small > 99 ||
        (state.small < 0 &&
          !started &&
          i === at &&
          !n.values.has(word) &&
          n.compoundJoiner === null &&
          n.teen.size > 0)
      )
        break;
      state.hundreds = (state.small < 0 ? 1 : state.small) * 100;
      state.small = -1;
    } else if (n.scales.has(word) && word.length > 1) {
      const scale = n.scales.get(word) ?? 1;
      const part = state.hundreds + Math.max(state.small, 0);
      if (!started && part === 0) {
        if (scale !== 1000 || n.teen.size > 0) break;
        state.total = scale;
      } else if (part === 0) state.total *= scale;
      else state.total += part * scale;
      state.hundreds = 0;
      state.small = -1;
    } else if (n.joiners.has(word)) {
      const next = pieces[i + 1];
      const value = next && !next.digits ? n.values.get(next.norm) : undefined;
      const open =
        state.hundreds > 0 || state.total > 0
          ? value !== undefined
          : state.small >= 20 && ((value ?? 99) < 10 || (state.small === 60 && value === 11));
      if (!started || !open || value === undefined || !canAdd(state, value)) break;
    } else {
      const value = n.values.get(word) ?? compound(word, n);
      if (value === null || !add(state, value)) break;
    }
    started = true;
  }
  if (!started) return null;
  // An article alone counts nothing.
  if (i - at === 1 && n.articles.has(opening)) return null;
  return { value: sum(state), ordinal: false, length: i - at };
}

const sum = (s: State) => s.total + s.hundreds + Math.max(s.small, 0);

function canAdd(s: State, value: number): boolean {
  if (value >= 1000) return s.hundreds === 0 && s.small < 0 && s.total === 0;
  if (value >= 100) return s.hundreds === 0 && s.small < 0;
  if (s.small < 0) return true;
  if (s.small === 4 && value === 20) return true; // quatre-vingts
  if (s.small === 10 && value >= 7 && value < 10) return true; // dix-sept
  if ((s.small === 60 || s.small === 80) && value > 0 && value < 20) return true; // soixante-dix
  if ((s.small === 70 || s.small === 90) && value >= 7 && value < 10) return true; // soixante-dix-sept
  return s.small >= 20 && s.small % 10 === 0 && value > 0 && value < 10;
}

function add(s: State, value: number): boolean {
  if (!canAdd(s, value)) return false;
  if (value >= 1000) s.total += value;
  else if (value >= 100) {
    s.hundreds = value - (value % 100);
    if (value % 100 > 0) s.small = value % 100;
  } else if (s.small === 4 && value === 20) s.small = 80;
  else s.small = Math.max(s.small, 0) + value;
  return true;
}

function ordinalOf(word: string, n: CompiledNumbers): number | null {
  for (const suffix of n.ordinalSuffixes) {
    if (word.length < suffix.length + 3 || !word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    const value = n.values.get(base) ?? compound(base, n);
    if (value !== null && value !== undefined && value > 1) return value;
  }
  return null;
}

/** "zweihundertdreissig", "negentien", "duecentotrenta": one word made of listed parts. */
function compound(word: string, n: CompiledNumbers): number | null {
  if (n.compoundJoiner === null || word.length < 6 || word.length > 60) return null;
  const state: State = { total: 0, hundreds: 0, small: -1 };
  let rest = word;
  while (rest !== '') {
    if (state.small > 0 && state.small < 10 && rest.startsWith(n.compoundJoiner) && n.compoundJoiner !== '') {
      const ten = n.compoundParts.find(
        (p) =>
          p.role === 'value' &&
          p.value >= 20 &&
          p.value < 100 &&
          rest.startsWith(p.word, n.compoundJoiner?.length),
      );
      if (!ten) return null;
      state.small += ten.value;
      rest = rest.slice(n.compoundJoiner.length + ten.word.length);
      continue;
    }
    const part = n.compoundParts.find((p) => rest.startsWith(p.word));
    if (!part) return null;
    if (part.role === 'hundred') {
      state.hundreds = Math.max(state.small, 1) * 100;
      state.small = -1;
    } else if (part.role === 'scale') {
      state.total += Math.max(1, state.hundreds + Math.max(state.small, 0)) * part.value;
      state.hundreds = 0;
      state.small = -1;
    } else if (!add(state, part.value)) return null;
    rest = rest.slice(part.word.length);
  }
  return sum(state);
}
