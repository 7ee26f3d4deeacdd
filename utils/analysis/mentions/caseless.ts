/**
 * Mentions in scripts without capitals (Arabic, Chinese, Japanese, Korean). A name is told by its place beside an office
 * ("스미스 대표는", "市长林若岚", "الرئيس سالم الدروبي"), or because it was told so elsewhere in the article. Nobody is named on less:
 * no name beats a wrong one.
 */
import type { NamePlace } from '../../language/pack.ts';
import {
  breaks,
  isWord,
  NOUNS,
  particleOf,
  type Rules,
  rulesOf,
  runAfter,
  runBefore,
} from '../names/caseless-names.ts';
import { has, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { mentionOver } from './caseless-mention.ts';
import { withKnownNames } from './known-names.ts';
import type { Mention, MentionType } from './mention.ts';
import { clauseOpener } from './unlisted-names.ts';

const TYPE: Readonly<Record<(typeof NOUNS)[number], MentionType>> = {
  spokespeople: 'role',
  roles: 'role',
  titles: 'role',
  organisations: 'organisation',
  documents: 'document',
  anonymous: 'anonymous',
};
const MENTIONED = tagSet([...NOUNS, 'pronounsPerson', 'pronounsPlural']);

/** @returns mentions in order; linear in the number of tokens times the longest name. */
export function caselessMentions(r: Reading, place: NamePlace): Mention[] {
  const rules = rulesOf(place);
  const found: Mention[] = [];
  let last = 0;
  for (let i = 0; i < r.tokens.length; i++) {
    const listed = meetsAt(r, i, MENTIONED);
    const pronoun = listed ? Math.max(matchAt(r, i, 'pronounsPerson'), matchAt(r, i, 'pronounsPlural')) : 0;
    const noun = listed ? nounAt(r, i) : compoundOffice(r, rules, i);
    if (pronoun > 0 && pronoun >= (noun?.length ?? 0)) {
      found.push(mentionOver(r, rules, { from: i, to: i + pronoun }, 'pronoun', null));
      i += pronoun - 1;
    } else if (noun) {
      const made = besideOffice(r, rules, i, noun, last);
      found.push(withBody(made, found));
      i = Math.max(i, made.to - 1);
    } else if (place.office === 'before' && place.verbFirst && has(r, i - 1, 'sayFirst')) {
      const to = runAfter(r, rules, i);
      if (to === i) continue;
      found.push(mentionOver(r, rules, { from: i, to }, 'name', { from: i, to }));
      i = to - 1;
    } else {
      const opener = clauseOpener(r, rules, i);
      if (!opener) continue;
      found.push(opener);
      i = opener.to - 1;
    }
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
  if (best === null) return null;
  return r.lexicon.pack.unspaced ? (officeOf(r, i, best) ?? best) : best;
}

/** "연수구청장은": a subject whose word ends as an office does. */
function compoundOffice(r: Reading, rules: Rules, i: number): { tag: 'roles'; length: number } | null {
  const word = r.tokens[i]?.text ?? '';
  if (rules.written.length === 0 || ![...rules.subject].some((mark) => word.endsWith(mark))) return null;
  for (let at = 1; at <= Math.min(word.length - LEAST_OFFICE, LONGEST_FIELD); at++)
    if (r.lexicon.word(word.slice(at)).has('roles')) return { tag: 'roles', length: 1 };
  return null;
}
/** "장은" would be the end of many a word. */
const LEAST_OFFICE = 3;
const LONGEST_FIELD = 12;

/** "卫生部长": the ministry's last character begins its head's office. */
function officeOf(
  r: Reading,
  i: number,
  body: { tag: (typeof NOUNS)[number]; length: number },
): { tag: 'roles'; length: number } | null {
  if (body.tag !== 'organisations') return null;
  const end = i + body.length;
  for (let k = i + 1; k < end; k++) {
    const office = matchAt(r, k, 'roles');
    if (k + office > end) return { tag: 'roles', length: k + office - i };
  }
  return null;
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
    const range = { from: i, to: Math.max(end, to) };
    const name = type === 'organisation' ? range : null;
    const holder = type === 'anonymous' ? relative(r, rules, i, end) : null;
    return holder ?? withoutMark(r, rules, noun.tag, mentionOver(r, rules, range, type, name));
  }
  if (rules.office === 'before') {
    const from = tails(r, rules, ofWhat(r, rules, end));
    const to = runAfter(r, rules, from);
    if (to > from)
      return mentionOver(r, rules, { from: i, to }, 'person', { from, to }, { from: i, to: from });
    return nameless(r, rules, i, end);
  }
  const name = runBefore(r, rules, i, last);
  if (name) return mentionOver(r, rules, { from: name.from, to: end }, 'person', name, { from: i, to: end });
  return withoutMark(r, rules, noun.tag, nameless(r, rules, i, end));
}

/** "受害者家属张丽": behind who mostly stays nameless, a family name. */
function relative(r: Reading, rules: Rules, i: number, end: number): Mention | null {
  if (rules.office !== 'before' || !rules.first.has(r.tokens[end]?.text ?? '')) return null;
  const to = runAfter(r, rules, end);
  if (to === end) return null;
  return mentionOver(r, rules, { from: i, to }, 'person', { from: end, to }, { from: i, to: end });
}

/** "기상청은", "관계자는": listed with its particles, and named without. */
function withoutMark(r: Reading, rules: Rules, tag: (typeof NOUNS)[number], m: Mention): Mention {
  const word = r.tokens[m.to - 1]?.text ?? '';
  const particle = particleOf(rules, word, (stem) => r.lexicon.word(stem).has(tag));
  return particle > 0 ? { ...m, particle } : m;
}

/** "담당자는", "一名官员": an office that nobody holds by name may be a nameless source. */
function nameless(r: Reading, rules: Rules, from: number, to: number): Mention {
  const anonymous = matchAt(r, from, 'anonymous') === to - from || isAnybody(r, rules, from, to);
  return mentionOver(r, rules, { from, to }, anonymous ? 'anonymous' : 'role', null, { from, to });
}

/** "مسؤول أمريكي", "一位市长": any one of them, nobody who was named before. */
function isAnybody(r: Reading, rules: Rules, from: number, to: number): boolean {
  if (has(r, from - 1, 'indefinites')) return true;
  return rules.article !== undefined && !isDefinite(r, rules, to - 1) && !isDefinite(r, rules, to);
}

const isDefinite = (r: Reading, rules: Rules, k: number): boolean =>
  rules.article !== undefined && (r.tokens[k]?.text.startsWith(rules.article) ?? false);

/** "الأمين العام للأمم المتحدة": what the office is of, with its adjectives. */
const isOf = (r: Reading, { ofArticle }: Rules, k: number): boolean =>
  ofArticle !== undefined && (r.tokens[k]?.text.startsWith(ofArticle) ?? false) && nameMayCome(r, k + 1);

/** Past what an office is of ("وزير المياه سامر الحداد"), where a body is not known by name and its holder still comes. */
function ofWhat(r: Reading, rules: Rules, from: number): number {
  if (rules.article === undefined || matchAt(r, from, 'organisations') > 0) return from;
  if (isDefinite(r, rules, from - 1) || !isDefinite(r, rules, from) || breaks(r, from)) return from;
  if (!nameMayCome(r, from + 1)) return from;
  // "وزير الأشغال العامة والنقل": behind what the office is of, words with the article go on with it.
  let k = from + 1;
  while (goesOnWithOffice(r, rules, k)) k++;
  return k;
}

/** A name does not begin with "and the …". */
const goesOnWithOffice = (r: Reading, rules: Rules, k: number): boolean =>
  isWord(r, k) &&
  !breaks(r, k) &&
  r.sentenceOf[k] === r.sentenceOf[k - 1] &&
  (isDefinite(r, rules, k) ||
    (rules.andArticle !== undefined && (r.tokens[k]?.text.startsWith(rules.andArticle) ?? false)));

const nameMayCome = (r: Reading, k: number) =>
  isWord(r, k) && !breaks(r, k) && r.sentenceOf[k] === r.sentenceOf[k - 1];

/** Past what narrows an office: "الأمريكي", "السابق", the body that it is of ("المتحدث باسم الحكومة"). */
function tails(r: Reading, rules: Rules, from: number): number {
  let k = from;
  for (;;) {
    const body = rules.verbFirst ? matchAt(r, k, 'organisations') : 0;
    if (body > 0) k += body;
    else if (isOf(r, rules, k)) {
      k++;
      while (isDefinite(r, rules, k) && nameMayCome(r, k + 1)) k++;
    } else if (has(r, k, 'roleTails') || isNationality(r, rules, k)) k++;
    else return k;
  }
}

/** "وزير الخارجية المصري سامح": an adjective with its article, where a name is still to come. */
function isNationality(r: Reading, rules: Rules, k: number): boolean {
  const text = r.tokens[k]?.text ?? '';
  if (!rules.adjective?.test(text) || breaks(r, k)) return false;
  return nameMayCome(r, k + 1);
}
