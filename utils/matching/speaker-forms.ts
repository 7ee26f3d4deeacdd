/** How one name is written and said: by each language's letters, for short, behind a form of address, by its initials. */
import { nameKey } from './words/transliterate.ts';

const SHORTEST_LATINISED = 5;
const MOST_LETTERS_MORE = 2;

/** "Selenskyj" and "Zelensky", "Wolodymyr" and "Volodymyr": each language writes Slavic names its own way. */
export const latinised = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_LATINISED &&
  Math.abs(a.length - b.length) <= MOST_LETTERS_MORE &&
  plainLetters(a.slice(0, 1)) === plainLetters(b.slice(0, 1)) &&
  plainLetters(a) === plainLetters(b);

const plainLetters = (word: string) =>
  nameKey(word).replaceAll('w', 'v').replaceAll('z', 's').replace(/[yj]/g, 'i').replace(/i{2,}/g, 'i');

/** What English names are called for short. */
const SHORT_NAMES = new Map(
  'bob:robert rob:robert liz:elizabeth beth:elizabeth bill:william will:william jim:james jimmy:james mike:michael tom:thomas joe:joseph tony:anthony steve:steven dave:david kate:katherine sue:susan dan:daniel ben:benjamin sam:samuel nick:nicholas andy:andrew chris:christopher matt:matthew ed:edward ted:edward ken:kenneth greg:gregory jeff:jeffrey ron:ronald don:donald tim:timothy pat:patrick'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

export const isShortFor = (short: string, long: string): boolean => SHORT_NAMES.get(short) === long;

const FORMS: ReadonlyMap<string, number> = new Map(
  [
    'mr mister sir herr monsieur señor signor meneer pak bapak encik lord',
    'mrs ms miss dame frau madame señora signora sra mevrouw bu ibu puan lady',
  ].flatMap((words, form) => words.split(' ').map((word) => [word, form] as [string, number])),
);

const formOf = (name: string): number | undefined =>
  FORMS.get(
    name
      .slice(0, Math.max(0, name.indexOf(' ')))
      .replace('.', '')
      .toLowerCase(),
  );

/** "Mr Havelka" and "Mrs Havelka". */
export function otherForm(a: string, b: string): boolean {
  const form = formOf(a);
  return form !== undefined && (formOf(b) ?? form) !== form;
}

/** "WHO" and "World Health Organization", whatever words of it are titles too. */
export function lettersOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(short)) return false;
  const capitals = long.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  return capitals.map((w) => w[0]).join('') === short;
}
