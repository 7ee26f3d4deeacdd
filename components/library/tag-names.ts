import { readTags } from './tag-list.ts';

/** Quotes by tag, as spelled. */
export type TagCounts = ReadonlyMap<string, number>;

/** What renaming a tag would do. */
export interface TagRename {
  readonly from: string;
  /** As it will be written. */
  readonly to: string;
  /** Whether there is a tag of that name already: the two become one. */
  readonly merges: boolean;
}

/** Why a tag cannot be renamed so: there is none of that name, or the new name holds a comma, which separates tags. */
export type NoRename = 'no-tag' | 'several' | 'unfinished';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Reads what was typed for a rename. A new name that differs only in case from a third tag takes that one's spelling, as
 * tags that are added do.
 */
export function readRename(typed: string, typedName: string, counts: TagCounts): TagRename | NoRename {
  const tags = [...counts.keys()];
  const [wanted = ''] = readTags(typed);
  const from = tags.includes(wanted) ? wanted : tags.find((tag) => same(tag, wanted));
  if (from === undefined) return wanted === '' ? 'unfinished' : 'no-tag';
  const names = readTags(typedName);
  if (names.length > 1) return 'several';
  const [name] = names;
  if (name === undefined || name === from) return 'unfinished';
  const others = tags.filter((tag) => tag !== from);
  const to =
    others.includes(name) || same(name, from) ? name : (others.find((tag) => same(tag, name)) ?? name);
  return { from, to, merges: others.includes(to) };
}

/** Tags that differ only in case, the most frequent spelling of each first. */
export function twinTags(counts: TagCounts): readonly (readonly [string, ...string[]])[] {
  const byName = Map.groupBy(counts.keys(), (tag) => tag.toLowerCase());
  return [...byName.values()].flatMap((spellings) => {
    const [first, ...others] = spellings.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return first === undefined || others.length === 0 ? [] : [[first, ...others] as const];
  });
}
