/** A copy of a quote as its article gives it: where it stood, through whom it came, and whom it cites for it. */
import { wholeDomain } from '../sites.ts';
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

/** Keys of the carriers that a copy names, those of the whole article included. */
export function carriersOf(copy: Copy): ReadonlySet<string> {
  const names = copy.agency ? [...copy.via, copy.agency] : copy.via;
  return new Set(names.map(carrierKey).filter((name) => name !== '' && !PLATFORMS.has(name)));
}

/** Keys under which others may cite the outlet where a copy stood. */
export function outletsOf(copy: Copy): readonly string[] {
  const site = siteOf(copy.url);
  // "kompas" of "kompas.com"; an address in numbers is called by none of them.
  const label = site === null || /^[\d.[]/.test(site) ? '' : (site.split('.')[0] ?? '');
  return [copy.siteName ? carrierKey(copy.siteName) : '', site ?? '', label].filter(
    (name) => name.length > 1,
  );
}

/** The domain of a page: a desk's own subdomain is no other site ("nasional.kompas.com" and "kompas.com"). */
function siteOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return wholeDomain(hostname) ?? hostname;
}

export const sameOutlet = (a: Copy, b: Copy): boolean => {
  const others = outletsOf(b);
  return outletsOf(a).some((name) => others.includes(name));
};

/** Whether `a` says that it has the words from the outlet of `b`. */
export const cites = (a: Copy, b: Copy): boolean => {
  const carriers = carriersOf(a);
  return outletsOf(b).some((name) => carriers.has(name));
};

export function shareCarrier(a: Copy, b: Copy): boolean {
  const others = carriersOf(b);
  return [...carriersOf(a)].some((name) => others.has(name));
}
