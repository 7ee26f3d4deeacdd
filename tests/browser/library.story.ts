/** The library page: everything that was saved can be found, changed, taken along and brought back. */
import assert from 'node:assert/strict';
import type { Session } from './driver/session.ts';
import {
  click,
  count,
  fill,
  type PageSurface,
  type Surface,
  textsOf,
  waitFor,
  waitForElement,
  waitForText,
} from './driver/surface.ts';

import { LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const ROW = '[data-testid="row"]';

const untilRows = (surface: Surface, rows: number) =>
  waitFor(
    surface,
    `${rows} rows`,
    (wanted) => document.querySelectorAll('[data-testid="row"]').length === wanted,
    rows,
  );

let library: PageSurface;
let all = 0;

async function openLibrary(session: Session): Promise<void> {
  library = await session.extensionPage('/library.html');
  await waitForElement(library, ROW);
  all = await count(library, ROW);
}

export default story('the library page', ['chromium', 'firefox'], {
  'shows what was saved': async (session) => {
    await saveAll(session, '/sample-1.html');
    await openLibrary(session);
    assert.ok(all >= 5, `${all} rows`);
  },

  'searches as one types, by words, phrase, speaker, carrier, site and date': async () => {
    for (const [query, part] of [
      ['sirene berbunyi', 'tidak ada sirene yang berbunyi'],
      ['"pintu air darurat"', 'membuka pintu air darurat'],
      ['speaker:Sulastri', 'Air masuk ke rumah kami'],
      ['via:antara', 'Retakan sepanjang 14 meter'],
    ] as const) {
      await fill(library, '[data-testid="search"]', query);
      await waitFor(
        library,
        `fewer rows for ${query}, with “${part}”`,
        ([words, before]) => {
          const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="row"]')];
          return rows.length > 0 && rows.length < before && rows.some((row) => row.innerText.includes(words));
        },
        [part, all] as const,
      );
    }
    for (const query of ['nobodyeversaidthis', 'before:2020-01-01', 'site:harian.example']) {
      await fill(library, '[data-testid="search"]', query);
      await waitForElement(library, '[data-testid="nothing-found"]');
      await fill(library, '[data-testid="search"]', 'site:127.0.0.1 after:2020-01-01');
      await untilRows(library, all);
    }
    await fill(library, '[data-testid="search"]', '');
    await untilRows(library, all);
  },

  'keeps a note and a tag on a quote, and finds it by them': async () => {
    await click(library, LOADED_ROW);
    await waitForElement(library, '[data-testid="detail"]');
    await fill(library, '[data-testid="detail-note"]', 'ask the agency for the recording');
    await click(library, '[data-testid="detail-note-save"]');
    await fill(library, '[data-testid="search"]', 'recording');
    await untilRows(library, 1);
    await click(library, LOADED_ROW);
    await waitForElement(library, '[data-testid="detail-tag"]');
    await fill(library, '[data-testid="detail-tag"]', 'bendungan');
    await library.page.focus('[data-testid="detail-tag"]');
    await library.page.keyboard.press('Enter');
    await waitForText(library, 'bendungan', '[data-testid="tag"]');
    await fill(library, '[data-testid="search"]', 'tag:bendungan');
    await untilRows(library, 1);
    await fill(library, '[data-testid="search"]', '');
    await untilRows(library, all);
  },

  'deletes with undo': async () => {
    await click(library, LOADED_ROW);
    await click(library, '[data-testid="detail-delete"]');
    await untilRows(library, all - 1);
    await click(library, '[data-testid="undo"]');
    await untilRows(library, all);
  },

  'has a page for each speaker and each article': async () => {
    await click(library, '[data-testid="nav-speakers"]');
    await waitForElement(library, '[data-testid="speaker-entry"]');
    await waitForText(library, 'Hendra Maukar', '.entries');
    // Who is quoted most often stands first, with how often.
    await waitForText(library, 'quotes', '[data-testid="speaker-entry"]');
    const counts = (await textsOf(library, '[data-testid="speaker-entry"]')).map((entry) =>
      Number(/(\d+) quotes?/.exec(entry)?.[1]),
    );
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
    assert.ok(counts.reduce((sum, each) => sum + each) <= all, counts.join());
    await click(library, '[data-testid="speaker-entry"]');
    await waitForElement(library, '[data-testid="speaker-page"] [data-testid="said-quote"]');
    await click(library, '[data-testid="nav-articles"]');
    await click(library, '[data-testid="article-entry"]');
    await waitForText(library, 'Bendungan Waringin Lima', '[data-testid="article-page"]');
  },

  'an article that was saved again shows what changed in it, and the way to keep it on the Wayback Machine':
    async (session) => {
      await session.open('/sample-1.html');
      await session.tab.evaluate(() => {
        const said = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('14 meter'));
        if (said) said.textContent = (said.textContent ?? '').replace('14 meter', '41 meter');
      });
      const popup = await session.clickToolbar();
      await waitForElement(popup, '[data-testid="changes"]');
      await click(popup, '[data-testid="save-all"]');
      await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
      await popup.close();
      await click(library, '[data-testid="nav-articles"]');
      await click(library, '[data-testid="article-entry"]');
      await waitForElement(library, '[data-testid="article-page"] [data-testid="reading"]');
      await waitForText(library, '41', '[data-testid="readings"] ins');
      await waitForText(library, '14', '[data-testid="readings"] del');
      await waitForElement(library, 'a[href^="https://web.archive.org/save/"]');
      all += 1;
    },

  'is told when another window saves': async (session) => {
    await click(library, '[data-testid="nav-quotes"]');
    await untilRows(library, all);
    await saveAll(session, '/sample-3.html');
    await waitFor(
      library,
      'the new rows',
      (before) => document.querySelectorAll('[data-testid="row"]').length > before,
      all,
    );
    await library.close();
  },
});
