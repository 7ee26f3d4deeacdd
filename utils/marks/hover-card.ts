/**
 * The details of a mark beside the pointer, in one closed shadow host outside the body: the only thing that is ever
 * added to the page, and only once there is something to show. Styled through the CSSOM, which the page's own
 * security policy does not touch, and shown as a popover, above whatever the page stacks.
 */
import type { Mark } from '../messages/to-page.ts';
import { edgesOf, placeCard } from './place-card.ts';

const WIDTH = 300;

const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
};

const CARD_STYLE: Record<string, string> = {
  'box-sizing': 'border-box',
  'max-width': `${WIDTH}px`,
  padding: '8px 12px',
  'border-radius': '8px',
  border: '1px solid rgb(255 255 255 / 18%)',
  background: '#1a2028',
  color: '#e8edf3',
  font: '13px/1.45 system-ui, sans-serif',
  'box-shadow': '0 6px 24px rgb(0 0 0 / 35%)',
  'overflow-wrap': 'anywhere',
};

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

export interface HoverCard {
  /**
   * @param ranges the marked words, which stay uncovered
   * @param at a point of the card's own window
   */
  show(mark: Mark, ranges: readonly Range[], at: { readonly x: number; readonly y: number }): void;
  /** Whether an event of the page fell on the card. */
  holds(target: EventTarget | null): boolean;
  hide(): void;
  /** Takes the host out of the page again. */
  remove(): void;
}

export function createHoverCard(document: Document): HoverCard {
  let parts: { readonly host: HTMLElement; readonly card: HTMLElement } | null = null;

  function build() {
    const host = document.createElement('div');
    host.popover = 'manual';
    host.setAttribute('aria-hidden', 'true'); // the panel says the same, to the keyboard and to screen readers
    style(host, HOST_STYLE);
    const card = document.createElement('div');
    style(card, CARD_STYLE);
    host.attachShadow({ mode: 'closed' }).append(card);
    document.documentElement.append(host);
    return { host, card };
  }

  return {
    show(mark, ranges, at) {
      parts ??= build();
      const { host, card } = parts;
      card.dir = mark.dir;
      card.replaceChildren(
        ...mark.lines.map((line, index) => {
          const row = document.createElement('div');
          row.textContent = line;
          if (index === 0) row.style.setProperty('font-weight', '600', 'important');
          return row;
        }),
      );
      host.showPopover();
      const view = document.defaultView ?? window;
      const size = { width: view.innerWidth, height: view.innerHeight };
      const { left, top } = placeCard(card.getBoundingClientRect(), edgesOf(ranges, view), at, size);
      style(host, { inset: `${top}px auto auto ${left}px` });
    },
    holds: (target) => parts !== null && target === parts.host,
    hide() {
      if (parts?.host.matches(':popover-open')) parts.host.hidePopover();
    },
    remove() {
      parts?.host.remove();
      parts = null;
    },
  };
}
