/** The subject of a clause that quotes a fragment without a reporting verb: 'Vitter slammed the plan as a "giveaway"'. */
import type { Mention } from '../mentions/mention.ts';
import type { SpeechSpan } from '../quotations/spans.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';

const SPEAKS: ReadonlySet<Mention['type']> = new Set([
  'person',
  'name',
  'pronoun',
  'role',
  'organisation',
  'spokesperson',
]);

/** Kinds of mention that bring in somebody else. */
const VERBS = tagSet(['auxiliaries', 'reportedMood']);

const NAMED: ReadonlySet<Mention['type']> = new Set(['person', 'name', 'anonymous']);

/**
 * @param mentions those of the span's sentence, in order.
 * @returns the last mention before the span that opens a clause and is no object or owner; null where there is none, or where
 * somebody else is named behind it, who may have said it as well.
 */
export function clauseSubject(r: Reading, span: SpeechSpan, mentions: readonly Mention[]): Mention | null {
  let found: Mention | null = null;
  // "Difende poi la riforma: «…»": where subjects are dropped a verb that opens the sentence has its object behind it.
  const first = mentions[0] && r.sentences[r.sentenceOf[mentions[0].from] ?? 0]?.from;
  if (r.lexicon.pack.dropsSubject && first !== undefined && has(r, first, 'say') && !r.quoteAt[first])
    return null;
  let before: Mention | null = null;
  let last: Mention | null = null;
  for (const m of mentions) {
    if (m.to > span.from) break;
    before = last;
    last = m;
    if (m.quoted || m.bracketed) continue;
    // "Marta Galli, 34 anni, barista, era lì: «…»": between commas and without an article stands what the subject is.
    const aside = !m.definite && !m.name && isComma(r, m.from - 1) && isComma(r, m.to);
    if (found !== null && aside && r.lexicon.pack.inverts) continue;
    const rival = found !== null && NAMED.has(m.type);
    if (m.governed || m.possessive || m.plural || !SPEAKS.has(m.type) || has(r, m.from, 'pronounsThing')) {
      if (rival && !m.possessive && !isTold(r, m)) found = null;
      continue;
    }
    // "Meier hat Kassel ausgewählt: „…“": behind the verb of a clause that has its subject already stands an object.
    const helped = found !== null && r.lexicon.pack.verbSecond === true && has(r, m.from - 1, 'auxiliaries');
    // "Da die Frau Angst hatte, habe Celebi „…“": behind the comma of the clause before, its subject.
    const turned =
      found !== null &&
      r.lexicon.pack.verbSecond === true &&
      isComma(r, m.from - 2) &&
      isAny(r, m.from - 1, VERBS);
    const object = (helped && !turned) || (found?.name != null && isHolderOf(r, before, m));
    if (!object && (turned || opensClause(r, m.from))) found = m;
    else if (rival) found = null;
  }
  return found;
}

/** "Ana Sol, abogada del intendente, |Iván Prado|, abrió el alegato: “…”": between commas the name of who holds the office before. */
const isHolderOf = (r: Reading, before: Mention | null, m: Mention): boolean =>
  turnsRound(r.lexicon.pack) &&
  before?.governed === true &&
  before.name === null &&
  m.type === 'name' &&
  isComma(r, m.from - 1) &&
  isComma(r, m.to);

/** "Ana Sol cruzó |a| Bruno Falcón: “…”", "Anne Sol s'en est prise |à| Bruno Faucon : « … »": whom something is said to is not who says it. */
function isTold(r: Reading, m: Mention): boolean {
  if (!turnsRound(r.lexicon.pack) || m.name === null) return false;
  const k = has(r, m.from, 'prepositions') ? m.from : m.from - 1;
  return has(r, k, 'addressee') && !has(r, k, 'agent');
}

function opensClause(r: Reading, from: number): boolean {
  const s = r.sentences[r.sentenceOf[from] ?? 0];
  if (s?.from === from) return true;
  return (
    isComma(r, from - 1) ||
    has(r, from - 1, 'conjunctions') ||
    has(r, from - 1, 'starters') ||
    has(r, from - 1, 'complementizers')
  );
}
