/** What the script in a page keeps while the page lives: the article as last read, and the marks drawn on it. */
import type { Article } from '../article/article.ts';
import type { Place, ReadPage } from '../article/from-snapshot.ts';
import { isSameSnapshot, takeSnapshot } from '../article/snapshot.ts';
import type { Snapshot } from '../article/snapshot-schema.ts';
import {
  loadedAddress,
  rootInView,
  type Story,
  storyAt,
  storyRoots,
  withoutHash,
} from '../article/stories.ts';
import { createTextMap, type TextMap } from '../article/text-map.ts';
import type { Found, KeptReport, Mark, Words } from '../messages/to-page.ts';
import type { PageChange } from '../messages/to-worker.ts';
import { findWords } from './anchor.ts';
import { isHidden } from './hidden-range.ts';
import { createPainter } from './highlights.ts';
import { CURRENT, highlightNames } from './names.ts';
import type { Marked } from './pointed-at.ts';
import { bringIntoView, notePlaces, type Places } from './scroll.ts';

export interface Reading {
  readonly url: string;
  readonly article: Article;
  readonly map: TextMap;
  /** The same as long as the article says the same. */
  readonly no: number;
  /** The one that was read of the page's stories; null for the first, or where there is only one. */
  readonly story: Story | null;
}

/** Reads a snapshot where there is room for it: in the worker. */
export type ReadSnapshot = (snapshot: Snapshot) => Promise<ReadPage>;

export interface PageSession {
  /** Reads the page now: on an endless one the story that was read before. */
  read(): Promise<Reading>;
  /** Reads the story that holds the node, for this once. */
  readAround(node: Node | null): Promise<Reading>;
  /**
   * Reads the story that the reader has scrolled to; and waits a moment where the page has a new address and still its
   * old text: pages that navigate within themselves change the address, and often the title, before the text has come.
   */
  readArrived(): Promise<Reading>;
  /** The address of the story that the reader has scrolled to, where the page is read and has several. */
  storyInView(): string | null;
  /** Keeps what was made of a reading, unless the article says something else by now. */
  keepReport(no: number, made: KeptReport): void;
  /** What was kept of this reading. */
  reportOf(reading: Reading): KeptReport | null;
  /** Reads it again; says what changed since the reader was last told, and redraws the marks. */
  readAgain(): Promise<PageChange | null>;
  /** @param text what the marks were made of: the page may have been read again since, with other words in it */
  setMarks(marks: readonly Mark[], shown: boolean, text: string): void;
  /** Shows or hides the marks. */
  show(shown: boolean): void;
  /** Steps to the next or previous mark and brings it into view; null where there is none. */
  step(direction: 'next' | 'previous'): { readonly mark: Mark; readonly range: Range } | null;
  /** @param left takes up where everything stood before it was scrolled, for the way back */
  showWords(words: Words, left: Places): Promise<Found>;
  rangesOf(words: Words): readonly Range[];
  /** The marks that are drawn, for finding the one under the pointer. */
  drawn(): readonly Marked[];
  markById(id: string): Mark | undefined;
  clear(): void;
}

