import type { PortableQuote } from './records.ts';
import type { Writer } from './writer.ts';

/** Adds quotes as part of an action: with what undo, the index and open windows need to know of them. */
export async function writeQuotes(writer: Writer, quotes: readonly PortableQuote[]): Promise<void> {
  await writer.add(quotes);
  writer.note(...quotes.map(({ id }) => ({ op: 'added', table: 'quotes', id }) as const));
}
