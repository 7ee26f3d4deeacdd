/**
 * Mentions in scripts without capitals (Arabic, Chinese, Japanese, Korean). A name is told by its place beside an office
 * ("스미스 대표는", "市长林若岚", "الرئيس سالم الدروبي"), or because it was told so elsewhere in the article. Nobody is named on less:
 * no name beats a wrong one.
 */
import type { NamePlace } from '../language/pack.ts';
import { entriesOf } from '../language/words.ts';
import type { Mention, MentionType } from './mention.ts';
import { has, matchAt, meetsAt, type Reading, spanOf } from './reading.ts';
import { tagSet } from './tags.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Rules extends NamePlace {
  readonly ends: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  readonly owner: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  readonly adjective: RegExp | null;
}

const compiled = new WeakMap<NamePlace, Rules>();

function rulesOf(place: NamePlace): Rules {
  let rules = compiled.get(place);
  if (!rules) {
    const subject = entriesOf(place.subjectMarks ?? '');
    const owner = entriesOf(place.ownerMarks ?? '');
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
    };
    compiled.set(place, rules);
  }
  return rules;
}

const NOUNS = ['spokespeople', 'roles', 'titles', 'organisations', 'documents', 'anonymous'] as const;
const TYPE: Readonly<Record<(typeof NOUNS)[number], MentionType>> = {
  spokespeople: 'role',
  roles: 'role',
  titles: 'role',
  organisations: 'organisation',
  documents: 'document',
  anonymous: 'anonymous',
};
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
const MENTIONED = tagSet([...NOUNS, 'pronounsPerson', 'pronounsPlural']);

/** @returns mentions in order; linear in the number of tokens times the longest name. */
export function caselessMentions(r: Reading, place: NamePlace): Mention[] {
  const rules = rulesOf(place);
  const found: Mention[] = [];
  let last = 0;
  for (let i = 0; i < r.tokens.length; i++) {
    const listed = meetsAt(r, i, MENTIONED);
    const pronoun = listed ? Math.max(matchAt(r, i, 'pronounsPerson'), matchAt(r, i, 'pronounsPlural')) : 0;
    const noun = listed ? nounAt(r, i) : null;
    if (pronoun > 0 && pronoun >= (noun?.length ?? 0)) {
      found.push(mention(r, rules, { from: i, to: i + pronoun }, 'pronoun', null));
      i += pronoun - 1;
    } else if (noun) {
      const made = besideOffice(r, rules, i, noun, last);
      found.push(withBody(made, found));
      i = Math.max(i, made.to - 1);
    } else if (place.office === 'before' && place.verbFirst && has(r, i - 1, 'sayFirst')) {
      const to = runAfter(r, rules, i);
      if (to === i) continue;
      found.push(mention(r, rules, { from: i, to }, 'name', { from: i, to }));
      i = to - 1;
    } else continue;
    last = found.at(-1)?.to ?? last;
  }
  return withKnownNames(r, rules, found);
}

/** "外交部发言人林建": the body right before an office is what it is of. */
function withBody(m: Mention, found: Mention[]): Mention {
  // "박영희 보건복지부 장관은": what stands between name and office belongs to them.
  while ((found.at(-1)?.from ?? -1) >= m.from) found.pop();
  const body = found.at(-1);
  if (!m.role || body?.type !== 'organisation' || body.to !== m.from) return m;
  found.pop();
  return { ...m, from: body.from, role: { from: body.from, to: m.role.to } };
}

function nounAt(r: Reading, i: number): { tag: (typeof NOUNS)[number]; length: number } | null {
  let best: { tag: (typeof NOUNS)[number]; length: number } | null = null;
  for (const tag of NOUNS) {
    const length = matchAt(r, i, tag);
    if (length > (best?.length ?? 0)) best = { tag, length };
  }
  return best;
}

