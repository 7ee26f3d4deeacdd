import { domainSite, hostSite, isSharedDomain, type Site } from '../../utils/sites.ts';

/** What a reader types for a site: "kompas.com", "www.kompas.com/read/…", "https://kompas.com", "*.kompas.com". */
const SITE = /^(?:https?:\/\/)?(\*\.)?([^\s/:?#@*]+)(?::\d+)?(?:[/?#].*)?$/i;

export type ReadSite =
  | { readonly site: Site }
  /** Nothing that can be granted: no site at all, or (with its name) a domain under which everybody has theirs. */
  | { readonly site: null; readonly shared: string | null };

const NONE: ReadSite = { site: null, shared: null };

/**
 * A typed site.
 *
 * @param whole with everything under it; else that host alone
 */
export function readSite(typed: string, whole: boolean): ReadSite {
  const [, any, host] = SITE.exec(typed.trim()) ?? [];
  if (host === undefined || !URL.canParse(`https://${host}/`)) return NONE;
  const { hostname } = new URL(`https://${host}/`);
  if (hostname === 'localhost' || /^[\d.]+$/.test(hostname)) return { site: hostSite(hostname) };
  if (!hostname.includes('.') || hostname.endsWith('.')) return NONE;
  if (!whole && any === undefined) return { site: hostSite(hostname) };
  if (isSharedDomain(hostname)) return { site: null, shared: hostname };
  const domain = hostname.replace(/^www\./, '');
  // "www.gov.uk" is a site, though "gov.uk" is nobody's.
  return { site: domainSite(isSharedDomain(domain) ? hostname : domain) };
}
