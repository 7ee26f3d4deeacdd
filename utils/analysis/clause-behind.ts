/** The reported clause behind its cue. */
import { complementAfter, leadWords } from './clause-borders.ts';
import {
  beforeHelpers,
  clauseOpening,
  goesOnAfter,
  governsNoun,
  isPronoun,
  onlyNames,
  pastAdverbs,
  speaksForMany,
  tellsOtherwise,
} from './clause-openings.ts';
import type { Place } from './clause-place.ts';
import { isGerund } from './gerunds.ts';
import { infinitiveAfter } from './infinitives.ts';
import { pastListener } from './listeners.ts';
import { has, isComma, matchAt } from './reading.ts';
import { after, type Reported } from './reported-span.ts';

/** A verb that also has an everyday sense reports only when its complementizer is near. */
const WEAK_REACH = 4;

/** "said that …", "said the road …", "promised to …", "sagte, der Deich sei …". */
export function clauseBehind({ r, f, sentence, from, to, end, quotation, next }: Place): Reported | null {
  const { kind } = f.cue;
  // "spiega Paolo Verdi, che coordina le indagini": behind the subject's comma stands what is told about them.
  const aside =
    r.lexicon.pack.inverts === true &&
    !r.lexicon.pack.articleless &&
    f.subject?.to === to &&
    to > f.cue.to &&
    isComma(r, to) &&
    has(r, to + 1, 'relatives');
  const told = pastListener(r, to, end);
  const found = aside ? -1 : complementAfter(r, told, end);
  if (
    (f.inherits || (isComma(r, f.cue.from - 1) && f.subject && f.subject.to < f.cue.from - 1)) &&
    found < 0 &&
    has(r, to, 'prepositions')
  )
    return null;
  // "the aide who reported the call said …": a relative clause says who it is, not what was said.
  if (has(r, beforeHelpers(r, f.cue.from), 'relatives') && found !== to) return null;
  const opensWithQuote = quotation && quotation.span.from >= to && quotation.link !== 'embedded';
  if (
    opensWithQuote &&
    found < 0 &&
    !(quotation.kind === 'partial' && goesOnAfter(r, quotation.span.to, end))
  )
    return null;
  // "Hij zei dat op een persconferentie": what was said stands before.
  if (found === to && isPronoun(r, found, end)) return null;
  if (found >= 0 && (!f.cue.weak || found - told <= WEAK_REACH))
    return after(r, f, found + 1, end, next, true);
  // "he said, without disclosing the price": what was not said.
  if (found < 0 && has(r, f.cue.from - 1, 'negations')) return null;
  // "Menurutnya lagi, …", "Jelas Azmi lagi, …", "drohte damit, …": an adverb before the comma that opens the clause.
  const opener = pastAdverbs(r, to, end);
  // "Namun katanya hujan akan turun": the cue opens its sentence.
  if (kind === 'saySuffixed')
    return !quotation && leadWords(r, sentence.from, from) >= 0
      ? after(r, f, opener, end, next, false)
      : null;
  const infinitive = infinitiveAfter(r, f.cue.from, to, end, kind === 'say' && !f.cue.weak);
  if (infinitive >= 0) return after(r, f, infinitive, end, next, true);
  if (kind === 'think' && !isComma(r, opener) && !r.lexicon.pack.bareClauses) return null;
  const weakOpener = f.cue.from === sentence.from ? opener : to;
  if (f.cue.weak && !(isComma(r, weakOpener) && r.lexicon.pack.bareClauses) && !speaksForMany(f)) return null;
  if (kind === 'sayFirst' && !isComma(r, opener) && r.tokens[to]?.text !== ':') return null;
  if (openedAsSaid({ r, f, sentence, to })) return after(r, f, to + 1, end, next, true);
  const opening = clauseOpening(r, opener, end);
  if (opening < 0 || governsNoun(r, opening) || onlyNames(r, opening, end)) return null;
  // "protested, saying …": what they said follows the second verb.
  const gerund = next?.sentence === f.sentence && next.cue.from - opening <= 1 && isGerund(r, next.cue);
  if (gerund && isComma(r, next.cue.from - 1)) return null;
  if (r.lexicon.pack.complement === 'comma' && tellsOtherwise(r, f, opening)) return null;
  return after(r, f, opening, end, next, false);
}

/** "Zoals de politie liet weten, raakte …": where the verb comes second the sentence goes on with what was said. */
const openedAsSaid = ({ r, f, sentence, to }: Pick<Place, 'r' | 'f' | 'sentence' | 'to'>): boolean =>
  r.lexicon.pack.verbSecond === true &&
  isComma(r, to) &&
  matchAt(r, sentence.from, 'asSays') > 0 &&
  f.subject?.from === sentence.from + 1;
