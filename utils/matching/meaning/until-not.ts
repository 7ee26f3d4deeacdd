/** "As long as they are not paid" is "until they are paid": there the negator denies nothing of the statement. */
import { has, type Token } from '../words/token.ts';

/** Whether the negator belongs to the waiting, in the same clause and behind its word; "until now not" does deny. */
function ofWaiting(i: number, tokens: readonly Token[]): boolean {
  for (let k = i - 1; k >= 0 && tokens[k]?.clause === tokens[i]?.clause; k--) {
    const t = tokens[k];
    if (t && has(t, 'condition', 'provided')) {
      // "Пока не видели ни одного": twice denied is denied.
      const behind = tokens.slice(k).filter((o) => o.clause === t.clause && has(o, 'negation'));
      return behind.length === 1;
    }
  }
  return false;
}

/**
 * "We do not rule out", "no doubt", "it refused nobody": the two make up for each other, with nothing but small words and the
 * negator that some languages repeat between.
 */
function ofDenier(i: number, tokens: readonly Token[]): boolean {
  const clause = tokens[i]?.clause;
  const beside = (step: 1 | -1): Token | undefined => {
    for (let k = i + step; tokens[k]?.clause === clause; k += step) {
      const t = tokens[k];
      if (t === undefined || has(t, 'denier') || !(t.stop || has(t, 'negation'))) return t;
    }
    return undefined;
  };
  const [before, after] = [beside(-1), beside(1)];
  // Before the negator "zu" and "te" only stand with an infinitive.
  return (
    (after !== undefined && has(after, 'denier')) ||
    (before !== undefined && has(before, 'denier') && !before.stop)
  );
}

/** "We do not rule out", "we rule out". */
export function ruledOut(a: readonly Token[], b: readonly Token[]): boolean {
  const undone = (tokens: readonly Token[]) =>
    tokens.some((t, i) => has(t, 'negation', 'not') && ofDenier(i, tokens));
  const bare = (tokens: readonly Token[]) => tokens.some((t) => has(t, 'denier')) && !undone(tokens);
  return (undone(a) && bare(b)) || (undone(b) && bare(a));
}

/** Whether the statement itself is denied, by one of the words that are asked for. */
export const denies = (tokens: readonly Token[], asked: (t: Token) => boolean = () => true): boolean =>
  tokens.some(
    (t, i) =>
      has(t, 'negation', 'not') &&
      asked(t) &&
      !isTag(t) &&
      !measures(t) &&
      !ofWaiting(i, tokens) &&
      !ofDenier(i, tokens),
  );

/** "No fewer than 60", "not impossible": the negator begins what says how many or how sure. */
const measures = (t: Token) =>
  t.features.some((f) => f.length > 1 && (f.kind === 'quantifier' || f.kind === 'modal'));

/** "Not a day goes by without", "not without a guide": the two make up for each other. */
export const deniesWithout = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      has(t, 'negation', 'not') &&
      tokens.slice(i + 1, i + REACH).some((o) => o.clause === t.clause && has(o, 'negation', 'without')),
  );

/** "Not a single day in all these years has gone by without". */
const REACH = 12;

/** "…, isn't it?" denies nothing. */
const isTag = (t: Token) => t.free && has(t, 'filler', 'tag');

const waitsNot = (tokens: readonly Token[]) =>
  tokens.some((t, i) => has(t, 'negation') && ofWaiting(i, tokens));

/** "As long as they pay", "as long as they do not pay". */
export function waitsOtherwise(a: readonly Token[], b: readonly Token[]): boolean {
  const [x, y] = [waitsNot(a), waitsNot(b)];
  if (x === y) return false;
  const other = x ? b : a;
  return (
    other.some((t) => has(t, 'condition', 'provided')) && !other.some((t) => has(t, 'condition', 'until'))
  );
}
