import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { CheckedReport, WriteOutcome } from '../../utils/messages/outcomes.ts';
import type { WordsLink } from '../../utils/messages/to-page.ts';
import { sendMessage } from '../../utils/messaging.ts';
import type { Quote, Report, Span } from '../../utils/report.ts';
import { useNotice } from '../design/Notices.tsx';
import { formatNumber } from '../format.ts';
import type { ReportActions } from '../report/actions.ts';
import { wordsOf } from '../report/words-of.ts';
import { undoing } from '../undo.ts';
import { changeSettings } from './settings.ts';

const FRAGMENT_SCRIPT = '/fragment.js';

/** Loaded when something is asked: checking the page's answers is no part of the first picture. */
const pageMessages = () => import('../../utils/messages/ask-page.ts');

/** Who said it and where, for the clipboard; loaded when something is copied. */
async function attributionOf(report: Report, quote: Quote) {
  const [{ attribution }, { fromReport }, { wordsUrl }] = await Promise.all([
    import('../../utils/export/attribution.ts'),
    import('../../utils/export/from.ts'),
    import('../../utils/export/words-url.ts'),
  ]);
  const { canonicalUrl, url } = report.article;
  return attribution(fromReport(report, quote, wordsUrl(url ?? canonicalUrl, quote.text)), uiLocale());
}

/** The browser did not let us write to the clipboard; the message is for the reader. */
class CopyRefused extends Error {}

export interface UsedActions {
  readonly actions: ReportActions;
  /** Quotes from a private window that wait for the reader's yes; null when nothing waits. */
  readonly waiting: readonly Quote[] | null;
  readonly answer: (keep: boolean) => void;
  readonly goBack: () => void;
  /** True once words were shown in the page, so that there is a way back. */
  readonly strayed: boolean;
}

