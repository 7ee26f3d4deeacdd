/** The worker's one library and its one index: what has been read of them stays while the worker lives. */
import { createLibrary } from '../../utils/library/index.ts';
import { createFinder } from '../../utils/library/index-finder.ts';
import { sendMessage } from '../../utils/messaging.ts';

export const library = createLibrary({
  onCorrupt: (record) => console.warn('Unreadable record kept', record),
});

// The worker is started because somebody asks for something, nearly always of the library. What goes wrong is told to
// whoever asks.
library.open().catch(() => undefined);

export const finder = createFinder(library, {
  onError: (error) =>
    console.warn('The index could not be brought up to date; it will be tried again', error),
});

/** Tells every open page that the library is different now, and lets the index catch up meanwhile. */
export function libraryChanged(): void {
  sendMessage('libraryChanged').catch(() => undefined); // nobody is open
  void finder.refresh().catch(() => undefined); // the next check catches up, and says what is wrong
}
