import { afterEach, expect, test, vi } from 'vitest';
import { sendMessage } from '../utils/messaging.ts';
import { takeBack } from './undo.ts';

vi.mock('../utils/messaging.ts', () => ({ sendMessage: vi.fn() }));
vi.mock('../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));

afterEach(() => vi.restoreAllMocks());

test('a change that is taken back needs no words', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: true, undo: null, saved: {}, count: 1 });
  const tell = vi.fn();
  await expect(takeBack(7, tell)).resolves.toBe(true);
  expect(sendMessage).toHaveBeenCalledWith('undo', { no: 7 });
  expect(tell).not.toHaveBeenCalled();
});

test('why a change cannot be taken back is said', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ ok: false, code: 'private-window', message: 'No longer' });
  const tell = vi.fn();
  await expect(takeBack(7, tell)).resolves.toBe(false);
  expect(tell).toHaveBeenCalledWith({ text: 'No longer', look: 'error' });
});

test('a worker that does not answer is said, not thrown', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.mocked(sendMessage).mockRejectedValue(new Error('Receiving end does not exist'));
  const tell = vi.fn();
  await expect(takeBack(7, tell)).resolves.toBe(false);
  expect(tell).toHaveBeenCalledWith({ text: 'error.worker', look: 'error' });
});
