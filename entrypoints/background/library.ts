/** The worker's side of the library: the only writer, told to every open page. */

import type { InferOutput } from 'valibot';
import { i18n } from '../../utils/i18n.ts';
import { createLibrary, toLibraryError } from '../../utils/library/index.ts';
import type { CheckedReport, Saved, WriteOutcome } from '../../utils/messages/outcomes.ts';
import type { dismissFlagSchema, saveSchema } from '../../utils/messages/to-worker.ts';
import { sendMessage } from '../../utils/messaging.ts';
import type { Report } from '../../utils/report.ts';

const library = createLibrary({ onCorrupt: (record) => console.warn('Unreadable record kept', record) });

/** What the library knows of a report: verdicts, what is saved already, which flags were dismissed. */
export async function againstLibrary(
  report: Report,
): Promise<Pick<CheckedReport, 'report' | 'saved' | 'dismissed'>> {
  const state = await library.savedStateFor(report);
  return { report, saved: state.saved, dismissed: [] };
}

interface Change {
  readonly undo: number | null;
  readonly count: number;
  readonly saved?: Saved;
}

/** Runs a change, tells the other pages, and turns what went wrong into words. */
async function change(work: () => Promise<Change>): Promise<WriteOutcome> {
  try {
    const { undo, count, saved = {} } = await work();
    tellOthers();
    return { ok: true, undo, count, saved };
  } catch (error) {
    const { code, message } = toLibraryError(error);
    return { ok: false, code, message };
  }
}

function tellOthers(): void {
  sendMessage('libraryChanged').catch(() => undefined); // nobody is open
}

export async function save(request: InferOutput<typeof saveSchema>): Promise<WriteOutcome> {
  const { article, quotes, origin, note, tags, fromPrivateWindow, keepFromPrivateWindow } = request;
  if (fromPrivateWindow && !keepFromPrivateWindow) {
    return { ok: false, code: 'private-window', message: i18n.t('error.privateWindow') };
  }
  return change(async () => {
    const { value, undo } = await library.saveQuotes({ article, quotes, origin, note, tags });
    const saved = Object.fromEntries(value.quotes.map((one) => [one.reportId, one.quoteId]));
    return { undo, saved, count: value.quotes.filter((one) => one.outcome !== 'already').length };
  });
}

export function dismissFlag({ article, text }: InferOutput<typeof dismissFlagSchema>): Promise<WriteOutcome> {
  return change(async () => {
    const { undo } = await library.dismissFlag(article, text);
    return { undo, count: 1 };
  });
}

export function undo(no: number): Promise<WriteOutcome> {
  return change(async () => {
    const { value } = await library.undo(no);
    return { undo: null, count: value.undone };
  });
}
