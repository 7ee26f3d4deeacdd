/**
 * Which language a text is in: by its script, then by the small words and telling letters of the languages that share
 * the script. Reads a bounded sample, so a long article costs no more than a short one.
 */

import { mainScript, OWN_SCRIPT, type Script, scriptOf } from './detect-script.ts';
import {
  ARABIC_WORDS,
  CYRILLIC_WORDS,
  DEVANAGARI_WORDS,
  LATIN_WORDS,
  TELLING_LETTERS,
} from './detect-words.ts';

export interface DetectedLanguage {
  /** Primary subtag of BCP 47 ("id", "zh"), or null where the text gives nothing to go by. */
  readonly language: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** Three windows of this many code units: enough for some 150 words, from the lead, the middle and the end. */
const WINDOW = 420;

/** Where the windows leave twins undecided, this much is read instead. */
const LONGER_LOOK = 4000;
const DECIDED = 0.95;

/** Log-odds that a word of the list speaks for its language: at 2 % and 0.4 % of its words, against 0.05 % elsewhere. */
const FREQUENT = Math.log(0.02 / 0.0005);
const OCCASIONAL = Math.log(0.004 / 0.0005);
/** The same for a word that the twin hardly knows: 0.3 % against 0.006 %. */
const EXCLUSIVE = Math.log(0.003 / 0.00006);
/** A telling letter says less than a word: names and loan words carry it into other languages. */
const LETTER = 0.6;
/** Words repeat one another ("di … di"): evidence is worth less than if each were drawn alone. */
const DEPENDENCE = 2;
/** What the page declares weighs like some four frequent words: it is overruled only by clear evidence. */
const DECLARED = 4 * FREQUENT;
/** Below this part of known words the text is in none of the languages that we know by their words. */
const FEWEST_KNOWN = 0.08;
/** A text this short may well hold no small word at all; then one is enough. */
const SHORT_TEXT = 12;

const HEARSAY = 0.5;
/** Greek letters, kana, Thai: short of certain, since Yiddish is not Hebrew and Cantonese not Mandarin. */
const SCRIPT_TELLS = 0.98;

/** Old and narrow tags as the languages that we tell apart. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  in: 'id',
  iw: 'he',
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  fil: 'tl',
  jw: 'jv',
  cmn: 'zh',
  yue: 'zh',
  prs: 'fa',
};

/** What a text in a shared script is in when no word of it tells: by far the most readers. Latin has no such. */
const LIKELIEST: Readonly<Partial<Record<Script, string>>> = {
  cyrillic: 'ru',
  arabic: 'ar',
  devanagari: 'hi',
};

interface Profile {
  readonly languages: readonly string[];
  /** Word to [language, weight] pairs. */
  readonly words: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** Code unit to languages. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
}

function profile(lists: Readonly<Record<string, string>>): Profile {
  const languages = Object.keys(lists);
  const words = new Map<string, [number, number][]>();
  const letters = new Map<number, number[]>();
  languages.forEach((language, index) => {
    let weight = FREQUENT;
    for (const word of new Set((lists[language] ?? '').split(' '))) {
      if (word === '|') weight = OCCASIONAL;
      else if (word === '!') weight = EXCLUSIVE;
      else words.set(word, [...(words.get(word) ?? []), [index, weight]]);
    }
    for (const letter of TELLING_LETTERS[language] ?? '') {
      const unit = letter.charCodeAt(0);
      letters.set(unit, [...(letters.get(unit) ?? []), index]);
    }
  });
  return { languages, words, letters };
}

const SOURCES: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  latin: LATIN_WORDS,
  cyrillic: CYRILLIC_WORDS,
  arabic: ARABIC_WORDS,
  devanagari: DEVANAGARI_WORDS,
};
/** Every language that we tell; another one that a page declares ("yi", "ckb") is not overruled by its script. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(SOURCES).flatMap((lists) => Object.keys(lists)),
  ...Object.values(OWN_SCRIPT),
]);
const profiles = new Map<Script, Profile>();

function profileOf(script: Script): Profile | null {
  const known = profiles.get(script);
  if (known !== undefined) return known;
  const source = SOURCES[script];
  if (source === undefined) return null;
  const made = profile(source);
  profiles.set(script, made);
  return made;
}

function sample(text: string): string {
  if (text.length <= 4 * WINDOW) return text;
  const middle = Math.floor((text.length - WINDOW) / 2);
  const windows = [0, middle, text.length - WINDOW].map((start) => text.slice(start, start + WINDOW));
  return windows.join(' ');
}

function isLetter(unit: number): boolean {
  return scriptOf(unit) !== null || (unit >= 0x300 && unit <= 0x36f);
}

interface Scores {
  readonly byLanguage: Float64Array;
  readonly words: number;
  /** Words in any list of each language. */
  readonly known: Float64Array;
}

