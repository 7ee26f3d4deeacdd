/** What an article's statements stand on, at a glance. */
import type { Quote, Report, SpeakerKind, Support } from '../../utils/report.ts';

export const MIX_PARTS = ['named', 'organisation', 'document', 'anonymous', 'none'] as const;
export type MixPart = (typeof MIX_PARTS)[number];
export type SourceMix = Readonly<Record<MixPart, number>>;

const FROM_SUPPORT: Record<Support, MixPart> = {
  named: 'named',
  organisation: 'organisation',
  document: 'document',
  linked: 'document',
  anonymous: 'anonymous',
  vague: 'anonymous',
  none: 'none',
};

const FROM_SPEAKER: Record<SpeakerKind, MixPart> = {
  person: 'named',
  organisation: 'organisation',
  publication: 'organisation',
  document: 'document',
  anonymous: 'anonymous',
};

/**
 * Counts each statement once: the sentences in the article's own voice by their support, and the quotes outside of
 * them (a sentence that is only a quote is no claim) by their speaker.
 */
export function sourceMix(report: Pick<Report, 'claims' | 'quotes'>): SourceMix {
  const mix = { named: 0, organisation: 0, document: 0, anonymous: 0, none: 0 };
  for (const claim of report.claims) mix[FROM_SUPPORT[claim.support]]++;
  for (const quote of report.quotes) {
    if (report.claims.some((claim) => quote.start >= claim.start && quote.end <= claim.end)) continue;
    mix[partOf(quote)]++;
  }
  return mix;
}

function partOf(quote: Quote): MixPart {
  return quote.speaker === null ? 'none' : FROM_SPEAKER[quote.speaker.kind];
}
