import { domainSite, hostSite, type Site } from '../../utils/sites.ts';

/** What a reader types for a site: "kompas.com", "www.kompas.com/read/…", "https://kompas.com", "*.kompas.com". */
const SITE = /^(?:https?:\/\/)?(\*\.)?([^\s/:?#@*]+)(?::\d+)?(?:[/?#].*)?$/i;

/** A typed site: the host with everything under it, or null where it is none. */
export function readSite(typed: string): Site | null {
  const host = SITE.exec(typed.trim())?.[2];
  if (host === undefined || !URL.canParse(`https://${host}/`)) return null;
  const { hostname } = new URL(`https://${host}/`);
  if (hostname === 'localhost' || /^[\d.]+$/.test(hostname)) return hostSite(hostname);
  if (!hostname.includes('.') || hostname.endsWith('.')) return null;
  return domainSite(hostname.replace(/^www\./, ''));
}
