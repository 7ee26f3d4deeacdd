/**
 * Words that are one word in another spelling, though no list has them: abbreviations, initials, old and spoken spellings. A slip
 * of the pen is one of these in long words only: "contact" is a letter from "contract", and no rule tells which was said.
 */
import type { CompiledLexicon, Feature } from '../lexicon/compile.ts';
import { VOWEL } from '../words/scan.ts';
import type { Token } from '../words/token.ts';
import { isSlip } from './slips.ts';

/** Two runs that stand in the same place and are, word for word, spellings of one another. */
export function spelledAlike(x: readonly Token[], y: readonly Token[], lexicon: CompiledLexicon): boolean {
  if (x.length === y.length && x.every((t, i) => alike(t, y[i] as Token, lexicon))) return true;
  return (
    onePhrase(x, y, lexicon) ||
    sayTheSame(x, y, lexicon) ||
    initials(x, y) ||
    initials(y, x) ||
    clipped(x, y) ||
    clipped(y, x) ||
    owned(x, y, lexicon) ||
    owned(y, x, lexicon) ||
    coded(x, y) ||
    coded(y, x) ||
    ongoing(x, y, lexicon) ||
    ongoing(y, x, lexicon)
  );
}

/** "More than" and "over": listed as one, of several words. */
function sayTheSame(x: readonly Token[], y: readonly Token[], { interchangeable }: CompiledLexicon): boolean {
  if (Math.max(x.length, y.length) > LONGEST_LISTED || x.length + y.length < LONGEST_LISTED) return false;
  const words = (run: readonly Token[]) => run.map((t) => t.norm).join(' ');
  return interchangeable.get(words(x))?.includes(words(y)) === true;
}

const LONGEST_LISTED = 3;

/** "Sawahku" and "sawah saya". */
const owned = (one: readonly Token[], two: readonly Token[], { possessives }: CompiledLexicon): boolean =>
  one.length === 1 &&
  two.length === 2 &&
  possessives.some(
    (p) => one[0]?.norm === `${two[0]?.norm}${p.ending}` && p.words.includes(two[1]?.norm ?? ''),
  );

/** "Q2" and "second quarter", "T2" and "deuxième trimestre". */
function coded(code: readonly Token[], words: readonly Token[]): boolean {
  const [letter, number] = code;
  if (code.length !== 2 || words.length !== 2 || letter?.norm.length !== 1 || number?.value == null)
    return false;
  const counted = words.find((t) => t.value !== null);
  const name = words.find((t) => t.value === null);
  return counted?.value === number.value && name?.norm.startsWith(letter.norm) === true;
}

/** Portuguese "está a ver" and "está vendo": what goes on is told by an infinitive here and by a gerund there. */
function ongoing(two: readonly Token[], one: readonly Token[], { gerund }: CompiledLexicon): boolean {
  const infinitive = two.at(-1);
  if (!gerund || one.length !== 1 || !infinitive || two.length > 2) return false;
  if (two.length === 2 && two[0]?.norm !== gerund.before) return false;
  return `${infinitive.norm.slice(0, -1)}${gerund.ending}` === one[0]?.norm;
}

const MOST_CLIPPED_WORDS = 3;

/** "Dsb." and "dan sebagainya": consonants with a stop, the first letters of the words among them. */
function clipped(one: readonly Token[], many: readonly Token[]): boolean {
  const [t] = one;
  if (one.length !== 1 || !t?.dotted || many.length < 2 || many.length > MOST_CLIPPED_WORDS) return false;
  if (t.norm.length < many.length || t.norm.length > MOST_INITIALS || VOWEL.test(t.norm)) return false;
  let at = 0;
  for (const word of many) {
    if (word.norm[0] !== t.norm[at]) return false;
    at += 1;
    for (const c of word.norm.slice(1)) if (c === t.norm[at] && !startsNext(many, word, c)) at += 1;
  }
  return at === t.norm.length;
}

/** A letter that the next word must begin with is left to it. */
const startsNext = (many: readonly Token[], word: Token, letter: string): boolean =>
  many[many.indexOf(word) + 1]?.norm[0] === letter;

function alike(x: Token, y: Token, lexicon: CompiledLexicon): boolean {
  if (x.key === y.key) return true;
  if (lexicon.interchangeable.get(x.norm)?.includes(y.norm)) return true;
  if (x.value !== null || y.value !== null) return false;
  if (stressed(x.norm, y.norm, lexicon) || stressed(y.norm, x.norm, lexicon)) return true;
  if (abbreviates(x, y) || abbreviates(y, x)) return true;
  if (rank(x, y, lexicon) || rank(y, x, lexicon)) return true;
  // "Ngaku", "mengaku": that a verb tells who speaks weighs nothing here.
  if ([x, y].some((t) => t.features.some((f) => f.kind !== 'cue')))
    return oneMeaning(x, y) || sameUnit(x, y, lexicon);
  if (oldFor(x.norm, lexicon) === y.norm || oldFor(y.norm, lexicon) === x.norm) return true;
  if (spoken(x.norm, y.norm, lexicon) || spoken(y.norm, x.norm, lexicon)) return true;
  return sameUnit(x, y, lexicon) || (lexicon.lexicon.slips === true && isSlip(x, y));
}

/** "Itulah" is "itu", said with stress. */
const stressed = (long: string, short: string, { particles }: CompiledLexicon): boolean =>
  particles.some((p) => long.length === short.length + p.length && long === short + p);

