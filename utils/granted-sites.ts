import { browser } from 'wxt/browser';
import { type Site, sitesOf } from './sites.ts';

/** The sites that the reader granted, without the hosts that a test build's manifest brings along. */
export async function grantedSites(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const built = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return sitesOf(origins.filter((origin) => !built.has(origin)));
}
