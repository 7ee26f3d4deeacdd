/**
 * What the analysis reads: plain data, made from a page (`fromDocument`), from HTML or from plain text (`fromText`).
 * Offsets are UTF-16 code units into `text`, end exclusive. In `text`, blocks are separated by `\n\n`
 * (plain-text input is kept unchanged).
 */
import * as v from 'valibot';

export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'blockquote',
  'pullquote',
  'caption',
  'credit',
  /** Who said the block quote before it. */
  'attribution',
  'table-cell',
] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullable = v.nullable(v.string());

export const blockSchema = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(BLOCK_KINDS),
  /** `cite` of a block quote, resolved against the page; null elsewhere. */
  cite: nullable,
});

/** What the page itself declares of its sources (schema.org, `cite`). Shown, and weighed, never trusted blindly. */
export const declaredSchema = v.object({
  kind: v.picklist(['quotation', 'citation', 'based-on', 'claim-review', 'source-organization', 'credit']),
  name: nullable,
  text: nullable,
  url: nullable,
  publisher: nullable,
  rating: nullable,
});

export const articleSchema = v.object({
  url: nullable,
  canonicalUrl: nullable,
  title: nullable,
  siteName: nullable,
  byline: nullable,
  publishedTime: nullable,
  modifiedTime: nullable,
  /** What the page (or the caller) says; the analysis checks it against the text. BCP 47 or null. */
  language: nullable,
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  text: v.string(),
  blocks: v.array(blockSchema),
  /** Links inside the text, `href` absolute http(s). */
  links: v.array(v.object({ start: offset, end: offset, href: v.string() })),
  /** Spans of `<q>` elements (their text without generated marks). */
  inlineQuotes: v.array(v.object({ start: offset, end: offset, cite: nullable })),
  declared: v.array(declaredSchema),
  warnings: v.array(v.object({ code: v.string(), message: v.string() })),
});

export type BlockKind = (typeof BLOCK_KINDS)[number];
export type Block = v.InferOutput<typeof blockSchema>;
export type Declared = v.InferOutput<typeof declaredSchema>;
export type Article = v.InferOutput<typeof articleSchema>;
