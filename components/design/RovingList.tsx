import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
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

/** Steps for the keys that move. `j` and `k` as in mail readers and feed readers. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * A list with one stop for the Tab key: arrows or j and k move inside of it, Home and End to its ends; the buttons of
 * the item in focus follow by Tab.
 */
export function RovingList<Item>({ items, idOf, label, render, onKey, chosen }: RovingListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const index = Math.max(
    0,
    items.findIndex((item) => idOf(item) === current),
  );

  const focus = (next: number) => {
    const item = items[Math.max(0, Math.min(next, items.length - 1))];
    if (item === undefined) return;
    const id = idOf(item);
    setCurrent(id);
    const element = itemElement(list.current, id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };

  useEffect(() => {
    if (chosen == null) return;
    const element = itemElement(list.current, chosen);
    if (element === null) return;
    setCurrent(chosen);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  }, [chosen]);

  const handleKey = (event: KeyboardEvent, item: Item, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onItem = event.target === event.currentTarget;
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
    if (typing) return;
    const step = STEPS[event.key];
    if (step !== undefined) focus(at + step);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(items.length - 1);
    else if (!onItem || !onKey(event.key, item)) return;
    event.preventDefault();
  };

  return (
    <ul className="roving-list" aria-label={label} ref={list}>
      {items.map((item, at) => {
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
  );
}

function itemElement(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;
}
