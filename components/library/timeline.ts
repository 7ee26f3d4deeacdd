/** The speaker's timeline as a picture: time from left to right, a lane per outlet, a dot per quote. Pure geometry. */

export interface TimelineQuote {
  readonly id: string;
  /** ISO 8601; null where nobody knows when it was said or published. */
  readonly at: string | null;
  readonly outlet: string;
  /** Rank of the group of tellings it belongs to, the largest first; null where it was told once. */
  readonly variant: number | null;
}

export interface TimelineDot {
  readonly id: string;
  /** 0 to 1 from the first day to the last. */
  readonly x: number;
  readonly lane: number;
  /** How many quotes of the same day stand before it in its lane. */
  readonly beside: number;
  readonly variant: number | null;
}

export interface Timeline {
  readonly lanes: readonly string[];
  readonly dots: readonly TimelineDot[];
  /** Tellings of one statement, joined: the places of their dots in `dots`, by time. */
  readonly threads: readonly (readonly number[])[];
  readonly ticks: readonly {
    readonly x: number;
    readonly iso: string;
    readonly unit: 'day' | 'month' | 'year';
  }[];
}

/** Lanes beyond this are too thin to read; the outlets with the fewest quotes share the last one. */
export const MAX_LANES = 6;
/** Threads drawn and coloured: those with most tellings. More would be a tangle; the list below has all of them. */
export const THREADS = 5;
const DAY = 86_400_000;
/** More labels than this say no more. */
const MAX_TICKS = 8;

function lanesOf(quotes: readonly TimelineQuote[], others: string): string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of quotes) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return names.length <= MAX_LANES ? names : [...names.slice(0, MAX_LANES - 1), others];
}

/** The steps between ticks, from the finest that still has few enough labels. */
const STEPS: readonly { readonly unit: 'day' | 'month' | 'year'; readonly size: number }[] = [
  ...[1, 2, 7, 14].map((size) => ({ unit: 'day' as const, size })),
  ...[1, 2, 3, 6].map((size) => ({ unit: 'month' as const, size })),
  ...[1, 2, 5, 10, 50].map((size) => ({ unit: 'year' as const, size })),
];

function ticksBetween(first: number, last: number, most: number): Timeline['ticks'] {
  const position = (time: number) => (last === first ? 0.5 : (time - first) / (last - first));
  for (const { unit, size } of STEPS) {
    const days = unit === 'day' ? size : unit === 'month' ? size * 30 : size * 365;
    if ((last - first) / DAY / days > most) continue;
    const ticks: { x: number; iso: string; unit: 'day' | 'month' | 'year' }[] = [];
    const date = new Date(first);
    date.setUTCHours(0, 0, 0, 0);
    if (unit !== 'day') date.setUTCDate(1);
    if (unit === 'month') date.setUTCMonth(Math.floor(date.getUTCMonth() / size) * size);
    if (unit === 'year') date.setUTCFullYear(Math.floor(date.getUTCFullYear() / size) * size, 0, 1);
    while (date.getTime() <= last) {
      if (date.getTime() >= first) ticks.push({ x: position(date.getTime()), iso: date.toISOString(), unit });
      if (unit === 'day') date.setUTCDate(date.getUTCDate() + size);
      else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + size);
      else date.setUTCFullYear(date.getUTCFullYear() + size);
    }
    return ticks;
  }
  return [];
}

/** The day as its own zone has it: some sources give the hour and some only the day, and these must stand together. */
const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10));

/**
 * @param quotes in any order; those without a date that can be read are left out
 * @param others the name of the lane that small outlets share
 * @param ticks how many labels there is room for
 */
export function layTimeline(
  quotes: readonly TimelineQuote[],
  others: string,
  ticks: number = MAX_TICKS,
): Timeline {
  const dated = quotes
    .map((quote) => ({ ...quote, time: quote.at === null ? Number.NaN : dayOf(quote.at) }))
    .filter((quote) => !Number.isNaN(quote.time))
    .sort((a, b) => a.time - b.time);
  const first = dated[0]?.time ?? 0;
  const last = dated.at(-1)?.time ?? 0;
  const lanes = lanesOf(dated, others);
  const taken = new Map<string, number>();
  const dots = dated.map(({ id, time, outlet, variant }): TimelineDot => {
    const own = lanes.indexOf(outlet);
    const lane = own < 0 ? lanes.length - 1 : own;
    const place = `${lane} ${time}`;
    const beside = taken.get(place) ?? 0;
    taken.set(place, beside + 1);
    return { id, x: last === first ? 0.5 : (time - first) / (last - first), lane, beside, variant };
  });
  const threads = Map.groupBy(dots.keys(), (place) => dots[place]?.variant ?? null);
  threads.delete(null);
  const ranked = [...threads].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([, places]) => places);
  return { lanes, dots, threads: ranked, ticks: ticksBetween(first, last, Math.min(ticks, MAX_TICKS)) };
}
