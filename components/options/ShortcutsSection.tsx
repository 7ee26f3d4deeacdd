import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { Section } from './Section.tsx';

interface Command {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
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
  const named = commands.filter(({ description }) => description);
  if (named.length === 0) return null;
  return (
    <Section title={i18n.t('options.shortcuts')} text={i18n.t('options.shortcutsText')} testId="shortcuts">
      <dl className="shortcuts">
        {named.map(({ name, description, shortcut }) => (
          <div key={name} className="shortcuts__row">
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('options.noShortcut')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
