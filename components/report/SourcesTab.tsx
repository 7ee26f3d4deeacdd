import { GitFork, RefreshCcw, TextSearch, UsersRound } from 'lucide-react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { sourceKindLabel } from '../../utils/labels.ts';
import type { Report, Source } from '../../utils/report.ts';
import { IconButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { formatList, formatNumber } from '../format.ts';
import { Chain } from '../quotes/Chain.tsx';
import { useReportActions } from './actions.ts';
import { chainGroups, circularOutlets, onlySource } from './chains.ts';
import { DeclaredList } from './DeclaredList.tsx';
import { MixBar } from './MixBar.tsx';
import { sourceMix } from './source-mix.ts';

function SourceRow({ source }: { readonly source: Source }) {
  const actions = useReportActions();
  const first = source.mentions[0];
  const count = source.quotes.length;
  const facts = [
    sourceKindLabel(source.kind),
    count > 0 ? i18n.t('report.quotes', count, [formatNumber(count, uiLocale())]) : null,
  ];
  return (
    <li className="source-row" data-testid="source">
      <div>
        <p className="source-row__name" dir="auto">
          {source.name}
        </p>
        <p className="source-row__facts">
          {source.role !== null && (
            <>
              <bdi>{source.role}</bdi>
              {' · '}
            </>
          )}
          {facts.filter(Boolean).join(' · ')}
        </p>
      </div>
      {actions.hasPage && first !== undefined && (
        <IconButton
          label={i18n.t('sources.show', [source.name])}
          icon={<TextSearch size={16} aria-hidden="true" />}
          onClick={() => actions.show(first)}
        />
      )}
    </li>
  );
}

/** Who speaks and who carries: the mix at a glance, the chains, the list, and what the page declares of itself. */
export function SourcesTab({ report }: { readonly report: Report }) {
  const chains = chainGroups(report.quotes);
  const only = onlySource(report);
  const circular = circularOutlets(report.quotes);
  const nothing = report.sources.length === 0 && report.article.declared.length === 0;
  return (
    <div className="report__panel">
      {only !== null && (
        <p className="callout" data-testid="only-source">
          <GitFork size={16} aria-hidden="true" />
          <span>{i18n.t('sources.onlyOne', [only])}</span>
        </p>
      )}
      {circular.length > 0 && (
        <p className="callout" data-testid="circular">
          <RefreshCcw size={16} aria-hidden="true" />
          <span>{i18n.t('sources.circular', [formatList(circular, uiLocale())])}</span>
        </p>
      )}
      <MixBar mix={sourceMix(report)} />
      {nothing && (
        <EmptyState
          icon={<UsersRound size={22} />}
          title={i18n.t('sources.noneTitle')}
          text={i18n.t('sources.noneText')}
        />
      )}
      {chains.length > 0 && (
        <section>
          <h2 className="report__section-title">{i18n.t('sources.chains')}</h2>
          <ul className="plain-list">
            {chains.map((group) => (
              <li key={group.quotes[0]?.id} className="chain-row">
                <Chain speaker={group.speaker} via={group.via} outlet={null} />
                <p className="source-row__facts">
                  {i18n.t('report.quotes', group.quotes.length, [
                    formatNumber(group.quotes.length, uiLocale()),
                  ])}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.sources.length > 0 && (
        <section>
          <h2 className="report__section-title">{i18n.t('sources.list')}</h2>
          <ul className="plain-list">
            {report.sources.map((source) => (
              <SourceRow key={`${source.kind}-${source.name}`} source={source} />
            ))}
          </ul>
        </section>
      )}
      <DeclaredList declared={report.article.declared} />
    </div>
  );
}
