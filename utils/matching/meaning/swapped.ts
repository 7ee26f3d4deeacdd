/** What it means that some words stand where others stood. */
import type { CompiledLexicon, Feature } from '../lexicon/compile.ts';
import { sayOpposite } from '../lexicon/glossary.ts';
import type { Affixes } from '../lexicon/lists.ts';
import { has, type Token, valuesOf } from '../words/token.ts';
import { nameKey } from '../words/transliterate.ts';
import type { Classes } from './classes.ts';
import { sameQuantities } from './quantities.ts';
import { isVoiceFlip } from './voice.ts';

/** Classes of what changed between two runs of tokens that stand in the same place. */
export function swappedMeaning(
  a: readonly Token[],
  b: readonly Token[],
  lexicon: CompiledLexicon,
  whole: readonly [a: readonly Token[], b: readonly Token[]] = [a, b],
): Classes {
  const found: Classes = new Set();
  const opposed = oppositions(unmeasured(a, whole[0]), unmeasured(b, whole[1]), lexicon);
  const rest = (tokens: readonly Token[]) => tokens.filter((t) => !opposed.has(t.key));
  const turned = polarityDiffers(a, b);
  if (opposed.size === 0) {
    if (turned) found.add('negation');
    // "Nobody" for "all" comes first: Russian and Spanish add a second negator, which makes up for nothing.
  } else if (turned && [...a, ...b].some((t) => opposed.has(t.key) && has(t, 'negation'))) {
    found.add('negation');
  } else if (polarityDiffers(rest(a), rest(b))) {
    // "not open" for "closed": the negator and the opposite make up for each other.
    found.add('wording');
  } else found.add('antonym');
  if (affixed(a, b, lexicon)) {
    found.add('negation');
    found.add('antonym');
  }
  if (turnedByAffix(a, b, lexicon.negatingAffixes)) found.add('negation').add('antonym');
  if (turnedByAffix(a, b, lexicon.oppositeAffixes)) found.add('antonym');
  numbers(a, b, found);
  if (partsDiffer(a, b, [lexicon.fractions, lexicon.multiples])) found.add('number');
  // "Hundreds", "thousands": a number, and how many.
  if (partsDiffer(a, b, [lexicon.magnitudes])) found.add('number').add('quantifier');
  if (unitsOfRate(a, b, lexicon)) found.add('unit');
  if (differ(valuesOf(a, 'month'), valuesOf(b, 'month'))) found.add('date');
  if (differ(valuesOf(a, 'weekday'), valuesOf(b, 'weekday'))) found.add('date');
  if (differ(valuesOf(a, 'time'), valuesOf(b, 'time')) && valuesOf([...a, ...b], 'time').length > 0)
    found.add('date');
  if (halvesDiffer(a, b, lexicon)) found.add('date');
  if (namesDiffer(a, b, whole)) found.add('name');
  // "Safe" is German "sicher", and its opposite says all that has changed.
  const [saidA, saidB] = opposed.size > 0 ? [rest(a), rest(b)] : [a, b];
  // "Need not bring", "must bring": two words that must be, of which one is denied.
  const modal = (tokens: readonly Token[]) => tokens.find((t) => has(t, 'modal'))?.norm;
  const needless = turned && modal(saidA) !== modal(saidB);
  if (needless || differ(modalsOf(saidA), modalsOf(saidB))) found.add('modal');
  if (turnedByAffix(a, b, lexicon.promiseAffixes)) found.add('modal');
  if (differ(valuesOf(a, 'quantifier'), valuesOf(b, 'quantifier'))) found.add('quantifier');
  if (oneOf(a, b, lexicon) || oneOf(b, a, lexicon)) found.add('quantifier');
  if (differ(valuesOf(a, 'condition'), valuesOf(b, 'condition')) && conditional(a, b)) found.add('condition');
  if (personsDiffer(a, b)) found.add('agent');
  for (const x of a) for (const y of b) if (isVoiceFlip(x, y, lexicon)) found.add('agent');
  if (passiveDiffers(a, b)) found.add('agent');
  if (plainWordsDiffer(a, b, opposed)) found.add('wording');
  return found;
}

/** Words from one that measures to its number, at most: "at least some nine". */
const TO_NUMBER = 4;

/** "At least nine", "at most nine": such words measure a number and are no opposites of their own. */
function unmeasured(run: readonly Token[], whole: readonly Token[]): readonly Token[] {
  const [first] = run;
  if (!first) return run;
  let at = whole.indexOf(first);
  while (at > 0 && whole[at]?.inPhrase) at--;
  const head = whole[at];
  if (!head?.features.some((f) => f.length > 1 && (f.value === 'at-least' || f.value === 'at-most')))
    return run;
  if (!whole.slice(at, at + TO_NUMBER).some((t) => t.value !== null)) return run;
  return run.filter((t) => t !== head && !t.inPhrase);
}

/** A verb in the future promises like "will". */
const modalsOf = (tokens: readonly Token[]) => {
  const said = valuesOf(tokens, 'modal');
  return said.length === 0 && tokens.some((t) => t.future) ? ['will'] : said;
};

