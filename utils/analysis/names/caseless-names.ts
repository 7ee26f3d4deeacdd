/** How names are told in scripts without capitals: the pack's rules ready for use, and the run of words or characters beside an office. */
import type { NamePlace } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import { has, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The pack's lists for look-up. */
export interface Rules extends NamePlace {
  readonly ends: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  readonly owner: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  /** All particles, the longest first. */
  readonly written: readonly string[];
  readonly bodyEnds: readonly string[];
  readonly bodyLast: ReadonlySet<string>;
  readonly adjective: RegExp | null;
}

const compiled = new WeakMap<NamePlace, Rules>();

export function rulesOf(place: NamePlace): Rules {
  let rules = compiled.get(place);
  if (!rules) {
    const subject = entriesOf(place.subjectMarks ?? '');
    const owner = entriesOf(place.ownerMarks ?? '');
    const bodies = entriesOf(place.bodies ?? '');
    rules = {
      ...place,
      ends: new Set(entriesOf(place.notLast ?? '')),
      first: new Set(entriesOf(place.surnames ?? '')),
      subject: new Set(subject),
      owner: new Set(owner),
      adjective: place.adjectives
        ? new RegExp(`^${place.adjectives.replace(/\s/g, '').replace('…', '.+')}$`)
        : null,
      suffixes: [...subject, ...owner].sort((a, b) => b.length - a.length),
      written: entriesOf(place.particles ?? '').sort((a, b) => b.length - a.length),
      bodyEnds: bodies,
      bodyLast: new Set(bodies.map((end) => end.slice(-1))),
    };
    compiled.set(place, rules);
  }
  return rules;
}

/** What can speak; the first that fits wins. */
export const NOUNS = ['spokespeople', 'roles', 'titles', 'organisations', 'documents', 'anonymous'] as const;

/** Words that end a run of name words, whatever else they are. */
const BREAKS = [
  'say',
  'sayFirst',
  'think',
  'prepositions',
  'adverbs',
  'auxiliaries',
  'conjunctions',
  'complementizers',
  'relatives',
  'determiners',
  'subordinators',
  'days',
  'weekdays',
  'months',
  'pronounsPerson',
  'pronounsSpeech',
  'negations',
  'nominal',
  'nominalAfter',
  'ofWords',
  'impersonal',
  'place',
  'addressee',
  'roleTails',
  ...NOUNS,
] as const;
const BREAK_SET = tagSet(BREAKS);

export const isWord = (r: Reading, k: number): boolean => {
  const t = r.tokens[k];
  return t !== undefined && t.kind === 'word' && r.quoteAt[k] === null;
};
/** Whether token `k` ends a run of name words. */
export const breaks = (r: Reading, k: number): boolean => meetsAt(r, k, BREAK_SET);
const isDot = (r: Reading, k: number): boolean => /^[·•・＝=]$/.test(r.tokens[k]?.text ?? '');

/** The run of plain words from `from` on that can be a name: its end, or `from`. */
export function runAfter(r: Reading, rules: Rules, from: number): number {
  let to = from;
  let dots = 0;
  while (r.sentenceOf[to] === r.sentenceOf[from]) {
    if (isDot(r, to) && to > from) dots++;
    else if (to - from >= rules.longest * (dots + 1) + dots) break;
    else if (!isWord(r, to) || (breaks(r, to) && !has(r, to, 'particles'))) break;
    to++;
  }
  const words = to - from;
  if (words < rules.shortest) return from;
  // A run that does not end here is a sentence, no name.
  if (dots === 0 && words >= rules.longest && isWord(r, to) && !breaks(r, to))
    return rules.verbFirst ? to : from;
  return rules.ends.has(r.tokens[to - 1]?.text ?? '') ? from : to;
}

/** Offices and bodies that may stand between a name and the office it holds: "이재명 더불어민주당 대선 후보는". */
const MAX_BETWEEN = 3;

/** The name that ends before the office at `i`, not reaching back over token `floor`. */
export function runBefore(r: Reading, rules: Rules, office: number, floor: number): Range | null {
  if (r.lexicon.pack.unspaced) return charactersBefore(r, rules, office, floor);
  const i = beforeBracket(r, office);
  let k = i - 1;
  for (let skipped = 0; skipped < MAX_BETWEEN && isBetween(r, k); skipped++) k--;
  const text = r.tokens[k]?.text ?? '';
  if (!isWord(r, k) || r.sentenceOf[k] !== r.sentenceOf[i]) return null;
  const surname = rules.first.has(text);
  if (breaks(r, k) && !surname) return null;
  const abroad = k < i - 1 ? namedAbroad(r, rules, k, i, floor) : null;
  if (abroad) return abroad;
  const full =
    text.length >= rules.shortest && text.length <= rules.longest && rules.first.has(text.charAt(0));
  // "김철수 서울대 교수는": a name in full before a body that no list knows.
  const first = r.tokens[k - 1]?.text ?? '';
  if (
    k === i - 1 &&
    first.length === FULL_NAME &&
    rules.first.has(first.charAt(0)) &&
    isPlain(r, rules, k - 1) &&
    !(full && text.length === FULL_NAME && rules.ends.has(first.slice(-1)))
  )
    return { from: k - 1, to: k };
  const foreign =
    text.length > rules.shortest &&
    k === i - 1 &&
    !rules.suffixes.some((s) => text.endsWith(s)) &&
    matchAt(r, i, 'anonymous') === 0;
  // "한 관계자는": before who stays nameless "한" is "one", and no family name.
  const counts = has(r, k, 'determiners') && matchAt(r, i, 'anonymous') > 0;
  if (foreign && !full) return namedAbroad(r, rules, k, i, floor) ?? { from: k, to: k + 1 };
  return (surname && k === i - 1 && !counts) || full ? { from: k, to: k + 1 } : null;
}

/** Korean names are of three syllables, most of them. */
export const FULL_NAME = 3;
const isPlain = (r: Reading, rules: Rules, k: number): boolean =>
  isWord(r, k) && !breaks(r, k) && !rules.suffixes.some((s) => r.tokens[k]?.text.endsWith(s));

/** Tokens in brackets behind a name: an age, the name in its own letters. */
export const MAX_BRACKETED = 8;

/** "박지영(45) 씨는", "존 스미스(John Smith) 대표는": where the brackets before the office open, or the office itself. */
function beforeBracket(r: Reading, office: number): number {
  if (r.tokens[office - 1]?.text !== ')') return office;
  for (let k = office - 2; k >= office - MAX_BRACKETED; k--) if (r.tokens[k]?.text === '(') return k;
  return office;
}

/** Words of a foreign name. */
const LONGEST_FOREIGN = 3;

/** "도널드 트럼프 미국 대통령은": from the beginning of the clause to the country, words that are nothing else. */
function namedAbroad(r: Reading, rules: Rules, k: number, i: number, floor: number): Range | null {
  for (let at = k + 1; at < i; at++) if (!has(r, at, 'roleTails')) return null;
  if (!isPlain(r, rules, k)) return null;
  let from = k;
  while (
    !opensClause(r, from) &&
    from > floor &&
    k - from < LONGEST_FOREIGN - 1 &&
    isPlain(r, rules, from - 1)
  )
    from--;
  return opensClause(r, from) ? { from, to: k + 1 } : null;
}

/** Whether token `k` opens its sentence, or stands behind a comma or a mark. */
export function opensClause(r: Reading, k: number): boolean {
  const before = r.tokens[k - 1];
  return before === undefined || r.sentenceOf[k - 1] !== r.sentenceOf[k] || before.kind === 'mark';
}

const isBetween = (r: Reading, k: number): boolean =>
  has(r, k, 'organisations') || has(r, k, 'roleTails') || has(r, k, 'roles');

/** Letters of the longest particle that may be written onto `word`, such that it leaves a name's length and `isWhole`; 0 where none. */
export function particleOf(rules: Rules, word: string, isWhole: (stem: string) => boolean): number {
  const fits = (p: string) =>
    word.endsWith(p) && word.length - p.length >= rules.shortest && isWhole(word.slice(0, -p.length));
  return rules.written.find(fits)?.length ?? 0;
}

const KATAKANA = /^\p{Script=Katakana}[\p{Script=Katakana}ー・]+$/u;
const HAN = /^\p{Script=Han}$/u;

function charactersBefore(r: Reading, rules: Rules, i: number, floor: number): Range | null {
  let from = i;
  while (
    from > floor &&
    i - from <= rules.longest &&
    isWord(r, from - 1) &&
    r.tokens[from - 1]?.end === r.tokens[from]?.start
  ) {
    const text = r.tokens[from - 1]?.text ?? '';
    if (KATAKANA.test(text)) return { from: from - 1, to: from };
    if (!HAN.test(text)) break;
    from--;
  }
  const length = i - from;
  if (length < rules.shortest || length > rules.longest) return null;
  return rules.ends.has(r.tokens[i - 1]?.text ?? '') ? null : { from, to: i };
}
