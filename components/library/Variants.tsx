import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import type { SavedQuote } from '../../utils/library/index.ts';
import { circlesOf } from '../../utils/matching/circles.ts';
import { wordDiff } from '../../utils/matching/diff.ts';
import { commonCarrier } from '../../utils/matching/independence.ts';
import { Button } from '../design/Button.tsx';
import { formatList, formatNumber } from '../format.ts';
import { DiffView } from '../quotes/DiffView.tsx';
import { Facts } from './Facts.tsx';
import { THREADS } from './timeline.ts';
import './variants.css';
import { whenOf } from './When.tsx';

export interface VariantsProps {
  readonly quotes: readonly SavedQuote[];
  /** Places in `quotes` that are tellings of one statement. */
  readonly groups: readonly (readonly number[])[];
}

/** Tellings of one statement side by side, each shown against the first. */
export function Variants({ quotes, groups }: VariantsProps) {
  const locale = uiLocale();
  const [shown, setShown] = useState(THREADS);
  const sides = {
    label: i18n.t('speakers.diffLabel'),
    deleted: i18n.t('speakers.diffDeleted'),
    inserted: i18n.t('speakers.diffInserted'),
  };
  return (
    <section className="variants" aria-labelledby="variants-title" data-testid="variants">
      <h3 className="page__section" id="variants-title">
        {i18n.t('speakers.variants', groups.length, [formatNumber(groups.length, locale)])}
      </h3>
      {groups.slice(0, shown).map((group, rank) => {
        const tellings = group.flatMap((place) => quotes[place] ?? []);
        const [first, ...others] = tellings;
        if (first === undefined) return null;
        return (
          <article
            className={`variant variant--${rank < THREADS ? rank : 'other'}`}
            key={first.id}
            data-testid="variant"
          >
            <Telling quote={first} />
            <p className="variant__words" dir="auto" lang={first.language ?? undefined}>
              {first.text}
            </p>
            {others.map((other) => (
              <div className="variant__other" key={other.id}>
                <Telling quote={other} />
                {other.text === first.text ? (
                  <p className="variant__same">{i18n.t('speakers.sameWords')}</p>
                ) : (
                  <DiffView
                    parts={wordDiff(first.text, other.text)}
                    language={other.language}
                    sides={sides}
                  />
                )}
              </div>
            ))}
            <Provenance tellings={tellings} />
          </article>
        );
      })}
      {groups.length > shown && (
        <Button onClick={() => setShown(groups.length)}>
          {i18n.t('library.more', [formatNumber(groups.length - shown, locale)])}
        </Button>
      )}
    </section>
  );
}

/** What the tellings have in common: one carrier behind all, or outlets that have the words from each other. */
function Provenance({ tellings }: { readonly tellings: readonly SavedQuote[] }) {
  const locale = uiLocale();
  const origin = commonCarrier(tellings);
  return (
    <>
      {origin !== null && (
        <p className="variant__origin" data-testid="variant-origin">
          {i18n.t('speakers.origin', [formatNumber(tellings.length, locale), origin])}
        </p>
      )}
      {circlesOf(tellings).map((circle) => (
        <p className="variant__circle" key={circle.join()} data-testid="variant-circle">
          {i18n.t('speakers.circular', [
            formatList([...new Set(circle.flatMap((place) => tellings[place]?.siteName ?? []))], locale),
          ])}
        </p>
      ))}
    </>
  );
}

function Telling({ quote }: { readonly quote: SavedQuote }) {
  const via = quote.via.length > 0 ? i18n.t('report.agency', [quote.via.join(', ')]) : null;
  return (
    <p className="variant__where">
      <Facts of={[whenOf(quote), quote.siteName, via]} />
    </p>
  );
}
