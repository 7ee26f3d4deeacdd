/** The number on the button: flags, altered quotes, or both, as the reader chose. */
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import type { CheckedReport } from '../../utils/messages/outcomes.ts';
import type { BadgeMode } from '../../utils/settings.ts';

export interface Counts {
  readonly flags: number;
  readonly altered: number;
}

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

export function badgeText(counts: Counts, mode: BadgeMode): string {
  const number =
    mode === 'off' ? 0 : (mode === 'altered' ? 0 : counts.flags) + (mode === 'flags' ? 0 : counts.altered);
  if (number === 0) return '';
  return number > MORE_THAN ? `${MORE_THAN}+` : String(number);
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

export async function clearBadges(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: '' });
  }
}
