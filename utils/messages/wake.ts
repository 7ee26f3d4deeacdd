/**
 * Imported first by pages that will ask for a check: the worker, which the browser ends after half a minute, and the
 * library's files, which it closes then, take a tenth of a second or two to be there again, and may do so while the page
 * itself is being set up.
 */
import { sendMessage } from '../messaging.ts';

// Nothing is lost where either fails: whoever asks next meets it again, and is told.
sendMessage('wake').catch(() => undefined);
// Opens the files without making a database where there is none.
indexedDB.databases().catch(() => undefined);
