/** The names of countries in a language, as every runtime knows them: a country that speaks is a body, no person. */

const known = new Map<string, ReadonlySet<string>>();

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * @param language BCP 47
 * @returns names in lower case; empty where the runtime has none for the language
 */
export function countryNames(language: string): ReadonlySet<string> {
  let names = known.get(language);
  if (!names) {
    names = new Set(namesIn(language));
    known.set(language, names);
  }
  return names;
}

function namesIn(language: string): string[] {
  const [supported] = Intl.DisplayNames.supportedLocalesOf([language]);
  if (supported === undefined) return [];
  const names = new Intl.DisplayNames([supported], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((a) => LETTERS.map((b) => names.of(a + b)?.toLowerCase() ?? '')).filter(
    (name) => name !== '',
  );
}
