import type { PortableQuote } from './records.ts';
import { addQuotes } from './sheets.ts';
import type { Writer } from './writer.ts';

/** Adds quotes as part of an action: with what undo, the index and open windows need to know of them. */
export async function writeQuotes(writer: Writer, quotes: readonly PortableQuote[]): Promise<void> {
  const seqs = await addQuotes(writer.db, quotes);
  writer.put(quotes.map(({ text, language }, i) => ({ seq: seqs[i] ?? 0, text, language })));
  writer.note(...quotes.map(({ id }) => ({ op: 'added', table: 'quotes', id }) as const));
}
