import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatNumber } from '../format.ts';
import type { Counted } from './count-report.ts';

export interface SummaryPart {
  readonly key: 'quotes' | 'speakers' | 'altered' | 'conflicts' | 'flags' | 'no-flags';
  readonly text: string;
}

/** What the result is, in a handful of words: the summary line, and what is announced. */
export function summaryParts(counted: Counted): SummaryPart[] {
  const locale = uiLocale();
  const n = (value: number): [string] => [formatNumber(value, locale)];
  const parts: SummaryPart[] = [
    { key: 'quotes', text: i18n.t('report.quotes', counted.quotes, n(counted.quotes)) },
  ];
  if (counted.speakers > 0) {
    parts.push({ key: 'speakers', text: i18n.t('report.speakers', counted.speakers, n(counted.speakers)) });
  }
  if (counted.altered > 0) {
    parts.push({ key: 'altered', text: i18n.t('report.altered', counted.altered, n(counted.altered)) });
  }
  if (counted.conflicts > 0) {
    parts.push({
      key: 'conflicts',
      text: i18n.t('report.conflicts', counted.conflicts, n(counted.conflicts)),
    });
  }
  parts.push(
    counted.flags > 0
      ? { key: 'flags', text: i18n.t('report.flags', counted.flags, n(counted.flags)) }
      : { key: 'no-flags', text: i18n.t('report.noFlags') },
  );
  return parts;
}
