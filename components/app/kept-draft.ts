/** The draft of a tab outlives the popup, in the browser's session, until it is saved or discarded. */
import { browser } from 'wxt/browser';
import { draftKey } from '../../utils/drafts/draft-key.ts';
import type { Draft, DraftOutcome, TypedDraft } from '../../utils/messages/outcomes.ts';

/** In the order they were asked for: a key that is kept late must not bring back what was saved meanwhile. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch((error: unknown) => console.warn(error));
}

export function keepTyped(draft: Draft, typed: TypedDraft): void {
  const kept: DraftOutcome = { status: 'draft', draft: { ...draft, typed } };
  inTurn(() => browser.storage.session.set({ [draftKey(draft.tabId)]: kept }));
}

export function dropDraft(draft: Draft): void {
  inTurn(() => browser.storage.session.remove(draftKey(draft.tabId)));
}
