/** A condition that only one of two tellings has: lost, or told by other means ("bricht der Damm, …", "in case of rupture"). */
import { related } from '../evidence.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';

const LIMITS: ReadonlySet<string> = new Set(['unless', 'provided', 'if', 'except']);

const isMonth = (t: Token) => has(t, 'month');

const limits = (t: Token) => t.features.some((f) => f.kind === 'condition' && LIMITS.has(f.value));

/** Of the words of the condition the other tells at least so many. */
const TOLD = 0.5;
/** Who tells this much of the whole has hardly left out a condition. */
const AS_LONG = 0.9;

export function conditionLost(
  a: readonly Token[],
  b: readonly Token[],
  lexiconA: CompiledLexicon,
  lexiconB: CompiledLexicon,
): boolean {
  const [x, y] = [a.some(limits), b.some(limits)];
  if (x === y) return false;
  // "Wenn" is "if" and "when": a condition of any kind on the other side may be its translation.
  // "Without the port" is "if there were no port".
  if ((x ? b : a).some((t) => has(t, 'condition') || has(t, 'negation', 'without'))) return false;
  return x ? lostFrom(a, b, lexiconA, lexiconB) : lostFrom(b, a, lexiconB, lexiconA);
}

function lostFrom(
  one: readonly Token[],
  other: readonly Token[],
  own: CompiledLexicon,
  others: CompiledLexicon,
): boolean {
  const cross = own.language !== others.language;
  const content = (tokens: readonly Token[]) => tokens.filter((t) => !t.stop && !t.free);
  const told = content(other);
  // "Or we march again" is "if not, we march again".
  if (other.some((t) => others.alternatives.has(t.norm))) return false;
  if (told.length >= AS_LONG * content(one).length) return false;
  return one.some((t, i) => {
    if (!limits(t)) return false;
    const words = content(one.slice(i + 1).filter((o) => o.clause === t.clause));
    // A date may have been told of the statement instead.
    const clause = words.filter(
      (o) => !(o.dated || has(o, 'month') || (o.value !== null && words.some(isMonth))),
    );
    const found = clause.filter((o) => told.some((p) => related(o, p, own, others, cross)));
    return found.length < TOLD * clause.length || clause.length === 0;
  });
}
