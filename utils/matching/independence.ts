/**
 * Which copies of a quote count as sources of their own: copies through one carrier, from one site, or of which one
 * cites the other, are one source ("ten copies of one wire story").
 */
import { carrierKey } from './translated.ts';

export interface Copy {
  readonly via: readonly string[];
  /** The wire that carried the whole article. */
  readonly agency: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
}

/** Platforms carry everybody's own words: a post quoted twice is one source, but "on X" alone joins nobody. */
const PLATFORMS = new Set([
  'x',
  'twitter',
  'facebook',
  'instagram',
  'telegram',
  'youtube',
  'tiktok',
  'whatsapp',
  'truth social',
  'threads',
  'weibo',
  'vk',
]);

function carriersOf(copy: Copy): ReadonlySet<string> {
  const names = copy.agency ? [...copy.via, copy.agency] : copy.via;
  return new Set(names.map(carrierKey).filter((name) => name !== '' && !PLATFORMS.has(name)));
}

function outletsOf(copy: Copy): readonly string[] {
  const host = hostOf(copy.url);
  const label = host?.split('.')[0];
  return [copy.siteName ? carrierKey(copy.siteName) : '', host ?? '', label ?? ''].filter(
    (name) => name.length > 1,
  );
}

/** Host without "www." and without a desk's own subdomain ("nasional.kompas.com" and "kompas.com" are one site). */
function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    const labels = new URL(url).hostname.toLowerCase().split('.');
    const secondLevel =
      labels.length > 2 &&
      /^(?:co|com|ac|go|or|net|org|gov|edu|web)$/.test(labels.at(-2) ?? '') &&
      (labels.at(-1) ?? '').length === 2;
    return labels.slice(secondLevel ? -3 : -2).join('.');
  } catch {
    return null;
  }
}

/** Whether two copies go back to one source. */
export function oneSource(a: Copy, b: Copy): boolean {
  const viaA = carriersOf(a);
  const viaB = carriersOf(b);
  for (const name of viaA) if (viaB.has(name)) return true;
  const outletsA = outletsOf(a);
  const outletsB = outletsOf(b);
  if (outletsA.some((name) => outletsB.includes(name))) return true;
  return outletsA.some((name) => viaB.has(name)) || outletsB.some((name) => viaA.has(name));
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
