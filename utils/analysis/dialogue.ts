/** Dialogue after a dash: "— No lo sé —dijo Marta—. Preguntaré." and "— Не знаю, — сказал Игорь." */
import { isTagVerb } from './cues.ts';
import { has, isDash, type Reading } from './reading.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words spoken in a block that opens with a dash. Without a reporting verb after a further dash the block is a
 * list item or a line of a transcript, and nothing is returned.
 */
export function cueInDialogue(r: Reading, blockIndex: number): Stretch[] {
  const block = r.blocks[blockIndex];
  if (!block || !/[—–―-]/.test(r.text.charAt(block.start))) return [];
  let first = -1;
  const dashes: number[] = [];
  for (
    let i = lowerBound(r, block.start);
    i < r.tokens.length && (r.tokens[i]?.start ?? 0) < block.end;
    i++
  ) {
    if (first < 0) first = i;
    else if (isDash(r, i)) dashes.push(i);
  }
  if (first < 0 || dashes.length === 0) return [];
  const out: Stretch[] = [];
  let from = first + 1;
  let speech = true;
  for (const d of dashes) {
    if (speech) {
      if (
        !(
          has(r, d + 1, 'say') ||
          has(r, d + 1, 'sayFirst') ||
          has(r, d + 1, 'saySuffixed') ||
          has(r, d + 2, 'say') ||
          isTagVerb(r, d + 1)
        )
      )
        continue;
      push(r, out, from, d);
      speech = false;
    } else {
      from = d + 1;
      while (/^[.,;]$/.test(r.tokens[from]?.text ?? '')) from++;
      speech = true;
    }
  }
  if (out.length === 0) return [];
  if (speech) push(r, out, from, lowerBound(r, block.end));
  return out;
}

function push(r: Reading, out: Stretch[], from: number, to: number): void {
  const a = r.tokens[from];
  const z = r.tokens[to - 1];
  if (a && z && z.end > a.start) out.push({ start: a.start, end: z.end });
}

function lowerBound(r: Reading, offset: number): number {
  let low = 0;
  let high = r.tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((r.tokens[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
