/** A phrase whose parts are known, for those who say what it mentions. */

import type { Reading } from '../text/reading.ts';
import type { Mention } from './mention.ts';
import type { Piece } from './parts.ts';

export interface Phrase {
  readonly r: Reading;
  /** Tokens of its parts. */
  readonly from: number;
  readonly to: number;
  /** Token at which it begins with its article and adjectives. */
  readonly before: number;
  readonly pieces: readonly Piece[];
  /** The parts before "of", or all of them. */
  readonly headPieces: readonly Piece[];
  /** Where "of" stands among the parts, or -1. */
  readonly ofAt: number;
  /** An office, a rank or a word for who speaks for others is among the parts. */
  readonly hasOffice: boolean;
  /** Token range of the proper name, or null. */
  readonly name: Mention['name'];
  readonly lowerHead: string | null;
  /** What is true of the mention whatever its kind. */
  readonly base: Omit<Mention, 'type' | 'name' | 'role' | 'head'>;
}

/** One thing that a phrase may mention: the mention, null where it mentions nobody, undefined where it is not for this one to say. */
export type Kind = (phrase: Phrase) => Mention | null | undefined;

/** The mention that the first has that knows one. */
export function firstOf(kinds: readonly Kind[], phrase: Phrase): Mention | null | undefined {
  for (const kind of kinds) {
    const found = kind(phrase);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const nameless = ({ base, lowerHead }: Phrase): Mention => ({
  ...base,
  type: 'anonymous',
  name: null,
  role: null,
  head: lowerHead,
});

export const document = ({ base, lowerHead }: Phrase): Mention => ({
  ...base,
  type: 'document',
  name: null,
  role: null,
  head: lowerHead,
});

export const organisation = ({ base, lowerHead }: Phrase, name: Mention['name']): Mention => ({
  ...base,
  type: 'organisation',
  name,
  role: null,
  head: lowerHead,
});

/** "pernyataan WHO": where the institution's name begins, without the paper. */
export function withoutPaper({ r, from, pieces }: Phrase): number {
  const own = pieces.find((p) => p.part !== 'doc')?.from ?? from;
  return r.lexicon.pack.officeChains && pieces[0]?.part === 'doc' ? own : from;
}
