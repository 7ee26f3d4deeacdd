/**
 * Where two tellings of one statement contradict each other, whatever their words and languages: numbers, names,
 * negation, and the classes both lexicons know by the same values.
 */

import { evidence, related } from '../evidence.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { isConverse } from '../lexicon/glossary.ts';
import { has, type Token, valuesOf } from '../words/token.ts';
import { turnedAround, voiceTurned } from './agent.ts';
import type { Classes } from './classes.ts';
import { conditionLost } from './condition-lost.ts';
import { type Part, partsDiffer, partsOf } from './parts.ts';
import { sameQuantities } from './quantities.ts';
import { affixed, oppositions } from './swapped.ts';
import { denies, deniesWithout, ruledOut, waitsOtherwise } from './until-not.ts';

/** Words beyond these are not held against each of the other's: the time would grow with their square. */
const MOST_WEIGHED = 200;

export function conflicts(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): Classes {
  const found: Classes = new Set();
  const [headA, headB] = [a.slice(0, MOST_WEIGHED), b.slice(0, MOST_WEIGHED)];
  const e = evidence(a, b, lexiconA, lexiconB);
  if (e.numbersOnlyA > 0 && e.numbersOnlyB > 0 && !sameQuantities(a, b)) {
    const lone = (own: readonly Token[], others: readonly Token[]) =>
      own.filter((t) => t.value !== null && t.value !== 1 && !others.some((o) => o.value === t.value));
    const only = [...lone(a, b), ...lone(b, a)];
    found.add(only.every((t) => t.dated) ? 'date' : 'number');
  } else if (e.numbersShared > 0) {
    // "Within a week", "in the next seven days": what an article stands before is not counted.
    const counted = (tokens: readonly Token[]) =>
      new Set(
        valuesOf(
          tokens.filter((_, i) => tokens[i - 1]?.value != null || tokens[i + 1]?.value != null),
          'unit',
        ),
      );
    const units = [counted(a), counted(b)] as const;
    const loneA = [...units[0]].filter((u) => !units[1].has(u));
    const loneB = [...units[1]].filter((u) => !units[0].has(u));
    if (loneA.length > 0 && loneB.length > 0) found.add('unit');
  }
  const [partsA, partsB] = [partsOf(a, lexiconA), partsOf(b, lexiconB)];
  if (partsDiffer(partsA, partsB)) found.add('number');
  for (const kind of ['month', 'weekday'] as const) {
    const x = valuesOf(a, kind);
    const y = valuesOf(b, kind);
    if (x.length > 0 && y.length > 0 && !x.some((v) => y.includes(v))) found.add('date');
  }
  // Across languages a place may have two names that no list knows; one on each side, beside a firm rest, is a conflict.
  const oneLanguage = lexiconA.language === lexiconB.language;
  const plain = !lexiconA.lexicon.nounCapitals && !lexiconB.lexicon.nounCapitals;
  if (oneLanguage && e.namesOnlyA > 0 && e.namesOnlyB > 0) found.add('name');
  else if (plain && e.namesOnlyA === 1 && e.namesOnlyB === 1 && e.namesShared === 0 && e.shared >= 0.4)
    found.add('name');
  if (oneLanguage && (voiceTurned(a, b) || turnedAround(headA, headB, lexiconA))) found.add('agent');
  // "Not open" for "closed": the negator and the opposite make up for each other.
  const opposed = oneLanguage && opposites(headA, headB, lexiconA);
  // "Left homes dark", "homes remained dark": what is no opposite still makes up for a negator.
  if (oneLanguage && denies(a) === denies(b) && contradicted(headA, headB, lexiconA)) found.add('antonym');
  if (
    !opposed &&
    denies(a) !== denies(b) &&
    !lacksMore(denies(a) ? b : a, denies(a) ? a : b) &&
    !(deniesWithout(denies(a) ? a : b) && !(denies(a) ? b : a).some((t) => has(t, 'negation'))) &&
    !(limited(a) || limited(b) || notUntil(a, b) || notUntil(b, a)) &&
    !(oneLanguage && noneForAll(denies(a) ? headA : headB, denies(a) ? headB : headA, lexiconA)) &&
    !(oneLanguage && affixed(headA, headB, lexiconA)) &&
    !(oneLanguage && untold(denies(a) ? headA : headB, denies(a) ? headB : headA, lexiconA)) &&
    !otherwise(denies(a) ? a : b, denies(a) ? b : a, denies(a) ? lexiconB : lexiconA) &&
    !(denies(a) ? softer(b, a, lexiconB, lexiconA) : softer(a, b, lexiconA, lexiconB))
  )
    found.add('negation');
  if (waitsOtherwise(a, b) || ruledOut(a, b)) found.add('negation');
  if (deniesAnother(headA, headB, lexiconA, lexiconB)) found.add('negation');
  if (oneLanguage && (lacks(a, b, lexiconA) || lacks(b, a, lexiconA))) found.add('negation');
  // "Every third", "half": those words count.
  const quantified = (tokens: readonly Token[], parts: readonly Part[]) =>
    new Set(
      valuesOf(
        tokens.filter((t) => !parts.some((p) => p.tokens.includes(t))),
        'quantifier',
      ).filter(weighty),
    );
  const [x, y] = [quantified(a, partsA), quantified(b, partsB)];
  if (x.size > 0 && y.size > 0 && ![...x].some((v) => y.has(v))) found.add('quantifier');
  // "Half of the paintings", "all of the paintings"; "not one of 34" is none.
  const whole = (parts: readonly Part[], of: readonly Token[], others: readonly Part[]) =>
    parts.some((p) => !p.percent) && others.length === 0 && !of.some((t) => has(t, 'negation'));
  if (whole(partsA, a, partsB) && y.has('all') && !x.has('all')) found.add('quantifier');
  if (whole(partsB, b, partsA) && x.has('all') && !y.has('all')) found.add('quantifier');
  const certain = (tokens: readonly Token[]) =>
    valuesOf(tokens, 'modal').some((v) => v === 'must' || v === 'certain' || v === 'will') ||
    // "Llegará": a verb that promises, where nothing softens it.
    (tokens.some((t) => t.future) && valuesOf(tokens, 'modal').length === 0);
  const open = (tokens: readonly Token[]) =>
    valuesOf(tokens, 'modal').some((v) => v === 'possible' || v === 'likely');
  // "Need not stay" is "may leave".
  const dual = opposed && denies(a) !== denies(b);
  if (!dual && ((open(a) && !open(b) && certain(b)) || (open(b) && !open(a) && certain(a))))
    found.add('modal');
  // "Kan leeg zijn", "will certainly be empty": what only can be is not certain.
  const sure = (one: readonly Token[], other: readonly Token[]) => {
    const [x, y] = [valuesOf(one, 'modal'), valuesOf(other, 'modal')];
    return x.includes('able') && y.includes('certain') && x.every((v) => v === 'able') && !y.includes('able');
  };
  if (!denies(a) && !denies(b) && (sure(a, b) || sure(b, a))) found.add('modal');
  const bound = (one: readonly Token[], other: readonly Token[]) =>
    valuesOf(one, 'modal').includes('able') &&
    !valuesOf(one, 'modal').includes('must') &&
    valuesOf(other, 'modal').includes('must') &&
    !valuesOf(other, 'modal').includes('able');
  // "Cannot" and "must not" agree.
  if (!denies(a) && !denies(b) && (bound(a, b) || bound(b, a))) found.add('modal');
  if (conditionLost(headA, headB, lexiconA, lexiconB)) found.add('condition');
  return found;
}

