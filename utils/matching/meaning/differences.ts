/** What an alignment leaves over, in kind and in meaning. */
import type { Alignment, Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token, valuesOf } from '../words/token.ts';
import { exchanges, voiceTurned } from './agent.ts';
import { spelledAlike } from './alike.ts';
import { casesTurned } from './cases.ts';
import type { Classes } from './classes.ts';
import { sameTime } from './clock.ts';
import { droppedMeaning } from './dropped.ts';
import { sameQuantities } from './quantities.ts';
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
  const hunks = alignment.hunks.filter((h) => !isFree(a, b, h, lexicon));
  const swapped = exchanges(a, b, hunks);
  if (swapped.agents) meaning.add('agent');
  if (swapped.numbers) meaning.add('number');
  if (swapped.dates) meaning.add('date');
  if (hunks.length > 0 && voiceTurned(a, b)) meaning.add('agent');
  casesTurned(a, b, hunks, lexicon, meaning);
  const moved = movedRuns(a, b, hunks);
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
      if (denies) meaning.add('negation');
      for (const t of run) if (has(t, 'quantifier', 'only')) meaning.add('quantifier');
      if (!denies && (moved.get(h) || roleChanged(first, a, b))) meaning.add('agent');
    } else if (x.length > 0) {
      sides |= 1;
      for (const m of droppedMeaning(a, h.aStart, h.aEnd, lexicon)) meaning.add(m);
    } else if (y.length > 0) {
      sides |= 2;
      for (const m of droppedMeaning(b, h.bStart, h.bEnd, lexicon)) meaning.add(m);
    } else sides |= 4;
  }
  phrasesOfEqualWords(a, b, alignment, meaning);
  const shape =
    hunks.length === 0 && meaning.size === 0 ? 'same' : sides === 1 || sides === 2 ? 'part' : 'changed';
  const exchanged = [...swapped.moved].reduce((n, t) => n + t.weight, 0) / 2;
  return { shape, meaning, hunks, exchanged };
}

/** Fillers, brackets, cues, an opening "and", or one word written as two. */
function isFree(a: readonly Token[], b: readonly Token[], h: Hunk, lexicon: CompiledLexicon): boolean {
  const x = a.slice(h.aStart, h.aEnd);
  const y = b.slice(h.bStart, h.bEnd);
  if ([...x, ...y].some((t) => t.bracketed && has(t, 'negation'))) return false;
  if (sameTime(a, [h.aStart, h.aEnd], b, [h.bStart, h.bEnd], lexicon)) return true;
  if (spelledScore(a, b, h)) return true;
  const solidX = x.filter((t) => !t.free);
  const solidY = y.filter((t) => !t.free);
  if (solidX.length === 0 && solidY.length === 0) return true;
  if (solidX.length > 0 && solidY.length > 0)
    return (
      spelledApart(solidX, solidY) ||
      spelledAlike(solidX, solidY, lexicon) ||
      converted(solidX, solidY) ||
      yearCutShort(solidX, solidY) ||
      clitic(solidX, solidY, lexicon) ||
      clitic(solidY, solidX, lexicon)
    );
  const one = solidX.length > 0 ? solidX : solidY;
  // A pronoun that an editor's bracket spells out.
  const bracket = solidX.length > 0 ? y : x;
  if (bracket.length > 0 && bracket.every((t) => t.bracketed))
    return one.every((t) => t.stop || has(t, 'person'));
  const [only] = one;
  return (
    one.length === 1 &&
    only !== undefined &&
    only.initial &&
    (lexicon.coordinators.has(only.norm) || lexicon.contrasts.has(only.norm)) &&
    only.features.every((f) => f.kind !== 'condition' && f.kind !== 'quantifier')
  );
}

/** "7-5" and "seven to five". */
function spelledScore(a: readonly Token[], b: readonly Token[], h: Hunk): boolean {
  const [long, at, short, next] =
    h.bEnd === h.bStart ? ([a, h.aStart, b, h.bEnd] as const) : ([b, h.bStart, a, h.aEnd] as const);
  if (h.aEnd - h.aStart + h.bEnd - h.bStart !== 1 || long[at]?.stop !== true) return false;
  return short[next]?.hyphen === true && short[next]?.value !== null && short[next - 1]?.value !== null;
}

const spelledApart = (x: readonly Token[], y: readonly Token[]) =>
  x.map((t) => t.norm).join('') === y.map((t) => t.norm).join('');

/** "1.5 km" for "1,500 metres". */
const converted = (x: readonly Token[], y: readonly Token[]) =>
  [...x, ...y].every((t) => t.value !== null || has(t, 'unit')) && sameQuantities(x, y);

/** "'24" for "1924". */
function yearCutShort(x: readonly Token[], y: readonly Token[]): boolean {
  const [a, b] = [x[0], y[0]];
  if (x.length !== 1 || y.length !== 1 || !a?.dated || !b?.dated) return false;
  const [short, long] = [Math.min(a.value ?? 0, b.value ?? 0), Math.max(a.value ?? 0, b.value ?? 0)];
  return short < 100 && long >= 1000 && long % 100 === short;
}

/** "nobody's" for "nobody has". */
const clitic = (x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon) =>
  x.length === 1 &&
  y.length === 1 &&
  (lexicon.clitics.get(x[0]?.norm ?? '') ?? []).includes(y[0]?.norm ?? '');

/**
 * A run lost in one place and found in another only moved; true where its words stand the other way round there
 * ("police attacked | protesters", "protesters | attacked police").
 */
function movedRuns(
  a: readonly Token[],
  b: readonly Token[],
  hunks: readonly Hunk[],
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
      const turned = order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0)) && !lost.some(isDated);
      moved.set(p, turned).set(q, turned);
      break;
    }
  }
  return moved;
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
  (x.stem === y.stem || x.norm.slice(0, SHARED_HEAD) === y.norm.slice(0, SHARED_HEAD)) &&
  Math.min(x.norm.length, y.norm.length) >= SHARED_HEAD;

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
