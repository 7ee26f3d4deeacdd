/**
 * Who a tag names by a noun that no list knows: "kata seorang pemudik", "ujar pegiat lingkungan Beni Lubis", "kata vokalis band
 * Senja, Rano Santika". Behind a verb whose subject always follows, whatever noun stands there is who speaks.
 */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { has, isAny, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
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

/** Words between the article and the end of a noun phrase that no list knows: "un autre jeune salarié". */
const PLAIN_WORDS = 3;

/**
 * "…», promet un autre salarié.", „…“, sagt ein Familienvater: behind the verb of a quotation an article of one and a noun that no list
 * knows, up to what ends a noun phrase: somebody nameless, or who stands behind its comma.
 */
export function unlistedPerson(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const { pack } = r.lexicon;
  const beside = followsQuote(r, cue.from) || (pack.articleless === true && isDash(r, cue.from - 1));
  if (cue.kind !== 'say' || !(pack.inverts || pack.verbSecond) || !beside) return null;
  const first = has(r, cue.to, 'oblique') ? -1 : pastArticle(r, cue.to);
  if (first < 0) return null;
  let to = first;
  while (to < first + PLAIN_WORDS && isPlainNoun(r, to)) {
    to++;
    // "sagt ein junger Familienvater": the capital is the noun.
    if (pack.capitalisedNouns && r.tokens[to - 1]?.shape === 'capital') break;
  }
  const noun = r.tokens[to - 1];
  if (to === first || (pack.capitalisedNouns && noun?.shape !== 'capital')) return null;
  const next = r.tokens[to];
  if (next?.kind === 'word' && r.sentenceOf[to] === r.sentenceOf[cue.from] && !isAny(r, to, ENDS))
    return null;
  const named = isComma(r, to) ? mentions.find((m) => m.from === to + 1 && m.type === 'name') : undefined;
  const role = { from: first, to };
  if (named && !isSingle(named) && !named.governed)
    return { ...named, from: cue.to, type: 'person', role, definite: true };
  return mentionOf({ from: cue.to, to, type: 'anonymous', head: noun?.lower ?? null });
}
const ENDS = tagSet([
  'prepositions',
  'timePrepositions',
  'ofWords',
  'relatives',
  'conjunctions',
  'subordinators',
  'adverbs',
]);

/** The token behind an article of one, and behind "other" after it; -1 where there is none. */
function pastArticle(r: Reading, i: number): number {
  const one = has(r, i, 'indefinites') || (r.lexicon.pack.articleless && has(r, i, 'determiners'));
  const length = matchAt(r, i, 'others') || (one ? 1 : 0);
  if (length === 0 || has(r, i, 'plurals')) return -1;
  const k = i + length;
  return length === 1 && has(r, k, 'determiners') && !has(r, k, 'prepositions') ? k + 1 : k;
}

/** In small letters, or where nouns carry capitals with one, and in no list but those of fields. */
function isPlainNoun(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.kind !== 'word' || r.quoteAt[i] || (r.phrases[i]?.length ?? 0) > 0) return false;
  if (t.shape !== 'lower' && !(r.lexicon.pack.capitalisedNouns && t.shape === 'capital')) return false;
  return (r.tags[i]?.size ?? 0) === (has(r, i, 'roleTails') ? 1 : 0);
}

const isSingle = (m: Mention): boolean => m.name !== null && m.name.to - m.name.from === 1;

/** A word in small letters that nothing but the lists of fields may know ("lingkungan"). */
function isUnlistedNoun(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.kind !== 'word' || t.shape !== 'lower' || (r.phrases[i]?.length ?? 0) > 0) return false;
  return (r.tags[i]?.size ?? 0) === (has(r, i, 'roleTails') ? 1 : 0);
}
