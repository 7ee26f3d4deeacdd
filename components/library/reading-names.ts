/** Kept texts are called by when they were read, so exactly that no two have one name. */

const BY_MINUTE: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
const BY_SECOND: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'medium' };

/**
 * @param readAt ISO 8601, in order
 * @returns a name for each: to the minute, where two would share it to the second, and numbered where that is not enough
 */
export function readingNames(readAt: readonly string[], locale: string): string[] {
  const minute = namesBy(readAt, BY_MINUTE, locale);
  const second = namesBy(readAt, BY_SECOND, locale);
  const names = minute.map((name, place) => (isOnly(name, minute) ? name : (second[place] ?? name)));
  return names.map((name, place) => {
    if (isOnly(name, names)) return name;
    return `${name} (${names.slice(0, place + 1).filter((other) => other === name).length})`;
  });
}

function namesBy(readAt: readonly string[], options: Intl.DateTimeFormatOptions, locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, options);
  return readAt.map((iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : format.format(time);
  });
}

const isOnly = (name: string, names: readonly string[]) => names.indexOf(name) === names.lastIndexOf(name);
