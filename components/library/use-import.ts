import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileItem, ImportCounts, ImportPreview } from '../../utils/library/index.ts';
import { readLibraryFile } from '../../utils/library/index.ts';
import { inWords } from '../../utils/library-words.ts';
import { onMessage, sendMessage } from '../../utils/messaging.ts';

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly records: number }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly preview: ImportPreview;
      /** Whether the file is an export of quotes, which holds less than a backup. */
      readonly fromExport: boolean;
    }
  | { readonly step: 'taking-in'; readonly done: number; readonly total: number }
  | {
      readonly step: 'done';
      readonly counts: ImportCounts;
      readonly refused: number;
      readonly undo: number | null;
    }
  | { readonly step: 'failed'; readonly message: string };

/** Records handed to the worker at once: well under a message's limit, and some ten progress steps a second. */
const BATCH = 500;

export interface Import {
  readonly state: ImportState;
  readonly open: (file: File) => Promise<void>;
  readonly commit: (choice: 'mine' | 'theirs') => Promise<void>;
  /** Stops wherever it stands; the library is as it was before. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

class Cancelled extends Error {}
/** In the reader's language already. */
class Told extends Error {}

/** Throws what the worker could not do, in its own words. */
function orThrow<Value>(answer: { ok: true; value: Value } | { ok: false; message: string }): Value {
  if (!answer.ok) throw new Told(answer.message);
  return answer.value;
}

/** Imports a file: read and validated here, kept waiting by the worker, previewed, then taken in as a whole. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const importId = useRef<string | null>(null);

  useEffect(
    () =>
      onMessage('importProgress', ({ data }) => {
        if (data.importId !== importId.current) return;
        setState((now) => (now.step === 'taking-in' ? { ...now, done: data.done } : now));
      }),
    [],
  );

  const fail = useCallback((error: unknown) => {
    if (error instanceof Cancelled) return;
    setState({ step: 'failed', message: error instanceof Told ? error.message : inWords(error).message });
  }, []);

  const drop = useCallback(() => {
    const id = importId.current;
    importId.current = null;
    if (id !== null) void sendMessage('importCancel', { importId: id }).catch(() => undefined);
  }, []);

  const open = useCallback(
    async (file: File) => {
      const id = `${new Date().toISOString()} ${crypto.randomUUID()}`;
      importId.current = id;
      setState({ step: 'reading', name: file.name, records: 0 });
      try {
        let place = 0;
        let items: FileItem[] = [];
        const flush = async () => {
          if (importId.current !== id) throw new Cancelled();
          orThrow(await sendMessage('importAdd', { importId: id, place, items }));
          place += items.length;
          items = [];
          setState((now) => (now.step === 'reading' ? { ...now, records: place } : now));
        };
        let fromExport = false;
        const onExport = () => {
          fromExport = true;
        };
        for await (const item of readLibraryFile(file, onExport)) {
          items.push(item);
          if (items.length >= BATCH) await flush();
        }
        await flush();
        const preview = orThrow(await sendMessage('importPreview', { importId: id }));
        if (importId.current === id) setState({ step: 'preview', name: file.name, preview, fromExport });
      } catch (error) {
        if (importId.current === id) drop();
        fail(error);
      }
    },
    [drop, fail],
  );

  const commit = useCallback(
    async (choice: 'mine' | 'theirs') => {
      const id = importId.current;
      if (id === null || state.step !== 'preview') return;
      const { preview } = state;
      const total =
        preview.new +
        preview.same +
        preview.merged +
        preview.conflicting +
        preview.newArticles +
        preview.others;
      setState({ step: 'taking-in', done: 0, total });
      try {
        const { counts, undo } = orThrow(await sendMessage('importCommit', { importId: id, choice }));
        importId.current = null;
        setState({ step: 'done', counts, refused: preview.refused, undo });
      } catch (error) {
        if (importId.current === id) {
          drop();
          fail(error);
        }
      }
    },
    [state, drop, fail],
  );

  const cancel = useCallback(() => {
    drop();
    setState({ step: 'idle' });
  }, [drop]);
  const reset = useCallback(() => setState({ step: 'idle' }), []);
  return { state, open, commit, cancel, reset };
}
