import { useEffect, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { PageChange } from '../../utils/messages/to-worker.ts';
import { onMessage } from '../../utils/messaging.ts';
import { Banner, CheckApp } from './CheckApp.tsx';
import { useCheck } from './use-check.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { useSettings } from './use-settings.ts';

/** The side panel: the popup's content, following the window's active tab while the reader reads. */
export function PanelApp() {
  const settings = useSettings();
  const tab = useFollowedTab();
  const check = useCheck(tab.id, settings);
  const [change, setChange] = useState<PageChange | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { again, outcome } = check;
  const hasReport = outcome?.status === 'report';

  useEffect(() => {
    // What was said about another tab, or about the page before, is over.
    void tab.visit;
    setChange(null);
    setChosen(null);
  }, [tab.visit]);

  useEffect(() => {
    if (tab.visit > 0) again();
  }, [tab.visit, again]);

  useEffect(
    () =>
      onMessage('pageChanged', ({ data, sender }) => {
        if (sender.tab?.id !== tab.id) return;
        // A result is not taken away from under the reader; where there is none, the late article is what she waits for.
        if (hasReport) setChange(data.reason);
        else again();
      }),
    [tab.id, hasReport, again],
  );
  useEffect(
    () =>
      onMessage('markChosen', ({ data, sender }) => {
        if (sender.tab?.id === tab.id) setChosen(data.id);
      }),
    [tab.id],
  );

  const banner = change !== null && hasReport && (
    <Banner
      text={change === 'navigation' ? i18n.t('panel.navigated') : i18n.t('panel.changed')}
      action={i18n.t('app.again')}
      onAction={() => {
        setChange(null);
        again();
      }}
    />
  );
  return <CheckApp check={check} settings={settings} chosen={chosen} banner={banner} />;
}
