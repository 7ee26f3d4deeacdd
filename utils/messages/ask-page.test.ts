import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageMessage } from '../messaging.ts';
import { askPage, PageFailed } from './ask-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** What a tab's side of the line is: the envelope goes to the listeners of the page, their answer comes back. */
function connect() {
  return vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockImplementation(async (_tab: number, message: unknown): Promise<unknown> => {
      return new Promise((answer) => {
        for (const listener of pageListeners) listener(message, {}, answer);
      });
    });
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
const pageListeners: Listener[] = [];

/** Lets `answer` reply in the page, through the messaging library itself. */
function inPage(listen: () => () => void): () => void {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    pageListeners.push(listener);
  });
  const stop = listen();
  return () => {
    stop();
    pageListeners.length = 0;
  };
}

test('the script in the page is understood, and heard', async () => {
  const send = connect();
  const stop = inPage(() => onPageMessage('stepMark', ({ data }) => `stepped ${data.direction}`));
  await expect(askPage('stepMark', { tabId: 4, frameId: 2 }, { direction: 'next' })).resolves.toEqual({
    status: 'answered',
    answer: 'stepped next',
  });
  expect(send).toHaveBeenCalledWith(4, expect.anything(), { frameId: 2 });
  stop();
});

test('an answer that lost its undefined on the way is an answer', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => ({}));
  await expect(askPage('goBack', { tabId: 4 })).resolves.toEqual({ status: 'answered', answer: undefined });
});

test('a page where nobody listens is gone, with the browser’s reason', async () => {
  const why = 'Could not establish connection. Receiving end does not exist.';
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => Promise.reject(new Error(why)));
  await expect(askPage('extract', { tabId: 4 })).resolves.toEqual({ status: 'gone', why });
});

test('a page that holds the line and says nothing is gone too', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => undefined);
  await expect(askPage('extract', { tabId: 4 })).resolves.toMatchObject({ status: 'gone' });
});

test('what fails in the page fails here by its message', async () => {
  connect();
  const stop = inPage(() =>
    onPageMessage('goBack', () => {
      throw new Error('no way back');
    }),
  );
  await expect(askPage('goBack', { tabId: 4 })).rejects.toEqual(new PageFailed('no way back'));
  stop();
});
