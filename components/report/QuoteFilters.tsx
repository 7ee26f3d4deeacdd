import { i18n } from '../../utils/i18n.ts';
import { kindLabel, verdictLabel } from '../../utils/labels.ts';
import type { Quote } from '../../utils/report.ts';
import { Select } from '../design/Field.tsx';
import { facet, NOBODY, type QuoteFilter, speakerOf, verdictOf } from './quote-filter.ts';

export interface QuoteFiltersProps {
  readonly quotes: readonly Quote[];
  /** The report's quote id → the saved quote's id. */
  readonly saved: Readonly<Record<string, string>>;
  readonly filter: QuoteFilter;
  readonly onChange: (filter: QuoteFilter) => void;
}

/** Kind, verdict and speaker, each offering only what this article has; a single value offers no choice. */
export function QuoteFilters({ quotes, saved, filter, onChange }: QuoteFiltersProps) {
  const kinds = facet(quotes.map((quote) => quote.kind));
  const verdicts = facet(quotes.flatMap((quote) => verdictOf(quote, saved) ?? []));
  const speakers = facet(quotes.map(speakerOf));
  return (
    <>
      {kinds.length > 1 && (
        <Select
          label={i18n.t('filter.kind')}
          testId="filter-kind"
          value={filter.kind}
          options={[
            { value: 'all', label: i18n.t('filter.allKinds') },
            ...kinds.map(({ value, count }) => ({ value, label: `${kindLabel(value)} (${count})` })),
          ]}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
      )}
      {verdicts.length > 1 && (
        <Select
          label={i18n.t('filter.verdict')}
          testId="filter-verdict"
          value={filter.verdict}
          options={[
            { value: 'all', label: i18n.t('filter.allVerdicts') },
            ...verdicts.map(({ value, count }) => ({ value, label: `${verdictLabel(value)} (${count})` })),
          ]}
          onChange={(verdict) => onChange({ ...filter, verdict })}
        />
      )}
      {speakers.length > 1 && (
        <Select
          label={i18n.t('filter.speaker')}
          testId="filter-speaker"
          value={filter.speaker}
          options={[
            { value: 'all', label: i18n.t('filter.allSpeakers') },
            ...speakers.map(({ value, count }) => ({
              value,
              label: `${value === NOBODY ? i18n.t('quote.noSpeaker') : value} (${count})`,
            })),
          ]}
          onChange={(speaker) => onChange({ ...filter, speaker })}
        />
      )}
    </>
  );
}
