/** What is compared, and what the comparison says. */
import type { DiffPart, Meaning, QuoteKind, Verdict } from '../report.ts';

export interface ComparedQuote {
  readonly text: string;
  readonly speaker: string | null;
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
  /** Names of the carriers, nearest the article first. */
  readonly via: readonly string[];
  readonly kind?: QuoteKind;
  /** ISO 8601: when it was said, or published. */
  readonly date?: string | null;
  readonly siteName?: string | null;
  readonly url?: string | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** Classes of meaning that differ, in the order of MEANINGS; empty where none does. */
  readonly meaning: Meaning[];
  /** 0 to 1: the share of the words' weight that both quotes have in common. */
  readonly similarity: number;
  /** `equal` and `delete` give back the saved text, `equal` and `insert` the seen one. */
  readonly diff: DiffPart[];
}