export function differ(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return true;
  const x = [...a].sort();
  const y = [...b].sort();
  return x.some((value, i) => value !== y[i]);
}

/** Under what a word may stand in a list: as it is, its stem, and what it compares. */
const formsOf = (t: Token, { degreePrefixes }: CompiledLexicon): string[] => [
  t.norm,
  t.stem,
  ...degreePrefixes
    .filter((p) => t.norm.startsWith(p) && t.norm.length - p.length >= SHORTEST_REST)
    .map((p) => t.norm.slice(p.length)),
];

/**
 * Keys of b's words that say the opposite of a word of a.
 * @param lists only what the language's own list has, and not what the glossary knows besides
 */
export function oppositions(
  a: readonly Token[],
  b: readonly Token[],
  lexicon: CompiledLexicon,
  lists = false,
): Set<string> {
  const found = new Set<string>();
  const dated = (t: Token) => t.features.some((f) => f.kind === 'time' || f.kind === 'month');
  const theirs = b.map((y) => ({ y, forms: formsOf(y, lexicon) }));
  for (const x of a) {
    const opposites = formsOf(x, lexicon).flatMap((form) => lexicon.antonyms.get(form) ?? []);
    for (const { y, forms } of theirs)
      if (
        (opposites.some((words) => forms.some((form) => words.has(form))) ||
          (!lists && sayOpposite(x, y, lexicon, lexicon))) &&
        !(dated(x) && dated(y))
      )
        found.add(x.key).add(y.key);
  }
  return found;
}

function polarityDiffers(a: readonly Token[], b: readonly Token[]): boolean {
  const count = (tokens: readonly Token[], kind: Feature['kind']) =>
    tokens.filter((t) => has(t, kind)).length;
  const notA = count(a, 'negation');
  const notB = count(b, 'negation');
  const denyA = count(a, 'denier');
  const denyB = count(b, 'denier');
  if (notA === notB && denyA === denyB) return false;
  return !(notA + denyA > 0 && notB + denyB > 0 && (notA + denyA) % 2 === (notB + denyB) % 2);
}

/** "possible" and "impossible". */
export function affixed(a: readonly Token[], b: readonly Token[], lexicon: CompiledLexicon): boolean {
  return negates(a, b, lexicon) || negates(b, a, lexicon);
}

const SHORTEST_NEGATED = 4;
const SHORTEST_NEGATED_STEM = 4;

/** Whether a word of `turned` is one of `plain` behind a prefix that negates it. */
function negates(
  plain: readonly Token[],
  turned: readonly Token[],
  { negativePrefixes }: CompiledLexicon,
): boolean {
  const long = plain.filter((t) => t.norm.length >= SHORTEST_NEGATED);
  if (long.length === 0) return false;
  const norms = new Set(long.map((t) => t.norm));
  const stems = new Set(long.map((t) => t.stem).filter((stem) => stem.length >= SHORTEST_NEGATED_STEM));
  return negativePrefixes.some((prefix) =>
    turned.some(
      ({ norm, stem }) =>
        (norm.startsWith(prefix) && norms.has(norm.slice(prefix.length))) ||
        (stem.startsWith(prefix) && stems.has(stem.slice(prefix.length))),
    ),
  );
}

/** What is left of a word without its affix must still be a word's worth. */
const SHORTEST_REST = 3;

/** "overpaid" and "underpaid", "hopeful" and "hopeless". */
function turnedByAffix(a: readonly Token[], b: readonly Token[], pairs: readonly Affixes[]): boolean {
  return pairs.some(({ one, other, atEnd }) => {
    const shared = (x: string, y: string) => {
      const rests = restsOf(a, x, atEnd);
      return rests.length > 0 && restsOf(b, y, atEnd).some((rest) => rests.includes(rest));
    };
    return shared(one, other) || shared(other, one);
  });
}

/** The words that have the affix, without it. */
function restsOf(tokens: readonly Token[], affix: string, atEnd: boolean): string[] {
  const rests: string[] = [];
  for (const { norm } of tokens) {
    if (norm.length < affix.length + SHORTEST_REST) continue;
    if (atEnd ? norm.endsWith(affix) : norm.startsWith(affix))
      rests.push(atEnd ? norm.slice(0, norm.length - affix.length) : norm.slice(affix.length));
  }
  return rests;
}

function numbers(a: readonly Token[], b: readonly Token[], found: Classes): void {
  const valued = (tokens: readonly Token[], dated: boolean) =>
    tokens.filter((t) => t.value !== null && t.dated === dated).map((t) => String(t.value));
  const dateA = valued(a, true);
  const dateB = valued(b, true);
  const plainA = valued(a, false);
  const plainB = valued(b, false);
  const unitsDiffer = differ(valuesOf(a, 'unit'), valuesOf(b, 'unit'));
  if (sameQuantities(a, b)) return;
  if (differ([...dateA, ...plainA], [...dateB, ...plainB])) {
    if (dateA.length > 0 && dateB.length > 0) found.add(differ(dateA, dateB) ? 'date' : 'number');
    else if (dateA.length + dateB.length > 0) found.add('date');
    if (differ(plainA, plainB) && (plainA.length > 0 || plainB.length > 0)) found.add('number');
  }
  // "3-1", "1-3".
  const turned = plainA.length === a.length && plainA.length > 1 && !differ(plainA, plainB);
  if (turned && plainA.some((value, i) => value !== plainB[i])) found.add('number');
  if (unitsDiffer) found.add('unit');
}

