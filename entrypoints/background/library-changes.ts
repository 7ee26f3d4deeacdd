/** The library page's writes: each is done here, since the worker outlives a closing page. */
import type { ImportPreview, Written } from '../../utils/library/index.ts';
import { inWords } from '../../utils/library-words.ts';
import type {
  Answer,
  CommitAnswer,
  Housekeeping,
  LibraryChange,
} from '../../utils/messages/library-changes.ts';
import * as schemas from '../../utils/messages/library-changes.ts';
import { listen } from '../../utils/messages/listen.ts';
import type { WriteOutcome } from '../../utils/messages/outcomes.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { library, libraryChanged } from './opened.ts';

/** Imports being taken in, so that they can be cancelled. An import that the worker's end cut short never happened. */
const running = new Map<string, AbortController>();

/** A progress message each this many records: some ten a second. */
const PROGRESS_STEP = 1000;

function apply(change: LibraryChange): Promise<Written<unknown>> {
  switch (change.change) {
    case 'edit':
      return library.editQuote(change.id, withoutUndefined(change.edit));
    case 'tag':
      return library.tagQuotes(change.ids, change);
    case 'rename-tags':
      return library.renameTags(change.ids, change.from, change.to);
    case 'note':
      return library.noteQuotes(change.ids, change.note);
    case 'finding':
      return library.setFinding(change.ids, change.finding);
    case 'delete-quotes':
      return library.deleteQuotes(change.ids);
    case 'delete-article':
      return library.deleteArticle(change.id);
    case 'restore':
      return library.restoreFromTrash(change.ids, change.only);
    case 'merge-speakers':
      return library.mergeSpeakers(change.keep, change.other);
    case 'rename-speaker':
      return library.renameSpeaker(change.id, change.name);
    case 'undismiss':
      return library.undismissFlag(change.id);
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A field that was not sent stays as it is; `undefined` would overwrite it. */
function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

async function changeLibrary(change: LibraryChange): Promise<WriteOutcome> {
  try {
    const { value, undo } = await apply(change);
    libraryChanged();
    return { ok: true, undo, count: typeof value === 'number' ? value : 1, saved: {} };
  } catch (error) {
    const { code, message } = inWords(error);
    return { ok: false, code, message };
  }
}

async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const { code, message } = inWords(error);
    return { ok: false, code, message };
  }
}

function housekeeping(request: Housekeeping): Promise<Answer<number>> {
  return answer(async () => {
    switch (request.task) {
      case 'backup-done':
        await library.backup.done();
        return 0;
      case 'backup-snooze':
        await library.backup.snooze();
        return 0;
      case 'backup-interval':
        await library.backup.setInterval(request.days);
        return 0;
      case 'empty-trash':
        return library.emptyTrash();
      case 'erase': {
        const erased = await library.erase();
        libraryChanged();
        return erased;
      }
    }
  });
}

function previewImport(importId: string): Promise<Answer<ImportPreview>> {
  return answer(() => library.imports.preview(importId));
}

function commitImport(importId: string, choice: 'mine' | 'theirs'): Promise<CommitAnswer> {
  return answer(async () => {
    const controller = new AbortController();
    running.set(importId, controller);
    let told = 0;
    const onProgress = (done: number) => {
      if (done - told < PROGRESS_STEP) return;
      told = done;
      sendMessage('importProgress', { importId, done }).catch(() => undefined); // the page was closed
    };
    try {
      const { signal } = controller;
      const { value, undo } = await library.imports.commit(importId, choice, { signal, onProgress });
      libraryChanged();
      return { counts: value, undo };
    } finally {
      running.delete(importId);
    }
  });
}

/** Stops an import wherever it stands: while it is read, while it waits, or while it is taken in. */
function cancelImport(importId: string): Promise<Answer<null>> {
  return answer(async () => {
    running.get(importId)?.abort();
    await library.imports.discard(importId);
    return null;
  });
}

/** Registers the answers. Call it at the worker's start. */
export function listenToLibraryPage(): void {
  listen('changeLibrary', 'page', schemas.libraryChangeSchema, changeLibrary);
  listen('housekeeping', 'page', schemas.housekeepingSchema, housekeeping);
  listen('importAdd', 'page', schemas.importAddSchema, ({ importId, place, items }) =>
    answer(async () => {
      await library.imports.add(importId, place, items);
      return null;
    }),
  );
  listen('importPreview', 'page', schemas.importIdSchema, ({ importId }) => previewImport(importId));
  listen('importCommit', 'page', schemas.importCommitSchema, ({ importId, choice }) =>
    commitImport(importId, choice),
  );
  listen('importCancel', 'page', schemas.importIdSchema, ({ importId }) => cancelImport(importId));
}
