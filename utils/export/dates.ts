/** Dates as the exports write them: read from ISO 8601 as the outlet wrote it, in its own time zone. */

export interface PlainDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Year, month and day of an ISO 8601 date or time, as written (no shift of time zone); null where it is none. */
export function plainDate(iso: string | null): PlainDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(iso ?? '');
  if (match === null) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** "2024-06-19", "2024-06" or "2024". */
export function isoDate({ year, month, day }: PlainDate): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? pad(part) : part))
    .join('-');
}

/** "19 June 2024", "19 Juni 2024": day, month, year, which both languages of Wikipedia and of the interface read. */
export function longDate({ year, month, day }: PlainDate, locale: string): string {
  if (month === null) return String(year);
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
  return [day, name, year].filter((part) => part !== null).join(' ');
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): PlainDate {
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}
