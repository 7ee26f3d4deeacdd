import { BookmarkX, X } from 'lucide-react';
import { type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { IconButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import './quote-detail.css';
import { SavedCard } from './SavedCard.tsx';
import { useSavedRow } from './use-saved-row.ts';

export interface QuoteDetailProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Not in a dialog that was opened from here: React passes its events on, though it stands elsewhere in the document. */
function isInside({ currentTarget, target }: SyntheticEvent): boolean {
  return target instanceof Node && currentTarget instanceof Node && currentTarget.contains(target);
}

/** A dialog that was opened a moment ago may not have the focus yet; the key is its own all the same. */
const isUnderDialog = () => document.querySelector('.dialog') !== null;

/** Escape while typing may be meant for a list of suggestions, and must not lose what was typed. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** The chosen quote beside the list: its words, evidence, tags, note, finding, and what can be done with it. */
export function QuoteDetail({ id, onClose }: QuoteDetailProps) {
  const row = useSavedRow(id);
  const panel = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, []);

  return (
    <aside
      className="quote-detail"
      ref={panel}
      tabIndex={-1}
      aria-label={i18n.t('library.detail')}
      data-testid="detail"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isInside(event) || isTyping(event.target) || isUnderDialog()) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="quote-detail__bar">
        <h2 className="quote-detail__title">{i18n.t('library.detail')}</h2>
        <IconButton
          label={i18n.t('common.close')}
          icon={<X size={16} aria-hidden="true" />}
          data-testid="detail-close"
          onClick={onClose}
        />
      </div>
      {row === undefined && <Skeleton />}
      {row === null && (
        <EmptyState
          icon={<BookmarkX size={22} />}
          title={i18n.t('library.goneTitle')}
          text={i18n.t('library.goneText')}
        />
      )}
      {row && <SavedCard row={row} onDeleted={onClose} />}
    </aside>
  );
}
