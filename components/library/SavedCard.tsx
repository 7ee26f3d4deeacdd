import { Copy, ExternalLink, Link2, Newspaper, Pencil, Scale, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import { attribution, fromSaved } from '../../utils/export/index.ts';
import { waybackUrl, wordsUrl } from '../../utils/export/words-url.ts';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { useNotice } from '../design/Notices.tsx';
import { formatDateTime } from '../format.ts';
import { QuoteCard } from '../quotes/QuoteCard.tsx';
import { EditQuote } from './EditQuote.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { hashOf } from './route.ts';
import { TagEditor } from './TagEditor.tsx';
import { useChanges } from './use-changes.ts';
import type { SavedWithArticle } from './use-saved-row.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;

export interface SavedCardProps {
  readonly row: SavedWithArticle;
  /** Once it is in the trash. */
  readonly onDeleted: () => void;
}

/** A saved quote in full: the card, its evidence, its tags, note and finding, and what can be done with it. */
export function SavedCard({ row, onDeleted }: SavedCardProps) {
  const { record, saved, article } = row;
  const { change } = useChanges();
  const tell = useNotice();
  const [asking, setAsking] = useState<'edit' | 'finding' | null>(null);
  const words = record.seen?.text ?? record.text;
  const link = wordsUrl(saved.url, words);

  const copy = async (what: 'attribution' | 'link') => {
    try {
      const quote = { ...fromSaved(record, article, saved.speaker), wordsUrl: link };
      const { plain, html } = attribution(quote, uiLocale());
      if (what === 'link') await navigator.clipboard.writeText(link ?? '');
      else {
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([plain], { type: 'text/plain' }),
            'text/html': new Blob([html], { type: 'text/html' }),
          }),
        ]);
      }
      tell({ text: what === 'link' ? i18n.t('notice.linkCopied') : i18n.t('notice.copied') });
    } catch (error) {
      console.error(error);
      tell({ text: i18n.t('library.notDone'), look: 'error' });
    }
  };

  return (
    <>
      {/* Above the card for the keyboard too. */}
      <div className="quote-card__actions">
        <Button
          look="quiet"
          icon={<Copy {...ICON} />}
          data-testid="detail-copy"
          onClick={() => void copy('attribution')}
        >
          {i18n.t('quotes.copy')}
        </Button>
        {link !== null && (
          <IconButton
            label={i18n.t('quotes.copyLink')}
            icon={<Link2 {...ICON} />}
            onClick={() => void copy('link')}
          />
        )}
        <IconButton
          label={i18n.t('common.edit')}
          icon={<Pencil {...ICON} />}
          data-testid="detail-edit"
          onClick={() => setAsking('edit')}
        />
        <IconButton
          label={i18n.t('finding.title')}
          icon={<Scale {...ICON} />}
          data-testid="detail-finding"
          onClick={() => setAsking('finding')}
        />
        <IconButton
          label={i18n.t('common.delete')}
          icon={<Trash2 {...ICON} />}
          data-testid="detail-delete"
          onClick={async () => {
            const done = await change({ change: 'delete-quotes', ids: [record.id] }, (count) =>
              i18n.t('library.deleted', count, [String(count)]),
            );
            if (done) onDeleted();
          }}
        />
      </div>
      <QuoteCard
        quote={{
          id: record.id,
          kind: record.kind,
          text: record.text,
          language: record.language,
          speaker: record.speaker && { ...record.speaker, name: saved.speaker ?? record.speaker.name },
          via: saved.via,
          occasion: record.occasion,
          siteName: saved.siteName,
          confidence: record.confidence,
          check: null,
        }}
      >
        {record.finding !== null && (
          <p className={`match__finding match__finding--${record.finding.status}`} data-testid="finding">
            {record.finding.status === 'verified' ? i18n.t('quote.verified') : i18n.t('quote.disputed')}
            {record.finding.url !== null && (
              <>
                {' · '}
                <a href={record.finding.url} target="_blank" rel="noreferrer">
                  {i18n.t('quote.primarySource')}
                </a>
              </>
            )}
            {record.finding.note !== null && ` · ${record.finding.note}`}
          </p>
        )}
        {(record.prefix !== '' || record.suffix !== '') && (
          <p className="saved-card__around" dir="auto" lang={record.language ?? undefined}>
            <span className="visually-hidden">{i18n.t('library.around')}: </span>…{record.prefix}
            <mark>{words}</mark>
            {record.suffix}…
          </p>
        )}
        {record.seen !== null && (
          <p className="quote-card__facts" data-testid="edited">
            {i18n.t('library.edited', [record.seen.text])}
          </p>
        )}
        <ul className="saved-card__links">
          {record.speakerId !== null && (
            <li>
              <a href={hashOf({ view: 'speaker', id: record.speakerId })} data-testid="to-speaker">
                <User {...ICON} />
                {i18n.t('library.toSpeaker', [saved.speaker ?? ''])}
              </a>
            </li>
          )}
          <li>
            <a href={hashOf({ view: 'article', id: record.articleId })} data-testid="to-article">
              <Newspaper {...ICON} />
              {article.title ?? saved.siteName ?? i18n.t('library.pasted')}
            </a>
          </li>
          {saved.url !== null && (
            <>
              <li>
                <a href={link ?? saved.url} target="_blank" rel="noreferrer">
                  <ExternalLink {...ICON} />
                  {i18n.t('library.openArticle')}
                </a>
              </li>
              <li>
                <a href={waybackUrl(saved.url)} target="_blank" rel="noreferrer">
                  <ExternalLink {...ICON} />
                  {i18n.t('library.wayback')}
                </a>
              </li>
            </>
          )}
        </ul>
        <TagEditor ids={[record.id]} tags={record.tags} />
        <NoteEditor id={record.id} note={record.note} />
        <p className="saved-card__when">
          {i18n.t('library.savedAt', [formatDateTime(record.savedAt, uiLocale())])}
        </p>
        <EditQuote
          open={asking === 'edit'}
          onOpenChange={(open) => setAsking(open ? 'edit' : null)}
          quote={record}
          name={saved.speaker}
        />
        <FindingDialog
          open={asking === 'finding'}
          onOpenChange={(open) => setAsking(open ? 'finding' : null)}
          finding={record.finding}
          onDone={(finding) => {
            setAsking(null);
            void change({ change: 'finding', ids: [record.id], finding }, (count) =>
              i18n.t('library.findingSet', count, [String(count)]),
            );
          }}
        />
      </QuoteCard>
    </>
  );
}
