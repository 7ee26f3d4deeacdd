import { i18n } from '../../utils/i18n.ts';
import { kindLabel } from '../../utils/labels.ts';
import type { SavedQuote } from '../../utils/library/index.ts';
import { Chip } from '../design/Chip.tsx';
import { Facts } from './Facts.tsx';
import { HOME, hashOf } from './route.ts';
import { When } from './When.tsx';

export interface SaidQuoteProps {
  readonly quote: SavedQuote;
  /** In the list of its article the speaker is told; in the list of its speaker the article is. */
  readonly inArticle?: boolean;
  /** What the text calls a speaker whom it does not name. */
  readonly mention?: string | null;
  /** Whose page their name leads to. */
  readonly speakerId?: string | null;
}

/** A quote in a list of one speaker's or one article's: date, words, carrier, and what the list does not say already. */
export function SaidQuote({ quote, inArticle = false, mention = null, speakerId = null }: SaidQuoteProps) {
  const name = quote.speaker ?? mention ?? i18n.t('quote.unknownSpeaker');
  return (
    <article className="said-quote" data-testid="said-quote">
      <p className="said-quote__when">
        {inArticle && (
          <span className="said-quote__speaker" dir="auto">
            {speakerId === null ? name : <a href={hashOf({ view: 'speaker', id: speakerId })}>{name}</a>}
          </span>
        )}
        <When quote={quote} />
        <Chip look="outline">{kindLabel(quote.kind)}</Chip>
        {quote.finding !== null && (
          <Chip look={quote.finding.status === 'verified' ? 'confirmed' : 'altered'}>
            {quote.finding.status === 'verified' ? i18n.t('finding.verified') : i18n.t('finding.disputed')}
          </Chip>
        )}
      </p>
      <a
        className={`said-quote__words ${quote.kind === 'indirect' ? '' : 'quote-row__words--marked'}`}
        href={hashOf({ ...HOME, quote: quote.id })}
        dir="auto"
        lang={quote.language ?? undefined}
      >
        {quote.text}
      </a>
      <p className="said-quote__facts">
        <Facts
          of={[
            quote.via.length > 0 ? i18n.t('report.agency', [quote.via.join(', ')]) : null,
            inArticle ? quote.role : quote.siteName,
          ]}
        />
        {!inArticle && (
          <>
            {(quote.via.length > 0 || quote.siteName !== null) && ' · '}
            <a href={hashOf({ view: 'article', id: quote.articleId })}>
              {quote.title ?? i18n.t('library.pasted')}
            </a>
          </>
        )}
      </p>
    </article>
  );
}
