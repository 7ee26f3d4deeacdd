/** What went wrong in the library, in the interface's language. The library's own words are the command line's. */
import { i18n } from './i18n.ts';
import { type LibraryErrorCode, type RefusalReason, toLibraryError } from './library/index.ts';

const WORDS: Record<LibraryErrorCode, () => string> = {
  quota: () => i18n.t('libraryError.quota'),
  'write-refused': () => i18n.t('libraryError.writeRefused'),
  blocked: () => i18n.t('libraryError.blocked'),
  'newer-version': () => i18n.t('libraryError.newerVersion'),
  closed: () => i18n.t('libraryError.closed'),
  'not-found': () => i18n.t('libraryError.notFound'),
  invalid: () => i18n.t('libraryError.invalid'),
  'not-a-library': () => i18n.t('libraryError.notALibrary'),
  'empty-file': () => i18n.t('libraryError.emptyFile'),
  'no-source': () => i18n.t('libraryError.noSource'),
  'name-taken': () => i18n.t('libraryError.nameTaken'),
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

const REFUSED: Record<RefusalReason['code'], (values: string[]) => string> = {
  'clipping-empty': () => i18n.t('refusal.clippingEmpty'),
  'ends-early': () => i18n.t('refusal.endsEarly'),
  'ends-inside': () => i18n.t('refusal.endsInside'),
  invalid: (fields) => i18n.t('refusal.invalid', [fields.join(', ')]),
  miscounted: ([announced = '', found = '']) => i18n.t('refusal.miscounted', [announced, found]),
  'no-count': ([found = '']) => i18n.t('refusal.noCount', [found]),
  'no-address': () => i18n.t('refusal.noAddress'),
  'no-annotation': () => i18n.t('refusal.noAnnotation'),
  'no-article': () => i18n.t('refusal.noArticle'),
  'no-page': () => i18n.t('refusal.noPage'),
  'no-words': () => i18n.t('refusal.noWords'),
  'not-json': () => i18n.t('refusal.notJson'),
  'page-note': () => i18n.t('refusal.pageNote'),
};

/** Why a line of a file is not taken. */
export const refusalInWords = ({ code, values }: RefusalReason): string => REFUSED[code](values);
