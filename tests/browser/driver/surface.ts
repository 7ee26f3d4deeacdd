/** One document of the extension (popup, side panel, a page in a tab), read and used the same way in each browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Plain data: it crosses into another process. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface Surface {
  /** Runs `body` in the document, with the document's globals alone (it is sent as its source). */
  evaluate<A extends Plain, R>(body: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** How long a surface may take to show what a test waits for; a slow shared machine needs most of it. */
export const PATIENCE_MS = 15_000;
const POLL_MS = 50;

/** Waits until `body` answers with something truthy, and returns that. Fails with `what`, and what is shown instead. */
export async function waitFor<A extends Plain, R>(
  surface: Surface,
  what: string,
  body: (argument: A) => R,
  argument: A,
  patience = PATIENCE_MS,
): Promise<R> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await surface.evaluate(body, argument);
    if (answer) return answer;
    if (Date.now() > until) {
      const shown = await textOf(surface, 'body');
      throw new Error(`Waited ${patience} ms for ${what}. Shown instead:\n${shown?.slice(0, 1500)}`);
    }
    await sleep(POLL_MS);
  }
}

/** The text of the first element that matches, as shown; null where none does. */
export const textOf = (surface: Surface, selector: string): Promise<string | null> =>
  surface.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);

/** The texts of all elements that match, in order. */
export const textsOf = (surface: Surface, selector: string): Promise<string[]> =>
  surface.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText),
    selector,
  );

/** The values of an attribute over all elements that match, in order. */
export const attributesOf = (surface: Surface, selector: string, name: string): Promise<(string | null)[]> =>
  surface.evaluate(
    ([wanted, attribute]) =>
      [...document.querySelectorAll(wanted)].map((element) => element.getAttribute(attribute)),
    [selector, name] as const,
  );

export const count = (surface: Surface, selector: string): Promise<number> =>
  surface.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Waits for an element. */
export const waitForElement = (
  surface: Surface,
  selector: string,
  patience = PATIENCE_MS,
): Promise<boolean> =>
  waitFor(
    surface,
    `an element ${selector}`,
    (wanted) => document.querySelector(wanted) !== null,
    selector,
    patience,
  );

/** Waits until no element matches: what closes may fade out first. */
export const waitForNone = (surface: Surface, selector: string): Promise<boolean> =>
  waitFor(
    surface,
    `no more element ${selector}`,
    (wanted) => document.querySelector(wanted) === null,
    selector,
  );

/** Waits until the element's text holds `part`. */
export const waitForText = (
  surface: Surface,
  part: string,
  selector = 'body',
  patience = PATIENCE_MS,
): Promise<boolean> =>
  waitFor(
    surface,
    `“${part}” in ${selector}`,
    ([wanted, text]) => Boolean(document.querySelector<HTMLElement>(wanted)?.innerText.includes(text)),
    [selector, part] as const,
    patience,
  );

/** Waits for the element, then clicks it as a user's gesture. */
export async function click(surface: Surface, selector: string): Promise<void> {
  await waitForElement(surface, selector);
  await surface.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/**
 * Clicks what closes the surface it stands in: the click comes once the answer to it is on its way, which the closing would cut off.
 */
export async function clickAway(surface: Surface, selector: string): Promise<void> {
  await waitForElement(surface, selector);
  await surface.evaluate((wanted) => {
    setTimeout(() => document.querySelector<HTMLElement>(wanted)?.click());
  }, selector);
}

/** Replaces what stands in a text field, as typing would. */
export async function fill(surface: Surface, selector: string, value: string): Promise<void> {
  await waitForElement(surface, selector);
  await surface.evaluate(
    ([wanted, text]) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
      if (!field) return;
      // The prototype's own setter: a framework that listens in by overriding `value` on the element must not
      // take the change for its own.
      const prototype = Object.getPrototypeOf(field);
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}

/** A document that the driver reaches as a page of its own. */
export class PageSurface implements Surface {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  evaluate<A extends Plain, R>(body: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const source = `(${body})(${JSON.stringify(argument)})`;
    return this.page.evaluate(source) as Promise<R>;
  }
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}
