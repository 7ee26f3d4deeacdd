/**
 * A byline as the list of names that a bibliography needs: people in family and given name, everybody else whole.
 * Conservative: in doubt a name stays whole, which every reader of BibTeX, RIS and CSL prints as it is.
 */
import { outletByName } from '../language/outlets/index.ts';
import { oneLine } from './quote.ts';

export type AuthorName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** What stands before the names: "By", "Oleh", "Reporting by", with or without a colon. */
const OPENING =
  /^(?:(?:written|reported|reporting|story|text|words) by|by|oleh|penulis|reporter|laporan|text von|von|par|por|door|от|автор)(?:\s*:\s*|\s+)/iu;
/** Between two names, whatever stands round it. */
const MARKS = /\s*[;|/•·,]\s*|\s+[-–—]\s+/u;
const AND = /\s+(and|dan|und|et|y|e|en|и|&)\s+/u;
const LEADING_AND = /^(?:and|dan|und|et|y|e|en|и|&)\s+/u;
/** What goes on about the place or the paper: "in Jakarta", "(Reuters)", "for The Paper". */
const TAIL = /\s+(?:[([]|(?:in|at|from|for|aus|à|desde)\s).*$/u;
/** "di" begins a family name in Italian, and a place in Malay and Indonesian. */
const PLACE_WORDS: Readonly<Record<string, RegExp>> = {
  id: /\s+(?:di|dari)\s.*$/u,
  ms: /\s+(?:di|dari)\s.*$/u,
};
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** "M.Si", "S.H.", "Ph.D.", "MBA": what follows a name behind a comma and is none. */
const DEGREE = /^(?:(?:\p{L}{1,4}\.)+\s?\p{L}{0,5}\.?|MBA|MSc|MA|BA|PhD)$/u;
/** Titles before a name, which no bibliography files it under. */
const HONORIFIC = /^(?:dr|drs|dra|prof|ir|mr|mrs|ms|kh|hj|h)\.?$/iu;
/** Words that begin a family name of several ("van der Berg", "de la Cruz"). */
const PARTICLES = new Set(
  'van von vom zu zur der den de del della dello di da dal dos das do du la le les lo ter ten te af av el al ibn'.split(
    ' ',
  ),
);
/** Names with these have no family name: father's name follows one's own. */
const PATRONYMIC = new Set('bin binti binte bt a/l a/p'.split(' '));
/** Words of bodies, desks and outlets: with one of them it is no person's name. */
const OF_BODIES = new Set(
  (
    'agence agencia agency agentur agenzia antara berita biro blatt broadcasting bureau center centre ' +
    'chronicle correspondent correspondents daily desk diario dinas editor editorial editors foundation ' +
    'gazette giornale guardian harian herald humas institute jornal journal jurnalis kabar kantor ' +
    'kementerian komunitas kontributor koran koresponden krant lembaga liputan magazine majalah media ' +
    'ministry morning nachrichten network news newspaper newsroom novosti office online organisation ' +
    'organization pers post pravda press presse radio redacao redacción redactie redaksi redaktion ' +
    'redaktur redazione redação reporter reporters rédaction service staff star suara sun team tempo tim ' +
    'times tribun tribune tv union universitas university warta wartawan wire world writer writers ' +
    'zeitung редакция'
  ).split(' '),
);
/** Characters; what is longer is no byline, and only its beginning is read. */
const LONGEST_BYLINE = 1000;
/** More words than this are a description. */
const LONGEST_NAME = 5;

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const isCapital = (word: string) => /^\p{Lu}|^[’'‘]?\p{Lu}|^(?:al|el|d|l|O)[-'’]\p{Lu}/u.test(word);

function isBody(name: string): boolean {
  if (/[\d@&]|\.\p{L}{2,}/u.test(name)) return true;
  if (outletByName(name) !== null) return true;
  return words(name.toLowerCase()).some((word) => OF_BODIES.has(word));
}

/** Where the family name begins: with the first particle before the last word, else with the last word. */
function familyFrom(parts: readonly string[]): number {
  const particle = parts.findIndex(
    (word, at) => at > 0 && at < parts.length - 1 && PARTICLES.has(word.toLowerCase()),
  );
  return particle < 0 ? parts.length - 1 : particle;
}

function isPerson(name: string, parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > LONGEST_NAME || isBody(name)) return false;
  if (parts.some((word) => PATRONYMIC.has(word.toLowerCase()))) return false;
  return parts.every((word) => isCapital(word) || PARTICLES.has(word));
}

function nameOf(text: string, outlet: string | null): AuthorName {
  const parts = words(text);
  while (parts.length > 2 && HONORIFIC.test(parts[0] ?? '')) parts.shift();
  const suffix = parts.length > 2 && SUFFIX.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const isOutlet = outlet !== null && text.toLowerCase() === outlet.toLowerCase();
  if (isOutlet || !isPerson(parts.join(' '), parts)) return { literal: text };
  const from = familyFrom(parts);
  return {
    family: parts.slice(from).join(' '),
    given: parts.slice(0, from).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Whether a text cut in two by a word such as "y" was two names: "Ortega y Gasset" is one. */
function areTwo(a: string, b: string): boolean {
  return (words(a).length > 1 && words(b).length > 1) || (isBody(a) && isBody(b));
}

/** "A B and C D" in two; parts that are no names of their own are put together again. */
function atConjunctions(text: string): string[] {
  const [first = '', ...rest] = text.split(AND);
  const names = [first];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [word = '', next = ''] = [rest[at], rest[at + 1]];
    const last = names.at(-1) ?? '';
    if (areTwo(last, next)) names.push(next);
    else names[names.length - 1] = `${last} ${word} ${next}`;
  }
  return names;
}

/**
 * @param byline as the page gives it: "By Jane Doe and John Roe", "Sari Dewi, Tim Redaksi"
 * @param language BCP 47, of the article; null where it is not known
 * @param outlet where the article stands: many sign with their own name
 * @returns in the order of the byline, nobody twice
 */
export function authorNames(
  byline: string,
  language: string | null,
  outlet: string | null = null,
): AuthorName[] {
  const line = oneLine(byline.slice(0, LONGEST_BYLINE));
  const bare = line.replace(OPENING, '');
  const place = PLACE_WORDS[language?.split('-')[0] ?? ''];
  const texts: string[] = [];
  for (const part of bare.split(MARKS)) {
    const last = texts.at(-1);
    if (SUFFIX.test(part) && last !== undefined) texts[texts.length - 1] = `${last} ${part}`;
    else if (DEGREE.test(part)) continue;
    else texts.push(...atConjunctions(part.replace(LEADING_AND, '')));
  }
  const cleaned = texts
    .map((text) =>
      text
        .replace(TAIL, '')
        .replace(place ?? /$^/, '')
        .trim(),
    )
    .filter((text) => text !== '');
  const names = [...new Set(cleaned)].map((text) => nameOf(text, outlet));
  return names.length > 0 ? names : [{ literal: line }];
}

/** The name on one line, as it is read: "Jan van der Berg". */
export function wholeName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}
