import { Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { BACKUP_INTERVALS } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { Select } from '../design/Field.tsx';
import { formatDateTime, formatNumber } from '../format.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportSection, Running } from './ImportSection.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { PageTitle } from './PageTitle.tsx';
import './transfer.css';
import { useBackup } from './use-backup.ts';
import { useChanges } from './use-changes.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;

/** Backup, import and export of the whole library. */
export function TransferView() {
  return (
    <section className="page" aria-labelledby="transfer-title">
      <PageTitle id="transfer-title">{i18n.t('library.transfer')}</PageTitle>
      <div className="transfer">
        <BackupSection />
        <ExportSection />
        <ImportSection />
      </div>
    </section>
  );
}

function intervalLabel(days: number | null): string {
  return days === null ? i18n.t('backup.intervalNever') : i18n.t('backup.interval', days, [String(days)]);
}

function BackupSection() {
  const { state, running, make, cancel } = useBackup();
  const { keepHouse } = useChanges();
  const locale = uiLocale();
  return (
    <section className="transfer__section" aria-labelledby="backup-title">
      <h3 className="page__section" id="backup-title">
        {i18n.t('backup.title')}
      </h3>
      <p className="page__facts">{i18n.t('backup.text')}</p>
      {state && (
        <p className="page__facts" data-testid="backup-last">
          {state.lastAt === null
            ? i18n.t('backup.none')
            : i18n.t('backup.last', [formatDateTime(state.lastAt, locale)])}
        </p>
      )}
      {running === null ? (
        <span className="page__actions">
          <Button
            look="primary"
            icon={<ShieldCheck {...ICON} />}
            data-testid="backup"
            onClick={() => void make()}
          >
            {i18n.t('backup.now')}
          </Button>
          {state && (
            <Select
              label={i18n.t('backup.remind')}
              value={String(state.intervalDays)}
              testId="backup-interval"
              onChange={(value) =>
                void keepHouse({ task: 'backup-interval', days: value === 'null' ? null : Number(value) })
              }
              options={BACKUP_INTERVALS.map((days) => ({ value: String(days), label: intervalLabel(days) }))}
            />
          )}
        </span>
      ) : (
        <Running
          text={i18n.t('backup.running', [
            formatNumber(running.done, locale),
            formatNumber(running.total, locale),
          ])}
          done={running.done}
          total={running.total}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

function ExportSection() {
  const library = useLibrary();
  const [seqs, setSeqs] = useState<readonly number[] | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    try {
      setSeqs((await library.openSearch()).search('', 'oldest').seqs);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="transfer__section" aria-labelledby="export-title">
      <h3 className="page__section" id="export-title">
        {i18n.t('transfer.exportTitle')}
      </h3>
      <p className="page__facts">{i18n.t('transfer.exportText')}</p>
      <Button
        icon={<Download {...ICON} />}
        disabled={busy}
        data-testid="export-all"
        onClick={() => void open()}
      >
        {i18n.t('transfer.exportAll')}
      </Button>
      {seqs !== null && (
        <ExportDialog
          open
          seqs={seqs}
          onOpenChange={(shown) => {
            if (!shown) setSeqs(null);
          }}
        />
      )}
    </section>
  );
}
