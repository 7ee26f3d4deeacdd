/**
 * The article's body inside the data of a page, where the page itself shows it only after its scripts have run:
 * Arc's `content_elements`, Next's and Nuxt's state, editor documents (ProseMirror, Slate, Portable Text), flight rows.
 * No site is known by name: a body is the longest run of prose that stands under one key or in one list.
 */
import { weightOf } from './candidates.ts';
import { isObject } from './json-ld.ts';
import { endsSentence } from './line-kinds.ts';

/** Values visited; state trees of whole sites go beyond, and then the rest is left out. */
const MAX_VISITED = 300_000;
const MAX_DEPTH = 60;
const SHORTEST_BODY = 400;
const SHORTEST_PARAGRAPH = 60;

const BODY_KEY =
  /^(?:article|story|news|post|page|main|full|item)?[-_]?(?:body|content|contents|text|html|fulltext|detail|details|rendered|paragraphs?|value|story)(?:[-_]?(?:html|text|body|raw|rendered|content))?$/i;
const TEXT_KEYS = [
  'content',
  'text',
  'value',
  'html',
  'body',
  'children',
  'items',
  'paragraph',
  'data',
  'props',
  'leaves',
  'nodes',
];
/** Kinds of list members that are no running text. */
const NO_TEXT =
  /image|photo|video|gallery|advert|\bad\b|embed|related|link_list|interstitial|newsletter|caption|social|author|tag|promo|oembed|correction|code/i;

/** Kinds whose members are running text however short they are. */
const RUNNING_TEXT = /^(?:p|blockquote|li|text|paragraph|block|quote|core\/paragraph)$/i;

/** The body as HTML; null where the data hold none. */
export function bodyInValues(values: readonly unknown[]): string | null {
  let best: string | null = null;
  let bestProse = SHORTEST_BODY;
  const offer = (html: string, prose: number) => {
    if (prose <= bestProse) return;
    best = html;
    bestProse = prose;
  };
  let visited = 0;
  const queue: { value: unknown; key: string; depth: number }[] = values.map((value) => ({
    value,
    key: '',
    depth: 0,
  }));
  for (let i = 0; i < queue.length && visited < MAX_VISITED; i++) {
    const item = queue[i];
    if (!item || item.depth > MAX_DEPTH) continue;
    visited++;
    const { value, key, depth } = item;
    if (typeof value === 'string') {
      if (value.length >= SHORTEST_BODY && BODY_KEY.test(key)) offer(asHtml(value), proseIn(value));
    } else if (Array.isArray(value)) {
      const paragraphs = isElement(value) ? [] : paragraphsOf(value);
      if (paragraphs.length > 0) {
        const prose = paragraphs.filter(isParagraph).reduce((sum, p) => sum + weightOf(plain(p)), 0);
        offer(paragraphs.map((p) => (hasBlocks(p) ? p : `<p>${p}</p>`)).join('\n'), prose);
      }
      for (const inner of value) queue.push({ value: inner, key, depth: depth + 1 });
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'object' || typeof inner === 'string')
          queue.push({ value: inner, key: name, depth: depth + 1 });
      }
    }
  }
  return best;
}

/** One entry for each member that is running text, as HTML. */
function paragraphsOf(list: readonly unknown[]): string[] {
  const paragraphs: string[] = [];
  for (const member of list) {
    if (typeof member === 'string') {
      if (isParagraph(member)) paragraphs.push(member);
      continue;
    }
    const text = textIn(member, 0).trim();
    if (text === '') continue;
    const kind = isObject(member)
      ? String(member.type ?? member._type ?? member.kind ?? member.__typename ?? '')
      : isElement(member)
        ? String(member[1])
        : '';
    if (NO_TEXT.test(kind)) continue;
    if (/^h[1-6]$|head/i.test(kind)) paragraphs.push(`<h2>${text}</h2>`);
    else if (RUNNING_TEXT.test(kind) || isParagraph(text)) paragraphs.push(text);
  }
  return paragraphs;
}

/** React's elements in flight rows: `["$","p",key,{…}]`. */
function isElement(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value[0] === '$' && typeof value[1] === 'string';
}

function textIn(value: unknown, depth: number): string {
  if (depth > 12) return '';
  if (typeof value === 'string') return value.startsWith('$') && value.length < 12 ? '' : value;
  if (isElement(value)) return textIn(value[3], depth + 1);
  if (Array.isArray(value)) return value.map((inner) => textIn(inner, depth + 1)).join('');
  if (!isObject(value)) return '';
  for (const key of TEXT_KEYS) {
    const text = value[key] === undefined ? '' : textIn(value[key], depth + 1);
    if (text !== '') return text;
  }
  return '';
}

function isParagraph(html: string): boolean {
  const text = plain(html).trim();
  return (
    weightOf(text) >= SHORTEST_PARAGRAPH &&
    text.includes(' ') &&
    endsSentence(text) &&
    !/^[\w:/.?=&%-]+$/.test(text)
  );
}

function proseIn(html: string): number {
  const text = plain(html);
  return endsSentence(text.trim()) || hasBlocks(html) || text.includes('\n') ? weightOf(text) : 0;
}

function hasBlocks(html: string): boolean {
  return /<(?:p|div|h[1-6]|li|blockquote|br)\b/i.test(html);
}

/** Without tags, by one scan. */
function plain(html: string): string {
  if (!html.includes('<')) return html;
  const out: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out.push(html.slice(at));
      break;
    }
    out.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
  }
  return out.join('');
}

/** Plain text in data has its paragraphs as lines, and sometimes its markup escaped. */
export function asHtml(value: string): string {
  const text =
    /&lt;(?:p|br|div)\b/i.test(value) && !hasBlocks(value)
      ? value.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      : value;
  if (hasBlocks(text)) return text;
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}
