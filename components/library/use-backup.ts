import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useRef, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { BackupState } from '../../utils/library/index.ts';
import { useNotice } from '../design/Notices.tsx';
import { download } from './download.ts';
import { useLibrary } from './library-context.ts';
import { useChanges } from './use-changes.ts';

export interface Backup {
  /** Undefined while it is read. */
  readonly state: BackupState | undefined;
  /** Quotes written so far and in all, while a backup is being written. */
  readonly running: { readonly done: number; readonly total: number } | null;
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
}

/** One click to a dated file of the whole library, written in pieces so that the page stays responsive. */
export function useBackup(): Backup {
  const library = useLibrary();
  const { keepHouse } = useChanges();
  const tell = useNotice();
  const state = useLiveQuery(() => library.backup.state(), [library]);
  const [running, setRunning] = useState<Backup['running']>(null);
  const abort = useRef<AbortController | null>(null);

  const make = useCallback(async () => {
    const controller = new AbortController();
    abort.current = controller;
    setRunning({ done: 0, total: 0 });
    try {
      // Each piece becomes a Blob, which the browser may keep on disk: the page never holds the whole file.
      const pieces: Blob[] = [];
      const { signal } = controller;
      for await (const piece of library.export({
        signal,
        onProgress: (done, total) => setRunning({ done, total }),
      })) {
        pieces.push(new Blob([piece]));
      }
      const name = library.backup.fileName();
      download(name, new Blob(pieces, { type: 'application/json' }));
      await keepHouse({ task: 'backup-done' });
      tell({ text: i18n.t('backup.written', [name]) });
    } catch (error) {
      if (controller.signal.aborted) tell({ text: i18n.t('backup.cancelled') });
      else {
        console.error(error);
        tell({ text: i18n.t('library.notDone'), look: 'error' });
      }
    } finally {
      setRunning(null);
    }
  }, [library, keepHouse, tell]);

  const cancel = useCallback(() => abort.current?.abort(), []);
  return { state, running, make, cancel };
}
