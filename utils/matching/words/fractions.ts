/** Halves in words: "half a million", "two and a half", "eine halbe Million", "dua setengah juta". */
import type { CompiledNumbers } from '../lexicon/compile.ts';
import type { NumberPiece, ParsedNumber } from './number-words.ts';

/** "half a million": a half, articles around it, and a scale; null where no scale follows. */
export function halfOfScale(pieces: readonly NumberPiece[], n: CompiledNumbers): ParsedNumber | null {
  let i = 0;
  if (n.articles.has(pieces[i]?.norm ?? '')) i += 1;
  if (!n.halves.has(pieces[i]?.norm ?? '')) return null;
  i += 1;
  if (n.articles.has(pieces[i]?.norm ?? '')) i += 1;
  const scale = n.scales.get(pieces[i]?.norm ?? '');
  if (scale === undefined || (pieces[i]?.norm.length ?? 0) < 2) return null;
  return { value: scale / 2, ordinal: false, length: i + 1 };
}

/** A whole number and a half behind it: of one ("two and a half million") or of its scale ("a million and a half"). */
export function withHalf(
  pieces: readonly NumberPiece[],
  whole: ParsedNumber,
  n: CompiledNumbers,
): ParsedNumber {
  if (whole.ordinal || n.halves.size === 0) return whole;
  let i = whole.length;
  if (n.halfJoiners.has(pieces[i]?.norm ?? '')) i += 1;
  else if (n.halfJoiners.size > 0) return whole;
  if (n.articles.has(pieces[i]?.norm ?? '')) i += 1;
  if (!n.halves.has(pieces[i]?.norm ?? '')) return whole;
  i += 1;
  const own = n.scales.get(pieces[whole.length - 1]?.norm ?? '');
  if (own !== undefined) return { value: whole.value + own / 2, ordinal: false, length: i };
  const scale = n.scales.get(pieces[i]?.norm ?? '');
  const value = whole.value + 0.5;
  if (scale === undefined || (pieces[i]?.norm.length ?? 0) < 2) return { value, ordinal: false, length: i };
  return { value: value * scale, ordinal: false, length: i + 1 };
}