/** "Not an accident but murder", "not murder but an accident": each denies what the other asserts. */
function deniesAnother(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): boolean {
  const cross = lexiconA.language !== lexiconB.language;
  const targets = (tokens: readonly Token[]) =>
    tokens.flatMap((t, i) => {
      if (!has(t, 'negation', 'not') || t.free) return [];
      const denied = tokens.slice(i + 1).find((o) => o.clause === t.clause && isWord(o));
      return denied ? [denied] : [];
    });
  const [x, y] = [targets(a), targets(b)];
  if (x.length !== 1 || y.length !== 1) return false;
  const asserts = (
    t: Token,
    own: CompiledLexicon,
    others: readonly Token[],
    other: CompiledLexicon,
    not: Token,
  ) =>
    others.some(
      (o) => isWord(o) && o !== not && o.clause !== not.clause && related(t, o, own, other, cross),
    ) && !related(t, not, own, other, cross);
  const [p, q] = [x[0] as Token, y[0] as Token];
  return asserts(p, lexiconA, b, lexiconB, q) && asserts(q, lexiconB, a, lexiconA, p);
}

const isWord = (t: Token) => !t.stop && !t.free && t.value === null && t.features.length === 0;

/** "Did not take arms" is "went without arms"; what both do without says nothing. */
const lacksMore = (one: readonly Token[], other: readonly Token[]): boolean => {
  const lacking = (tokens: readonly Token[]) => tokens.filter((t) => has(t, 'negation', 'without')).length;
  return lacking(one) > lacking(other);
};

