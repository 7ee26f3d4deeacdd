import { i18n } from '../../utils/i18n.ts';
import type { CheckOutcome } from '../../utils/messages/outcomes.ts';
import { countReport } from '../report/count-report.ts';
import { summaryParts } from '../report/summary.ts';

/** What screen readers hear when a check is done. */
export function announcement(outcome: CheckOutcome | null): string {
  switch (outcome?.status) {
    case undefined:
      return i18n.t('app.checking');
    case 'report':
      return summaryParts(countReport(outcome.report, outcome.dismissed))
        .map(({ text }) => text)
        .join(', ');
    case 'no-article':
      return i18n.t('noArticle.title');
    case 'blocked':
      return i18n.t('blocked.title');
    case 'not-granted':
      return i18n.t('notGranted.title');
    case 'failed':
      return i18n.t('error.title');
  }
}
