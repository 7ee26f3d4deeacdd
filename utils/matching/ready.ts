/**
 * What a first judgement waits for although it depends on no quote: the tables of a language, and functions that the
 * engine compiles when they are first called. Of what a first check judges it is more than a half, and can be done
 * while the browser is still reading the library.
 */
import { compareQuotes } from './compare.ts';
import { baseOf, lexiconFor } from './lexicon/lexicon.ts';
import type { ComparedQuote } from './quote.ts';
import { tokenise } from './words/tokenise.ts';

const TABLES = ['phrases', 'antonyms', 'synonyms', 'interchangeable', 'titles', 'numbers'] as const;

/** The words need not be the language's: they only lead through what is asked of words, names and numbers. */
const SAVED = 'The council of Anders will open 14 old wells in May.';
/** From the same to another statement, so that each comparison goes a little further than the one before. */
const SEEN = [
  'The Council of Anders will open 14 old wells in May',
  'The council will open 14 old wells.',
  'The council of Anders may open 40 new wells, she said.',
  'Rain fell on the wells of Anders before the council met.',
];

const done = new Set<string>();

/** Makes a language ready, a few milliseconds' work a step. Nothing is left to do where that has been done. */
export function* ready(language: string | null): Generator<undefined, void> {
  const base = baseOf(language) ?? '';
  if (done.has(base)) return;
  const lexicon = lexiconFor(language);
  for (const table of TABLES) {
    void lexicon[table];
    yield;
  }
  for (const text of [SAVED, ...SEEN]) {
    tokenise(text, lexicon);
    yield;
  }
  for (const text of SEEN) {
    compareQuotes(quote(SAVED, language), quote(text, language));
    yield;
  }
  done.add(base);
}

const quote = (text: string, language: string | null): ComparedQuote => ({
  text,
  language,
  speaker: 'Odile Tranmere',
  via: [],
});
