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
/**
 * A story is the one in view where it fills this stretch of the window: some pages change the address when a story
 * reaches its middle, others when it reaches its top.
 */
const IN_VIEW = { from: 0.15, to: 0.6 };

/** The elements that hold one story each, in order; empty where the page is not made of several. */
export function storyRoots(document: Document): readonly Element[] {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => wordsOf(heading) !== '');
  if (headings.length < 2) return [];
  const roots = headings.map((heading) => homeOf(heading, headings));
  const stories = roots.filter((root) => textLength(root) >= MIN_STORY_TEXT);
  return stories.length < 2 ? [] : stories;
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
  const heading = root.querySelector('h1');
  if (heading === null) return null;
  const url = addressIn(root, heading, loaded) ?? (shown !== null && isOther(shown, loaded) ? shown : null);
  return url === null ? null : { root, title: wordsOf(heading), url };
}

/** The widest element round the heading that holds none of the others. */
function homeOf(heading: Element, headings: readonly Element[]): Element {
  let home = heading;
  for (let wider = home.parentElement; wider !== null; wider = wider.parentElement) {
    const around = wider;
    if (headings.some((other) => other !== heading && around.contains(other))) break;
    home = wider;
  }
  return home;
}

function addressIn(root: Element, heading: Element, loaded: string): string | null {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const written = [link?.getAttribute('href'), ...ADDRESSES.map((name) => root.getAttribute(name))];
  for (const address of written) {
    if (!address || !URL.canParse(address, loaded)) continue;
    const { href, origin } = new URL(address, loaded);
    if (origin === new URL(loaded).origin && isOther(href, loaded)) return href;
  }
  return null;
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
