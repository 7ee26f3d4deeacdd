import { History } from 'lucide-react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { Changes } from '../../utils/report.ts';
import { formatDateTime } from '../format.ts';
import { DiffView } from '../quotes/DiffView.tsx';

function opLabel(op: Changes['quotes'][number]['op']): string {
  switch (op) {
    case 'changed':
      return i18n.t('changes.changed');
    case 'appeared':
      return i18n.t('changes.appeared');
    case 'gone':
      return i18n.t('changes.gone');
  }
}

/** This article was saved before and reads differently now: which quotes changed, came or went. */
export function ChangesNote({ changes }: { readonly changes: Changes }) {
  if (changes.quotes.length === 0) return null;
  return (
    <details className="callout callout--plain" data-testid="changes">
      <summary>
        <History size={14} aria-hidden="true" />{' '}
        {i18n.t('changes.title', changes.quotes.length, [
          String(changes.quotes.length),
          formatDateTime(changes.savedAt, uiLocale()),
        ])}
      </summary>
      <ul className="plain-list">
        {changes.quotes.map((quote) => (
          <li key={`${quote.op}-${quote.quoteId ?? quote.savedQuoteId}`}>
            <strong>{opLabel(quote.op)}</strong>
            {quote.diff.length > 0 ? <DiffView parts={quote.diff} /> : <p dir="auto">{quote.text}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
