import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/granted-sites.ts';
import type { Site } from '../../utils/sites.ts';

/** The sites that are checked by themselves, kept up to date; null until they are read. */
export function useSites(): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    let alive = true;
    const read = () => {
      void grantedSites().then((granted) => {
        if (alive) setSites(granted);
      });
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}
