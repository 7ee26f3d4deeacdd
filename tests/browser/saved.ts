/** Steps that many stories begin with. */
import type { Session } from './driver/session.ts';
import { click, type Surface, waitForElement } from './driver/surface.ts';
import { checked } from './popup.ts';

/** A row of the library page that shows its quote; before, it is a placeholder that cannot be opened. */
export const LOADED_ROW = '[data-testid="row"]:not(:has([class*="skeleton"]))';

/** Opens an article and its popup, and waits for the result. */
export async function check(session: Session, address: string): Promise<Surface> {
  await session.open(address);
  const popup = await session.clickToolbar();
  await checked(popup);
  return popup;
}

/** Saves every quote of an article. */
export async function saveAll(session: Session, address: string): Promise<void> {
  const popup = await check(session, address);
  await click(popup, '[data-testid="save-all"]');
  await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
  await popup.close();
}
