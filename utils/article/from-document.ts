/**
 * A page → Article, with the way back to the DOM. The live page is read, never written to.
 */
import type { Article, Block } from './article.ts';
import { type Segment, type Written, writeBlocks } from './blocks.ts';
import { readDeclared } from './declared.ts';
import { findArticle } from './find-article.ts';
import { readJsonLd } from './json-ld.ts';
import { baseOf, readMetadata } from './metadata.ts';
import { isCutByPaywall } from './paywall.ts';
import { createTextMap, type TextMap } from './text-map.ts';

export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** What the map is made of: the stretches of the text that stand in the page. */
  readonly segments: readonly Segment[];
}

/** Codes that `article.warnings` may carry for a page. */
export const PAGE_WARNINGS = {
  'not-an-article': 'No article was found on this page. Select the text to check instead.',
  'from-page-data':
    'The text was read from the page’s data, not from what it shows; it cannot be marked in the page.',
  'behind-paywall':
    'The page says that this article is not free to read, and shows only a part of it. The rest was not checked.',
  truncated: 'This page is too long to be read whole; its end was left out.',
} as const;

const NOTHING: Written = { text: '', blocks: [], links: [], inlineQuotes: [], segments: [], places: [] };

/**
 * Cost is linear in the page up to the bounds in flat-tree.ts; what lies beyond them is left out, with a warning.
 * A page without an article gives an empty text and the warning `not-an-article`; nothing here throws for markup.
 *
 * @param document a live page, or one parsed from HTML
 * @param url the address of the page, or null where there is none
 */
export function fromDocument(document: Document, url: string | null): PageArticle {
  const objects = readJsonLd(document);
  const metadata = readMetadata(document, url, objects);
  const base = baseOf(document, url);
  const found = findArticle(document, metadata, objects);
  const written = found.tree ? writeBlocks(found.tree, found.texts, base) : NOTHING;
  const { text, blocks, links, inlineQuotes, segments } = written;
  const warnings: (keyof typeof PAGE_WARNINGS)[] = [...found.warnings];
  if (text !== '' && isCutByPaywall(document, objects, text)) warnings.push('behind-paywall');
  const content = (block: Pick<Block, 'start' | 'end'>) => text.slice(block.start, block.end);
  const cites = [...blocks, ...inlineQuotes].flatMap((b) =>
    b.cite === null ? [] : [{ text: content(b), url: b.cite }],
  );
  return {
    article: {
      ...metadata,
      text,
      blocks,
      links,
      inlineQuotes,
      declared: readDeclared(objects, base, found.credits, cites),
      warnings: warnings.map((code) => ({ code, message: PAGE_WARNINGS[code] })),
    },
    map: createTextMap(found.inPage ? segments : []),
    segments: found.inPage ? segments : [],
  };
}
