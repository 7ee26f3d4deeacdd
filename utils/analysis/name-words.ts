/** A name as text: without the marks around it, and as words to compare by. */

const TRIM = /^[\s"“”„«»'‘’(.,;:–—-]+|[\s"“”„«»'‘’),;:–—-]+$/g;
const POSSESSIVE = /['’]s?$/;

/** Without spaces and marks at either end. */
export const trimMarks = (text: string): string => text.replace(TRIM, '');

/** A name as the article writes it, without possessive ending and stray marks. */
export function cleanName(text: string): string {
  return trimMarks(text)
    .replace(/['’]s$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In lower case, without possessive endings. */
export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.,()·•・]+/)
    .map((w) => w.replace(POSSESSIVE, ''))
    .filter((w) => w.length > 0);
