/** The first-run page: opened once, when the extension was installed, not when a newsroom's policy installed it. */
import { browser } from 'wxt/browser';

/** `management.getSelf` needs no permission in either browser. */
async function isManaged(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}

/** Call it from `runtime.onInstalled`. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await isManaged())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
