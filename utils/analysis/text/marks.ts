/**
 * Finds what stands between quotation marks, in any convention, guessing each mark's side from its neighbours and only
 * then from its shape: „…“, “…”, ”…”, «…», »…«, 「…」, "…", ‘…’. One pass, a stack per block: linear in the text's length.
 */
import type { Span } from '../../report.ts';
import { classAt, QUOTE } from './characters.ts';
import {
  CLOSERS,
  type Family,
  isLetter,
  isMeasure,
  isSpace,
  isTyped,
  MARKS,
  nextMark,
  OPENERS,
  type Open,
  sideOf,
  TYPED,
} from './mark-signs.ts';
import { nestedNameEnd, oddMarksLeft } from './nested-names.ts';

export interface MarkedSpan {
  /** The words between the marks. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Single marks may be apostrophes or nested quotation. */
  readonly single: boolean;
  /** 0 for the outermost. */
  readonly depth: number;
  /** No closing mark in its block; the next block may open again. */
  readonly unclosed: boolean;
  /** Made of marks, not of a dialogue dash, an element or a block. */
  readonly origin: 'marks' | 'dash' | 'element' | 'block';
}

/** Marks open at once: beyond any nesting that people write. */
const MAX_OPEN = 8;

/** How a language's papers use marks. */
export interface MarkHabits {
  /** Two straight single marks are quotation marks (''…''); else they only close. */
  readonly doubled?: boolean | undefined;
  /** Names stand in marks, within others too. */
  readonly names?: boolean | undefined;
}

/**
 * @param text the article's text.
 * @param block the block to read: marks never pair across blocks (a paragraph that opens again is linked later).
 * @returns spans by `start`, with their depth.
 */
export function findMarkedSpans(
  text: string,
  block: Span,
  { doubled = false, names = false }: MarkHabits = {},
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const stack: Open[] = [];
  const slice = text.slice(block.start, block.end);
  let last: LastMarks | null = null;
  const lastTyped = new Map<string, number>();
  const oddLeft = oddMarksLeft(slice);
  for (let m = nextMark(slice, 0); m !== null; m = nextMark(slice, m.index + m.mark.length)) {
    // ‘‘Words,’’ said Holt: two single marks for a double one.
    if (m.mark === '‘' && slice.charAt(m.index + 1) === '‘') m = { index: m.index, mark: '‘‘' };
    if (m.mark === '’' && slice.charAt(m.index + 1) === '’' && stack.at(-1)?.family === 'double')
      m = { index: m.index, mark: '’’' };
    const { mark } = m;
    const at = block.start + m.index;
    const after = at + mark.length;
    const [family, shape] = MARKS[mark] ?? (['double', 'either'] as const);
    const before = at > block.start ? text.charAt(at - 1) : '';
    const next = after < block.end ? text.charAt(after) : '';
    const typed = TYPED[mark];
    const closesLater = (): boolean => {
      const last = lastTyped.get(mark) ?? Math.max(...(typed ?? []).map((close) => slice.lastIndexOf(close)));
      lastTyped.set(mark, last);
      return last > at - block.start + mark.length;
    };
    if (typed && !isTyped(mark, before, next, stack, doubled || mark !== "''", closesLater)) continue;
    if (isMeasure(text, at, mark, stack, family)) continue;
    if (family === 'single' && isLetter(before) && isLetter(next)) continue;
    const side = sideOf(family, shape, before, next, stack);
    const named = names && mark === '"' && side === 'open' && stack.some((o) => o.mark === '"');
    const nameEnd = named ? nestedNameEnd(slice, m.index) : -1;
    // Where as many marks open as close before the name's end, that closes the speech around it as well.
    if (nameEnd >= 0) {
      const end = block.start + nameEnd;
      spans.push(makeSpan({ family, mark, at, after }, end, end + 1, false, stack.length));
      m = { index: nameEnd, mark };
      const open = oddLeft(nameEnd + 1) ? undefined : stack.pop();
      if (open) spans.push(makeSpan(open, end, end + 1, false, stack.length));
      continue;
    }
    if (side === 'open') {
      const top = stack.findLastIndex((o) => o.family === family);
      // The same kind opens twice without closing: the first was never closed. Nested speech uses the other kind.
      if (top >= 0 && family === 'double' && !closesTwice(slice, m.index, mark)) {
        const lost = stack[top];
        if (lost) closeUnfinished(text, lost, at, spans);
        stack.length = top;
      }
      if (stack.length === MAX_OPEN) stack.shift();
      stack.push({ family, mark, at, after });
    } else if (side === 'close') {
      const own = stack.findLastIndex((o) => o.family === family);
      // “…»: a slip of the keyboard closes what no mark of its own kind will close any more.
      if (own < 0) last ??= lastMarks(slice);
      const top = own >= 0 || !last ? own : mismatched(stack, family, at - block.start, last);
      const open = stack[top];
      if (!open) continue;
      stack.length = top;
      if (at > open.after) spans.push(makeSpan(open, at, after, false, top));
    }
  }
  for (const [depth, open] of stack.entries()) {
    if (open.family !== 'double' && open.family !== 'angle' && open.family !== 'corner') continue;
    // An unclosed mark that opens the block is a paragraph of a longer quotation; one within it is a slip of the pen.
    spans.push(makeSpan(open, block.end, block.end, true, depth));
    break;
  }
  return withDepth(text, spans);
}

