/** Names in scripts without capitals that stand beside no office, and of bodies that no list holds: told by how their clause begins. */
import {
  breaks,
  FULL_NAME,
  isWord,
  opensClause,
  type Range,
  type Rules,
  runAfter,
} from '../names/caseless-names.ts';
import { has, matchAt, meetsAt, type Reading, spanOf } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { mentionOver } from './caseless-mention.ts';
import type { Mention } from './mention.ts';

/** What stands between who opens a clause and what they said: the verb, when, where and before whom. */
const BEHIND = tagSet(['say', 'sayWeak', 'adverbs', 'days', 'weekdays', 'prepositions', 'auxiliaries']);
const VERBS = tagSet(['say', 'sayWeak']);
/** Characters of a body's name: "国家市场监督管理总局". */
const LONGEST_BODY = 14;

/** Who opens the clause at token `i`, or null. Looks at no more than the longest name. */
export function clauseOpener(r: Reading, rules: Rules, i: number): Mention | null {
  if (!opensClause(r, i) || !isWord(r, i)) return null;
  return r.lexicon.pack.unspaced ? byCharacters(r, rules, i) : byParticle(r, rules, i);
}

/** "赵伟说", "国家统计局表示": a family name and at most two characters right before the verb; a run that ends as bodies do. */
function byCharacters(r: Reading, rules: Rules, i: number): Mention | null {
  if (rules.office === 'after') return null;
  const body = bodyFrom(r, rules, i);
  if (body) return mentionOver(r, rules, body, 'organisation', body);
  if (!rules.first.has(r.tokens[i]?.text ?? '') || breaks(r, i)) return null;
  const to = runAfter(r, rules, i);
  if (to === i || to - i > LONGEST_BARE || !meetsAt(r, to, VERBS)) return null;
  return mentionOver(r, rules, { from: i, to }, 'name', { from: i, to });
}

/** Family name and first name; names of four are told by an office alone. */
const LONGEST_BARE = 3;

function bodyFrom(r: Reading, rules: Rules, i: number): Range | null {
  for (let to = i + 1; to - i <= LONGEST_BODY && isWord(r, to - 1); to++) {
    // A look at one character spares most of the others.
    const mayEnd = to - i >= LEAST_BODY && rules.bodyLast.has(r.tokens[to - 1]?.text ?? '');
    if (!mayEnd || !meetsAt(r, to, BEHIND)) continue;
    const { text } = spanOf(r, i, to);
    const isBody = rules.bodyEnds.some((end) => text.length > end.length && text.endsWith(end));
    return isBody && isBodyName(r, i, to) ? { from: i, to } : null;
  }
  return null;
}

/** No office, and nothing that only stands behind a name. */
function isBodyName(r: Reading, from: number, to: number): boolean {
  if (has(r, from, 'determiners')) return false;
  for (let k = from; k < to; k++) if (meetsAt(r, k, BEHIND) || matchAt(r, k, 'roles') > 0) return false;
  return true;
}

/** "总局" alone is any of them. */
const LEAST_BODY = 4;

/** "손흥민은 “…”라고 말했다", "무역협회는": a family name and two syllables, or a word that ends as bodies do, with the particle of a subject. */
function byParticle(r: Reading, rules: Rules, i: number): Mention | null {
  const word = r.tokens[i]?.text ?? '';
  const mark = [...rules.subject].find((m) => word.endsWith(m));
  if (rules.first.size === 0 || mark === undefined || breaks(r, i) || !opensMarks(r, i)) return null;
  const stem = word.slice(0, -mark.length);
  const range = { from: i, to: i + 1 };
  const isBody = rules.bodyEnds.some((end) => stem.length > end.length && stem.endsWith(end));
  const isName =
    stem.length === FULL_NAME && rules.first.has(stem.charAt(0)) && !rules.ends.has(stem.slice(-1));
  if (!isBody && !isName) return null;
  return { ...mentionOver(r, rules, range, isBody ? 'organisation' : 'name', range), particle: mark.length };
}

/** Words between a subject and what it says. */
const MARKS_REACH = 12;

/** A quotation is opened soon behind token `i`, in its sentence. */
function opensMarks(r: Reading, i: number): boolean {
  for (let k = i + 1; k <= i + MARKS_REACH && r.sentenceOf[k] === r.sentenceOf[i]; k++)
    if (r.quoteAt[k] !== null) return true;
  return false;
}
