/** A capital that papers write without its accent: "A Bruxelles, la présidente a salué …" is the preposition, not the verb. */

import type { Lexicon } from './lexicon.ts';
import { tagSet } from './tags.ts';
import type { Token } from './tokens.ts';

/** What a preposition may stand before, besides a name. */
const NOUN_OPENS = tagSet(['determiners', 'pronounsPerson']);

/** @returns the tokens, such a capital at the head of its sentence read as the word with the accent. */
export function withAccents(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const bare = lexicon.pack.bareCapital;
  if (bare === undefined) return tokens;
  const form = lexicon.forms.of(bare);
  const capital = bare.normalize('NFD').charAt(0);
  let read: Token[] | null = null;
  for (const [i, t] of tokens.entries()) {
    if (t.text !== capital || !opens(tokens, i) || !governs(tokens[i + 1])) continue;
    read ??= [...tokens];
    read[i] = { ...t, lower: form.lower, stem: form.stem, tags: form.tags, branch: form.branch };
  }
  return read ?? tokens;
}

/** Behind a mark, or at the head of the text or of a paragraph. */
const opens = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'mark' || (tokens[i]?.start ?? 0) - before.end > 1;
};

const governs = (next: Token | undefined): boolean =>
  next?.kind === 'word' && (next.shape === 'capital' || next.tags.meets(NOUN_OPENS));
