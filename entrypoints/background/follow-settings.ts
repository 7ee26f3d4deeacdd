/** Changed settings take effect at once, in every tab that was checked. */
import { sendMessage } from '../../utils/messaging.ts';
import { type Settings, watchSettings } from '../../utils/settings.ts';
import { countedTabs, forgetTab, showBadge } from './badge.ts';
import { isHere } from './inject.ts';

export function followSettings(): void {
  watchSettings((settings) => {
    apply(settings).catch((error: unknown) => console.warn(error));
  });
}

async function apply({ badge, marks }: Settings): Promise<void> {
  for (const [tabId, counts] of await countedTabs()) {
    // A tab that has moved on has no badge any more, and nobody there to tell.
    if (!(await isHere(tabId))) {
      await forgetTab(tabId);
      continue;
    }
    await showBadge(tabId, counts, badge);
    await sendMessage('showMarks', { shown: marks }, tabId);
  }
}
