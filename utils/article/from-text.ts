/**
 * Plain text → Article. The text is kept unchanged; blocks point into it.
 *
 * Corpora and pasted text come in four shapes: paragraphs parted by blank lines, by single newlines, hard-wrapped
 * lines of an e-mail, and one long line. Which newlines are borders is decided once per text.
 */
import type { Article, Block, BlockKind } from './article.ts';
import { endsSentence, isCreditLine, isListItem, quoteMarkerLength } from './line-kinds.ts';

interface Line {
  /** Offset of the first character that is not white space, and just after the last one. Equal for a blank line. */
  readonly start: number;
  readonly end: number;
}

/** A longer line is a paragraph, whatever it ends with: mail programs wrap at 72 to 80, the widest at about 100. */
const LONGEST_WRAPPED_LINE = 110;
/** Fewer breaks than this are no evidence of wrapping. */
const FEWEST_WRAPPED_BREAKS = 3;
/** Share of breaks at which the next word would not have fitted any more; a wrapping program has all of them. */
const WRAPPED_SHARE = 0.9;
/** Headlines beyond 200 characters do not occur in the corpora at hand; paragraphs below it do, hence the other tests. */
const LONGEST_HEADLINE = 200;
const LONGEST_SUBHEADING = 80;

/**
 * @param text kept as it is, character for character
 * @param language BCP 47 as the caller knows it, or null; the analysis checks it against the text
 */
export function fromText(text: string, language: string | null = null): Article {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const blocks = nameHeadings(text, wrapped ? joinWrapped(text, lines) : eachLine(text, lines));
  return {
    url: null,
    canonicalUrl: null,
    title: null,
    siteName: null,
    byline: null,
    publishedTime: null,
    modifiedTime: null,
    language,
    dir: null,
    text,
    blocks,
    links: [],
    inlineQuotes: [],
    declared: [],
    warnings: blocks.length === 0 ? [{ code: 'empty', message: 'There is no text here to check.' }] : [],
  };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    lines.push({ start, end });
    from = text[to] === '\r' && text[to + 1] === '\n' ? to + 2 : to + 1;
  }
  return lines;
}

/** LF, CR, and the two separators that Unicode has for lines and paragraphs. */
function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '' || text.charCodeAt(at) === 0xfeff;
}

/** True where a program broke the lines at a width: no next word would have fitted on the line before it. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > LONGEST_WRAPPED_LINE) return false;
  let breaks = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.start === line.end || next.start === next.end) continue;
    breaks++;
    let wordEnd = next.start;
    while (wordEnd < next.end && !isSpace(text, wordEnd)) wordEnd++;
    if (line.end - line.start + 1 + (wordEnd - next.start) > width) full++;
  }
  return breaks >= FEWEST_WRAPPED_BREAKS && full / breaks >= WRAPPED_SHARE;
}

function eachLine(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) if (line.end > line.start) blocks.push(toBlock(text, line.start, line.end));
  return blocks;
}

/** A blank line parts; so does a line that begins a list item or changes between quoted and not quoted. */
function joinWrapped(text: string, lines: readonly Line[]): Block[] {
  let open: { start: number; end: number } | null = null;
  const runs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    if (content === '') open = null;
    else if (open && !isListItem(content) && quoteMarkerLength(content) === 0) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      runs.push(open);
    }
  }
  return runs.map((run) => toBlock(text, run.start, run.end));
}

function toBlock(text: string, start: number, end: number): Block {
  const content = text.slice(start, end);
  const marker = quoteMarkerLength(content);
  if (marker > 0 && marker < content.length)
    return { start: start + marker, end, kind: 'blockquote', cite: null };
  let kind: BlockKind = 'paragraph';
  if (isCreditLine(content)) kind = 'credit';
  else if (isListItem(content)) kind = 'list-item';
  return { start, end, kind, cite: null };
}

/** The first short line without a full stop is the headline; later ones are headings only between full paragraphs. */
function nameHeadings(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    const content = text.slice(block.start, block.end);
    const next = blocks[index + 1];
    if (!next || endsSentence(content)) return block;
    const before = blocks[index - 1];
    const nextIsProse = endsSentence(text.slice(next.start, next.end));
    const isHeadline = index === 0 && content.length <= LONGEST_HEADLINE && blocks.length > 1;
    const isSubheading =
      before !== undefined &&
      content.length <= LONGEST_SUBHEADING &&
      endsSentence(text.slice(before.start, before.end)) &&
      next.end - next.start > content.length;
    return nextIsProse && (isHeadline || isSubheading) ? { ...block, kind: 'heading' } : block;
  });
}
