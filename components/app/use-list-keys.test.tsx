// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RovingList } from '../design/RovingList.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { useListKeys } from './use-list-keys.ts';

vi.mock('../../utils/i18n.ts', () => ({ uiDirection: () => 'ltr', uiLocale: () => 'en' }));

type Id = 'quotes' | 'claims';

function Surface() {
  const [value, setValue] = useState<Id>('quotes');
  useListKeys();
  const list = (id: Id) => (
    <RovingList
      items={[`first-${id}`, `second-${id}`]}
      idOf={(item) => item}
      label={id}
      render={(item) => item}
      onKey={() => false}
    />
  );
  const items = [
    { id: 'quotes', label: 'Quotes', panel: list('quotes') },
    { id: 'claims', label: 'Claims', panel: list('claims') },
  ] as const;
  return <Tabs<Id> label="Report" value={value} onChange={setValue} items={items} />;
}

const focused = () =>
  document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.getAttribute('data-item');
const focus = (id: string) =>
  act(async () => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.focus());
const press = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done, 50));
  });

let root: ReturnType<typeof createRoot>;
beforeEach(async () => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Surface />));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

test.each(['j', 'k', 'ArrowDown'])('%s goes from a tab into its list', async (key) => {
  await focus('tab-quotes');
  await press(key);
  expect(focused()).toBe('first-quotes');
});

test('the arrows to the sides still go from tab to tab, and j into the list of the tab that was chosen', async () => {
  await focus('tab-quotes');
  await press('ArrowRight');
  expect(focused()).toBe('tab-claims');
  await press('ArrowLeft');
  expect(focused()).toBe('tab-quotes');
  await press('ArrowRight');
  await press('j');
  expect(focused()).toBe('first-claims');
});
