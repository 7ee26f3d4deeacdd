/** The entries of a word list; "sag(t|te|ten)" stands for its three words. */
export function entriesOf(words: string): string[] {
  return words
    .split(',')
    .map((w) => w.trim().replace(/\s+/g, ' '))
    .filter((w) => w !== '')
    .flatMap(expand);
}

function expand(entry: string): string[] {
  const open = entry.indexOf('(');
  if (open < 0 || !entry.endsWith(')')) return [entry];
  const stem = entry.slice(0, open);
  return entry
    .slice(open + 1, -1)
    .split('|')
    .map((ending) => stem + ending);
}
