import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatNumber } from '../format.ts';
import { QuoteRow } from './QuoteRow.tsx';
import './quote-list.css';
import { usePlaceOf } from './use-place-of.ts';
import { useRows } from './use-rows.ts';
import type { Selection } from './use-selection.ts';

/** Height of a row, in rem: two lines of words and one of facts. One height for all keeps 100,000 rows smooth. */
const ROW_REM = 5.5;
/** Firefox draws no box higher than 17.8 million pixels; rows beyond it could not be reached by scrolling. */
const MAX_HEIGHT = 17_000_000;
/** Rows drawn beyond the edges, so that quick scrolling shows no gaps. */
const OVERSCAN = 8;

function rowHeight(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

export interface QuoteListHandle {
  /** Moves the keyboard to the row that had it last. */
  readonly focus: () => void;
}

export interface QuoteListProps {
  readonly ref?: Ref<QuoteListHandle>;
  readonly seqs: readonly number[];
  readonly generation: number;
  readonly selection: Selection;
  /** Id of the quote that is open beside the list. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Escape, where there is nothing ticked to be let go of. */
  readonly onEscape: () => void;
  /** A step up from the first row. */
  readonly onLeave: () => void;
}

/**
 * The found quotes: only those in sight are drawn and read. Arrows or j and k move, Enter opens, x ticks, Ctrl+A ticks
 * all that was found.
 */
export function QuoteList(props: QuoteListProps) {
  const { ref, seqs, generation, selection, chosen, onChoose, onEscape, onLeave } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  /** The row that the keyboard goes to next; counted, since it may be asked for twice. */
  const [wanted, setWanted] = useState<{ readonly index: number; readonly turn: number } | null>(null);
  const [height] = useState(rowHeight);
  const count = Math.min(seqs.length, Math.floor(MAX_HEIGHT / height));
  const focused = Math.min(current, count - 1);

  // The same function as long as the list is the same: another one would lay out all 100,000 rows again.
  const keyOf = useCallback((index: number) => seqs[index] ?? index, [seqs]);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    // The row with the keyboard's place stays drawn however far one scrolls, or that place would be lost.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (focused < 0 || drawn.includes(focused)) return drawn;
      return [...drawn, focused].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const rows = useRows(
    items.map(({ index }) => seqs[index] ?? 0),
    generation,
  );

  const focusRow = useCallback(
    (index: number) => {
      const next = Math.max(0, Math.min(index, count - 1));
      setCurrent(next);
      setWanted((before) => ({ index: next, turn: (before?.turn ?? 0) + 1 }));
    },
    [count],
  );

  // After the row is drawn, as the current one always is.
  useLayoutEffect(() => {
    if (wanted === null) return;
    virtualizer.scrollToIndex(wanted.index);
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${wanted.index}"]`)
      ?.focus({ preventScroll: true });
  }, [wanted, virtualizer]);

  usePlaceOf(
    chosen,
    seqs,
    useCallback(
      (index) => {
        setCurrent(index);
        virtualizer.scrollToIndex(index);
      },
      [virtualizer],
    ),
  );

  useImperativeHandle(ref, () => ({ focus: () => focusRow(focused) }), [focusRow, focused]);

  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const seq = seqs[focused];
    const step = steps[event.key];
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') selection.set(seqs);
    else if (event.ctrlKey || event.metaKey) return;
    else if (step !== undefined && step < 0 && focused === 0) onLeave();
    else if (step !== undefined) focusRow(focused + step);
    else if (event.key === 'x' && seq !== undefined) selection.toggle(seq);
    else if (event.key === 'Escape' && selection.seqs.size > 0) selection.clear();
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the list; each row's own button does the same. */}
      <div className="quote-list" ref={scroller} onKeyDown={onKeyDown} data-testid="quote-list">
        <ul className="quote-list__rows" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const seq = seqs[index] ?? 0;
            return (
              <QuoteRow
                key={key}
                row={rows.get(seq) ?? null}
                index={index}
                total={seqs.length}
                offset={start}
                height={height}
                ticked={selection.seqs.has(seq)}
                chosen={chosen}
                focusable={index === focused}
                onFocus={() => setCurrent(index)}
                onTick={(range) => selection.toggle(seq, range)}
                onChoose={onChoose}
              />
            );
          })}
        </ul>
      </div>
      {count < seqs.length && (
        <p className="quote-list__cut">{i18n.t('library.cut', [formatNumber(count, uiLocale())])}</p>
      )}
    </>
  );
}
