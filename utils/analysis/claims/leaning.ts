/**
 * Does a sentence without an attribution of its own lean on somebody's report around it? Named signs, each a number; their
 * weights are fitted (`scripts/fit-claims.ts`, `weights.ts`).
 */
import { lowerBound } from '../../lower-bound.ts';
import type { Frame } from '../frame.ts';
import type { Mention } from '../mention.ts';
import { isNameWord } from '../names.ts';
import { has, matchAt, meetsAt, type Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { type Tags, tagSet } from '../tags.ts';
import { phrase } from './direct.ts';
import { overlap, type Statement, stemOf } from './statements.ts';

/** Sentences on either side that may lend support; the lead looks further, since it sums up. */
const WINDOW = 2;
const LEAD_WINDOW = 7;
const WIDE = 4;
/** Sentences from the last statement on from which nobody remembers it. */
const FAR = 3;
/** Names that the statement has not, from which a sentence tells of something else. */
const NEW_NAMES = 2;
/** Sentences over which a retelling or a document goes on. */
const CARRIED = 6;
/** The lead and the sentence after it. */
const LEAD_SENTENCES = 2;

export const LEAN_SIGNS = [
  'bias',
  'habit',
  'lead',
  'sameBlock',
  'after',
  'farAfter',
  'quoteAfter',
  'goesOn',
  'between',
  'overlap',
  'carried',
  'listed',
  'pointedAt',
  'newNames',
  'otherActor',
  'cue',
  'passive',
  'marks',
  'connective',
  'pronoun',
  'continues',
  'background',
  'date',
  'afterAlone',
  'leadHabit',
  'future',
  'ranks',
  'timed',
  'writer',
  'measured',
  'procedure',
  'results',
  'story',
] as const;
export type LeanSign = (typeof LEAN_SIGNS)[number];
export type LeanSigns = Readonly<Partial<Record<LeanSign, number>>>;

export interface Neighbourhood {
  /** Index of the sentence among the article's claims: 0 is the lead. */
  readonly position: number;
  /** Statements with support, by sentence. */
  readonly statements: readonly Statement[];
  readonly stems: ReadonlySet<string>;
  /** Tags of its words outside quotations. */
  readonly tags: Tags;
  readonly weight: (stem: string) => number;
  /** Mentions of the sentence outside quotations, in order. */
  readonly mentions: readonly Mention[];
  /** The key of whom a mention means. */
  readonly meant: (m: Mention) => string;
  readonly spoke: ReadonlySet<string>;
  readonly afterAlone: boolean;
  /** What the sentence right before leans on: a report goes on from sentence to sentence. */
  readonly chain: Statement | null;
  /** The last sentence that leaned, and what on. */
  readonly held: { readonly sentence: number; readonly on: Statement } | null;
  /** The sentence that introduces the list it stands in, or -1. */
  readonly intro: number;
  /** Its cues that have nobody's words. */
  readonly frames: readonly Frame[];
}

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
  // "The driver was taken to hospital": what the police tell of a crime, named as its source once or twice.
  const acted = phrase(r, sentence.from, Math.min(sentence.to, sentence.from + ACTOR), 'enforcers');
  const procedure = (acted || around.tags.has('procedure')) && !isOfAYear(r, sentence);
  const enforced = procedure ? nearestEnforced(statements, s) : null;
  if (enforced) signs.procedure = 1;
  // "Revenue rose 27 percent": the figures of a firm that reported its quarter.
  const reported = around.tags.has('results') ? nearestResults(statements, s) : null;
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
      if (f.cue.from === sentence.from && !f.subject && back <= WINDOW) signs.continues = 1;
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
    on: listed ?? (pointed || null) ?? enforced ?? reported ?? goingOn ?? on ?? carried ?? around.chain,
  };
}

/** "…, said Caroline Myers, who presented her research". */
const tellsOfPaper = ({ tags }: Statement): boolean => tags.has('papers');

/** Words into a sentence in which the police are who acts: "Halverton city police". */
const ACTOR = 4;
/** Sentences from what the police say to what they tell without being named again. */
const ENFORCED = 6;

