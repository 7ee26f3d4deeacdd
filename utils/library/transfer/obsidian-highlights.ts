/** Obsidian Web Clipper's "Export highlights": `[{ url, title?, highlights: [{ text, timestamp, notes? }] }]`. */
import * as v from 'valibot';
import { type ForeignHighlight, fromHighlights } from './foreign.ts';
import type { FileItem, Refused } from './format.ts';
import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';

const pageSchema = v.object({
  url: v.string(),
  title: v.optional(v.string()),
  highlights: v.array(
    v.object({
      text: v.string(),
      timestamp: v.optional(v.nullable(v.string())),
      notes: v.optional(v.nullable(v.array(v.string()))),
      comment: v.optional(v.nullable(v.string())),
    }),
  ),
});

/** @returns null where none of it looks like such a page. */
export function readObsidianHighlights(
  elements: readonly { readonly line: number; readonly value: unknown }[],
): Generator<FileItem> | null {
  const pages = elements.map(({ line, value }) => ({ line, parsed: v.safeParse(pageSchema, value) }));
  if (!pages.some(({ parsed }) => parsed.success)) return null;
  return fromHighlights(
    pages.flatMap(({ line, parsed }): (ForeignHighlight | Refused)[] => {
      if (!parsed.success) return [{ line, refused: refusal('no-page') }];
      const { url, title = null, highlights } = parsed.output;
      return highlights.map(({ text, timestamp, notes, comment }) => ({
        line,
        id: null,
        url,
        title,
        text: plainText(text),
        prefix: '',
        suffix: '',
        note: (notes ?? []).join('\n\n') || (comment ?? null),
        tags: [],
        created: timestamp ?? null,
      }));
    }),
    'clippings',
  );
}
