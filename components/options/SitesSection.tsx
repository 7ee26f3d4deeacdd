import { Globe, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { covers, isWholeDomain, type Site } from '../../utils/sites.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { useNotice } from '../design/Notices.tsx';
import { Switch } from '../design/Switch.tsx';
import { readSite } from './read-site.ts';
import { Section } from './Section.tsx';
import { useSites } from './use-sites.ts';

/** Sites that are checked without a click. The browser keeps the list: taking one back takes the permission back. */
export function SitesSection() {
  const sites = useSites();
  const tell = useNotice();
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState(true);
  const [error, setError] = useState<string | undefined>(undefined);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readSite(typed, whole);
    if (read.site === null) {
      const { shared } = read;
      setError(shared === null ? i18n.t('options.siteError') : i18n.t('options.siteShared', [shared]));
      return;
    }
    const { site } = read;
    const there = sites?.find((one) => covers(one, site));
    if (there !== undefined) {
      setError(i18n.t('options.alreadyThere', [there.label]));
      return;
    }
    // The request comes first: both browsers want it within the click itself.
    browser.permissions
      .request({ origins: [...site.origins] })
      .then((granted) => {
        setError(undefined);
        if (granted) setTyped('');
      })
      .catch((reason: unknown) => {
        console.error(reason);
        setError(i18n.t('options.siteError'));
      });
  };

  const remove = async ({ label, origins }: Site) => {
    const removed = await browser.permissions.remove({ origins: [...origins] });
    if (removed) tell({ text: i18n.t('options.siteRemoved', [label]) });
  };

  return (
    <Section title={i18n.t('options.sites')} text={i18n.t('options.sitesText')} testId="sites">
      {sites !== null && sites.length === 0 && <p className="section__none">{i18n.t('options.sitesNone')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul className="option-list">
          {sites.map((site) => (
            <li key={site.origins.join(' ')} className="option-list__item" data-testid="site">
              <Globe size={16} aria-hidden="true" />
              <span className="option-list__name">
                {site.label}
                {isWholeDomain(site) && (
                  <span className="option-list__facts">{i18n.t('options.wholeDomain')}</span>
                )}
              </span>
              <IconButton
                label={i18n.t('site.stop', [site.label])}
                icon={<X size={16} aria-hidden="true" />}
                data-testid="site-remove"
                onClick={() => void remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className="option-form" onSubmit={add}>
        <TextField
          label={i18n.t('options.siteAdd')}
          placeholder="kompas.com"
          inputMode="url"
          dir="ltr"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          error={error}
          data-testid="site-name"
          onChange={(event) => {
            setTyped(event.target.value);
            setError(undefined);
          }}
        />
        <Button type="submit" data-testid="site-add">
          {i18n.t('options.allow')}
        </Button>
        <Switch
          label={i18n.t('options.siteWhole')}
          checked={whole}
          testId="site-whole"
          onChange={(next) => {
            setWhole(next);
            setError(undefined);
          }}
        />
      </form>
    </Section>
  );
}
