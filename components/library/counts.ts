import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatNumber } from '../format.ts';

/** "12 quotes" */
export const quotesLabel = (count: number): string =>
  i18n.t('library.count', count, [formatNumber(count, uiLocale())]);
