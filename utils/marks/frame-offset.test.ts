// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { frameOffset } from './frame-offset.ts';

afterEach(() => document.body.replaceChildren());

function frameAt(parent: Document, left: number, top: number): HTMLIFrameElement {
  const frame = parent.createElement('iframe');
  parent.body.append(frame);
  frame.getBoundingClientRect = () => ({ left, top }) as DOMRect;
  Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
  return frame;
}

test('a window’s own document stands at its corner', () => {
  expect(frameOffset(document)).toMatchObject({ x: 0, y: 0 });
});

test('a frame within a frame stands where both put it, borders included', () => {
  const outer = frameAt(document, 100, 40).contentDocument;
  const inner = outer && frameAt(outer, 10, 500).contentDocument;
  expect(frameOffset(inner)).toMatchObject({ x: 114, y: 546 });
});

test('it is measured from the window that is asked about', () => {
  const outer = frameAt(document, 100, 40).contentDocument;
  const inner = outer && frameAt(outer, 10, 500).contentDocument;
  expect(frameOffset(inner, outer?.defaultView)).toMatchObject({ x: 12, y: 503 });
});