/** "Without weapons", "with weapons"; "without power" is "cut off from power". */
function lacks(one: readonly Token[], other: readonly Token[], { antonyms }: CompiledLexicon): boolean {
  return one.some((t, i) => {
    if (!has(t, 'negation', 'without')) return false;
    const noun = one.slice(i + 1, i + 3).find((x) => !x.stop);
    const at = noun ? other.findIndex((o) => o.key === noun.key || o.stem === noun.stem) : -1;
    const opposite = antonyms.get(t.norm);
    return at > 0 && other.slice(Math.max(0, at - 2), at).some((o) => opposite?.has(o.norm));
  });
}

/** A word that only one has, denied, and its opposite, which only the other has, not denied: "not safe", "dangerous". */
function opposites(a: readonly Token[], b: readonly Token[], lexicon: CompiledLexicon): boolean {
  const words = (own: readonly Token[], others: readonly Token[]) => {
    const known = new Set(others.flatMap((t) => [t.norm, t.stem]));
    return plain(own).filter((t) => !known.has(t.norm) && !known.has(t.stem));
  };
  const [x, y] = [words(a, b), words(b, a)];
  return [deniedBefore, deniedInClause].some((denied) =>
    [true, false].some((is) => {
      const p = x.filter((t) => denied(t, a, lexicon) === is);
      const q = y.filter((t) => denied(t, b, lexicon) !== is);
      return oppositions(p, q, lexicon).size > 0;
    }),
  );
}

/** Such words that mean nothing else besides and that nothing in the other text tells, both denied or neither. */
function contradicted(a: readonly Token[], b: readonly Token[], lexicon: CompiledLexicon): boolean {
  const words = (own: readonly Token[], others: readonly Token[]) =>
    plain(own).filter(
      (t) =>
        !lexicon.looseAntonyms.has(t.norm) &&
        !isConverse(t, lexicon) &&
        !others.some((o) => !o.stop && related(t, o, lexicon, lexicon, false)),
    );
  const [x, y] = [words(a, b), words(b, a)];
  return [true, false].some((is) => {
    const p = x.filter((t) => (deniedBefore(t, a) || lacking(t, a)) === is);
    const q = y.filter((t) => (deniedBefore(t, b) || lacking(t, b)) === is);
    return oppositions(p, q, lexicon, true).size > 0;
  });
}

const plain = (tokens: readonly Token[]) => tokens.filter((t) => !t.stop && !t.free && !has(t, 'negation'));

/** A negator stands right before the word, with nothing but small words between. */
function deniedBefore(t: Token, tokens: readonly Token[]): boolean {
  let i = tokens.indexOf(t) - 1;
  while (tokens[i]?.clause === t.clause && tokens[i]?.stop && !has(tokens[i] as Token, 'negation')) i--;
  const before = tokens[i];
  return before !== undefined && before.clause === t.clause && has(before, 'negation');
}

/** "Without a single engine running": what is lacking is not so, however many words stand between. */
const lacking = (t: Token, tokens: readonly Token[]): boolean => {
  const at = tokens.indexOf(t);
  return tokens
    .slice(Math.max(0, at - LACKING), at)
    .some((o) => o.clause === t.clause && has(o, 'negation', 'without'));
};

const LACKING = 5;

/** A negator stands in the same clause, with no "and" between. */
const deniedInClause = (t: Token, tokens: readonly Token[], { coordinators }: CompiledLexicon): boolean => {
  const at = tokens.indexOf(t);
  return denies(tokens, (o) => {
    const i = tokens.indexOf(o);
    const between = tokens.slice(Math.min(i, at), Math.max(i, at));
    return o.clause === t.clause && !between.some((x) => coordinators.has(x.norm));
  });
};

const weighty = (v: string) => ['all', 'most', 'some', 'few', 'many'].includes(v);
const limited = (tokens: readonly Token[]) =>
  tokens.some((t) => has(t, 'condition', 'unless') || has(t, 'condition', 'except'));
