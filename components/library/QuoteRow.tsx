import { type MouseEvent, memo, type ReactNode } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { Chip } from '../design/Chip.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { formatNumber } from '../format.ts';
import type { SavedRow } from './use-rows.ts';
import { useShown } from './use-shown.ts';
import { When } from './When.tsx';

export interface QuoteRowProps {
  /** Null until it is read. */
  readonly row: SavedRow | null;
  readonly index: number;
  readonly total: number;
  readonly offset: number;
  readonly height: number;
  readonly ticked: boolean;
  readonly chosen: string | null;
  readonly focusable: boolean;
  readonly onFocus: () => void;
  readonly onTick: (range: boolean) => void;
  readonly onChoose: (id: string) => void;
}

/** One found quote: a tick box, two lines of its words, and who, when, through whom and where. */
export const QuoteRow = memo(function QuoteRow(props: QuoteRowProps) {
  const { row, index, total, offset, height, ticked, chosen, focusable } = props;
  const id = row?.record.id ?? null;
  return (
    <li
      className="quote-row"
      aria-setsize={total}
      aria-posinset={index + 1}
      data-chosen={id !== null && id === chosen}
      data-ticked={ticked}
      style={{ transform: `translateY(${offset}px)`, height }}
    >
      <span className="quote-row__tick">
        <input
          type="checkbox"
          checked={ticked}
          tabIndex={focusable ? 0 : -1}
          aria-label={i18n.t('library.tick', [row?.saved.speaker ?? i18n.t('quote.unknownSpeaker')])}
          data-testid="tick"
          onChange={() => undefined}
          onClick={(event: MouseEvent) => props.onTick(event.shiftKey)}
        />
      </span>
      <button
        type="button"
        className="quote-row__open"
        tabIndex={focusable ? 0 : -1}
        data-index={index}
        data-testid="row"
        aria-pressed={id !== null && id === chosen}
        onFocus={props.onFocus}
        onClick={() => {
          if (id !== null) props.onChoose(id);
        }}
      >
        {row === null ? (
          <>
            <Skeleton />
            <Skeleton width="medium" />
          </>
        ) : (
          <RowContent row={row} />
        )}
      </button>
    </li>
  );
});

/** Something beside the words: as it is drawn, and as it is read out where there was no room for it. */
interface Fact {
  readonly key: string;
  readonly part: 'finding' | 'carrier' | 'outlet' | 'tag';
  readonly text: string;
  readonly look: ReactNode;
}

/** Finding, carriers, outlet and tags, in the order in which they may go without room. */
function factsOf({ record: { finding, tags }, saved: { via, siteName } }: SavedRow): Fact[] {
  const plain = (part: Fact['part'], text: string): Fact => ({
    key: part,
    part,
    text,
    look: <bdi>{text}</bdi>,
  });
  const facts: Fact[] = [];
  if (finding !== null) {
    const verified = finding.status === 'verified';
    const text = verified ? i18n.t('finding.verified') : i18n.t('finding.disputed');
    const look = <Chip look={verified ? 'confirmed' : 'altered'}>{text}</Chip>;
    facts.push({ key: 'finding', part: 'finding', text, look });
  }
  if (via.length > 0) facts.push(plain('carrier', i18n.t('report.agency', [via.join(', ')])));
  if (siteName !== null) facts.push(plain('outlet', siteName));
  for (const tag of tags)
    facts.push({ key: `tag ${tag}`, part: 'tag', text: tag, look: <Chip look="outline">{tag}</Chip> });
  return facts;
}

function RowContent({ row }: { readonly row: SavedRow }) {
  const { record, saved } = row;
  const facts = factsOf(row);
  const [line, shown] = useShown(facts.map(({ text }) => text).join('\n'));
  // Speaker and date come first, and always have room.
  const visible = Math.max(0, shown - 2);
  const hidden = facts.slice(visible).map(({ text }) => text);
  return (
    <>
      <span
        className={`quote-row__words ${record.kind === 'indirect' ? '' : 'quote-row__words--marked'}`}
        dir="auto"
        lang={record.language ?? undefined}
      >
        {record.text}
      </span>
      <span className="quote-row__line">
        <span className="quote-row__facts" ref={line}>
          <span className="quote-row__speaker">
            <bdi>{saved.speaker ?? record.speaker?.mention ?? i18n.t('quote.unknownSpeaker')}</bdi>
          </span>
          <When quote={saved} />
          {facts.map(({ key, part, look }, place) => (
            <span key={key} className={`quote-row__${part}`} aria-hidden={place >= visible}>
              {look}
            </span>
          ))}
        </span>
        {hidden.length > 0 && <More of={hidden} />}
      </span>
    </>
  );
}

/** "+3": that there is more than the row has room for, and on hover and to screen readers what. */
function More({ of }: { readonly of: readonly string[] }) {
  const count = formatNumber(of.length, uiLocale());
  const label = i18n.t('library.moreFacts', [count, of.join(', ')]);
  return (
    <span className="quote-row__more" role="img" aria-label={label} title={label} data-testid="more-facts">
      +{count}
    </span>
  );
}
