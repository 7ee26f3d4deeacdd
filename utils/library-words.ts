/** What went wrong in the library, in the interface's language. The library's own words are the command line's. */
import { i18n } from './i18n.ts';
import { type LibraryErrorCode, toLibraryError } from './library/index.ts';

const WORDS: Record<LibraryErrorCode, () => string> = {
  quota: () => i18n.t('libraryError.quota'),
  'write-refused': () => i18n.t('libraryError.writeRefused'),
  blocked: () => i18n.t('libraryError.blocked'),
  'newer-version': () => i18n.t('libraryError.newerVersion'),
  closed: () => i18n.t('libraryError.closed'),
  'not-found': () => i18n.t('libraryError.notFound'),
  invalid: () => i18n.t('libraryError.invalid'),
  'not-a-library': () => i18n.t('libraryError.notALibrary'),
  cancelled: () => i18n.t('libraryError.cancelled'),
  'changed-since': () => i18n.t('libraryError.changedSince'),
  unknown: () => i18n.t('libraryError.unknown'),
};

/** The code for the program and the message for the reader, whatever was thrown. */
export function inWords(thrown: unknown): { readonly code: LibraryErrorCode; readonly message: string } {
  const { code, detail } = toLibraryError(thrown);
  const words = WORDS[code]();
  return { code, message: detail === null ? words : `${words} (${detail})` };
}
