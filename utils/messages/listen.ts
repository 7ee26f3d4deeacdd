/** The border: what comes in is checked against its schema, and who sent it against who may. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, type ProtocolMap } from '../messaging.ts';

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export class RefusedMessage extends Error {
  constructor(type: string, why: string) {
    super(`Message "${type}" refused: ${why}`);
    this.name = 'RefusedMessage';
  }
}

/** True for the extension's own pages (popup, side panel, library, options), also when they stand in a tab. */
export function isOwnPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return false;
  return sender.url.startsWith(browser.runtime.getURL('/'));
}

/** True for the extension's script in a web page. */
export function isOwnScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);
}

type Data<Type extends keyof ProtocolMap> = Parameters<ProtocolMap[Type]>[0];
type Answer<Type extends keyof ProtocolMap> = ReturnType<ProtocolMap[Type]>;

/**
 * Answers a message in the worker.
 *
 * @param from who may send it: `page` for the extension's own pages, `script` for its scripts in web pages. A page's
 *   renderer may be taken over, so nothing that a script sends is ever written to the library.
 * @throws RefusedMessage to the sender where data or sender do not fit; `handle` is then not called
 */
export function listen<Type extends keyof ProtocolMap>(
  type: Type,
  from: 'page' | 'script',
  schema: v.GenericSchema<unknown, Data<Type>>,
  handle: (data: Data<Type>, sender: Sender) => Promise<Answer<Type>> | Answer<Type>,
): () => void {
  return onMessage(type, ({ data, sender }) => handle(accept(type, from, schema, data, sender), sender));
}

/** The checked data of a message. */
export function accept<Output>(
  type: string,
  from: 'page' | 'script',
  schema: v.GenericSchema<unknown, Output>,
  data: unknown,
  sender: Sender,
): Output {
  const allowed = from === 'page' ? isOwnPage(sender) : isOwnScript(sender);
  if (!allowed) throw new RefusedMessage(type, 'not from whom it may come');
  const result = v.safeParse(schema, data);
  if (!result.success) {
    const issue = result.issues[0];
    throw new RefusedMessage(type, `${v.getDotPath(issue) ?? 'data'}: ${issue.message}`);
  }
  return result.output;
}
