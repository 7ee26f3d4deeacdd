/** Folds a word so that spellings differing only in case, diacritics or typography are one. */

/** Diacritics that make another letter, not another spelling of it. */
const KEPT = new Map([['и\u0306', 'й']]);

/** ASCII that stays as it is: all but the signs that are replaced or go. Whole lists of a lexicon are of it. */
const PLAIN = /^(?:[\0-,./0-Z\\^_a-\x7f]|-(?!\s))*$/;

export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = lower
    .replaceAll('’', "'")
    .replaceAll('ʼ', "'")
    .replaceAll('‘', "'")
    .replaceAll('`', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll(/[\u00ad\u00b7[\]]|-\s+|[\u200b-\u200d\u2060]/g, '')
    .normalize('NFKD');
  for (const [parts, letter] of KEPT) folded = folded.replaceAll(parts, letter);
  return folded.replace(/\p{M}/gu, '').normalize('NFC');
}
