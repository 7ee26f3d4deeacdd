/** The value of a number written in digits. */

/** "1,500" or "1.500" by the language's habit; "10:30" as 10.3, like "10.30". Null if it is too long to be a number. */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  if (text.length > 24) return null;
  const ascii = text
    .normalize('NFKC')
    .replace(/[\u00a0\u202f\u2009\s]/g, '')
    .replace(':', '.');
  const last = Math.max(ascii.lastIndexOf('.'), ascii.lastIndexOf(','));
  if (last < 0) return Number(ascii);
  const mark = ascii[last] ?? '.';
  const decimals = ascii.length - last - 1;
  const repeated = ascii.indexOf(mark) !== last;
  const grouping = repeated || (decimals === 3 && mark !== decimal && !text.includes(':'));
  const value = grouping
    ? Number(ascii.replaceAll(/[.,]/g, ''))
    : Number(`${ascii.slice(0, last).replaceAll(/[.,]/g, '')}.${ascii.slice(last + 1)}`);
  return Number.isFinite(value) ? value : null;
}
