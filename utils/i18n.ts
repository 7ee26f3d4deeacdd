/** The interface's words (locales/*.yml), its language and its direction. */
import { i18n } from '#i18n';

export { i18n };

/** BCP 47 tag of the words shown (not of the browser, which may speak a language we lack), for `Intl` and `<html lang>`. */
export function uiLocale(): string {
  return i18n.t('meta.locale');
}

/** Languages written from right to left (ISO 639); not every browser's `Intl.Locale` can tell. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** Reading direction of the words shown: English in a browser that speaks Hebrew still runs from left to right. */
export function uiDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(uiLocale()).language) ? 'rtl' : 'ltr';
}
