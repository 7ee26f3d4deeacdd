/** A page's snapshot → Article, by the same reading as everywhere, on a document that no page can reach. */
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { articleSchema } from './article.ts';
import { fromDocument } from './from-document.ts';
import { removeLeftBehind } from './left-behind.ts';
import type { Snapshot, Token } from './snapshot-schema.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a stretch of the article's text stands: in which of the snapshot's texts, and from which of its characters. */
export const placeSchema = v.object({
  start: whole,
  length: whole,
  text: whole,
  offset: whole,
  unit: whole,
});
export type Place = v.InferOutput<typeof placeSchema>;

export const readPageSchema = v.object({ article: articleSchema, places: v.array(placeSchema) });
export type ReadPage = v.InferOutput<typeof readPageSchema>;

const EMPTY = '<!doctype html><html><head></head><body></body></html>';
/** What a browser accepts as a name may be none for a copy: a name that no rule asks for takes its place. */
const NAME = /^[a-z][a-z0-9-]*$/;

/** Reads a snapshot. Never throws for what a page may hold; without an article the text is empty, with a warning. */
export function fromSnapshot(snapshot: Snapshot): ReadPage {
  const { document } = parseHTML(EMPTY) as unknown as { document: Document };
  setAttributes(document.documentElement, snapshot.html);
  setAttributes(document.body, snapshot.body);
  const texts = new Map<Node, number>();
  build(document, document.head, snapshot.head, new Map());
  build(document, document.body, snapshot.content, texts);
  if (snapshot.loaded !== null) removeLeftBehind(document, snapshot.url, snapshot.loaded);
  const { article, segments } = fromDocument(document, snapshot.url);
  return {
    article,
    places: segments.flatMap(({ start, length, node, offset, unit }) => {
      const text = texts.get(node);
      return text === undefined ? [] : [{ start, length, text, offset, unit }];
    }),
  };
}

function build(document: Document, root: Element, tokens: readonly Token[], texts: Map<Node, number>): void {
  const open: Element[] = [root];
  for (const token of tokens) {
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (token === 0) open.pop();
    else if (typeof token === 'string') {
      const node = document.createTextNode(token);
      texts.set(node, texts.size);
      parent.appendChild(node);
    } else {
      const [name, attributes] = token;
      const element = document.createElement(NAME.test(name) ? name : 'div');
      setAttributes(element, attributes);
      parent.appendChild(element);
      open.push(element);
    }
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that only HTML's own parser makes, such as "<p <b>": nothing reads it.
    }
  }
}
