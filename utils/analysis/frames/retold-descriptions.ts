/**
 * Who spoke before, told again by a description that points back: "kata ayah dua anak itu", "tandas alumnus Akpol 2006 itu",
 * "menurut pria 45 tahun itu". Right behind the cue, whatever stands before the word that points back describes.
 */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isNameWord } from '../names/names.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Cue } from './cue.ts';

/** Words of such a description: "politikus Partai Gerakan Senja Raya itu". */
const WORDS = 8;
const PEOPLE = tagSet(['roles', 'titles', 'anonymous', 'tellsAgain']);
/** What leads out of a description: "kata warga di lokasi itu", "kata Ketua soal rapat itu". */
const ENDS = tagSet([
  'prepositions',
  'placePrepositions',
  'relatives',
  'conjunctions',
  'complementizers',
  'say',
  'auxiliaries',
]);

export function retoldDescription(r: Reading, cue: Cue): Mention | null {
  if (!r.lexicon.pack.officeChains || (cue.kind !== 'sayFirst' && cue.kind !== 'nominal')) return null;
  const from = cue.to;
  if (!isAny(r, from, PEOPLE) || (has(r, from, 'anonymous') && !has(r, from, 'roles'))) return null;
  const sentence = r.sentenceOf[from];
  for (let k = from + 1; k < from + WORDS && r.sentenceOf[k] === sentence; k++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark' || r.quoteAt[k]) return null;
    if (matchAt(r, k, 'demonstratives') > 0) {
      // One noun and what points back is an office like others; "bos pabrik itu, Rina Salim" names its holder.
      const named = isComma(r, k + 1) && isNameWord(r, k + 2);
      return k > from + 1 && !named ? described(r, from, k) : null;
    }
    if (isAny(r, k, ENDS) && matchAt(r, k, 'ofWords') === 0) return null;
  }
  return null;
}

const described = (r: Reading, from: number, to: number): Mention =>
  mentionOf({
    from,
    to: to + 1,
    type: 'role',
    role: { from, to },
    head: r.tokens[from]?.lower ?? null,
    definite: true,
  });
