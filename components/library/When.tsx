import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { SavedQuote } from '../../utils/library/index.ts';
import { formatDate } from '../format.ts';
import './when.css';

type Dated = Pick<SavedQuote, 'date' | 'savedAt'>;

/** When it was said or published; where neither is known, the day of saving, and that it is that. */
export function whenOf({ date, savedAt }: Dated): string {
  return date === null
    ? i18n.t('library.savedOn', [formatDate(savedAt, uiLocale())])
    : formatDate(date, uiLocale());
}

/** The same as a time on the page, the day of saving set apart. */
export function When({ quote }: { readonly quote: Dated }) {
  return (
    <time
      className={quote.date === null ? 'when--saved' : undefined}
      dateTime={quote.date ?? quote.savedAt}
      data-testid="when"
    >
      {whenOf(quote)}
    </time>
  );
}
