/** What stands round an article without being part of it: told by the names of elements, or by the words themselves. */
import type { FlatElement } from './flat-tree.ts';
import { RELATED_LABELS, REQUESTS, STAFF_LABELS, WHOLE_LINES } from './furniture-words.ts';

/** Parts of class names and ids, split at hyphens, underscores and capitals. */
const NAMES = new Set(
  'gallery galerie galleria slideshow carousel share sharing sharebar social related recommend recommended recommendation recommendations newsletter newsletters subscribe subscription promo promotion advert advertisement advertising ads sponsor sponsored comments disqus breadcrumb breadcrumbs tags taglist topics cookie cookies consent gdpr cmp onetrust didomi paywall outbrain taboola trending mostread popular signup toolbar pagination linklist readmore readalso readnext bacajuga crosslink caption credit credits copyright byline authorbox authorbio timestamp dateline pubdate footer nav navigation menu sidebar login modal popup dialog banner player disclaimer imprint rating voting poll survey ticker seealso morenews donate donation toc feedback skip'.split(
    ' ',
  ),
);
/** Names made of two words that each alone would be too common. */
const PAIRS = new Set(
  'read-more read-also read-next baca-juga most-read more-news see-also author-bio author-box author-info publish-date published-date article-date post-date date-time article-tags article-meta post-meta entry-meta meta-info more-on more-from link-list story-list image-description sign-up also-read lees-ook read-too share-this related-news video-player audio-player fact-box vjs-control'.split(
    ' ',
  ),
);
const TAGS = new Set([
  'nav',
  'footer',
  'form',
  'button',
  'figcaption',
  'menu',
  'dialog',
  'select',
  'textarea',
  'label',
  'address',
]);
const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'form',
  'banner',
]);
/** True where the element's own name, role or tag says that it holds furniture. */
export function isNamedFurniture(element: FlatElement): boolean {
  if (TAGS.has(element.tag) || ROLES.has(element.source.getAttribute('role') ?? '')) return true;
  const parts = nameParts(element);
  return parts.some((part, i) => NAMES.has(part) || PAIRS.has(`${part}-${parts[i + 1] ?? ''}`));
}

function nameParts(element: FlatElement): string[] {
  const { source } = element;
  const names = `${source.getAttribute('class') ?? ''} ${source.id} ${source.getAttribute('data-testid') ?? ''} ${source.getAttribute('data-component') ?? ''}`;
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

const LONGEST_STAFF_LINE = 120;
const LONGEST_REQUEST = 400;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b|hak cipta\b)/i;
/** "Image 1 of 4", "1/12", "00:45", "3 min read", "___", "12 Foto". */
const COUNTER =
  /^(?:[\p{L}]{0,12}\s?\d{1,3}\s?(?:of|\/|von|av|dari|de|z|من)\s?\d{1,3}|\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s?(?:min|mins|minutes|menit|foto|photos?|comments?|komentar)\b.{0,20}|[\p{P}\p{S}\s]+)$/iu;

export function isRelatedLabel(text: string, linkShare: number): boolean {
  const plain = startOf(text);
  return RELATED_LABELS.some((label) => {
    if (!plain.startsWith(label)) return false;
    const rest = plain.slice(label.length).trim();
    return (
      rest === '' || rest.length < 4 || rest.startsWith(':') || rest.startsWith('：') || linkShare >= 0.4
    );
  });
}

/** A heading that names a list of other articles: begins with such a label and says little more. */
export function isRelatedHeading(text: string): boolean {
  const plain = startOf(text);
  return RELATED_LABELS.some((label) => plain.startsWith(label) && plain.length <= label.length + 25);
}

export function isLabelLine(text: string): boolean {
  const plain = startOf(text);
  return WHOLE_LINES.includes(plain.replace(/[\s:.…!]+$/, '')) || COPYRIGHT.test(text) || COUNTER.test(text);
}

/** "Editor: N. N.", "Von N. N.", "Updated 3 May": short, without a sentence. */
export function isStaffLine(text: string): boolean {
  if (text.length > LONGEST_STAFF_LINE) return false;
  const plain = startOf(text);
  return STAFF_LABELS.some((label) => plain.startsWith(label) && /^[\s:|,]/.test(plain.slice(label.length)));
}

export function isRequest(text: string): boolean {
  if (text.length > LONGEST_REQUEST) return false;
  const plain = text.toLowerCase();
  return REQUESTS.some((words) => plain.includes(words));
}

/** Lower case, without the marks that sites put before labels. */
function startOf(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/^[\s▶►→»>•·|(["“:*-]+/, '');
}
