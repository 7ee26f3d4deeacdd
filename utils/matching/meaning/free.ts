/** Differences that are none: what may come and go, and what is the same written otherwise. */
import type { Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';
import { spelledAlike } from './alike.ts';
import { sameTime } from './clock.ts';
import { sameFraction } from './fraction.ts';
import { sameQuantities } from './quantities.ts';

/** Fillers, brackets, cues, an opening "and", or one word written as two. */
export function isFree(a: readonly Token[], b: readonly Token[], h: Hunk, lexicon: CompiledLexicon): boolean {
  const x = a.slice(h.aStart, h.aEnd);
  const y = b.slice(h.bStart, h.bEnd);
  if ([...x, ...y].some((t) => t.bracketed && has(t, 'negation'))) return false;
  if (sameTime(a, [h.aStart, h.aEnd], b, [h.bStart, h.bEnd], lexicon)) return true;
  if (spelledScore(a, b, h)) return true;
  if (sameFraction(a, [h.aStart, h.aEnd], b, [h.bStart, h.bEnd], lexicon)) return true;
  const solidX = x.filter((t) => !t.free);
  const solidY = y.filter((t) => !t.free);
  if (solidX.length === 0 && solidY.length === 0) return true;
  if (starred(x, solidY) || starred(y, solidX)) return true;
  if (weak(solidX, solidY, lexicon)) return true;
  if (solidX.length > 0 && solidY.length > 0)
    return (
      spelledApart(solidX, solidY) ||
      spelledAlike(solidX, solidY, lexicon) ||
      alikeWithoutWeak(solidX, solidY, lexicon) ||
      ofOneScale(a, b, h) ||
      converted(solidX, solidY) ||
      yearCutShort(solidX, solidY) ||
      sameDecade(a, b, h, lexicon) ||
      sameDay(solidX, solidY, a[h.aStart - 1]) ||
      degrees(solidX, solidY) ||
      sameRank(solidX, solidY, lexicon) ||
      single(solidX, solidY, lexicon) ||
      single(solidY, solidX, lexicon) ||
      oneOfItsKind(solidX, solidY, lexicon) ||
      oneOfItsKind(solidY, solidX, lexicon) ||
      clitic(solidX, solidY, lexicon) ||
      clitic(solidY, solidX, lexicon)
    );
  const one = solidX.length > 0 ? solidX : solidY;
  const long = solidX.length > 0 ? a : b;
  if (understood(one, long, solidX.length > 0 ? h.aStart : h.bStart)) return true;
  if (repeatedUnit(one, long, solidX.length > 0 ? h.aEnd : h.bEnd)) return true;
  if (addresses(one, solidX.length > 0 ? a[h.aEnd] : b[h.bEnd], lexicon)) return true;
  // A pronoun that an editor's bracket spells out.
  const bracket = solidX.length > 0 ? y : x;
  if (bracket.length > 0 && bracket.every((t) => t.bracketed))
    return one.every(
      (t) =>
        t.stop ||
        has(t, 'person') ||
        (isDated(t) && bracket.some(isDated)) ||
        // "When [he] came back" for "when Kevin came back"; another name is another.
        (t.name && !bracket.some((o) => o.name)),
    );
  if (spelledOutBehind(one, long, solidX.length > 0 ? h.aEnd : h.bEnd)) return true;
  const [only] = one;
  if (one.length === 1 && only !== undefined && joinsClauses(only, a, b, h, lexicon)) return true;
  return (
    one.length === 1 &&
    only !== undefined &&
    only.initial &&
    (lexicon.coordinators.has(only.norm) || lexicon.contrasts.has(only.norm)) &&
    only.features.every((f) => f.kind !== 'condition' && f.kind !== 'quantifier')
  );
}

/**
 * "He [Mr Dunbar] never asked", "the firm [Dunbar Foods] never asked", "Mr Dunbar never asked": the pronoun or the noun that an
 * editor's bracket spells out behind it.
 */
function spelledOutBehind(one: readonly Token[], long: readonly Token[], end: number): boolean {
  const name = long[end];
  if (name?.bracketed !== true || one.length > MOST_SPELLED_OUT) return false;
  if (one.length === 1 && one.every((t) => has(t, 'person'))) return true;
  const nouns = one.filter((t) => !t.stop);
  // "The World Health Organization (WHO)", "the WHO".
  if (nouns.length > 1 && name.norm === nouns.map((t) => t.norm[0]).join('')) return true;
  return nouns.length === 1 && one.every((t) => t.features.length === 0 && !t.name) && name.capital;
}

/** Words of a name that its first letters stand for, or of "the firm", at most. */
const MOST_SPELLED_OUT = 7;

/** "…, and then they ran", "…. Then they ran": an "and" between two clauses, of which the other text makes two as well. */
function joinsClauses(
  only: Token,
  a: readonly Token[],
  b: readonly Token[],
  h: Hunk,
  { coordinators, alternatives }: CompiledLexicon,
): boolean {
  if (!coordinators.has(only.norm) || alternatives.has(only.norm) || only.features.length > 0) return false;
  const [own, from, other, at] = h.aEnd > h.aStart ? [a, h.aStart, b, h.bStart] : [b, h.bStart, a, h.aStart];
  const before = own[from - 1];
  return (
    before !== undefined &&
    before.clause !== only.clause &&
    own[from + 1]?.sentence === only.sentence &&
    other[at] !== undefined &&
    other[at]?.clause !== other[at - 1]?.clause
  );
}

/** "F***ing": the letters around the stars are those of the word. */
function starred(masked: readonly Token[], words: readonly Token[]): boolean {
  const [mask, word] = [masked.find((t) => t.norm.includes('*'))?.norm, words[0]?.norm];
  if (mask === undefined || word === undefined || words.length > 1) return false;
  return (
    word.startsWith(mask.slice(0, mask.indexOf('*'))) && word.endsWith(mask.slice(mask.lastIndexOf('*') + 1))
  );
}

/** "500 ribu", "Rp 500 ribu": at home nobody says of what currency thousands are. */
function understood([unit, ...rest]: readonly Token[], long: readonly Token[], at: number): boolean {
  if (!unit || rest.length > 0 || !HOME.some((currency) => has(unit, 'unit', currency))) return false;
  return (long[at - 1]?.value ?? 0) >= LEAST_IN_THOUSANDS;
}

const HOME = ['idr', 'myr'] as const;
const LEAST_IN_THOUSANDS = 1000;

/** "70 % to 80 %", "70 to 80 %": the unit comes again behind the next number. */
function repeatedUnit([unit, ...rest]: readonly Token[], long: readonly Token[], end: number): boolean {
  if (!unit || rest.length > 0 || !has(unit, 'unit')) return false;
  const next = long.slice(end, end + NEXT_NUMBER).findIndex((t) => t.value !== null);
  return next > 0 && long[end + next + 1]?.key === unit.key;
}

/** "…% y un 80": words to the next number at most. */
const NEXT_NUMBER = 4;

/** "Mr. Orban", "Orban"; two who are addressed otherwise are two. */
const addresses = (
  one: readonly Token[],
  next: Token | undefined,
  { honorifics, weak }: CompiledLexicon,
): boolean =>
  next?.capital === true &&
  one.length <= MOST_HONORIFICS &&
  one.some((t) => honorifics.has(t.norm)) &&
  one.every((t) => honorifics.has(t.norm) || weak.has(t.norm));

const MOST_HONORIFICS = 2;

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

/** "Rumah sakit" and "rumahsakit"; "anti-semita" and "antissemita": where it grows together a letter may be doubled. */
function spelledApart(x: readonly Token[], y: readonly Token[]): boolean {
  const [p, q] = [x, y].map((tokens) => tokens.map((t) => t.norm).join(''));
  return p === q || (x.length !== y.length && undoubled(p ?? '') === undoubled(q ?? ''));
}

const undoubled = (word: string) => word.replace(/(\p{L})\1/gu, '$1');

/** "1.5 km" for "1,500 metres". */
const converted = (x: readonly Token[], y: readonly Token[]) =>
  [...x, ...y].every((t) => t.value !== null || has(t, 'unit')) && sameQuantities(x, y);

/** Articles and particles; where articles tell the case they may not be exchanged. */
const weak = (x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon) =>
  [...x, ...y].every(
    (t) =>
      lexicon.weak.has(t.norm) &&
      t.features.every((f) => f.kind === 'case' || f.kind === 'filler') &&
      !t.name &&
      !t.inPhrase,
  ) &&
  (x.length === 0 || y.length === 0 || lexicon.lexicon.caseArticles === undefined);

/** "Ke pihak perusahaan", "kepada perusahaan": a spelling, and beside it a word that may come and go. */
function alikeWithoutWeak(x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (x.length === y.length || x.length + y.length > MOST_BESIDE_WEAK) return false;
  const solid = (run: readonly Token[]) => run.filter((t) => !weak([t], [], lexicon));
  const [p, q] = [solid(x), solid(y)];
  return p.length > 0 && p.length === q.length && spelledAlike(p, q, lexicon);
}

const MOST_BESIDE_WEAK = 6;

/** "Three to four hundred", "300 to 400": the scale is said once for both ends. */
function ofOneScale(a: readonly Token[], b: readonly Token[], h: Hunk): boolean {
  if (h.aEnd - h.aStart !== 1 || h.bEnd - h.bStart !== 1) return false;
  const [p, q] = [a[h.aStart]?.value ?? 0, b[h.bStart]?.value ?? 0];
  const [small, large] = [Math.min(p, q), Math.max(p, q)];
  const [end, other] = [a[h.aEnd + 1]?.value ?? 0, b[h.bEnd + 1]?.value ?? 0];
  if (small <= 0 || end !== other || end <= large || a[h.aEnd]?.value !== null) return false;
  return SCALES.some((scale) => large === small * scale && end % scale === 0 && end / scale < LEAST_SCALE);
}

const LEAST_SCALE = 100;
const SCALES = [100, 1000, 1e6, 1e9, 1e12];

/** "Henry VIII" and "Henry the Eighth": one number, counted or ordered. */
function sameRank(x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon): boolean {
  const solid = (tokens: readonly Token[]) =>
    tokens.filter((t) => !lexicon.weak.has(t.norm) && !(t.norm === '°' && tokens.length > 1));
  const [[a, ...restA], [b, ...restB]] = [solid(x), solid(y)];
  if (!a || !b || restA.length > 0 || restB.length > 0) return false;
  return a.value !== null && a.value === b.value && a.ordinal !== b.ordinal;
}

/** "A third", "one third"; "an hour", "1 hour". */
const single = (x: readonly Token[], y: readonly Token[], { numbers }: CompiledLexicon) =>
  x.length === 1 &&
  y.length === 1 &&
  numbers.articles.has(x[0]?.norm ?? '') &&
  y[0]?.value === 1 &&
  !y[0].ordinal;

/** "Seorang", "satu orang", "satu": one of its kind, in one word; the same denial of it may stand before both. */
function oneOfItsKind(x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (x.length === 2) return deniesAlike(x[0], y[0], lexicon) && isOneOf(x[1], y.slice(1), lexicon);
  return x.length === 1 && isOneOf(x[0], y, lexicon);
}

function deniesAlike(x: Token | undefined, y: Token | undefined, { lexicon }: CompiledLexicon): boolean {
  const denies = (t: Token) => t.features.length > 0 && t.features.every((f) => f.kind === 'negation');
  return !!x && !!y && denies(x) && denies(y) && (x.norm === lexicon.notYet) === (y.norm === lexicon.notYet);
}

function isOneOf(
  word: Token | undefined,
  [one, classifier, ...more]: readonly Token[],
  { lexicon, classifiers }: CompiledLexicon,
): boolean {
  const prefix = lexicon.onePrefix;
  if (!word || prefix === undefined || !word.norm.startsWith(prefix)) return false;
  const kind = word.norm.slice(prefix.length);
  if (!classifiers.has(kind) || one?.value !== 1 || one.ordinal || more.length > 0) return false;
  return classifier === undefined || classifier.norm === kind;
}

/** "'24" for "1924". */
function yearCutShort(x: readonly Token[], y: readonly Token[]): boolean {
  const [a, b] = [x[0], y[0]];
  if (x.length !== 1 || y.length !== 1 || !a || !b || !(a.dated || b.dated)) return false;
  const [short, long] = [Math.min(a.value ?? 0, b.value ?? 0), Math.max(a.value ?? 0, b.value ?? 0)];
  // "The nineties", "the 1990s": tens need no mark of what was cut.
  const decade = short >= 20 && short % 10 === 0 && long >= 1800 && long < 2100;
  if (!(a.dated && b.dated) && !decade) return false;
  return short < 100 && long >= 1000 && long % 100 === short;
}

/** "Los años noventa", "la década de 1990"; the number, or the word for years, may stand outside the hunk. */
function sameDecade(
  a: readonly Token[],
  b: readonly Token[],
  { aStart, aEnd, bStart, bEnd }: Hunk,
  { phrases, weak, dateWords }: CompiledLexicon,
): boolean {
  const tens = (t: Token | undefined) => t?.value != null && t.value >= 20 && t.value % 10 === 0;
  if (!tens(a[aEnd]) && !a.slice(aStart, aEnd).some(tens)) return false;
  const span = (t: Token | undefined) =>
    (phrases.get(t?.norm ?? '') ?? []).some(({ feature: f }) => f.kind === 'unit' && DECADE.has(f.value));
  const solid = (run: readonly Token[]) => run.filter((t) => !t.free);
  const [x, y] = [solid(a.slice(aStart, aEnd)), solid(b.slice(bStart, bEnd))];
  const known = (t: Token) =>
    t.value !== null || t.stop || weak.has(t.norm) || dateWords.has(t.norm) || span(t);
  if (![...x, ...y].every(known)) return false;
  const numbers = (run: readonly Token[]) => run.filter((t) => t.value !== null);
  const [p, q] = [numbers(x), numbers(y)];
  if (p.length > 1 || q.length > 1 || p.length !== q.length) return false;
  const [m, n] = [p[0] ?? a[aEnd], q[0] ?? b[bEnd]];
  const spans = [...x, ...y, a[aStart - 1], b[bStart - 1], a[aEnd], b[bEnd]].some(span);
  if (!spans || m?.value == null || n?.value == null) return false;
  const [short, long] = [Math.min(m.value, n.value), Math.max(m.value, n.value)];
  const whole = (long >= 1800 && long < 2100) || (short === long && long >= 20 && long < 100);
  return whole && long % 10 === 0 && (short === long || (short >= 20 && long % 100 === short));
}

const DECADE: ReadonlySet<string> = new Set(['year', 'decade']);

/** "Saturday the 14th", "Saturday 14, at": one number behind a day or a month, with small words around it. */
function sameDay(x: readonly Token[], y: readonly Token[], before: Token | undefined): boolean {
  if (!before || !(has(before, 'weekday') || has(before, 'month'))) return false;
  const number = (run: readonly Token[]) =>
    run.every((t) => t.value !== null || (t.stop && t.features.length === 0))
      ? run.filter((t) => t.value !== null).map((t) => t.value)
      : [];
  const [p, q] = [number(x), number(y)];
  return p.length === 1 && q.length === 1 && p[0] === q[0];
}

/** "14 degrees", "14 °C"; "10 lbs", "10 pounds"; "50c", "50 cents": one word or sign for two units. */
const degrees = (x: readonly Token[], y: readonly Token[]): boolean =>
  x.length === 1 &&
  y.length === 1 &&
  ONE_WORD.some((units) => [...x, ...y].every((t) => units.some((unit) => has(t, 'unit', unit))));

const ONE_WORD = [
  ['degree', 'celsius'],
  ['lb', 'gbp'],
  ['cent', 'celsius'],
] as const;

/** "nobody's" for "nobody has". */
const clitic = (x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon) =>
  x.length === 1 &&
  y.length === 1 &&
  (lexicon.clitics.get(x[0]?.norm ?? '') ?? []).includes(y[0]?.norm ?? '');
