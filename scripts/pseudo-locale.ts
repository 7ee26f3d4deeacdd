/**
 * A language that nobody speaks, for looking at the layout from right to left and for finding words that are not
 * translated: English in brackets, under the name of Arabic. Only in `wxt build --mode pseudo`, never shipped.
 */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** A locale that browsers write from right to left. */
export const PSEUDO_LOCALE = 'ar';

/** @returns the file to be put at `_locales/ar/messages.json` */
export async function pseudoMessages(english: string): Promise<string> {
  const messages = generateChromeMessages(await parseMessagesFile(english));
  const changed = Object.entries(messages).map(([key, { message, ...rest }]) => [
    key,
    { ...rest, message: key === 'meta_locale' ? PSEUDO_LOCALE : bracket(message) },
  ]);
  return JSON.stringify(Object.fromEntries(changed), null, 2);
}

/** Plural forms are parted by " | ", and each is bracketed by itself. */
function bracket(message: string): string {
  return message
    .split(' | ')
    .map((form) => `⟦${form}⟧`)
    .join(' | ');
}
