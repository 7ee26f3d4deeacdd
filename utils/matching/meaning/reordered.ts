/**
 * A time, a place or a clause of its own that stands in front in one text and behind in the other ("On Monday the work begins",
 * "the work begins on Monday"): the words are the same, and so is what they say.
 */
import type { Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';

/** Words of what moved, at most. */
const LONGEST = 20;
/** Words of the verb that German and Dutch turn round with it. */
const LONGEST_VERB = 2;
/** Each run lost is held against each run found; a text with more was not only put in another order. */
const MOST_HUNKS = 12;

/** The hunks without those that only put something in another place. */
export function inOneOrder(
  a: readonly Token[],
  b: readonly Token[],
  hunks: readonly Hunk[],
  lexicon: CompiledLexicon,
): readonly Hunk[] {
  if (hunks.length < 2 || hunks.length > MOST_HUNKS) return hunks;
  const gone = new Set<Hunk>();
  for (const p of hunks) {
    if (p.bEnd > p.bStart) continue;
    const q = hunks.find((o) => o.aEnd === o.aStart && !gone.has(o) && onlyMoved(a, p, b, o, lexicon));
    if (q) gone.add(p).add(q);
  }
  return gone.size === 0 ? hunks : hunks.filter((h) => !gone.has(h));
}

function onlyMoved(
  a: readonly Token[],
  p: Hunk,
  b: readonly Token[],
  q: Hunk,
  lexicon: CompiledLexicon,
): boolean {
  const x = a.slice(p.aStart, p.aEnd).filter((t) => !t.free);
  const y = b.slice(q.bStart, q.bEnd).filter((t) => !t.free);
  if (x.length !== y.length || x.length === 0 || x.length > LONGEST) return false;
  const edges = atEdge(a, p.aStart, p.aEnd, lexicon) && atEdge(b, q.bStart, q.bEnd, lexicon);
  if (equal(x, y)) {
    if (edges && circumstance(x, lexicon)) return true;
    // "It took an hour | because it rained": the statement moved, and its circumstance stands where it stood.
    const kept = (p.aEnd <= q.aStart ? a.slice(p.aEnd, q.aStart) : a.slice(q.aStart, p.aStart)).filter(
      (t) => !t.free,
    );
    return edges && kept.length <= LONGEST && circumstance(kept, lexicon) && joins(kept, lexicon);
  }
  return (
    (a[p.aStart]?.initial === true && turnedRound(x, y, lexicon)) ||
    (b[q.bStart]?.initial === true && turnedRound(y, x, lexicon))
  );
}

/** "Am Montag beginnen | die Arbeiten", "die Arbeiten | beginnen am Montag". */
function turnedRound(front: readonly Token[], behind: readonly Token[], lexicon: CompiledLexicon): boolean {
  for (let n = 1; n <= LONGEST_VERB && n < front.length; n++) {
    const [moved, verb] = [front.slice(0, -n), front.slice(-n)];
    if (
      equal(verb, behind.slice(0, n)) &&
      equal(moved, behind.slice(n)) &&
      verb.every((t) => !has(t, 'condition') && !has(t, 'negation')) &&
      circumstance(moved, lexicon)
    )
      return true;
  }
  return false;
}

const equal = (x: readonly Token[], y: readonly Token[]) =>
  x.length === y.length && x.every((t, i) => t.key === y[i]?.key);

/** Only a clause that its first word joins to the other may change places with it. */
const joins = ([first]: readonly Token[], { subordinators }: CompiledLexicon) =>
  first !== undefined && (has(first, 'condition') || subordinators.has(first.norm));

/** In front of its sentence, or at the end of a clause. */
function atEdge(
  tokens: readonly Token[],
  from: number,
  to: number,
  { coordinators }: CompiledLexicon,
): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  return (
    first?.initial === true ||
    next === undefined ||
    next.clause !== last?.clause ||
    coordinators.has(next.norm)
  );
}

const isDate = (t: Token): boolean =>
  t.dated || (['time', 'weekday', 'month'] as const).some((kind) => has(t, kind));

/** Words of a date up to what tells that it is one. */
const DATED_WITHIN = 2;

/** When, where, why or on what condition: what opens with a date, a preposition or a joining word, and denies nothing. */
function circumstance(run: readonly Token[], { weak, subordinators, numbers }: CompiledLexicon): boolean {
  const [first] = run;
  if (!first || run.some((t) => has(t, 'negation') || has(t, 'quantifier', 'only') || has(t, 'by')))
    return false;
  // "Mulai Senin", "early on Monday": a date with a word before it.
  if (run.slice(0, DATED_WITHIN).some(isDate) || has(first, 'condition')) return true;
  if (subordinators.has(first.norm)) return true;
  return (
    run.length > 1 &&
    first.stop &&
    first.features.length === 0 &&
    !weak.has(first.norm) &&
    !numbers.articles.has(first.norm)
  );
}
