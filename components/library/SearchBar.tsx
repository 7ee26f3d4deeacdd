import { CircleHelp, Search, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { fieldName, type Remark, type Sort } from '../../utils/library/index.ts';
import { IconButton } from '../design/Button.tsx';
import { Select } from '../design/Field.tsx';
import { OperatorHelp } from './OperatorHelp.tsx';
import { REMARKS_ID, SearchRemarks } from './SearchRemarks.tsx';
import './search-bar.css';
import { useWidth } from './use-width.ts';

export interface SearchBarProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** An arrow down: on to what was found. */
  readonly onDown: () => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** What of the query was not understood. */
  readonly remarks: readonly Remark[];
}

/** Until the room is measured. */
const WIDTH = 720;
/** Pixels of the search box from which the filters are named, some and all of them, without being cut. */
const SOME = 400;
const ALL = 600;

/** The filters that most searches begin with, by their names in this language, as far as there is room. */
function placeholder(width: number): string {
  if (width < SOME) return i18n.t('library.search');
  const fields = ['speaker', 'via', 'site', 'tag', 'after'] as const;
  const names = fields
    .slice(0, width < ALL ? 2 : fields.length)
    .map((field) => `${fieldName(field, uiLocale())}:`);
  return i18n.t('library.searchPlaceholder', [names.join(', ')]);
}

/** The search box with its operators explained, and the order of the list. */
export function SearchBar({ ref, query, onQuery, onDown, sort, onSort, remarks }: SearchBarProps) {
  const [helping, setHelping] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>(WIDTH);
  return (
    <search className="search-bar">
      <div className="search-bar__box" ref={box}>
        <Search className="search-bar__icon" size={17} aria-hidden="true" />
        <input
          ref={ref}
          className="search-bar__input"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('library.search')}
          placeholder={placeholder(width)}
          aria-describedby={remarks.length > 0 ? REMARKS_ID : undefined}
          value={query}
          data-testid="search"
          data-arrival
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') onDown();
            else if (event.key === 'Escape' && query !== '') onQuery('');
            else return;
            event.preventDefault();
          }}
          onChange={(event) => onQuery(event.target.value)}
        />
        {query !== '' && (
          <IconButton
            label={i18n.t('library.clearSearch')}
            icon={<X size={16} aria-hidden="true" />}
            onClick={() => onQuery('')}
          />
        )}
        <IconButton
          label={i18n.t('library.operators')}
          data-testid="search-help"
          icon={<CircleHelp size={16} aria-hidden="true" />}
          onClick={() => setHelping(true)}
        />
      </div>
      <Select
        label={i18n.t('library.sort')}
        value={sort}
        testId="sort"
        onChange={onSort}
        options={[
          { value: 'newest', label: i18n.t('library.sortNewest') },
          { value: 'oldest', label: i18n.t('library.sortOldest') },
          { value: 'saved', label: i18n.t('library.sortSaved') },
        ]}
      />
      <SearchRemarks remarks={remarks} query={query} onQuery={onQuery} />
      <OperatorHelp open={helping} onOpenChange={setHelping} />
    </search>
  );
}