/** "None was hurt" is "all are unharmed", "it did not pay" is "it failed to": a word stands for the other's negator. */
const softer = (
  one: readonly Token[],
  other: readonly Token[],
  own: CompiledLexicon,
  others: CompiledLexicon,
) => {
  if (own.language !== others.language) return soft(one, own) > soft(other, others);
  const heads = (t: Token) => [t.stem, ...(t.norm.length > SAME_HEAD ? [t.norm.slice(0, SAME_HEAD)] : [])];
  const known = new Set(other.flatMap(heads));
  return (
    soft(
      one.filter((t) => !heads(t).some((head) => known.has(head))),
      own,
    ) > 0
  );
};
/** "Forget", "forgotten": letters by which forms of one word are known. */
const SAME_HEAD = 4;
const soft = (tokens: readonly Token[], { absences, falsehoods }: CompiledLexicon) =>
  tokens.filter(
    (t) => absences.has(t.norm) || absences.has(t.stem) || has(t, 'denier') || falsehoods.has(t.norm),
  ).length;
/** "He kept none of his promises", "he broke all of them": what is told of all is told by a word of its own. */
function noneForAll(denying: readonly Token[], other: readonly Token[], lexicon: CompiledLexicon): boolean {
  const none = denying.find((t) => has(t, 'negation'));
  const all = other.find((t) => has(t, 'quantifier', 'all'));
  if (!none || !all || denying.some((t) => has(t, 'quantifier', 'all'))) return false;
  const own = (tokens: readonly Token[], clause: number, others: readonly Token[]) =>
    plain(tokens).some(
      (t) =>
        t.clause === clause &&
        t.features.length === 0 &&
        t.value === null &&
        !t.name &&
        !others.some((o) => !o.stop && related(t, o, lexicon, lexicon, false)),
    );
  return own(denying, none.clause, other) && own(other, all.clause, denying);
}
/**
 * "Did not survive a cigarette", "a cigarette destroyed them"; "did not accept it", "turned it down": in one language, what is
 * denied by a negator and what another translator tells by a verb of its own are two words. Whoever only left the negator out
 * keeps the word right behind it.
 */
function untold(denying: readonly Token[], other: readonly Token[], lexicon: CompiledLexicon): boolean {
  const tells = (t: Token) =>
    !t.stop && !t.free && t.value === null && !t.name && t.features.every((f) => f.kind === 'cue');
  const known = (t: Token, tokens: readonly Token[]) =>
    tokens.some((o) => !o.stop && related(t, o, lexicon, lexicon, false));
  const negators = denying.filter((t) => has(t, 'negation', 'not') && !t.free);
  const own = other.some((t) => tells(t) && !known(t, denying));
  return negators.every((negator) => {
    const at = denying.indexOf(negator);
    const clause = (t: Token) => t.clause === negator.clause && tells(t);
    const denied = denying.slice(at + 1).find(clause) ?? denying.slice(0, at).findLast(clause);
    // "Tidak berniat", "berencana": what is denied is the wish, and the other has it too.
    const wishes = denied ? valuesOf(denying.slice(at + 1, denying.indexOf(denied)), 'modal') : [];
    if (valuesOf(other, 'modal').some((v) => v !== 'able' && v !== 'will' && wishes.includes(v)))
      return false;
    return own && denied !== undefined && !known(denied, other);
  });
}

/** "Not until (not before) the tower is safe" is "only when the tower is safe". */
const notUntil = (denying: readonly Token[], other: readonly Token[]) =>
  denies(denying) &&
  ((denying.some((t) => has(t, 'condition', 'until')) &&
    other.some(
      (t) =>
        // "Before" is both, and in both texts it waits for nothing.
        !has(t, 'condition', 'until') &&
        t.features.some((f) => f.kind === 'condition' && f.value !== 'until'),
    )) ||
    (denying.some((t) => has(t, 'condition', 'until') || has(t, 'condition', 'once')) &&
      other.some((t) => has(t, 'quantifier', 'only'))));

/** "If he does not resign we march", "he must resign or we march". */
const otherwise = (denying: readonly Token[], other: readonly Token[], { alternatives }: CompiledLexicon) =>
  other.some((t) => alternatives.has(t.norm)) &&
  denying.some(
    (t) => has(t, 'condition', 'if') || (has(t, 'negation') && t.clause !== denying.at(-1)?.clause),
  );
