/** A guess at the language of a quote that comes without one: the language whose frequent words it has most of. */
import { FULL_LANGUAGES, lexiconFor } from './lexicon.ts';

/** Fewer frequent words than this say nothing. */
const LEAST = 2;
const LONGEST = 60;

export function guessLanguage(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, LONGEST) ?? [];
  let best: string | null = null;
  let most = LEAST - 1;
  for (const language of FULL_LANGUAGES) {
    const { stop } = lexiconFor(language);
    const count = words.filter((w) => stop.has(w)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
