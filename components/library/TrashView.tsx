import { useLiveQuery } from 'dexie-react-hooks';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { TRASH_DAYS, type TrashRecord } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useNotice } from '../design/Notices.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { PageTitle } from './PageTitle.tsx';
import { useChanges } from './use-changes.ts';

const ICON = { size: 15, 'aria-hidden': true } as const;
const DAY = 86_400_000;
/** Items drawn; the others come back into sight as these are restored or purged. */
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
  const restore = (ids: readonly string[]) =>
    change({ change: 'restore', ids: [...ids] }, (count) =>
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
          {items.slice(0, SHOWN).map((item) => (
            <li key={item.id} className="entry entry--row" data-testid="trash-item">
              <div className="entry__what">
                <TrashLabel item={item} />
                <TrashWords item={item} />
              </div>
              <Button look="quiet" icon={<RotateCcw {...ICON} />} onClick={() => void restore([item.id])}>
                {i18n.t('trash.restore')}
              </Button>
            </li>
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

/** All that comes back with the item: its label is the first quote's words or the article's title alone. */
function TrashWords({ item: { article, quotes } }: { readonly item: TrashRecord }) {
  const [open, setOpen] = useState(false);
  if (quotes.length < (article === null ? 2 : 1)) return null;
  return (
    <details className="entry__words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-testid="trash-words">
        {i18n.t('trash.words', quotes.length, [formatNumber(quotes.length, uiLocale())])}
      </summary>
      {open && (
        <ul>
          {quotes.map(({ id, text, language, speaker }) => (
            <li key={id}>
              <bdi lang={language ?? undefined}>{text}</bdi>{' '}
              <span className="entry__facts">
                <Facts of={[speaker?.name ?? speaker?.mention ?? i18n.t('quote.unknownSpeaker')]} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function TrashLabel({ item }: { readonly item: TrashRecord }) {
  const locale = uiLocale();
  const count = item.quotes.length;
  const [first] = item.quotes;
  const days = daysLeft(item.deletedAt);
  return (
    <>
      <span className="entry__title">
        <bdi>{item.article?.title ?? first?.text ?? item.address}</bdi>
      </span>
      <span className="entry__facts">
        <Facts
          of={[
            item.article === null ? null : i18n.t('trash.article'),
            i18n.t('report.quotes', count, [formatNumber(count, locale)]),
            i18n.t('trash.deletedOn', [formatDate(item.deletedAt, locale)]),
            i18n.t('trash.daysLeft', days, [formatNumber(days, locale)]),
          ]}
        />
      </span>
    </>
  );
}
