/** The address under which an article is known to the library: one article, one address, whatever link led to it. */

/** Query parameters that say how the reader came, never what the page is. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'yclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'cmpid',
  'ocid',
]);
const TRACKING_PREFIX = 'utm_';

function parse(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

function plain(url: URL): string {
  const kept = [...url.searchParams].filter(
    ([name]) => !TRACKING.has(name.toLowerCase()) && !name.toLowerCase().startsWith(TRACKING_PREFIX),
  );
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const path =
    url.pathname.length > 1 && url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `https://${url.host}${path}${query}`;
}

/**
 * The declared canonical address where it can be trusted, else the page's own; without fragment, tracking parameters,
 * final slash, and the difference between http and https. Null for text without an address.
 *
 * A canonical address is not trusted when it points to another host or, from a page below, to the site's front page:
 * both are common mistakes, and both would take every article of a site for one.
 */
export function articleAddress(url: string | null, canonicalUrl: string | null): string | null {
  const own = parse(url);
  const canonical = parse(canonicalUrl);
  if (!own) return canonical ? plain(canonical) : null;
  if (!canonical || bareHost(canonical.host) !== bareHost(own.host)) return plain(own);
  return canonical.pathname === '/' && own.pathname !== '/' ? plain(own) : plain(canonical);
}

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|amp)\./, '');
}

/** The host a reader would name ("kompas.com" for "https://www.kompas.com/…"), or null for text without an address. */
export function siteHost(address: string | null): string | null {
  const parsed = parse(address);
  return parsed ? bareHost(parsed.host) : null;
}
