// First, so that the library is being opened while the rest of the script runs.
import './opened.ts';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fromSnapshot } from '../../utils/article/from-snapshot.ts';
import { snapshotSchema } from '../../utils/article/snapshot-schema.ts';
import { listen } from '../../utils/messages/listen.ts';
import * as to from '../../utils/messages/to-worker.ts';
import { forgetTab } from './badge.ts';
import { checkTab, checkText, recheck } from './check.ts';
import { forgetDraft, takeDraft } from './draft.ts';
import { welcome } from './first-run.ts';
import { followSettings } from './follow-settings.ts';
import { dismissFlag, save, undo } from './library.ts';
import { listenToLibraryPage } from './library-changes.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { library } from './opened.ts';
import { isChosen, syncSites } from './sites.ts';

/** The worker (an event page in Firefox). It may be ended at any time: nothing here lives only in memory. */
export default defineBackground(() => {
  listen('wake', 'page', v.undefined(), () => undefined);
  listen('checkTab', 'page', to.checkTabSchema, ({ tabId }) => checkTab(tabId));
  listen('checkText', 'page', to.checkTextSchema, ({ text, tabId }) => checkText(text, tabId));
  listen('recheck', 'page', to.recheckSchema, ({ report, place, fromPrivateWindow }) =>
    recheck(report, { place, fromPrivateWindow }),
  );
  listen('save', 'page', to.saveSchema, save);
  listen('dismissFlag', 'page', to.dismissFlagSchema, dismissFlag);
  listen('undo', 'page', to.undoSchema, ({ no }) => undo(no));
  listen('takeDraft', 'page', to.tabOnlySchema, ({ tabId }) => takeDraft(tabId));

  listen('readPage', 'script', snapshotSchema, fromSnapshot);

  const checkIfChosen = async (tabId: number | undefined, url: string) => {
    if (tabId !== undefined && (await isChosen(url))) await checkTab(tabId);
  };
  listen('contentReady', 'script', to.contentReadySchema, ({ url }, { tab }) => checkIfChosen(tab?.id, url));
  listen('pageChanged', 'script', to.pageChangedSchema, (_, { tab, url }) =>
    checkIfChosen(tab?.id, url ?? ''),
  );

  listenToLibraryPage();
  listenToMenus();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    void syncSites();
    void welcome(reason);
  });
  browser.runtime.onStartup.addListener(() => {
    library.tidy().catch((error: unknown) => console.warn(error));
  });
  browser.permissions.onAdded.addListener(() => void syncSites());
  browser.permissions.onRemoved.addListener(() => void syncSites());
  followSettings();
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetDraft(tabId);
  });
});
