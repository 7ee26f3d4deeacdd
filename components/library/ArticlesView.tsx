import { useLiveQuery } from 'dexie-react-hooks';
import { Newspaper } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { foldWords } from '../../utils/library/index.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextField } from '../design/Field.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { quotesLabel } from './counts.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { useCounts } from './live-search.ts';
import { PageTitle } from './PageTitle.tsx';
import { hashOf } from './route.ts';

/** Articles drawn at once; beyond it, typing finds faster than scrolling. */
const SHOWN = 300;

/** All saved articles, the last read first. */
export function ArticlesView() {
  const library = useLibrary();
  const articles = useLiveQuery(() => library.listArticles(), [library]);
  const counts = useCounts((table) => table.countsByArticle());
  const [typed, setTyped] = useState('');
  if (articles === undefined) return <Skeleton />;
  const wanted = foldWords(typed);
  const locale = uiLocale();
  const found = articles.filter((article) =>
    foldWords([article.title, article.siteName, article.host, article.byline].join(' ')).includes(wanted),
  );
  return (
    <section className="page" aria-labelledby="articles-title">
      <PageTitle id="articles-title">{i18n.t('library.articles')}</PageTitle>
      {articles.length === 0 ? (
        <EmptyState
          icon={<Newspaper size={22} />}
          title={i18n.t('articles.emptyTitle')}
          text={i18n.t('articles.emptyText')}
        />
      ) : (
        <>
          <TextField
            label={i18n.t('articles.filter')}
            type="search"
            dir="auto"
            value={typed}
            data-testid="article-filter"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="page__count" aria-live="polite">
            {i18n.t('articles.count', found.length, [formatNumber(found.length, locale)])}
          </p>
          <ul className="entries">
            {found.slice(0, SHOWN).map((article) => (
              <li key={article.id}>
                <a
                  className="entry"
                  href={hashOf({ view: 'article', id: article.id })}
                  data-testid="article-entry"
                >
                  <span className="entry__title" lang={article.language ?? undefined}>
                    <bdi>{article.title ?? article.url ?? i18n.t('library.pasted')}</bdi>
                  </span>
                  <span className="entry__facts">
                    <Facts
                      of={[
                        counts === null ? null : quotesLabel(counts.get(article.id) ?? 0),
                        article.siteName ?? article.host,
                        article.publishedTime === null ? null : formatDate(article.publishedTime, locale),
                        article.agency === null ? null : i18n.t('report.agency', [article.agency]),
                        i18n.t('articles.readOn', [formatDate(article.lastReadAt, locale)]),
                      ]}
                    />
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p className="page__count">{i18n.t('library.cut', [formatNumber(SHOWN, locale)])}</p>
          )}
        </>
      )}
    </section>
  );
}
