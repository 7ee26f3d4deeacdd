/** Differences that are none: what may come and go, and what is the same written otherwise. */
import type { Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';
import { spelledAlike } from './alike.ts';
import { sameTime } from './clock.ts';
import { sameQuantities } from './quantities.ts';

/** Fillers, brackets, cues, an opening "and", or one word written as two. */
export function isFree(a: readonly Token[], b: readonly Token[], h: Hunk, lexicon: CompiledLexicon): boolean {
  const x = a.slice(h.aStart, h.aEnd);
  const y = b.slice(h.bStart, h.bEnd);
  if ([...x, ...y].some((t) => t.bracketed && has(t, 'negation'))) return false;
  if (sameTime(a, [h.aStart, h.aEnd], b, [h.bStart, h.bEnd], lexicon)) return true;
  if (spelledScore(a, b, h)) return true;
  const solidX = x.filter((t) => !t.free);
  const solidY = y.filter((t) => !t.free);
  if (solidX.length === 0 && solidY.length === 0) return true;
  if (weak(solidX, solidY, lexicon)) return true;
  if (solidX.length > 0 && solidY.length > 0)
    return (
      spelledApart(solidX, solidY) ||
      spelledAlike(solidX, solidY, lexicon) ||
      converted(solidX, solidY) ||
      yearCutShort(solidX, solidY) ||
      sameRank(solidX, solidY, lexicon) ||
      clitic(solidX, solidY, lexicon) ||
      clitic(solidY, solidX, lexicon)
    );
  const one = solidX.length > 0 ? solidX : solidY;
  // A pronoun that an editor's bracket spells out.
  const bracket = solidX.length > 0 ? y : x;
  if (bracket.length > 0 && bracket.every((t) => t.bracketed))
    return one.every((t) => t.stop || has(t, 'person') || (isDated(t) && bracket.some(isDated)));
  const [only] = one;
  return (
    one.length === 1 &&
    only !== undefined &&
    only.initial &&
    (lexicon.coordinators.has(only.norm) || lexicon.contrasts.has(only.norm)) &&
    only.features.every((f) => f.kind !== 'condition' && f.kind !== 'quantifier')
  );
}

const isDated = (t: Token) => t.dated || has(t, 'time') || has(t, 'month') || has(t, 'weekday');

/** "7-5" and "seven to five", "10-12" and "10 bis 12". */
function spelledScore(a: readonly Token[], b: readonly Token[], h: Hunk): boolean {
  const [long, at, short, next] =
    h.bEnd === h.bStart ? ([a, h.aStart, b, h.bEnd] as const) : ([b, h.bStart, a, h.aEnd] as const);
  const word = long[at];
  if (h.aEnd - h.aStart + h.bEnd - h.bStart !== 1 || !word) return false;
  if (!word.stop && !has(word, 'condition', 'until')) return false;
  return short[next]?.hyphen === true && short[next]?.value !== null && short[next - 1]?.value !== null;
}

const spelledApart = (x: readonly Token[], y: readonly Token[]) =>
  x.map((t) => t.norm).join('') === y.map((t) => t.norm).join('');

/** "1.5 km" for "1,500 metres". */
const converted = (x: readonly Token[], y: readonly Token[]) =>
  [...x, ...y].every((t) => t.value !== null || has(t, 'unit')) && sameQuantities(x, y);

/** Articles and particles; where articles tell the case they may not be exchanged. */
const weak = (x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon) =>
  [...x, ...y].every(
    (t) => lexicon.weak.has(t.norm) && t.features.every((f) => f.kind === 'case') && !t.name && !t.inPhrase,
  ) &&
  (x.length === 0 || y.length === 0 || lexicon.lexicon.caseArticles === undefined);

/** "Henry VIII" and "Henry the Eighth": one number, counted or ordered. */
function sameRank(x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon): boolean {
  const solid = (tokens: readonly Token[]) =>
    tokens.filter((t) => !lexicon.weak.has(t.norm) && !(t.norm === '°' && tokens.length > 1));
  const [[a, ...restA], [b, ...restB]] = [solid(x), solid(y)];
  if (!a || !b || restA.length > 0 || restB.length > 0) return false;
  return a.value !== null && a.value === b.value && a.ordinal !== b.ordinal;
}

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
