/**
 * Notices that the page changed under the result: navigation inside the page, or other words in the article. Reads
 * only. Most mutations of a news page are advertisements and players, so nothing is said before the article has been
 * read again and really says something else.
 */
import type { PageChange } from '../messages/to-worker.ts';

/** Pages build themselves in bursts; a second of quiet is the end of one. */
const QUIET_MS = 1_000;
/** Reading an article again costs tens of milliseconds of the page's time: not more often than this. */
const MIN_GAP_MS = 5_000;
/** The first time sooner: a page that was asked before its article came fills within seconds. */
const FIRST_GAP_MS = 2_000;

export interface ChangeWatch {
  stop(): void;
}

export interface WatchOptions {
  readonly document: Document;
  /** Reads the article again; says whether it differs from what was last told, and how. */
  readonly readAgain: () => Promise<PageChange | null>;
  readonly onChange: (change: PageChange) => void;
  readonly signal: AbortSignal;
}

export function watchForChanges({ document, readAgain, onChange, signal }: WatchOptions): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let notBefore = Date.now() + FIRST_GAP_MS;

  const look = async () => {
    timer = null;
    if (signal.aborted) return;
    notBefore = Date.now() + MIN_GAP_MS;
    const change = await readAgain();
    if (change !== null && !signal.aborted) onChange(change);
  };
  const soon = () => {
    // Not put off by further mutations: a ticker beside the article would keep it waiting for ever.
    timer ??= setTimeout(
      () => idle(() => void look().catch(() => undefined)),
      Math.max(QUIET_MS, notBefore - Date.now()),
    );
  };

  const observer = new MutationObserver((records) => {
    if (records.some(changesWords)) soon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  return { stop };
}

/** Text that came or went; attributes, scripts and empty boxes are no words. */
function changesWords(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) if (bearsWords(node)) return true;
  }
  return false;
}

const WORDLESS = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'IMG', 'SVG', 'VIDEO', 'AUDIO']);

function bearsWords(node: Node): boolean {
  if (WORDLESS.has(node.nodeName.toUpperCase())) return false;
  if (node.nodeName === 'IFRAME') return true;
  return (node.textContent ?? '').trim() !== '';
}

function idle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: QUIET_MS });
  else work();
}
