import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { siteChoices } from '../../utils/sites.ts';
import { Button } from '../design/Button.tsx';

/** The patterns among `patterns` that are granted, kept up to date. */
function useGranted(patterns: readonly string[]): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  const key = patterns.join(' ');
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const list = key === '' ? [] : key.split(' ');
      const held = await Promise.all(
        list.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
      );
      if (alive) setGranted(new Set(list.filter((_, index) => held[index])));
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
  return granted;
}

/**
 * "Check this site by itself": its host or its whole domain. The request is the first thing the click does, since both
 * browsers ask for a fresh gesture; it is finished in the worker, since the browser's prompt may close the popup.
 */
export function SiteAccess({ url }: { readonly url: string | null }) {
  const choices = siteChoices(url);
  const granted = useGranted(choices.map((choice) => choice.pattern));
  if (choices.length === 0) return null;
  const held = choices.find((choice) => granted.has(choice.pattern));
  if (held !== undefined) {
    return (
      <Button
        look="quiet"
        data-testid="site-remove"
        onClick={() => void browser.permissions.remove({ origins: [held.pattern] })}
      >
        {i18n.t('site.stop', [held.label])}
      </Button>
    );
  }
  return (
    <>
      <span>{i18n.t('site.always')}</span>
      {choices.map((choice) => (
        <Button
          key={choice.pattern}
          look="quiet"
          data-testid="site-add"
          onClick={() => void browser.permissions.request({ origins: [choice.pattern] })}
        >
          {choice.label}
        </Button>
      ))}
    </>
  );
}
