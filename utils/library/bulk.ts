/**
 * Reading many records quickly. Dexie's `anyOf` walks a cursor, one round trip a record; single requests
 * sent together are answered together, and take about a third of the time.
 */
import type { Table } from 'dexie';

/** Requests under way at once: more gain nothing, and each holds memory. */
const AT_ONCE = 1000;

/** All records whose `index` has one of these values; the values in their order. */
export async function withIndex<T, K, Insert>(
  table: Table<T, K, Insert>,
  index: string,
  values: readonly (string | readonly string[])[],
): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < values.length; at += AT_ONCE) {
    const part = values.slice(at, at + AT_ONCE);
    const lists = await Promise.all(part.map((value) => table.where(index).equals(value).toArray()));
    for (const list of lists) for (const record of list) found.push(record);
  }
  return found;
}