const nearestEnforced = (statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(statements, s, ENFORCED, (x) => x.enforced);

/** Sentences from what a firm reports to its further figures. */
const REPORTED = 8;

const nearestResults = (statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(statements, s, REPORTED, (x) => x.support === 'organisation' && x.tags.has('results'));

/** The statement nearest to a sentence that fits, within `reach` on either side. */
function nearestOf(
  statements: readonly Statement[],
  s: number,
  reach: number,
  fits: (x: Statement) => boolean,
): Statement | null {
  let best: Statement | null = null;
  for (let k = firstFrom(statements, s - reach); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    if ((!best || Math.abs(x.sentence - s) < Math.abs(best.sentence - s)) && fits(x)) best = x;
  }
  return best;
}

/** "He was arrested on 11 July 2015.": news tells the day of what just happened by its name; a date with its year is of an older story. */
function isOfAYear(r: Reading, { from, to }: Sentence): boolean {
  let year = false;
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    if (has(r, k, 'weekdays')) return false;
    year ||= /^(?:19|20)\d\d$/.test(r.tokens[k]?.text ?? '');
  }
  return year;
}

/** The statement within reach whose words the sentence shares most, rather in the same paragraph and before. */
function nearest(r: Reading, s: number, around: Neighbourhood): Statement | null {
  const { statements } = around;
  const reach = around.position < LEAD_SENTENCES ? LEAD_WINDOW : WINDOW;
  const block = r.sentences[s]?.block;
  let best: Statement | null = null;
  let most = 0;
  for (let k = firstFrom(statements, s - WINDOW); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    if (x.sentence === s) continue;
    const near =
      overlap(around.stems, x.stems, around.weight) +
      (r.sentences[x.sentence]?.block === block ? SAME_BLOCK : 0) +
      (x.sentence < s ? BEFORE : 0);
    if (best && near <= most) continue;
    best = x;
    most = near;
  }
  return best;
}

/** Of two statements as near in words, the one in the same paragraph, and the one before. */
const SAME_BLOCK = 0.22;
const BEFORE = 0.1;
/** Words from the start of a sentence within which its subject stands. */
const SUBJECT_REACH = 6;

/** Index of the first statement in sentence `s` or after it. */
function firstFrom(statements: readonly Statement[], s: number): number {
  return lowerBound(statements, (statement) => statement.sentence < s);
}

const WORDS = tagSet([
  'months',
  'background',
  'continues',
  'future',
  'comparison',
  'opinion',
  'pronounsSpeech',
]);

/** "Last month, …", "In 1997, …", "Pada Senin, …". */
function opensWithTime(r: Reading, from: number): boolean {
  if (matchAt(r, from, 'background') > 0) return true;
  if (!has(r, from, 'timePrepositions')) return false;
  return [1, 2].some((k) => r.tokens[from + k]?.kind === 'number' || meetsAt(r, from + k, CALENDAR));
}
const CALENDAR = tagSet(['months', 'weekdays', 'days']);

/** @returns whether it tells something: it has a name or a number. */
function words(
  r: Reading,
  { from, to }: Sentence,
  on: Statement | null,
  signs: Partial<Record<LeanSign, number>>,
): boolean {
  let names = 0;
  let tells = false;
  let views = false;
  for (let k = from; k < to; k++) {
    const t = r.tokens[k];
    if (!t) continue;
    if (r.quoteAt[k]) {
      signs.marks = 1;
      continue;
    }
    if (t.kind === 'number' && /^(?:19|20)\d\d$/.test(t.text)) signs.date = 1;
    const name = k > from && isNameWord(r, k);
    if (name || t.kind === 'number') tells = true;
    if (name && !on?.stems.has(stemOf(r.lexicon, t.lower))) names++;
    if (!meetsAt(r, k, WORDS)) continue;
    if (has(r, k, 'months')) signs.date = 1;
    if (matchAt(r, k, 'background') > 0) signs.background = 1;
    if (matchAt(r, k, 'continues') > 0) signs.continues = 1;
    if (matchAt(r, k, 'future') > 0) signs.future = 1;
    if (matchAt(r, k, 'comparison') > 0) signs.ranks = 1;
    if (matchAt(r, k, 'opinion') > 0) views = true;
    if (has(r, k, 'pronounsSpeech') && t.shape !== 'upper') signs.writer = 1;
  }
  if (views) delete signs.future;
  if (names >= NEW_NAMES) signs.newNames = 1;
  return tells;
}
