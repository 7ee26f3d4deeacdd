/**
 * The word diff that a reader sees: the texts' own words and spaces. `equal` and `delete` parts joined give back the
 * saved text, `equal` and `insert` parts the seen one.
 */
import { diffArrays } from 'diff';
import type { DiffPart } from '../report.ts';

/** Beyond this many edits a diff says no more than "all of it differs", and costs time (Myers, 1986: O(ND)). */
const MOST_EDITS = 400;
const UNIT = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

export function wordDiff(saved: string, seen: string): DiffPart[] {
  if (saved === seen) return saved === '' ? [] : [{ op: 'equal', text: saved }];
  const a = saved.match(UNIT) ?? [];
  const b = seen.match(UNIT) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return tidy([
    { op: 'equal', text: a.slice(0, head).join('') },
    ...middle,
    { op: 'equal', text: a.slice(a.length - tail).join('') },
  ]);
}

function diffMiddle(a: string[], b: string[]): DiffPart[] {
  const whole: DiffPart[] = [
    { op: 'delete', text: a.join('') },
    { op: 'insert', text: b.join('') },
  ];
  if (a.length === 0 || b.length === 0) return whole;
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS });
  if (!changes) return whole;
  return changes.map((c) => ({
    op: c.added ? 'insert' : c.removed ? 'delete' : 'equal',
    text: c.value.join(''),
  }));
}

/** A space that alone is equal between two edits joins them; within an edit the deletion comes first. */
function tidy(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted !== '') out.push({ op: 'delete', text: deleted });
    if (inserted !== '') out.push({ op: 'insert', text: inserted });
    deleted = inserted = '';
  };
  const solid = parts.filter((p) => p.text !== '');
  solid.forEach((part, i) => {
    if (part.op === 'delete') deleted += part.text;
    else if (part.op === 'insert') inserted += part.text;
    else if (/^\s+$/.test(part.text) && deleted !== '' && inserted !== '' && i + 1 < solid.length) {
      deleted += part.text;
      inserted += part.text;
    } else {
      flush();
      const last = out.at(-1);
      if (last?.op === 'equal') last.text += part.text;
      else out.push({ op: 'equal', text: part.text });
    }
  });
  flush();
  return out;
}
