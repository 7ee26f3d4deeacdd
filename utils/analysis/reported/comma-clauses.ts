/**
 * Where a comma alone opens what was said ("sagte, der Deich sei sicher") many other things stand behind one too: what is told of
 * a noun, when and why something happened, a further noun. What tells them apart is the place of the verb.
 */
import { isPluralVerb, isVerbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

const FINITE = tagSet(['auxiliaries', 'reportedMood', 'conditionals']);

/** A verb with its subject stands from token `from` to `to`: an auxiliary, a verb of report, or a word that ends as verbs do. */
export function hasVerb(r: Reading, from: number, to: number): boolean {
  const bare = r.lexicon.pack.bareVerbEnding;
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    if (isAny(r, k, FINITE) || has(r, k, 'say')) return true;
    const t = r.tokens[k];
    if (t?.shape !== 'lower' || !endsAsVerb(r, k)) continue;
    // "der benachbarten Stadt": before a noun the word may be its adjective; those without an ending never are.
    if (
      (bare !== undefined && t.lower.endsWith(bare)) ||
      r.tokens[k + 1]?.shape === 'lower' ||
      r.tokens[k + 1]?.kind === 'mark'
    )
      return true;
  }
  return false;
}

/** A word in small letters that ends as verbs do, of one or of several, or in the mood of report. */
export const endsAsVerb = (r: Reading, k: number): boolean => {
  const { pack } = r.lexicon;
  const lower = r.tokens[k]?.lower ?? '';
  if (r.tokens[k]?.shape !== 'lower') return false;
  const mood = pack.moodEnding !== undefined && lower.endsWith(pack.moodEnding.ending);
  return isVerbForm(pack, lower) || ((r.tags[k]?.size ?? 0) === 0 && (mood || isPluralVerb(pack, lower)));
};

/** "…, der wegen Betrugs angeklagt ist", "…, in dem 30 Länder stehen": a relative clause, told by what follows its pronoun. */
export function isRelativeClause(r: Reading, opening: number): boolean {
  const behind = has(r, opening, 'prepositions') ? opening + 1 : opening;
  if (!has(r, behind, 'relatives')) return false;
  const next = r.tokens[behind + 1];
  if (next?.shape === 'capital' || next?.shape === 'upper') return false;
  if (behind > opening) return next?.kind === 'number' || isAny(r, behind + 1, AFTER_RELATIVE);
  return has(r, behind, 'determiners') && isAny(r, behind + 1, AFTER_RELATIVE) && endsOnVerb(r, behind + 1);
}
const AFTER_RELATIVE = tagSet(['pronounsPerson', 'pronounsThing', 'determiners', 'prepositions']);

/** Tokens of a clause looked through for its end. */
const CLAUSE = 30;

/** Of the clause at token `from` nothing but its last words are finite verbs: "… angeklagt worden war". */
function endsOnVerb(r: Reading, from: number): boolean {
  let verb = false;
  for (let k = from; k < from + CLAUSE && r.sentenceOf[k] === r.sentenceOf[from]; k++) {
    if (isComma(r, k) || r.tokens[k]?.text === '.') return verb;
    if (r.quoteAt[k] || r.tokens[k]?.kind === 'mark') continue;
    if (isAny(r, k, FINITE)) verb = true;
    else if (verb) return false;
  }
  return verb;
}

/** "…, hat aber keine Aussicht", "…, und er ist …": the sentence goes on about its subject, or with a further main clause. */
export const isFurtherClause = (r: Reading, opening: number): boolean =>
  (has(r, opening, 'conjunctions') && !has(r, opening, 'adverbs')) ||
  (has(r, opening, 'auxiliaries') && !isAny(r, opening, MOOD));
const MOOD = tagSet(['reportedMood', 'conditionals']);

/** "…, weil es regnet": a clause of cause or time, behind which no main clause comes that it is a part of. */
export function isAdverbClause(r: Reading, opening: number, end: number): boolean {
  if (!has(r, opening, 'subordinators') || has(r, opening, 'complementizers')) return false;
  if (has(r, opening, 'prepositions') && has(r, opening + 1, 'determiners')) return false;
  for (let k = opening + 1; k < end; k++) {
    // "…, da die Frist eingehalten werde": the mood of report tells whose reason it is.
    if (isAny(r, k, MOOD)) return false;
    if (isComma(r, k) && (isAny(r, k + 1, FINITE) || endsAsVerb(r, k + 1))) return false;
  }
  return true;
}
