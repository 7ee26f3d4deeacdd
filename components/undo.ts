/** Taking a change of the library back, from wherever it was made. */
import { i18n } from '../utils/i18n.ts';
import { sendMessage } from '../utils/messaging.ts';
import type { Notice } from './design/Notices.tsx';

/** The undo of a notice: takes back the change with this number, and says that it was done. */
export function undoing(no: number, tell: (notice: Notice) => void): () => void {
  return () => void takeBack(no, tell).then((done) => done && tell({ text: i18n.t('library.undone') }));
}

/**
 * Takes back the change with this number; what cannot be taken back is said.
 *
 * @returns whether it was done
 */
export async function takeBack(no: number, tell: (notice: Notice) => void): Promise<boolean> {
  try {
    const outcome = await sendMessage('undo', { no });
    if (!outcome.ok) tell({ text: outcome.message, look: 'error' });
    return outcome.ok;
  } catch (error) {
    console.warn(error);
    tell({ text: i18n.t('error.worker'), look: 'error' });
    return false;
  }
}
