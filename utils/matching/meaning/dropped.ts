/**
 * What it means that words of the longer quote are missing from the shorter: circumstances may go, what limits the
 * claim may not ("not", "if", "only", "almost", "I think").
 */
import type { CompiledLexicon, Feature } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';
import type { Classes } from './classes.ts';
import { denies, wholeSentences } from './sentences.ts';
import { oneOf } from './swapped.ts';

/** A dropped run of at least so many words can be a clause of its own, with a negation of its own. */
const CLAUSE = 3;
/** A quantifier or modal lost with more words than this belongs to what was lost. */
const CLOSE = 4;
/** Set off by marks, these only stress what is said anyway ("the divers, all of them, …"). */
const EMPHATIC: ReadonlySet<string> = new Set(['all', 'many', 'always', 'any', 'both']);
/** "He was 23 (years old)", "minus 14 (degrees)", "(Rp) 500 ribu": units that are understood. */
const IMPLIED = ['year', 'degree', 'celsius', 'idr', 'myr'] as const;
/** A contrast of so few words goes on behind its comma. */
const SHORTEST_CONTRAST = 2;

/**
 * @param long the longer quote's tokens
 * @param from first dropped token; @param to after the last
 */
export function droppedMeaning(
  long: readonly Token[],
  from: number,
  to: number,
  lexicon: CompiledLexicon,
): Classes {
  const found: Classes = new Set();
  const dropped = long.slice(from, to).filter((t) => !t.free || (t.bracketed && has(t, 'negation')));
  if (dropped.length === 0) return found;
  const before = long[from - 1];
  const after = long[to];
  const mine = dropped.filter((t) => t.sentence === before?.sentence || t.sentence === after?.sentence);
  wholeSentences(
    dropped.filter((t) => !mine.includes(t)),
    lexicon,
    found,
  );
  if (mine.length === 0) return found;
  const first = mine[0];
  const last = mine.at(-1);
  if (!first || !last) return found;
  const opens =
    before === undefined ||
    before.sentence !== first.sentence ||
    before.clause !== first.clause ||
    lexicon.coordinators.has(first.norm) ||
    lexicon.subordinators.has(first.norm);
  const closes =
    lexicon.coordinators.has(last.norm) ||
    lexicon.contrasts.has(last.norm) ||
    after === undefined ||
    after.sentence !== last.sentence ||
    after.clause !== last.clause ||
    lexicon.coordinators.has(after.norm);
  const clause = opens && closes && mine.length >= CLAUSE;
  const atStart = before === undefined || before.sentence !== first.sentence;
  const atEnd = after === undefined || after.sentence !== last.sentence;
  // Behind the statement even such a clause may limit it ("…, if asked").
  if (opens && closes && !atEnd && (interjected(mine, atStart) || announces(mine, lexicon))) return found;
  if (opens && closes && assures(mine)) return found;
  if (atStart && opens && saysSo(mine, lexicon)) return found;
  if (saidTwice(mine, long, from, to)) return found;
  const contrasting = lexicon.contrasts.has(first.norm) && !(clause && concedes(mine));
  // "But, if it rains, …" is one contrast; "and also two chairs, which nobody wanted" limits the chairs.
  const contrast = mine.filter((t) => t.clause === first.clause);
  const limits = (contrast.length > SHORTEST_CONTRAST ? contrast : mine).some(
    (t) =>
      has(t, 'quantifier', 'only') ||
      has(t, 'negation') ||
      has(t, 'denier') ||
      t.features.some((f) => f.kind === 'condition' && f.value !== 'even-if'),
  );
  const contrasted = contrasting && limits;
  if (contrasted) found.add('condition');
  for (const t of mine) {
    for (const f of t.features) {
      if (
        f.kind === 'negation' &&
        (!clause || contrasted) &&
        !(closes && !opens && ofItsOwn(t, mine)) &&
        !(opens && closes && !atStart && mine.length > 1 && has(t, 'negation', 'without')) &&
        !apart(t, mine, atStart, lexicon) &&
        !conditioned(t, mine)
      )
        found.add(contrasted && clause ? 'condition' : 'negation');
      // "The driver | denied that he | had been drinking": nothing else was dropped that could be what is denied.
      const alone = mine.length <= 2 || mine.every((x) => x === t || x.stop || x.inPhrase);
      if (f.kind === 'denier' && (alone || (atStart && !clause))) found.add('negation');
      if (f.kind === 'condition' && !eitherWay(t, mine, lexicon))
        limited(t, f, mine, clause, long, after, lexicon, found);
      const ownHedge =
        clause &&
        ((lexicon.coordinators.has(last.norm) && mine.length >= OWN_STATEMENT) ||
          (!atStart && (t === first ? hedgesOwn(t, mine) : joinsOwn(first, mine, lexicon))));
      if (f.kind === 'modal' && f.value === 'hedge' && !ownHedge && (mine.length <= 6 || atStart))
        found.add('modal');
      else if (f.kind === 'modal' && mine.length <= CLOSE && !(clause && !atStart) && !governs(t, mine))
        found.add('modal');
      if (
        f.kind === 'quantifier' &&
        !(opens && closes && EMPHATIC.has(f.value)) &&
        limiting(f.value, t, mine, long, clause, atEnd)
      ) {
        found.add('quantifier');
        if (f.value === 'only') found.add('condition');
      }
    }
  }
  // "Should the dam fail, | the town will flood."
  if (atStart && clause && after?.sentence === last.sentence && lexicon.invertedIf.has(first.norm))
    found.add('condition');
  // "Without a permit | you may not fish here.": on what condition.
  if (atStart && has(first, 'negation', 'without') && !has(first, 'negation', 'not')) found.add('condition');
  // "Not | all of the lights": how many is what the negator denied.
  if (
    found.has('negation') &&
    after?.clause === last.clause &&
    has(last, 'negation') &&
    has(after, 'quantifier')
  )
    found.add('quantifier');
  // "Only if", a condition of two words: how far it goes was in the first.
  if (found.has('condition') && mine.length === 1 && saysOnly(first, lexicon)) found.add('quantifier');
  if (atStart && framed(mine, after, clause)) found.add('modal');
  if (after?.clause === last.clause && oneOf(mine, [], lexicon)) found.add('quantifier');
  if (after?.clause === last.clause && multiplies(mine, long.slice(to, to + AS_MANY), lexicon))
    found.add('number');
  // "We are investigating whether | he had been drinking": what is kept was open.
  if (atStart && after?.clause === last.clause && has(last, 'condition', 'if') && mine.length > 1)
    found.add('modal');
  if (
    mine.length <= 2 &&
    mine.some((t) => has(t, 'unit') && !IMPLIED.some((unit) => has(t, 'unit', unit))) &&
    !mine.some((t) => t.value !== null)
  )
    found.add('unit');
  if (
    mine.every((t) => has(t, 'passive') || has(t, 'by')) &&
    mine.length <= 3 &&
    passiveTurns(long, from, to)
  )
    found.add('agent');
  return found;
}

