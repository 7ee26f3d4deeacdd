/** Notices that the reader of an endless page has scrolled to another of its stories. */

/** Scrolling past is no reading: a story counts once the page has stood still this long. */
const STILL_MS = 700;

export interface StoryWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The address of the story in view; null where that cannot be said. */
  readonly storyInView: () => string | null;
  /** Told once for each story that comes into view. */
  readonly onStory: (url: string) => void;
}

export function watchStories({ document, signal, storyInView, onStory }: StoryWatchOptions): void {
  let told = storyInView();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const url = storyInView();
    if (url === null || url === told) return;
    told = url;
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
}
