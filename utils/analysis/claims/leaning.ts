/**
 * Does a sentence without an attribution of its own lean on somebody's report around it? Named signs, each a number; their
 * weights are fitted (`scripts/fit-claims.ts`, `weights.ts`).
 */
import { has, matchAt, type Reading } from '../text/reading.ts';
import { phrase } from './direct.ts';
import type { LeanSign, LeanSigns, Neighbourhood } from './lean-signs.ts';
import { firstFrom, nearest, nearestEnforced, nearestResults } from './near-statements.ts';
import { isOfAYear, opensWithTime, words } from './sentence-words.ts';
import { overlap, type Statement } from './statements.ts';

const WIDE = 4;
/** Sentences from the last statement on from which nobody remembers it. */
const FAR = 3;
/** Sentences after which "it was added that …" has nobody any more who added it. */
const HEARD = 5;
/** Sentences over which a retelling or a document goes on. */
const CARRIED = 6;

export interface Leaning {
  readonly signs: LeanSigns;
  /** Whose report it would be. */
  readonly on: Statement | null;
}

export function leaningOf(r: Reading, s: number, around: Neighbourhood): Leaning {
  const sentence = r.sentences[s];
  if (!sentence) return { signs: { bias: 1 }, on: null };
  const { statements, position } = around;
  const first = firstFrom(statements, s);
  const before = statements[first - 1];
  const after = statements[firstFrom(statements, s + 1)];
  const back = before ? s - before.sentence : Infinity;
  const ahead = after ? after.sentence - s : Infinity;
  const signs: Partial<Record<LeanSign, number>> = { bias: 1 };
  const habit = r.lexicon.pack.claims?.leaning;
  if (habit) signs.habit = habit;
  if (position === 0 && !before) signs.lead = 1;
  if (around.afterAlone && !around.chain) signs.afterAlone = 1;
  const blockOf = (x: Statement | undefined): number => (x ? (r.sentences[x.sentence]?.block ?? -1) : -1);
  if (blockOf(before) === sentence.block) signs.sameBlock = 1;
  if (back === 1 || around.chain) signs.after = 1;
  else if (back >= FAR && before) signs.farAfter = 1;
  if (back === 1 && before?.support === 'named' && !habit) signs.person = 1;
  if (after?.direct && ahead === 1) signs.quoteAfter = 1;
  if (ahead === 1 && blockOf(after) === sentence.block) signs.goesOn = 1;
  if (before && after && before.speaker === after.speaker && back + ahead <= WIDE) signs.between = 1;
  const on = nearest(r, s, around);
  if (on) signs.overlap = overlap(around.stems, on.stems, around.weight);
  // "Dilansir CNA, …", "the indictment says …": what is retold or read out goes on until somebody else is heard.
  const retold = before && (before.carried || before.support === 'document') && back <= CARRIED;
  // "Of those surveyed, 38 percent …": what a study found goes on for as long as its own words do.
  const told = before && (before.support === 'document' || tellsOfPaper(before)) ? before : null;
  const since = told && around.held?.on === told ? s - around.held.sentence : back;
  const found = told && since <= CARRIED && around.tags.has('measured');
  const carried = retold || found ? before : null;
  if (carried) signs.carried = 1;
  if (before?.story && before.support !== 'vague' && back <= CARRIED) signs.story = 1;
  if (found) signs.measured = 1;
  if (around.tags.has('games')) signs.game = 1;
  // "The driver was taken to hospital": what the police tell of a crime, named as its source once or twice.
  const acted = phrase(r, sentence.from, Math.min(sentence.to, sentence.from + ACTOR), 'enforcers', (k) =>
    has(r, k - 1, 'prepositions'),
  );
  const procedure = (acted || around.tags.has('procedure')) && !isOfAYear(r, sentence);
  const enforced = procedure ? nearestEnforced(statements, s) : null;
  if (enforced) signs.procedure = 1;
  // "Revenue rose 27 percent": the figures of a firm that reported its quarter, not those of an earlier year.
  const reported =
    around.tags.has('results') && !isOfAYear(r, sentence) ? nearestResults(statements, s) : null;
  if (reported) signs.results = 1;
  const intro = around.intro < 0 ? null : (statements[firstFrom(statements, around.intro + 1) - 1] ?? null);
  const listed = intro?.sentence === around.intro ? intro : null;
  if (listed) signs.listed = 1;
  // "Hal itu disampaikan Bupati …", "Das teilte die Polizei mit.": the next sentence says who said this one.
  const next = r.sentences[s + 1];
  const pointed =
    next &&
    ahead === 1 &&
    next.block === sentence.block &&
    matchAt(r, next.from, 'backReference') > 1 &&
    after;
  if (pointed) signs.pointedAt = 1;
  if (matchAt(r, sentence.from, 'connectives') > 0) signs.connective = 1;
  if (has(r, sentence.from, 'pronounsPerson') || has(r, sentence.from, 'pronounsThing')) signs.pronoun = 1;
  if (opensWithTime(r, sentence.from)) signs.timed = 1;
  const tells = words(r, sentence, on, signs);
  if (signs.lead && habit && tells) signs.leadHabit = habit;
  for (const f of around.frames) {
    if (f.cue.kind === 'passive') {
      signs.passive = 1;
      // "Ditambahkan, …", "Dijelaskan pula bahwa …": by whoever spoke.
      if (f.cue.from === sentence.from && !f.subject && back <= HEARD) signs.continues = 1;
    } else if (f.subject) signs.cue = 1;
  }
  const subject = around.mentions.find((m) => !m.governed && !m.possessive);
  if (
    subject?.name &&
    subject.from - sentence.from <= SUBJECT_REACH &&
    !around.spoke.has(around.meant(subject))
  )
    signs.otherActor = 1;
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
      enforced ??
      reported ??
      goingOn ??
      on ??
      carried ??
      around.chain ??
      (signs.continues ? (before ?? null) : null),
  };
}

/** "…, said Caroline Myers, who presented her research". */
const tellsOfPaper = ({ tags }: Statement): boolean => tags.has('papers');

/** Words into a sentence in which the police are who acts: "In the month of April, Halverton city police". */
const ACTOR = 8;
/** Words from the start of a sentence within which its subject stands. */
const SUBJECT_REACH = 6;