/** "Three times | more than before", "twice | as many": what is compared still is, by another measure. */
function multiplies(
  mine: readonly Token[],
  kept: readonly Token[],
  { multiples, than }: CompiledLexicon,
): boolean {
  const [by, ...times] = mine;
  if (by === undefined || times.length > 1 || times.some((t) => t.value !== null)) return false;
  if (!multiples.has(by.norm) && (by.value === null || by.ordinal || times.length === 0)) return false;
  return kept.some((t) => than.has(t.norm) || COMPARING.some((value) => has(t, 'quantifier', value)));
}

/** "As many". */
const AS_MANY = 2;
const COMPARING = ['more', 'less', 'many', 'few'] as const;

/** "Though rents have hardly moved": what a concession denies is its own where somebody is told to do it before. */
function concedes([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined || !has(first, 'condition', 'even-if')) return false;
  const said = rest.filter((t) => !t.inPhrase);
  const limit = said.findIndex((t) => t.features.some((f) => LIMITING.has(f.kind)));
  return limit < 0 || said.slice(0, limit).some((t) => !t.stop && t.features.length === 0);
}

const LIMITING: ReadonlySet<Feature['kind']> = new Set(['quantifier', 'negation', 'denier', 'condition']);

const saysOnly = ({ norm }: Token, { phrases }: CompiledLexicon): boolean =>
  phrases.get(norm)?.some((p) => p.words.length === 1 && p.feature.value === 'only') === true;

/** "We lost it | through a crack no wider than a hair": what is denied was dropped with what it tells of. */
function ofItsOwn(t: Token, mine: readonly Token[]): boolean {
  const at = mine.indexOf(t);
  const tells = (x: Token) => !x.stop && !x.inPhrase && x.features.length === 0;
  if (t.clause !== mine[0]?.clause) return false;
  return mine.slice(0, at).some(tells) && mine.slice(at + 1).some(tells);
}

/** "…, as though nothing had happened": what only seems so is what was dropped. */
const hedgesOwn = (t: Token, mine: readonly Token[]): boolean =>
  !has(t, 'person') && mine.filter((x) => x !== t && !x.inPhrase).length >= CLAUSE;

