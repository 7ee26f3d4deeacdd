/** A mention in a script without capitals: the particles around it tell its part in the clause. */
import { MAX_BRACKETED, type Range, type Rules } from '../names/caseless-names.ts';
import { has, matchAt, type Reading, spanOf } from '../text/reading.ts';
import type { Mention, MentionType } from './mention.ts';

export function mentionOver(
  r: Reading,
  rules: Rules,
  range: Range,
  type: MentionType,
  name: Range | null,
  role: Range | null = null,
): Mention {
  const last = r.tokens[range.to - 1]?.text ?? '';
  const next = r.tokens[behindBracket(r, range.to)]?.text ?? '';
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

/** "田中さん（45）は", "최고경영자(CEO)는": the particle stands behind the brackets. */
function behindBracket(r: Reading, to: number): number {
  if (!/^[(（]$/.test(r.tokens[to]?.text ?? '')) return to;
  for (let k = to + 1; k <= to + MAX_BRACKETED; k++)
    if (/^[)）]$/.test(r.tokens[k]?.text ?? '')) return k + 1;
  return to;
}

/** A comma or a colon after the phrase: it may be the subject without a mark. */
const endsOpen = (r: Reading, to: number): boolean =>
  /^[,、，:：]$/.test(r.tokens[to]?.text ?? '') ||
  has(r, to, 'nominalAfter') ||
  matchAt(r, to, 'nominalAfter') > 0;
