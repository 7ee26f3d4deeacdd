import { CircleHelp, Search, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { Sort } from '../../utils/library/index.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Select } from '../design/Field.tsx';
import { formatList } from '../format.ts';
import './search-bar.css';

export interface SearchBarProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Parts of the query that were not understood. */
  readonly ignored: readonly string[];
}

/** The search box with its operators explained, and the order of the list. */
export function SearchBar({ ref, query, onQuery, sort, onSort, ignored }: SearchBarProps) {
  const [helping, setHelping] = useState(false);
  return (
    <search className="search-bar">
      <div className="search-bar__box">
        <Search className="search-bar__icon" size={17} aria-hidden="true" />
        <input
          ref={ref}
          className="search-bar__input"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('library.search')}
          placeholder={i18n.t('library.searchPlaceholder')}
          aria-describedby={ignored.length > 0 ? 'search-ignored' : undefined}
          value={query}
          data-testid="search"
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
      {ignored.length > 0 && (
        <p className="search-bar__ignored" id="search-ignored" data-testid="search-ignored">
          {i18n.t('library.ignored', [formatList(ignored, uiLocale())])}
        </p>
      )}
      <OperatorHelp open={helping} onOpenChange={setHelping} />
    </search>
  );
}

function OperatorHelp(props: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  const rows: readonly (readonly [string, string])[] = [
    [i18n.t('operators.wordsExample'), i18n.t('operators.words')],
    [`"${i18n.t('operators.phraseExample')}"`, i18n.t('operators.phrase')],
    ['speaker:"Mira Santoso"', i18n.t('operators.speaker')],
    ['via:Reuters', i18n.t('operators.via')],
    ['site:example.org', i18n.t('operators.site')],
    ['tag:budget', i18n.t('operators.tag')],
    ['finding:verified', i18n.t('operators.finding')],
    ['after:2026-03 before:2027', i18n.t('operators.dates')],
    ['-tag:old', i18n.t('operators.not')],
  ];
  return (
    <Dialog
      {...props}
      title={i18n.t('library.operators')}
      description={i18n.t('operators.intro')}
      testId="operators"
      actions={<Button onClick={() => props.onOpenChange(false)}>{i18n.t('common.close')}</Button>}
    >
      <dl className="operators">
        {rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
