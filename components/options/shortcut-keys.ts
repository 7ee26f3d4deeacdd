/** A shortcut as its keys are printed on the keyboard. */

/** Keys that the browsers spell out as their API does. */
const PRINTED: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** In a manifest, Ctrl means the command key of a Mac, and MacCtrl its control key. */
const ON_MAC: Readonly<Record<string, string>> = {
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌘',
  Command: '⌘',
  MacCtrl: '⌃',
};

/**
 * The keys of a shortcut, in order.
 *
 * @param shortcut as `commands.getAll` gives it: "Alt+Shift+Period"; Chrome on a Mac gives "⌥⇧." and is left alone
 */
export function shortcutKeys(shortcut: string, mac: boolean): readonly string[] {
  return shortcut.split('+').map((key) => (mac ? ON_MAC[key] : undefined) ?? PRINTED[key] ?? key);
}