/** @param onDrawn told of the marks each time that they are drawn anew */
export function createPageSession(
  document: Document,
  readSnapshot: ReadSnapshot,
  onDrawn: (drawn: readonly Marked[]) => void = () => undefined,
): PageSession {
  const painter = createPainter(new Set([CURRENT]));
  let reading: Reading | null = null;
  /** The text as it was last read under its own address. */
  let own: Reading | null = null;
  let marks: readonly Mark[] = [];
  let shown = false;
  let drawn: (Marked & { readonly mark: Mark })[] = [];
  let current = -1;

  const view = document.defaultView;
  const address = () => view?.location.href ?? document.URL;
  const loaded = loadedAddress(document);
  /** What the worker made of the page as it was: as long as nothing in it changed, it would make the same again. */
  let last: { readonly snapshot: Snapshot; readonly page: ReadPage } | null = null;

  let readings = 0;
  /** What the worker made of the article as last read. */
  let report: KeptReport | null = null;

  /** An endless page has another's address above its first story, which is still what the page declares. */
  const cameAs = (story: Story | null) =>
    story === null && storyRoots(document).length === 0 ? loaded : null;

  const readStory = async (story: Story | null): Promise<Reading> => {
    const url = story?.url ?? address();
    const { snapshot, nodes } = takeSnapshot(document, url, story, cameAs(story));
    const page =
      last !== null && isSameSnapshot(last.snapshot, snapshot) ? last.page : await readSnapshot(snapshot);
    last = { snapshot, page };
    return { url, article: page.article, map: createTextMap(toSegments(page.places, nodes)), story, no: 0 };
  };
  const readAs = async (story: Story | null): Promise<Reading> => {
    let now = await readStory(story);
    if (story === null) {
      if (own === null || isSamePage(own.url, now.url) || !stillShows(now, own)) own = now;
      else now = { ...now, article: { ...now.article, ...declaredOf(own.article) } };
    }
    const same = reading !== null && isSameArticle(reading.article, now.article);
    if (!same) report = null;
    reading = { ...now, no: same ? (reading?.no ?? 0) : ++readings };
    return reading;
  };
  /** The story read before, as long as it stands in the page. */
  const kept = () => (reading?.story?.root.isConnected ? reading.story : null);
  const read = () => readAs(kept());
  /** Undefined where it is not clear which: between two stories, or without an address of its own. */
  const storyHere = (): Story | null | undefined => {
    const roots = storyRoots(document);
    const root = view === null ? null : rootInView(roots, view);
    if (root === null) return roots.length === 0 ? null : undefined;
    return root === roots[0] ? null : (storyAt(root, loaded, address()) ?? undefined);
  };

  const locate = (words: Words): Spot => (reading === null ? NOWHERE : placeOf(words, reading));

  const draw = () => {
    painter.clear();
    drawn = [];
    current = -1;
    if (reading === null || !shown) return;
    for (const mark of marks) {
      const ranges = reading.map.toRanges(mark.start, mark.end);
      if (ranges.length === 0) continue;
      drawn.push({ id: mark.id, ranges, mark });
      for (const name of highlightNames(mark)) painter.add(name, ranges);
    }
    onDrawn(drawn);
  };

  /** A panel may still show the story that the reader has scrolled on from, or back from. */
  const inOtherStory = async (words: Words): Promise<Spot> => {
    const roots = storyRoots(document);
    const root = roots.find((one) => (one.textContent ?? '').includes(words.text));
    if (root === undefined || root === reading?.story?.root) return NOWHERE;
    const story = root === roots[0] ? null : storyAt(root, loaded, address());
    return placeOf(words, await readStory(story));
  };

  const point = (ranges: readonly Range[]) => {
    painter.clear(CURRENT);
    painter.add(CURRENT, ranges);
    const first = ranges[0];
    if (first !== undefined) bringIntoView(first);
  };

  return {
    read,
    async readAround(node) {
      const roots = storyRoots(document);
      const root = roots.find((one) => one.contains(node));
      if (root === undefined || root === roots[0] || view === null) return read();
      const shown = rootInView(roots, view) === root ? address() : null;
      const story = storyAt(root, loaded, shown);
      return story === null ? read() : readStory(story);
    },
    async readArrived() {
      const before = reading;
      const here = storyHere();
      let now = await readAs(here === undefined ? kept() : here);
      if (before !== null && before.story?.root !== now.story?.root) {
        // The marks were the other story's.
        marks = [];
        draw();
        return now;
      }
      if (before === null || now.story !== null || isSamePage(before.url, now.url)) return now;
      for (let left = ARRIVAL_MS; left > 0 && stillShows(now, before); left -= LOOK_AGAIN_MS) {
        await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
        now = await read();
      }
      return now;
    },
    keepReport(no, made) {
      if (reading?.no === no) report = made;
    },
    reportOf: ({ no }) => (reading?.no === no ? report : null),
    storyInView() {
      const here = reading === null ? undefined : storyHere();
      if (here === undefined || storyRoots(document).length === 0) return null;
      return here === null ? (own?.article.url ?? loaded) : here.url;
    },
    async readAgain() {
      if (reading === null) return null;
      const before = reading;
      const after = await read();
      // An endless page changes its address while the reader scrolls on: what was read is still there.
      const scrolled = stillShows(after, before) && storyRoots(document).length > 0;
      if (!isSamePage(after.url, before.url) && !scrolled) {
        marks = [];
        draw();
        return 'navigation';
      }
      if (after.article.text === before.article.text) {
        draw(); // the page may have built its elements anew around the same words
        return null;
      }
      marks = marks.flatMap((mark) => moved(mark, before.article.text, after.article.text));
      draw();
      return 'content';
    },
    setMarks(next, nowShown, text) {
      const now = reading?.article.text ?? text;
      const placed = now === text ? next : next.flatMap((mark) => moved(mark, text, now));
      marks = placed.toSorted((a, b) => a.start - b.start);
      shown = nowShown;
      draw();
    },
    show(nowShown) {
      if (shown === nowShown) return;
      shown = nowShown;
      draw();
    },
    step(direction) {
      if (!shown) {
        shown = true;
        draw();
      }
      if (drawn.length === 0) return null;
      const from = current < 0 && direction === 'previous' ? 0 : current;
      current = (from + (direction === 'next' ? 1 : -1) + drawn.length) % drawn.length;
      const target = drawn[current];
      const range = target?.ranges[0];
      if (target === undefined || range === undefined) return null;
      point(target.ranges);
      return { mark: target.mark, range };
    },
    async showWords(words, left) {
      let place = locate(words);
      if (place.found === 'gone') {
        await read(); // the map may be older than the page
        draw();
        place = locate(words);
      }
      if (place.found === 'gone') place = await inOtherStory(words);
      const [first] = place.ranges;
      if (first !== undefined) {
        notePlaces(first, left);
        point(place.ranges);
        current = drawn.findIndex((one) => one.mark.start === words.start && one.mark.end === words.end);
        if (place.ranges.every(isHidden)) return 'hidden';
      }
      return place.found;
    },
    rangesOf: (words) => locate(words).ranges,
    drawn: () => drawn,
    markById: (id) => marks.find((mark) => mark.id === id),
    clear() {
      painter.clear();
      marks = [];
      drawn = [];
      current = -1;
    },
  };
}

