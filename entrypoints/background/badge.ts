/** The number on the button: altered quotes, flags, or the flags where no quote is altered, as the reader chose. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import type { CheckedReport } from '../../utils/messages/outcomes.ts';
import type { BadgeMode } from '../../utils/settings.ts';

const countsSchema = v.object({ flags: v.number(), altered: v.number() });
export type Counts = v.InferOutput<typeof countsSchema>;

export function countsOf({ report, dismissed }: Pick<CheckedReport, 'report' | 'dismissed'>): Counts {
  const hidden = new Set(dismissed);
  return {
    flags: report.claims.filter((claim) => claim.flagged && !hidden.has(claim.text)).length,
    altered: report.quotes.filter((quote) => quote.check?.verdict === 'altered').length,
  };
}

const MORE_THAN = 99;
const ALTERED_COLOUR = '#a0141f';
const FLAG_COLOUR = '#844000';

export function badgeText({ flags, altered }: Counts, mode: BadgeMode): string {
  const number = { off: 0, flags, altered, both: altered || flags }[mode];
  if (number === 0) return '';
  return number > MORE_THAN ? `${MORE_THAN}+` : String(number);
}

/** Where a checked tab's counts are kept, so that a changed setting can be shown without checking again. */
const KEY = 'counts-';

/** Notes what was found in a tab and shows it as the reader wants it. */
export async function countTab(tabId: number, counts: Counts, mode: BadgeMode): Promise<void> {
  await browser.storage.session.set({ [KEY + tabId]: counts });
  await showBadge(tabId, counts, mode);
}

/** The tabs that were checked and have not moved on since. */
export async function countedTabs(): Promise<ReadonlyMap<number, Counts>> {
  const stored = await browser.storage.session.get(null);
  const tabs = new Map<number, Counts>();
  for (const [key, value] of Object.entries(stored)) {
    const counts = v.safeParse(countsSchema, value);
    if (key.startsWith(KEY) && counts.success) tabs.set(Number(key.slice(KEY.length)), counts.output);
  }
  return tabs;
}

/** Forgets a tab that was closed or shows another page; the browser clears its badge by itself. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY + tabId);
}

export async function showBadge(tabId: number, counts: Counts, mode: BadgeMode): Promise<void> {
  const text = badgeText(counts, mode);
  const colour = counts.altered > 0 && mode !== 'flags' ? ALTERED_COLOUR : FLAG_COLOUR;
  const title =
    text === '' ? i18n.t('extName') : i18n.t('badge.title', [String(counts.altered), String(counts.flags)]);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}
