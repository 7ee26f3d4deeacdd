/** A link that jumps to saved words: a text fragment (https://wicg.github.io/scroll-to-text-fragment/) of their ends. */

/** Up to this many words are named whole; longer ones by their beginning and end. */
const WHOLE = 8;
/** Words at each end: enough to be met once in an article. */
const ENDS = 4;

/** `-` and `,` and `&` mean something in a fragment, so they are encoded beyond what `encodeURIComponent` does. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

/** Null where there is no web address. An address that has a fragment directive already is left as it is. */
export function wordsUrl(url: string | null, text: string): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  if (url.includes(':~:')) return url;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url;
  const ends =
    words.length <= WHOLE ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${ends}`;
}

/** "Save to the Wayback Machine": an ordinary link that the reader opens. */
export function waybackUrl(url: string): string {
  return `https://web.archive.org/save/${url}`;
}
