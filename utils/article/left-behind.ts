/**
 * What a page that went on within itself still declares of the page it came as. Such pages change the address and the
 * words; the head that the server wrote for the first often stays, and gave the new words an old date and byline.
 */
import { articleObject, clean, isObject, type LdObject, objectsIn, textOf } from './json-ld.ts';
import { wordsOf } from './reference.ts';

/** Everything that speaks of one article and not of its site. */
const OF_AN_ARTICLE =
  /^(?:(?:og:)?article:|og:(?:title|url|description|published_time|updated_time)$|twitter:(?:title|description)$|parsely-|sailthru\.|dc(?:terms)?\.(?!publisher|language)|(?:title|headline|description|author|byl|date|datepublished|datemodified|pubdate|publish-?date|publication_date|content_publisheddate|last-modified|lastmod)$)/;
/** Share of a declared title's words that the headline has: from here on it says the same, up to there another thing. */
const SAME = 0.8;
const OTHER = 0.25;

/** Wherever a parser put them; microdata in the body are written with the words they are of. */
const METAS = 'head meta[content], meta[name][content], meta[property][content]';

interface Shown {
  /** The address above the page. */
  readonly now: URL;
  /** The address that it was loaded under. */
  readonly loaded: URL;
  /** The one heading of the first order; null where there is none, or several. */
  readonly headline: string | null;
}

/** Takes out of a copy of the page what it declares of the page that was loaded, where it shows another by now. */
export function removeLeftBehind(document: Document, now: string, loaded: string): void {
  if (!URL.canParse(now) || !URL.canParse(loaded)) return;
  const shown: Shown = { now: new URL(now), loaded: new URL(loaded), headline: headlineOf(document) };
  if (isPage(shown.now, shown.loaded) && isPage(shown.loaded, shown.now)) return;
  const metas = [...document.querySelectorAll(METAS)];
  const meta = (name: string) => clean(metas.find((tag) => nameOf(tag) === name)?.getAttribute('content'));
  const canonical = document.querySelector('link[rel~="canonical"][href]');
  const address = canonical?.getAttribute('href') ?? null;
  const ofPage = meta('og:url');
  const isOld = isLeft(
    shown,
    ofPage ?? address,
    meta('og:title') ?? meta('twitter:title') ?? meta('dc.title'),
  );
  for (const script of document.querySelectorAll('script'))
    if (isOldData(script, shown, isOld)) script.remove();
  if (isOld) for (const tag of metas) if (OF_AN_ARTICLE.test(nameOf(tag))) tag.remove();
  if (speaksOf(shown, address) === 'loaded' && (isOld || speaksOf(shown, ofPage) === 'now'))
    canonical?.remove();
  const title = document.querySelector('title');
  if (title && shown.headline !== null && compare(clean(title.textContent), shown.headline) === 'other')
    title.textContent = shown.headline;
}

/** Data say themselves whose they are, where they are JSON-LD; others came with the page. */
function isOldData(script: Element, shown: Shown, isHeadOld: boolean): boolean {
  if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) return isHeadOld;
  const object = articleObject(objectsIn(script.textContent ?? ''));
  if (object === null) return false;
  const address = addressOf(object);
  const title = textOf(object.headline);
  return address === null && title === null ? isHeadOld : isLeft(shown, address, title);
}

/**
 * True where what is declared with this address and title is not of what is shown. The title tells, where it says the
 * same as the headline or nothing of it; else the address. What has neither came, in all likelihood, with the page.
 */
function isLeft(shown: Shown, address: string | null, title: string | null): boolean {
  const of = speaksOf(shown, address);
  if (of === 'now') return false;
  const says = compare(title, shown.headline);
  if (says !== null) return says === 'other';
  return (of === 'loaded' || (address === null && title === null)) && !isPart(shown);
}

/** Which of the two pages an address is of; null for a third, or none. */
function speaksOf({ now, loaded }: Shown, address: string | null): 'now' | 'loaded' | null {
  if (address === null || !URL.canParse(address, now.href)) return null;
  const of = new URL(address, now.href);
  if (isPage(of, now)) return 'now';
  return isPage(of, loaded) ? 'loaded' : null;
}

/** The same path, with everything that the first asks for: what is asked for beyond it may be where one came from. */
function isPage(declared: URL, page: URL): boolean {
  if (pathOf(declared) !== pathOf(page)) return false;
  const asked = new Set([...page.searchParams].map(parameter));
  return [...declared.searchParams].every((one) => asked.has(parameter(one)));
}

const parameter = (pair: readonly [string, string]) => pair.join('\n');

function pathOf({ pathname }: URL): string {
  let end = pathname.length;
  while (pathname.charAt(end - 1) === '/') end--;
  return pathname.slice(0, end);
}

/** One is the other or a part of it, as a picture is of its gallery; but everything is part of a site's front. */
function isPart({ now, loaded }: Shown): boolean {
  const [one, other] = [pathOf(now), pathOf(loaded)];
  if (one === other) return isPage(now, loaded) || isPage(loaded, now);
  const [shorter = '', longer = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return shorter !== '' && longer.startsWith(`${shorter}/`);
}

/** Null where that cannot be said. */
function compare(title: string | null, headline: string | null): 'same' | 'other' | null {
  const words = wordsOf(title ?? '').filter(tells);
  if (words.length === 0 || headline === null) return null;
  const shown = new Set(wordsOf(headline));
  const share = words.filter((word) => shown.has(word)).length / words.length;
  return share >= SAME ? 'same' : share <= OTHER ? 'other' : null;
}

/** Words of four letters and more; an ideograph or a syllable tells by itself. */
const tells = (word: string) => word.length > 3 || /[\u3040-\u9fff\uac00-\ud7af]/.test(word);

function headlineOf(document: Document): string | null {
  const [only, ...others] = [...document.querySelectorAll('h1')].flatMap((h1) => clean(h1.textContent) ?? []);
  return others.length > 0 ? null : (only ?? null);
}

function addressOf({ url, mainEntityOfPage: main, '@id': id }: LdObject): string | null {
  const candidates = [isObject(main) ? main['@id'] : main, url, id];
  return (
    candidates.filter((one) => typeof one === 'string').find((one) => /^(?:https?:|\/)/.test(one)) ?? null
  );
}

const nameOf = (tag: Element) =>
  (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '')
    .trim()
    .toLowerCase();
