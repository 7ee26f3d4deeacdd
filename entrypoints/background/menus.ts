/** The context menu and the keyboard commands. */
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { askPage } from '../../utils/messages/ask-page.ts';
import { changeSettings } from '../../utils/settings.ts';
import { startDraft } from './draft.ts';
import { ensureScript } from './inject.ts';

const SAVE_SELECTION = 'save-selection';

export function createMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: SAVE_SELECTION,
      title: i18n.t('menu.saveSelection'),
      contexts: ['selection'],
    });
  });
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SAVE_SELECTION || tab?.id === undefined) return;
    report(startDraft(tab.id, info.frameId ?? 0, info.selectionText ?? null));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    report(obey(command, tab.id));
  });
}

async function obey(command: string, tabId: number): Promise<void> {
  if (command === SAVE_SELECTION) return startDraft(tabId, 0);
  if (command === 'toggle-marks') {
    await changeSettings(({ marks }) => ({ marks: !marks })); // shown in the tabs by follow-settings.ts
    return;
  }
  const access = await ensureScript(tabId);
  if (!access.ok) return;
  if (command === 'next-mark') await askPage('stepMark', { tabId }, { direction: 'next' });
  if (command === 'previous-mark') await askPage('stepMark', { tabId }, { direction: 'previous' });
}

function report(work: Promise<void>): void {
  work.catch((error: unknown) => console.error(error));
}
