/** What an alignment leaves over, in kind and in meaning. */
import type { Alignment, Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token, valuesOf } from '../words/token.ts';
import { nameKey } from '../words/transliterate.ts';
import { exchanges, voiceTurned } from './agent.ts';
import { casesTurned } from './cases.ts';
import type { Classes } from './classes.ts';
import { droppedMeaning } from './dropped.ts';
import { isFree } from './free.ts';
import { uninverted } from './inversion.ts';
import { inOneOrder } from './reordered.ts';
import { differ, swappedMeaning } from './swapped.ts';

export interface Differences {
  /** The same words; a part of the longer; or words that differ. */
  readonly shape: 'same' | 'part' | 'changed';
  readonly meaning: Classes;
  /** Hunks that are neither empty nor free. */
  readonly hunks: readonly Hunk[];
  /** Weight of the words that only changed places. */
  readonly exchanged: number;
}

export function differences(
  a: readonly Token[],
  b: readonly Token[],
  alignment: Alignment,
  lexicon: CompiledLexicon,
): Differences {
  const meaning: Classes = new Set();
  const hunks = measuredBehind(
    a,
    b,
    inOneOrder(
      a,
      b,
      uninverted(a, b, alignment.hunks).filter((h) => !isFree(a, b, h, lexicon)),
      lexicon,
    ),
  );
  for (const h of alignment.hunks) bracketsDiffer(a, b, h, meaning);
  const swapped = exchanges(a, b, hunks);
  if (swapped.agents) meaning.add('agent');
  if (swapped.numbers) meaning.add('number');
  if (swapped.dates) meaning.add('date');
  if (hunks.length > 0 && voiceTurned(a, b)) meaning.add('agent');
  casesTurned(a, b, hunks, lexicon, meaning);
  const moved = movedRuns(a, b, hunks, lexicon);
  let sides = 0;
  for (const h of hunks) {
    const x = a.slice(h.aStart, h.aEnd).filter((t) => !t.free && !swapped.moved.has(t));
    const y = b.slice(h.bStart, h.bEnd).filter((t) => !t.free && !swapped.moved.has(t));
    if (h.aEnd > h.aStart && h.bEnd > h.bStart && x.length > 0 && y.length > 0) {
      sides |= 4;
      for (const m of swappedMeaning(x, y, lexicon, [a, b])) meaning.add(m);
    } else if (moved.has(h)) {
      sides |= 4;
      const run = [...x, ...y];
      const first = run.find((t) => !t.stop);
      // "I never said it was safe", "I said it was never safe": what is denied has changed.
      const denies = run.every((t) => has(t, 'negation'));
      if (denies && !seconded(run, a)) meaning.add('negation');
      for (const t of run) if (has(t, 'quantifier', 'only')) meaning.add('quantifier');
      if (overNumber(a, b, h)) meaning.add('number');
      if (!denies && (moved.get(h) || roleChanged(first, a, b))) meaning.add('agent');
    } else if (x.length > 0) {
      sides |= 1;
      for (const m of droppedMeaning(a, h.aStart, h.aEnd, lexicon)) meaning.add(m);
      phraseBeheaded(a, h.aEnd, b[h.bEnd], meaning);
    } else if (y.length > 0) {
      sides |= 2;
      for (const m of droppedMeaning(b, h.bStart, h.bEnd, lexicon)) meaning.add(m);
      phraseBeheaded(b, h.bEnd, a[h.aEnd], meaning);
    } else sides |= 4;
  }
  phrasesOfEqualWords(a, b, alignment, meaning);
  const shape =
    hunks.length === 0 && meaning.size === 0 ? 'same' : sides === 1 || sides === 2 ? 'part' : 'changed';
  const runs = [...moved.keys()].flatMap((h) => (h.bEnd === h.bStart ? a.slice(h.aStart, h.aEnd) : []));
  const exchanged =
    [...swapped.moved].reduce((n, t) => n + t.weight, 0) / 2 +
    runs.reduce((n, t) => n + (t.free || swapped.moved.has(t) ? 0 : t.weight), 0);
  return { shape, meaning, hunks, exchanged };
}

