import { BookmarkPlus, MessageSquareQuote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { Quote, Report } from '../../utils/report.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { RovingList } from '../design/RovingList.tsx';
import { QuoteCard, type QuoteShown } from '../quotes/QuoteCard.tsx';
import { useReportActions } from './actions.ts';
import { useKeptPlace } from './kept-place.ts';
import { QuoteActions } from './QuoteActions.tsx';
import { QuoteFilters } from './QuoteFilters.tsx';
import { filterQuotes, NO_FILTER, verdictOf } from './quote-filter.ts';

export interface QuotesTabProps {
  readonly report: Report;
  readonly saved: Readonly<Record<string, string>>;
  /** The quote whose mark was clicked in the page. */
  readonly chosen: string | null;
}

function shown(quote: Quote, article: Report['article'], saved: QuotesTabProps['saved']): QuoteShown {
  return {
    id: quote.id,
    kind: quote.kind,
    text: quote.text,
    language: article.language,
    speaker: quote.speaker,
    via: quote.via.map((carrier) => carrier.name),
    occasion: quote.occasion,
    siteName: null, // "this article": the outlet stands at the head already
    confidence: quote.confidence,
    check: verdictOf(quote, saved) === null ? null : quote.check,
  };
}

export function QuotesTab({ report, saved, chosen }: QuotesTabProps) {
  const actions = useReportActions();
  const place = useKeptPlace();
  const [filter, setFilter] = useState(place.filter ?? NO_FILTER);
  useEffect(() => {
    place.filter = filter;
  }, [place, filter]);
  const visible = filterQuotes(report.quotes, filter, saved);
  const unsaved = visible.filter((quote) => saved[quote.id] === undefined);

  if (report.quotes.length === 0) {
    return (
      <EmptyState
        icon={<MessageSquareQuote size={22} />}
        title={i18n.t('quotes.noneTitle')}
        text={i18n.t('quotes.noneText')}
        testId="no-quotes"
      />
    );
  }

  const onKey = (key: string, quote: Quote): boolean => {
    if (key === 'Enter' && actions.hasPage) actions.show(quote);
    else if (key === 's' && saved[quote.id] === undefined) actions.save([quote]);
    else if (key === 'c') actions.copy(quote);
    else if (key === 'l' && actions.hasPage) actions.copyLink(quote);
    else return false;
    return true;
  };

  return (
    <div className="report__panel">
      <div className="report__bar">
        <QuoteFilters quotes={report.quotes} saved={saved} filter={filter} onChange={setFilter} />
        <Button
          className="report__bar-end"
          data-testid="save-all"
          aria-disabled={unsaved.length === 0}
          icon={<BookmarkPlus size={16} />}
          onClick={() => actions.save(unsaved)}
        >
          {unsaved.length === 0 ? i18n.t('quotes.allSaved') : i18n.t('quotes.saveAll')}
        </Button>
      </div>
      {visible.length === 0 ? (
        <EmptyState
          icon={<MessageSquareQuote size={22} />}
          title={i18n.t('filter.nothing')}
          actions={<Button onClick={() => setFilter(NO_FILTER)}>{i18n.t('filter.clear')}</Button>}
        />
      ) : (
        <RovingList
          items={visible}
          idOf={(quote) => quote.id}
          label={i18n.t('quotes.label')}
          chosen={chosen}
          onKey={onKey}
          render={(quote) => (
            <QuoteCard
              quote={shown(quote, report.article, saved)}
              actions={<QuoteActions quote={quote} saved={saved[quote.id]} />}
            />
          )}
        />
      )}
      <p className="report__keys">
        {actions.hasPage ? i18n.t('quotes.keys') : i18n.t('quotes.keysWithoutPage')}
      </p>
    </div>
  );
}
