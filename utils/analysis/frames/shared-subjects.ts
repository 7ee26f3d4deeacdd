/** Cues without a subject of their own: a further verb of the same speaker, or one that opens its clause alone. */

import type { Mention } from '../mentions/mention.ts';
import { endsPlainly, isPluralVerb } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { followsQuote } from './inversion.ts';
import { isInvertedRelative } from './subject-scores.ts';

/** "Añadió que …", "En rueda de prensa ha dicho que …": the verb opens its clause, and nothing before it can be its subject. */
export function dropsSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): boolean {
  if (!r.lexicon.pack.dropsSubject || cue.kind === 'sayFirst') return false;
  const opensWords = has(r, cue.to, 'complementizers') || r.tokens[cue.to]?.text === ':';
  if (cue.weak && !opensWords && !followsQuote(r, cue.from)) return false;
  let k = cue.from - 1;
  while (has(r, k, 'auxiliaries') || has(r, k, 'adverbs') || has(r, k, 'negations')) k--;
  const first = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  const opens = k < first || isComma(r, k) || has(r, k, 'conjunctions') || r.quoteAt[k] !== null;
  if (!opens && !followsQuote(r, cue.from) && r.tokens[k]?.text !== ':')
    return has(r, k, 'starters') && k === first;
  // "La familia, en tanto, pide que …": a noun that no list knows is a subject too.
  if (
    first < cue.from &&
    has(r, first, 'determiners') &&
    matchAt(r, first, 'days') === 0 &&
    !r.quoteAt[first]
  )
    return false;
  return !mentions.some(
    (m) =>
      m.to <= cue.from &&
      !m.governed &&
      !m.possessive &&
      m.type !== 'document' &&
      !isInvertedRelative(r, m, cue),
  );
}

/** "…, adding that", "seraya menambahkan": a further cue with the subject of the one before. */
export function isParticipial(
  r: Reading,
  cue: Cue,
  previous: Frame,
  mentions: readonly Mention[] = [],
): boolean {
  if (cue.from <= previous.cue.from) return false;
  let k = cue.from - 1;
  if (isComma(r, k) && closesApposition(r, cue, previous, mentions)) return false;
  if (isComma(r, k) && opensOwnClause(r, cue, previous, mentions)) return false;
  if (isComma(r, k) && opensComplement(r, cue, previous, mentions)) return false;
  // ", who accused …": the subject stands before the relative.
  let who = k;
  while (
    who > k - HELPERS &&
    (has(r, who, 'adverbs') || has(r, who, 'auxiliaries')) &&
    !has(r, who, 'relatives')
  )
    who--;
  if (has(r, who, 'relatives') && isComma(r, who - 1)) return false;
  // "…, hoewel de wethouder het plan onlangs prees": where verbs close their clause an adverb before one says nothing.
  if (r.lexicon.pack.verbSecond && has(r, k, 'adverbs')) {
    while (has(r, k, 'adverbs')) k--;
    if (!isComma(r, k) && !has(r, k, 'conjunctions')) return false;
  }
  if (isComma(r, k) || has(r, k, 'subordinators') || has(r, k, 'prepositions') || has(r, k, 'adverbs'))
    return true;
  // "y lo ha defendido": the auxiliary between.
  while (k > cue.from - HELPERS && has(r, k, 'auxiliaries')) k--;
  // "afirma que los vecinos dudan y no saben qué hacer": one verb tells of one, the other of several.
  return has(r, k, 'conjunctions') && agrees(r, previous.cue, cue);
}

/** "… que creen que todo sube, el ministro del Interior, Daniel Urrea, pidió …": the comma closes an office and its holder, who are the finite verb's. */
function closesApposition(r: Reading, cue: Cue, previous: Frame, mentions: readonly Mention[]): boolean {
  if (!r.lexicon.pack.inverts || r.lexicon.isNonFinite(r.tokens[cue.from]?.lower ?? '')) return false;
  const m = mentions.find((x) => x.to === cue.from - 1);
  if (!m || m === previous.subject || m.from < previous.cue.to || m.governed || m.possessive) return false;
  for (let k = m.from + 1; k < m.to; k++) if (isComma(r, k)) return m.name !== null && m.role !== null;
  return false;
}

/** "Colegas evitam comentar, mas um deles, sob anonimato, disse: …": behind a conjunction somebody else, and what two commas say of them. */
function opensOwnClause(r: Reading, cue: Cue, previous: Frame, mentions: readonly Mention[]): boolean {
  if (!r.lexicon.pack.inverts || r.lexicon.isNonFinite(r.tokens[cue.from]?.lower ?? '')) return false;
  return mentions.some(
    (m) =>
      m.from > previous.cue.to &&
      m.to < cue.from - 1 &&
      !m.governed &&
      !m.quoted &&
      has(r, m.from - 1, 'conjunctions') &&
      isComma(r, m.to),
  );
}

/** "Police say that Mary Holt, a nurse from Kenmore, told them": what stands between two commas is said of who opens the reported clause. */
function opensComplement(r: Reading, cue: Cue, previous: Frame, mentions: readonly Mention[]): boolean {
  const { pack } = r.lexicon;
  if (pack.verbSecond || pack.inverts || endsPlainly(pack, 'gerund', r.tokens[cue.from]?.lower ?? ''))
    return false;
  return mentions.some((m) => {
    if (m.from <= previous.cue.from || m.to > cue.from - 1 || m.governed || m.quoted || m.name === null)
      return false;
    const parted = isComma(r, m.name.to);
    return parted && m.name.to < cue.from - 1 && has(r, m.from - 1, 'complementizers');
  });
}

/** Whether both verbs tell of one, or both of several, where a pack says how the latter end. */
function agrees(r: Reading, one: Cue, other: Cue): boolean {
  const { pack } = r.lexicon;
  if (pack.pluralVerbs === undefined || one.kind === 'nominal') return true;
  const several = (cue: Cue): boolean | null => {
    const first = r.tokens[cue.from]?.lower ?? '';
    const helped = has(r, cue.from - 1, 'auxiliaries');
    const verb = helped ? (r.tokens[cue.from - 1]?.lower ?? '') : first;
    return !helped && r.lexicon.isNonFinite(verb) ? null : isPluralVerb(pack, verb);
  };
  const a = several(one);
  const b = several(other);
  return a === null || b === null || a === b;
}

/** Auxiliaries that may stand between a conjunction and its verb. */
const HELPERS = 4;
