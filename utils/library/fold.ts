/**
 * Folding: what two writings of the same words share. Used to tell whether a quote is saved already, to find a
 * speaker by name, and to search. It is deliberately mild (letters and digits are never changed into others): here a
 * false "the same" would lose a quote.
 */

/** Quotation marks, apostrophes, dashes, full stops and the like: anything but letters, marks, digits and signs of quantity. */
const NOT_WORD = /[^\p{L}\p{M}\p{N}%$€£¥+]+/gu;
const COMBINING = /\p{M}+/gu;
const LATIN_WITH_MARKS = /\p{Script=Latin}\p{M}+/gu;

/** Lower case, compatibility forms unified, marks and white space reduced to single spaces. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim();
}

/** `foldWords` without the accents of Latin letters, so that "erdogan" finds "Erdoğan". For search, never for identity. */
export function foldForSearch(text: string): string {
  return foldWords(text)
    .normalize('NFD')
    .replace(LATIN_WITH_MARKS, (letter) => letter.replace(COMBINING, ''))
    .replaceAll('ı', 'i')
    .normalize('NFC');
}

/** `foldForSearch`, and as it is written what has neither letters nor digits ("😀", "★"): for values found exactly. */
export function foldOrSymbols(text: string): string {
  return foldForSearch(text) || text.normalize('NFKC').trim();
}

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/gu;

/** The emoji of a text, which no folding keeps; empty where there is none. For search. */
export function picturesIn(text: string): string {
  return text.match(PICTURE)?.join(' ') ?? '';
}

/** The key by which a speaker is found: two spellings with one key are one name. */
export function speakerKey(name: string): string {
  return foldWords(name) || name.trim();
}
