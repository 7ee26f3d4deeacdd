/** Where a sentence ends, and whether the capitals of a text say anything. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { fold } from './fold.ts';
import type { RawWord } from './scan.ts';

export function isShouted(raw: readonly RawWord[]): boolean {
  const words = raw.filter((w) => w.kind === 'word' && w.text.length > 1);
  const upper = words.filter((w) => w.text === w.text.toUpperCase() && w.text !== w.text.toLowerCase());
  return words.length > 2 && upper.length > words.length * 0.6;
}

/** A full stop after an initial, a title, a number or before a small letter ends no sentence. */
export function endsSentence(before: RawWord | undefined, after: RawWord, lexicon: CompiledLexicon): boolean {
  if (!before) return true;
  if (before.kind === 'digits' && after.start - before.end <= 2) return beginsAnew(after.text, lexicon);
  if (before.text.length === 1 && /\p{Lu}/u.test(before.text)) return false;
  if (before.text.length <= 5 && after.start - before.end <= 2 && lexicon.titles.has(fold(before.text)))
    return false;
  return !/^\p{Ll}/u.test(after.text) || after.start - before.end > 3;
}

/** "Less than 100. If you …"; where nouns have capitals, "am 4. April" goes on and "100. Wenn …" does not. */
function beginsAnew(word: string, lexicon: CompiledLexicon): boolean {
  if (!/^\p{L}/u.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const folded = fold(word);
  return lexicon.lexicon.nounCapitals
    ? lexicon.stop.has(folded) ||
        lexicon.phrases.get(folded)?.some((p) => p.feature.kind === 'condition') === true
    : lexicon.phrases.get(folded)?.some((p) => p.feature.kind === 'month') !== true;
}
