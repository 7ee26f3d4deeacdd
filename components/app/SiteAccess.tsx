import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/granted-sites.ts';
import { i18n } from '../../utils/i18n.ts';
import { holding, type Site, siteChoices } from '../../utils/sites.ts';
import { Button } from '../design/Button.tsx';

/** What of the reader's granted sites lets this page be checked, kept up to date; null where nothing does. */
function useGranted(url: string | null): Site | null {
  const [held, setHeld] = useState<Site | null>(null);
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const found = holding(await grantedSites(), url);
      if (alive) setHeld(found);
    };
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [url]);
  return held;
}

/**
 * "Check this site by itself": its host or its whole domain. The request is the first thing the click does, since both
 * browsers ask for a fresh gesture; it is finished in the worker, since the browser's prompt may close the popup.
 */
export function SiteAccess({ url }: { readonly url: string | null }) {
  const choices = siteChoices(url);
  const held = useGranted(url);
  if (choices.length === 0) return null;
  if (held !== null) {
    return (
      <footer className="app__foot">
        <Button
          look="quiet"
          data-testid="site-remove"
          onClick={() => void browser.permissions.remove({ origins: [...held.origins] })}
        >
          {i18n.t('site.stop', [held.label])}
        </Button>
      </footer>
    );
  }
  return (
    <footer className="app__foot">
      <span>{i18n.t('site.always')}</span>
      {choices.map((choice) => (
        <Button
          key={choice.label}
          look="quiet"
          data-testid="site-add"
          onClick={() => void browser.permissions.request({ origins: [...choice.origins] })}
        >
          {choice.label}
        </Button>
      ))}
    </footer>
  );
}
