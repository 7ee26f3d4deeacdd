/**
 * Does a sentence without an attribution of its own lean on somebody's report around it? Named signs, each a number; their
 * weights are fitted (`scripts/fit-claims.ts`, `weights.ts`).
 */
import { has, matchAt, type Reading } from '../text/reading.ts';
import { type LeanSign, type Neighbourhood, noLeanSigns } from './lean-signs.ts';
import { firstFrom, nearest, nearestEnforced, nearestResults } from './near-statements.ts';
import { phrase } from './phrase.ts';
import { isOfAYear, opensWith, opensWithTime, words } from './sentence-words.ts';
import type { Seen } from './signs.ts';
import { overlap, type Statement } from './statements.ts';

const WIDE = 4;
/** Sentences from the last statement on from which nobody remembers it. */
const FAR = 3;
/** Sentences after which "it was added that …" has nobody any more who added it. */
const HEARD = 5;
/** Sentences over which a retelling or a document goes on. */
const CARRIED = 6;

export interface Leaning {
  readonly signs: Seen<LeanSign>;
  /** Whose report it would be. */
  readonly on: Statement | null;
}

export function leaningOf(r: Reading, s: number, around: Neighbourhood): Leaning {
  const sentence = r.sentences[s];
  const signs = noLeanSigns();
  signs.set('bias');
  if (!sentence) return { signs, on: null };
  const { statements, position } = around;
  const first = firstFrom(statements, s);
  const before = statements[first - 1];
  const after = statements[firstFrom(statements, s + 1)];
  const back = before ? s - before.sentence : Infinity;
  const ahead = after ? after.sentence - s : Infinity;
  const habit = r.lexicon.pack.claims?.leaning;
  if (habit) signs.set('habit', habit);
  if (position === 0 && !before) signs.set('lead');
  if (around.afterAlone && !around.chain) signs.set('afterAlone');
  const blockOf = (x: Statement | undefined): number => (x ? (r.sentences[x.sentence]?.block ?? -1) : -1);
  if (blockOf(before) === sentence.block) signs.set('sameBlock');
  if (back === 1 || around.chain) signs.set('after');
  else if (back >= FAR && before) signs.set('farAfter');
  if (back === 1 && before?.support === 'named' && !habit) signs.set('person');
  if (after?.direct && ahead === 1) signs.set('quoteAfter');
  if (ahead === 1 && blockOf(after) === sentence.block) signs.set('goesOn');
  if (before && after && before.speaker === after.speaker && back + ahead <= WIDE) signs.set('between');
  const on = nearest(r, s, around);
  if (on) signs.set('overlap', overlap(around.stems, on.stems, around.weight));
  // "Dilansir CNA, …", "the indictment says …": what is retold or read out goes on until somebody else is heard.
  const retold =
    before && !before.law && (before.carried || before.support === 'document') && back <= CARRIED;
  // "Of those surveyed, 38 percent …": what a study found goes on for as long as its own words do.
  const told = before && (before.support === 'document' || tellsOfPaper(before)) ? before : null;
  const since = told && around.held?.on === told ? s - around.held.sentence : back;
  // "The researchers combed through 2,500 records": those who made it.
  const made = has(r, sentence.from + (has(r, sentence.from, 'determiners') ? 1 : 0), 'experts');
  const found = told && since <= CARRIED && (made || around.tags.has('measured'));
  const carried = retold || found ? before : null;
  if (carried) signs.set('carried');
  const readOn = retold && blockOf(before) === sentence.block ? before : null;
  if (before?.story && before.support !== 'vague' && back <= CARRIED) signs.set('story');
  if (found) signs.set('measured');
  if (around.tags.has('games')) signs.set('game');
  // "In a similar development, five men were arrested …": another case.
  const turn = matchAt(r, sentence.from, 'turns') > 0;
  if (turn) signs.set('turn');
  // "The driver was taken to hospital": what the police tell of a crime, named as its source once or twice.
  const acted = phrase(r, sentence.from, Math.min(sentence.to, sentence.from + ACTOR), 'enforcers', (k) =>
    has(r, k - 1, 'prepositions'),
  );
  const procedure = !turn && (acted || around.tags.has('procedure')) && !isOfAYear(r, sentence);
  const enforced = procedure ? nearestEnforced(r, statements, s) : null;
  if (enforced) signs.set('procedure');
  // "Revenue rose 27 percent": the figures of a firm that reported its quarter, not those of an earlier year.
  const compared = back === 1 && before?.results && blockOf(before) === sentence.block;
  const reported =
    around.tags.has('results') && (compared || !isOfAYear(r, sentence))
      ? nearestResults(r, statements, s)
      : null;
  // Who speaks in this paragraph tells it, rather than whose figures stand in another.
  const spoken = reported && back === 1 && blockOf(before) === sentence.block ? before : reported;
  if (reported) signs.set('results');
  const intro = around.intro < 0 ? null : (statements[firstFrom(statements, around.intro + 1) - 1] ?? null);
  const listed = intro?.sentence === around.intro ? intro : null;
  if (listed) signs.set('listed');
  // "Hal itu disampaikan Bupati …", "Das teilte die Polizei mit.": the next sentence says who said this one.
  const next = r.sentences[s + 1];
  const pointed =
    next &&
    ahead === 1 &&
    next.block === sentence.block &&
    matchAt(r, next.from, 'backReference') > 1 &&
    after;
  if (pointed) signs.set('pointedAt');
  const pronoun =
    opensWith(r, sentence.from, 'pronounsPerson') || opensWith(r, sentence.from, 'pronounsThing');
  // "It can be added to drinks": a pronoun goes on with the matter, not always with the report.
  if (opensWith(r, sentence.from, 'connectives')) signs.set('connective', pronoun ? PRONOUN : 1);
  if (pronoun) signs.set('pronoun');
  if (opensWithTime(r, sentence.from)) signs.set('timed');
  const tells = words(r, sentence, on, signs);
  if (signs.get('lead') > 0 && habit && tells) signs.set('leadHabit', habit);
  for (const f of around.frames) {
    if (f.cue.kind === 'passive') {
      signs.set('passive');
      // "Ditambahkan, …", "Dijelaskan pula bahwa …": by whoever spoke.
      if (f.cue.from === sentence.from && !f.subject && back <= HEARD) signs.set('continues');
    } else if (f.subject) signs.set('cue');
  }
  const subject = around.mentions.find((m) => !m.governed && !m.possessive);
  const opensBlock = r.sentences[s - 1]?.block !== sentence.block;
  if (opensBlock && !habit && around.tags.has('occurs')) signs.set('occurs');
  if (position === 0 && around.mentions.some((m) => around.spoke.has(around.meant(m))))
    signs.set('leadNames');
  const other =
    subject?.name &&
    subject.from - sentence.from <= SUBJECT_REACH &&
    !around.spoke.has(around.meant(subject));
  // "Bendungan itu dibangun pada 1968.": a thing does not speak either.
  if (other || matchAt(r, sentence.from, 'things') > 0) signs.set('otherActor');
  // Within a paragraph a report goes on; what the next one says is another's.
  const goingOn =
    around.chain &&
    r.sentences[s - 1]?.block === sentence.block &&
    blockOf(on ?? undefined) !== sentence.block
      ? around.chain
      : null;
  return {
    signs,
    on:
      listed ??
      (pointed || null) ??
      (readOn || null) ??
      enforced ??
      spoken ??
      goingOn ??
      on ??
      carried ??
      around.chain ??
      (signs.get('continues') > 0 ? (before ?? null) : null),
  };
}

/** "…, said Caroline Myers, who presented her research". */
const tellsOfPaper = ({ tags }: Statement): boolean => tags.has('papers');

/** How much of a connective a pronoun is. */
const PRONOUN = 0.3;
/** Words into a sentence in which the police are who acts: "In the month of April, Halverton city police". */
const ACTOR = 8;
/** Words from the start of a sentence within which its subject stands. */
const SUBJECT_REACH = 6;
