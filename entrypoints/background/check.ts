/** Article → report, checked against the library: the worker's main job. */
import { browser } from 'wxt/browser';
import { analyse } from '../../utils/analysis/analyse.ts';
import type { Article } from '../../utils/article/article.ts';
import { fromText } from '../../utils/article/from-text.ts';
import { i18n, uiDirection } from '../../utils/i18n.ts';
import { marksFor } from '../../utils/marks/from-report.ts';
import { askPage } from '../../utils/messages/ask-page.ts';
import type { CheckedReport, CheckOutcome } from '../../utils/messages/outcomes.ts';
import type { Report } from '../../utils/report.ts';
import { analysisKey, readSettings, type Settings } from '../../utils/settings.ts';
import { countsOf, countTab } from './badge.ts';
import { closedFrame, extractFrom, isArticle } from './extract.ts';
import { ensureScript } from './inject.ts';
import { againstLibrary } from './library.ts';

type Place = CheckedReport['place'];

export function analyseWith(article: Article, settings: Settings): Report {
  return analyse(article, {
    sensitivity: settings.sensitivity,
    ignoredPhrases: settings.ignoredPhrases,
    ownCarriers: settings.ownCarriers,
  });
}

/** A tab is checked once at a time: the popup, the panel and the chosen sites may ask together. */
const running = new Map<number, Promise<CheckOutcome>>();
/** All who ask meanwhile are answered by one more, so that no answer was read before its question. */
const next = new Map<number, Promise<CheckOutcome>>();

/** Checks the article in a tab; marks it there, and counts on the button. */
export function checkTab(tabId: number): Promise<CheckOutcome> {
  const before = running.get(tabId);
  if (before === undefined) {
    const check = checkNow(tabId).finally(() => running.delete(tabId));
    running.set(tabId, check);
    return check;
  }
  const waiting =
    next.get(tabId) ??
    before.then(() => {
      next.delete(tabId);
      return checkTab(tabId);
    });
  next.set(tabId, waiting);
  return waiting;
}

async function checkNow(tabId: number): Promise<CheckOutcome> {
  try {
    const access = await ensureScript(tabId);
    if (!access.ok) {
      return access.granted
        ? { status: 'blocked', reason: access.reason }
        : { status: 'not-granted', url: access.url };
    }
    const found = await extractFrom(tabId);
    if (found === null) return { status: 'failed', message: i18n.t('error.page') };
    const { frameId, extracted } = found;
    if (!isArticle(extracted)) {
      const { selectedText, article } = extracted;
      return { status: 'no-article', selectedText, url: article.url, frameHost: await closedFrame(tabId) };
    }
    const settings = await readSettings();
    const key = analysisKey(settings);
    const known = extracted.kept?.key === key ? extracted.kept.report : null;
    const report = known ?? analyseWith(extracted.article, settings);
    const place = { tabId, frameId };
    const checked = await checkReport(report, { place, fromPrivateWindow: await isPrivate(tabId) });
    await Promise.all([mark(checked, settings), countTab(tabId, countsOf(checked), settings.badge)]);
    // With the page, which outlives this worker: a long article takes seconds.
    if (known === null)
      askPage('keepReport', place, { reading: extracted.reading, key, report }).catch((error: unknown) =>
        console.error(error),
      );
    return checked;
  } catch (error) {
    return failed(error);
  }
}

/** Checks words that no page shows, or that the reader selected in one. */
export async function checkText(text: string, tabId: number | null): Promise<CheckOutcome> {
  try {
    const report = analyseWith(fromText(text), await readSettings());
    return await checkReport(report, {
      place: null,
      fromPrivateWindow: tabId !== null && (await isPrivate(tabId)),
    });
  } catch (error) {
    return failed(error);
  }
}

/** What the library knows of a report; without the library (damaged, blocked) the report still stands. */
export async function checkReport(
  report: Report,
  where: { readonly place: Place; readonly fromPrivateWindow: boolean },
): Promise<CheckedReport> {
  return { status: 'report', ...(await againstLibrary(report)), ...where };
}

/** A report that is on show, against the library as it is now: marks and button follow what was saved or dismissed. */
export async function recheck(
  report: Report,
  where: { readonly place: Place; readonly fromPrivateWindow: boolean },
): Promise<CheckedReport> {
  const checked = await checkReport(report, where);
  const settings = await readSettings();
  const there = await mark(checked, settings);
  if (there && where.place) await countTab(where.place.tabId, countsOf(checked), settings.badge);
  return checked;
}

/** @returns whether the page is still there: one that was left meanwhile needs no marks. */
async function mark(checked: CheckedReport, settings: Settings): Promise<boolean> {
  if (checked.place === null) return false;
  const marks = marksFor(checked, uiDirection());
  const { status } = await askPage('setMarks', checked.place, {
    marks,
    shown: settings.marks,
    text: checked.report.article.text,
  });
  return status === 'answered';
}

async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

function failed(error: unknown): CheckOutcome {
  console.error(error);
  return { status: 'failed', message: error instanceof Error ? error.message : i18n.t('error.unknown') };
}
