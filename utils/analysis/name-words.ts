/** A name as text: without the marks around it, and as words to compare by. */

const TRIM = /^[\s"“”„«»'‘’(.,;:–—-]+|[\s"“”„«»'‘’),;:–—-]+$/g;
/** Words with one space between them and no mark, as nearly all names are: nothing is to be cleaned. */
const PLAIN = /^[^\s"“”„«»'‘’().,;:–—·•・-]+(?: [^\s"“”„«»'‘’().,;:–—·•・-]+)*$/;
const POSSESSIVE = /['’]s?$/;

/** Without spaces and marks at either end. */
export const trimMarks = (text: string): string => text.replace(TRIM, '');

/** A name as the article writes it, without possessive ending and stray marks. */
export function cleanName(text: string): string {
  if (PLAIN.test(text)) return text;
  return trimMarks(text)
    .replace(/['’]s$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In lower case, without possessive endings. */
export function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.split(' ');
  return lower
    .replaceAll('’', "'")
    .split(/[\s.,()·•・]+/)
    .map((w) => w.replace(POSSESSIVE, ''))
    .filter((w) => w.length > 0);
}
