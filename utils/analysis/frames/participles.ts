/** Participles that report nothing, since they have no auxiliary: they describe the noun beside them. */

import { isGerundForm } from '../text/name-forms.ts';
import { has, isComma, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import { followsQuote } from './inversion.ts';

/** "dicho equipo será reforzado", "un contenedor añadido a un tubo": a participle without its auxiliary, away from what it might report. */
export function isBareParticiple(r: Reading, { from: i, kind }: Cue): boolean {
  const { inverts, dropsSubject } = r.lexicon.pack;
  const lower = r.tokens[i]?.lower ?? '';
  if (kind !== 'say' || !inverts || !dropsSubject || !r.lexicon.isNonFinite(lower)) return false;
  if (isGerundForm(r.lexicon.pack, lower) || followsQuote(r, i) || has(r, i + 1, 'complementizers'))
    return false;
  if (r.tokens[i + 1]?.text === ':' || r.opensAt.has(r.tokens[i + 1]?.start ?? -1)) return false;
  let k = i - 1;
  // "ha, da ultimo, ribadito …": past what stands between commas.
  if (isComma(r, k)) {
    let open = k - 1;
    while (open > k - HELPED && !isComma(r, open)) open--;
    if (isComma(r, open)) k = open - 1;
  }
  while (k > i - 2 * HELPED && has(r, k, 'adverbs') && !has(r, k, 'auxiliaries')) k--;
  return !has(r, k, 'auxiliaries') && !has(r, k, 'conjunctions');
}
/** Adverbs between an auxiliary and its participle. */
const HELPED = 5;

/** "Cet homme, décrit comme un « taiseux »": right behind a comma or its noun, with nobody behind it: who is described does not speak. */
export function isDescribed(r: Reading, { from: i, describes, kind }: Cue): boolean {
  const lower = r.tokens[i]?.lower ?? '';
  if (!describes || kind === 'passive' || !turnsRound(r.lexicon.pack)) return false;
  if (!r.lexicon.isNonFinite(lower) || isGerundForm(r.lexicon.pack, lower) || followsQuote(r, i))
    return false;
  const comma = isComma(r, i - 1);
  return comma && (has(r, i + 1, 'capacity') || has(r, i + 1, 'scareCues') || has(r, i + 1, 'subordinators'));
}
