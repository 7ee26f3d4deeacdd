import { useLiveQuery } from 'dexie-react-hooks';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { TRASH_DAYS } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useNotice } from '../design/Notices.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { type Deletion, deletionsOf } from './deletions.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { PageTitle } from './PageTitle.tsx';
import { useChanges } from './use-changes.ts';

const ICON = { size: 15, 'aria-hidden': true } as const;
const DAY = 86_400_000;
/** Deletions drawn, and quotes of one; the others come into sight as these are restored or purged. */
const SHOWN = 300;

function daysLeft(deletedAt: string): number {
  return Math.max(0, Math.ceil(TRASH_DAYS - (Date.now() - Date.parse(deletedAt)) / DAY));
}

/** What was deleted in the last 30 days, and the way back. */
export function TrashView() {
  const library = useLibrary();
  const { change, keepHouse } = useChanges();
  const tell = useNotice();
  const items = useLiveQuery(() => library.listTrash(), [library]);
  const [asking, setAsking] = useState(false);
  if (items === undefined) return <Skeleton />;
  const deletions = deletionsOf(items);
  const restore = (ids: readonly string[], only?: readonly string[]) =>
    change({ change: 'restore', ids: [...ids], ...(only && { only: [...only] }) }, (count) =>
      i18n.t('trash.restored', count, [formatNumber(count, uiLocale())]),
    );
  return (
    <section className="page" aria-labelledby="trash-title">
      <header className="page__head">
        <div>
          <PageTitle id="trash-title">{i18n.t('library.trash')}</PageTitle>
          <p className="page__facts">{i18n.t('trash.text', [String(TRASH_DAYS)])}</p>
        </div>
        {items.length > 0 && (
          <span className="page__actions">
            <Button
              icon={<RotateCcw {...ICON} />}
              data-testid="restore-all"
              onClick={() => void restore(items.map(({ id }) => id))}
            >
              {i18n.t('trash.restoreAll')}
            </Button>
            <Button
              look="danger"
              icon={<Trash2 {...ICON} />}
              data-testid="empty-trash"
              onClick={() => setAsking(true)}
            >
              {i18n.t('trash.empty')}
            </Button>
          </span>
        )}
      </header>
      {items.length === 0 ? (
        <EmptyState
          icon={<Trash2 size={22} />}
          title={i18n.t('trash.nothingTitle')}
          text={i18n.t('trash.nothingText')}
          testId="trash-empty"
        />
      ) : (
        <ul className="entries">
          {deletions.slice(0, SHOWN).map((deletion) => (
            <DeletionEntry
              key={deletion.deletedAt}
              deletion={deletion}
              onRestore={() => void restore(deletion.items.map(({ id }) => id))}
              onRestoreOne={(item, quote) => void restore([item], [quote])}
            />
          ))}
        </ul>
      )}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={i18n.t('trash.emptyTitle')}
        description={i18n.t('trash.emptyText')}
        testId="empty-trash-dialog"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{i18n.t('common.cancel')}</Button>
            <Button
              look="danger"
              data-testid="empty-trash-done"
              onClick={async () => {
                setAsking(false);
                if (await keepHouse({ task: 'empty-trash' })) tell({ text: i18n.t('trash.emptied') });
              }}
            >
              {i18n.t('trash.empty')}
            </Button>
          </>
        }
      />
    </section>
  );
}

interface DeletionProps {
  readonly deletion: Deletion;
  readonly onRestore: () => void;
  readonly onRestoreOne: (item: string, quote: string) => void;
}

/** One deletion: it comes back as a whole, or one quote of it by itself. */
function DeletionEntry({ deletion, onRestore, onRestoreOne }: DeletionProps) {
  const { items, quotes } = deletion;
  // The label is all that there is to one quote, not to an article.
  const several = quotes.length > (items[0].article === null ? 1 : 0);
  return (
    <li className="entry" data-testid="trash-item">
      <div className="entry__head">
        <div className="entry__what">
          <DeletionLabel deletion={deletion} />
        </div>
        <Button look="quiet" icon={<RotateCcw {...ICON} />} data-testid="restore" onClick={onRestore}>
          {quotes.length > 1
            ? i18n.t('trash.restoreThese', [formatNumber(quotes.length, uiLocale())])
            : i18n.t('trash.restore')}
        </Button>
      </div>
      {several && <DeletedQuotes quotes={quotes} onRestoreOne={onRestoreOne} />}
    </li>
  );
}

type DeletedQuotesProps = Pick<Deletion, 'quotes'> & Pick<DeletionProps, 'onRestoreOne'>;

/** All that comes back with the deletion, each with its own way back. */
function DeletedQuotes({ quotes, onRestoreOne }: DeletedQuotesProps) {
  const [open, setOpen] = useState(false);
  const locale = uiLocale();
  return (
    <details className="entry__words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-testid="trash-words">
        {i18n.t('trash.words', quotes.length, [formatNumber(quotes.length, locale)])}
      </summary>
      {open && (
        <ul>
          {quotes.slice(0, SHOWN).map(({ item, quote: { id, text, language, speaker } }) => (
            <li key={id} className="entry__deleted">
              <span>
                <bdi lang={language ?? undefined}>{text}</bdi>{' '}
                <span className="entry__facts">
                  <Facts of={[speaker?.name ?? speaker?.mention ?? i18n.t('quote.unknownSpeaker')]} />
                </span>
              </span>
              <Button
                look="quiet"
                icon={<RotateCcw {...ICON} />}
                aria-label={i18n.t('trash.restoreOne', [text])}
                data-testid="restore-one"
                onClick={() => onRestoreOne(item, id)}
              >
                {i18n.t('trash.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open && quotes.length > SHOWN && <p>{i18n.t('trash.cut', [formatNumber(SHOWN, locale)])}</p>}
    </details>
  );
}

function DeletionLabel({ deletion: { items, quotes, deletedAt } }: { readonly deletion: Deletion }) {
  const locale = uiLocale();
  const [{ article, address }] = items;
  const days = daysLeft(deletedAt);
  return (
    <>
      <span className="entry__title">
        <bdi>{article?.title ?? quotes[0]?.quote.text ?? address}</bdi>
      </span>
      <span className="entry__facts">
        <Facts
          of={[
            article === null ? null : i18n.t('trash.article'),
            i18n.t('report.quotes', quotes.length, [formatNumber(quotes.length, locale)]),
            i18n.t('trash.deletedOn', [formatDate(deletedAt, locale)]),
            i18n.t('trash.daysLeft', days, [formatNumber(days, locale)]),
          ]}
        />
      </span>
    </>
  );
}