function besideOffice(
  r: Reading,
  rules: Rules,
  i: number,
  noun: { tag: (typeof NOUNS)[number]; length: number },
  last: number,
): Mention {
  const end = i + noun.length;
  const type = TYPE[noun.tag];
  if (type !== 'role') {
    // Arabic bodies go on after their first word: "وزارة الصحة", "المرصد السوري".
    const to = rules.verbFirst ? runAfter(r, rules, tails(r, rules, end)) : end;
    return mention(
      r,
      rules,
      { from: i, to: Math.max(end, to) },
      type,
      type === 'organisation' ? { from: i, to: Math.max(end, to) } : null,
    );
  }
  if (rules.office === 'before') {
    const from = tails(r, rules, end);
    const to = runAfter(r, rules, from);
    if (to > from) return mention(r, rules, { from: i, to }, 'person', { from, to }, { from: i, to: from });
    return nameless(r, rules, i, end);
  }
  const name = runBefore(r, rules, i, last);
  if (name) return mention(r, rules, { from: name.from, to: end }, 'person', name, { from: i, to: end });
  return nameless(r, rules, i, end);
}

/** "담당자는", "一名官员": an office that nobody holds by name may be a nameless source. */
function nameless(r: Reading, rules: Rules, from: number, to: number): Mention {
  const anonymous = matchAt(r, from, 'anonymous') === to - from;
  return mention(r, rules, { from, to }, anonymous ? 'anonymous' : 'role', null, { from, to });
}

/** Past what narrows an office: "الأمريكي", "السابق", the body that it is of ("المتحدث باسم الحكومة"). */
function tails(r: Reading, rules: Rules, from: number): number {
  let k = from;
  for (;;) {
    const body = rules.verbFirst ? matchAt(r, k, 'organisations') : 0;
    if (body > 0) k += body;
    else if (has(r, k, 'roleTails') || isNationality(r, rules, k)) k++;
    else return k;
  }
}

/** "وزير الخارجية المصري سامح": an adjective with its article, where a name is still to come. */
function isNationality(r: Reading, rules: Rules, k: number): boolean {
  const text = r.tokens[k]?.text ?? '';
  if (!rules.adjective?.test(text) || breaks(r, k)) return false;
  return isWord(r, k + 1) && !breaks(r, k + 1) && r.sentenceOf[k + 1] === r.sentenceOf[k];
}

const isWord = (r: Reading, k: number): boolean => {
  const t = r.tokens[k];
  return t !== undefined && t.kind === 'word' && r.quoteAt[k] === null;
};
const breaks = (r: Reading, k: number): boolean => meetsAt(r, k, BREAK_SET);
const isDot = (r: Reading, k: number): boolean => /^[·•・＝=]$/.test(r.tokens[k]?.text ?? '');

