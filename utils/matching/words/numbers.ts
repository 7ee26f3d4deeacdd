/** Reads numbers in digits and in words, of any language whose lexicon lists its number words. */
import type { CompiledNumbers } from '../lexicon/compile.ts';
import { halfOfScale, withHalf } from './fractions.ts';
import { parseDigits } from './number-digits.ts';
import { LONGEST, type NumberPiece, type ParsedNumber, wordNumber } from './number-words.ts';

export { parseDigits } from './number-digits.ts';
export type { NumberPiece, ParsedNumber } from './number-words.ts';

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
    n.halves.has(norm) ||
    (n.compoundJoiner !== null && norm.length > 4) ||
    n.ordinalSuffixes.length > 0 ||
    n.ordinalPrefixes.some((p) => norm.startsWith(p))
  );
}

function numberIn(pieces: readonly NumberPiece[], n: CompiledNumbers): ParsedNumber | null {
  const first = pieces[0];
  if (!first) return null;
  if (first.digits) {
    const read = digitsNumber(pieces, 0, n);
    return read && withHalf(pieces, read, n);
  }
  for (const prefix of n.ordinalPrefixes) {
    const next = pieces[1];
    if (first.norm === prefix && next?.hyphen && next.digits) {
      const value = parseDigits(next.norm, n.decimal);
      if (value !== null) return { value, ordinal: true, length: 2 };
    }
    if (first.norm === prefix && next?.hyphen && (n.values.get(next.norm) ?? 0) > 1) {
      const parsed = wordNumber(pieces, 1, n);
      if (parsed) return { ...parsed, ordinal: true, length: parsed.length + 1 };
    }
    const rest = { ...first, norm: first.norm.slice(prefix.length).replace(/(?<=..)nya$/, '') };
    if (first.norm.startsWith(prefix) && rest.norm.length > 2 && (n.values.get(rest.norm) ?? 0) > 1) {
      const parsed = wordNumber([rest, ...pieces.slice(1)], 0, n);
      if (parsed) return { ...parsed, ordinal: true };
    }
  }
  const half = halfOfScale(pieces, n);
  if (half) return half;
  const whole = wordNumber(pieces, 0, n);
  return whole ? withHalf(pieces, withDigits(pieces, spokenDecimals(pieces, 0, whole, n), n), n) : null;
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
