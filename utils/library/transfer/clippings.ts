/**
 * A Markdown clipping, as Obsidian Web Clipper writes it: properties between `---` lines (title, source, author,
 * published, created, tags), then the content. Highlights are `==marked==` in it, or block quotes, where the template
 * writes them so (`{{highlights|map: item => item.text|blockquote}}`) or the article itself sets words as such.
 */
import { LibraryError } from '../errors.ts';
import { type ForeignHighlight, fromHighlights } from './foreign.ts';
import type { FileItem } from './format.ts';
import { withoutMarkdown } from './plain-text.ts';
import { refusal } from './refusal.ts';

interface Properties {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Lines taken by the properties. */
  readonly lines: number;
}

/** @throws LibraryError `no-source` where the text has no properties with a source. */
export function readClipping(text: string): Generator<FileItem> {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const properties = readProperties(lines);
  const one = (name: string) => properties?.values.get(name)?.[0] ?? null;
  const url = one('source') ?? one('url');
  if (!properties || url === null) throw new LibraryError('no-source');
  const body = lines.slice(properties.lines);
  const highlights = once([
    ...markedWords(body),
    ...blockQuotes(body).filter(({ text }) => !text.includes('==')),
  ]).map(
    ({ line, text }): ForeignHighlight => ({
      line: line + properties.lines,
      id: null,
      url,
      title: one('title'),
      text,
      prefix: '',
      suffix: '',
      note: null,
      tags: (properties.values.get('tags') ?? []).filter((tag) => tag !== 'clippings'),
      created: one('created'),
      byline: properties.values.get('author')?.join(', ') || null,
      publishedTime: one('published'),
    }),
  );
  return fromHighlights(
    highlights.length > 0 ? highlights : [{ line: 1, refused: refusal('clipping-empty') }],
    'clippings',
  );
}

/** The front matter: `name: value`, and lists as `- value` lines or `[a, b]`. The rest of YAML does not occur here. */
function readProperties(lines: readonly string[]): Properties | null {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trim() !== '---') return null;
  const close = lines.findIndex((line, place) => place > open && line.trim() === '---');
  if (close < 0) return null;
  const values = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of lines.slice(open + 1, close)) {
    const item = line.trimStart();
    if (item.startsWith('- ')) {
      list.push(scalar(item.slice(2)));
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const value = line.slice(colon + 1).trim();
    const inline = value.startsWith('[') && value.endsWith(']') && !value.startsWith('[[');
    list = inline ? value.slice(1, -1).split(',').map(scalar) : value === '' ? [] : [scalar(value)];
    values.set(line.slice(0, colon).trim().toLowerCase(), list);
  }
  return { values, lines: close + 1 };
}

/** A value without its quotation marks and without the brackets of a link to a note. */
function scalar(value: string): string {
  let text = value.trim();
  if (text.length > 1 && (text.startsWith('"') || text.startsWith("'")) && text.endsWith(text.charAt(0))) {
    text = text.slice(1, -1).replaceAll('\\"', '"');
  }
  return text.startsWith('[[') && text.endsWith(']]') ? text.slice(2, -2) : text;
}

interface Found {
  readonly line: number;
  readonly text: string;
}

/** Words in the order of the text, each once: what is marked may stand in a block quote too. */
function once(found: readonly Found[]): Found[] {
  const words = new Map<string, Found>();
  for (const { line, text } of found) {
    const plain = withoutMarkdown(text);
    if (!words.has(plain)) words.set(plain, { line, text: plain });
  }
  return [...words.values()].toSorted((a, b) => a.line - b.line);
}

/** What stands between `==` and `==` in one paragraph. */
function markedWords(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  lines.forEach((line, place) => {
    for (let open = line.indexOf('=='); open >= 0; ) {
      const close = line.indexOf('==', open + 2);
      if (close < 0) break;
      if (close > open + 2) found.push({ line: place + 1, text: line.slice(open + 2, close) });
      open = line.indexOf('==', close + 2);
    }
  });
  return found;
}

/** The end of a sentence, with the marks that may close behind it. */
const SENTENCE_END = /[.!?…。！？؟][)\]"'”’»“‘]*\s*$/u;

/**
 * Block quotes. A callout's title line (`> [!quote] …`) is not part of the words. The Clipper writes a paragraph as one
 * line and one highlight under the other, a wrapped paragraph goes on in the next line: where a line ends a sentence,
 * the next one is taken for another quote.
 */
function blockQuotes(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  let open: { line: number; parts: string[] } | null = null;
  const close = () => {
    if (open && open.parts.length > 0) found.push({ line: open.line, text: open.parts.join(' ') });
    open = null;
  };
  lines.forEach((line, place) => {
    const quoted = /^ {0,3}>[> ]*(.*)$/.exec(line)?.[1];
    if (quoted === undefined || quoted.trim() === '') {
      close();
      return;
    }
    if (quoted.startsWith('[!')) return;
    open ??= { line: place + 1, parts: [] };
    open.parts.push(quoted);
    if (SENTENCE_END.test(quoted)) close();
  });
  close();
  return found;
}
