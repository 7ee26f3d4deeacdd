import { i18n, uiLocale } from '../../utils/i18n.ts';
import { fieldName, findingName, type Remark } from '../../utils/library/index.ts';

export const REMARKS_ID = 'search-remarks';

/** What is wrong, in words. */
function wordsOf(remark: Remark): string {
  const locale = uiLocale();
  switch (remark.kind) {
    case 'unknown-field':
      return i18n.t('search.noFilter', [remark.typed]);
    case 'no-date':
      return i18n.t('search.noDate', [remark.typed]);
    case 'no-year':
      return i18n.t('search.noYear', [remark.typed]);
    case 'no-finding':
      return i18n.t('search.noFinding', [
        remark.typed,
        findingName('verified', locale),
        findingName('disputed', locale),
        findingName('none', locale),
      ]);
    case 'not-understood':
      return i18n.t('library.ignored', [remark.typed]);
  }
}

export interface SearchRemarksProps {
  readonly remarks: readonly Remark[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Below the search box: what of it was not understood, and the filter that was probably meant, a click away. */
export function SearchRemarks({ remarks, query, onQuery }: SearchRemarksProps) {
  if (remarks.length === 0) return null;
  // What was typed twice is said once.
  const said = [...new Map(remarks.map((remark) => [remark.typed, remark])).values()];
  return (
    <ul className="search-bar__remarks" id={REMARKS_ID} data-testid="search-remarks">
      {said.map((remark) => (
        <li key={remark.typed}>
          {wordsOf(remark)}
          {remark.kind === 'unknown-field' && remark.meant !== null && (
            <>
              {' '}
              <Meant
                typed={remark.typed}
                name={fieldName(remark.meant, uiLocale())}
                query={query}
                onQuery={onQuery}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface MeantProps {
  readonly typed: string;
  readonly name: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function Meant({ typed, name, query, onQuery }: MeantProps) {
  return (
    <button
      type="button"
      className="search-bar__meant"
      data-testid="search-meant"
      onClick={() => onQuery(query.replace(`${typed}:`, `${name}:`))}
    >
      {i18n.t('search.meant', [`${name}:`])}
    </button>
  );
}
