// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { type ReportActions, ReportActionsContext } from './actions.ts';
import { QuoteActions } from './QuoteActions.tsx';
import { aQuote } from './testing.ts';

vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const never = () => {};
const actions: ReportActions = {
  hasPage: false,
  save: never,
  openSaved: never,
  copy: never,
  copyLink: never,
  show: never,
  dismiss: never,
  ignorePhrase: never,
};

/** Clicks the button of a quote; `detail` is which click of a series it is. */
function click(saved: string | undefined, change: Partial<ReportActions>, detail: number): void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <ReportActionsContext value={{ ...actions, ...change }}>
        <QuoteActions quote={aQuote('q1')} saved={saved} />
      </ReportActionsContext>,
    ),
  );
  const button = document.querySelector('[data-testid="save"]');
  act(() => button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));
  act(() => root.unmount());
}

test('a quote that is not saved is saved, one that is saved is shown in the library', () => {
  const save = vi.fn();
  click(undefined, { save }, 1);
  expect(save).toHaveBeenCalledExactlyOnceWith([aQuote('q1')]);
  const openSaved = vi.fn();
  click('saved-1', { openSaved }, 1);
  expect(openSaved).toHaveBeenCalledExactlyOnceWith('saved-1');
});

test('a double click on “save” does not lead to the library', () => {
  const openSaved = vi.fn();
  click('saved-1', { openSaved }, 2);
  expect(openSaved).not.toHaveBeenCalled();
});
