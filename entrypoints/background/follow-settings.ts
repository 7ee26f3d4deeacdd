/** Changed settings take effect at once, in every tab that was checked. */
import { askPage } from '../../utils/messages/ask-page.ts';
import { type Settings, watchSettings } from '../../utils/settings.ts';
import { countedTabs, forgetTab, showBadge } from './badge.ts';

export function followSettings(): void {
  watchSettings((settings) => {
    apply(settings).catch((error: unknown) => console.warn(error));
  });
}

async function apply({ badge, marks }: Settings): Promise<void> {
  for (const [tabId, counts] of await countedTabs()) {
    // A tab that has moved on has no badge any more, and nobody there to tell.
    const told = await askPage('showMarks', { tabId }, { shown: marks });
    await (told.status === 'gone' ? forgetTab(tabId) : showBadge(tabId, counts, badge));
  }
}
