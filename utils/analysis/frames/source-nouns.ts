/** "Nach Polizeiangaben", "Medienberichten zufolge": where nouns are written together, whose words they are stands in the noun itself. */
import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isQualifier } from '../mentions/source-openers.ts';
import { endingsOf } from '../text/name-forms.ts';
import { has, isAny, matchAt, type Reading } from '../text/reading.ts';
import { type Tags, tagSet } from '../text/tags.ts';

/** The noun that stands in such a phrase, past one adjective ("nach israelischen Armeeangaben"); -1 where none does, or where its owner follows. */
export function sourceNounAfter(r: Reading, i: number): number {
  let at = i + 1;
  while (at < i + QUALIFIERS && (isQualifier(r, at) || (has(r, at, 'adverbs') && isQualifier(r, at + 1))))
    at++;
  const owned = has(r, at + 1, 'ofWords') || has(r, at + 1, 'determiners');
  return isSourceNoun(r, at) && (!owned || isDayBehind(r, at + 1)) ? at : -1;
}

/** "bisher unbestätigten" */
const QUALIFIERS = 3;

/** "nach Informationen |vom späten Abend|": when it was, not whose it is. */
function isDayBehind(r: Reading, i: number): boolean {
  return has(r, i, 'timePrepositions') && (matchAt(r, i, 'days') > 0 || has(r, i + 1, 'weekdays'));
}

/** "nach vorläufigen Angaben |der Polizei", "nach ersten Erkenntnissen |des Instituts": tokens up to whose they are, 0 where it is no such phrase. */
export function qualifiedSource(r: Reading, i: number): number {
  if (
    !isQualifier(r, i + 1) ||
    matchAt(r, i, 'ownWords') > 0 ||
    !(isSourceNoun(r, i + 2) || has(r, i + 2, 'views'))
  )
    return 0;
  return has(r, i + 3, 'ofWords') ? 3 : 0;
}

/** A noun that ends as what a source gives does; alone ("Berichten") it names nobody. */
export function isSourceNoun(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.kind !== 'word' || t.shape === 'lower') return false;
  return endingsOf(r.lexicon.pack).sourceNouns.some((noun) => t.lower.endsWith(noun));
}

/** "Erkenntnissen", "Kenntnisstand": the noun does not say whose. */
export const isNobodys = (r: Reading, i: number): boolean =>
  endingsOf(r.lexicon.pack).sourceNouns.includes(r.tokens[i]?.lower ?? '');

/** Who the noun at token `i` says the words are of: a body by its first part, or nobody in particular. */
export function sourceOfNoun(r: Reading, i: number): Mention | null {
  const lower = r.tokens[i]?.lower ?? '';
  const noun = endingsOf(r.lexicon.pack).sourceNouns.find((n) => lower.endsWith(n));
  // "den Angaben zufolge": whoever gave them before.
  if (noun === undefined || (lower === noun && has(r, i - 1, 'determiners'))) return null;
  const first = lower.slice(0, -noun.length).replace(/-$/, '');
  const bare = first.endsWith('s') ? first.slice(0, -1) : first;
  const tags = r.lexicon.word(first);
  const nobody = first === '' || tags.meets(NOBODY);
  const known = r.lexicon.word(bare);
  return mentionOf({
    from: i,
    to: i + 1,
    type: nobody ? 'anonymous' : 'organisation',
    head: nobody ? lower : isAnyBody(known) ? bare : first,
    definite: true,
  });
}

const NOBODY = tagSet(['anonymous', 'crowd', 'vague']);
const BODIES = tagSet(['organisations']);
const isAnyBody = (tags: Tags): boolean => tags.meets(BODIES);

/** The name that the noun of such a mention gives: "Polizei" of "Polizeiangaben"; null for any other mention. */
export function nameInNoun(r: Reading, m: Mention): string | null {
  const text = r.tokens[m.from]?.text ?? '';
  const head = m.head ?? '';
  if (m.to - m.from !== 1 || head === '' || !isSourceNoun(r, m.from) || isAny(r, m.from, NOBODY)) return null;
  return text.toLowerCase().startsWith(head) && text.length > head.length ? text.slice(0, head.length) : null;
}
