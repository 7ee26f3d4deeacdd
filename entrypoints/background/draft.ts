/** "Save this as a quote": the selection becomes a draft, which the popup shows to be looked over before saving. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { draftQuote } from '../../utils/drafts/draft-quote.ts';
import { askPage } from '../../utils/messages/ask-page.ts';
import type { DraftOutcome } from '../../utils/messages/outcomes.ts';
import { selectionSchema } from '../../utils/messages/to-page.ts';
import { readSettings } from '../../utils/settings.ts';
import { analyseWith } from './check.ts';
import { ensureScript } from './inject.ts';

/** Being made now; the popup that asks meanwhile waits for it. */
const making = new Map<number, Promise<DraftOutcome>>();

const keyOf = (tabId: number) => `draft-${tabId}`;

/**
 * Makes a draft of what is selected in the tab and opens the popup on it. The popup is opened first, while the click
 * still counts as the reader's own; where the browser refuses, a small window takes its place.
 */
export async function startDraft(tabId: number, frameId: number): Promise<void> {
  const opened = openPopup();
  const draft = makeDraft(tabId, frameId).catch(
    (): DraftOutcome => ({ status: 'blocked', reason: 'refused' }),
  );
  making.set(tabId, draft);
  await browser.storage.session.set({ [keyOf(tabId)]: await draft });
  if (await opened) return;
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/popup.html');
  await browser.windows.create({ url, type: 'popup', width: 460, height: 640 });
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

async function makeDraft(tabId: number, frameId: number): Promise<DraftOutcome> {
  const access = await ensureScript(tabId, [frameId]);
  if (!access.ok) return { status: 'blocked', reason: access.granted ? access.reason : 'refused' };
  const asked = await askPage('selection', { tabId, frameId });
  if (asked.status === 'gone') return { status: 'blocked', reason: 'refused' };
  const selection = v.parse(selectionSchema, asked.answer);
  if (selection === null || selection.start === null || selection.end === null) {
    return { status: 'nothing-selected' };
  }
  const report = analyseWith(selection.article, await readSettings());
  const quote = draftQuote(report, { start: selection.start, end: selection.end });
  const { incognito } = await browser.tabs.get(tabId);
  return {
    status: 'draft',
    draft: { article: report.article, quote, tabId, fromPrivateWindow: incognito },
  };
}

/** Hands the tab's draft over, once. */
export async function takeDraft(tabId: number): Promise<DraftOutcome | null> {
  const key = keyOf(tabId);
  const current = making.get(tabId);
  making.delete(tabId);
  // Kept in the session too, for a worker that was ended between making and asking.
  const draft =
    (await current) ?? (await browser.storage.session.get<Record<string, DraftOutcome>>(key))[key];
  await browser.storage.session.remove(key);
  return draft ?? null;
}
