/** What stands in a tab's box for pasted text outlives the popup, in the browser's session, until it is emptied. */
import { browser } from 'wxt/browser';
import { pasteKey } from '../../utils/drafts/paste-key.ts';

/** The last text of each tab that is not kept yet: one that is long is written once, not with each key. */
const newest = new Map<number, string>();
let last: Promise<unknown> = Promise.resolve();

async function write(tabId: number): Promise<void> {
  const text = newest.get(tabId);
  if (text === undefined) return;
  newest.delete(tabId);
  if (text === '') await browser.storage.session.remove(pasteKey(tabId));
  else await browser.storage.session.set({ [pasteKey(tabId)]: text });
}

/** Keeps the text in place of the one before; an empty one keeps nothing. */
export function keepPaste(tabId: number, text: string): void {
  newest.set(tabId, text);
  // A text for which the session has no room is not kept, and can still be checked.
  last = last.then(() => write(tabId)).catch((error: unknown) => console.warn(error));
}

export async function keptPaste(tabId: number): Promise<string> {
  await last;
  const key = pasteKey(tabId);
  const { [key]: kept } = await browser.storage.session.get<Record<string, string>>(key);
  return kept ?? '';
}
