/** The article's headline, without the site's name that page titles end with. */
import { clean, type LdObject, textOf } from './json-ld.ts';
import type { Meta } from './metadata.ts';

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
  const heading = [...document.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent))
    .find((text) => text !== null && declared !== null && sameStart(text, declared));
  if (heading && declared && declared.length > heading.length) return heading;
  return declared === null ? null : withoutSite(declared, siteName);
}

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
