/** Sources that are no subject of a reporting verb: inside the cue, before "it was said", or the subject of the clause itself. */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';

/** "nach Langs Ansicht", "nach ihren Worten": the name or possessive between the two words of the cue. */
export function heldSource(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!has(r, cue.from, 'viewOpen') || cue.to - cue.from !== 3 || !has(r, cue.to - 1, 'views')) return null;
  const at = cue.from + 1;
  const named = mentions.find((m) => m.from <= at && m.to > at && m.name !== null);
  if (named) return named;
  const pronoun = has(r, at, 'pronounsFemale') || has(r, at, 'pronounsMale');
  // "nach vorläufigen Angaben der Polizei": an adjective owns nothing.
  if (!pronoun && r.tokens[at]?.shape === 'lower') return null;
  return mentionOf({
    from: at,
    to: at + 1,
    type: pronoun ? 'pronoun' : 'name',
    name: pronoun ? null : { from: at, to: at + 1 },
    head: r.tokens[at]?.lower ?? null,
    definite: true,
  });
}

/** Words between the source and "hieß es": the day, an adverb. */
const SOURCE_REACH = 3;

/** "Aus Regierungskreisen hieß es, …", "In der Studie heißt es: …": the source opens the sentence, after its preposition. */
export function reportSource(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const start = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  // "The brain behind the firm is said to be …": where subjects stand first nobody who is governed reports.
  if (subjectLeads(r.lexicon.pack)) return null;
  const source = mentions.find((m) => m.to <= cue.from && m.governed);
  if (!source || source.from - start > SOURCE_REACH || source.type === 'pronoun') return null;
  // "In dem Brief, der der Zeitung vorliegt, heißt es": an aside about the source.
  const aside = isComma(r, source.to) && has(r, source.to + 1, 'relatives') && isComma(r, cue.from - 1);
  for (let k = source.to; k < cue.from && !aside; k++)
    if (!has(r, k, 'adverbs') && !has(r, k, 'timePrepositions') && !has(r, k, 'weekdays')) return null;
  return { ...source, governed: false };
}

/** "Die Firma hat nach eigenen Angaben …": the subject of the clause, before the cue, else right after it. */
export function clauseHolder(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const speaks = (m: Mention): boolean => !m.governed && !m.possessive && m.type !== 'document';
  const before = mentions.findLast((m) => m.to <= cue.from && speaks(m) && !isBorder(r, m.to, cue.from));
  return (
    before ?? mentions.find((m) => m.from >= cue.to && speaks(m) && !isBorder(r, cue.to, m.from)) ?? null
  );
}

/** Another clause begins between the two places. */
function isBorder(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isComma(r, k) || r.tokens[k]?.text === ':') return true;
  return false;
}

/** Tokens from a paper to who has it out: "des chiffres quasi définitifs communiqués dimanche par l'institut". */
const ISSUER_REACH = 10;

/** "selon des chiffres publiés lundi par l'Insee", "secondo i dati diffusi dall'Istat": whose paper the source is; null where the text does not say. */
export function issuerOf(r: Reading, m: Mention, mentions: readonly Mention[]): Mention | null {
  if (!turnsRound(r.lexicon.pack) || m.name !== null) return null;
  if (m.type !== 'document' && m.type !== 'anonymous' && m.type !== 'role') return null;
  // "fuentes consultadas por El Litoral": who asked them did not say it.
  for (let k = m.from; k < m.to; k++) if (has(r, k, 'anonymous')) return null;
  let issued = isParticiple(r, m.to - 1);
  for (let k = m.to; k < m.to + ISSUER_REACH && r.sentenceOf[k] === r.sentenceOf[m.from]; k++) {
    const t = r.tokens[k];
    if (!t || r.quoteAt[k] || (t.kind === 'mark' && !/^[().]$/.test(t.text))) return null;
    if (has(r, k, 'relatives') || (has(r, k, 'say') && !isParticiple(r, k))) return null;
    if (isParticiple(r, k)) issued = true;
    const by = issued ? matchAt(r, k, 'agent') : 0;
    if (by === 0) continue;
    const issuer = mentions.find((x) => x.to > k + by);
    if (outletWithin(r, issuer?.name)) return null;
    return issuer && issuer.from - (k + by) <= 1 && issuer.type !== 'document'
      ? { ...issuer, governed: false }
      : null;
  }
  return null;
}

const isParticiple = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'lower' && r.lexicon.isNonFinite((r.tokens[k]?.lower ?? '').replace(/s$/, ''));
