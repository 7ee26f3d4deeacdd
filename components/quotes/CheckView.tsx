import { i18n, uiLocale } from '../../utils/i18n.ts';
import { CARRIES } from '../../utils/matching/carries.ts';
import { tellingMatch } from '../../utils/matching/conflict.ts';
import type { Check } from '../../utils/report.ts';
import { formatNumber } from '../format.ts';
import { MatchView } from './MatchView.tsx';

export interface CheckViewProps {
  readonly check: Check;
  readonly language: string | null;
}

/** What the library knows of a quote: its most serious match in full, the others behind a fold. */
export function CheckView({ check, language }: CheckViewProps) {
  const serious = tellingMatch(check);
  if (serious === undefined) return null;
  const others = check.matches.filter((match) => match !== serious);
  const locale = uiLocale();
  const copies = check.matches.filter(({ verdict }) => CARRIES.includes(verdict)).length;
  return (
    <div data-testid="check">
      <MatchView match={serious} language={language} />
      {others.length > 0 && (
        <details>
          <summary className="match__more">
            {i18n.t('quote.moreMatches', others.length, [formatNumber(others.length, locale)])}
          </summary>
          {others.map((match) => (
            <MatchView key={match.quoteId} match={match} language={language} />
          ))}
        </details>
      )}
      {check.origin !== null && copies > 1 && (
        <p className="quote-card__facts" data-testid="origin">
          {i18n.t('quote.oneOrigin', [formatNumber(copies, locale), check.origin])}
        </p>
      )}
      {check.independent > 0 && (
        <p className="quote-card__facts" data-testid="independent">
          {i18n.t('quote.independent', check.independent, [formatNumber(check.independent, locale)])}
        </p>
      )}
    </div>
  );
}
