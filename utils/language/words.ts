/** The entries of a word list; "sag(t|te|ten)" stands for its three words, "(rief|riet)(|en)" for its four. */
export function entriesOf(words: string): string[] {
  return words
    .split(',')
    .map((w) => w.trim().replace(/\s+/g, ' '))
    .filter((w) => w !== '')
    .flatMap(expand);
}

/** Every way through the groups of an entry, the first group changing slowest. */
function expand(entry: string): string[] {
  const open = entry.indexOf('(');
  const close = entry.indexOf(')', open);
  if (open < 0 || close < 0) return [entry];
  const before = entry.slice(0, open);
  const rests = expand(entry.slice(close + 1));
  return entry
    .slice(open + 1, close)
    .split('|')
    .flatMap((way) => rests.map((rest) => before + way + rest));
}
