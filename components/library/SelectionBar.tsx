import { Download, MessageSquareText, Scale, Tag, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { formatNumber } from '../format.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { useLibrary } from './library-context.ts';
import { useSearchState } from './live-search.ts';
import { NoteDialog } from './NoteDialog.tsx';
import './selection-bar.css';
import { TagDialog } from './TagDialog.tsx';
import { useChanges } from './use-changes.ts';
import type { Selection } from './use-selection.ts';

const ICON = { size: 15, 'aria-hidden': true } as const;

type Asking = 'tag' | 'note' | 'finding' | 'export' | null;

export interface SelectionBarProps {
  readonly found: readonly number[];
  /** Quotes in the library. */
  readonly size: number;
  readonly selection: Selection;
}

/** How many were found; once some are ticked, what can be done with all of them at once. */
export function SelectionBar({ found, size, selection }: SelectionBarProps) {
  const library = useLibrary();
  const { change } = useChanges();
  const { table } = useSearchState();
  const [asking, setAsking] = useState<Asking>(null);
  const box = useRef<HTMLInputElement>(null);
  const locale = uiLocale();
  const ticked = selection.seqs.size;
  const all = ticked > 0 && ticked === found.length;

  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && !all;
  }, [ticked, all]);

  const idsOf = async () => (await library.quotesBySeq([...selection.seqs])).map((quote) => quote.id);
  const close = () => setAsking(null);
  const dialog = (which: Exclude<Asking, null>) => ({
    open: asking === which,
    onOpenChange: (open: boolean) => setAsking(open ? which : null),
  });

  return (
    <div className="selection-bar" data-testid="selection-bar">
      <label className="selection-bar__all">
        <input
          ref={box}
          type="checkbox"
          checked={all}
          disabled={found.length === 0}
          data-testid="tick-all"
          onChange={() => (all ? selection.clear() : selection.set(found))}
          onKeyDown={(event) => {
            if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== 'a') return;
            event.preventDefault();
            selection.set(found);
          }}
        />
        <span aria-live="polite" data-testid="count">
          {ticked > 0
            ? i18n.t('library.ticked', [formatNumber(ticked, locale)])
            : found.length === size
              ? i18n.t('library.count', size, [formatNumber(size, locale)])
              : i18n.t('library.countOf', [formatNumber(found.length, locale), formatNumber(size, locale)])}
        </span>
      </label>
      {ticked > 0 && (
        <span className="selection-bar__actions">
          <Button
            look="quiet"
            icon={<Tag {...ICON} />}
            data-testid="bulk-tag"
            onClick={() => setAsking('tag')}
          >
            {i18n.t('library.tag')}
          </Button>
          <Button
            look="quiet"
            icon={<MessageSquareText {...ICON} />}
            data-testid="bulk-note"
            onClick={() => setAsking('note')}
          >
            {i18n.t('library.note')}
          </Button>
          <Button
            look="quiet"
            icon={<Scale {...ICON} />}
            data-testid="bulk-finding"
            onClick={() => setAsking('finding')}
          >
            {i18n.t('library.finding')}
          </Button>
          <Button
            look="quiet"
            icon={<Download {...ICON} />}
            data-testid="bulk-export"
            onClick={() => setAsking('export')}
          >
            {i18n.t('library.export')}
          </Button>
          <Button
            look="quiet"
            icon={<Trash2 {...ICON} />}
            data-testid="bulk-delete"
            onClick={async () => {
              const ids = await idsOf();
              const done = await change({ change: 'delete-quotes', ids }, (count) =>
                i18n.t('library.deleted', count, [formatNumber(count, locale)]),
              );
              if (done) selection.clear();
            }}
          >
            {i18n.t('common.delete')}
          </Button>
          <Button look="quiet" icon={<X {...ICON} />} data-testid="untick" onClick={selection.clear}>
            {i18n.t('library.untick')}
          </Button>
        </span>
      )}
      <TagDialog
        {...dialog('tag')}
        onDone={async (add, remove) => {
          close();
          const ids = await idsOf();
          const spelled = (tags: readonly string[]) => table?.spellTags(tags) ?? [...tags];
          await change(
            { change: 'tag', ids, add: spelled(add), remove: [...remove, ...spelled(remove)] },
            (count) => i18n.t('library.tagged', count, [formatNumber(count, locale)]),
          );
        }}
      />
      <NoteDialog
        {...dialog('note')}
        onDone={async (note) => {
          close();
          const ids = await idsOf();
          await change({ change: 'note', ids, note }, (count) =>
            i18n.t('library.noted', count, [formatNumber(count, locale)]),
          );
        }}
      />
      <FindingDialog
        {...dialog('finding')}
        finding={null}
        onDone={async (finding) => {
          close();
          const ids = await idsOf();
          await change({ change: 'finding', ids, finding }, (count) =>
            i18n.t('library.findingSet', count, [formatNumber(count, locale)]),
          );
        }}
      />
      <ExportDialog {...dialog('export')} seqs={found.filter((seq) => selection.seqs.has(seq))} />
    </div>
  );
}
