import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { PageChange } from '../../utils/messages/to-worker.ts';
import { onMessage } from '../../utils/messaging.ts';
import type { Check } from './use-check.ts';

/**
 * Notes when the page that is shown was left for another one. Navigation inside a page is asked about in the page, which
 * then tells of it itself: it says so sooner than by itself.
 */
export function usePageLeft({ tabId, outcome }: Check, note: (change: PageChange) => void): void {
  const place = outcome?.status === 'report' ? outcome.place : null;
  const frameId = place?.frameId;
  useEffect(() => {
    if (tabId === null || frameId === undefined) return;
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status === undefined) return;
      // Loaded when it happens, which is hardly ever.
      import('../../utils/messages/ask-page.ts')
        .then(({ askPage }) => askPage('lookAgain', { tabId, frameId }))
        .then((asked) => (asked.status === 'gone' ? note('navigation') : undefined))
        .catch((error: unknown) => console.warn(error));
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    // The next page of a site that is checked by itself brings its own script, which knows nothing of this one.
    const stop = onMessage('contentReady', ({ sender }) => {
      if (sender.tab?.id === tabId && sender.frameId === frameId) note('navigation');
    });
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      stop();
    };
  }, [tabId, frameId, note]);
}
