import { type MouseEvent, memo } from 'react';
import { i18n } from '../../utils/i18n.ts';
import { Chip } from '../design/Chip.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import type { SavedRow } from './use-rows.ts';
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

/** Tags shown in a row; the others are in the detail. */
const TAGS_SHOWN = 3;

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

function RowContent({ row: { record, saved } }: { readonly row: SavedRow }) {
  return (
    <>
      <span
        className={`quote-row__words ${record.kind === 'indirect' ? '' : 'quote-row__words--marked'}`}
        dir="auto"
        lang={record.language ?? undefined}
      >
        {record.text}
      </span>
      <span className="quote-row__facts">
        <span className="quote-row__speaker">
          <bdi>{saved.speaker ?? record.speaker?.mention ?? i18n.t('quote.unknownSpeaker')}</bdi>
        </span>
        <When quote={saved} />
        {record.finding !== null && (
          <Chip look={record.finding.status === 'verified' ? 'confirmed' : 'altered'}>
            {record.finding.status === 'verified' ? i18n.t('finding.verified') : i18n.t('finding.disputed')}
          </Chip>
        )}
        {saved.via.length > 0 && (
          <span>
            <bdi>{i18n.t('report.agency', [saved.via.join(', ')])}</bdi>
          </span>
        )}
        {saved.siteName !== null && (
          <span>
            <bdi>{saved.siteName}</bdi>
          </span>
        )}
        {record.tags.slice(0, TAGS_SHOWN).map((tag) => (
          <Chip key={tag} look="outline">
            {tag}
          </Chip>
        ))}
      </span>
    </>
  );
}
