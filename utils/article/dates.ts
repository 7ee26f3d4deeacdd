/** Dates of metadata → ISO 8601, without adding what the page does not say (no zone, no clock time). */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** RFC 2822 and its relatives name the month in letters and the zone: only then is the built-in parser unambiguous. */
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}|[a-z]{3,9}\s+\d{1,2},?)\s+\d{4}.*(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\)?$/i;

/** @returns the ISO form, or null for anything that is not certainly a date */
export function toIsoDate(value: string | null | undefined): string | null {
  const text = (value ?? '').trim();
  const iso = ISO.exec(text) ?? SLASHED.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!exists(date)) return null;
    if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
    return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${isoZone(zone)}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    // Seconds or milliseconds since 1970, as some content systems print them.
    return fromParsed(Number(text) * (text.length === 10 ? 1000 : 1));
  }
  return text.length < 60 && RFC.test(text) ? fromParsed(Date.parse(text)) : null;
}

function fromParsed(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (zone.toUpperCase() === 'Z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
