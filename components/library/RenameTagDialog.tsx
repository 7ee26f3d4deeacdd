import { useId, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/Field.tsx';
import { formatNumber } from '../format.ts';
import { quotesLabel } from './counts.ts';
import { useLibrary } from './library-context.ts';
import { useCounts, useSearchState } from './live-search.ts';
import './rename-tag.css';
import { readRename, twinTags } from './tag-names.ts';
import { useChanges } from './use-changes.ts';

const NONE: ReadonlyMap<string, number> = new Map();

export interface RenameTagDialogProps {
  readonly onClose: () => void;
  /** Told once it is done, so that a search for the old name can go on under the new one. */
  readonly onRenamed: (from: readonly string[], to: string) => void;
}

/** Another name for a tag on all its quotes; one that is there already makes one of the two. */
export function RenameTagDialog({ onClose, onRenamed }: RenameTagDialogProps) {
  const library = useLibrary();
  const { change } = useChanges();
  const { table } = useSearchState();
  const list = useId();
  const [tag, setTag] = useState('');
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const counts = useCounts((all) => all.countsByTag()) ?? NONE;
  const wanted = readRename(tag, name, counts);
  const ready = typeof wanted === 'object' ? wanted : null;
  const twins = twinTags(counts);

  const rename = async (from: readonly string[], to: string) => {
    const quotes = await library.quotesBySeq(table?.taggedWith(from) ?? []);
    const ids = quotes.map(({ id }) => id);
    if (ids.length === 0) return;
    const done = await change(
      { change: 'rename-tags', ids, from: [...from], to },
      (count) => i18n.t('tags.renamed', count, [to, formatNumber(count, uiLocale())]),
      setRefusal,
    );
    if (!done) return;
    onRenamed(from, to);
    onClose();
  };

  const merging =
    ready?.merges === true
      ? i18n.t('tags.exists', [ready.to, quotesLabel(counts.get(ready.to) ?? 0)])
      : undefined;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={i18n.t('tags.rename')}
      description={i18n.t('tags.renameText')}
      testId="rename-tag-dialog"
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button
            look="primary"
            disabled={ready === null}
            data-testid="rename-tag-done"
            onClick={() => ready !== null && void rename([ready.from], ready.to)}
          >
            {ready?.merges === true ? i18n.t('tags.merge') : i18n.t('tags.renameDo')}
          </Button>
        </>
      }
    >
      {twins.length > 0 && (
        <section className="tag-twins" aria-label={i18n.t('tags.twins')}>
          <p className="field__hint">{i18n.t('tags.twins')}</p>
          <ul>
            {twins.map(([first, ...others]) => (
              <li key={first}>
                <bdi>
                  {[first, ...others]
                    .map((each) => `${each} (${formatNumber(counts.get(each) ?? 0, uiLocale())})`)
                    .join(', ')}
                </bdi>
                <Button data-testid="merge-twins" onClick={() => void rename(others, first)}>
                  {i18n.t('tags.mergeTwins', [first])}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextField
        label={i18n.t('tags.old')}
        list={list}
        dir="auto"
        value={tag}
        error={wanted === 'no-tag' ? i18n.t('tags.unknown', [tag.trim()]) : undefined}
        data-testid="rename-tag-from"
        onChange={(event) => setTag(event.target.value)}
      />
      <datalist id={list}>
        {[...counts.keys()].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField
        label={i18n.t('tags.new')}
        dir="auto"
        value={name}
        {...(merging === undefined ? {} : { hint: merging })}
        error={refusal ?? (wanted === 'several' ? i18n.t('tags.oneName') : undefined)}
        data-testid="rename-tag-to"
        onChange={(event) => {
          setName(event.target.value);
          setRefusal(undefined);
        }}
      />
    </Dialog>
  );
}
