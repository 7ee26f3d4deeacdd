import { expect, test, vi } from 'vitest';
import { testLibrary, testReport } from '../../utils/library/testing/library.ts';

const { library } = testLibrary();
vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('./opened.ts', () => ({ library, finder: {}, libraryChanged: () => undefined }));
const { dismissFlag, save } = await import('./library.ts');

const { article, quotes } = testReport('a', [{ text: 'We will not raise the harbour fee.' }]);
const text = 'Critics say the fee is too high.';
const request = { article, quotes, origin: 'page', note: null, tags: [] } as const;

test('from a private window neither a save nor a dismissed flag leaves anything in the library', async () => {
  const privately = { fromPrivateWindow: true, keepFromPrivateWindow: false };
  expect(await save({ ...request, quotes: [...quotes], tags: [], ...privately })).toMatchObject({
    ok: false,
    code: 'private-window',
  });
  expect(await dismissFlag({ article, text, fromPrivateWindow: true })).toMatchObject({
    ok: false,
    code: 'private-window',
  });
  expect(await library.tally()).toMatchObject({ quotes: 0, articles: 0, readings: 0 });
  expect(await library.listDismissals()).toEqual([]);
});

test('from any other window a dismissed flag is remembered', async () => {
  expect(await dismissFlag({ article, text, fromPrivateWindow: false })).toMatchObject({
    ok: true,
    count: 1,
  });
  expect((await library.listDismissals()).map((dismissal) => dismissal.text)).toEqual([text]);
});
