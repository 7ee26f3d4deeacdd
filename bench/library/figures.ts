/** Figures, their bars, and how they are printed. */

export interface Figure {
  readonly name: string;
  /** Quotes in the library. */
  readonly size: number;
  readonly value: number;
  readonly unit: string;
  /** What it must reach, or null where it is only for comparison. */
  readonly bar: number | null;
  /** Null where there is no bar. */
  readonly met: boolean | null;
}

export type Bar = { readonly atMost: number } | { readonly atLeast: number } | null;

export function figure(name: string, size: number, value: number, unit: string, bar: Bar = null): Figure {
  if (bar === null) return { name, size, value, unit, bar: null, met: null };
  if ('atMost' in bar) return { name, size, value, unit, bar: bar.atMost, met: value <= bar.atMost };
  return { name, size, value, unit, bar: bar.atLeast, met: value >= bar.atLeast };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A row for each name, a column for each size; the bar stands beside the largest. */
export function table(figures: readonly Figure[]): string {
  const sizes = [...new Set(figures.map(({ size }) => size))].sort((a, b) => a - b);
  const names = [...new Set(figures.map(({ name }) => name))];
  const rows = names.map((name) => {
    const own = figures.filter((one) => one.name === name);
    const cells = sizes.map((size) => {
      const here = own.find((one) => one.size === size);
      if (!here) return '–';
      return `${readable(here.value)}${here.met === null ? '' : here.met ? ' ✓' : ' ✗'}`;
    });
    const withBar = own.find(({ bar }) => bar !== null);
    return [name, own[0]?.unit ?? '', ...cells, withBar ? readable(withBar.bar ?? 0) : ''];
  });
  const head = ['figure', 'unit', ...sizes.map((size) => size.toLocaleString('en')), 'bar'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function readable(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', { maximumSignificantDigits: value < 1 ? 3 : 4 });
}
