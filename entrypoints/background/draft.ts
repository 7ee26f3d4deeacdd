/** "Save this as a quote": the selection becomes a draft, which the popup shows to be looked over before saving. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { draftKey } from '../../utils/drafts/draft-key.ts';
import { draftQuote, quotesIn } from '../../utils/drafts/draft-quote.ts';
import { pasteKey } from '../../utils/drafts/paste-key.ts';
import { askPage } from '../../utils/messages/ask-page.ts';
import type { Draft, DraftOutcome } from '../../utils/messages/outcomes.ts';
import { type PageSelection, selectionSchema } from '../../utils/messages/to-page.ts';
import { readSettings } from '../../utils/settings.ts';
import { analyseWith } from './check.ts';
import { ensureScript } from './inject.ts';

/** Being made now; the popup that asks meanwhile waits for it. */
const making = new Map<number, Promise<DraftOutcome>>();

/**
 * Makes a draft of what is selected in the tab and opens the popup on it. The popup is opened first, while the click
 * still counts as the reader's own; where the browser refuses, a small window takes its place.
 *
 * @param words what the browser says is selected, where it says so
 */
export async function startDraft(tabId: number, frameId: number, words: string | null = null): Promise<void> {
  const opened = openPopup();
  const draft = makeDraft(tabId, frameId, words)
    .catch((): DraftOutcome => ({ status: 'blocked', reason: 'refused' }))
    .then((made) => unlessBegun(tabId, made));
  making.set(tabId, draft);
  await browser.storage.session.set({ [draftKey(tabId)]: await draft });
  if (await opened) return;
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/popup.html');
  await browser.windows.create({ url, type: 'popup', width: 460, height: 640 });
}

const keptDraft = async (tabId: number): Promise<DraftOutcome | undefined> =>
  (await browser.storage.session.get<Record<string, DraftOutcome>>(draftKey(tabId)))[draftKey(tabId)];

/** A draft that was begun is not lost to the same words chosen again, or to nothing chosen. */
async function unlessBegun(tabId: number, made: DraftOutcome): Promise<DraftOutcome> {
  const kept = await keptDraft(tabId);
  if (kept?.status !== 'draft' || !(await isStillAt(kept.draft))) return made;
  return made.status === 'draft' && made.draft.quote.text !== kept.draft.quote.text ? made : kept;
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

type Selected = PageSelection | Extract<DraftOutcome, { readonly status: 'blocked' }>;

async function selectionIn(tabId: number, frameId: number): Promise<Selected> {
  const access = await ensureScript(tabId, [frameId]);
  if (!access.ok) return { status: 'blocked', reason: access.granted ? access.reason : 'refused' };
  const asked = await askPage('selection', { tabId, frameId });
  if (asked.status === 'gone') return { status: 'blocked', reason: 'refused' };
  return v.parse(selectionSchema, asked.answer);
}

/**
 * A frame of the page's own site is read with the page, and its words are the page's: under the address that the reader
 * sees, as when the page is checked. Another site's frame is a page of its own.
 */
async function selectionFrom(tabId: number, frameId: number, words: string | null): Promise<Selected> {
  if (frameId === 0) return selectionIn(tabId, 0);
  const inPage = await selectionIn(tabId, 0);
  const isSame = inPage !== null && 'text' in inPage && words !== null && beginAlike(inPage.text, words);
  return isSame ? inPage : selectionIn(tabId, frameId);
}

/** The page's own selection may be another one; browsers write line breaks in one each their own way. */
const ALIKE = 60;

function beginAlike(one: string, other: string): boolean {
  const begin = (text: string) => text.replaceAll(/\s+/g, '').slice(0, ALIKE);
  return begin(one) === begin(other);
}

async function makeDraft(tabId: number, frameId: number, words: string | null): Promise<DraftOutcome> {
  const selection = await selectionFrom(tabId, frameId, words);
  if (selection !== null && 'status' in selection) return selection;
  if (selection === null || selection.start === null || selection.end === null) {
    return { status: 'nothing-selected' };
  }
  const report = analyseWith(selection.article, await readSettings());
  const selected = { start: selection.start, end: selection.end };
  const quote = draftQuote(report, selected);
  const quotes = quotesIn(report, selected);
  const { incognito, url } = await browser.tabs.get(tabId);
  return {
    status: 'draft',
    draft: {
      article: report.article,
      quote,
      quotes,
      tabId,
      pageUrl: url ?? null,
      fromPrivateWindow: incognito,
    },
  };
}

/**
 * Hands the tab's draft over, with what was typed into it. It stays until the popup has saved or discarded it, since a
 * popup closes at any click beside it; what is no draft is said once.
 */
export async function takeDraft(tabId: number): Promise<DraftOutcome | null> {
  const key = draftKey(tabId);
  const current = making.get(tabId);
  making.delete(tabId);
  // Kept in the session too, for a worker that was ended between making and asking.
  const draft = (await current) ?? (await keptDraft(tabId));
  if (draft?.status === 'draft' && (await isStillAt(draft.draft))) return draft;
  await browser.storage.session.remove(key);
  return draft === undefined || draft.status === 'draft' ? null : draft;
}

/** Whether the tab still shows the page of the draft, as far as the browser tells its address. */
async function isStillAt({ tabId, pageUrl }: Draft): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const page = (address: string) => address.split('#')[0];
  return url === undefined || pageUrl === null || page(url) === page(pageUrl);
}

/** A closed tab's draft goes with it, and what was pasted over it. */
export async function forgetDraft(tabId: number): Promise<void> {
  making.delete(tabId);
  await browser.storage.session.remove([draftKey(tabId), pasteKey(tabId)]);
}
