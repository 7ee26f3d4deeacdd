import { type ReactNode, useEffect, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { FACETS, type FacetCount, type FacetName, type Facets } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { formatNumber } from '../format.ts';
import { hasFacet, withTicked } from './facet-query.ts';
import './facets.css';

/** Values shown before "show all": what fits without pushing the next facet off the screen. */
const SHORT = 6;

function facetLabel(facet: FacetName): string {
  switch (facet) {
    case 'speaker':
      return i18n.t('facet.speaker');
    case 'via':
      return i18n.t('facet.via');
    case 'site':
      return i18n.t('facet.site');
    case 'tag':
      return i18n.t('facet.tag');
    case 'finding':
      return i18n.t('facet.finding');
    case 'year':
      return i18n.t('facet.year');
  }
}

function valueLabel(facet: FacetName, value: string): string {
  if (facet !== 'finding') return value;
  if (value === 'verified') return i18n.t('finding.verified');
  return value === 'disputed' ? i18n.t('finding.disputed') : i18n.t('finding.none');
}

export interface FacetPanelProps {
  readonly facets: Facets;
  readonly query: string;
  readonly onToggle: (facet: FacetName, value: string) => void;
  readonly onRenameTags: () => void;
}

/** Where library.css lays the facets beside the list; in narrower windows they fold away above it. */
const WIDE = '(width > 64rem)';

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const look = () => setWide(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return wide;
}

/** What is ticked stays, with a count of nothing, where it no longer finds anything: it is what one unticks then. */
function useWithTicked(facets: Facets, query: string): Facets {
  const [before, setBefore] = useState(facets);
  const locale = uiLocale();
  const kept = withTicked(facets, before, query, locale);
  if (facets !== before && facets.finding.length > 0) setBefore(facets);
  return kept;
}

/** Who, through whom, where, when, with how many quotes of what is found; ticking one narrows the search. */
export function FacetPanel({ facets, query, onToggle, onRenameTags }: FacetPanelProps) {
  const wide = useWide();
  const shown = useWithTicked(facets, query);
  const list = FACETS.filter((facet) => shown[facet].length > 0).map((facet) => (
    <Facet key={facet} facet={facet} values={shown[facet]} query={query} onToggle={onToggle}>
      {facet === 'tag' && (
        <Button look="quiet" className="facet__more" data-testid="rename-tags" onClick={onRenameTags}>
          {i18n.t('tags.rename')}
        </Button>
      )}
    </Facet>
  ));
  return (
    <aside className="facets" aria-label={i18n.t('facet.label')}>
      {wide ? (
        list
      ) : (
        <details className="facets__fold" data-testid="facets-fold">
          <summary className="facets__summary">{i18n.t('facet.label')}</summary>
          <div className="facets__folded">{list}</div>
        </details>
      )}
    </aside>
  );
}

interface FacetProps {
  readonly facet: FacetName;
  readonly values: readonly FacetCount[];
  readonly query: string;
  readonly onToggle: (facet: FacetName, value: string) => void;
  /** What else can be done with the values. */
  readonly children: ReactNode;
}

function Facet({ facet, values, query, onToggle, children }: FacetProps) {
  const [all, setAll] = useState(false);
  const locale = uiLocale();
  // What is ticked stays in sight, wherever it ranks.
  const visible = values.filter(
    ({ value }, rank) => all || rank < SHORT || hasFacet(query, facet, value, locale),
  );
  return (
    <details className="facet" open data-testid={`facet-${facet}`}>
      <summary className="facet__title">{facetLabel(facet)}</summary>
      <ul className="facet__values">
        {visible.map(({ value, count }) => (
          <li key={value}>
            <label className="facet__value">
              <input
                type="checkbox"
                checked={hasFacet(query, facet, value, locale)}
                onChange={() => onToggle(facet, value)}
              />
              <span className="facet__name" title={value}>
                <bdi>{valueLabel(facet, value)}</bdi>
              </span>
              <span className="facet__count">{formatNumber(count, locale)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > SHORT && (
        <Button look="quiet" className="facet__more" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? i18n.t('facet.fewer') : i18n.t('facet.all', [formatNumber(values.length, locale)])}
        </Button>
      )}
      {children}
    </details>
  );
}
