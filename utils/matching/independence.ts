/**
 * Which copies of a quote count as sources of their own: copies through one carrier, from one site, or of which one
 * cites the other, are one source ("ten copies of one wire story").
 */
import type { Dependence } from '../report.ts';
import { type Copy, carriersOf, cites, sameOutlet, shareCarrier } from './copies.ts';
import { carrierKey } from './translated.ts';

/**
 * Why `b` is no source beside `a`, null where it is one. The closest tie is named: one outlet before a citation, a
 * citation before a carrier that both have. `a` is the copy in front of the reader: `cites` says that it cites `b`.
 */
export function dependenceOf(a: Copy, b: Copy): Dependence | null {
  if (sameOutlet(a, b)) return 'outlet';
  const [there, back] = [cites(a, b), cites(b, a)];
  if (there && back) return 'circular';
  if (there) return 'cites';
  if (back) return 'cited';
  return shareCarrier(a, b) ? 'carrier' : null;
}

/** Whether two copies go back to one source. */
export const oneSource = (a: Copy, b: Copy): boolean => dependenceOf(a, b) !== null;

/**
 * The one carrier that every copy names, as the first of them writes it: what ten copies of a wire story go back to.
 * Null where there is none, or where one copy comes from elsewhere.
 */
export function commonCarrier(copies: readonly Copy[]): string | null {
  const [first, ...others] = copies;
  if (first === undefined) return null;
  const rest = others.map(carriersOf);
  const origins = [...first.via].reverse();
  const shared = carriersOf(first);
  return (
    [...origins, ...(first.agency ? [first.agency] : [])].find((name) => {
      const key = carrierKey(name);
      return shared.has(key) && rest.every((carriers) => carriers.has(key));
    }) ?? null
  );
}

/**
 * How many sources the copies come from that are independent of each other and of `page`, the copy in front of the
 * reader: groups by union and find.
 */
export function independentSources(page: Copy, copies: readonly Copy[]): number {
  const all = [page, ...copies];
  const parent = all.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const a = all[i];
      const b = all[j];
      if (a && b && oneSource(a, b)) parent[find(i)] = find(j);
    }
  return new Set(all.map((_, i) => find(i))).size - 1;
}
