/** The analysis' reasons ("vague: critics say", a code and the words that raised it) in the reader's language. */
import { i18n } from './i18n.ts';

export interface Reason {
  readonly code: string;
  /** The words of the article that raised it; null where their absence did. */
  readonly words: string | null;
}

export function readReason(reason: string): Reason {
  const colon = reason.indexOf(': ');
  return colon < 0
    ? { code: reason, words: null }
    : { code: reason.slice(0, colon), words: reason.slice(colon + 2) };
}

/** True for what is missing (the source), false for what makes the sentence worth checking. */
export function isAboutSource(reason: string): boolean {
  return ['no-source', 'vague', 'anonymous'].includes(readReason(reason).code);
}

/** A reason in words: "names only “critics say”", never "false". A code nobody knows yet is shown as it is. */
export function reasonLabel(reason: string): string {
  const { code, words } = readReason(reason);
  if (words === null) {
    switch (code) {
      case 'no-source':
        return i18n.t('reason.noSource');
      case 'vague':
        return i18n.t('reason.vague');
      case 'anonymous':
        return i18n.t('reason.anonymous');
      case 'own-reporting':
        return i18n.t('reason.ownReporting');
      default:
        return reason;
    }
  }
  switch (code) {
    case 'vague':
      return i18n.t('reason.vagueWords', [words]);
    case 'anonymous':
      return i18n.t('reason.anonymousWords', [words]);
    case 'number':
      return i18n.t('reason.number', [words]);
    case 'date':
      return i18n.t('reason.date', [words]);
    case 'accusation':
      return i18n.t('reason.accusation', [words]);
    case 'harm':
      return i18n.t('reason.harm', [words]);
    case 'cause':
      return i18n.t('reason.cause', [words]);
    case 'comparison':
      return i18n.t('reason.comparison', [words]);
    case 'background':
      return i18n.t('reason.background', [words]);
    case 'name':
      return i18n.t('reason.name', [words]);
    default:
      return reason;
  }
}
