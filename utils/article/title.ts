/** The article's headline, without the site's name that page titles end with. */
import { isTitle } from './hints.ts';
import { clean, type LdObject, textOf } from './json-ld.ts';
import type { Meta } from './metadata.ts';
import { wordsOf } from './reference.ts';

/** Between a headline and the site's name in a page's title: " - ", " | ", " :: ", " » ". */
const TITLE_SEPARATOR = /\s+(?:[|–—»·•-]|::)\s+/;

export function titleOf(
  document: Document,
  ld: LdObject | null,
  meta: Meta,
  siteName: string | null,
): string | null {
  const page = clean(document.querySelector('title')?.textContent);
  const declared =
    textOf(ld?.headline) ?? meta('og:title') ?? meta('twitter:title') ?? meta('dc.title') ?? page;
  const shown = shownHeadline(document, page, siteName);
  if (shown !== null && declared !== null && isOfAnother(declared, shown) && !isHeading(document, declared))
    return shown;
  const heading = [...document.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent))
    .find((text) => text !== null && declared !== null && sameStart(text, declared));
  if (heading && declared && declared.length > heading.length) return heading;
  return declared === null ? null : withoutSite(declared, siteName);
}

/** The one heading that the page's own title begins with, where it is no name of the site. */
function shownHeadline(document: Document, page: string | null, siteName: string | null): string | null {
  if (page === null) return null;
  const [heading, ...others] = [...document.querySelectorAll('h1')].flatMap(
    (h1) => clean(h1.textContent) ?? [],
  );
  if (heading === undefined || others.length > 0 || !sameStart(heading, page)) return null;
  return siteName !== null && sameStart(siteName, heading) ? null : heading;
}

/** True where a heading below the first, and no link to another story, says it: the first is then the site's name. */
const isHeading = (document: Document, declared: string): boolean =>
  [...document.querySelectorAll('h2, h3')].some(
    (heading) =>
      heading.querySelector('a') === null &&
      heading.closest('a') === null &&
      isTitle(clean(heading.textContent) ?? '', declared),
  );

/** Share of its words up to which a declared title has nothing to do with the one that is shown. */
const STRANGE = 0.25;

/**
 * Pages that go on to the next story without loading keep what they declared of the first. A headline for sharing says
 * the same in other words, but hardly without one of them.
 */
function isOfAnother(declared: string, shown: string): boolean {
  const own = new Set(wordsOf(shown));
  const words = wordsOf(declared).filter((word) => word.length > 3);
  if (words.length < FEWEST_WORDS || own.size < FEWEST_WORDS) return false;
  return words.filter((word) => own.has(word)).length / words.length <= STRANGE;
}
const FEWEST_WORDS = 3;

/** The heading repeats the declared title, which goes on with the site's name or a section. */
function sameStart(heading: string, declared: string): boolean {
  return heading.length > 10 && declared.toLowerCase().startsWith(heading.toLowerCase());
}

/** "Headline - Site" → "Headline"; only where the tail is the site's name, since headlines have dashes too. */
function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(TITLE_SEPARATOR);
  const tail = parts.at(-1);
  if (siteName === null || tail === undefined || parts.length < 2) return title;
  const plain = (text: string) => text.toLowerCase().replace(/[\s.]|www|https?:\/\//g, '');
  if (!plain(tail).startsWith(plain(siteName)) && !plain(siteName).startsWith(plain(tail))) return title;
  return (
    title
      .slice(0, title.lastIndexOf(tail))
      .replace(/\s+(?:[|–—»·•-]|::)\s+$/, '')
      .trim() || title
  );
}
