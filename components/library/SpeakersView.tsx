import { useLiveQuery } from 'dexie-react-hooks';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { speakerKindLabel } from '../../utils/labels.ts';
import { foldWords } from '../../utils/library/index.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextField } from '../design/Field.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatNumber } from '../format.ts';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { hashOf } from './route.ts';

/** Names drawn at once; beyond it, typing finds faster than scrolling. */
const SHOWN = 500;

/** Everybody who is quoted in the library, found by typing a name or any of its spellings. */
export function SpeakersView() {
  const library = useLibrary();
  const speakers = useLiveQuery(() => library.listSpeakers(), [library]);
  const [typed, setTyped] = useState('');
  if (speakers === undefined) return <Skeleton />;
  const wanted = foldWords(typed);
  const found = speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => foldWords(spelling).includes(wanted)),
  );
  return (
    <section className="page" aria-labelledby="speakers-title">
      <h2 className="page__title" id="speakers-title">
        {i18n.t('library.speakers')}
      </h2>
      {speakers.length === 0 ? (
        <EmptyState
          icon={<Users size={22} />}
          title={i18n.t('speakers.emptyTitle')}
          text={i18n.t('speakers.emptyText')}
        />
      ) : (
        <>
          <TextField
            label={i18n.t('speakers.filter')}
            type="search"
            dir="auto"
            value={typed}
            data-testid="speaker-filter"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="page__count" aria-live="polite">
            {i18n.t('speakers.count', found.length, [formatNumber(found.length, uiLocale())])}
          </p>
          <ul className="entries entries--columns">
            {found.slice(0, SHOWN).map((speaker) => (
              <li key={speaker.id}>
                <a
                  className="entry"
                  href={hashOf({ view: 'speaker', id: speaker.id })}
                  data-testid="speaker-entry"
                >
                  <span className="entry__title" dir="auto">
                    {speaker.name}
                  </span>
                  <span className="entry__facts" dir="auto">
                    {[speakerKindLabel(speaker.kind), ...speaker.aliases].join(' · ')}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p className="page__count">{i18n.t('library.cut', [formatNumber(SHOWN, uiLocale())])}</p>
          )}
        </>
      )}
    </section>
  );
}
