import { type ReactNode, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { kindLabel, speakerKindLabel } from '../../utils/labels.ts';
import type { Check, QuoteKind, SpeakerKind } from '../../utils/report.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { Chain } from './Chain.tsx';
import { CheckView } from './CheckView.tsx';
import { occasionLine } from './occasion.ts';
import './quote-card.css';
import { VerdictChip } from './VerdictChip.tsx';

/** What a card shows: a quote of a report, or a saved one. */
export interface QuoteShown {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly language: string | null;
  readonly speaker: {
    readonly name: string | null;
    readonly mention: string | null;
    readonly role: string | null;
    readonly kind: SpeakerKind;
  } | null;
  /** Nearest the article first. */
  readonly via: readonly string[];
  readonly occasion: { readonly date: string | null; readonly place: string | null } | null;
  readonly siteName: string | null;
  /** Below this the speaker is shown as uncertain. Null where nobody measured. */
  readonly confidence: number | null;
  readonly check: Check | null;
}

export interface QuoteCardProps {
  readonly quote: QuoteShown;
  /** Buttons under the words. */
  readonly actions?: ReactNode;
  /** Notes, tags or whatever a surface adds under the words. */
  readonly children?: ReactNode;
  readonly current?: boolean;
}

/** Under even odds the reader should look for herself; confidence is the probability that span and speaker are right. */
const UNCERTAIN_BELOW = 0.5;

/** A statement printed whole would bury all that follows it: from some twelve lines on its beginning is shown. */
const LONG = 700;

function SpeakerLine({ speaker }: { readonly speaker: QuoteShown['speaker'] }) {
  if (speaker === null) {
    return <span className="quote-card__name quote-card__name--none">{i18n.t('quote.noSpeaker')}</span>;
  }
  const name = speaker.name ?? speaker.mention;
  return (
    <>
      <span
        className={`quote-card__name ${name === null ? 'quote-card__name--none' : ''}`}
        dir="auto"
        data-testid="speaker"
      >
        {name ?? i18n.t('quote.unknownSpeaker')}
      </span>
      {speaker.role !== null && (
        <span className="quote-card__role" dir="auto" data-testid="role">
          {speaker.role}
        </span>
      )}
      {speaker.kind === 'anonymous' && (
        <span className="quote-card__role">{speakerKindLabel(speaker.kind)}</span>
      )}
    </>
  );
}

/** A quote: who, through whom, the words, what the library knows of them, and what can be done with them. */
export function QuoteCard({ quote, actions, children, current = false }: QuoteCardProps) {
  const occasion = occasionLine(quote.occasion);
  const uncertain = quote.speaker !== null && quote.confidence !== null && quote.confidence < UNCERTAIN_BELOW;
  const marked = quote.kind === 'indirect' ? '' : 'quote-card__words--marked';
  const [whole, setWhole] = useState(false);
  const long = quote.text.length > LONG;
  return (
    <article
      className={`quote-card quote-card--${quote.check?.verdict ?? 'unchecked'}`}
      data-testid="quote-card"
      data-quote-id={quote.id}
      data-kind={quote.kind}
      data-current={current}
    >
      <header className="quote-card__head">
        <p className="quote-card__speaker">
          <SpeakerLine speaker={quote.speaker} />
        </p>
        <span className="quote-card__chips">
          <Chip look="outline" testId="kind">
            {kindLabel(quote.kind)}
          </Chip>
          {quote.check !== null && <VerdictChip check={quote.check} kind={quote.kind} />}
        </span>
      </header>
      <blockquote
        className={`quote-card__words ${marked} ${long && !whole ? 'quote-card__words--cut' : ''}`}
        dir="auto"
        lang={quote.language ?? undefined}
        data-testid="words"
      >
        {quote.text}
      </blockquote>
      {long && (
        <Button look="quiet" data-testid="whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? i18n.t('quote.less') : i18n.t('quote.whole')}
        </Button>
      )}
      {quote.via.length > 0 && (
        <Chain
          speaker={quote.speaker?.name ?? quote.speaker?.mention ?? null}
          via={quote.via}
          outlet={quote.siteName}
        />
      )}
      {(occasion !== null || uncertain) && (
        <p className="quote-card__facts">
          {occasion !== null && <span>{occasion}</span>}
          {uncertain && <span>{i18n.t('quote.confidenceLow')}</span>}
        </p>
      )}
      {quote.check !== null && <CheckView check={quote.check} language={quote.language} />}
      {children}
      {actions !== undefined && <div className="quote-card__actions">{actions}</div>}
    </article>
  );
}
