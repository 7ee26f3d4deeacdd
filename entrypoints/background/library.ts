/** The worker's side of the library: what it knows of a report, and what the reader saves of it. */
import type { InferOutput } from 'valibot';
import { analyse } from '../../utils/analysis/analyse.ts';
import { fromText } from '../../utils/article/from-text.ts';
import { i18n } from '../../utils/i18n.ts';
import { foldWords, type SavedState } from '../../utils/library/index.ts';
import { candidatesBeside } from '../../utils/library/own-candidates.ts';
import { inWords } from '../../utils/library-words.ts';
import { changesOf } from '../../utils/matching/changes.ts';
import { checkReport } from '../../utils/matching/check.ts';
import { ready } from '../../utils/matching/ready.ts';
import type { CheckedReport, Saved, WriteOutcome } from '../../utils/messages/outcomes.ts';
import type { dismissFlagSchema, saveSchema } from '../../utils/messages/to-worker.ts';
import type { Changes, Report } from '../../utils/report.ts';
import { whileWaiting } from '../../utils/while-waiting.ts';
import { finder, library, libraryChanged } from './opened.ts';

/** What the library knows of a report: verdicts, changes, what is saved already, which flags were dismissed. */
export async function againstLibrary(
  report: Report,
): Promise<Pick<CheckedReport, 'report' | 'saved' | 'dismissed'>> {
  try {
    const reading = Promise.all([
      library.savedStateFor(report),
      library.candidatesFor(report, finder),
      library.dismissedIn(report.article),
    ]);
    const [state, candidates, dismissals] = await whileWaiting(reading, ready(report.article.language));
    const folded = new Set(dismissals.map((dismissal) => foldWords(dismissal.text)));
    const comparable = candidatesBeside(state);
    const checked = checkReport(report, {
      candidates: (quote) => comparable(quote, candidates.get(quote.id) ?? []),
    });
    return {
      report: { ...checked, changes: changesSince(state, report) },
      saved: state.saved,
      dismissed: report.claims.map((claim) => claim.text).filter((text) => folded.has(foldWords(text))),
    };
  } catch (error) {
    // Without its library the report still stands, and says so.
    const { code, message } = inWords(error);
    console.warn(message, error);
    return {
      report: { ...report, warnings: [...report.warnings, { code: `library-${code}`, message }] },
      saved: {},
      dismissed: [],
    };
  }
}

/** How the article differs from what was saved of it; null where it was not saved or says the same. */
function changesSince(state: SavedState, report: Report): Changes | null {
  const { reading, savedAt, quotes } = state;
  if (reading === null || savedAt === null || reading.text === report.article.text) return null;
  const before = analyse(fromText(reading.text, report.article.language)).quotes;
  const kept = new Set(quotes.map((quote) => foldWords(quote.text)));
  const complete = before.every((quote) => kept.has(foldWords(quote.text)));
  const changes = changesOf({ savedAt, quotes, complete }, report);
  return changes.quotes.length === 0 ? null : changes;
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
    libraryChanged();
    return { ok: true, undo, count, saved };
  } catch (error) {
    const { code, message } = inWords(error);
    return { ok: false, code, message };
  }
}

/** What the library keeps outlives a private window: the address and the words that were read in it. */
function refusedPrivately(): WriteOutcome {
  return { ok: false, code: 'private-window', message: i18n.t('error.privateWindow') };
}

export async function save(request: InferOutput<typeof saveSchema>): Promise<WriteOutcome> {
  const { article, quotes, origin, note, tags, fromPrivateWindow, keepFromPrivateWindow } = request;
  if (fromPrivateWindow && !keepFromPrivateWindow) return refusedPrivately();
  return change(async () => {
    const { value, undo } = await library.saveQuotes({ article, quotes, origin, note, tags });
    const saved = Object.fromEntries(value.quotes.map((one) => [one.reportId, one.quoteId]));
    return { undo, saved, count: value.quotes.filter((one) => one.outcome !== 'already').length };
  });
}

export async function dismissFlag(request: InferOutput<typeof dismissFlagSchema>): Promise<WriteOutcome> {
  const { article, text, fromPrivateWindow } = request;
  if (fromPrivateWindow) return refusedPrivately();
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
