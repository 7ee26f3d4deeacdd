import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../utils/article/article.ts';
import { fromText } from '../../utils/article/from-text.ts';
import type { DraftOutcome } from '../../utils/messages/outcomes.ts';
import { startDraft } from './draft.ts';

const PAGE = 'https://portal.example/story';
const FRAME = 'https://desk.example/story';
const SAID = 'We have written to the port four times';
const TEXT = `“${SAID},” said Odile Tranmere, who keeps the register.`;

const state = vi.hoisted(() => ({ answers: new Map<number, unknown>(), kept: [] as unknown[] }));
vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key }, uiDirection: () => 'ltr' }));
vi.mock('./opened.ts', () => ({ library: {}, finder: {}, libraryChanged: () => undefined }));
vi.mock('./inject.ts', () => ({ ensureScript: async () => ({ ok: true }) }));
vi.mock('../../utils/messages/ask-page.ts', () => ({
  askPage: async (_: string, { frameId }: { frameId: number }) => ({
    status: 'answered',
    answer: state.answers.get(frameId) ?? null,
  }),
}));
vi.mock('../../utils/settings.ts', () => ({
  analysisKey: () => '',
  readSettings: async () => ({ sensitivity: 'balanced', ignoredPhrases: [], ownCarriers: [] }),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: { openPopup: async () => undefined },
    tabs: { get: async () => ({ incognito: false, url: PAGE }) },
    storage: {
      session: {
        get: async () => ({}),
        set: async (kept: Record<string, unknown>) => state.kept.push(...Object.values(kept)),
      },
    },
  },
}));

/** What a frame's script answers of its selection. */
function selected(url: string, text = SAID) {
  const article: Article = { ...fromText(TEXT, 'en'), url };
  return { text, article, start: 1, end: 1 + SAID.length };
}

async function draftOf(frameId: number, words: string | null) {
  await startDraft(1, frameId, words);
  const made = state.kept.at(-1) as DraftOutcome;
  return made.status === 'draft' ? { url: made.draft.article.url, text: made.draft.quote.text } : made.status;
}

beforeEach(() => {
  state.answers.clear();
  state.kept = [];
});

test('words chosen in a frame of the page’s own site are the page’s, under the address that the reader sees', async () => {
  state.answers.set(0, selected(PAGE)).set(7, selected('https://portal.example/frame'));
  expect(await draftOf(7, `${SAID}\n`)).toEqual({ url: PAGE, text: SAID });
});

test('words in a frame of another site keep its address, whatever is selected in the page itself', async () => {
  state.answers.set(7, selected(FRAME));
  expect(await draftOf(7, SAID)).toEqual({ url: FRAME, text: SAID });
  state.answers.set(0, selected(PAGE, 'The light at the end of the harbour wall'));
  expect(await draftOf(7, SAID)).toEqual({ url: FRAME, text: SAID });
});

test('where nothing is selected that is said', async () => {
  expect(await draftOf(0, null)).toBe('nothing-selected');
});
