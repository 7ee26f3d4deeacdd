import { browser } from 'wxt/browser';

/** Hosts that the reader granted, as match patterns, without those that a test build's manifest brings along. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const built = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !built.has(origin)).sort();
}
