import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { withoutHash } from '../../utils/article/stories.ts';
import { i18n } from '../../utils/i18n.ts';
import type { PageChange } from '../../utils/messages/to-worker.ts';
import { onMessage } from '../../utils/messaging.ts';
import { forgetPlace, KeptPlaceContext, placeIn } from '../report/kept-place.ts';
import { Banner, CheckApp } from './CheckApp.tsx';
import { type Check, useCheck } from './use-check.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { useSettings } from './use-settings.ts';

/** The side panel: the popup's content, following the window's active tab while the reader reads. */
export function PanelApp() {
  const settings = useSettings();
  useEffect(() => {
    // The result of a pasted text gives way to the page that is opened in its tab.
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (status === 'complete') delete placeIn(id).checkedText;
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(forgetPlace);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(forgetPlace);
    };
  }, []);
  const tab = useFollowedTab();
  const check = useCheck(tab.id, settings);
  const [change, setChange] = useState<PageChange | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { checkPage, checkText, outcome } = check;
  const place = placeIn(tab.id);
  const hasReport = outcome?.status === 'report';
  /** Null where a pasted text is shown, which has nothing to do with what the page does. */
  const shownUrl = hasReport && outcome.place !== null ? outcome.report.article.url : null;

  useEffect(() => {
    // What was said about another tab, or about the page before, is over.
    void tab.visit;
    setChange(null);
    setChosen(null);
  }, [tab.visit]);

  useEffect(() => {
    if (tab.visit === 0) return;
    const { checkedText } = placeIn(tab.id);
    if (checkedText === undefined) checkPage();
    else checkText(checkedText);
  }, [tab, checkPage, checkText]);

  useEffect(
    () =>
      onMessage('pageChanged', ({ data, sender }) => {
        if (sender.tab?.id !== tab.id) return;
        // A result is not taken away from under the reader; where there is none, the late article is what she waits for.
        if (!hasReport) checkPage();
        else if (data.reason !== 'story') setChange(data.reason);
        else if (shownUrl !== null && data.url !== null && !isSameStory(shownUrl, data.url)) {
          // It is she who scrolled to another story.
          setChange(null);
          checkPage();
        }
      }),
    [tab.id, hasReport, shownUrl, checkPage],
  );
  useEffect(
    () =>
      onMessage('markChosen', ({ data, sender }) => {
        if (sender.tab?.id === tab.id) setChosen(data.id);
      }),
    [tab.id],
  );

  const toPage = () => {
    delete place.checkedText;
    checkPage();
  };
  const pasted: Check = {
    ...check,
    checkPage: toPage,
    checkText: (text) => {
      place.checkedText = text;
      checkText(text);
    },
  };
  const banner = change !== null && hasReport && (
    <Banner
      text={change === 'navigation' ? i18n.t('panel.navigated') : i18n.t('panel.changed')}
      action={i18n.t('app.again')}
      onAction={() => {
        setChange(null);
        toPage();
      }}
    />
  );
  return (
    <KeptPlaceContext value={place}>
      <CheckApp check={pasted} settings={settings} chosen={chosen} banner={banner} />
    </KeptPlaceContext>
  );
}

const isSameStory = (one: string, other: string) => withoutHash(one) === withoutHash(other);
