import { useEffect, useLayoutEffect, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { CheckedReport } from '../../utils/messages/outcomes.ts';
import type { Sensitivity } from '../../utils/settings.ts';
import { Tabs } from '../design/Tabs.tsx';
import { formatNumber } from '../format.ts';
import { ChangesNote } from './ChangesNote.tsx';
import { ClaimsTab } from './ClaimsTab.tsx';
import { countReport } from './count-report.ts';
import { enterArticle, useKeptPlace } from './kept-place.ts';
import { QuotesTab } from './QuotesTab.tsx';
import { ReportHead, SummaryLine } from './ReportHead.tsx';
import './report.css';
import { SourcesTab } from './SourcesTab.tsx';
import { Warnings } from './Warnings.tsx';

export interface ReportViewProps {
  readonly checked: CheckedReport;
  readonly sensitivity: Sensitivity;
  readonly onSensitivity: (sensitivity: Sensitivity) => void;
  /** Id of the mark that was clicked in the page: its card comes into view. */
  readonly chosen: string | null;
}

type TabId = 'quotes' | 'sources' | 'claims';

/** A checked report: head, summary, and the three tabs. */
export function ReportView({ checked, sensitivity, onSensitivity, chosen }: ReportViewProps) {
  const { report, saved, dismissed } = checked;
  const counted = countReport(report, dismissed);
  // Where nobody is quoted, what there is to see is not behind an empty tab.
  const place = useKeptPlace();
  enterArticle(place, report.article.url ?? report.article.text);
  const [tab, setTab] = useState<TabId>(
    place.tab ?? (counted.quotes === 0 && counted.flags > 0 ? 'claims' : 'quotes'),
  );
  const n = (value: number) => formatNumber(value, uiLocale());

  useEffect(() => {
    place.tab = tab;
  }, [place, tab]);
  useLayoutEffect(() => {
    if (place.scroll !== undefined) window.scrollTo(0, place.scroll);
    const onScroll = () => {
      place.scroll = window.scrollY;
    };
    window.addEventListener('scroll', onScroll);
    return () => window.removeEventListener('scroll', onScroll);
  }, [place]);
  useEffect(() => {
    if (chosen !== null) setTab(chosen.startsWith('claim-') ? 'claims' : 'quotes');
  }, [chosen]);

  return (
    <div className="report" data-testid="report">
      <ReportHead article={report.article} />
      <div className="report-head">
        <SummaryLine counted={counted} />
        {report.changes !== null && <ChangesNote changes={report.changes} />}
        <Warnings warnings={report.warnings} />
      </div>
      <div className="report__tabs">
        <Tabs<TabId>
          label={i18n.t('report.tabs')}
          value={tab}
          onChange={setTab}
          items={[
            {
              id: 'quotes',
              label: i18n.t('report.quotesTab'),
              count: n(counted.quotes),
              panel: <QuotesTab report={report} saved={saved} chosen={chosen} />,
            },
            {
              id: 'sources',
              label: i18n.t('report.sourcesTab'),
              count: n(report.sources.length),
              panel: <SourcesTab report={report} />,
            },
            {
              id: 'claims',
              label: i18n.t('report.claimsTab'),
              count: n(counted.flags),
              panel: (
                <ClaimsTab
                  report={report}
                  dismissed={dismissed}
                  sensitivity={sensitivity}
                  onSensitivity={onSensitivity}
                  chosen={chosen}
                />
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
