import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { Button } from '../design/Button.tsx';
import { Section } from './Section.tsx';
import { shortcutKeys } from './shortcut-keys.ts';

interface Command {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** Firefox has a call for its page of shortcuts (from 137 on), Chrome and Edge have an address. */
async function changeShortcuts(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** What can be done by keys, and which keys the reader gave it. The browser's own page changes them. */
export function ShortcutsSection() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    // Coming back from the browser's page of shortcuts shows what was changed there.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const [mac, setMac] = useState(false);
  useEffect(() => void browser.runtime.getPlatformInfo().then(({ os }) => setMac(os === 'mac')), []);
  const named = commands.flatMap(({ name, description, shortcut }) => {
    const label = name === '_execute_action' ? i18n.t('options.openShortcut') : description;
    return label ? [{ name, label, shortcut }] : [];
  });
  if (named.length === 0) return null;
  return (
    <Section title={i18n.t('options.shortcuts')} text={i18n.t('options.shortcutsText')} testId="shortcuts">
      <dl className="shortcuts">
        {named.map(({ name, label, shortcut }) => (
          <div key={name} className="shortcuts__row">
            <dt>{label}</dt>
            <dd>{shortcut ? <Keys keys={shortcutKeys(shortcut, mac)} /> : i18n.t('options.noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <div className="section__actions">
        <Button data-testid="change-shortcuts" onClick={() => void changeShortcuts()}>
          {i18n.t('options.changeShortcuts')}
        </Button>
      </div>
    </Section>
  );
}

/** Latin letters and signs, pressed in this order in every language. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="shortcuts__keys" dir="ltr">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
