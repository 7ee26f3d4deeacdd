/** Marks over a whole article: each block by itself, and quotations that run on into the next paragraphs without opening again. */
import type { Block } from '../../article/article.ts';
import { findMarkedSpans, loneClose, type MarkedSpan, type MarkHabits } from './marks.ts';

/** Paragraphs that one quotation runs through without a mark of its own in them; more is a mark forgotten. */
const RUN_ON = 4;

/** @returns the marked spans of all blocks, in order of their blocks. One pass: each run of paragraphs is looked at once. */
export function findMarks(text: string, blocks: readonly Block[], habits: MarkHabits = {}): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  for (const [k, block] of blocks.entries()) {
    const spans = findMarkedSpans(text, block, habits);
    const last = spans.findLast((s) => s.unclosed && s.outerEnd === block.end);
    const close =
      last && !spans.some((s) => s.outerStart > last.outerStart) ? closeLater(text, blocks, k) : null;
    for (const s of spans)
      found.push(
        s === last && close !== null ? { ...s, end: close, outerEnd: close + 1, unclosed: false } : s,
      );
  }
  return found;
}

/** Where a paragraph after block `k` closes what that left open: its first mark is a closing one. Null where one opens first. */
function closeLater(text: string, blocks: readonly Block[], k: number): number | null {
  for (const block of blocks.slice(k + 1, k + 1 + RUN_ON)) {
    if (block.kind !== 'paragraph') return null;
    const first = loneClose(text, block);
    if (first === 'none') continue;
    return first === 'opens' ? null : first;
  }
  return null;
}
