/** Dates and numbers as the reader's language writes them. */

/** Where `value` is a date alone (`2024-06-19`), no time zone may move it to the day before. */
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A formatter takes many times as long to make as to use, and lists of quotes use it at each keystroke: made once. */
function madeOnce<Formatter>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const days = madeOnce((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const utcDays = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const numbers = madeOnce((locale) => new Intl.NumberFormat(locale));

/** @param value ISO 8601; anything else is given back as it is, since the page wrote it. */
export function formatDate(value: string, locale: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  return (DATE_ONLY.test(value) ? utcDays : days)(locale).format(time);
}

/** @param value ISO 8601. */
export function formatDateTime(value: string, locale: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

export function formatNumber(value: number, locale: string): string {
  return numbers(locale).format(value);
}

/** "a, b and c" in the reader's language. */
export function formatList(values: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);
}

/** The name of a language in the reader's language: `id` is "Indonesian" in English. */
export function formatLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // pages declare languages that are no BCP 47 tags
  }
}
