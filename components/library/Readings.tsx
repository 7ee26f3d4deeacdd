import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { ReadingRecord } from '../../utils/library/index.ts';
import { wordDiff } from '../../utils/matching/diff.ts';
import { Select } from '../design/Field.tsx';
import { formatNumber } from '../format.ts';
import { DiffView } from '../quotes/DiffView.tsx';
import { readingNames } from './reading-names.ts';
import './readings.css';

/** A word diff of texts longer than this could take seconds; they are shown as they are. */
const LONGEST_COMPARED = 60_000;

export interface ReadingsProps {
  /** Oldest first. */
  readonly readings: readonly ReadingRecord[];
  readonly dir: 'ltr' | 'rtl' | null;
  readonly language: string | null;
}

/** The article's kept texts as evidence: when each was read, its SHA-256, and what changed from one to the next. */
export function Readings({ readings, dir, language }: ReadingsProps) {
  const [chosen, setChosen] = useState(readings.at(-1)?.id ?? '');
  const place = Math.max(
    0,
    readings.findIndex(({ id }) => id === chosen),
  );
  const reading = readings[place];
  if (reading === undefined) return null;
  const before = readings[place - 1];
  const locale = uiLocale();
  const names = readingNames(
    readings.map(({ readAt }) => readAt),
    locale,
  );
  const comparable = before !== undefined && before.text.length + reading.text.length <= 2 * LONGEST_COMPARED;
  return (
    <section className="readings" aria-labelledby="readings-title" data-testid="readings">
      <header className="readings__head">
        <h3 className="page__section" id="readings-title">
          {i18n.t('articles.readings', readings.length, [formatNumber(readings.length, locale)])}
        </h3>
        {readings.length > 1 && (
          <Select
            label={i18n.t('articles.reading')}
            value={reading.id}
            testId="reading"
            onChange={setChosen}
            options={readings.map(({ id }, at) => ({ value: id, label: names[at] ?? '' }))}
          />
        )}
      </header>
      <p className="readings__facts">
        {i18n.t('articles.readAt', [names[place] ?? ''])}
        <code className="readings__hash" title="SHA-256">
          SHA-256 {reading.sha256}
        </code>
      </p>
      <details className="readings__text" open={before !== undefined}>
        <summary>
          {before === undefined
            ? i18n.t('articles.text')
            : i18n.t('articles.changes', [names[place - 1] ?? ''])}
        </summary>
        {comparable ? (
          <DiffView parts={wordDiff(before.text, reading.text)} language={language} />
        ) : (
          <p className="readings__words" dir={dir ?? 'auto'} lang={language ?? undefined}>
            {reading.text}
          </p>
        )}
      </details>
    </section>
  );
}
