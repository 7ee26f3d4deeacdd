import { FileQuestion, LockKeyhole, MousePointerClick, TriangleAlert } from 'lucide-react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import type { Blocked, CheckOutcome } from '../../utils/messages/outcomes.ts';
import { hostSite } from '../../utils/sites.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { PasteBox } from './PasteBox.tsx';

export interface OutcomeNoteProps {
  readonly outcome: Exclude<CheckOutcome, { readonly status: 'report' }>;
  readonly tabId: number | null;
  readonly again: () => void;
  readonly checkText: (text: string) => void;
}

function whyBlocked(reason: Blocked): string {
  switch (reason) {
    case 'pdf':
      return i18n.t('blocked.pdf');
    case 'store':
      return i18n.t('blocked.store');
    case 'browser-page':
      return i18n.t('blocked.browserPage');
    case 'file':
      return i18n.t('blocked.file');
    case 'refused':
      return i18n.t('blocked.refused');
  }
}

/** The request comes first: both browsers want it within the click itself, and may close the popup for their question. */
async function allow(host: string, then: () => void): Promise<void> {
  if (await browser.permissions.request({ origins: [...hostSite(host).origins] })) then();
}

/** What is said where there is no report: why, and what the reader can do instead. */
export function OutcomeNote({ outcome, tabId, again, checkText }: OutcomeNoteProps) {
  switch (outcome.status) {
    case 'blocked':
      return (
        <>
          <EmptyState
            icon={<LockKeyhole size={22} />}
            title={i18n.t('blocked.title')}
            text={whyBlocked(outcome.reason)}
            testId={`blocked-${outcome.reason}`}
          />
          <PasteBox tabId={tabId} onText={checkText} />
        </>
      );
    case 'no-article': {
      const { selectedText, frameHost } = outcome;
      return (
        <>
          <EmptyState
            icon={<FileQuestion size={22} />}
            title={i18n.t('noArticle.title')}
            text={
              frameHost !== null
                ? i18n.t('noArticle.frame', [frameHost])
                : selectedText === null
                  ? i18n.t('noArticle.text')
                  : i18n.t('noArticle.selectedText')
            }
            testId="no-article"
            actions={
              <>
                {selectedText !== null && (
                  <Button
                    look="primary"
                    data-testid="check-selection"
                    onClick={() => checkText(selectedText)}
                  >
                    {i18n.t('noArticle.checkSelection')}
                  </Button>
                )}
                {frameHost !== null && (
                  <Button
                    look={selectedText === null ? 'primary' : 'plain'}
                    data-testid="allow-frame"
                    onClick={() => void allow(frameHost, again)}
                  >
                    {i18n.t('noArticle.allowFrame', [frameHost])}
                  </Button>
                )}
                <Button data-testid="check-again" onClick={again}>
                  {i18n.t('app.again')}
                </Button>
              </>
            }
          />
          <PasteBox tabId={tabId} onText={checkText} />
        </>
      );
    }
    case 'not-granted':
      return (
        <EmptyState
          icon={<MousePointerClick size={22} />}
          title={i18n.t('notGranted.title')}
          text={i18n.t('notGranted.text')}
          testId="not-granted"
          actions={
            <>
              <Button onClick={again}>{i18n.t('common.tryAgain')}</Button>
              <Button data-testid="choose-sites" onClick={() => void browser.runtime.openOptionsPage()}>
                {i18n.t('notGranted.sites')}
              </Button>
            </>
          }
        />
      );
    case 'failed':
      return (
        <>
          <EmptyState
            look="error"
            icon={<TriangleAlert size={22} />}
            title={i18n.t('error.title')}
            text={outcome.message}
            testId="failed"
            actions={<Button onClick={again}>{i18n.t('common.tryAgain')}</Button>}
          />
          <PasteBox tabId={tabId} onText={checkText} />
        </>
      );
  }
}