/** "A third", "a quarter"; "doubled", "tripled": words that stand for numbers and are none. */
function partsDiffer(
  a: readonly Token[],
  b: readonly Token[],
  lists: readonly ReadonlyMap<string, number>[],
): boolean {
  return lists.some((list) => {
    const [x, y] = [a, b].map((tokens) => tokens.flatMap((t) => list.get(t.norm) ?? []).map(String));
    return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && differ(x, y);
  });
}

/** "7 a.m.", "7 p.m." */
function halvesDiffer(
  a: readonly Token[],
  b: readonly Token[],
  { clock: { am, pm } }: CompiledLexicon,
): boolean {
  const is = (half: ReadonlySet<string>, tokens: readonly Token[]) => tokens.some((t) => half.has(t.norm));
  return (is(am, a) && is(pm, b)) || (is(pm, a) && is(am, b));
}

/** "Four hours a day", "four hours a week": units without a number of their own. */
function unitsOfRate(a: readonly Token[], b: readonly Token[], lexicon: CompiledLexicon): boolean {
  const units = (tokens: readonly Token[]) =>
    tokens.flatMap((t) =>
      t.features.length > 0
        ? []
        : (lexicon.phrases.get(t.norm) ?? []).flatMap(({ words, feature }) =>
            feature.kind === 'unit' && words.length === 1 ? [feature.value] : [],
          ),
    );
  const [x, y] = [units(a), units(b)];
  return x.length > 0 && y.length > 0 && !x.some((unit) => y.includes(unit));
}

/** "The largest", "one of the largest". */
export const oneOf = (
  run: readonly Token[],
  other: readonly Token[],
  { numbers }: CompiledLexicon,
): boolean => {
  const [one, ...rest] = run;
  const counts = (t: Token) => (t.value === 1 && !t.ordinal) || numbers.articles.has(t.norm);
  return (
    one !== undefined &&
    counts(one) &&
    rest.length > 0 &&
    rest.length <= LONGEST_OF &&
    [...rest, ...other].every((t) => t.stop && !has(t, 'quantifier')) &&
    !other.some(counts)
  );
};

const LONGEST_OF = 2;

/** Two cases of one noun. */
const declined = (x: Token, y: Token) => x.stem === y.stem && x.stem.length >= 4;

/** A name that the other quote has elsewhere has only moved. */
function namesDiffer(
  a: readonly Token[],
  b: readonly Token[],
  [wholeA, wholeB]: readonly [readonly Token[], readonly Token[]],
): boolean {
  const one = (t: Token, o: Token) =>
    o.key === t.key || nameKey(o.norm) === nameKey(t.norm) || declined(t, o);
  const times = (t: Token, tokens: readonly Token[]) => tokens.filter((o) => one(t, o)).length;
  // A name that is there more often than in the other quote stands for another there.
  const only = (x: readonly Token[], own: readonly Token[], others: readonly Token[]) =>
    x.some((t) => t.name && times(t, others) < times(t, own));
  return only(a, wholeA, wholeB) && only(b, wholeB, wholeA);
}

function conditional(a: readonly Token[], b: readonly Token[]): boolean {
  const strong = (tokens: readonly Token[]) => valuesOf(tokens, 'condition').filter((v) => v !== 'once');
  return differ(strong(a), strong(b)) || differ(valuesOf(a, 'condition'), valuesOf(b, 'condition'));
}

function personsDiffer(a: readonly Token[], b: readonly Token[]): boolean {
  const x = valuesOf(a, 'person');
  const y = valuesOf(b, 'person');
  return (
    x.length > 0 && y.length > 0 && new Set([...x, ...y]).size > Math.max(new Set(x).size, new Set(y).size)
  );
}

function passiveDiffers(a: readonly Token[], b: readonly Token[]): boolean {
  const by = (tokens: readonly Token[]) => tokens.some((t) => has(t, 'by'));
  const be = (tokens: readonly Token[]) => tokens.some((t) => has(t, 'passive'));
  return by(a) !== by(b) && be(a) !== be(b) && by(a) === be(a);
}

function plainWordsDiffer(a: readonly Token[], b: readonly Token[], opposed: ReadonlySet<string>): boolean {
  const plain = (x: readonly Token[], y: readonly Token[]) =>
    x.some(
      (t) =>
        !t.free &&
        t.value === null &&
        !t.name &&
        !opposed.has(t.key) &&
        !t.inPhrase &&
        !t.features.some((f) => f.kind !== 'cue' && f.kind !== 'filler') &&
        !t.stop &&
        !y.some((o) => o.key === t.key),
    );
  return plain(a, b) || plain(b, a);
}
