import { useLiveQuery } from 'dexie-react-hooks';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { IconButton } from '../design/Button.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { openLibrary } from '../library/library-context.ts';
import { useChanges } from '../library/use-changes.ts';

/** Sentences shown; the older ones come into sight as these are flagged again. */
const SHOWN = 100;

/** Sentences whose flag the reader dismissed, and the way to have them flagged again. */
export function DismissedList() {
  const [library] = useState(openLibrary);
  const { change } = useChanges();
  const dismissed = useLiveQuery(() => library.listDismissals(), [library]) ?? [];
  if (dismissed.length === 0) return null;
  const locale = uiLocale();
  return (
    <details className="dismissed" data-testid="dismissed">
      <summary className="section__sub">
        {i18n.t('options.dismissed', dismissed.length, [formatNumber(dismissed.length, locale)])}
      </summary>
      <ul className="option-list">
        {dismissed.slice(0, SHOWN).map(({ id, text, at }) => (
          <li key={id} className="option-list__item">
            <span className="option-list__name" dir="auto">
              {text}
              <span className="option-list__facts">{formatDate(at, locale)}</span>
            </span>
            <IconButton
              label={i18n.t('options.flagAgain', [text])}
              icon={<RotateCcw size={16} aria-hidden="true" />}
              data-testid="flag-again"
              onClick={() => void change({ change: 'undismiss', id }, () => i18n.t('options.flaggedAgain'))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