/** "…, and I expect to see it"; not "…, or so they say". */
const joinsOwn = (
  first: Token,
  mine: readonly Token[],
  { coordinators, alternatives }: CompiledLexicon,
): boolean => coordinators.has(first.norm) && !alternatives.has(first.norm) && mine.length > CLOSE;

/** "Weather permitting or not": a condition that is none. */
const eitherWay = (t: Token, mine: readonly Token[], { alternatives }: CompiledLexicon): boolean =>
  mine.some(
    (x, i) =>
      i > 0 && x.clause === t.clause && has(x, 'negation') && alternatives.has(mine[i - 1]?.norm ?? ''),
  );

/** "… if they do not meet us": what is denied in a condition went with the condition. */
const conditioned = (t: Token, mine: readonly Token[]): boolean =>
  mine
    .slice(0, mine.indexOf(t))
    .some((x) => x.clause === t.clause && (has(x, 'condition', 'if') || has(x, 'condition', 'provided')));

/** "What worries me is not the debt, it is that | nobody knows": what is denied two clauses before what is kept. */
function apart(t: Token, mine: readonly Token[], atStart: boolean, lexicon: CompiledLexicon): boolean {
  if (!atStart || t.clause === mine.at(-1)?.clause) return false;
  return !mine.some(
    (x) =>
      lexicon.truths.has(x.norm) ||
      lexicon.falsehoods.has(x.norm) ||
      lexicon.prefaces.has(x.norm) ||
      has(x, 'cue') ||
      has(x, 'modal', 'hedge'),
  );
}

/** "No, no, the dam …", "Of course, the dam …": a word set off before the statement that it does not limit. */
function interjected(mine: readonly Token[], atStart: boolean): boolean {
  const [t] = mine;
  if (!t) return false;
  if (assures(mine)) return true;
  return atStart && mine.every((x) => x.key === t.key) && (has(t, 'negation') || has(t, 'condition', 'if'));
}

/** "…, of course.": a word of certainty that marks set off, wherever it stands. */
const assures = ([t, ...more]: readonly Token[]): boolean =>
  t !== undefined && has(t, 'modal', 'certain') && more.every((x) => x.inPhrase);

/** "Nobody, nobody at the yard", "about … about 40": begun again, or stressed by being said twice. */
const saidTwice = (mine: readonly Token[], long: readonly Token[], from: number, to: number): boolean => {
  const again = (at: number) => mine.every((t, k) => t.key === long[at + k]?.key);
  return mine.length === to - from && (again(to) || again(from - mine.length));
};

/** Words of a clause that only announces, at most. */
const LONGEST_PREFACE = 8;

/** "I can only repeat:", "If I may say so,": a clause about the saying, by the speaker, with nothing of what is said. */
function announces(mine: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (mine.length > LONGEST_PREFACE || denies(mine, lexicon)) return false;
  if (!mine.some((t) => lexicon.prefaces.has(t.norm) || lexicon.prefaces.has(t.stem))) return false;
  return mine.every(
    (t) =>
      !has(t, 'modal', 'hedge') &&
      // German "Sie" is the listener where it has a capital.
      !(['he', 'she', 'they'].some((person) => has(t, 'person', person)) && (t.initial || !t.capital)) &&
      !(t.capital && !t.initial && t.name) &&
      (t.stop || t.inPhrase || t.weight < 1 || t.features.length > 0 || lexicon.prefaces.has(t.norm)),
  );
}

/** "I must say | the boat was old", "saya ingin menyampaikan bahwa | …": the speaker announces, without a mark behind. */
function saysSo(mine: readonly Token[], lexicon: CompiledLexicon): boolean {
  const verb = mine.findLast((t) => !t.stop && t.features.every((f) => f.kind === 'cue'));
  if (!verb || !(lexicon.prefaces.has(verb.norm) || lexicon.prefaces.has(verb.stem))) return false;
  if (mine.some((t) => has(t, 'passive') || has(t, 'condition') || has(t, 'person', 'you'))) return false;
  return (
    mine.some((t) => has(t, 'modal')) &&
    (mine.some((t) => has(t, 'person', 'i') || has(t, 'person', 'we')) ||
      !mine.some((t) => has(t, 'person'))) &&
    announces(mine, lexicon)
  );
}

/** "We want the ruling | a fair one": a modal whose own verb or object went with it says nothing of what is kept. */
const governs = (t: Token, mine: readonly Token[]) =>
  mine.slice(mine.indexOf(t) + 1).some((x) => !x.stop && !x.inPhrase && x.features.length === 0);

