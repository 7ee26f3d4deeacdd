import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging.ts';

export interface FollowedTab {
  readonly id: number | null;
  /** Grows whenever the result must be asked for anew: another tab, another page, or access just granted. */
  readonly visit: number;
}

/** The active tab of this window, as it changes. */
export function useFollowedTab(): FollowedTab {
  const [tab, setTab] = useState<FollowedTab>({ id: null, visit: 0 });

  useEffect(() => {
    let windowId: number | null = null;
    const visit = (id: number) => setTab((before) => ({ id, visit: before.visit + 1 }));
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = active?.windowId ?? null;
      if (active?.id !== undefined) visit(active.id);
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === windowId) visit(info.tabId);
    };
    const onUpdated = (id: number, info: { status?: string }) => {
      if (info.status !== 'complete') return;
      setTab((before) => (before.id === id ? { id, visit: before.visit + 1 } : before));
    };
    const onGranted = () => setTab((before) => ({ ...before, visit: before.visit + 1 }));

    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(onGranted);
    // The toolbar click or the shortcut brought our script into the page: now it may be checked.
    const stop = onMessage('contentReady', ({ sender }) => {
      setTab((before) => (before.id === sender.tab?.id ? { ...before, visit: before.visit + 1 } : before));
    });
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onGranted);
      stop();
    };
  }, []);

  return tab;
}
