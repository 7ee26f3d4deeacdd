/**
 * A page → Article, with the way back to the DOM. The live page is read, never written to.
 */
import type { Article } from './article.ts';
import { writeBlocks } from './blocks.ts';
import { readDeclared } from './declared.ts';
import { flatten } from './flat-tree.ts';
import { readJsonLd } from './json-ld.ts';
import { baseOf, readMetadata } from './metadata.ts';
import { readable } from './readable.ts';
import { createTextMap, type TextMap } from './text-map.ts';

export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * @param document a live page, or one parsed from HTML
 * @param url the address of the page, or null where there is none
 */
export function fromDocument(document: Document, url: string | null): PageArticle {
  const objects = readJsonLd(document);
  const metadata = readMetadata(document, url, objects);
  const base = baseOf(document, url);
  const tree = document.body ? flatten(document.body) : null;
  const kept = tree ? readable(tree, metadata.title, tree.root) : null;
  const written = tree && kept ? writeBlocks(tree, kept, base) : null;
  if (!written || written.text === '') {
    return {
      article: {
        ...metadata,
        text: '',
        blocks: [],
        links: [],
        inlineQuotes: [],
        declared: readDeclared(objects, base, [], []),
        warnings: [
          {
            code: 'not-an-article',
            message: 'No article was found on this page. Select the text to check instead.',
          },
        ],
      },
      map: createTextMap([]),
    };
  }
  const { text, blocks, links, inlineQuotes, segments } = written;
  const credits = blocks.filter((b) => b.kind === 'credit').map((b) => text.slice(b.start, b.end));
  const cites = [...blocks, ...inlineQuotes].flatMap((b) =>
    b.cite === null ? [] : [{ text: text.slice(b.start, b.end), url: b.cite }],
  );
  return {
    article: {
      ...metadata,
      text,
      blocks,
      links,
      inlineQuotes,
      declared: readDeclared(objects, base, credits, cites),
      warnings: [],
    },
    map: createTextMap(segments),
  };
}