/** The run of plain words from `from` on that can be a name: its end, or `from`. */
function runAfter(r: Reading, rules: Rules, from: number): number {
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
function runBefore(r: Reading, rules: Rules, i: number, floor: number): Range | null {
  if (r.lexicon.pack.unspaced) return charactersBefore(r, rules, i, floor);
  let k = i - 1;
  for (let skipped = 0; skipped < MAX_BETWEEN && isBetween(r, k); skipped++) k--;
  const text = r.tokens[k]?.text ?? '';
  if (!isWord(r, k) || r.sentenceOf[k] !== r.sentenceOf[i]) return null;
  const surname = rules.first.has(text);
  if (breaks(r, k) && !surname) return null;
  const full =
    text.length >= rules.shortest && text.length <= rules.longest && rules.first.has(text.charAt(0));
  // "김철수 서울대 교수는": a name in full before a body that no list knows.
  const first = r.tokens[k - 1]?.text ?? '';
  if (
    k === i - 1 &&
    first.length === FULL_NAME &&
    rules.first.has(first.charAt(0)) &&
    isPlain(r, rules, k - 1)
  )
    return { from: k - 1, to: k };
  const foreign =
    text.length > rules.shortest &&
    k === i - 1 &&
    !rules.suffixes.some((s) => text.endsWith(s)) &&
    matchAt(r, i, 'anonymous') === 0;
  return (surname && k === i - 1) || full || foreign ? { from: k, to: k + 1 } : null;
}

/** Korean names are of three syllables, most of them. */
const FULL_NAME = 3;
const isPlain = (r: Reading, rules: Rules, k: number): boolean =>
  isWord(r, k) && !breaks(r, k) && !rules.suffixes.some((s) => r.tokens[k]?.text.endsWith(s));

const isBetween = (r: Reading, k: number): boolean =>
  has(r, k, 'organisations') || has(r, k, 'roleTails') || has(r, k, 'roles');

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

function mention(
  r: Reading,
  rules: Rules,
  range: Range,
  type: MentionType,
  name: Range | null,
  role: Range | null = null,
): Mention {
  const last = r.tokens[range.to - 1]?.text ?? '';
  const next = r.tokens[range.to]?.text ?? '';
  const ends = (marks: ReadonlySet<string>): boolean =>
    marks.has(next) ||
    (!r.lexicon.pack.unspaced && [...marks].some((m) => last.length > m.length && last.endsWith(m)));
  const subject = rules.subject.size === 0 || ends(rules.subject);
  return {
    ...range,
    type,
    name,
    role,
    head: type === 'name' || type === 'person' ? null : spanOf(r, range.from, range.to).text,
    governed:
      rules.subject.size > 0 ? !subject && !endsOpen(r, range.to) : has(r, range.from - 1, 'prepositions'),
    possessive: !subject && ends(rules.owner),
    plural: type === 'pronoun' && has(r, range.from, 'pronounsPlural'),
    quoted: r.quoteAt[range.from] !== null,
    bracketed: r.tokens[range.from - 1]?.text === '(' || r.tokens[range.from - 1]?.text === '（',
    definite: true,
  };
}

/** A comma or a colon after the phrase: it may be the subject without a mark. */
const endsOpen = (r: Reading, to: number): boolean =>
  /^[,、，:：]$/.test(r.tokens[to]?.text ?? '') ||
  has(r, to, 'nominalAfter') ||
  matchAt(r, to, 'nominalAfter') > 0;

/** Names told by an office turn up again without it: "米勒指出", "이재명은". */
function withKnownNames(r: Reading, rules: Rules, found: readonly Mention[]): Mention[] {
  const known = new Set<string>();
  for (const m of found) {
    if (!m.name || m.type === 'organisation') continue;
    const text = spanOf(r, m.name.from, m.name.to).text;
    known.add(text);
    for (const part of text.split(/[\s·•・＝=]+/u)) if (part.length >= 2) known.add(part);
  }
  if (known.size === 0) return [...found];
  // Few characters open a known name: all other places are passed over without a look.
  const opening = new Set<number>();
  for (const name of known) opening.add(name.charCodeAt(0));
  const out: Mention[] = [];
  let k = 0;
  for (let i = 0; i < r.tokens.length; i++) {
    while ((found[k]?.to ?? Number.POSITIVE_INFINITY) <= i) k++;
    const here = found[k];
    if (here && here.from <= i) {
      if (here.from === i) out.push(here);
      i = here.to - 1;
      continue;
    }
    const token = r.tokens[i];
    if (!token || !opening.has(token.text.charCodeAt(0))) continue;
    const length = knownAt(r, rules, known, i);
    if (length === 0) continue;
    const range = { from: i, to: i + length };
    out.push(mention(r, rules, range, 'name', range));
    i += length - 1;
  }
  return out;
}

function knownAt(r: Reading, rules: Rules, known: ReadonlySet<string>, i: number): number {
  const first = r.tokens[i];
  if (first?.kind !== 'word') return 0;
  if (!r.lexicon.pack.unspaced) {
    if (known.has(first.text)) return 1;
    const suffix = rules.suffixes.find(
      (s) => first.text.endsWith(s) && known.has(first.text.slice(0, -s.length)),
    );
    return suffix ? 1 : 0;
  }
  for (let length = Math.min(rules.longest * 2, r.tokens.length - i); length >= 1; length--)
    if (known.has(spanOf(r, i, i + length).text)) return length;
  return 0;
}