/** "If" and "whether", "about" and "roughly": two words of a closed class that say the same. */
const oneMeaning = (x: Token, y: Token): boolean =>
  sameFeatures(x, y) && x.features.every((f) => isClosed(f) && (f.length === 1 || f.value === 'about'));

const isClosed = (f: Feature): boolean =>
  (f.kind === 'condition' && (f.value === 'if' || f.value === 'even-if' || f.value === 'until')) ||
  (f.kind === 'quantifier' && (f.value === 'about' || f.value === 'only'));

/** "Alrededor de 40" and "unas 40", "kira-kira" and "lebih kurang": the same where one of the two takes several words. */
function onePhrase(x: readonly Token[], y: readonly Token[], { weak }: CompiledLexicon): boolean {
  const head = (run: readonly Token[]) => run.find((t) => t.features.length > 0);
  const [p, q] = [head(x), head(y)];
  if (!p || !q || (x.length === 1 && y.length === 1)) return false;
  const small = (t: Token) => weak.has(t.norm) || (t.stop && t.features.length === 0);
  const whole = (run: readonly Token[]) => run.every((t) => t === p || t === q || t.inPhrase || small(t));
  return whole(x) && whole(y) && sameFeatures(p, q) && p.features.every(isClosed);
}

/** The word in today's letters: one pass, so that what comes out of a rule is not rewritten by the next. */
export function oldFor(norm: string, { oldSpelling }: CompiledLexicon): string | null {
  if (oldSpelling.length === 0) return null;
  let out = '';
  for (let at = 0; at < norm.length; ) {
    const rule = oldSpelling.find(([from]) => norm.startsWith(from, at));
    out += rule ? rule[1] : (norm[at] ?? '');
    at += rule ? rule[0].length : 1;
  }
  return out;
}

/** "Nganter" and "mengantar", "didengerin" and "didengarkan": a beginning, an end and the vowel before it. */
function spoken(said: string, written: string, { spoken: rules }: CompiledLexicon): boolean {
  if (rules.length === 0) return false;
  const starts = rules.filter((r) => !r.atEnd && said.startsWith(r.one) && written.startsWith(r.other));
  const ends = rules.filter((r) => r.atEnd);
  const changed = (word: string) => [
    ['', word],
    ...ends
      .filter((r) => word.endsWith(r.one))
      .map((r) => [r.other, word.slice(0, word.length - r.one.length)]),
  ];
  return [said, ...starts.map((r) => r.other + said.slice(r.one.length))].some((word) =>
    changed(word).some(([end = '', stem = '']) =>
      changed(stem).some(([vowel = '', root = '']) => root + vowel + end === written),
    ),
  );
}

/** "Per kg" and "per kilo": units that no number stands before. */
function sameUnit(x: Token, y: Token, { phrases }: CompiledLexicon): boolean {
  const units = (t: Token) =>
    (phrases.get(t.norm) ?? []).flatMap((p) =>
      p.feature.kind === 'unit' && p.words.length === 1 ? [p.feature.value] : [],
    );
  const own = units(x);
  return own.length > 0 && units(y).some((u) => own.includes(u));
}

/** "Prof. Ekström" and "Profesor Ekström": a title that is cut short before its name. */
const rank = (short: Token, long: Token, { titles }: CompiledLexicon): boolean =>
  short.norm.length >= SHORTEST_RANK &&
  titles.has(short.norm) &&
  long.norm.startsWith(short.norm) &&
  titles.has(long.norm);

const SHORTEST_RANK = 3;
const SHORTEST_WHOLE = 4;

/** "Dept.", "pkl.", "S. Giovanni": the first letter, and the rest in order; the stop must be an abbreviation's, or no vowel left. */
function abbreviates(short: Token, long: Token): boolean {
  const [s, w] = [short.norm, long.norm];
  if (s.length === 1) return short.dotted && w.length > 2 && w.startsWith(s);
  if (short.features.length > 0 && !sameFeatures(short, long)) return false;
  if (w.length < SHORTEST_WHOLE || w.length < s.length + 2 || s[0] !== w[0]) return false;
  if (!short.dotted && VOWEL.test(s)) return false;
  if (short.dotted && w.startsWith(s)) return true;
  if (short.dotted && s.length > 5) return false;
  let at = 0;
  for (const c of w) if (c === s[at]) at++;
  return at === s.length;
}

const sameFeatures = (x: Token, y: Token): boolean =>
  x.features.length === y.features.length &&
  x.features.every((f) => y.features.some((g) => g.kind === f.kind && g.value === f.value));

const MOST_INITIALS = 6;
/** Fewer initials than these may be anybody's. */
const LEAST_INITIALS = 3;

/** "WHO" and "World Health Organization", "d. h." and "das heißt". */
function initials(one: readonly Token[], many: readonly Token[]): boolean {
  const [t] = one;
  if (one.length !== 1 || !t || t.norm.length > MOST_INITIALS || t.norm.length < 2) return false;
  const spells = (words: readonly Token[]) =>
    words.length === t.norm.length && words.every((m, i) => m.norm[0] === t.norm[i]);
  if ((t.dotted || t.acronym) && spells(many)) return true;
  const names = many.filter((m) => !m.stop);
  if (!t.capital || !(spells(many) || spells(names))) return false;
  // "OMS": in some languages only the first word of a body's name has a capital.
  return names.every((m) => m.capital) || (names.length >= LEAST_INITIALS && names[0]?.capital === true);
}
