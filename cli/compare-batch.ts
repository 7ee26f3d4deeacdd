/** `verbatim compare --batch`: the judgement alone. */
import { compareQuotes } from '../utils/matching/compare.ts';
import type { ComparedQuote } from '../utils/matching/quote.ts';
import { type BatchStreams, runBatch } from './batch.ts';
import { type ComparedInput, compareLineSchema } from './input.ts';

export function compareBatch(streams: BatchStreams): Promise<boolean> {
  return runBatch(streams, compareLineSchema, ({ id, a, b }) => {
    const { verdict, meaning, similarity, diff } = compareQuotes(comparedOf(a), comparedOf(b));
    return { id, verdict, meaning, similarity, diff };
  });
}

/** A kind that was not given is absent, not undefined. */
function comparedOf({ kind, ...rest }: ComparedInput): ComparedQuote {
  return kind === undefined ? rest : { ...rest, kind };
}
