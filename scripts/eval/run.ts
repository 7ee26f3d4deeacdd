/** Analyses gold articles and scores what comes out; shared by `npm run eval` and by the corpus test. */
import { analyse } from '../../utils/analysis/analyse.ts';
import { fromText } from '../../utils/article/from-text.ts';
import type { Gold } from './gold.ts';
import { type Miss, scoreArticle } from './score.ts';
import { add, emptyTally, type Tally } from './tally.ts';

export interface EvalOptions {
  readonly sensitivity?: 'strict' | 'balanced' | 'quiet';
  /** Whether the analysis is told the language, or has to tell it itself. */
  readonly tellLanguage?: boolean;
}

export function evaluate(
  articles: readonly Gold[],
  { sensitivity = 'balanced', tellLanguage = true }: EvalOptions = {},
  note?: (miss: Miss) => void,
): Tally {
  return articles.reduce((sum, gold) => {
    const language = tellLanguage ? gold.language : null;
    const report = analyse(fromText(gold.text, language), { id: gold.id, sensitivity, language });
    return add(sum, scoreArticle(gold, report, note));
  }, emptyTally());
}
