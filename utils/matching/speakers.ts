/** Whether two ways of naming a speaker can be the same person. */
import { lexiconFor } from './lexicon/lexicon.ts';
import { oldFor } from './meaning/alike.ts';
import { isShortFor, latinised, lettersOf, otherForm } from './speaker-forms.ts';
import { fold } from './words/fold.ts';
import { nameKey } from './words/transliterate.ts';

export type Sameness = 'same' | 'different' | 'unknown';

/** Small words inside names, which are written, folded into the surname, or left out. */
const PARTICLES = new Set(
  'bin binti bint ibn al el van der den de da do dos das di del della la le von zu zum zur ter ten af av y e abu abd ben st saint san dan and und et of the s jr sr'.split(
    ' ',
  ),
);

/** Ends of words for occupations, which stand before a surname like a given name ("Epidemiologist Dass"). */
const OCCUPATION =
  /(?:ologist|ographer|ician|onomist|keeper|master|mistress|woman|maker|worker|owner|fighter|smith|ologe|ologin|ologue|ologo|ologa|lehrer|lehrerin|meister|meisterin|leiter|leiterin|wart|wartin|wan|wati)$/;

/** @param language of the text, for its list of titles; the English and Indonesian ones are always known */
export function sameSpeaker(
  a: string | null,
  b: string | null,
  languages: readonly (string | null)[],
): Sameness {
  if (!a || !b) return 'unknown';
  const x = nameWords(a, languages);
  if (a === b) return x.length === 0 ? 'unknown' : 'same';
  const y = nameWords(b, languages);
  if (x.length === 0 || y.length === 0) return 'unknown';
  if (isAcronymOf(x, y) || isAcronymOf(y, x) || lettersOf(a, b) || lettersOf(b, a)) return 'same';
  if (otherForm(a, b)) return 'different';
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const used = new Set<number>();
  const missing = short.filter((word) => {
    const at = long.findIndex(
      (other, i) => !used.has(i) && (alike(word, other) || oldSpelt(word, other, languages)),
    );
    if (at >= 0) used.add(at);
    return at < 0;
  });
  if (missing.length === 0) return 'same';
  const shared = short.length - missing.length;
  const surname = alikeStrict(x.at(-1) ?? '', y.at(-1) ?? '');
  // Two names in common outweigh a role that no list knows ("Honey farmer Rosalind Achter").
  if (shared >= 2 && surname && alikeStrict(x.at(-2) ?? '', y.at(-2) ?? '')) return 'same';
  if (surname && missing.every((word) => OCCUPATION.test(word))) return 'same';
  if (surname && long.filter((_, i) => !used.has(i)).every((word) => OCCUPATION.test(word))) return 'same';
  // Given name and surname, one of them spelt a little differently.
  if (shared >= 1 && missing.length === 1 && long.length === short.length) {
    const left = long.filter((_, i) => !used.has(i));
    if (left.length === 1 && loose(missing[0] ?? '', left[0] ?? '')) return 'same';
  }
  return 'different';
}

/** "Rasjad" and "Rasyad", "Chalid" and "Khalid", where a language of the texts was once spelt so. */
const oldSpelt = (x: string, y: string, languages: readonly (string | null)[]): boolean =>
  languages.some((language) => {
    const lexicon = lexiconFor(language);
    return oldFor(x, lexicon) === y || oldFor(y, lexicon) === x;
  });

function nameWords(name: string, languages: readonly (string | null)[]): string[] {
  const titles = new Set([...languages, 'en', 'id']);
  // Titles and degrees behind a comma ("…, S.H., M.H."; "Pell, the mayor") are no part of the name.
  const [first, second] = name.split(/[,(]/);
  // "The mayor of Leith, Jo Reid": what begins with a small letter tells an office.
  const office = /^\p{Ll}/u.test(first ?? '') && /^\s*\p{Lu}/u.test(second ?? '');
  const head = (office ? second : first) ?? name;
  const words = head.split(/[\s\-–—/]+/).filter((w) => w !== '');
  let from = 0;
  words.forEach((word, i) => {
    if (/^\p{Ll}/u.test(word) && !PARTICLES.has(fold(word)) && i < words.length - 1) from = i + 1;
  });
  const proper = words.slice(from).filter((w) => !/^\p{Ll}/u.test(w));
  const folded = proper
    .map((w) =>
      fold(w)
        .replace(/[^\p{L}\p{N}']/gu, '')
        .replace(/'s$/, '')
        .replaceAll("'", ''),
    )
    .filter((w) => w !== '' && !PARTICLES.has(w));
  const isTitle = (w: string) =>
    [w, ...masculine(w)].some((form) => [...titles].some((l) => lexiconFor(l).titles.has(form)));
  // "Tom Baker", "Jan Prins": behind a name, what is a trade elsewhere is the surname.
  return folded.filter(
    (w, i) => !isTitle(w) || (i > 0 && i === folded.length - 1 && !isTitle(folded[i - 1] ?? '')),
  );
}

/** "Kapitänin", "capitaine", "abogada": the title that a list may have in the other form only. */
function masculine(word: string): string[] {
  if (word.length < 6) return [];
  if (word.endsWith('in')) return [word.slice(0, -2)];
  if (word.endsWith('a')) return [`${word.slice(0, -1)}o`, word.slice(0, -1)];
  return word.endsWith('e') ? [word.slice(0, -1)] : [];
}

const isInitial = (word: string, other: string) => word.length === 1 && other.startsWith(word);
const alikeStrict = (a: string, b: string) =>
  a === b || (a !== '' && b !== '' && transcribed(a) === transcribed(b));
const alike = (a: string, b: string) =>
  alikeStrict(a, b) ||
  isInitial(a, b) ||
  isInitial(b, a) ||
  acrossScripts(a, b) ||
  latinised(a, b) ||
  isShortFor(a, b) ||
  isShortFor(b, a);

/** German writes ä as ae, Scandinavian ø as o or oe: both lose the e. */
const transcribed = (word: string) => nameKey(word.replace(/(?<=[aou])e/g, ''));

const isCyrillic = (word: string) => /^\p{Script=Cyrillic}/u.test(word);

/** Cyrillic writes foreign names by their sound ("Рут" for Ruth, "Эшби" for Ashby): consonants decide. */
function acrossScripts(a: string, b: string): boolean {
  if (isCyrillic(a) === isCyrillic(b) || a.length < 3 || b.length < 3) return false;
  const sound = skeleton(a);
  return sound.length >= 2 && sound === skeleton(b);
}

const skeleton = (word: string) =>
  nameKey(word)
    .replace(/ts|z/g, 's')
    .replace(/c/g, 'k')
    .replace(/(?<=.)h/g, '')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');

/** One letter apart in a long name, or the same consonants in a short one. */
function loose(a: string, b: string): boolean {
  const consonants = (w: string) => nameKey(w).replace(/[aeiou]/g, '');
  if (a.at(0) !== b.at(0)) return false;
  if (
    Math.min(a.length, b.length) >= 5 &&
    Math.abs(a.length - b.length) <= 1 &&
    a.slice(0, 3) === b.slice(0, 3)
  )
    return oneApart(a, b) && !/[ao]$/.test(a + b) && consonants(a) === consonants(b);
  return consonants(a) === consonants(b) && a.length <= 5 && b.length <= 5 && a.at(-1) === b.at(-1);
}

function oneApart(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const word = short[0];
  return (
    short.length === 1 &&
    word !== undefined &&
    word.length >= 3 &&
    long.length >= 3 &&
    long.map((w) => w[0]).join('') === word
  );
}
