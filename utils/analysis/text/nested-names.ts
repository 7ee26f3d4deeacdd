/** Names in straight marks within straight marks: "Билеты продавал "Атлант", мы тут ни при чём". The same sign opens and closes both. */

/** Longest such name in characters and words. */
const LONGEST = 40;
const WORDS = 3;

/**
 * @param at index of a straight mark in `block`.
 * @returns index of the mark that closes the name it opens: a few words that begin with a capital and hold no stop. -1 where it opens none.
 */
export function nestedNameEnd(block: string, at: number): number {
  const close = block.slice(at + 1, at + 2 + LONGEST).indexOf('"');
  if (close < 0) return -1;
  const name = block.slice(at + 1, at + 1 + close);
  if (!/^\p{Lu}/u.test(name) || !/[\p{L}\p{N}]$/u.test(name) || /[,.!?:;—–]/.test(name)) return -1;
  if (name.split(' ').length > WORDS) return -1;
  return /^[\p{L}\p{N}]/u.test(block.charAt(at + 2 + close)) ? -1 : at + 1 + close;
}

/** Whether straight marks are left in odd number from an index on, asked for growing indexes: one look at each character in all. */
export function oddMarksLeft(block: string): (from: number) => boolean {
  let odd: boolean | null = null;
  let at = 0;
  return (from) => {
    if (odd === null) {
      odd = false;
      for (let k = 0; k < block.length; k++) if (block.charCodeAt(k) === STRAIGHT) odd = !odd;
    }
    for (; at < from; at++) if (block.charCodeAt(at) === STRAIGHT) odd = !odd;
    return odd;
  };
}
const STRAIGHT = 0x22;
