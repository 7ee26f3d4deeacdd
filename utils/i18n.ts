/** The interface's words (locales/*.yml), its language and its direction. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export { i18n };

/** BCP 47 tag of the words shown (not of the browser, which may speak a language we lack), for `Intl` and `<html lang>`. */
export function uiLocale(): string {
  return i18n.t('meta.locale');
}

/** Reading direction of the interface. */
export function uiDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
