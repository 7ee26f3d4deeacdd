import { EyeOff, Filter, TextSearch } from 'lucide-react';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { supportLabel } from '../../utils/labels.ts';
import { isAboutSource, reasonLabel } from '../../utils/reasons.ts';
import type { Claim } from '../../utils/report.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { TextField } from '../design/Field.tsx';
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
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = phrase.trim();
    if (wanted === '') return;
    // As the analysis looks for it: what is not in the sentence would leave its flag where it is.
    if (!claim.text.toLowerCase().includes(wanted.toLowerCase())) {
      setError(i18n.t('claims.ignoreElsewhere'));
      field.current?.focus();
      return;
    }
    actions.ignorePhrase(wanted);
    onDone();
  };
  return (
    <form
      className="claim__ignore"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault(); // the popup itself would close
        onDone();
      }}
    >
      <TextField
        label={i18n.t('claims.ignoreLabel')}
        ref={field}
        dir="auto"
        data-testid="ignore-phrase-input"
        value={phrase}
        error={error}
        maxLength={200}
        onChange={(event) => {
          setPhrase(event.target.value);
          setError(undefined);
        }}
      />
      <Button look="primary" type="submit" data-testid="ignore-phrase-add" disabled={phrase.trim() === ''}>
        {i18n.t('claims.ignoreAdd')}
      </Button>
    </form>
  );
}

/** A sentence in the article's own voice: what it stands on, and for a flag why, in the words that raised it. */
export function ClaimCard({ claim, language, flagged }: ClaimCardProps) {
  const actions = useReportActions();
  const [ignoring, setIgnoring] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    opener.current?.focus();
    setIgnoring(false);
  };
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
              ref={opener}
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
      {ignoring && <IgnoreForm claim={claim} onDone={close} />}
    </article>
  );
}
