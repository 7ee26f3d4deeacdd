import { Info } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import type { Warning } from '../../utils/report.ts';

/** In the reader's language where we know the warning; else as whoever raised it worded it. */
function wordsFor({ code, message }: Warning): string {
  switch (code) {
    case 'from-page-data':
      return i18n.t('warning.fromPageData');
    case 'behind-paywall':
      return i18n.t('warning.behindPaywall');
    case 'text-cut':
      return i18n.t('warning.textCut');
    case 'empty':
      return i18n.t('warning.empty');
    case 'truncated':
      return i18n.t('warning.truncated');
    default:
      return message;
  }
}

/** What the reader should know about how this report came about. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  return warnings.map((warning) => (
    <p key={warning.code} className="callout callout--plain" data-testid={`warning-${warning.code}`}>
      <Info size={16} aria-hidden="true" />
      <span>{wordsFor(warning)}</span>
    </p>
  ));
}
