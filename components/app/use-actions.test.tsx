// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckedReport } from '../../utils/messages/outcomes.ts';
import type { Quote } from '../../utils/report.ts';
import { NoticeProvider } from '../design/Notices.tsx';
import { type UsedActions, useActions } from './use-actions.ts';

const askPage = vi.hoisted(() => vi.fn());
vi.mock('../../utils/messages/ask-page.ts', () => ({ askPage }));
const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../utils/messaging.ts', () => ({ sendMessage }));
vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key }, uiLocale: () => 'en' }));

const report = (tabId: number, url: string) =>
  ({
    status: 'report',
    place: { tabId, frameId: 0 },
    report: { article: { url, text: 'The gate was never locked.' } },
  }) as CheckedReport;

let used: UsedActions;
const nothing = () => undefined;
function User({ checked }: { readonly checked: CheckedReport | null }) {
  used = useActions(checked, nothing);
  return null;
}

let root: ReturnType<typeof createRoot>;
const over = (checked: CheckedReport | null) =>
  act(() =>
    root.render(
      <NoticeProvider>
        <User checked={checked} />
      </NoticeProvider>,
    ),
  );
const show = () =>
  act(async () => {
    used.actions.show({ start: 0, end: 8 });
    await vi.waitFor(() => expect(askPage).toHaveBeenCalled());
  });

beforeEach(() => {
  askPage.mockReset().mockResolvedValue({ status: 'answered', answer: 'exact' });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

test('the way back is offered over the page in which words were shown, and over no other', async () => {
  over(report(1, 'https://news.example/a'));
  await show();
  expect(used.strayed).toBe(true);
  over(report(2, 'https://other.example/'));
  expect(used.strayed).toBe(false);
  over(null);
  expect(used.strayed).toBe(false);
  over(report(1, 'https://news.example/a'));
  expect(used.strayed).toBe(true);
  over(report(1, 'https://news.example/b'));
  expect(used.strayed).toBe(false);
});

test('words that the page hides are said to be hidden', async () => {
  askPage.mockResolvedValue({ status: 'answered', answer: 'hidden' });
  over(report(1, 'https://news.example/a'));
  await show();
  await expect.poll(() => document.body.textContent).toContain('notice.hidden');
});

const saveOne = () => act(async () => used.actions.save([{ id: 'q1' } as Quote]));

test.each([
  ['navigation', 0],
  ['content', 1],
  [null, 1],
] as const)(
  'saving asks the page first, and does nothing where it has moved on: %s',
  async (change, saves) => {
    sendMessage.mockReset().mockResolvedValue({ ok: true, undo: null, count: 1, saved: {} });
    askPage.mockResolvedValue({ status: 'answered', answer: change });
    over(report(1, 'https://news.example/a'));
    await saveOne();
    await vi.waitFor(() => expect(askPage).toHaveBeenCalledWith('lookAgain', { tabId: 1, frameId: 0 }));
    await act(() => new Promise((done) => setTimeout(done)));
    expect(sendMessage).toHaveBeenCalledTimes(saves);
  },
);

test('a page that does not answer keeps nobody from saving what was read of it', async () => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, undo: null, count: 1, saved: {} });
  askPage.mockRejectedValue(new Error('the page failed'));
  over(report(1, 'https://news.example/a'));
  await saveOne();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith('save', expect.anything()));
});
