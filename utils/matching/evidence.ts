/** How much two quotes have in common when their words and order differ: words, stems, numbers, names. */
import type { CompiledLexicon } from './lexicon/compile.ts';
import { conceptsOf } from './lexicon/glossary.ts';
import { partsOf, samePart } from './meaning/parts.ts';
import { type Quantity, quantityOf, sameQuantity } from './meaning/quantities.ts';
import { isVoiceFlip } from './meaning/voice.ts';
import { has, type Token } from './words/token.ts';
import { nameKey } from './words/transliterate.ts';

export interface Evidence {
  /** Share of the shorter quote's weight that the other has too, in any order. */
  readonly shared: number;
  /** How many words of content that is. */
  readonly sharedCount: number;
  /** How many of these are told by another word ("mill", "factory"). */
  readonly inOtherWords: number;
  /** Numbers (above nine, or with a unit) that both have, and that only one has. */
  readonly numbersShared: number;
  readonly numbersOnlyA: number;
  readonly numbersOnlyB: number;
  readonly namesShared: number;
  readonly namesOnlyA: number;
  readonly namesOnlyB: number;
  /** A shared number that counts the same thing in both. */
  readonly countedAlike: boolean;
  /** Such a number that measures ("forty years", "a hundred times"), and does not count persons or things. */
  readonly measuredAlike: boolean;
  /** Numbers that count the same thing and differ. */
  readonly countedOtherwise: boolean;
  /** A number that only one has looks like one that only the other has: "130" and "310", "40" and "14". */
  readonly numbersAkin: boolean;
  readonly lengthRatio: number;
}

/** First letters that the forms of one word share. */
const SAME_HEAD = 4;

/** First letters that cognates share ("Universität", "universitas"). */
const COGNATE = 5;

export function evidence(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): Evidence {
  const x = content(a);
  const y = content(b);
  const cross = lexiconA.language !== lexiconB.language;
  const amounts = new Map([...amountsIn(a), ...amountsIn(b)]);
  const parts = sharedParts(a, b, lexiconA, lexiconB);
  const bodies = [...spelledOut(a, b), ...spelledOut(b, a)];
  const told = new Set(bodies.flat());
  const used = new Set<Token>();
  let both = 0;
  let namesShared = 0;
  let inOtherWords = 0;
  let numbersShared = 0;
  let countedAlike = false;
  let measuredAlike = false;
  if (parts.size > 0) {
    both += 1.5;
    numbersShared += 1;
    countedAlike = measuredAlike = true;
  }
  both += bodies.length;
  namesShared += bodies.length;
  for (const t of x) {
    if (parts.has(t) || told.has(t)) continue;
    const other = y.find(
      (o) =>
        !used.has(o) &&
        !parts.has(o) &&
        !told.has(o) &&
        (related(t, o, lexiconA, lexiconB, cross) || oneAmount(t, o, amounts)) &&
        !(t.value !== null && !cross && measuresAndCounts(headOf(t, a), headOf(o, b), lexiconA)),
    );
    if (!other) continue;
    used.add(other);
    both += Math.min(t.weight, other.weight) * (t.value !== null ? 1.5 : 1);
    if (t.name || other.name) namesShared += 1;
    else if (t.value === null && t.stem.slice(0, SAME_HEAD) !== other.stem.slice(0, SAME_HEAD))
      inOtherWords += 1;
    if (t.value !== null && t.value !== 1) {
      numbersShared += 1;
      const headA = headOf(t, a);
      const headB = headOf(other, b);
      if (
        headA &&
        headB &&
        related(headA, headB, lexiconA, lexiconB, cross) &&
        (t.value > 2 || t.value < 1)
      ) {
        countedAlike = true;
        measuredAlike ||= has(headA, 'unit') || has(headA, 'time');
      } else if (t.value !== other.value) countedAlike = measuredAlike = true;
    }
  }
  const weigh = (tokens: readonly Token[]) => tokens.reduce((n, t) => n + t.weight, 0);
  const least = Math.min(weigh(x), weigh(y));
  const lone = (own: readonly Token[], others: readonly Token[], whole: readonly Token[]) =>
    own.filter(
      (t) =>
        t.value !== null &&
        t.value !== 1 &&
        !parts.has(t) &&
        // "Two buffaloes", "both buffaloes".
        !(t.value === 2 && whole.some((o) => has(o, 'quantifier', 'both'))) &&
        !others.some(
          (o) => o.value !== null && (Math.abs(o.value - (t.value ?? 0)) < 1e-9 || oneAmount(t, o, amounts)),
        ),
    );
  const loneNames = (own: readonly Token[], others: readonly Token[]) =>
    own.filter((t) => t.name && !told.has(t) && !others.some((o) => related(t, o, lexiconA, lexiconB, true)))
      .length;
  return {
    shared: least > 0 ? Math.min(1, both / least) : 0,
    sharedCount: [...used].filter((t) => !has(t, 'quantifier')).length + bodies.length,
    inOtherWords,
    numbersShared,
    numbersOnlyA: lone(x, y, b).length,
    numbersOnlyB: lone(y, x, a).length,
    namesShared,
    namesOnlyA: loneNames(x, y),
    namesOnlyB: loneNames(y, x),
    countedAlike,
    measuredAlike,
    countedOtherwise: countedOtherwise(x, y, a, b, (p, q) => related(p, q, lexiconA, lexiconB, cross)),
    numbersAkin: numbersAkin(lone(x, y, b), lone(y, x, a)),
    lengthRatio: Math.min(weigh(x), weigh(y)) / Math.max(1, weigh(x), weigh(y)),
  };
}

