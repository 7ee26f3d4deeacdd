/**
 * Mentions in scripts without capitals (Arabic, Chinese, Japanese, Korean). A name is told by its place beside an office
 * ("스미스 대표는", "市长林若岚", "الرئيس سالم الدروبي"), or because it was told so elsewhere in the article. Nobody is named on less:
 * no name beats a wrong one.
 */
import type { NamePlace } from '../../language/pack.ts';
import { breaks, isWord, NOUNS, type Rules, rulesOf, runAfter, runBefore } from '../names/caseless-names.ts';
import { has, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { mentionOver } from './caseless-mention.ts';
import { withKnownNames } from './known-names.ts';
import type { Mention, MentionType } from './mention.ts';

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
    const noun = listed ? nounAt(r, i) : null;
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
    return mentionOver(
      r,
      rules,
      { from: i, to: Math.max(end, to) },
      type,
      type === 'organisation' ? { from: i, to: Math.max(end, to) } : null,
    );
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
  return nameless(r, rules, i, end);
}

/** "담당자는", "一名官员": an office that nobody holds by name may be a nameless source. */
function nameless(r: Reading, rules: Rules, from: number, to: number): Mention {
  const anonymous = matchAt(r, from, 'anonymous') === to - from;
  return mentionOver(r, rules, { from, to }, anonymous ? 'anonymous' : 'role', null, { from, to });
}

/** Past what an office is of ("وزير المياه سامر الحداد"), where a body is not known by name and its holder still comes. */
function ofWhat(r: Reading, rules: Rules, from: number): number {
  const { article } = rules;
  if (article === undefined || matchAt(r, from, 'organisations') > 0) return from;
  const isDefinite = (k: number) => r.tokens[k]?.text.startsWith(article) ?? false;
  if (isDefinite(from - 1) || !isDefinite(from) || breaks(r, from)) return from;
  return nameMayCome(r, from + 1) ? from + 1 : from;
}

const nameMayCome = (r: Reading, k: number) =>
  isWord(r, k) && !breaks(r, k) && r.sentenceOf[k] === r.sentenceOf[k - 1];

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
  return nameMayCome(r, k + 1);
}
