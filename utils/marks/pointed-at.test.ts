// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { followPointer, type Spot } from './follow-pointer.ts';
import { type Marked, markAt } from './pointed-at.ts';

afterEach(() => document.body.replaceChildren());

/** A mark over all the words of a node, in a box of 100 × 20 at the corner of its window. */
function markOf(node: Text): Marked {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  range.getClientRects = () => [{ left: 0, right: 100, top: 0, bottom: 20 }] as unknown as DOMRectList;
  return { id: 'q1', ranges: [range] };
}

/** Answers as browsers do: from within a shadow tree only where its root is named. */
function caretIn(where: Document, node: Text) {
  where.caretPositionFromPoint = (_x, _y, options) => {
    const root = node.getRootNode() as ShadowRoot;
    const inside = root === (where as Node) || options?.shadowRoots?.includes(root);
    return { offsetNode: inside ? node : root.host, offset: inside ? 3 : 0 } as unknown as CaretPosition;
  };
}

test('a mark in an open shadow tree is found under the pointer', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const words = document.createTextNode('A lamp is a promise');
  host.attachShadow({ mode: 'open' }).append(words);
  caretIn(document, words);
  expect(markAt(document, [markOf(words)], 10, 10)?.id).toBe('q1');
  expect(markAt(document, [markOf(words)], 10, 30)).toBeNull();
});

test('the pointer is followed in a frame of the page too, where it is told of once', async () => {
  const inner = document.implementation.createHTMLDocument();
  const words = inner.body.appendChild(inner.createTextNode('A lamp is a promise'));
  caretIn(inner, words);
  const entered: Spot[] = [];
  const clicked = vi.fn();
  const left = vi.fn();
  const end = new AbortController();
  const follow = followPointer(document, end.signal, {
    at: ({ document: where, x, y }) => (where === inner ? markAt(where, [markOf(words)], x, y) : null),
    onDetails: () => false,
    onEnter: (_marked, spot) => entered.push(spot),
    onLeave: left,
    onDismiss: () => undefined,
    onClick: clicked,
  });
  follow(inner);
  follow(inner);
  const at = { clientX: 10, clientY: 10, bubbles: true };
  inner.body.dispatchEvent(new MouseEvent('pointermove', at));
  await vi.waitFor(() => expect(entered).toEqual([{ document: inner, x: 10, y: 10 }]));
  inner.body.dispatchEvent(new MouseEvent('click', at));
  expect(clicked).toHaveBeenCalledTimes(1);
  inner.dispatchEvent(new MouseEvent('pointerleave'));
  expect(left, 'the details stand outside of the frame, and can be reached').not.toHaveBeenCalled();
  await vi.waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  end.abort();
});

test('several moves of one frame count by the last: whoever ended on the details has not left', async () => {
  const words = document.body.appendChild(document.createTextNode('A lamp is a promise'));
  const details = document.body.appendChild(document.createElement('aside'));
  caretIn(document, words);
  const left = vi.fn();
  const entered = vi.fn();
  const end = new AbortController();
  followPointer(document, end.signal, {
    at: ({ document: where, x, y }) => markAt(where, [markOf(words)], x, y),
    onDetails: (target) => target === details,
    onEnter: entered,
    onLeave: left,
    onDismiss: () => undefined,
    onClick: () => undefined,
  });
  const move = (target: Element, clientY: number) =>
    target.dispatchEvent(new MouseEvent('pointermove', { clientX: 10, clientY, bubbles: true }));
  move(document.body, 10);
  await vi.waitFor(() => expect(entered).toHaveBeenCalledTimes(1));
  move(document.body, 30);
  move(details, 50);
  await new Promise((done) => setTimeout(done, 700));
  expect(left).not.toHaveBeenCalled();
  end.abort();
});
