import { ArrowLeft, Library, PanelRight, RefreshCw, Settings as SettingsIcon } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import type { CheckOutcome } from '../../utils/messages/outcomes.ts';
import type { Sensitivity, Settings } from '../../utils/settings.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { useKeptFocus } from '../design/keep-focus.ts';
import { ReportActionsContext } from '../report/actions.ts';
import { announcement } from './announcement.ts';
import './app.css';
import { Checking } from './Checking.tsx';
import { MarksToggle } from './MarksToggle.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { changeSettings } from './settings.ts';
import { useActions } from './use-actions.ts';
import type { Check } from './use-check.ts';
import { useListKeys } from './use-list-keys.ts';

/** Asked for at once, so that it is there when the worker answers; the skeleton needs none of it. */
const reportView = import('../report/ReportView.tsx');
const ReportView = lazy(async () => ({ default: (await reportView).ReportView }));
const OutcomeNote = lazy(async () => ({ default: (await import('./OutcomeNote.tsx')).OutcomeNote }));
/** Only private windows ask before saving. */
const PrivateQuestion = lazy(async () => ({
  default: (await import('./PrivateQuestion.tsx')).PrivateQuestion,
}));

export interface CheckAppProps {
  readonly check: Check;
  readonly settings: Settings | null;
  /** Id of the mark that was clicked in the page. */
  readonly chosen?: string | null;
  /** Opens the side panel; absent inside of it. */
  readonly openPanel?: () => void;
  /** A line above the result, such as "the page changed". */
  readonly banner?: ReactNode;
  /** Shown in place of the result, such as a draft. */
  readonly instead?: ReactNode;
  /** What screen readers hear of it. */
  readonly insteadSays?: string | undefined;
}

function openPage(path: '/library.html' | '/options.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') });
}

function setSensitivity(sensitivity: Sensitivity): void {
  void changeSettings({ sensitivity });
}

/**
 * The page whose site may be checked by itself: also one that is no article itself (a front page), and one that the panel
 * may not read yet.
 */
function siteOf(outcome: CheckOutcome | null): string | null {
  switch (outcome?.status) {
    case 'report':
      return outcome.place === null ? null : outcome.report.article.url;
    case 'no-article':
    case 'not-granted':
      return outcome.url;
    default:
      return null;
  }
}

/** The popup's and the side panel's whole content. */
export function CheckApp({
  check,
  settings,
  chosen = null,
  openPanel,
  banner,
  instead,
  insteadSays,
}: CheckAppProps) {
  const { outcome } = check;
  const checked = outcome?.status === 'report' ? outcome : null;
  const used = useActions(checked, check.noteSaved);
  const [said, setSaid] = useState('');
  const home = useKeptFocus<HTMLDivElement>();
  useListKeys();

  useEffect(() => setSaid(insteadSays ?? announcement(outcome)), [insteadSays, outcome]);
  const openLibrary = useCallback(() => openPage('/library.html'), []);
  const openOptions = useCallback(() => void browser.runtime.openOptionsPage(), []);

  return (
    <div className="app" ref={home}>
      <header className="app__bar">
        <span className="app__brand">
          <img src="/icon/32.png" alt="" />
          <span className="app__name">{i18n.t('extName')}</span>
        </span>
        {used.strayed && (
          <IconButton
            data-testid="go-back"
            label={i18n.t('app.goBack')}
            icon={<ArrowLeft className="pointing" size={16} aria-hidden="true" />}
            onClick={used.goBack}
          />
        )}
        {checked !== null && checked.place === null && (
          <IconButton
            data-testid="to-page"
            label={i18n.t('app.toPage')}
            icon={<ArrowLeft className="pointing" size={16} aria-hidden="true" />}
            onClick={check.checkPage}
          />
        )}
        {checked?.place != null && settings !== null && <MarksToggle shown={settings.marks} />}
        <IconButton
          data-testid="again"
          label={i18n.t('app.again')}
          icon={<RefreshCw size={16} aria-hidden="true" />}
          onClick={check.again}
        />
        {openPanel !== undefined && (
          <IconButton
            data-testid="open-panel"
            label={i18n.t('app.openPanel')}
            icon={<PanelRight size={16} aria-hidden="true" />}
            onClick={openPanel}
          />
        )}
        <IconButton
          data-testid="open-library"
          label={i18n.t('common.openLibrary')}
          icon={<Library size={16} aria-hidden="true" />}
          onClick={openLibrary}
        />
        <IconButton
          data-testid="open-options"
          label={i18n.t('common.openOptions')}
          icon={<SettingsIcon size={16} aria-hidden="true" />}
          onClick={openOptions}
        />
      </header>
      {banner}
      <p className="visually-hidden" role="status" data-testid="announcement">
        {said}
      </p>
      <main className="app__main">
        {checked === null && (
          <h1 className="visually-hidden" data-arrival tabIndex={-1}>
            {i18n.t('extName')}
          </h1>
        )}
        {instead ??
          (outcome === null || settings === null ? (
            <Checking />
          ) : outcome.status === 'report' ? (
            <ReportActionsContext value={used.actions}>
              <Suspense fallback={<Checking />}>
                <ReportView
                  checked={outcome}
                  sensitivity={settings.sensitivity}
                  onSensitivity={setSensitivity}
                  chosen={chosen}
                />
              </Suspense>
            </ReportActionsContext>
          ) : (
            <Suspense fallback={<Checking />}>
              <OutcomeNote
                outcome={outcome}
                tabId={check.tabId}
                again={check.again}
                checkText={check.checkText}
              />
            </Suspense>
          ))}
      </main>
      <SiteAccess url={siteOf(outcome)} />
      {used.waiting !== null && (
        <Suspense>
          <PrivateQuestion onAnswer={used.answer} />
        </Suspense>
      )}
    </div>
  );
}

/** A line above the result with one thing to do about it. */
export function Banner({
  text,
  action,
  onAction,
}: {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  return (
    <div className="banner" role="status" data-testid="banner">
      <span className="banner__text">{text}</span>
      <Button data-testid="banner-action" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