/** "Four decades" and "forty years": numbers with a unit behind them. */
const amountsIn = (tokens: readonly Token[]): [Token, Quantity][] =>
  tokens.flatMap((t, i): [Token, Quantity][] => {
    const amount = quantityOf(t, tokens[i + 1]);
    return amount !== null && amount.unit !== null ? [[t, amount]] : [];
  });

function oneAmount(x: Token, y: Token, amounts: ReadonlyMap<Token, Quantity>): boolean {
  const [p, q] = [amounts.get(x), amounts.get(y)];
  return p !== undefined && q !== undefined && sameQuantity(p, q);
}

/** "UNHCR" and the words that its letters stand for, which have capitals. */
function spelledOut(short: readonly Token[], long: readonly Token[]): (readonly Token[])[] {
  return short.flatMap((t) => {
    if (!t.acronym || t.norm.length < LEAST_LETTERS || long.some((o) => o.norm === t.norm)) return [];
    const at = long.findIndex((_, i) =>
      [...t.norm].every((letter, k) => long[i + k]?.capital === true && long[i + k]?.norm[0] === letter),
    );
    return at < 0 ? [] : [[t, ...long.slice(at, at + t.norm.length)]];
  });
}

const LEAST_LETTERS = 2;

/** The numbers and words of parts that both tell, one of them otherwise than the other ("a third", "one in three"). */
function sharedParts(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): ReadonlySet<Token> {
  const [x, y] = [partsOf(a, lexiconA), partsOf(b, lexiconB)];
  const shared = new Set<Token>();
  for (const p of x)
    for (const q of y)
      if (!(p.percent && q.percent) && samePart(p, q))
        for (const t of [...p.tokens, ...q.tokens]) shared.add(t);
  return shared;
}

/** The same digits in another order, apart from zeros. */
function numbersAkin(x: readonly Token[], y: readonly Token[]): boolean {
  const digits = (t: Token) => [...t.norm.replace(/[^1-9]/g, '')].sort().join('');
  return x.some((t) => {
    const own = digits(t);
    return own.length > 1 && y.some((o) => digits(o) === own);
  });
}

/** Numbers compared at most: a quote with more is a table. */
const MOST_NUMBERS = 12;

function countedOtherwise(
  x: readonly Token[],
  y: readonly Token[],
  a: readonly Token[],
  b: readonly Token[],
  alike: (p: Token, q: Token) => boolean,
): boolean {
  const counts = (tokens: readonly Token[]) =>
    tokens.filter((t) => t.value !== null && t.value > 2 && !t.dated).slice(0, MOST_NUMBERS);
  const others = counts(y);
  return counts(x).some((t) => {
    const head = headOf(t, a);
    return (
      head !== undefined &&
      head.value === null &&
      others.some((o) => {
        const other = headOf(o, b);
        if (other === undefined) return false;
        return o.value !== t.value ? alike(head, other) : measuredOtherwise(head, other);
      })
    );
  });
}

/** "Membunyikan" and the bare "bunyikan" that Indonesian uses behind its agent; "diselamatkan" and "selamat". */
const prefixed = (long: Token, bare: Token, lexicon: CompiledLexicon): boolean =>
  begins(long.norm, bare.norm, lexicon) || begins(long.stem, bare.norm, lexicon);

