/** Programmes in marks that somebody was heard on: no words of theirs. */
import { has, type Reading } from '../text/reading.ts';

/** Words of a programme's name in marks at most. */
const SHOW = 6;

/** "said on NBC's |“Meet the Press”| that …", "said on |“Meet the Press”| that …": past the marks of a programme; `k` where there is none. */
export function pastShow(r: Reading, k: number): number {
  if (!r.quoteAt[k + 1] || !r.opensAt.has(r.tokens[k]?.start ?? -1)) return k;
  let to = k + 1;
  while (to <= k + SHOW && r.quoteAt[to]) to++;
  if (to > k + SHOW || !(isShowOwner(r, k - 1) || isTitleIn(r, k, to))) return k;
  return behindMarks(r, to);
}

function behindMarks(r: Reading, k: number): number {
  let to = k;
  while (r.closesAt.has(r.tokens[to]?.start ?? -1)) to++;
  return to;
}

/** "the podcast “Morning Tide”" */
const isMedium = (r: Reading, k: number): boolean =>
  has(r, k, 'media') || has(r, k, 'talks') || has(r, k, 'outletKinds');

/** "NBC's", "CBS'", "BBC Radio 4's" */
function isShowOwner(r: Reading, k: number): boolean {
  if (/^['’]$/.test(r.tokens[k]?.text ?? '') && r.outletAt[k - 1]) return true;
  if (/^['’]$/.test(r.tokens[k - 1]?.text ?? '') && r.tokens[k - 2]?.kind === 'number') return true;
  return r.tokens[k]?.shape !== 'lower' && /['’]s$/.test(r.tokens[k]?.text ?? '');
}

/** Capitals at both ends of what stands in marks behind a preposition. */
const isTitleIn = (r: Reading, k: number, to: number): boolean =>
  (has(r, k - 1, 'prepositions') || isMedium(r, behindMarks(r, to)) || isMedium(r, k - 1)) &&
  to - k > 2 &&
  r.tokens[k + 1]?.shape === 'capital' &&
  r.tokens[to - 1]?.shape === 'capital';

/** Words before the marks: "on the Kelmore network's". */
const BEFORE_SHOW = 4;

/** Past where somebody was heard, if a programme in marks closes that: "|on NBC's “Meet the Press”| the dam …". */
export function pastProgramme(r: Reading, from: number): number {
  let marks = from + 1;
  while (marks <= from + BEFORE_SHOW + 1 && !r.quoteAt[marks]) marks++;
  if (marks > from + BEFORE_SHOW + 1) return from;
  for (let k = from; k <= from + BEFORE_SHOW && r.sentenceOf[k] === r.sentenceOf[from]; k++) {
    const to = pastShow(r, k);
    // "BBC Radio 4's ‘Today’ |programme|"
    if (to > k) return isMedium(r, to) ? to + 1 : to;
    const owners = /^['’]$/.test(r.tokens[k - 1]?.text ?? '');
    const leads =
      owners ||
      isMedium(r, k) ||
      r.tokens[k]?.shape !== 'lower' ||
      has(r, k, 'prepositions') ||
      has(r, k, 'determiners');
    if (!leads || r.quoteAt[k]) return from;
  }
  return from;
}
