import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatNumber } from '../format.ts';
import { Button } from './Button.tsx';
import './roving-list.css';

export interface RovingListProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly label: string;
  readonly render: (item: Item) => ReactNode;
  /** Keys that act on the item in focus (`Enter`, a letter); return true where the key was used. */
  readonly onKey: (key: string, item: Item) => boolean;
  /** Brings this item to focus and into view, as when its mark in the page was clicked. */
  readonly chosen?: string | null;
}

/** Items drawn at once. Articles have some ten quotes; a book pasted whole has thousands, and must not hang the page. */
const PAGE_SIZE = 100;

/** What the cards of a list may hold for Tab to reach. */
const CONTROLS = 'a[href], button, input, summary';

/** Steps for the keys that move. `j` and `k` as in mail readers and feed readers. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * A list with one stop for the Tab key: arrows or j and k move inside of it, Home and End to its ends; the buttons of
 * the item in focus follow by Tab.
 */
export function RovingList<Item>({ items, idOf, label, render, onKey, chosen }: RovingListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const handled = useRef<string | null>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [current, setCurrent] = useState<string | null>(null);
  const index = Math.max(
    0,
    items.findIndex((item) => idOf(item) === current),
  );

  const drawn = items.slice(0, limit);
  const more = items.length - drawn.length;

  const focus = (next: number) => {
    const item = drawn[Math.max(0, Math.min(next, drawn.length - 1))];
    if (item === undefined) return;
    const id = idOf(item);
    setCurrent(id);
    const element = itemElement(list.current, id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };

  // After each drawing until it is there: the item may stand beyond what was drawn at first.
  useEffect(() => {
    if (chosen == null || handled.current === chosen) return;
    const place = items.findIndex((item) => idOf(item) === chosen);
    if (place >= limit) setLimit(place + PAGE_SIZE);
    const element = itemElement(list.current, chosen);
    if (element === null) return;
    handled.current = chosen;
    setCurrent(chosen);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  });

  // The buttons of two hundred cards would be eight hundred stops on the way to what stands below the list. Before the
  // next key: one that follows at once must not stop at the buttons of the card that was left.
  useLayoutEffect(() => {
    for (const item of list.current?.children ?? []) {
      const away = item instanceof HTMLElement && item.tabIndex < 0;
      for (const control of item.querySelectorAll<HTMLElement>(CONTROLS)) {
        if (away) control.tabIndex = -1;
        else control.removeAttribute('tabindex');
      }
    }
  });

  const handleKey = (event: KeyboardEvent, item: Item, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onItem = event.target === event.currentTarget;
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
    if (typing) return;
    const step = STEPS[event.key];
    if (step !== undefined) focus(at + step);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(drawn.length - 1);
    else if (!onItem || !onKey(event.key, item)) return;
    event.preventDefault();
  };

  return (
    <>
      <ul className="roving-list" aria-label={label} ref={list}>
        {drawn.map((item, at) => {
          const id = idOf(item);
          return (
            <li
              key={id}
              className="roving-list__item"
              data-item={id}
              tabIndex={at === index ? 0 : -1}
              onKeyDown={(event) => handleKey(event, item, at)}
              onFocus={() => setCurrent(id)}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button data-testid="show-more" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {i18n.t('common.showMore', [formatNumber(Math.min(more, PAGE_SIZE), uiLocale())])}
        </Button>
      )}
    </>
  );
}

function itemElement(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;
}