/** "were" lost before a verb: those it was done to now do it. */
function passiveTurns(long: readonly Token[], from: number, to: number): boolean {
  const verb = long[to];
  const by = long.slice(from, to + 6).some((t) => has(t, 'by'));
  return verb !== undefined && (by || /(?:ed|en)$/.test(verb.norm));
}

/** A "when" and what happened then take so many words. */
const OWN_STATEMENT = 8;
/** So far into a dropped clause, its "when" belongs to the clause itself. */
const LATE = 2;

function limited(
  t: Token,
  { value, awaits }: Feature,
  mine: readonly Token[],
  clause: boolean,
  long: readonly Token[],
  after: Token | undefined,
  lexicon: CompiledLexicon,
  found: Classes,
): void {
  if (value === 'even-if') return;
  // Indonesian "sebelum" is "before", and "until" only where something is denied.
  if (value === 'until' && has(t, 'condition', 'once') && !long.some((x) => has(x, 'negation'))) return;
  const index = mine.indexOf(t);
  // A coordinated clause with a condition of its own is another statement ("…, and if it rains we stay").
  if (
    clause &&
    index > 0 &&
    lexicon.coordinators.has(mine[0]?.norm ?? '') &&
    after === undefined &&
    index < 3 &&
    // "…, or Tuesday, if it rains": nothing comes behind it that it could be the condition of.
    (t.clause === mine[0]?.clause || t.clause !== mine.at(-1)?.clause)
  )
    return;
  if (clause && index > 3) return;
  if (value === 'once') {
    // "It was dark when we left, and | nobody had a lamp": the time of what was dropped.
    if (clause && index >= LATE) return;
    // "When we came the roof was gone, and | all we could do …": it went with its own statement.
    if (clause && lexicon.coordinators.has(mine.at(-1)?.norm ?? '') && mine.length >= OWN_STATEMENT) return;
    // "I was on my way when | the bridge went": the time of what was dropped, unless that was promised for then.
    const told = t === mine.at(-1) && index >= LATE ? mine : null;
    const kept = told ?? long.filter((x) => !mine.includes(x) && x.sentence === t.sentence);
    const promise = awaits || kept.some((x) => has(x, 'modal') || x.future);
    if (promise) found.add('condition');
    return;
  }
  found.add('condition');
}

/** "Sekitar jam 11-an": what is kept says "about" of the same number too. */
const measuredAgain = (t: Token, mine: readonly Token[], long: readonly Token[]): boolean => {
  const at = long.indexOf(t);
  return long
    .slice(Math.max(0, at - MEASURE_REACH), at + MEASURE_REACH + 1)
    .some((o) => !mine.includes(o) && has(o, 'quantifier', 'about'));
};

const MEASURE_REACH = 4;

function limiting(
  value: string,
  t: Token,
  mine: readonly Token[],
  long: readonly Token[],
  clause: boolean,
  atEnd: boolean,
): boolean {
  if (clause) return value === 'only' && mine.indexOf(t) <= 1 && mine.length <= 5;
  if (value === 'only') return true;
  const index = mine.indexOf(t);
  const content = mine.filter((x) => !x.stop && x !== t).length;
  if (value === 'about' && measuredAgain(t, mine, long)) return false;
  if (value === 'about' || value === 'at-least' || value === 'at-most')
    return index >= mine.length - 3 || content <= 1;
  return content <= 1 && (!atEnd || mine.length <= CLOSE);
}

/** Words before what is kept that can name whose word it was, at most. */
const LONGEST_FRAME = 7;

/** "They say that", "According to the police,", "The report claims that": what is kept was somebody else's word. */
function framed(mine: readonly Token[], after: Token | undefined, clause: boolean): boolean {
  if (after === undefined || mine.length > LONGEST_FRAME) return false;
  const at = mine.findIndex((t) => has(t, 'cue'));
  if (at < 0) return false;
  const own = (t: Token) => has(t, 'person', 'i') || has(t, 'person', 'we');
  if (at > 0 ? mine.slice(0, at).some(own) : mine.some(own)) return false;
  // A clause of its own frames the rest only by a preposition ("according to").
  if (clause && at > 0) return false;
  return mine.some(
    (t, i) =>
      has(t, 'person', 'they') ||
      has(t, 'person', 'he') ||
      has(t, 'person', 'she') ||
      (t.capital && !t.initial) ||
      (i !== at && !t.inPhrase && !t.stop && t.weight === 1 && t.features.length === 0),
  );
}
