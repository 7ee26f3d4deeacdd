import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatDate } from '../format.ts';

/** When and where it was said, in one line; null where the article says neither. */
export function occasionLine(
  occasion: { readonly date: string | null; readonly place: string | null } | null,
): string | null {
  if (occasion === null) return null;
  const date = occasion.date === null ? null : formatDate(occasion.date, uiLocale());
  if (date !== null && occasion.place !== null) return i18n.t('quote.occasionOnIn', [date, occasion.place]);
  if (date !== null) return i18n.t('quote.occasionOn', [date]);
  if (occasion.place !== null) return i18n.t('quote.occasionIn', [occasion.place]);
  return null;
}
