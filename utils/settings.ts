/**
 * The reader's settings, in `storage.local`: read by every surface, changed from any, and watched, so that a change
 * takes effect at once everywhere. A stored value that no longer fits falls back to its default, field by field.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CARRIER_KINDS } from './report.ts';

export const SENSITIVITIES = ['strict', 'balanced', 'quiet'] as const;
export const BADGES = ['both', 'flags', 'altered', 'off'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** A phrase or a name longer than this is a pasted paragraph, not a phrase. */
const MAX_PHRASE_LENGTH = 200;
const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_PHRASE_LENGTH));

export const ownCarrierSchema = v.object({
  name: phrase,
  kind: v.picklist(CARRIER_KINDS),
  aliases: v.array(phrase),
});

export const settingsSchema = v.object({
  /** How readily a sentence is flagged. */
  sensitivity: v.fallback(v.picklist(SENSITIVITIES), 'balanced'),
  /** Sentences that hold one of these are never flagged. */
  ignoredPhrases: v.fallback(v.array(phrase), []),
  /** Agencies and outlets that the built-in list lacks. */
  ownCarriers: v.fallback(v.array(ownCarrierSchema), []),
  /** What the number on the button counts. */
  badge: v.fallback(v.picklist(BADGES), 'both'),
  /** Quotes and flags are marked in the page as soon as it is checked. */
  marks: v.fallback(v.boolean(), true),
  theme: v.fallback(v.picklist(THEMES), 'system'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type OwnCarrier = v.InferOutput<typeof ownCarrierSchema>;
export type Sensitivity = (typeof SENSITIVITIES)[number];
export type BadgeMode = (typeof BADGES)[number];
export type Theme = (typeof THEMES)[number];

/** The settings that change what the analysis says, as one word: under the same one it says the same of an article. */
export function analysisKey({ sensitivity, ignoredPhrases, ownCarriers }: Settings): string {
  return JSON.stringify([sensitivity, ignoredPhrases, ownCarriers]);
}

const KEY = 'settings';

/** Fills what is missing and mends what does not fit. */
export function toSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settingsSchema, { ...DEFAULTS, ...fields });
}

const DEFAULTS: Settings = {
  sensitivity: 'balanced',
  ignoredPhrases: [],
  ownCarriers: [],
  badge: 'both',
  marks: true,
  theme: 'system',
};

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return toSettings(stored[KEY]);
}

/**
 * Changes some settings and leaves the others as they are.
 *
 * @param change the new values, or a function of the settings before (for lists, so that nothing gets lost between two
 *   windows)
 * @returns the settings after
 */
export async function changeSettings(
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<Settings> {
  const before = await readSettings();
  const after = toSettings({ ...before, ...(typeof change === 'function' ? change(before) : change) });
  await browser.storage.local.set({ [KEY]: after });
  return after;
}

/** Calls back with the new settings whenever they change, from whichever window; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
