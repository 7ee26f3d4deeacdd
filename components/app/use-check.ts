import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '../../utils/i18n.ts';
import type { CheckedReport, CheckOutcome } from '../../utils/messages/outcomes.ts';
import { onMessage, sendMessage } from '../../utils/messaging.ts';
import { analysisKey, type Settings } from '../../utils/settings.ts';

export interface Check {
  /** Null while it is not known yet. */
  readonly tabId: number | null;
  /** Null while it is being checked. */
  readonly outcome: CheckOutcome | null;
  /** Asks the same again: of the page, or of the text that was pasted. */
  readonly again: () => void;
  /** Asks the same again, and shows what there is until the answer has come. */
  readonly refresh: () => void;
  readonly checkPage: () => void;
  readonly checkText: (text: string) => void;
  /** Marks quotes as saved before the worker has told everybody. */
  readonly noteSaved: (saved: Readonly<Record<string, string>>) => void;
}

type Job = { readonly kind: 'tab' } | { readonly kind: 'text'; readonly text: string };

/**
 * Asks the worker about a tab, and again whenever the settings of the analysis change; asks about the same report when
 * the library changed in another window.
 *
 * @param tabId null while it is not known yet
 */
export function useCheck(tabId: number | null, settings: Settings | null): Check {
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [job, setJob] = useState<Job>({ kind: 'tab' });
  const turn = useRef(0);
  const shown = useRef<CheckOutcome | null>(null);
  const key = settings === null ? null : analysisKey(settings);
  shown.current = outcome;

  const show = useCallback((ask: () => Promise<CheckOutcome>, fresh: boolean) => {
    const mine = ++turn.current;
    if (fresh) setOutcome(null);
    void ask()
      .catch((error: unknown): CheckOutcome => {
        console.error(error);
        return { status: 'failed', message: i18n.t('error.worker') };
      })
      .then((answer) => {
        if (mine === turn.current) setOutcome(answer); // a later question has overtaken this one otherwise
      });
  }, []);

  useEffect(() => {
    if (tabId === null || key === null) return;
    const ask =
      job.kind === 'text'
        ? () => sendMessage('checkText', { text: job.text, tabId })
        : () => sendMessage('checkTab', { tabId });
    show(ask, shown.current?.status !== 'report');
  }, [tabId, key, job, show]);

  useEffect(
    () =>
      onMessage('libraryChanged', () => {
        const current = shown.current;
        if (current?.status !== 'report') return;
        const { report, place, fromPrivateWindow } = current;
        show(() => sendMessage('recheck', { report, place, fromPrivateWindow }), false);
      }),
    [show],
  );

  return {
    tabId,
    outcome,
    again: useCallback(() => {
      setOutcome(null);
      setJob((before) => ({ ...before }));
    }, []),
    refresh: useCallback(() => setJob((before) => ({ ...before })), []),
    checkPage: useCallback(() => {
      setOutcome(null);
      setJob({ kind: 'tab' });
    }, []),
    checkText: useCallback((text) => {
      setOutcome(null);
      setJob({ kind: 'text', text });
    }, []),
    noteSaved: useCallback(
      (saved) =>
        setOutcome((before): CheckOutcome | null =>
          before?.status === 'report' ? withSaved(before, saved) : before,
        ),
      [],
    ),
  };
}

function withSaved(checked: CheckedReport, saved: Readonly<Record<string, string>>): CheckedReport {
  return { ...checked, saved: { ...checked.saved, ...saved } };
}
