import { useLiveQuery } from 'dexie-react-hooks';
import { ExternalLink, FileX, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { type ArticlePage, LibraryError, type SavedQuote } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatDate, formatLanguage, formatNumber } from '../format.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { waybackUrl } from '../../utils/export/words-url.ts';
import { PageTitle } from './PageTitle.tsx';
import { type Presence, presenceOf } from './presence.ts';
import { Readings } from './Readings.tsx';
import { readingNames } from './reading-names.ts';
import type { Go } from './route.ts';
import { SaidQuote } from './SaidQuote.tsx';
import { useChanges } from './use-changes.ts';

const ICON = { size: 15, 'aria-hidden': true } as const;

interface Loaded extends ArticlePage {
  readonly saved: ReadonlyMap<string, SavedQuote>;
}

function useArticlePage(id: string): Loaded | null | undefined {
  const library = useLibrary();
  return useLiveQuery(async () => {
    try {
      const page = await library.articlePage(id);
      const joined = await library.savedQuotesBySeq(page.quotes.map(({ quote }) => quote.seq));
      return { ...page, saved: new Map(joined.map((quote) => [quote.id, quote])) };
    } catch (error) {
      if (error instanceof LibraryError && error.code === 'not-found') return null;
      throw error;
    }
  }, [library, id]);
}

export interface ArticleViewProps {
  readonly id: string;
  readonly go: Go;
}

/** A saved article: where it stood, its quotes, which of them a later reading no longer had, and its kept texts. */
export function ArticleView({ id, go }: ArticleViewProps) {
  const page = useArticlePage(id);
  const { change } = useChanges();
  if (page === undefined) return <Skeleton />;
  if (page === null) {
    return (
      <EmptyState
        icon={<FileX size={22} />}
        title={i18n.t('library.goneTitle')}
        text={i18n.t('library.goneText')}
        actions={<Button onClick={() => go({ view: 'articles' })}>{i18n.t('library.articles')}</Button>}
      />
    );
  }
  const { article, readings, quotes, saved } = page;
  const locale = uiLocale();
  const url = article.url ?? article.canonicalUrl;
  const names = readingNames(
    readings.map(({ readAt }) => readAt),
    locale,
  );
  const facts = [
    article.siteName ?? article.host,
    article.byline,
    article.publishedTime === null ? null : formatDate(article.publishedTime, locale),
    article.agency === null ? null : i18n.t('report.agency', [article.agency]),
    article.language === null ? null : formatLanguage(article.language, locale),
  ];

  return (
    <section className="page" aria-labelledby="article-title" data-testid="article-page">
      <header className="page__head">
        <div>
          <PageTitle id="article-title" language={article.language}>
            {article.title ?? i18n.t('library.pasted')}
          </PageTitle>
          <p className="page__facts">
            <Facts of={facts} />
          </p>
        </div>
        <span className="page__actions">
          {url !== null && (
            <>
              <a className="button button--plain" href={url} target="_blank" rel="noreferrer">
                <ExternalLink {...ICON} />
                {i18n.t('library.openArticle')}
              </a>
              <a className="button button--plain" href={waybackUrl(url)} target="_blank" rel="noreferrer">
                <ExternalLink {...ICON} />
                {i18n.t('library.wayback')}
              </a>
            </>
          )}
          <Button
            icon={<Trash2 {...ICON} />}
            data-testid="delete-article"
            onClick={async () => {
              const done = await change({ change: 'delete-article', id }, () => i18n.t('articles.deleted'));
              if (done) go({ view: 'articles' }, true);
            }}
          >
            {i18n.t('common.delete')}
          </Button>
        </span>
      </header>
      <h3 className="page__section">
        {i18n.t('report.quotes', quotes.length, [formatNumber(quotes.length, locale)])}
      </h3>
      <ol className="said">
        {quotes.map(({ quote, present }) => {
          const joined = saved.get(quote.id);
          return (
            <li key={quote.id}>
              {joined && (
                <SaidQuote
                  quote={joined}
                  inArticle
                  mention={quote.speaker?.mention ?? null}
                  speakerId={quote.speakerId}
                />
              )}
              <PresenceNote presence={presenceOf(present)} names={names} />
            </li>
          );
        })}
      </ol>
      <Readings readings={readings} dir={article.dir} language={article.language} />
    </section>
  );
}

interface PresenceNoteProps {
  readonly presence: Presence;
  /** Of the readings, oldest first. */
  readonly names: readonly string[];
}

/** In which kept texts the words stand; says nothing where they always did. */
function PresenceNote({ presence, names }: PresenceNoteProps) {
  const name = (place: number) => names[place] ?? '';
  switch (presence.kind) {
    case 'always':
      return null;
    case 'never':
      return <Told chip={null} text={i18n.t('articles.nowhere')} />;
    case 'new':
      return (
        <Told
          chip={<Chip look="warning">{i18n.t('changes.appeared')}</Chip>}
          text={i18n.t('articles.appeared', [name(presence.before), name(presence.since)])}
        />
      );
    case 'back':
      return (
        <Told
          chip={<Chip look="warning">{i18n.t('articles.backChip')}</Chip>}
          text={i18n.t('articles.back', [name(presence.away), name(presence.since)])}
        />
      );
    case 'gone':
      return (
        <Told
          chip={<Chip look="altered">{i18n.t('changes.gone')}</Chip>}
          text={i18n.t('articles.gone', [name(presence.last), name(presence.after)])}
        />
      );
  }
}

function Told({ chip, text }: { readonly chip: ReactNode; readonly text: string }) {
  return (
    <p className="said-quote__presence" data-testid="presence">
      {chip} {text}
    </p>
  );
}