/** "Circa 700 persone", "700 persone circa": the word that measures stands before its number in one text and behind it in the other. */
function measuredBehind(a: readonly Token[], b: readonly Token[], hunks: readonly Hunk[]): readonly Hunk[] {
  const lone = (h: Hunk) => {
    const [t, ...more] = [...a.slice(h.aStart, h.aEnd), ...b.slice(h.bStart, h.bEnd)];
    return more.length === 0 ? t : undefined;
  };
  const at = hunks.findIndex((h, i) => {
    const next = hunks[i + 1];
    if (next === undefined || h.aEnd > h.aStart !== next.bEnd > next.bStart) return false;
    const [p, q, reach] = [lone(h), lone(next), next.aStart - h.aEnd];
    if (p === undefined || q === undefined || reach > MEASURE_REACH) return false;
    if (has(p, 'quantifier', 'about')) return has(q, 'quantifier', 'about');
    // "Hanya dua rumah", "dua rumah saja"; "only he knew" and "he only knew" are two things.
    if (!has(p, 'quantifier', 'only') || !has(q, 'quantifier', 'only') || reach > ONLY_REACH) return false;
    return p.key !== q.key || a[h.aEnd]?.value != null;
  });
  return at < 0 ? hunks : hunks.filter((_, i) => i !== at && i !== at + 1);
}

/** "700 persone adulte circa". */
const MEASURE_REACH = 4;
/** "Dua rumah saja". */
const ONLY_REACH = 2;

/** Russian "не оставим никого", "никого не оставим": another negator of the clause stays and denies the same. */
const seconded = (run: readonly Token[], whole: readonly Token[]): boolean =>
  run.every((t) =>
    whole.some(
      (o) => o.clause === t.clause && !run.some((r) => r.key === o.key) && has(o, 'negation', 'not'),
    ),
  );

/** "On Sunday (22/6)", "on Sunday (29/6)": what both put in brackets may go, and may not contradict. */
function bracketsDiffer(a: readonly Token[], b: readonly Token[], h: Hunk, meaning: Classes): void {
  const aside = (t: Token) => t.free && (t.bracketed || t.value !== null || has(t, 'month'));
  const x = a.slice(h.aStart, h.aEnd).filter(aside);
  const y = b.slice(h.bStart, h.bEnd).filter(aside);
  if (x.length === 0 || y.length === 0) return;
  const told = (tokens: readonly Token[]) =>
    tokens.flatMap((t) => (t.value !== null ? [`${t.value}`] : valuesOf([t], 'month')));
  const [p, q] = [told(x), told(y)];
  if (p.some((v) => !q.includes(v)) && q.some((v) => !p.includes(v)))
    meaning.add([...x, ...y].some((t) => t.dated || has(t, 'month')) ? 'date' : 'number');
  if (x.length === y.length && [...x, ...y].every((t) => t.name) && !sameNames(x, y)) meaning.add('name');
}

const sameNames = (x: readonly Token[], y: readonly Token[]) =>
  x.some((t) => y.some((o) => nameKey(o.norm) === nameKey(t.norm)));

/**
 * A run lost in one place and found in another only moved; true where its words stand the other way round there
 * ("police attacked | protesters", "protesters | attacked police").
 */
function movedRuns(
  a: readonly Token[],
  b: readonly Token[],
  hunks: readonly Hunk[],
  lexicon: CompiledLexicon,
): ReadonlyMap<Hunk, boolean> {
  const moved = new Map<Hunk, boolean>();
  const content = (tokens: readonly Token[]) => tokens.filter((t) => !t.free && !t.stop);
  for (const p of hunks) {
    if (p.bEnd > p.bStart) continue;
    const lost = content(a.slice(p.aStart, p.aEnd));
    if (lost.length === 0) continue;
    for (const q of hunks) {
      if (q.aEnd > q.aStart || moved.has(q)) continue;
      const order = foundAgain(lost, content(b.slice(q.bStart, q.bEnd)));
      if (!order) continue;
      const turned =
        (order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0)) ||
          auxiliaryTurned(a.slice(p.aStart, p.aEnd), b.slice(q.bStart, q.bEnd), lexicon)) &&
        !lost.some(isDated);
      moved.set(p, turned).set(q, turned);
      break;
    }
  }
  return moved;
}

