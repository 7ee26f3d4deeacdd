/** A name as text: without the marks around it, and as words to compare by. */

/** What stands before a name and is none of it, and what stands behind; a stop behind may be an initial's. */
const BEFORE = /[\s"“”„«»'‘’(.,;:–—-]/;
const BEHIND = /[\s"“”„«»'‘’),;:–—-]/;
/** Words with one space between them and no mark, as nearly all names are: nothing is to be cleaned. */
const PLAIN = /^[^\s"“”„«»'‘’().,;:–—·•・-]+(?: [^\s"“”„«»'‘’().,;:–—·•・-]+)*$/;
const POSSESSIVE = /['’]s?$/;

/** Without spaces and marks at either end. A scan: an expression that ends in `+$` starts anew at every space of a long gap. */
export function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BEFORE.test(text.charAt(from))) from++;
  while (to > from && BEHIND.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

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
    .split(/[\s.,()·•・“”«»"]+/)
    .map((w) => w.replace(POSSESSIVE, ''))
    .filter((w) => w.length > 0);
}
