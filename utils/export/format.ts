/** What an export format is. */
import type { ExportQuote } from './quote.ts';

export interface ExportContext {
  /** The clock, handed in: when the export is made. */
  readonly now: Date;
  /** BCP 47 of the interface, for dates in formats that people read. */
  readonly locale: string;
  /** What a finding is called in formats that people read. */
  readonly findings: Readonly<Record<'verified' | 'disputed', string>>;
}

/** Writes quotes as one text. Pure: the same quotes and context give the same characters. */
export type ExportWriter = (quotes: readonly ExportQuote[], context: ExportContext) => string;
