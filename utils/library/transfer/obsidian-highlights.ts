/** Obsidian Web Clipper's "Export highlights": `[{ url, title?, highlights: [{ text, timestamp, notes? }] }]`. */
import * as v from 'valibot';
import { type ForeignHighlight, fromHighlights, instantOf } from './foreign.ts';
import type { FileItem, Refused } from './format.ts';
import { plainText } from './plain-text.ts';
import { invalidFields, refusal } from './refusal.ts';

const highlightSchema = v.object({
  text: v.string(),
  /** ISO 8601, or milliseconds since 1970. */
  timestamp: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  notes: v.optional(v.nullable(v.array(v.string()))),
  comment: v.optional(v.nullable(v.string())),
});

const pageSchema = v.object({
  url: v.string(),
  title: v.optional(v.nullable(v.string())),
  highlights: v.array(v.unknown()),
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
      return highlights.map((value) => {
        const highlight = v.safeParse(highlightSchema, value);
        if (!highlight.success) return { line, refused: invalidFields(highlight.issues) };
        const { text, timestamp, notes, comment } = highlight.output;
        return {
          line,
          id: null,
          url,
          title,
          text: plainText(text),
          prefix: '',
          suffix: '',
          note: (notes ?? []).join('\n\n') || (comment ?? null),
          tags: [],
          created: instantOf(timestamp ?? null),
        };
      });
    }),
    'clippings',
  );
}
