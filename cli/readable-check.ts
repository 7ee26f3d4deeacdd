/** What the library knows of a quote, for people. */

import { CARRIES } from '../utils/matching/carries.ts';
import { isConflict, tellingMatch } from '../utils/matching/conflict.ts';
import type { Check, Dependence, DiffPart, Match, Verdict } from '../utils/report.ts';
import type { Style } from './style.ts';
import { indent } from './wrap.ts';

const TIES: Readonly<Record<Dependence, string>> = {
  outlet: 'the same outlet',
  cites: 'this article cites it',
  cited: 'it cites this article',
  circular: 'each cites the other (circular)',
  carrier: 'through the same carrier',
};

const WORDS: Readonly<Record<Verdict, string>> = {
  altered: 'reads differently from what you saved',
  'other-speaker': 'saved with another speaker',
  'other-translation': 'may be what you saved, in other words or translated separately',
  shortened: 'a faithful part of what you saved',
  confirmed: 'as you saved it',
  unseen: 'not in the library',
};

const CONFLICT = 'told in other words, and it conflicts with what you saved';

export function describeCheck(check: Check, style: Style): string[] {
  const telling = tellingMatch(check);
  const conflict = telling !== undefined && isConflict(telling);
  const paint =
    conflict || check.verdict === 'altered' || check.verdict === 'other-speaker'
      ? style.red
      : check.verdict === 'unseen'
        ? style.dim
        : style.green;
  const independent = check.independent > 1 ? style.dim(` · ${check.independent} independent sources`) : '';
  const lines = [
    `    ${paint(`${check.verdict}: ${conflict ? CONFLICT : WORDS[check.verdict]}`)}${independent}`,
  ];
  const copies = check.matches.filter(({ verdict }) => CARRIES.includes(verdict)).length;
  if (check.origin !== null && copies > 1)
    lines.push(`    ${style.dim(`all ${copies} saved copies and this article go back to ${check.origin}`)}`);
  return telling ? [...lines, ...describeMatch(telling, style)] : lines;
}

function describeMatch(match: Match, style: Style): string[] {
  const from = [match.siteName ?? match.title ?? match.url, match.speaker, match.savedAt?.slice(0, 10)];
  const lines = [
    `    ${style.dim(`saved from ${from.filter((part) => part !== null && part !== undefined).join(', ')}`)}`,
  ];
  if (match.dependence !== null)
    lines.push(`    ${style.dim(`no source of its own: ${TIES[match.dependence]}`)}`);
  const differs = match.verdict === 'altered' || isConflict(match);
  if (differs && match.diff.length > 0) lines.push(...indent(diff(match.diff, style), 4, style.width));
  if (differs && match.meaning.length > 0)
    lines.push(`    ${style.dim(`differs in ${match.meaning.join(', ')}`)}`);
  if (match.finding)
    lines.push(
      `    ${style.bold(`you found it ${match.finding.status}`)}${match.finding.url ? ` ${match.finding.url}` : ''}`,
    );
  return lines;
}

/** Readable without colours: [-gone-] and {+new+}, as `git diff --word-diff` writes them. */
function diff(parts: readonly DiffPart[], style: Style): string {
  return parts
    .map(({ op, text }) => {
      const words = text.replace(/[\s\p{Cc}]+/gu, ' ');
      if (op === 'equal') return words;
      return op === 'delete' ? style.red(`[-${words}-]`) : style.green(`{+${words}+}`);
    })
    .join('');
}
