/** The article of a tab: of its main frame, or of the frame that holds the most of one. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askPage } from '../../utils/messages/ask-page.ts';
import { type Extracted, extractedSchema } from '../../utils/messages/to-page.ts';
import { hostSite } from '../../utils/sites.ts';
import { ensureScript } from './inject.ts';

export interface Found {
  readonly frameId: number;
  readonly extracted: Extracted;
}

/** A frame with less text is an advertisement, a player or a consent box. */
const MIN_FRAME_TEXT = 1_000;
/** The biggest frames only: pages with hundreds of advertising frames exist. */
const MAX_FRAMES = 3;

export function isArticle(extracted: Extracted): boolean {
  return (
    extracted.article.text !== '' && !extracted.article.warnings.some((w) => w.code === 'not-an-article')
  );
}

/**
 * Reads the tab's main frame and, where that is no article, the frames that the reader's grant reaches.
 *
 * @returns null where the page was left before it answered
 */
export async function extractFrom(tabId: number): Promise<Found | null> {
  const main = await extractFrame(tabId, 0);
  if (main === null || isArticle(main.extracted)) return main;
  for (const frameId of await textFrames(tabId)) {
    const access = await ensureScript(tabId, [frameId]);
    if (!access.ok) continue;
    const found = await extractFrame(tabId, frameId);
    if (found !== null && isArticle(found.extracted)) return found;
  }
  return main;
}

async function extractFrame(tabId: number, frameId: number): Promise<Found | null> {
  const asked = await askPage('extract', { tabId, frameId });
  return asked.status === 'gone' ? null : { frameId, extracted: v.parse(extractedSchema, asked.answer) };
}

/** Runs in each frame; must stand alone. */
function textLength(): number {
  // What is rendered, not what scripts and styles hold.
  return document.body?.innerText.length ?? 0;
}

async function textFrames(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: textLength,
    injectImmediately: true,
  });
  return results
    .filter(({ frameId, result }) => frameId !== 0 && (result ?? 0) >= MIN_FRAME_TEXT)
    .sort((a, b) => (b.result ?? 0) - (a.result ?? 0))
    .slice(0, MAX_FRAMES)
    .map(({ frameId }) => frameId);
}

/** Runs in the page; must stand alone. The address of the biggest frame of another site that is as big as an article. */
export function foreignFrame(): string | null {
  // The biggest advertisements are 300 wide, or less than 300 high.
  const least = 400;
  let biggest = 0;
  let address: string | null = null;
  for (const frame of document.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width < least || height < least || width * height <= biggest) continue;
    // An address that cannot be read stands there as it was written.
    if (
      !/^https?:/.test(frame.src) ||
      !URL.canParse(frame.src) ||
      new URL(frame.src).origin === location.origin
    )
      continue;
    biggest = width * height;
    address = frame.src;
  }
  return address;
}

/** The host of a frame that may hold what the page itself does not, and that no grant reaches yet; null where none is. */
export async function closedFrame(tabId: number): Promise<string | null> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    func: foreignFrame,
    injectImmediately: true,
  });
  if (!found?.result) return null;
  const { hostname } = new URL(found.result);
  const origins = [...hostSite(hostname).origins];
  return (await browser.permissions.contains({ origins })) ? null : hostname;
}
