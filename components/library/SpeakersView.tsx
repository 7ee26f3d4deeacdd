import { useLiveQuery } from 'dexie-react-hooks';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { speakerKindLabel } from '../../utils/labels.ts';
import { foldWords, type SpeakerRecord } from '../../utils/library/index.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Select, TextField } from '../design/Field.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatNumber } from '../format.ts';
import { quotesLabel } from './counts.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { useCounts } from './live-search.ts';
import { PageTitle } from './PageTitle.tsx';
import { hashOf } from './route.ts';

/** Names drawn at once; beyond it, typing finds faster than scrolling. */
const SHOWN = 500;

type Order = 'quotes' | 'name';

/** Who is quoted most often first; the library gives them by name. */
function inOrder(
  speakers: readonly SpeakerRecord[],
  counts: ReadonlyMap<string, number> | null,
  order: Order,
): readonly SpeakerRecord[] {
  if (order === 'name' || counts === null) return speakers;
  return speakers.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** Everybody who is quoted in the library, found by typing a name or any of its spellings. */
export function SpeakersView() {
  const library = useLibrary();
  const speakers = useLiveQuery(() => library.listSpeakers(), [library]);
  const counts = useCounts((table) => table.countsBySpeaker());
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>('quotes');
  if (speakers === undefined) return <Skeleton />;
  const wanted = foldWords(typed);
  const locale = uiLocale();
  const found = inOrder(speakers, counts, order).filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => foldWords(spelling).includes(wanted)),
  );
  return (
    <section className="page" aria-labelledby="speakers-title">
      <PageTitle id="speakers-title">{i18n.t('library.speakers')}</PageTitle>
      {speakers.length === 0 ? (
        <EmptyState
          icon={<Users size={22} />}
          title={i18n.t('speakers.emptyTitle')}
          text={i18n.t('speakers.emptyText')}
        />
      ) : (
        <>
          <div className="page__filter">
            <TextField
              label={i18n.t('speakers.filter')}
              type="search"
              dir="auto"
              value={typed}
              data-testid="speaker-filter"
              onChange={(event) => setTyped(event.target.value)}
            />
            <Select<Order>
              label={i18n.t('library.sort')}
              value={order}
              testId="speaker-order"
              onChange={setOrder}
              options={[
                { value: 'quotes', label: i18n.t('speakers.orderQuotes') },
                { value: 'name', label: i18n.t('speakers.orderName') },
              ]}
            />
          </div>
          <p className="page__count" aria-live="polite">
            {i18n.t('speakers.count', found.length, [formatNumber(found.length, locale)])}
          </p>
          <ul className="entries entries--columns">
            {found.slice(0, SHOWN).map((speaker) => (
              <li key={speaker.id}>
                <a
                  className="entry"
                  href={hashOf({ view: 'speaker', id: speaker.id })}
                  data-testid="speaker-entry"
                >
                  <span className="entry__title">
                    <bdi>{speaker.name}</bdi>
                  </span>
                  <span className="entry__facts">
                    <Facts
                      of={[
                        ...(counts === null ? [] : [quotesLabel(counts.get(speaker.id) ?? 0)]),
                        speakerKindLabel(speaker.kind),
                        ...speaker.aliases,
                      ]}
                    />
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p className="page__count">{i18n.t('library.cut', [formatNumber(SHOWN, locale)])}</p>
          )}
        </>
      )}
    </section>
  );
}
