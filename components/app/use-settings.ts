import { useEffect, useState } from 'react';
import type { Settings } from '../../utils/settings.ts';
import { followSettings } from './settings.ts';

/** The reader's settings, kept up to date; null until they are read. Also puts the chosen theme on the page. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => followSettings(setSettings), []);

  useEffect(() => {
    if (settings === null) return;
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings]);

  return settings;
}
