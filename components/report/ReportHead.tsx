import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { Report } from '../../utils/report.ts';
import { formatDate, formatLanguage } from '../format.ts';
import type { Counted } from './count-report.ts';
import { summaryParts } from './summary.ts';

/** Outlet, date, language, wire, headline. */
export function ReportHead({ article }: { readonly article: Report['article'] }) {
  const locale = uiLocale();
  return (
    <header className="report-head" data-testid="report-head">
      <p className="report-head__facts">
        {article.siteName !== null && (
          <span className="report-head__outlet">
            <bdi>{article.siteName}</bdi>
          </span>
        )}
        {article.publishedTime !== null && <span>{formatDate(article.publishedTime, locale)}</span>}
        {article.language !== null && <span>{formatLanguage(article.language, locale)}</span>}
        {article.agency !== null && (
          <span data-testid="agency">{i18n.t('report.agency', [article.agency])}</span>
        )}
      </p>
      {article.title !== null && (
        <h1
          className="report-head__title"
          dir="auto"
          lang={article.language ?? undefined}
          data-arrival
          tabIndex={-1}
        >
          {article.title}
        </h1>
      )}
    </header>
  );
}

/** What the result is, in one line. */
export function SummaryLine({ counted }: { readonly counted: Counted }) {
  return (
    <p className="summary" data-testid="summary">
      {summaryParts(counted).map(({ key, text }) => (
        <span key={key} className={`summary__${key}`}>
          {text}
        </span>
      ))}
    </p>
  );
}
