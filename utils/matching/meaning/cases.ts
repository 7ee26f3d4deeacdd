/** Languages that say by case who does what: two changes of case turn it. */
import type { Hunk } from '../align.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { type Token, valuesOf } from '../words/token.ts';
import type { Classes } from './classes.ts';

const SHORTEST_STEM = 3;

export function casesTurned(
  a: readonly Token[],
  b: readonly Token[],
  hunks: readonly Hunk[],
  lexicon: CompiledLexicon,
  meaning: Classes,
): void {
  const endings = lexicon.lexicon.caseEndings !== undefined;
  if (!endings && lexicon.lexicon.caseArticles === undefined) return;
  let turned = 0;
  for (const h of hunks) {
    const x = a.slice(h.aStart, h.aEnd);
    const y = b.slice(h.bStart, h.bEnd);
    if (x.length !== y.length) continue;
    if (endings && mirrored(x, y)) turned += 2;
    x.forEach((t, i) => {
      const o = y[i];
      if (!o) return;
      const cases = [valuesOf([t], 'case')[0], valuesOf([o], 'case')[0]];
      if (cases[0] && cases[1] && cases[0] !== cases[1]) turned += 1;
      else if (endings && inflected(t.norm, o.norm)) turned += 1;
    });
  }
  if (turned >= 2) meaning.add('agent');
}

/**
 * "Танкер протаранил баржу", "баржа протаранила танкер": the nouns stand the other way round, and one of them in another case.
 * In the same cases ("баржу протаранил танкер") only the order is another.
 */
function mirrored(x: readonly Token[], y: readonly Token[]): boolean {
  const [p, q] = [x, y].map((tokens) => tokens.filter((t) => !t.stop).map((t) => t.norm));
  const [first, last, one, two] = [p?.[0], p?.at(-1), q?.[0], q?.at(-1)];
  if (!first || !last || !one || !two || p?.length !== q?.length || (p?.length ?? 0) < CLAUSE) return false;
  const same = (s: string, t: string) => s === t || inflected(s, t);
  return same(first, two) && same(last, one) && !(first === two && last === one);
}

/** Who, what he does, and to whom. */
const CLAUSE = 3;

function inflected(x: string, y: string): boolean {
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head++;
  return x !== y && head >= SHORTEST_STEM && x.length - head <= 3 && y.length - head <= 3;
}
