/**
 * The settings as the popup and the panel use them: with their schema they are loaded beside the first picture, not
 * before it, since opening at once matters more there than anywhere.
 */
import type * as SettingsModule from '../../utils/settings.ts';
import type { Settings } from '../../utils/settings.ts';

const loaded = import('../../utils/settings.ts');

export const changeSettings: typeof SettingsModule.changeSettings = async (change) =>
  (await loaded).changeSettings(change);

/** Calls back with the settings now and whenever they change; returns the way to stop. */
export function followSettings(onSettings: (settings: Settings) => void): () => void {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  void loaded.then(async ({ readSettings, watchSettings }) => {
    if (stopped) return;
    stop = watchSettings(onSettings);
    const settings = await readSettings();
    if (!stopped) onSettings(settings);
  });
  return () => {
    stopped = true;
    stop();
  };
}
