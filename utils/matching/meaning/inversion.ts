/**
 * Verb before subject: where a clause in front is dropped, German and Dutch turn the two round ("Obwohl es regnete,
 * landeten wir", "Wir landeten"). The subject only changed places beside the dropped clause.
 */
import type { Hunk } from '../align.ts';
import type { Token } from '../words/token.ts';

/** Words of the subject at most, and words of the verb between its two places. */
const LONGEST_SUBJECT = 3;
const LONGEST_VERB = 2;

/** The hunks, with a subject that stands behind its verb in one text and before it in the other taken out. */
export function uninverted(
  a: readonly Token[],
  b: readonly Token[],
  hunks: readonly Hunk[],
): readonly Hunk[] {
  const turned = hunks.findIndex((p, k) => {
    const q = hunks[k + 1];
    if (q === undefined) return false;
    return (
      moves(a, b, p, q) ||
      moves(b, a, swap(p), swap(q)) ||
      verbMoves(a, b, p, q) ||
      verbMoves(b, a, swap(p), swap(q))
    );
  });
  if (turned < 0) return hunks;
  return hunks.flatMap((h, k) => {
    if (k === turned + 1) return [];
    if (k !== turned) return [h];
    const q = hunks[k + 1] as Hunk;
    // The verb itself was what moved: it goes out of the dropped run.
    if (h.bEnd === h.bStart) return [{ ...h, aEnd: h.aEnd - (q.bEnd - q.bStart) }];
    if (h.aEnd === h.aStart) return [{ ...h, bEnd: h.bEnd - (q.aEnd - q.aStart) }];
    return [q.bEnd === q.bStart ? { ...h, bEnd: h.bStart } : { ...h, aEnd: h.aStart }];
  });
}

const swap = (h: Hunk): Hunk => ({ aStart: h.bStart, aEnd: h.bEnd, bStart: h.aStart, bEnd: h.aEnd });

/** What the short text has first stands in the long one right behind the verb that follows the dropped clause. */
function moves(long: readonly Token[], short: readonly Token[], p: Hunk, q: Hunk): boolean {
  const n = p.bEnd - p.bStart;
  if (n === 0 || n > LONGEST_SUBJECT || p.aEnd - p.aStart < 1 || q.bEnd > q.bStart) return false;
  if (q.aEnd - q.aStart !== n || q.aStart - p.aEnd > LONGEST_VERB) return false;
  const opens = short[p.bStart]?.initial === true && long[p.aStart]?.initial === true;
  if (!opens || q.aStart === p.aEnd) return false;
  for (let k = 0; k < n; k++) if (long[q.aStart + k]?.key !== short[p.bStart + k]?.key) return false;
  return true;
}

/** Words of a longer subject, that the alignment kept, at most. */
const LONGEST_KEPT = 7;

/** The same where the subject is long: the verb ends the dropped run, and comes behind the subject in the short text. */
function verbMoves(long: readonly Token[], short: readonly Token[], p: Hunk, q: Hunk): boolean {
  const n = q.bEnd - q.bStart;
  if (p.bEnd > p.bStart || q.aEnd > q.aStart || n === 0 || n > LONGEST_VERB) return false;
  if (p.aEnd - p.aStart <= n || q.aStart - p.aEnd > LONGEST_KEPT || long[p.aStart]?.initial !== true)
    return false;
  const verb = p.aEnd - n;
  for (let k = 0; k < n; k++) if (long[verb + k]?.key !== short[q.bStart + k]?.key) return false;
  return true;
}
