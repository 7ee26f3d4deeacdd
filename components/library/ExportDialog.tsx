import { Clipboard, Download } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  EXPORT_FORMATS,
  type ExportFile,
  type ExportFormat,
  exportQuotes,
  leadsToWords,
} from '../../utils/export/index.ts';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Select } from '../design/Field.tsx';
import { useNotice } from '../design/Notices.tsx';
import { formatNumber } from '../format.ts';
import { download } from './download.ts';
import { formatLabel } from './export-labels.ts';
import { Running } from './ImportSection.tsx';
import { useLibrary } from './library-context.ts';
import { toExport } from './to-export.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;
/** More than this does not belong on a clipboard; it becomes a file. */
const MAX_COPIED = 500;

export interface ExportDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly seqs: readonly number[];
}

/** Bibliographies list what is cited: the article, once. */
const PER_ARTICLE: ReadonlySet<ExportFormat> = new Set(['bibtex', 'ris', 'csl-json']);

const number = (count: number) => formatNumber(count, uiLocale());

/** Takes quotes along: in one of the formats, as a file or on the clipboard. */
export function ExportDialog({ open, onOpenChange, seqs }: ExportDialogProps) {
  const library = useLibrary();
  const tell = useNotice();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);

  const stop = useRef<AbortController>(null);

  const close = () => {
    stop.current?.abort();
    onOpenChange(false);
  };

  const run = async (use: (file: ExportFile) => Promise<void> | void) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setBusy(true);
    setDone(0);
    try {
      const quotes = await toExport(library, seqs, { signal, onProgress: setDone });
      const findings = { verified: i18n.t('finding.verified'), disputed: i18n.t('finding.disputed') };
      await use(await exportQuotes(format, quotes, { now: new Date(), locale: uiLocale(), findings }));
      onOpenChange(false);
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      tell({ text: i18n.t('library.notDone'), look: 'error' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title={i18n.t('export.title', seqs.length, [formatNumber(seqs.length, uiLocale())])}
      description={i18n.t('export.text')}
      testId="export-dialog"
      actions={
        <>
          <Button onClick={close}>{i18n.t('common.cancel')}</Button>
          <Button
            icon={<Clipboard {...ICON} />}
            disabled={busy || seqs.length > MAX_COPIED}
            data-testid="export-copy"
            onClick={() =>
              void run(async ({ text }) => {
                await navigator.clipboard.writeText(text);
                tell({ text: i18n.t('export.copied') });
              })
            }
          >
            {i18n.t('export.copy')}
          </Button>
          <Button
            look="primary"
            icon={<Download {...ICON} />}
            disabled={busy}
            data-testid="export-file"
            onClick={() =>
              void run(({ name, mime, text }) => {
                download(name, new Blob([text], { type: mime }));
                tell({ text: i18n.t('export.written', [name]) });
              })
            }
          >
            {i18n.t('export.file')}
          </Button>
        </>
      }
    >
      <Select
        label={i18n.t('export.format')}
        value={format}
        testId="export-format"
        onChange={setFormat}
        options={EXPORT_FORMATS.map((value) => ({ value, label: formatLabel(value) }))}
      />
      {leadsToWords(format) && <p className="field__hint">{i18n.t('export.toWords')}</p>}
      {format === 'json' && <p className="field__hint">{i18n.t('export.comesBack')}</p>}
      {PER_ARTICLE.has(format) && <p className="field__hint">{i18n.t('export.perArticle')}</p>}
      {busy && (
        <Running
          text={i18n.t('library.loading', [number(done), number(seqs.length)])}
          done={done}
          total={seqs.length}
          onCancel={() => stop.current?.abort()}
        />
      )}
    </Dialog>
  );
}
