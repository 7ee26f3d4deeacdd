/**
 * "Это ошибка, - заявил Лапин. - Никого не спросили": one pair of marks around two parts of speech. Where a comma and a dash open the
 * inserted cue each part is a span of its own; « … - commenta Rossi - … », without the comma, stays one.
 */
import type { MarkedSpan } from './marks.ts';
import { firstTokenAt, isComma, isDash, type Reading } from './reading.ts';

/** The parts of a marked span before, between and after its inserted cues; the span itself where it has none between dashes. */
export function splitAtInserts(r: Reading, m: MarkedSpan): MarkedSpan[] {
  if (!r.lexicon.pack.cueInside || m.origin !== 'marks') return [m];
  const parts: MarkedSpan[] = [];
  const to = firstTokenAt(r, m.end);
  let from = firstTokenAt(r, m.start);
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k] || r.quoteAt[k - 1] !== m || !isDash(r, k)) continue;
    let end = k;
    while (end < to && !r.quoteAt[end]) end++;
    push(r, parts, m, from, k);
    from = afterDash(r, end, to);
    k = from - 1;
  }
  if (parts.length === 0) return [m];
  push(r, parts, m, from, to);
  return parts;
}

/** Past the stop and the dash that close the inserted cue. */
function afterDash(r: Reading, end: number, to: number): number {
  let k = end;
  while (k < to && (isDash(r, k) || isComma(r, k) || /^[.!?…]$/.test(r.tokens[k]?.text ?? ''))) k++;
  return k;
}

/** The tokens from `from` to `to`, its outer edges those of the marks where they touch them. */
function push(r: Reading, parts: MarkedSpan[], m: MarkedSpan, from: number, to: number): void {
  const first = r.tokens[from];
  const last = r.tokens[to - 1];
  if (!first || !last || to <= from) return;
  const opens = first.start === m.start;
  const closes = last.end === m.end;
  parts.push({
    ...m,
    start: first.start,
    end: last.end,
    outerStart: opens ? m.outerStart : first.start,
    outerEnd: closes ? m.outerEnd : last.end,
    unclosed: m.unclosed && closes,
  });
}
