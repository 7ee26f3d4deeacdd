/** Notices that the reader of an endless page has scrolled to another of its stories. */

/** Scrolling past is no reading: a story counts once the page has stood still this long. */
const STILL_MS = 700;

export interface StoryWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The address of the story in view; null where that cannot be said. */
  readonly storyInView: () => string | null;
  /** Told of a story that came into view, and of the one before where she came back to it meanwhile. */
  readonly onStory: (url: string) => void;
}

export interface StoryWatch {
  /** To be called whenever a story is read: somebody may show it from then on. */
  noteRead(url: string): void;
}

export function watchStories({ document, signal, storyInView, onStory }: StoryWatchOptions): StoryWatch {
  /** The stories that somebody may show by now: the last that was told, and what was read since. */
  let shown = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const url = storyInView();
    if (url === null || (shown.size === 1 && shown.has(url))) return;
    shown = new Set([url]);
    onStory(url);
  };
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, STILL_MS);
    },
    { passive: true, signal, capture: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { noteRead: (url) => shown.add(url) };
}
