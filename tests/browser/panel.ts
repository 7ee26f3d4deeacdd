/** The panel beside the reader's tab, which each browser opens its own way. */
import type { FirefoxSession } from './driver/firefox.ts';
import type { Session } from './driver/session.ts';
import { clickAway, type Surface } from './driver/surface.ts';
import { check } from './saved.ts';

const hasSidebar = (session: Session): session is FirefoxSession => session.family === 'firefox';

/** Checks an article by the toolbar button, and opens the panel on it. */
export async function openPanel(session: Session, address: string): Promise<Surface> {
  const popup = await check(session, address);
  if (hasSidebar(session)) {
    await popup.close();
    return session.openSidebar();
  }
  await clickAway(popup, '[data-testid="open-panel"]');
  return session.opened('/sidepanel.html');
}