function toSegments(places: readonly Place[], nodes: readonly Text[]) {
  return places.flatMap(({ start, length, text, offset, unit }) => {
    const node = nodes[text];
    return node === undefined ? [] : [{ start, length, node, offset, unit }];
  });
}

/** Where words stand in the page, and how they were found there. */
interface Spot {
  readonly ranges: readonly Range[];
  readonly found: Found;
}

const NOWHERE: Spot = { ranges: [], found: 'gone' };

function placeOf(words: Words, { article, map }: Reading): Spot {
  const anchor = findWords(article.text, words);
  const ranges = anchor === null ? [] : map.toRanges(anchor.start, anchor.end);
  return anchor === null || ranges.length === 0 ? NOWHERE : { ranges, found: anchor.how };
}

/** To the last link in it. */
const isSameArticle = (one: Article, other: Article) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const isSamePage = (one: string, other: string) => withoutHash(one) === withoutHash(other);

/** The next story's address may stand over a text already, where it comes into view below. */
const declaredOf = ({ url, canonicalUrl, title, byline, publishedTime, modifiedTime }: Article) => ({
  url,
  canonicalUrl,
  title,
  byline,
  publishedTime,
  modifiedTime,
});

/** What comes later than this is told as a change; a page that only renames itself is kept waiting no longer. */
const ARRIVAL_MS = 2_000;
const LOOK_AGAIN_MS = 250;

/** By the longest paragraph, since a headline may change before the text does. */
function stillShows({ article }: Reading, before: Reading): boolean {
  const [longest = ''] = before.article.text.split('\n\n').toSorted((a, b) => b.length - a.length);
  return longest !== '' && article.text.includes(longest);
}

/** Length of what is kept on each side of a mark to find it again; hypothesis/client keeps 32. */
const CONTEXT = 32;

/** The mark at its new place in the changed text, or nothing where its words are gone. */
function moved(mark: Mark, before: string, after: string): Mark[] {
  const anchor = findWords(after, {
    start: mark.start,
    end: mark.end,
    text: before.slice(mark.start, mark.end),
    prefix: before.slice(Math.max(0, mark.start - CONTEXT), mark.start),
    suffix: before.slice(mark.end, mark.end + CONTEXT),
  });
  return anchor === null ? [] : [{ ...mark, start: anchor.start, end: anchor.end }];
}
