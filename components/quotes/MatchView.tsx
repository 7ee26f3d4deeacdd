import { i18n, uiLocale } from '../../utils/i18n.ts';
import { alteredLabel, dependenceLabel } from '../../utils/labels.ts';
import { isConflict } from '../../utils/matching/conflict.ts';
import type { Match } from '../../utils/report.ts';
import { formatDate } from '../format.ts';
import { DiffView } from './DiffView.tsx';

/** Where the words are the same, a diff would only repeat them. */
function hasDifference(match: Match): boolean {
  return match.diff.some((part) => part.op !== 'equal');
}

function savedFrom(match: Match): string {
  const place = match.siteName ?? match.title;
  if (place === null) return i18n.t('quote.savedWithoutPlace');
  if (match.savedAt === null) return i18n.t('quote.savedFrom', [place]);
  return i18n.t('quote.savedFromOn', [place, formatDate(match.savedAt, uiLocale())]);
}

export interface MatchViewProps {
  readonly match: Match;
  readonly language: string | null;
}

/** One saved quote that the words here were checked against: the difference, what it touches, where it was saved. */
export function MatchView({ match, language }: MatchViewProps) {
  return (
    <div className="match" data-testid="match">
      {hasDifference(match) && <DiffView parts={match.diff} language={language} />}
      {(match.verdict === 'altered' || isConflict(match)) && match.meaning.length > 0 && (
        <p className="match__meaning" data-testid="meaning">
          {alteredLabel(match.meaning)}
        </p>
      )}
      {match.verdict === 'other-speaker' && (
        <p>{i18n.t('quote.savedSpeaker', [match.speaker ?? i18n.t('quote.unknownSpeaker')])}</p>
      )}
      <p className="match__line">
        {match.url === null ? (
          <span>{savedFrom(match)}</span>
        ) : (
          <a href={match.url} target="_blank" rel="noreferrer" title={match.title ?? undefined}>
            {savedFrom(match)}
          </a>
        )}
        {match.dependence !== null && (
          <span
            className={match.dependence === 'circular' ? 'match__circular' : undefined}
            data-testid="dependence"
          >
            {dependenceLabel(match.dependence)}
          </span>
        )}
      </p>
      {match.finding !== null && (
        <p className={`match__finding match__finding--${match.finding.status}`} data-testid="finding">
          {match.finding.status === 'verified' ? i18n.t('quote.verified') : i18n.t('quote.disputed')}
          {match.finding.url !== null && (
            <>
              {' · '}
              <a href={match.finding.url} target="_blank" rel="noreferrer">
                {i18n.t('quote.primarySource')}
              </a>
            </>
          )}
          {match.finding.note !== null && ` · ${match.finding.note}`}
        </p>
      )}
    </div>
  );
}
