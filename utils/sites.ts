/** Sites checked by themselves are exactly the hosts that the reader granted: one truth, kept by the browser. */

/** Labels that stand before a country's own and are nobody's domain: "co" in co.id, "com" in com.au. */
const SHARED_LABELS = new Set(
  (
    'ac ad biz co com desa ed edu gen go gob gouv gov govt gr gub gv id idv lg ltd me mil my ne net nhs nom or org ' +
    'pe plc police ponpes re sch web'
  ).split(' '),
);

/**
 * Domains under which everybody has theirs though no country shares them out: where blogs, newsletters and small
 * papers live. From the private part of the Public Suffix List, by what news is read on.
 */
const HOSTED = new Set(
  (
    'appspot.com azurewebsites.net beehiiv.com blogspot.com cloudfront.net fly.dev framer.website ghost.io github.io ' +
    'gitlab.io herokuapp.com hubpages.com livejournal.com medium.com neocities.org netlify.app onrender.com pages.dev ' +
    'substack.com tumblr.com typepad.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com workers.dev ' +
    'write.as eu.org uk.com us.com de.com br.com cn.com jpn.com za.com in.net'
  ).split(' '),
);

/**
 * The domain that a host belongs to ("nasional.kompas.com" → "kompas.com"), or null where it is the host itself, or
 * where a shorter one would not be one owner's.
 */
export function wholeDomain(host: string): string | null {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return null; // an address in numbers has no domain
  const labels = host.split('.');
  const own = isShared(labels.slice(-3)) ? 4 : isShared(labels.slice(-2)) ? 3 : 2;
  if (labels.length <= own) return null;
  return labels.slice(-own).join('.');
}

/** Of two labels; a country's own blogs ("blogspot.co.id") have three. */
function isShared(labels: readonly string[]): boolean {
  const [label = '', country = '', ...more] = labels;
  if (labels[0] === 'blogspot') return more.length === 0 || (more.length === 1 && SHARED_LABELS.has(country));
  if (more.length > 0) return false;
  return HOSTED.has(labels.join('.')) || (country.length === 2 && SHARED_LABELS.has(label));
}

/** Whether everything under the domain is many owners' ("co.id"). */
export const isSharedDomain = (domain: string): boolean => isShared(domain.split('.'));

/** What the browser is asked for, and keeps, for one site. */
export interface Site {
  /** "kompas.com" */
  readonly label: string;
  /**
   * Match patterns, one a protocol. Chrome grants a pattern only where one of the manifest's own holds all of it, and the
   * manifest names http and https apart: for "*://" it would refuse.
   */
  readonly origins: readonly string[];
}

const PROTOCOLS = ['http', 'https'] as const;

const siteOf = (label: string, hosts: string): Site => ({
  label,
  origins: PROTOCOLS.map((protocol) => `${protocol}://${hosts}/*`),
});

/** One host. */
export const hostSite = (host: string): Site => siteOf(host, host);

/** A domain and everything under it. */
export const domainSite = (domain: string): Site => siteOf(domain, `*.${domain}`);

/** What the reader may grant for the page at `url`: its host, and its whole domain where that is more. */
export function siteChoices(url: string | null): readonly Site[] {
  if (url === null || !URL.canParse(url)) return [];
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const domain = wholeDomain(hostname);
  return domain === null ? [hostSite(hostname)] : [hostSite(hostname), domainSite(domain)];
}

const PATTERN = /^[^:]+:\/\/((?:\*\.)?([^/]+))\//;

/** Whether granting `site` grants all of `other` as well. */
export function covers(site: Site, other: Site): boolean {
  return other.origins.every((asked) => site.origins.some((held) => lets(held, asked)));
}

function lets(held: string, asked: string): boolean {
  const [, within = held, domain = ''] = PATTERN.exec(held) ?? [];
  const [, hosts = asked, host = ''] = PATTERN.exec(asked) ?? [];
  const [protocol] = held.split(':');
  if (protocol !== '*' && protocol !== asked.split(':')[0]) return false;
  return (
    hosts === within || within === '*' || (isWhole(held) && (host === domain || host.endsWith(`.${domain}`)))
  );
}

const isWhole = (pattern: string) => pattern.includes('://*.');

/** Whether everything under the site's domain belongs to it. */
export const isWholeDomain = ({ origins }: Site): boolean => origins.some(isWhole);

/**
 * Of the granted sites, those that let the page at `url` be checked, as one: taking only some of them back would change
 * nothing. Named after the widest; null where there is none.
 */
export function holding(granted: readonly Site[], url: string | null): Site | null {
  const page = siteChoices(url)[0];
  if (page === undefined) return null;
  const sites = granted.filter((site) => covers(site, page));
  const [widest] = sites.toSorted((a, b) => a.label.length - b.label.length);
  return widest === undefined ? null : { ...widest, origins: sites.flatMap(({ origins }) => origins) };
}

/** Granted match patterns as sites, those of one site together, by name. A pattern that names no host is its own label. */
export function sitesOf(patterns: readonly string[]): readonly Site[] {
  const byHosts = new Map<string, { label: string; origins: string[] }>();
  for (const pattern of [...patterns].sort()) {
    const [, hosts = pattern, label = pattern] = PATTERN.exec(pattern) ?? [];
    const site = byHosts.get(hosts);
    if (site) site.origins.push(pattern);
    else byHosts.set(hosts, { label, origins: [pattern] });
  }
  return [...byHosts.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}
