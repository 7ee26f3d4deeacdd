/**
 * Asking the script in a web page. The page may be closed, left or frozen at any moment, so that nobody answers: that is
 * an outcome like another here, not an exception.
 *
 * `sendMessage` of the messaging library gives `tabs.sendMessage` a bare callback, which swallows a missing receiver and
 * leaves the browser to complain of an unchecked error; hence the browser's own promise, in the library's envelope.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageProtocol } from '../messaging.ts';

export interface Place {
  readonly tabId: number;
  /** Every frame of the tab where none is named; the first that answers is heard. */
  readonly frameId?: number;
}

export type PageAnswer<Answer> =
  | { readonly status: 'answered'; readonly answer: Answer }
  /** No script of ours is there (any more); `why` is the browser's word for it. */
  | { readonly status: 'gone'; readonly why: string };

/** The script in the page heard the question, and failed on it. */
export class PageFailed extends Error {
  override readonly name = 'PageFailed';
}

/** How the messaging library frames an answer; an answer of `undefined` loses its field on the way. */
const answerSchema = v.object({
  res: v.optional(v.unknown()),
  err: v.nullish(v.looseObject({ message: v.string() })),
});

let asked = 0;

/**
 * @returns what the script in the page answered (as it came: what matters is parsed by the caller), or that nobody did
 * @throws PageFailed where the script in the page threw
 */
export async function askPage<Type extends keyof PageProtocol>(
  type: Type,
  place: Place,
  ...[data]: Parameters<PageProtocol[Type]>
): Promise<PageAnswer<ReturnType<PageProtocol[Type]>>> {
  asked += 1;
  const message = { id: asked, type, data, timestamp: Date.now() };
  const options = place.frameId === undefined ? {} : { frameId: place.frameId };
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(place.tabId, message, options);
  } catch (error) {
    return { status: 'gone', why: error instanceof Error ? error.message : String(error) };
  }
  // A script that was ended in the meantime may still hold the line, and answers nothing.
  if (answer === undefined || answer === null) return { status: 'gone', why: 'No answer' };
  const { res, err } = v.parse(answerSchema, answer);
  if (err != null) throw new PageFailed(err.message);
  return { status: 'answered', answer: res as ReturnType<PageProtocol[Type]> };
}
