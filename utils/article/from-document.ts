/**
 * A page → Article, with the way back to the DOM. The live page is read, never written to.
 */
import type { Article } from './article.ts';
import { writeBlocks } from './blocks.ts';
import { candidatesOf } from './candidates.ts';
import { readDeclared } from './declared.ts';
import { type FlatTree, flatten } from './flat-tree.ts';
import { articleObject, type LdObject, readJsonLd, textOf } from './json-ld.ts';
import { baseOf, descriptions, type Metadata, readMetadata } from './metadata.ts';
import { readable } from './readable.ts';
import { Reference } from './reference.ts';
import { selectBlocks } from './select.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** A shorter `articleBody` is the teaser. */
const SHORTEST_REFERENCE = 400;

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
  const kept = tree ? articleTexts(tree, document, metadata, objects, base) : null;
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

/** The texts of the page that are the article; null where Readability finds none. */
function articleTexts(
  tree: FlatTree,
  document: Document,
  metadata: Metadata,
  objects: readonly LdObject[],
  base: string | null,
): Set<number> | null {
  const kept = readable(tree, metadata.title, tree.root);
  if (!kept) return null;
  const everything = writeBlocks(tree, new Set(tree.texts.keys()), base);
  const body = textOf(articleObject(objects)?.articleBody);
  const chosen = selectBlocks(candidatesOf(everything, kept), {
    title: metadata.title,
    descriptions: descriptions(document, objects),
    byline: metadata.byline,
    reference: body !== null && body.length >= SHORTEST_REFERENCE ? new Reference(body) : null,
  });
  return new Set(chosen.flatMap((c) => c.units));
}
