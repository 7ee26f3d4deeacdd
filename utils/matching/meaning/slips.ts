/**
 * Slips of the pen: a letter twice for once, left out, or before its neighbour, in a long word. In a short word such a letter makes
 * another word ("contact" and "contract", "dinner" and "diner"); at the end it is an ending, and early on a prefix.
 */
import type { Token } from '../words/token.ts';

/** Words with a letter that another word of the language lacks are shorter than these, all but a few. */
const SHORTEST = 8;
const SHORTEST_LEFT_OUT = 9;
/** "Uninformed" and "uniformed", "scrapping" and "scraping": letters at both ends that must be equal. */
const HEAD = 4;
const TAIL = 1;
const TAIL_OF_DOUBLED = 3;
/** A word may well be another without it: "penerbangan" and "penebangan", "underserved" and "undeserved". */
const TELLING = 'r';

/** Whether one of the two is the other, written by mistake; neither may be a name or a word that turns the meaning. */
export function isSlip(x: Token, y: Token): boolean {
  if (![x, y].every((t) => !t.name && t.features.every((f) => f.kind === 'cue'))) return false;
  const [short, long] = x.norm.length <= y.norm.length ? [x.norm, y.norm] : [y.norm, x.norm];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length === short.length) return at > 0 && neighboursExchanged(short, long, at);
  if (short.slice(at) !== long.slice(at + 1)) return false;
  const letter = long[at];
  const doubled = at > 0 && letter === long[at - 1];
  if (letter === TELLING) return false;
  if (doubled) return long.length - at > TAIL_OF_DOUBLED;
  return long.length >= SHORTEST_LEFT_OUT && at >= HEAD && long.length - at > TAIL + 1;
}

const neighboursExchanged = (x: string, y: string, at: number): boolean =>
  at + 1 < x.length && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
