// @vitest-environment jsdom
import { act, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { TextArea } from './Field.tsx';

test('a text of several lines is shown from its beginning when the keyboard comes to it', () => {
  const field = createRef<HTMLTextAreaElement>();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<TextArea ref={field} label="Words" value={'one\n'.repeat(20)} readOnly />));
  expect([field.current?.selectionStart, field.current?.selectionEnd]).toEqual([0, 0]);
  act(() => root.unmount());
  expect(field.current).toBeNull();
});
