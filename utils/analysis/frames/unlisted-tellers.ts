/**
 * Who a tag names by a noun that no list knows: "kata seorang pemudik", "ujar pegiat lingkungan Beni Lubis", "kata vokalis band
 * Senja, Rano Santika". Behind a verb whose subject always follows, whatever noun stands there is who speaks.
 */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';
import { followsQuote } from './inversion.ts';

/** Common nouns that say what somebody is, at most. */
const NOUNS = 4;

export function unlistedTeller(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.officeChains || cue.kind !== 'sayFirst') return null;
  if (cue.weak && !followsQuote(r, cue.from)) return null;
  const determiner = matchAt(r, cue.to, 'determiners');
  const first = cue.to + determiner;
  let to = first;
  while (to < first + NOUNS && isUnlistedNoun(r, to)) to++;
  if (to === first) return null;
  const role = { from: first, to };
  const named = mentions.find((m) => m.from === to && m.name !== null && !m.governed);
  const behind = isComma(r, named?.to ?? to) ? (named?.to ?? to) + 1 : -1;
  const apposed = mentions.find((m) => m.from === behind && m.type === 'name' && !m.governed);
  // "vokalis band Senja, Rano Santika", "seorang pengendara motor, Budi Lesmana".
  if (apposed && (!named || isSingle(named)))
    return {
      ...apposed,
      from: cue.to,
      type: 'person',
      role: { from: first, to: behind - 1 },
      definite: true,
    };
  const called = determiner === 0 || (named && !isSingle(named));
  if (named && called && (named.type === 'name' || named.type === 'person'))
    return { ...named, from: cue.to, type: 'person', role, definite: true };
  const pointed = determiner === 0 && has(r, to, 'determinersAfter');
  if (determiner === 0 && !pointed) return null;
  return mentionOf({
    from: cue.to,
    to: pointed ? to + 1 : to,
    type: pointed ? 'role' : 'anonymous',
    role: pointed ? role : null,
    head: r.tokens[first]?.lower ?? null,
    definite: pointed,
  });
}

const isSingle = (m: Mention): boolean => m.name !== null && m.name.to - m.name.from === 1;

/** A word in small letters that nothing but the lists of fields may know ("lingkungan"). */
function isUnlistedNoun(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.kind !== 'word' || t.shape !== 'lower' || (r.phrases[i]?.length ?? 0) > 0) return false;
  return (r.tags[i]?.size ?? 0) === (has(r, i, 'roleTails') ? 1 : 0);
}
