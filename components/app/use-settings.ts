import { useEffect, useState } from 'react';
import type { Settings, Theme } from '../../utils/settings.ts';
import { followSettings } from './settings.ts';

/** For public/theme.js, which cannot wait for the settings. */
function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch (error) {
    // The next page flashes in the system's theme, and no more than that.
    console.warn(error);
  }
}

/** The reader's settings, kept up to date; null until they are read. Also puts the chosen theme on the page. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => followSettings(setSettings), []);

  useEffect(() => {
    if (settings === null) return;
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    rememberTheme(settings.theme);
  }, [settings]);

  return settings;
}
