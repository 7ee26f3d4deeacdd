/** Sites checked by themselves are exactly the hosts that the reader granted: one truth, kept by the browser. */

/** Labels that stand before a country's own and are nobody's domain: "co" in co.id, "com" in com.au. */
const SHARED_LABELS = new Set(
  'ac biz co com desa edu go gob gov gouv gub gv mil my ne net nom or org sch web'.split(' '),
);

/**
 * The domain that a host belongs to ("nasional.kompas.com" → "kompas.com"), or null where it is the host itself, or
 * where a shorter one would not be one owner's.
 */
export function wholeDomain(host: string): string | null {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return null; // an address in numbers has no domain
  const labels = host.split('.');
  const country = labels.at(-1)?.length === 2;
  const own = country && SHARED_LABELS.has(labels.at(-2) ?? '') ? 3 : 2;
  if (labels.length <= own) return null;
  return labels.slice(-own).join('.');
}

/** Match pattern for one host, both protocols. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** Match pattern for a domain and everything under it. */
export function domainPattern(domain: string): string {
  return `*://*.${domain}/*`;
}

export interface SiteChoice {
  readonly label: string;
  readonly pattern: string;
}

/** What the reader may grant for the page at `url`: its host, and its whole domain where that is more. */
export function siteChoices(url: string | null): readonly SiteChoice[] {
  if (url === null || !URL.canParse(url)) return [];
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const domain = wholeDomain(hostname);
  const host = { label: hostname, pattern: hostPattern(hostname) };
  return domain === null ? [host] : [host, { label: domain, pattern: domainPattern(domain) }];
}

/** How a granted pattern is shown: "*://*.kompas.com/*" → "kompas.com". */
export function siteLabel(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? pattern;
}
