import { ShieldAlert } from 'lucide-react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { formatDate } from '../format.ts';
import { useBackup } from './use-backup.ts';
import { useChanges } from './use-changes.ts';

/** Reminds of a backup that is due; one click makes it, another puts it off. */
export function BackupBanner() {
  const { state, running, make } = useBackup();
  const { keepHouse } = useChanges();
  if (!state?.due) return null;
  return (
    <aside className="backup-banner" aria-label={i18n.t('backup.title')} data-testid="backup-banner">
      <ShieldAlert size={18} aria-hidden="true" />
      <p className="backup-banner__text">
        {state.lastAt === null
          ? i18n.t('backup.never')
          : i18n.t('backup.due', [formatDate(state.lastAt, uiLocale())])}
      </p>
      <Button look="primary" disabled={running !== null} data-testid="backup-now" onClick={() => void make()}>
        {i18n.t('backup.now')}
      </Button>
      <Button
        look="quiet"
        data-testid="backup-later"
        onClick={() => void keepHouse({ task: 'backup-snooze' })}
      >
        {i18n.t('backup.later')}
      </Button>
    </aside>
  );
}
