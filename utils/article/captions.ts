/** Captions in which somebody speaks: all others are no part of the text. */
import type { Candidate } from './candidates.ts';
import { nearest } from './flat-tree.ts';
import type { FurnitureNames } from './furniture-names.ts';

/** Words in marks that end as a sentence does, or before a comma. */
const SPOKEN = /["“”„«»「『]([^"“”„«»「」『』]{12,}?)(?:[.,!?…。！？]["”“»«」』]|["”“»«]\s?,|[」』])/u;
/** Letters besides the marked words that a cue and a name need. */
const CUE = 6;
/** Ideographs and syllables are not parted by spaces. */
const UNSPACED = /[\u3040-\u9fff\u0e00-\u0eff]/;
const FEWEST_WORDS = 4;

/** “The crack is wider than my hand,” says inspector Tom Baines: in the caption of a figure that is no furniture itself. */
export function isSpokenCaption(c: Candidate, furniture: FurnitureNames): boolean {
  if (c.kind !== 'caption') return false;
  const [whole, words] = SPOKEN.exec(c.text) ?? [];
  if (!whole || !words || (!UNSPACED.test(words) && words.trim().split(/\s+/).length < FEWEST_WORDS))
    return false;
  if (c.text.replace(whole, '').replace(/[^\p{L}]/gu, '').length < CUE) return false;
  const figure = nearest(c.owner, (e) => e.tag === 'figure');
  return figure !== null && !furniture.holds({ owner: figure });
}
