/** Reported speech is never altered, since outlets paraphrase; it can conflict, which is shown as that. */
import type { Check, Match, Meaning, QuoteKind, Verdict } from '../report.ts';

/** What a paraphrase is not free to change; a modal or an order of words it is. */
const FIRM: readonly Meaning[] = ['negation', 'number', 'unit', 'date', 'name'];

/** Whether a number, a name or a "not" differs in what was told in other words. */
export const isConflict = ({ verdict, meaning }: Pick<Match, 'verdict' | 'meaning'>): boolean =>
  verdict === 'other-translation' && meaning.some((one) => FIRM.includes(one));

/** The match that gives a quote its verdict, one that conflicts first. */
export function tellingMatch({ verdict, matches }: Check): Match | undefined {
  const telling = matches.filter((match) => match.verdict === verdict);
  return telling.find(isConflict) ?? telling[0];
}

export function conflictsWithSaved(check: Check | null): boolean {
  const match = check === null ? undefined : tellingMatch(check);
  return match !== undefined && isConflict(match);
}

/** A verdict as it is shown: reported speech that differs in its meaning is said to, and is no translation. */
export type ShownVerdict = Verdict | 'conflict' | 'other-wording';

export function shownVerdict(check: Check, kind: QuoteKind): ShownVerdict {
  if (conflictsWithSaved(check)) return 'conflict';
  return check.verdict === 'other-translation' && kind === 'indirect' ? 'other-wording' : check.verdict;
}
