/** What the popup and the panel show, read from their elements as plain data. */
import assert from 'node:assert/strict';
import { type Surface, waitFor } from './driver/surface.ts';

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly words: string;
  /** Speaker, carriers and outlet, as one line; null where nobody carried it. */
  readonly chain: string | null;
  /** "altered", "confirmed", …; null where it was not checked. */
  readonly verdict: string | null;
  readonly meaning: string | null;
  /** The words that the difference shows as gone, and as new. */
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
}

export const cards = (surface: Surface): Promise<readonly Card[]> =>
  surface.evaluate(() => {
    const text = (element: Element, id: string) =>
      element.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.innerText.trim() ?? null;
    // Without what is there for screen readers alone.
    const parts = (element: Element, tag: string) =>
      [...element.querySelectorAll(`[data-testid="diff"] ${tag}`)].map((part) => {
        const shown = part.cloneNode(true) as Element;
        for (const hidden of shown.querySelectorAll('.visually-hidden')) hidden.remove();
        return shown.textContent?.trim() ?? '';
      });
    return [...document.querySelectorAll<HTMLElement>('[data-testid="quote-card"]')].map((card) => ({
      id: card.dataset.quoteId ?? '',
      kind: card.dataset.kind ?? '',
      speaker: text(card, 'speaker'),
      words: text(card, 'words') ?? '',
      chain: text(card, 'chain'),
      verdict:
        card
          .querySelector('[data-testid^="verdict-"]')
          ?.getAttribute('data-testid')
          ?.replace('verdict-', '') ?? null,
      meaning: text(card, 'meaning'),
      deleted: parts(card, 'del'),
      inserted: parts(card, 'ins'),
    }));
  }, null);

/** Waits for the result and returns its quotes. */
export async function checked(surface: Surface, patience?: number): Promise<readonly Card[]> {
  await waitFor(
    surface,
    'the quotes of the page',
    () => document.querySelector('[data-testid="quote-card"]') !== null,
    null,
    patience,
  );
  return cards(surface);
}

/** The one card whose words hold `part`. */
export function cardWith(all: readonly Card[], part: string): Card {
  const found = all.filter(({ words, kind }) => words.includes(part) && kind !== 'indirect');
  const [card] = found;
  assert.ok(
    card && found.length === 1,
    `${found.length} quotes hold “${part}” in ${JSON.stringify(all, null, 1)}`,
  );
  return card;
}
