/** What a court or a jury heard: the clause behind its verb, before it, or on both sides. */
import { has, isComma } from '../text/reading.ts';
import { isTail } from './clause-borders.ts';
import { clauseOpening, governsNoun, onlyNames } from './clause-openings.ts';
import type { Place } from './clause-place.ts';
import { after, around, before, hasWords, type Reported } from './reported-span.ts';

/** The clause that was heard: "…, the court heard.", "In May, the court heard, …", "The court heard |the woman died|". */
export function heardClause({ r, f, sentence, from, to, end, next }: Place): Reported | null {
  for (const that of [to, to + 1])
    if (has(r, that, 'complementizers')) return after(r, f, that + 1, end, next, true);
  const apart = isComma(r, from - 1) && hasWords(r, sentence.from, from - 1);
  if (apart && isTail(r, f, to, end)) return before(r, f, sentence.from, from - 1);
  if (apart && isComma(r, to)) return around(r, f, sentence.from, to, end);
  const opening = clauseOpening(r, to, end);
  // "The court heard |arguments from both sides|", "the jury was told |to return|".
  const thing = [0, 1, 2, 3].some((k) => has(r, opening + k, 'heardThings'));
  if (opening < 0 || thing || has(r, opening, 'prepositions') || governsNoun(r, opening)) return null;
  return onlyNames(r, opening, end) ? null : after(r, f, opening, end, next, false);
}
