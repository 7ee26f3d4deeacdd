import { useLiveQuery } from 'dexie-react-hooks';
import { BookmarkPlus, SearchX, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { formatNumber } from '../format.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { renameInQuery, toggleFacet } from './facet-query.ts';
import { useLibrary } from './library-context.ts';
import { QuoteDetail } from './QuoteDetail.tsx';
import { QuoteList, type QuoteListHandle } from './QuoteList.tsx';
import { RenameTagDialog } from './RenameTagDialog.tsx';
import type { Go, Route } from './route.ts';
import { SearchBar } from './SearchBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';

const NONE: readonly number[] = [];

export interface QuotesViewProps {
  readonly route: Route & { readonly view: 'quotes' };
  readonly go: Go;
}

/** All saved quotes: search, facets, the list, and the chosen quote beside it. */
export function QuotesView({ route, go }: QuotesViewProps) {
  const { query, sort, quote } = route;
  const search = useSearch(query, sort);
  const seqs = search.status === 'ready' ? search.result.seqs : NONE;
  const selection = useSelection(seqs);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<QuoteListHandle>(null);
  const [renaming, setRenaming] = useState(false);

  const close = () => {
    if (quote === null) return;
    go({ ...route, quote: null }, true);
    // Where nothing is listed, the search is what one goes on with.
    if (list.current === null) box.current?.focus();
    else list.current.focus();
  };
  const setQuery = (next: string) => go({ ...route, query: next, quote: null }, true);

  return (
    <div className="quotes-view" data-detail={quote !== null}>
      <SearchBar
        ref={box}
        query={query}
        onQuery={setQuery}
        onDown={() => list.current?.focus()}
        sort={sort}
        onSort={(next) => go({ ...route, sort: next }, true)}
        remarks={search.status === 'ready' ? search.result.remarks : []}
      />
      {search.status === 'ready' && search.size > 0 && (
        <FacetPanel
          facets={search.result.facets}
          query={query}
          onToggle={(facet, value) => setQuery(toggleFacet(query, facet, value, uiLocale()))}
          onRenameTags={() => setRenaming(true)}
        />
      )}
      <section className="quotes-view__found" aria-label={i18n.t('library.found')}>
        {search.status === 'loading' && <Loading loaded={search.loaded} total={search.total} />}
        {search.status === 'ready' && search.reading !== null && <Loading {...search.reading} beside />}
        {search.status === 'failed' && (
          <EmptyState
            look="error"
            icon={<TriangleAlert size={22} />}
            title={i18n.t('library.failedTitle')}
            text={search.message}
            actions={<Button onClick={() => location.reload()}>{i18n.t('common.tryAgain')}</Button>}
          />
        )}
        {search.status === 'ready' && search.size === 0 && <EmptyLibrary go={go} />}
        {search.status === 'ready' && search.size > 0 && (
          <>
            <SelectionBar found={seqs} size={search.size} selection={selection} />
            {seqs.length === 0 ? (
              <EmptyState
                icon={<SearchX size={22} />}
                title={i18n.t('library.nothingTitle')}
                text={i18n.t('library.nothingText')}
                testId="nothing-found"
                actions={<Button onClick={() => setQuery('')}>{i18n.t('library.clearSearch')}</Button>}
              />
            ) : (
              <QuoteList
                ref={list}
                seqs={seqs}
                generation={search.generation}
                selection={selection}
                chosen={quote}
                onChoose={(id) => go({ ...route, quote: id }, quote !== null)}
                onEscape={close}
                onLeave={() => box.current?.focus()}
              />
            )}
          </>
        )}
      </section>
      {renaming && (
        <RenameTagDialog
          onClose={() => setRenaming(false)}
          onRenamed={(from, to) => setQuery(renameInQuery(query, 'tag', from, to, uiLocale()))}
        />
      )}
      {quote !== null && <QuoteDetail id={quote} onClose={close} key={quote} />}
    </div>
  );
}

/** Nothing is saved; where something was deleted, that it can be had back. */
function EmptyLibrary({ go }: { readonly go: Go }) {
  const library = useLibrary();
  const trash = useLiveQuery(() => library.listTrash(), [library]) ?? [];
  const count = trash.reduce((sum, { quotes }) => sum + quotes.length, 0);
  return (
    <EmptyState
      icon={<BookmarkPlus size={22} />}
      title={i18n.t('library.emptyTitle')}
      text={
        trash.length === 0
          ? i18n.t('library.emptyText')
          : i18n.t('library.emptyTrash', count, [formatNumber(count, uiLocale())])
      }
      testId="library-empty"
      actions={
        <>
          {trash.length > 0 && (
            <Button data-testid="to-trash" onClick={() => go({ view: 'trash' })}>
              {i18n.t('library.trash')}
            </Button>
          )}
          <Button onClick={() => go({ view: 'transfer' })}>{i18n.t('transfer.importTitle')}</Button>
        </>
      }
    />
  );
}

interface LoadingProps {
  readonly loaded: number;
  readonly total: number;
  /** One line above what is read already, which must not jump when the rest is there. */
  readonly beside?: boolean;
}

function Loading({ loaded, total, beside = false }: LoadingProps) {
  const locale = uiLocale();
  return (
    <div className={`loading ${beside ? 'loading--beside' : ''}`} role="status" data-testid="library-loading">
      <p>
        {total === 0
          ? i18n.t('library.opening')
          : i18n.t('library.loading', [formatNumber(loaded, locale), formatNumber(total, locale)])}
      </p>
      {total > 0 && <progress value={loaded} max={total} aria-label={i18n.t('library.opening')} />}
    </div>
  );
}