/** Where the first double mark of a block closes what is not open in it; 'opens' where it opens, 'none' where there is none. */
export function loneClose(text: string, block: Span): number | 'opens' | 'none' {
  for (let at = block.start; at < block.end; at++) {
    if ((classAt(text, at) & QUOTE) === 0) continue;
    const mark = text.charAt(at);
    const [family, shape] = MARKS[mark] ?? ['single', 'either'];
    if (family === 'single' || family === 'angle-single') continue;
    const before = at > block.start ? text.charAt(at - 1) : '';
    const next = at + 1 < block.end ? text.charAt(at + 1) : '';
    if (isMeasure(text, at, mark, [], family) && !isSpace(next)) continue;
    const room = isSpace(before) || OPENERS.test(before);
    return shape !== 'open' && !room && (isSpace(next) || CLOSERS.test(next)) ? at : 'opens';
  }
  return 'none';
}

interface LastMarks {
  readonly double: number;
  readonly angle: number;
}

const lastMarks = (slice: string): LastMarks => ({
  double: lastOf(slice, '"“”„'),
  angle: lastOf(slice, '«»'),
});

const lastOf = (slice: string, marks: string): number =>
  Math.max(...[...marks].map((mark) => slice.lastIndexOf(mark)));

/** The open mark of the other kind that has no partner after `at`, or -1. */
function mismatched(stack: readonly Open[], family: Family, at: number, last: LastMarks): number {
  const other = family === 'double' ? 'angle' : family === 'angle' ? 'double' : null;
  if (!other || last[other] > at) return -1;
  return stack.findLastIndex((o) => o.family === other);
}

function makeSpan(open: Open, end: number, outerEnd: number, unclosed: boolean, depth: number): MarkedSpan {
  return {
    start: open.after,
    end,
    outerStart: open.at,
    outerEnd,
    single: open.family === 'single' || open.family === 'angle-single',
    depth,
    unclosed,
    origin: 'marks',
  };
}

/** Whether nested marks of one kind are balanced after `from`: two closing marks before the next opening one. */
function closesTwice(slice: string, from: number, mark: string): boolean {
  let closes = 0;
  for (
    let m = nextMark(slice, from + mark.length), looked = 0;
    m !== null && looked < NESTING_LOOKAHEAD;
    m = nextMark(slice, m.index + m.mark.length), looked++
  ) {
    const [family] = MARKS[m.mark] ?? ['double'];
    if (family !== 'double') continue;
    const before = slice.charAt(m.index - 1);
    const next = slice.charAt(m.index + m.mark.length);
    if (isSpace(before) && !isSpace(next)) return false;
    closes++;
    if (closes === 2) return true;
  }
  return false;
}
/** Marks looked at to see whether a nested quotation is balanced: enough for real nesting, a bound for hostile text. */
const NESTING_LOOKAHEAD = 6;

/** An opening mark whose partner is missing holds at most up to the last sentence end before the next opening mark. */
function closeUnfinished(text: string, open: Open, before: number, spans: MarkedSpan[]): void {
  const words = text.slice(open.after, before);
  const stop = Math.max(
    words.lastIndexOf('. '),
    words.lastIndexOf('! '),
    words.lastIndexOf('? '),
    words.lastIndexOf(', '),
  );
  if (stop < MIN_UNFINISHED) return;
  const end = open.after + stop + 1;
  spans.push({ ...makeSpan(open, end, end, true, 0) });
}
/** Characters below which an unclosed mark is taken for a slip rather than speech. */
const MIN_UNFINISHED = 20;

/** Orders spans and counts how many others hold each; single marks inside nothing but apostrophes are dropped. */
function withDepth(text: string, spans: readonly MarkedSpan[]): MarkedSpan[] {
  const ordered = spans
    .filter((s) => /[\p{L}\p{N}]/u.test(text.slice(s.start, s.end)))
    .sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  const holders: MarkedSpan[] = [];
  const out: MarkedSpan[] = [];
  for (const span of ordered) {
    while (holders.length > 0 && (holders.at(-1)?.outerEnd ?? 0) <= span.outerStart) holders.pop();
    const depth = holders.length;
    out.push({ ...span, depth });
    holders.push(span);
  }
  return out;
}
