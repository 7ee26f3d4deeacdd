/**
 * The stories of a page that goes on endlessly: the next one comes in below the first, with a heading of its own and,
 * once it is scrolled to, its own address above the page. Told by what such pages have in common, and only where it is
 * known which address a story stands under: a quote must not be kept under another story's.
 */

/** One of the stories below the first. */
export interface Story {
  readonly root: Element;
  readonly title: string;
  readonly url: string;
}

/** Running text of a story; a teaser with a heading of its own has less. */
const MIN_STORY_TEXT = 400;
/** Where pages write down a story's address for their own scripts. */
const ADDRESSES = ['data-url', 'data-permalink', 'data-href', 'data-article-url'];
const STORY = ['article', ...ADDRESSES.map((name) => `[${name}]`)].join(', ');
/**
 * A story is the one in view where it fills this stretch of the window: some pages change the address when a story
 * reaches its middle, others when it reaches its top.
 */
const IN_VIEW = { from: 0.15, to: 0.6 };

/** The elements that hold one story each, in order; empty where the page is not made of several. */
export function storyRoots(document: Document): readonly Element[] {
  const titles = titlesIn(document);
  if (titles.length < 2) return [];
  const stories = homesOf(withoutTeasers(titles)).filter((root) => textLength(root) >= MIN_STORY_TEXT);
  if (stories.length < 2) return [];
  return stories.some((root) => root.querySelector('h1')) || isNamedIn(document.title, stories)
    ? stories
    : [];
}

/** The address that the page came under, whatever its scripts made of it since. */
export function loadedAddress({ defaultView: view, URL: now }: Document): string {
  return view?.performance?.getEntriesByType?.('navigation')[0]?.name ?? now;
}

/** The one of `roots` that the reader has scrolled to; null between two of them. */
export function rootInView(roots: readonly Element[], view: Window): Element | null {
  return (
    roots.find((root) => {
      const { top, bottom } = root.getBoundingClientRect();
      return top <= view.innerHeight * IN_VIEW.from && bottom >= view.innerHeight * IN_VIEW.to;
    }) ?? null
  );
}

/**
 * @param root one of the roots below the first
 * @param loaded the address that the page was loaded under, which is the first story's
 * @param shown the address above the page now, if the story is the one in view
 * @returns null where the story's own address is not known
 */
export function storyAt(root: Element, loaded: string, shown: string | null): Story | null {
  const heading = root.querySelector('h1') ?? root.querySelector('h2');
  if (heading === null) return null;
  const url = addressIn(root, heading, loaded) ?? (shown !== null && isOther(shown, loaded) ? shown : null);
  return url === null ? null : { root, title: wordsOf(heading), url };
}

/**
 * Headings that may be a story's: those of the first order, and such of the second as stand under an address of their
 * own. Subheadings have none, entries of a live story have one below the page's.
 */
function titlesIn(document: Document): Element[] {
  const loaded = loadedAddress(document);
  const headings = [...document.querySelectorAll('h1, h2')].filter((heading) => wordsOf(heading) !== '');
  const held = firstHeld(headings);
  const entries = new Map<Element, boolean>();
  return headings.filter((heading) => {
    if (heading.localName === 'h1') return true;
    return !isInEntry(heading, entries) && isOfStory(ownAddress(heading, held, loaded), loaded);
  });
}

const ENTRY = '[class*="comment" i], [id*="comment" i], [itemprop~="comment"], [itemprop~="liveBlogUpdate"]';

/** What readers wrote, and the entries of a live story, may each have an address; what wraps a story may be named so. */
function isInEntry(heading: Element, known: Map<Element, boolean>): boolean {
  const entry = heading.closest(ENTRY);
  if (entry === null) return false;
  const is = known.get(entry) ?? (entry.localName !== 'body' && entry.querySelector('h1') === null);
  known.set(entry, is);
  return is;
}

/** The elements that may be a story, each with the first heading in it: one pass, however many there are in one. */
function firstHeld(headings: readonly Element[]): ReadonlyMap<Element, Element> {
  const first = new Map<Element, Element>();
  for (const heading of headings) {
    for (let at = heading.closest(STORY); at !== null && !first.has(at); at = above(at))
      first.set(at, heading);
  }
  return first;
}

const above = (holder: Element) => holder.parentElement?.closest(STORY) ?? null;

/** What a heading leads to, or what its element carries, where it is the first in it; a later one is a teaser's. */
function ownAddress(heading: Element, held: ReadonlyMap<Element, Element>, loaded: string): URL | null {
  const holder = heading.closest(STORY);
  if (holder !== null && held.get(holder) !== heading) return null;
  return addressesIn(holder ?? heading, heading, loaded)[0] ?? null;
}

const firstHeading = (holder: Element) =>
  [...holder.querySelectorAll('h1, h2')].find((heading) => wordsOf(heading) !== '');

/** The page's own address, or one that is no part of the page. */
function isOfStory(address: URL | null, loaded: string): boolean {
  if (address === null || address.hash !== '') return false;
  if (address.href === withoutHash(loaded)) return true;
  const page = new URL(loaded).pathname.replace(/\/$/, '');
  const path = address.pathname.replace(/\/$/, '');
  return path !== page && (page === '' || !path.startsWith(`${page}/`));
}

/** Without the headings of the second order that have no story of their own below them. */
function withoutTeasers(titles: readonly Element[]): Element[] {
  const homes = homesOf(titles);
  return titles.filter((title, at) => {
    const home = homes[at];
    return title.localName === 'h1' || (home !== undefined && textLength(home) >= MIN_STORY_TEXT);
  });
}

/** For each heading the widest element round it that holds none of the others. */
function homesOf(headings: readonly Element[]): Element[] {
  const held = new Map<Element, number>();
  for (const heading of headings)
    for (let at: Element | null = heading; at !== null; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + 1);
  return headings.map((heading) => {
    let home = heading;
    for (let at = heading.parentElement; at !== null && held.get(at) === 1; at = at.parentElement) home = at;
    return home;
  });
}

/** A list of stories has a name of its own; a page that goes on is called as one of them. */
function isNamedIn(title: string, stories: readonly Element[]): boolean {
  const named = title.replaceAll(/\s+/g, ' ').toLowerCase();
  return stories.some((root) => {
    const heading = firstHeading(root);
    return heading !== undefined && named.includes(wordsOf(heading).toLowerCase());
  });
}

function addressIn(root: Element, heading: Element, loaded: string): string | null {
  return addressesIn(root, heading, loaded).find(({ href }) => isOther(href, loaded))?.href ?? null;
}

/** The addresses of this site that stand at the heading, and at the elements round it up to `root`. */
function addressesIn(root: Element, heading: Element, loaded: string): URL[] {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const written = [link?.getAttribute('href')];
  for (let at: Element | null = heading; at !== null; at = at === root ? null : at.parentElement)
    for (const name of ADDRESSES) written.push(at.getAttribute(name));
  return written.flatMap((address) => {
    if (!address || !URL.canParse(address, loaded)) return [];
    const url = new URL(address, loaded);
    return url.origin === new URL(loaded).origin ? [url] : [];
  });
}

const isOther = (one: string, other: string) => withoutHash(one) !== withoutHash(other);

export function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

const wordsOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

function textLength(root: Element): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += wordsOf(paragraph).length;
  return length;
}
