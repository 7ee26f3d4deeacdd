import { Bookmark, BookmarkCheck, Copy, Link2, TextSearch } from 'lucide-react';
import { i18n } from '../../utils/i18n.ts';
import type { Quote } from '../../utils/report.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { useReportActions } from './actions.ts';

export interface QuoteActionsProps {
  readonly quote: Quote;
  /** Its id in the library; undefined where it is not saved. */
  readonly saved: string | undefined;
}

const ICON = { size: 16, 'aria-hidden': true } as const;

/** Save, or see what is saved; copy, show in the page, copy a link. Test hooks: `save`, `copy`, `show`, `copy-link`. */
export function QuoteActions({ quote, saved }: QuoteActionsProps) {
  const actions = useReportActions();
  return (
    <>
      <Button
        look="quiet"
        data-testid="save"
        data-saved={saved !== undefined}
        title={saved === undefined ? undefined : i18n.t('quotes.openSaved')}
        icon={saved === undefined ? <Bookmark {...ICON} /> : <BookmarkCheck {...ICON} />}
        onClick={({ detail }) => {
          if (saved === undefined) actions.save([quote]);
          // The second click of a double one was meant for "Save", which has become this.
          else if (detail < 2) actions.openSaved(saved);
        }}
      >
        {saved === undefined ? i18n.t('common.save') : i18n.t('quotes.saved')}
      </Button>
      <IconButton
        data-testid="copy"
        label={i18n.t('quotes.copy')}
        icon={<Copy {...ICON} />}
        onClick={() => actions.copy(quote)}
      />
      {actions.hasPage && (
        <>
          <IconButton
            data-testid="show"
            label={i18n.t('quotes.show')}
            icon={<TextSearch {...ICON} />}
            onClick={() => actions.show(quote)}
          />
          <IconButton
            data-testid="copy-link"
            label={i18n.t('quotes.copyLink')}
            icon={<Link2 {...ICON} />}
            onClick={() => actions.copyLink(quote)}
          />
        </>
      )}
    </>
  );
}