/** What the reader can do with a checked report, done by messages to the worker and to the page. */
export function useActions(
  checked: CheckedReport | null,
  noteSaved: (saved: Readonly<Record<string, string>>) => void,
): UsedActions {
  const tell = useNotice();
  const [waiting, setWaiting] = useState<readonly Quote[] | null>(null);
  /** The page in which words were shown: the way back leads to no other. */
  const [strayedIn, setStrayedIn] = useState<string | null>(null);
  const page = checked?.place == null ? null : `${checked.place.tabId} ${checked.report.article.url}`;
  const strayed = page !== null && page === strayedIn;

  return useMemo(() => {
    const fail = (error: unknown) => {
      console.warn(error);
      const text = error instanceof CopyRefused ? error.message : i18n.t('error.page');
      tell({ text, look: 'error' });
    };
    /** The page was left, or its script has ended: checking it again mends both. */
    const pageGone = () => tell({ text: i18n.t('error.page'), look: 'error' });
    const refuseCopy = (error: unknown): never => {
      throw new CopyRefused(i18n.t('error.clipboard'), { cause: error });
    };
    /** Says what came of a change, with its undo. */
    const settle = (outcome: WriteOutcome, text: (count: number) => string) => {
      if (!outcome.ok) {
        tell({ text: outcome.message, look: 'error' });
        return;
      }
      const { undo: no } = outcome;
      noteSaved(outcome.saved);
      tell({ text: text(outcome.count), ...(no === null ? {} : { undo: undoing(no, tell) }) });
    };

    /** Whether the page has moved on since it was checked, unnoticed so far: from here on the surface says so. */
    const movedOn = async (): Promise<boolean> => {
      if (checked?.place == null) return false;
      const { askPage } = await pageMessages();
      // A page that does not answer is no reason to lose what was read of it.
      const asked = await askPage('lookAgain', checked.place).catch(() => null);
      return asked?.status === 'answered' && asked.answer === 'navigation';
    };
    const save = async (quotes: readonly Quote[], keepFromPrivateWindow: boolean) => {
      if (checked === null || quotes.length === 0 || (await movedOn())) return;
      if (checked.fromPrivateWindow && !keepFromPrivateWindow) {
        setWaiting(quotes);
        return;
      }
      const outcome = await sendMessage('save', {
        article: checked.report.article,
        quotes: [...quotes],
        origin: 'page',
        note: null,
        tags: [],
        fromPrivateWindow: checked.fromPrivateWindow,
        keepFromPrivateWindow,
      });
      settle(outcome, (count) => i18n.t('notice.saved', count, [formatNumber(count, uiLocale())]));
    };

    const show = async (span: Span) => {
      if (checked?.place == null) return;
      const { askPage } = await pageMessages();
      const asked = await askPage('showWords', checked.place, wordsOf(checked.report, span));
      if (asked.status === 'gone') return pageGone();
      const found = asked.answer;
      if (found === 'gone') tell({ text: i18n.t('notice.gone'), look: 'error' });
      else setStrayedIn(page);
      if (found === 'hidden') tell({ text: i18n.t('notice.hidden') });
      if (found === 'approximate') tell({ text: i18n.t('notice.approximate') });
    };

    const makeLink = async (span: Span, { report, place }: CheckedReport): Promise<WordsLink> => {
      if (place === null) throw new Error('Pasted text has no address');
      const target = { tabId: place.tabId, frameIds: [place.frameId] };
      await browser.scripting.executeScript({ target, files: [FRAGMENT_SCRIPT], injectImmediately: true });
      const { askPage } = await pageMessages();
      const asked = await askPage('linkTo', place, wordsOf(report, span));
      if (asked.status === 'gone') throw new Error(asked.why);
      return asked.answer;
    };
    /** The clipboard is asked within the click itself, and filled when the link is made. */
    const copyLink = async (span: Span) => {
      if (checked === null) return;
      const link = makeLink(span, checked);
      const text = link.then(({ url }) => new Blob([url], { type: 'text/plain' }));
      const copied = navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      const { precise } = await link;
      await copied.catch(refuseCopy);
      tell({ text: precise ? i18n.t('notice.linkCopied') : i18n.t('notice.plainLinkCopied') });
    };

    const actions: ReportActions = {
      hasPage: checked?.place != null,
      save: (quotes) => void save(quotes, false).catch(fail),
      openSaved: (id) => {
        const quote = new URLSearchParams({ quote: id });
        void browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/?${quote}` });
      },
      copy: (quote) => {
        if (checked === null) return;
        // As above: asked within the click, filled when what writes it is loaded.
        const copied = attributionOf(checked.report, quote);
        const blob = async (part: 'plain' | 'html') =>
          new Blob([(await copied)[part]], { type: `text/${part}` });
        navigator.clipboard
          .write([new ClipboardItem({ 'text/plain': blob('plain'), 'text/html': blob('html') })])
          .catch(refuseCopy)
          .then(() => tell({ text: i18n.t('notice.copied') }))
          .catch(fail);
      },
      copyLink: (span) => void copyLink(span).catch(fail),
      show: (span) => void show(span).catch(fail),
      dismiss: (claim) => {
        if (checked === null) return;
        const { report, fromPrivateWindow } = checked;
        sendMessage('dismissFlag', { article: report.article, text: claim.text, fromPrivateWindow })
          .then((outcome) => settle(outcome, () => i18n.t('notice.dismissed')))
          .catch(fail);
      },
      ignorePhrase: (phrase) => {
        const without = (list: readonly string[]) => list.filter((one) => one !== phrase);
        changeSettings(({ ignoredPhrases }) => ({ ignoredPhrases: [...without(ignoredPhrases), phrase] }))
          .then(() =>
            tell({
              text: i18n.t('notice.ignored', [phrase]),
              undo: () => {
                changeSettings(({ ignoredPhrases }) => ({
                  ignoredPhrases: without(ignoredPhrases),
                })).catch(fail);
              },
            }),
          )
          .catch(fail);
      },
    };

    return {
      actions,
      waiting,
      answer: (keep) => {
        setWaiting(null);
        if (keep && waiting !== null) void save(waiting, true).catch(fail);
      },
      goBack: () => {
        setStrayedIn(null);
        if (checked?.place == null) return;
        const { place } = checked;
        pageMessages()
          .then(({ askPage }) => askPage('goBack', place))
          .then(({ status }) => (status === 'gone' ? pageGone() : undefined))
          .catch(fail);
      },
      strayed,
    };
  }, [checked, noteSaved, tell, waiting, strayed, page]);
}
