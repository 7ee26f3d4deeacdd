import type { PortableQuote, TrashRecord } from '../../utils/library/index.ts';

/** What was deleted at one stroke: the trash keeps an item for each article. */
export interface Deletion {
  readonly deletedAt: string;
  readonly items: readonly [TrashRecord, ...TrashRecord[]];
  readonly quotes: readonly { readonly item: string; readonly quote: PortableQuote }[];
}

/** The items of the trash by the deletion that put them there, in their order. */
export function deletionsOf(items: readonly TrashRecord[]): Deletion[] {
  const byInstant = new Map<string, [TrashRecord, ...TrashRecord[]]>();
  for (const item of items) {
    const group = byInstant.get(item.deletedAt);
    if (group === undefined) byInstant.set(item.deletedAt, [item]);
    else group.push(item);
  }
  return [...byInstant].map(([deletedAt, group]) => ({
    deletedAt,
    items: group,
    quotes: group.flatMap(({ id, quotes }) => quotes.map((quote) => ({ item: id, quote }))),
  }));
}