/** "Die Fischer haben | die Wache", "die Wache | hat die Fischer": the noun stood before its auxiliary and stands behind it. */
function auxiliaryTurned(
  x: readonly Token[],
  y: readonly Token[],
  { interchangeable }: CompiledLexicon,
): boolean {
  const same = (t: Token, o: Token) =>
    t.key === o.key || interchangeable.get(t.norm)?.includes(o.norm) === true;
  const at = x.findIndex((t) => t.stop && interchangeable.has(t.norm));
  const auxiliary = x[at];
  if (!auxiliary) return false;
  const other = y.findIndex((o) => same(auxiliary, o));
  const noun = x.findIndex((t) => !t.stop);
  const moved = y.findIndex((o) => !o.stop && o.key === x[noun]?.key);
  if (other < 0 || noun < 0 || moved < 0 || noun < at === moved < other) return false;
  // "Der Minister hat die Brücke …", "die Brücke hat der Minister …": its article still tells who did it.
  const marks = (tokens: readonly Token[], i: number) =>
    valuesOf(tokens.slice(Math.max(0, i - 1), i), 'case')[0];
  const [before, after] = [marks(x, noun), marks(y, moved)];
  return before === undefined || before !== after;
}

/** "3-1", "1-3": a number that went past the one beside it; a date's parts may stand either way round. */
function overNumber(a: readonly Token[], b: readonly Token[], { aStart, aEnd, bStart, bEnd }: Hunk): boolean {
  const [long, from, to] = aEnd > aStart ? [a, aStart, aEnd] : [b, bStart, bEnd];
  const counts = (t: Token | undefined) => t?.value != null && !t.dated;
  return to - from === 1 && counts(long[from]) && (counts(long[from - 1]) || counts(long[to]));
}

const isDated = (t: Token) => t.value !== null || has(t, 'time') || has(t, 'month') || has(t, 'weekday');

/** Where each of the lost words stands in the run; null where the two do not have the same words. */
function foundAgain(lost: readonly Token[], run: readonly Token[]): number[] | null {
  if (lost.length !== run.length) return null;
  const order: number[] = [];
  for (const t of lost) {
    const exact = run.findIndex((o, i) => !order.includes(i) && o.key === t.key);
    const at = exact >= 0 ? exact : run.findIndex((o, i) => !order.includes(i) && inflected(t, o));
    if (at < 0) return null;
    order.push(at);
  }
  return order;
}

/** Beginning that two forms of one verb share ("atacou", "atacaram"). */
const SHARED_HEAD = 4;

const inflected = (x: Token, y: Token) =>
  x.value === null &&
  y.value === null &&
  ((x.stem === y.stem && x.stem.length >= SHORTEST_STEM) ||
    x.norm.slice(0, SHARED_HEAD) === y.norm.slice(0, SHARED_HEAD)) &&
  Math.min(x.norm.length, y.norm.length) >= SHORTEST_STEM;

const SHORTEST_STEM = 3;

/** A noun that moved from behind one preposition to behind another ("by prisoners", "for prisoners"). */
function roleChanged(t: Token | undefined, a: readonly Token[], b: readonly Token[]): boolean {
  if (!t || isDated(t)) return false;
  const before = (tokens: readonly Token[]) => {
    const at = tokens.findIndex((o) => !o.stop && (o.key === t.key || o.stem === t.stem));
    return at > 0 ? tokens[at - 1] : undefined;
  };
  const x = before(a);
  const y = before(b);
  return x !== undefined && y !== undefined && x.stop && y.stop && x.key !== y.key;
}

/** "Even | if the fog stays": what is left of the phrase says something else. */
function phraseBeheaded(
  long: readonly Token[],
  end: number,
  other: Token | undefined,
  meaning: Classes,
): void {
  for (let i = Math.max(0, end - LONGEST_HEAD); i < end; i++)
    for (const f of long[i]?.features ?? [])
      if (
        (f.kind === 'condition' || f.kind === 'quantifier' || f.kind === 'negation') &&
        i + f.length > end &&
        !(other && has(other, f.kind, f.value))
      )
        meaning.add(f.kind);
}

const LONGEST_HEAD = 2;

/** "at least 40" and "at most 40": the first word is equal, the phrase is not. */
function phrasesOfEqualWords(
  a: readonly Token[],
  b: readonly Token[],
  alignment: Alignment,
  meaning: Classes,
): void {
  for (const [i, j] of alignment.pairs) {
    const x = a[i];
    const y = b[j];
    if (!x || !y || (x.features.length === 0 && y.features.length === 0)) continue;
    if (![...x.features, ...y.features].some((f) => f.length > 1)) continue;
    for (const kind of ['modal', 'quantifier', 'condition'] as const)
      if (differ(valuesOf([x], kind), valuesOf([y], kind))) meaning.add(kind);
    if (has(x, 'negation') !== has(y, 'negation')) meaning.add('negation');
    if (differ(valuesOf([x], 'time'), valuesOf([y], 'time'))) meaning.add('date');
  }
}