const begins = (long: string, bare: string, { activePrefixes, passivePrefixes }: CompiledLexicon): boolean =>
  bare.length >= 5 &&
  long.length > bare.length &&
  long.endsWith(bare) &&
  [...activePrefixes, ...passivePrefixes].includes(long.slice(0, -bare.length));

/** "Schulglocke" is a "Glocke". */
const heads = (compound: Token, head: Token): boolean =>
  head.norm.length >= COGNATE &&
  compound.norm.length - head.norm.length >= SHORTEST_MODIFIER &&
  compound.norm.endsWith(head.norm);

const SHORTEST_MODIFIER = 3;

/** Whether the glossary has one concept for both. */
export function shareConcept(
  x: Token,
  y: Token,
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): boolean {
  const mine = conceptsOf(x, lexiconA);
  if (mine.length === 0) return false;
  const theirs = conceptsOf(y, lexiconB);
  return mine.some((c) => theirs.includes(c));
}

const content = (tokens: readonly Token[]) => tokens.filter((t) => !t.stop && !t.free).slice(0, 300);

/** "18 hours", "18 clocks": no number that both have. */
const measuresAndCounts = (
  p: Token | undefined,
  q: Token | undefined,
  { clock: { words, am, pm, night } }: CompiledLexicon,
): boolean =>
  p !== undefined &&
  q !== undefined &&
  has(p, 'unit') !== has(q, 'unit') &&
  [p, q].every(
    (t) =>
      has(t, 'unit') ||
      (t.value === null && !t.name && !has(t, 'time') && ![words, am, pm, night].some((w) => w.has(t.norm))),
  );

/** "Four metres", "four centimetres". */
const measuredOtherwise = (p: Token, q: Token) =>
  has(p, 'unit') && has(q, 'unit') && !p.features.some((f) => f.kind === 'unit' && has(q, 'unit', f.value));

/** "57 das nossas oliveiras" has three small words before what is counted. */
const HEAD_REACH = 6;

function headOf(t: Token, tokens: readonly Token[]): Token | undefined {
  if (t.dated) return undefined;
  const at = tokens.indexOf(t);
  return tokens.slice(at + 1, at + HEAD_REACH).find((o) => !o.stop) ?? undefined;
}

/** Whether two words of content tell the same, by spelling, stem, lists or kinship of languages. */
export function related(
  x: Token,
  y: Token,
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
  cross: boolean,
): boolean {
  if (x.value !== null || y.value !== null)
    return x.value !== null && y.value !== null && Math.abs(x.value - y.value) < 1e-9;
  if (x.key === y.key) return true;
  if (!cross && x.stem === y.stem) return true;
  for (const f of x.features)
    for (const g of y.features)
      if (
        f.kind === g.kind &&
        f.value === g.value &&
        (f.kind === 'unit' ||
          f.kind === 'month' ||
          f.kind === 'weekday' ||
          f.kind === 'time' ||
          (f.kind === 'quantifier' && f.value === 'all'))
      )
        return true;
  if (!cross) {
    if (lexiconA.lexicon.compounds && (heads(x, y) || heads(y, x))) return true;
    if (isVoiceFlip(x, y, lexiconA) || prefixed(x, y, lexiconA) || prefixed(y, x, lexiconA)) return true;
    const group = lexiconA.synonyms.get(x.norm) ?? lexiconA.synonyms.get(x.stem);
    if (group !== undefined && group === (lexiconA.synonyms.get(y.norm) ?? lexiconA.synonyms.get(y.stem)))
      return true;
    if (shareConcept(x, y, lexiconA, lexiconB)) return true;
    return (
      x.stem.length >= COGNATE &&
      y.stem.length >= COGNATE &&
      x.stem.slice(0, COGNATE) === y.stem.slice(0, COGNATE) &&
      Math.abs(x.stem.length - y.stem.length) <= 2
    );
  }
  if (shareConcept(x, y, lexiconA, lexiconB)) return true;
  if (
    x.name &&
    y.name &&
    x.norm.length > 3 &&
    y.norm.length > 3 &&
    nameKey(x.norm).slice(0, 3) === nameKey(y.norm).slice(0, 3)
  )
    return true;
  const p = nameKey(x.norm).replace(/c/g, 'k');
  const q = nameKey(y.norm).replace(/c/g, 'k');
  if (p === q) return true;
  return p.length >= COGNATE && q.length >= COGNATE && p.slice(0, COGNATE) === q.slice(0, COGNATE);
}
