import { useMemo } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { Housekeeping, LibraryChange } from '../../utils/messages/library-changes.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { useNotice } from '../design/Notices.tsx';

export interface Changes {
  /**
   * Changes the library and says what was done, with an undo.
   * @param text what to say, given the number of records
   * @param refused is told why the library would not, where a notice would not be seen (behind a dialog)
   * @returns whether it was done
   */
  readonly change: (
    change: LibraryChange,
    text: (count: number) => string,
    refused?: (message: string) => void,
  ) => Promise<boolean>;
  /** Does what cannot be undone. @returns whether it was done. */
  readonly keepHouse: (task: Housekeeping) => Promise<boolean>;
}

/** The writes of the library page; whatever goes wrong is said in words. */
export function useChanges(): Changes {
  const tell = useNotice();
  return useMemo(() => {
    const fail = (error: unknown) => {
      console.error(error);
      tell({ text: i18n.t('library.notDone'), look: 'error' });
      return false;
    };
    const undo = async (no: number) => {
      const outcome = await sendMessage('undo', { no });
      if (outcome.ok) tell({ text: i18n.t('library.undone') });
      else tell({ text: outcome.message, look: 'error' });
    };
    return {
      change: async (change, text, refused = (message) => tell({ text: message, look: 'error' })) => {
        try {
          const outcome = await sendMessage('changeLibrary', change);
          if (!outcome.ok) {
            refused(outcome.message);
            return false;
          }
          const { undo: no, count } = outcome;
          tell({ text: text(count), ...(no === null ? {} : { undo: () => void undo(no).catch(fail) }) });
          return true;
        } catch (error) {
          return fail(error);
        }
      },
      keepHouse: async (task) => {
        try {
          const answer = await sendMessage('housekeeping', task);
          if (!answer.ok) tell({ text: answer.message, look: 'error' });
          return answer.ok;
        } catch (error) {
          return fail(error);
        }
      },
    };
  }, [tell]);
}
