import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { type Site, siteChoices } from '../../utils/sites.ts';
import { Button } from '../design/Button.tsx';

/** The first of these sites that is granted, kept up to date; null where none is. */
function useGranted(choices: readonly Site[]): Site | null {
  const [held, setHeld] = useState<Site | null>(null);
  const current = useRef(choices);
  current.current = choices;
  const key = choices.flatMap(({ origins }) => origins).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choices, which are made anew each time.
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const sites = current.current;
      const granted = await Promise.all(
        sites.map(({ origins }) => browser.permissions.contains({ origins: [...origins] })),
      );
      if (alive) setHeld(sites.find((_, index) => granted[index]) ?? null);
    };
    const again = () => void look();
    void look();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [key]);
  return held;
}

/**
 * "Check this site by itself": its host or its whole domain. The request is the first thing the click does, since both
 * browsers ask for a fresh gesture; it is finished in the worker, since the browser's prompt may close the popup.
 */
export function SiteAccess({ url }: { readonly url: string | null }) {
  const choices = siteChoices(url);
  const held = useGranted(choices);
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
