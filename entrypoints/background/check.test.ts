import { beforeEach, expect, test, vi } from 'vitest';
import { fromText } from '../../utils/article/from-text.ts';
import type { KeptReport } from '../../utils/messages/to-page.ts';
import type { Settings } from '../../utils/settings.ts';
import { checkTab } from './check.ts';

const TEXT = '“We have written to the port four times,” said Odile Tranmere, who keeps the register.';

/** A page with its script, which keeps what it is given. */
const page = vi.hoisted(() => ({
  kept: null as KeptReport | null,
  sensitivity: 'balanced',
  text: '',
  reads: 0,
}));
const analyses = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../utils/analysis/analyse.ts', async (original) => {
  const { analyse, ...rest } = await original<typeof import('../../utils/analysis/analyse.ts')>();
  return {
    ...rest,
    analyse: (...asked: Parameters<typeof analyse>) => {
      analyses.count += 1;
      return analyse(...asked);
    },
  };
});
vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key }, uiDirection: () => 'ltr' }));
vi.mock('../../utils/settings.ts', async (original) => ({
  ...(await original<typeof import('../../utils/settings.ts')>()),
  readSettings: async (): Promise<Partial<Settings>> => ({
    sensitivity: page.sensitivity as Settings['sensitivity'],
    ignoredPhrases: [],
    ownCarriers: [],
    badge: 'off',
  }),
}));
vi.mock('./badge.ts', () => ({ countTab: async () => undefined, countsOf: () => null }));
vi.mock('./inject.ts', () => ({ ensureScript: async () => ({ ok: true }) }));
vi.mock('./library.ts', () => ({
  againstLibrary: async (report: object) => ({ report, saved: {}, dismissed: [] }),
}));
vi.mock('./extract.ts', () => ({
  isArticle: () => true,
  closedFrame: async () => null,
  extractFrom: async () => {
    page.reads += 1;
    return {
      frameId: 0,
      extracted: { article: fromText(page.text, 'en'), selectedText: null, reading: 1, kept: page.kept },
    };
  },
}));
vi.mock('../../utils/messages/ask-page.ts', () => ({
  askPage: async (question: string, _: object, given: KeptReport) => {
    if (question === 'keepReport') page.kept = given;
    return { status: 'answered' };
  },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { get: async () => ({ incognito: false }) } } }));

beforeEach(() => {
  page.kept = null;
  page.sensitivity = 'balanced';
  page.text = TEXT;
  page.reads = 0;
  analyses.count = 0;
});

test('an article that says the same is answered with what was made of it, without being analysed again', async () => {
  const first = await checkTab(1);
  expect(first).toMatchObject({ status: 'report', report: { quotes: [{ kind: 'direct' }] } });
  expect(await checkTab(1)).toEqual(first);
  expect(analyses.count).toBe(1);
});

test('under other settings it is analysed again', async () => {
  await checkTab(1);
  page.sensitivity = 'strict';
  await checkTab(1);
  expect(analyses.count).toBe(2);
});

test('who asks while a tab is being checked is not answered with what the page said before', async () => {
  const first = checkTab(1);
  for (let turn = 0; page.reads === 0 && turn < 50; turn += 1) await Promise.resolve();
  page.text = TEXT.replace('four', 'nine');
  const second = checkTab(1);
  const third = checkTab(1);
  first.finally(() => {
    page.kept = null; // as the page's script does where the article says something else
  });
  expect(await first).toMatchObject({ report: { article: { text: TEXT } } });
  expect(await second).toMatchObject({ report: { article: { text: page.text } } });
  expect(await third).toBe(await second);
  expect(page.reads).toBe(2);
});
