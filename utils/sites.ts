/** Sites checked by themselves are exactly the hosts that the reader granted: one truth, kept by the browser. */

/** Labels that stand before a country's own and are nobody's domain: "co" in co.id, "com" in com.au. */
const SHARED_LABELS = new Set(
  (
    'ac ad biz co com desa ed edu gen go gob gouv gov govt gr gub gv id idv lg ltd me mil my ne net nhs nom or org ' +
    'pe plc police ponpes re sch web'
  ).split(' '),
);

/**
 * Domains under which everybody has theirs: where blogs, newsletters and small papers live, and the second levels of
 * countries that only some of them share out. From the Public Suffix List, by what news is read on; why not all of it:
 * docs/decisions/shared-domains.md.
 */
const HOSTED = new Set(
  (
    'altervista.org amplifyapp.com appspot.com azureedge.net azurestaticapps.net azurewebsites.net bearblog.dev ' +
    'beehiiv.com bitbucket.io blogspot.com carrd.co cloudfront.net codeberg.page deno.dev duckdns.org dyndns.org ' +
    'elasticbeanstalk.com firebaseapp.com fly.dev framer.ai framer.app framer.media framer.website ghost.io gitbook.io ' +
    'github.io gitlab.io hateblo.jp hatenablog.com hatenablog.jp hatenadiary.com herokuapp.com hf.space hubpages.com ' +
    'livejournal.com lovable.app medium.com myshopify.com neocities.org netlify.app ngrok.app ngrok.io no-ip.org ' +
    'notion.site onrender.com pages.dev pantheonsite.io r2.dev readthedocs-hosted.com readthedocs.io repl.co replit.app ' +
    'simplesite.com square.site streamlit.app substack.com surge.sh translate.goog trycloudflare.com tumblr.com ' +
    'typedream.app typepad.com vercel.app web.app webflow.io weebly.com wixsite.com wixstudio.com wixstudio.io ' +
    'wordpress.com workers.dev wpenginepowered.com write.as yolasite.com ' +
    'ae.org br.com cn.com co.com de.com eu.com eu.org gb.net gr.com hu.net in.net jp.net jpn.com ru.com sa.com se.net ' +
    'uk.com uk.net us.com us.org za.com ' +
    'asn.au blog.br eco.br jus.br leg.br wiki.br asso.fr prd.fr tm.fr info.hu news.hu idf.il k12.il muni.il firm.in ' +
    'ind.in nic.in res.in info.ke mobi.ke name.my i.ng mobi.ng geek.nz iwi.nz kiwi.nz maori.nz school.nz info.pl media.pl ' +
    'waw.pl info.ro msk.ru spb.ru pp.se press.se in.th mi.th bel.tr k12.tr pol.tr in.ua kiev.ua kyiv.ua lviv.ua health.vn ' +
    'name.vn'
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
