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

function inflected(x: string, y: string): boolean {
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head++;
  return x !== y && head >= SHORTEST_STEM && x.length - head <= 3 && y.length - head <= 3;
}
