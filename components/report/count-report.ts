import { conflictsWithSaved } from '../../utils/matching/conflict.ts';
import type { Report } from '../../utils/report.ts';
import { NOBODY, speakerOf } from './quote-filter.ts';

export interface Counted {
  readonly quotes: number;
  /** Different speakers, those without a name by how the text calls them: as many as can be filtered for. */
  readonly speakers: number;
  readonly altered: number;
  /** Reported speech that differs from what is saved in its meaning. */
  readonly conflicts: number;
  /** Flagged sentences that were not dismissed. */
  readonly flags: number;
}

/** A report in numbers, for the summary, the tabs and the announcement. */
export function countReport(report: Report, dismissed: readonly string[]): Counted {
  const hidden = new Set(dismissed);
  return {
    quotes: report.quotes.length,
    speakers: new Set(report.quotes.map(speakerOf).filter((speaker) => speaker !== NOBODY)).size,
    altered: report.quotes.filter((quote) => quote.check?.verdict === 'altered').length,
    conflicts: report.quotes.filter(({ check }) => conflictsWithSaved(check)).length,
    flags: report.claims.filter((claim) => claim.flagged && !hidden.has(claim.text)).length,
  };
}
