/** The reader's selection, with where it stands in the article or, outside of one, with the text around it. */
import type { Article } from '../article/article.ts';
import { fromText } from '../article/from-text.ts';
import type { PageSelection } from '../messages/to-page.ts';
import type { Reading } from './page-session.ts';

/** Room for a speaker and a carrier on both sides of words selected outside an article. */
const AROUND = 600;
const MAX_AROUND = 20_000;

export function selectedText(document: Document): string | null {
  return wordsOf(selectionIn(document));
}

function wordsOf(selection: Selection | null): string | null {
  const text = selection?.toString().trim() ?? '';
  return text === '' ? null : text;
}

/** Of the document, or else of a frame in it: a keyboard command does not say where the words were chosen. */
function selectionIn(document: Document): Selection | null {
  const selection = document.getSelection();
  if (wordsOf(selection) !== null) return selection;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const inner = documentIn(frame);
    const found = inner === null ? null : selectionIn(inner);
    if (found !== null) return found;
  }
  return null;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin
  }
}

/** Where the selection begins: on a page of several stories it tells which of them is meant. */
export const selectionStart = (document: Document): Node | null => selectionIn(document)?.anchorNode ?? null;

export function readSelection(document: Document, page: Reading): PageSelection {
  const selection = selectionIn(document);
  const text = wordsOf(selection);
  if (selection === null || text === null) return null;
  const { article, map } = page;
  const place = map.fromSelection(selection);
  if (place !== null) {
    const { start, end } = trimmed(article.text, place);
    return { text: article.text.slice(start, end) || text, article, start, end };
  }
  return outside(selection, text, article);
}

function trimmed(text: string, place: { readonly start: number; readonly end: number }) {
  const words = text.slice(place.start, place.end);
  const lead = words.length - words.trimStart().length;
  return { start: place.start + lead, end: place.start + Math.max(lead, words.trimEnd().length) };
}

function outside(selection: Selection, text: string, page: Article): PageSelection {
  const around = textAround(selection, text.length + 2 * AROUND);
  const found = around.indexOf(text);
  const words = fromText(found < 0 ? text : around, page.language);
  const start = Math.max(0, found);
  const article: Article = {
    ...page,
    text: words.text,
    blocks: words.blocks,
    links: [],
    inlineQuotes: [],
    warnings: words.warnings,
  };
  return { text, article, start, end: start + text.length };
}

/** The text of the smallest element round the selection that holds at least `wanted` characters. */
function textAround(selection: Selection, wanted: number): string {
  if (selection.rangeCount === 0) return '';
  const common = selection.getRangeAt(0).commonAncestorContainer;
  // Not by its class: a frame has its own.
  let element = common.nodeType === Node.ELEMENT_NODE ? (common as HTMLElement) : common.parentElement;
  let text = '';
  while (element !== null) {
    // As the reader sees it, and as the selection itself reads.
    const wider = element.innerText;
    if (wider.length > MAX_AROUND) break;
    text = wider;
    if (text.length >= wanted) break;
    element = element.parentElement;
  }
  return text;
}
