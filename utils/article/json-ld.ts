/**
 * JSON-LD of a page, as a flat list of its objects. Sites write it by templates, so it is often broken: comments and
 * CDATA round it, raw line ends inside strings, a comma too many, several objects side by side.
 */

export type LdObject = Readonly<Record<string, unknown>>;

/** Objects of one block beyond this are breadcrumbs of breadcrumbs; the next block is read all the same. */
const MAX_OBJECTS = 2000;

/** Every object of every block, outer before inner, `@graph` and arrays opened. */
export function readJsonLd(document: Document): LdObject[] {
  const objects: LdObject[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    collect(parseTolerantly(script.textContent ?? ''), objects);
  }
  return objects;
}

/** The objects of one block. */
export function objectsIn(source: string): LdObject[] {
  const objects: LdObject[] = [];
  collect(parseTolerantly(source), objects);
  return objects;
}

function collect(value: unknown, into: LdObject[]): void {
  const queue: unknown[] = [value];
  const most = into.length + MAX_OBJECTS;
  for (let i = 0; i < queue.length && into.length < most; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, MAX_OBJECTS));
    else if (isObject(item)) {
      into.push(item);
      for (const inner of Object.values(item))
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
}

export function isObject(value: unknown): value is LdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed value, or null where nothing can be made of it. */
export function parseTolerantly(source: string): unknown {
  const bare = withoutSemicolon(
    withoutSemicolon(source)
      .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
      .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, ''),
  );
  return tryParse(bare) ?? tryParse(repair(bare));
}

const withoutSemicolon = (source: string): string => source.trim().replace(/;$/, '').trimEnd();

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // The caller tries a repaired copy next; a page without readable JSON-LD is an ordinary page.
    return null;
  }
}

/** Escapes control characters inside strings and drops commas before a closing bracket, in one pass. */
function repair(source: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const c = source.charAt(at);
    if (inString) {
      if (c === '\\') out.push(c, source.charAt(++at));
      else if (c < ' ') out.push(c === '\n' ? '\\n' : ' ');
      else out.push(c);
      if (c === '"') inString = false;
    } else if (c === ',') {
      let next = at + 1;
      while (next < source.length && source.charAt(next).trim() === '') next++;
      const after = source[next];
      if (after !== '}' && after !== ']' && after !== ',') out.push(c);
    } else {
      if (c === '"') inString = true;
      out.push(c);
    }
  }
  return out.join('');
}

const ARTICLE_TYPES = /Article$|^BlogPosting$|^Report$|^Reportage|^LiveBlogPosting$|^SocialMediaPosting$/;

/** The object that describes the page's own article: the one with most of an article's fields. */
export function articleObject(objects: readonly LdObject[]): LdObject | null {
  let best: LdObject | null = null;
  let bestScore = 0;
  for (const object of objects) {
    if (!types(object).some((type) => ARTICLE_TYPES.test(type))) continue;
    const fields = ['articleBody', 'headline', 'datePublished', 'author', 'publisher', 'mainEntityOfPage'];
    const score = 1 + fields.filter((field) => object[field] !== undefined).length;
    if (score > bestScore) {
      best = object;
      bestScore = score;
    }
  }
  return best;
}

export function types(object: LdObject): string[] {
  const type = object['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** A text of a field that may be a string, an object with a name, or a list of them (the first counts). */
export function textOf(value: unknown, lines: 'join' | 'keep-lines' = 'join'): string | null {
  if (typeof value === 'string') return lines === 'join' ? clean(value) : withLines(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textOf(item, lines);
      if (text !== null) return text;
    }
    return null;
  }
  if (isObject(value)) return textOf(value.name ?? value['@value'] ?? null, lines);
  return null;
}

/** All names of a field, for several authors. */
export function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list.map((item) => textOf(item)).filter((name): name is string => name !== null))];
}

export function clean(value: string | null | undefined): string | null {
  const text = decodeEntities(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** Paragraphs of a body are its lines. */
function withLines(value: string): string | null {
  const text = decodeEntities(value).replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#34': '"',
  '#8211': '–',
  '#8212': '—',
  '#8216': '‘',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  '#8230': '…',
};

/** JSON-LD is not HTML, yet many templates escape it as if it were; only what they escape in practice. */
function decodeEntities(text: string): string {
  return text.replace(
    /&([a-z]{2,4}|#\d{2,4});/gi,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  );
}
