import { Play } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { CheckedReport, CheckOutcome } from '../../utils/messages/outcomes.ts';
import { onMessage, sendMessage } from '../../utils/messaging.ts';
import { analysisKey, type Settings } from '../../utils/settings.ts';
import { announcement } from '../app/announcement.ts';
import { Checking } from '../app/Checking.tsx';
import { changeSettings } from '../app/settings.ts';
import { useActions } from '../app/use-actions.ts';
import { Button } from '../design/Button.tsx';
import { ReportActionsContext } from '../report/actions.ts';
import { sampleFor } from './sample.ts';

const ReportView = lazy(async () => ({ default: (await import('../report/ReportView.tsx')).ReportView }));

type Step =
  | { readonly step: 'text' | 'checking' | 'failed' }
  | { readonly step: 'done'; readonly outcome: CheckOutcome };

/** Saved, it stands in the reader's library among real articles: its title says what it is. */
function named(outcome: CheckedReport): CheckedReport {
  const article = { ...outcome.report.article, title: i18n.t('welcome.sampleTitle') };
  return { ...outcome, report: { ...outcome.report, article } };
}

/** The bundled article and, after the click, what Verbatim makes of it: the same report as in the popup. */
export function Sample({ settings }: { readonly settings: Settings | null }) {
  const { text, language } = sampleFor(uiLocale());
  const [state, setState] = useState<Step>({ step: 'text' });
  const checked = state.step === 'done' && state.outcome.status === 'report' ? state.outcome : null;
  const { actions } = useActions(checked, () => undefined);

  useEffect(
    () =>
      onMessage('libraryChanged', () => {
        if (checked === null) return;
        const { report, place, fromPrivateWindow } = checked;
        sendMessage('recheck', { report, place, fromPrivateWindow })
          .then((outcome) => setState({ step: 'done', outcome }))
          .catch((error: unknown) => console.warn(error));
      }),
    [checked],
  );

  const check = useCallback(async () => {
    try {
      const outcome = await sendMessage('checkText', { text, tabId: null });
      setState(outcome.status === 'report' ? { step: 'done', outcome: named(outcome) } : { step: 'failed' });
    } catch (error) {
      console.error(error);
      setState({ step: 'failed' });
    }
  }, [text]);
  const run = () => {
    setState({ step: 'checking' });
    void check();
  };

  // The switch of the sensitivity, and a phrase that is never to be flagged, do here what they do over a page.
  const key = settings === null ? null : analysisKey(settings);
  const checkedWith = useRef(key);
  const isChecked = checked !== null;
  useEffect(() => {
    if (isChecked && checkedWith.current !== key) void check();
    checkedWith.current = key;
  }, [isChecked, key, check]);

  return (
    <div className="sample">
      <article className="sample__article" lang={language} data-testid="sample-text">
        {text.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p className="visually-hidden" role="status">
        {state.step === 'done' && announcement(state.outcome)}
      </p>
      <div className="sample__report">
        {(state.step === 'text' || state.step === 'failed') && (
          <div className="sample__ask">
            {state.step === 'failed' && <p role="alert">{i18n.t('error.worker')}</p>}
            <Button
              look="primary"
              icon={<Play size={16} aria-hidden="true" />}
              data-testid="try-sample"
              onClick={run}
            >
              {i18n.t('welcome.try')}
            </Button>
          </div>
        )}
        {state.step === 'checking' && <Checking />}
        {checked !== null && settings !== null && (
          <ReportActionsContext value={actions}>
            <Suspense fallback={<Checking />}>
              <ReportView
                checked={checked}
                sensitivity={settings.sensitivity}
                onSensitivity={(sensitivity) => void changeSettings({ sensitivity })}
                chosen={null}
              />
            </Suspense>
          </ReportActionsContext>
        )}
      </div>
    </div>
  );
}
