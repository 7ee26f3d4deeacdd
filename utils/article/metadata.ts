/** What the page says of itself: JSON-LD first (made for machines), then Open Graph and meta tags, then the markup. */

import { absolute } from './address.ts';
import type { Article } from './article.ts';
import { toIsoDate } from './dates.ts';
import { articleObject, clean, isObject, type LdObject, namesOf, textOf } from './json-ld.ts';
import { titleOf } from './title.ts';

export type Metadata = Pick<
  Article,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'siteName'
  | 'byline'
  | 'publishedTime'
  | 'modifiedTime'
  | 'language'
  | 'dir'
>;

/** A longer text in a byline's element is a note on the author. */
const LONGEST_BYLINE = 150;

/** @param url the address it was read from, or null for HTML from a file */
export function readMetadata(document: Document, url: string | null, objects: readonly LdObject[]): Metadata {
  const meta = metaTags(document);
  const ld = articleObject(objects);
  const base = baseOf(document, url);
  const siteName = siteNameOf(ld, objects, meta);
  return {
    url: absolute(url, null),
    canonicalUrl: absolute(linkHref(document, 'canonical') ?? meta('og:url'), base),
    title: titleOf(document, ld, meta, siteName),
    siteName,
    byline: bylineOf(document, ld, meta),
    publishedTime:
      toIsoDate(textOf(ld?.datePublished)) ??
      firstDate(meta, PUBLISHED) ??
      toIsoDate(timeElement(document, /datePublished|pubdate|published/i)),
    modifiedTime:
      toIsoDate(textOf(ld?.dateModified)) ??
      firstDate(meta, MODIFIED) ??
      toIsoDate(timeElement(document, /dateModified|modified|updated/i)),
    language: languageOf(document, ld, meta),
    dir: dirOf(document),
  };
}

/** What relative addresses of the page are relative to. */
export function baseOf(document: Document, url: string | null): string | null {
  return (
    absolute(document.querySelector('base[href]')?.getAttribute('href') ?? null, url) ?? absolute(url, null)
  );
}

/** Summaries of the article, as declared. */
export function descriptions(document: Document, objects: readonly LdObject[]): string[] {
  const meta = metaTags(document);
  const found = [
    textOf(articleObject(objects)?.description),
    meta('og:description'),
    meta('description'),
    meta('twitter:description'),
  ];
  return [...new Set(found.filter((text) => text !== null))];
}

/** The value of a meta tag by its name or property, in lower case. */
export type Meta = (name: string) => string | null;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publication_date',
  'pubdate',
  'content_publisheddate',
  'date',
  'og:published_time',
];
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'og:updated_time',
];

function metaTags(document: Document): Meta {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key));
    const content = clean(tag.getAttribute('content'));
    if (content === null) continue;
    for (const name of names) {
      const key = name?.trim().toLowerCase();
      if (key && !values.has(key)) values.set(key, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

function firstDate(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const date = toIsoDate(meta(name));
    if (date !== null) return date;
  }
  return null;
}

function linkHref(document: Document, rel: string): string | null {
  return document.querySelector(`link[rel~="${rel}"][href]`)?.getAttribute('href') ?? null;
}

function siteNameOf(ld: LdObject | null, objects: readonly LdObject[], meta: Meta): string | null {
  const website = objects.find((object) => object['@type'] === 'WebSite');
  return (
    meta('og:site_name') ??
    textOf(ld?.publisher) ??
    textOf(website?.name) ??
    meta('application-name') ??
    meta('dc.publisher')
  );
}

function bylineOf(document: Document, ld: LdObject | null, meta: Meta): string | null {
  const authors = namesOf(ld?.author).filter((name) => !/^https?:/.test(name));
  if (authors.length > 0) return authors.join(', ');
  for (const name of ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author']) {
    const value = meta(name);
    if (value !== null && !/^https?:/.test(value)) return value;
  }
  for (const element of document.querySelectorAll(
    '[rel~="author"], [itemprop~="author"], [class*="byline"]',
  )) {
    const text = clean(element.textContent);
    if (text !== null && text.length <= LONGEST_BYLINE) return text;
  }
  return null;
}

function timeElement(document: Document, kind: RegExp): string | null {
  let first: string | null = null;
  for (const element of document.querySelectorAll(
    'time[datetime], [itemprop^="date"][content], [itemprop^="date"][datetime]',
  )) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content');
    const about = `${element.getAttribute('itemprop') ?? ''} ${element.className} ${element.hasAttribute('pubdate') ? 'pubdate' : ''}`;
    if (kind.test(about)) return value;
    // A lone time near the headline is the date of publication; teasers of other articles come later in the page.
    if (first === null && kind.source.includes('pubdate') && element.closest('article, header, main'))
      first = value;
  }
  return first;
}

function languageOf(document: Document, ld: LdObject | null, meta: Meta): string | null {
  const ldLanguage = ld?.inLanguage;
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    isObject(ldLanguage) ? textOf(ldLanguage.alternateName) : textOf(ldLanguage),
    meta('og:locale'),
    meta('content-language'),
    meta('language'),
    meta('dc.language'),
  ];
  for (const candidate of candidates) {
    const tag = languageTag(candidate ?? null);
    if (tag !== null) return tag;
  }
  return null;
}

/** "en_GB" and "EN" → "en-GB" and "en"; null for what is no BCP 47 tag ("English"). */
export function languageTag(value: string | null): string | null {
  const text =
    (value ?? '')
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    // Well-formed by its letters, but no tag all the same ("de-DE-DE").
    return null;
  }
}

function dirOf(document: Document): 'ltr' | 'rtl' | null {
  for (const element of [document.body, document.documentElement]) {
    const dir = element?.getAttribute('dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return null;
}
