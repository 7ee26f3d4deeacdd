import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging.ts';
import { forgetPlace, KeptPlaceContext, placeIn } from '../report/kept-place.ts';
import { CheckApp } from './CheckApp.tsx';
import { type Check, useCheck } from './use-check.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { usePageChanges } from './use-page-changes.tsx';
import { useSettings } from './use-settings.ts';

/** The result of a pasted text gives way to the page that is opened in its tab. */
function dropPasted(tabId: number): void {
  delete placeIn(tabId).checkedText;
}

/** The side panel: the popup's content, following the window's active tab while the reader reads. */
export function PanelApp() {
  const settings = useSettings();
  useEffect(() => {
    browser.tabs.onRemoved.addListener(forgetPlace);
    return () => browser.tabs.onRemoved.removeListener(forgetPlace);
  }, []);
  const tab = useFollowedTab(dropPasted);
  const check = useCheck(tab.id, settings);
  const [chosen, setChosen] = useState<string | null>(null);
  const { checkPage, checkText, refresh } = check;
  const place = placeIn(tab.id);
  const toPage = useCallback(() => {
    delete place.checkedText;
    checkPage();
  }, [place, checkPage]);
  const { banner, note } = usePageChanges(check, toPage);

  useEffect(() => {
    // The mark was another tab's, or the page's before.
    void tab.visit;
    setChosen(null);
  }, [tab.visit]);

  useEffect(() => {
    if (tab.visit === 0) return;
    const { checkedText } = placeIn(tab.id);
    if (checkedText === undefined) checkPage();
    else checkText(checkedText);
  }, [tab.id, tab.visit, checkPage, checkText]);

  useEffect(() => {
    if (tab.again === 0) return;
    note(null);
    refresh();
  }, [tab.again, note, refresh]);

  useEffect(
    () =>
      onMessage('markChosen', ({ data, sender }) => {
        if (sender.tab?.id === tab.id) setChosen(data.id);
      }),
    [tab.id],
  );

  const pasted: Check = {
    ...check,
    checkPage: toPage,
    checkText: (text) => {
      place.checkedText = text;
      checkText(text);
    },
  };
  return (
    <KeptPlaceContext value={place}>
      <CheckApp check={pasted} settings={settings} chosen={chosen} banner={banner} />
    </KeptPlaceContext>
  );
}
