import { EyeOff, Filter, TextSearch } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { supportLabel } from '../../utils/labels.ts';
import { isAboutSource, reasonLabel } from '../../utils/reasons.ts';
import type { Claim } from '../../utils/report.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { useReportActions } from './actions.ts';
import { piecesOf } from './claim-order.ts';

export interface ClaimCardProps {
  readonly claim: Claim;
  readonly language: string | null;
  readonly flagged: boolean;
}

const ICON = { size: 16, 'aria-hidden': true } as const;

function IgnoreForm({ claim, onDone }: { readonly claim: Claim; readonly onDone: () => void }) {
  const actions = useReportActions();
  const [phrase, setPhrase] = useState(claim.evidence[0]?.text ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (phrase.trim() === '') return;
    actions.ignorePhrase(phrase.trim());
    onDone();
  };
  return (
    <form className="claim__ignore" onSubmit={submit}>
      <input
        className="input"
        dir="auto"
        data-testid="ignore-phrase-input"
        aria-label={i18n.t('claims.ignoreLabel')}
        placeholder={i18n.t('claims.ignoreLabel')}
        value={phrase}
        maxLength={200}
        onChange={(event) => setPhrase(event.target.value)}
      />
      <Button look="primary" type="submit" disabled={phrase.trim() === ''}>
        {i18n.t('claims.ignoreAdd')}
      </Button>
    </form>
  );
}

/** A sentence in the article's own voice: what it stands on, and for a flag why, in the words that raised it. */
export function ClaimCard({ claim, language, flagged }: ClaimCardProps) {
  const actions = useReportActions();
  const [ignoring, setIgnoring] = useState(false);
  return (
    <article className={`claim ${flagged ? 'claim--flagged' : ''}`} data-testid={flagged ? 'flag' : 'claim'}>
      <p className="claim__reasons">
        {flagged &&
          claim.reasons.map((reason) => (
            <Chip key={reason} look={isAboutSource(reason) ? 'warning' : 'outline'} testId="reason">
              {reasonLabel(reason)}
            </Chip>
          ))}
        {!flagged && <Chip look="outline">{supportLabel(claim.support)}</Chip>}
      </p>
      <p className="claim__text" dir="auto" lang={language ?? undefined}>
        {piecesOf(claim).map((piece) =>
          flagged && piece.evidence ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
        )}
      </p>
      {(flagged || actions.hasPage) && (
        <div className="quote-card__actions">
          {flagged && (
            <Button
              look="quiet"
              data-testid="dismiss"
              icon={<EyeOff {...ICON} />}
              onClick={() => actions.dismiss(claim)}
            >
              {i18n.t('claims.dismiss')}
            </Button>
          )}
          {flagged && (
            <IconButton
              data-testid="ignore-phrase"
              label={i18n.t('claims.ignore')}
              aria-expanded={ignoring}
              icon={<Filter {...ICON} />}
              onClick={() => setIgnoring(!ignoring)}
            />
          )}
          {actions.hasPage && (
            <IconButton
              data-testid="show"
              label={i18n.t('quotes.show')}
              icon={<TextSearch {...ICON} />}
              onClick={() => actions.show(claim)}
            />
          )}
        </div>
      )}
      {ignoring && <IgnoreForm claim={claim} onDone={() => setIgnoring(false)} />}
    </article>
  );
}
