// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { OutcomeNote } from './OutcomeNote.tsx';

const request = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { permissions: { request } } }));
vi.mock('../../utils/i18n.ts', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
}));
vi.mock('./PasteBox.tsx', () => ({ PasteBox: () => <textarea /> }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => document.body.replaceChildren());

function noArticle(frameHost: string | null) {
  const again = vi.fn();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <OutcomeNote
        outcome={{ status: 'no-article', selectedText: null, url: 'https://portal.example/', frameHost }}
        tabId={1}
        again={again}
        checkText={() => undefined}
      />,
    ),
  );
  const button = document.querySelector<HTMLElement>('[data-testid="allow-frame"]');
  return { again, button };
}

test('a frame that may be the article is named, and once its host is allowed the page is checked again', async () => {
  const { again, button } = noArticle('desk.example');
  expect(document.body.textContent).toContain('noArticle.frame desk.example');
  request.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await act(async () => button?.click());
  expect(request).toHaveBeenCalledWith({ origins: ['http://desk.example/*', 'https://desk.example/*'] });
  expect(again).not.toHaveBeenCalled();
  await act(async () => button?.click());
  expect(again).toHaveBeenCalledTimes(1);
});

test('where there is no such frame nothing is asked for', () => {
  const { button } = noArticle(null);
  expect(button).toBeNull();
  expect(document.body.textContent).toContain('noArticle.text');
});
