import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { withoutHash } from '../../utils/article/stories.ts';
import { onMessage } from '../../utils/messaging.ts';

export interface FollowedTab {
  readonly id: number | null;
  /** Grows whenever the result must be asked for anew: another tab, another page, or access just granted. */
  readonly visit: number;
  /** Grows where the page may have been loaded anew: what is shown of it holds until there is an answer. */
  readonly again: number;
}

/** Chrome says of a page that writes its own address anew, as many do while they are scrolled, that it has loaded. */
const STILL_MS = 300;

/**
 * The active tab of this window, as it changes.
 *
 * @param onOtherPage told of each tab that shows another page than before
 */
export function useFollowedTab(onOtherPage: (tabId: number) => void): FollowedTab {
  const [tab, setTab] = useState<FollowedTab>({ id: null, visit: 0, again: 0 });

  useEffect(() => {
    let windowId: number | null = null;
    let followed: number | null = null;
    /** The followed tab's address, where it may be known. */
    let address: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const visit = (id: number, url: string | undefined) => {
      clearTimeout(timer);
      followed = id;
      address = url;
      setTab((before) => ({ ...before, id, visit: before.visit + 1 }));
    };
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = active?.windowId ?? null;
      if (active?.id !== undefined) visit(active.id, active.url);
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId !== windowId) return;
      visit(info.tabId, undefined);
      const note = ({ url }: { url?: string | undefined }) => {
        if (followed === info.tabId) address ??= url;
      };
      browser.tabs.get(info.tabId).then(note, () => undefined); // it may be closed by now
    };
    const onUpdated = (id: number, info: { status?: string }, { url }: { url?: string | undefined }) => {
      if (info.status !== 'complete') return;
      const isSame = url !== undefined && address !== undefined && withoutHash(url) === withoutHash(address);
      if (id !== followed || !isSame) {
        onOtherPage(id);
        if (id === followed) visit(id, url);
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => setTab((before) => ({ ...before, again: before.again + 1 })), STILL_MS);
    };
    const onGranted = () => setTab((before) => ({ ...before, visit: before.visit + 1 }));

    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(onGranted);
    // The toolbar click or the shortcut brought our script into the page: now it may be checked.
    const stop = onMessage('contentReady', ({ sender }) => {
      const id = sender.tab?.id;
      if (id !== undefined && id === followed) visit(id, sender.tab?.url);
    });
    return () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onGranted);
      stop();
    };
  }, [onOtherPage]);

  return tab;
}
