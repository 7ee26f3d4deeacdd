/** A name put back from the case of an owner into that of the subject: "Анны Кедровой" is Анна Кедрова's. */
import type { LanguagePack, NameCases, Words } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';

type Pairs = readonly (readonly [string, string])[];
interface Cases {
  readonly given: Pairs;
  readonly family: Pairs;
  readonly uninflected: readonly string[];
}
interface Nominatives {
  readonly behind: ReadonlySet<string>;
  readonly both: readonly Cases[];
}

const cases = new WeakMap<LanguagePack, Nominatives>();

function nominativesOf(pack: LanguagePack): Nominatives | null {
  const { nominatives } = pack;
  if (!nominatives) return null;
  let known = cases.get(pack);
  if (!known) {
    const { behind, women, men } = nominatives;
    known = { behind: new Set(entriesOf(behind)), both: [casesOf(women), casesOf(men)] };
    cases.set(pack, known);
  }
  return known;
}

const casesOf = ({ given, family, uninflected }: NameCases): Cases => ({
  given: pairsOf(given),
  family: pairsOf(family),
  uninflected: entriesOf(uninflected),
});

/** The longest ending first. */
const pairsOf = (words: Words): Pairs =>
  entriesOf(words)
    .map((entry) => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to === '-' ? '' : to] as const;
    })
    .sort((a, b) => b[0].length - a[0].length);

/** Whether what stands behind the word is in the case of an owner. */
export const governsOwner = (pack: LanguagePack, lower: string): boolean =>
  nominativesOf(pack)?.behind.has(lower) ?? false;

/** Names longer than given name, patronymic and family name are none of this kind. */
const MOST_NAMES = 3;

/** The name as a subject's; null where its endings do not tell. All of its words are a woman's, or all a man's. */
export function nominativeOf(pack: LanguagePack, name: string): string | null {
  const words = name.split(' ');
  const known = nominativesOf(pack);
  if (!known || words.length > MOST_NAMES || words.some((w) => w.length < MIN_NAME)) return null;
  for (const { given, family, uninflected } of known.both) {
    const last = words.length - 1;
    const found = words.map((word, k) => turned(word, k === last ? family : given, uninflected));
    if (found.every((word) => word !== null) && found.join(' ') !== name) return found.join(' ');
  }
  return null;
}
/** Whether each word of the name is a woman's in another case than a subject's: "Анны Кедровой", unlike "Анна Кедрова" and "Антона Кедрова". */
export function isOfWoman(pack: LanguagePack, name: string): boolean {
  const women = nominativesOf(pack)?.both[0];
  const words = name.split(' ');
  const inflected = (word: string, pairs: Pairs): boolean =>
    pairs.some(([from]) => word.toLowerCase().endsWith(from));
  return (
    women !== undefined &&
    words.every(
      (w, k) => w.length >= MIN_NAME && inflected(w, k === words.length - 1 ? women.family : women.given),
    )
  );
}

/** "Ли" and letters with a stop have no cases. */
const MIN_NAME = 3;

function turned(word: string, pairs: Pairs, uninflected: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const pair = pairs.find(([from]) => lower.endsWith(from));
  if (pair?.[0] === lower) return word.charAt(0) + pair[1].slice(1);
  if (pair) return word.slice(0, -pair[0].length) + pair[1];
  return uninflected.some((end) => lower.endsWith(end)) ? word : null;
}
