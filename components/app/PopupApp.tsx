import { lazy, Suspense, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import type { CheckOutcome, DraftOutcome } from '../../utils/messages/outcomes.ts';
import { sendMessage } from '../../utils/messaging.ts';
import { useNotice } from '../design/Notices.tsx';
import { undoing } from '../undo.ts';
import { CheckApp } from './CheckApp.tsx';
import { useCheck } from './use-check.ts';
import { usePageChanges } from './use-page-changes.tsx';
import { usePageLeft } from './use-page-left.ts';
import { useSettings } from './use-settings.ts';

const DraftForm = lazy(async () => ({ default: (await import('./DraftForm.tsx')).DraftForm }));
const NothingSelected = lazy(async () => ({
  default: (await import('./NothingSelected.tsx')).NothingSelected,
}));

/** The tab that the popup stands over; `?tab=` where it had to open as a window of its own. */
async function findTab(): Promise<number | null> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null && /^\d+$/.test(given)) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Firefox's sidebar, which the types of the common API leave out. */
function hasSidebar(api: object): api is { sidebarAction: { open(): Promise<void> } } {
  return 'sidebarAction' in api;
}

/** The click that opens the popup is the grant: a page that is closed to us even so stays closed, whatever is clicked. */
const REFUSED: CheckOutcome = { status: 'blocked', reason: 'refused' };

/** The popup: the draft that was asked for by "save this as a quote", else the check of this tab. */
export function PopupApp() {
  const settings = useSettings();
  const tell = useNotice();
  const [tabId, setTabId] = useState<number | null>(null);
  /** Undefined until the worker has said whether there is one. */
  const [draft, setDraft] = useState<DraftOutcome | null | undefined>(undefined);

  useEffect(() => {
    const start = async () => {
      const found = await findTab();
      setTabId(found);
      const left = found === null ? null : await sendMessage('takeDraft', { tabId: found });
      // Why the page could not be read is what the check says too.
      setDraft(left?.status === 'blocked' ? null : left);
    };
    void start().catch((error: unknown) => {
      console.error(error);
      setDraft(null);
    });
  }, []);

  const asked = useCheck(draft === null ? tabId : null, settings);
  const check = asked.outcome?.status === 'not-granted' ? { ...asked, outcome: REFUSED } : asked;
  const { banner, note } = usePageChanges(check, check.checkPage);
  usePageLeft(check, note);
  // Both browsers want the call within the click itself, before anything is waited for.
  const openPanel = () => {
    if (hasSidebar(browser)) void browser.sidebarAction.open();
    else if (tabId !== null) void browser.sidePanel.open({ tabId });
    window.close();
  };

  const instead =
    draft?.status === 'draft' ? (
      <Suspense>
        <DraftForm
          draft={draft.draft}
          onCancel={() => setDraft(null)}
          onSaved={({ undo }) => {
            setDraft(null);
            tell({
              text: i18n.t('notice.saved', 1, ['1']),
              ...(undo === null ? {} : { undo: undoing(undo, tell) }),
            });
          }}
        />
      </Suspense>
    ) : draft?.status === 'nothing-selected' ? (
      <Suspense>
        <NothingSelected checkPage={() => setDraft(null)} />
      </Suspense>
    ) : undefined;
  const insteadSays =
    draft?.status === 'draft'
      ? i18n.t('draft.title')
      : draft?.status === 'nothing-selected'
        ? i18n.t('draft.nothingTitle')
        : undefined;

  return (
    <CheckApp
      check={check}
      settings={settings}
      openPanel={openPanel}
      banner={instead === undefined && banner}
      instead={instead}
      insteadSays={insteadSays}
    />
  );
}
