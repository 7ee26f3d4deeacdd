import { useLiveQuery } from 'dexie-react-hooks';
import { Merge, Pencil, UserX } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { speakerKindLabel } from '../../utils/labels.ts';
import { LibraryError, type SavedQuote, type SpeakerPage } from '../../utils/library/index.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatList, formatNumber } from '../format.ts';
import { Facts } from './Facts.tsx';
import { useLibrary } from './library-context.ts';
import './lists.css';
import { MergeDialog } from './MergeDialog.tsx';
import { PageTitle } from './PageTitle.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import type { Go } from './route.ts';
import { SaidQuote } from './SaidQuote.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { layTimeline } from './timeline.ts';
import { Variants } from './Variants.tsx';

const ICON = { size: 15, 'aria-hidden': true } as const;
/** Quotes drawn before "show more". */
const STEP = 100;

/** Undefined while it is read; null where there is no such speaker (merged, or their quotes deleted). */
function useSpeakerPage(id: string): SpeakerPage | null | undefined {
  const library = useLibrary();
  return useLiveQuery(
    () =>
      library.speakerPage(id).catch((error: unknown) => {
        if (error instanceof LibraryError && error.code === 'not-found') return null;
        throw error;
      }),
    [library, id],
  );
}

export interface SpeakerViewProps {
  readonly id: string;
  readonly go: Go;
}

/** Everything a speaker is quoted as saying, over time, with the tellings of one statement side by side. */
export function SpeakerView({ id, go }: SpeakerViewProps) {
  const page = useSpeakerPage(id);
  const [asking, setAsking] = useState<'rename' | 'merge' | null>(null);
  const [sought, setSought] = useState<Sought | null>(null);
  if (page === undefined) return <Skeleton />;
  if (page === null) {
    return (
      <EmptyState
        icon={<UserX size={22} />}
        title={i18n.t('library.goneTitle')}
        text={i18n.t('library.goneText')}
        actions={<Button onClick={() => go({ view: 'speakers' })}>{i18n.t('library.speakers')}</Button>}
      />
    );
  }
  const { speaker, quotes } = page;
  // The statements told most often first: they have the colours of the picture.
  const variants = page.variants.toSorted((a, b) => b.length - a.length);
  const roles = [...new Set(quotes.flatMap(({ role }) => role ?? []))];
  const locale = uiLocale();
  return (
    <section className="page" aria-labelledby="speaker-title" data-testid="speaker-page">
      <header className="page__head">
        <div>
          <PageTitle id="speaker-title">{speaker.name}</PageTitle>
          <p className="page__facts">
            <Facts of={[speakerKindLabel(speaker.kind), ...roles.slice(0, 3)]} />
          </p>
          {speaker.aliases.length > 0 && (
            <p className="page__facts" data-testid="aliases">
              {i18n.t('speakers.aliases', [formatList(speaker.aliases, locale)])}
            </p>
          )}
        </div>
        <span className="page__actions">
          <Button icon={<Pencil {...ICON} />} data-testid="rename" onClick={() => setAsking('rename')}>
            {i18n.t('speakers.rename')}
          </Button>
          <Button icon={<Merge {...ICON} />} data-testid="merge" onClick={() => setAsking('merge')}>
            {i18n.t('speakers.merge')}
          </Button>
        </span>
      </header>
      {quotes.filter(({ date }) => date !== null).length > 1 && (
        <Picture quotes={quotes} variants={variants} name={speaker.name} onChoose={setSought} />
      )}
      {variants.length > 0 && <Variants quotes={quotes} groups={variants} />}
      <h3 className="page__section">
        {i18n.t('speakers.said', quotes.length, [formatNumber(quotes.length, locale)])}
      </h3>
      <Said quotes={quotes} sought={sought} />
      <RenameDialog
        open={asking === 'rename'}
        onOpenChange={(open) => setAsking(open ? 'rename' : null)}
        speaker={speaker}
      />
      <MergeDialog
        open={asking === 'merge'}
        onOpenChange={(open) => setAsking(open ? 'merge' : null)}
        speaker={speaker}
      />
    </section>
  );
}

/** The quote whose dot in the picture was clicked. */
interface Sought {
  readonly id: string;
}

interface PictureProps {
  readonly quotes: readonly SavedQuote[];
  readonly variants: SpeakerPage['variants'];
  readonly name: string;
  readonly onChoose: (sought: Sought) => void;
}

function Picture({ quotes, variants, name, onChoose }: PictureProps) {
  const group = new Map(
    variants.flatMap((places, number) => places.map((place) => [place, number] as const)),
  );
  const told = quotes.map((quote, place) => ({
    id: quote.id,
    at: quote.date,
    outlet: quote.siteName ?? i18n.t('library.pasted'),
    variant: group.get(place) ?? null,
  }));
  return (
    <TimelinePicture
      lay={(ticks) => layTimeline(told, i18n.t('speakers.otherOutlets'), ticks)}
      label={i18n.t('speakers.timeline', [name])}
      onChoose={(id) => onChoose({ id })}
      textOf={(id) => quotes.find((quote) => quote.id === id)?.text ?? ''}
    />
  );
}

interface SaidProps {
  readonly quotes: readonly SavedQuote[];
  readonly sought: Sought | null;
}

function Said({ quotes, sought }: SaidProps) {
  const [wanted, setShown] = useState(STEP);
  const place = quotes.findIndex(({ id }) => id === sought?.id);
  const shown = Math.max(wanted, place + 1);

  // A new object each time, so that the same dot leads there again.
  useLayoutEffect(() => {
    if (sought === null) return;
    const said = document.getElementById(`said-${sought.id}`);
    said?.scrollIntoView({ block: 'center' });
    said?.querySelector('a')?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <>
      <ol className="said">
        {quotes.slice(0, shown).map((quote) => (
          <li key={quote.id} id={`said-${quote.id}`}>
            <SaidQuote quote={quote} />
          </li>
        ))}
      </ol>
      {quotes.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          {i18n.t('library.more', [formatNumber(quotes.length - shown, uiLocale())])}
        </Button>
      )}
    </>
  );
}
