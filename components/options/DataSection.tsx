import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/Field.tsx';
import { useNotice } from '../design/Notices.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatNumber } from '../format.ts';
import { openLibrary } from '../library/library-context.ts';
import { Section } from './Section.tsx';

const MEGABYTE = 1_000_000;

/** Bytes that the browser says this extension uses; null where it does not say. */
function useStorage(changed: unknown): { readonly bytes: number | null; readonly persisted: boolean } {
  const [storage, setStorage] = useState({ bytes: null as number | null, persisted: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the library's size changed.
  useEffect(() => {
    let alive = true;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage }, persisted]) => {
        if (alive) setStorage({ bytes: usage ?? null, persisted });
      },
    );
    return () => {
      alive = false;
    };
  }, [changed]);
  return storage;
}

/** What is stored, where to back it up, and how to delete all of it. */
export function DataSection() {
  const [library] = useState(openLibrary);
  const tally = useLiveQuery(() => library.tally(), [library]);
  const { bytes, persisted } = useStorage(tally);
  const [asking, setAsking] = useState(false);
  const locale = uiLocale();
  const n = (count: number) => formatNumber(count, locale);

  const openTransfer = () =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/transfer` });

  return (
    <Section title={i18n.t('options.data')} text={i18n.t('options.dataText')} testId="data">
      {tally === undefined ? (
        <Skeleton />
      ) : (
        <dl className="figures" data-testid="tally">
          <Figure label={i18n.t('library.quotes')} value={n(tally.quotes)} />
          <Figure label={i18n.t('library.articles')} value={n(tally.articles)} />
          <Figure label={i18n.t('library.speakers')} value={n(tally.speakers)} />
          <Figure label={i18n.t('library.trash')} value={n(tally.trash)} />
          {bytes !== null && (
            <Figure
              label={i18n.t('options.size')}
              value={i18n.t('options.megabytes', [
                new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / MEGABYTE),
              ])}
            />
          )}
        </dl>
      )}
      {tally !== undefined && tally.setAside > 0 && (
        <p className="section__text">{i18n.t('options.setAside', tally.setAside, [n(tally.setAside)])}</p>
      )}
      <p className="section__text">
        {persisted ? i18n.t('options.persisted') : i18n.t('options.notPersisted')}
      </p>
      <span className="section__actions">
        <Button data-testid="open-transfer" onClick={openTransfer}>
          {i18n.t('library.transfer')}
        </Button>
        <Button look="danger" data-testid="erase" onClick={() => setAsking(true)}>
          {i18n.t('options.erase')}
        </Button>
      </span>
      <EraseDialog open={asking} onOpenChange={setAsking} quotes={tally?.quotes ?? 0} />
    </Section>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface EraseDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly quotes: number;
}

/** Deleting everything cannot be undone, so a word has to be typed first. */
function EraseDialog({ open, onOpenChange, quotes }: EraseDialogProps) {
  const tell = useNotice();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = i18n.t('options.eraseWord');

  useLayoutEffect(() => {
    if (open) setTyped('');
  }, [open]);

  const erase = async () => {
    setBusy(true);
    try {
      const answer = await sendMessage('housekeeping', { task: 'erase' });
      tell(answer.ok ? { text: i18n.t('options.erased') } : { text: answer.message, look: 'error' });
    } catch (error) {
      console.error(error);
      tell({ text: i18n.t('library.notDone'), look: 'error' });
    } finally {
      setBusy(false);
      onOpenChange(false);
    }
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('options.eraseTitle')}
      description={i18n.t('options.eraseText', quotes, [formatNumber(quotes, uiLocale())])}
      testId="erase-dialog"
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{i18n.t('common.cancel')}</Button>
          <Button
            look="danger"
            disabled={busy || typed.trim().toLowerCase() !== word.toLowerCase()}
            data-testid="erase-done"
            onClick={() => void erase()}
          >
            {i18n.t('options.erase')}
          </Button>
        </>
      }
    >
      <TextField
        label={i18n.t('options.eraseType', [word])}
        autoComplete="off"
        value={typed}
        data-testid="erase-word"
        onChange={(event) => setTyped(event.target.value)}
      />
    </Dialog>
  );
}