function score(text: string, { languages, words, letters }: Profile): Scores {
  const lower = text.toLowerCase();
  const byLanguage = new Float64Array(languages.length);
  const known = new Float64Array(languages.length);
  let count = 0;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isLetter(unit)) {
      if (start < 0) start = i;
      for (const index of letters.get(unit) ?? []) byLanguage[index] = (byLanguage[index] ?? 0) + LETTER;
    } else if (start >= 0) {
      count++;
      for (const [index, weight] of words.get(lower.slice(start, i)) ?? []) {
        byLanguage[index] = (byLanguage[index] ?? 0) + weight;
        known[index] = (known[index] ?? 0) + 1;
      }
      start = -1;
    }
  }
  return { byLanguage, words: count, known };
}

function primary(tag: string | null | undefined): string | null {
  const first = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(first) || first === 'und' || first === 'mul') return null;
  return SAME_LANGUAGE[first] ?? first;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The text does not tell: what is declared stands, with the confidence of hearsay. */
function unknown(declared: string | null): DetectedLanguage {
  return { language: declared, confidence: declared === null ? 0 : HEARSAY };
}

function byWords(text: string, known: Profile, declared: string | null): DetectedLanguage {
  const scores = score(text, known);
  let best = -1;
  let bestScore = 0;
  let second = 0;
  known.languages.forEach((language, index) => {
    const own = (scores.byLanguage[index] ?? 0) + (language === declared ? DECLARED : 0);
    if (own > bestScore) {
      second = bestScore;
      bestScore = own;
      best = index;
    } else if (own > second) second = own;
  });
  const language = known.languages[best] ?? null;
  const part = (scores.known[best] ?? 0) / Math.max(scores.words, SHORT_TEXT);
  const clear = part >= FEWEST_KNOWN || (scores.words <= SHORT_TEXT && bestScore > 0);
  if (language === null || !clear) return unknown(declared);
  const isForeign = declared !== null && !known.languages.includes(declared);
  const rival = isForeign ? Math.max(second, DECLARED) : second;
  if (isForeign && bestScore < DECLARED) return unknown(declared);
  return { language, confidence: logistic((bestScore - rival) / DEPENDENCE) };
}

/**
 * The language of `text`. `declared` is what the page or the caller says (any BCP 47 tag): it decides where the text
 * does not, and is overruled only by clear evidence (another script, or many more of another language's small words).
 */
export function detectLanguage(text: string, declared?: string | null): DetectedLanguage {
  const said = primary(declared);
  const part = sample(text);
  const script = mainScript(part);
  if (script === null) return unknown(said);
  const known = profileOf(script);
  if (known === null) {
    if (said !== null && !KNOWN.has(said)) return unknown(said);
    return { language: OWN_SCRIPT[script] ?? said, confidence: SCRIPT_TELLS };
  }
  const glance = byWords(part, known, said);
  const found =
    glance.confidence < DECIDED && text.length > part.length
      ? byWords(text.slice(0, LONGER_LOOK), known, said)
      : glance;
  return found.language === null && LIKELIEST[script] !== undefined
    ? { language: LIKELIEST[script], confidence: HEARSAY }
    : found;
}
