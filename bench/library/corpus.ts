/**
 * Quotes made from word statistics, the same at every run and from no text of anybody: words of syllables, drawn by
 * Zipf's law (the first ranks being real function words, as in any language), partly from the vocabulary of one of
 * many topics, so that quotes about one subject resemble each other as they do in the news.
 */

const FUNCTION_WORDS =
  'the of and to a in that is was for on with as it be are by at this from have has had not i we you he they his her their our my your its or an which will would can could there been were what when who if but so no do does did all more about one out up them us me than then into just also because how should very'.split(
    ' ',
  );
const VOCABULARY = 50_000;
const TOPICS = 2_000;
/** Words of a topic, and how many of a quote's words beyond the function words come from it. */
const TOPIC_WORDS = 150;
const TOPIC_SHARE = 0.4;
const SHORTEST = 18;
const LONGEST = 42;

/** Seeds of their own for pages and for alterations, far from the quotes' numbers. */
const PAGING = 0x40000000;
const ALTERING = 0x50000000;

const ONSETS = 'b br d dr f g gr h j k kl l m n p pr r s sk st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai au ei'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'k', 'm', 't'];

/**
 * sfc32 (Chris Doty-Humphrey, PractRand, public domain). Its state is 128 bits, so that the streams of a million seeds
 * do not run into each other: with a 32-bit state strangers came to share whole clauses.
 */
export function randomFrom(seed: number): () => number {
  let a = seed | 0;
  let b = Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b;
  let c = 0x1b873593;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t;
  };
  for (let i = 0; i < MIXING; i++) next();
  return () => (next() >>> 0) / 2 ** 32;
}

/** Steps until every bit of the seed has reached the whole state, as its author advises. */
const MIXING = 12;

const vocabulary = makeVocabulary();

function makeVocabulary(): string[] {
  const random = randomFrom(0xb0a7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set(FUNCTION_WORDS);
  while (words.size < VOCABULARY) {
    let word = '';
    for (let syllables = 2 + Math.floor(random() * 3); syllables > 0; syllables--) {
      word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
    }
    words.add(word);
  }
  return [...words];
}

/** A word by Zipf's law: the one of rank r with a probability of about 1/r. */
function zipfWord(random: () => number): string {
  return vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? 'the';
}

function topicWord(topic: number, random: () => number): string {
  const place = Math.floor(TOPIC_WORDS * random());
  const rank = FUNCTION_WORDS.length + ((Math.imul(topic * TOPIC_WORDS + place, 0x9e3779b1) >>> 0) % 20_000);
  return vocabulary[rank] ?? 'the';
}

/** The words of quote number `n`; negative numbers give quotes that no library holds. */
export function quoteWords(n: number): string[] {
  const random = randomFrom(n);
  const topic = Math.floor(TOPICS * random() ** 2);
  const length = SHORTEST + Math.floor((LONGEST - SHORTEST + 1) * random());
  return Array.from({ length }, () => {
    const word = zipfWord(random);
    const isFunction = FUNCTION_SET.has(word);
    return !isFunction && random() < TOPIC_SHARE ? topicWord(topic, random) : word;
  });
}

const FUNCTION_SET: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** Words → a sentence. */
export function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The quote with a fifth of its words changed (the most that must still be found): replaced, left out or added. */
export function alter(words: readonly string[], seed: number): string[] {
  const random = randomFrom(seed + ALTERING);
  const altered = [...words];
  const places = new Set<number>();
  while (places.size < Math.floor(words.length * 0.2)) places.add(Math.floor(random() * words.length));
  for (const place of [...places].sort((a, b) => b - a)) {
    const way = random();
    if (way < 0.6) altered[place] = zipfWord(random);
    else if (way < 0.8) altered.splice(place, 1);
    else altered.splice(place, 0, zipfWord(random));
  }
  return altered;
}

export interface PageQuote {
  readonly text: string;
  /** The number of the saved quote that it is, or null where the library does not hold it. */
  readonly saved: number | null;
  readonly altered: boolean;
}

const QUOTES = 30;
const THERE = 10;
const ALTERED = 3;

/** A page with 30 quotes of which 10 are among quotes 1 to `size`, 3 of them altered. */
export function page(n: number, size: number): PageQuote[] {
  const random = randomFrom(n + PAGING);
  return Array.from({ length: QUOTES }, (_, i) => {
    if (i >= THERE) return { text: sentence(quoteWords(-(1 + n * QUOTES + i))), saved: null, altered: false };
    const saved = 1 + Math.floor(random() * size);
    const words = quoteWords(saved);
    const altered = i < ALTERED;
    return { text: sentence(altered ? alter(words, n * QUOTES + i) : words), saved, altered };
  });
}
