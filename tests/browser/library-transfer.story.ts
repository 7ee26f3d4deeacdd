/** Import with its preview, many quotes changed at once, speakers merged: each with its way back. */
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from './driver/session.ts';
import {
  click,
  count,
  fill,
  type PageSurface,
  waitFor,
  waitForElement,
  waitForNone,
  waitForText,
} from './driver/surface.ts';
import { LOADED_ROW } from './saved.ts';
import { story } from './story.ts';

const QUOTES = 12;
/** Long ago, so that a backup is due. */
const AT = '2021-02-01T08:00:00.000Z';

const article = {
  type: 'article',
  id: 'a1',
  address: 'https://kabar.example/dermaga',
  url: 'https://kabar.example/dermaga',
  canonicalUrl: null,
  title: 'Dermaga dibuka lagi',
  siteName: 'Kabar Rekaan',
  host: 'kabar.example',
  byline: null,
  publishedTime: '2021-01-31T09:00:00+07:00',
  modifiedTime: null,
  language: 'id',
  dir: 'ltr',
  agency: null,
  savedAt: AT,
  lastReadAt: AT,
};

const speaker = (id: string, name: string) => ({
  type: 'speaker',
  id,
  name,
  kind: 'person',
  keys: [name.toLowerCase()],
  aliases: [],
  savedAt: AT,
});

const quote = (n: number) => ({
  type: 'quote',
  id: `q${n}`,
  articleId: 'a1',
  readingId: null,
  start: null,
  end: null,
  prefix: '',
  suffix: '',
  text: `Kapal nomor ${n} boleh merapat lagi`,
  kind: 'direct',
  speakerId: n % 3 === 0 ? 's2' : 's1',
  speaker: { name: n % 3 === 0 ? 'M. Santoso' : 'Mira Santoso', mention: null, role: null, kind: 'person' },
  cue: null,
  via: [],
  occasion: null,
  language: 'id',
  confidence: null,
  savedAt: AT,
  origin: 'page',
  seen: null,
  editedAt: null,
  tags: [],
  note: null,
  finding: null,
});

/** A library file that was cut off in its first record. */
async function brokenFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'verbatim-file-')), 'broken.json');
  await writeFile(path, `{"schema":"verbatim-library/1","exportedAt":"${AT}","records":[\n{"type":"quo`);
  return path;
}

/** More records than are taken in between two reports of how far it is. */
const MANY = 4_000;

/** A whole library file. */
async function largeFile(): Promise<string> {
  const records = [
    article,
    speaker('s1', 'Mira Santoso'),
    speaker('s2', 'M. Santoso'),
    ...Array.from({ length: MANY }, (_, n) => quote(n + 1)),
  ];
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  const text = `{"schema":"verbatim-library/1","exportedAt":"${AT}","records":[\n${lines}\n],"end":{"records":${records.length}}}\n`;
  return writeTo('large.json', text);
}

async function writeTo(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'verbatim-file-')), name);
  await writeFile(path, text);
  return path;
}

/** A library file with one line that is no record. */
async function libraryFile(): Promise<string> {
  const records = [
    article,
    speaker('s1', 'Mira Santoso'),
    speaker('s2', 'M. Santoso'),
    ...Array.from({ length: QUOTES }, (_, n) => quote(n + 1)),
    { type: 'quote', id: 'broken' },
  ];
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  const text = `{"schema":"verbatim-library/1","exportedAt":"${AT}","records":[\n${lines}\n],"end":{"records":${records.length}}}\n`;
  const path = join(await mkdtemp(join(tmpdir(), 'verbatim-file-')), 'library.json');
  await writeFile(path, text);
  return path;
}

let library: PageSurface;

async function hand(path: string): Promise<void> {
  await waitForElement(library, '[data-testid="import-file"]');
  const input = await library.page.$('input[type="file"]');
  assert.ok(input);
  await input.uploadFile(path);
}

async function choose(path: string): Promise<void> {
  await hand(path);
  await waitForElement(library, '[data-testid="import-preview"]');
}

const untilCount = (text: string) => waitForText(library, text, '[data-testid="count"]');

/** One quote, as `utils/export/json.ts` writes it. */
async function exportedFile(): Promise<string> {
  const { articleId, readingId, speakerId, cue, confidence, origin, editedAt, type, ...fields } = quote(1);
  const { address, url, title, siteName, byline, publishedTime, language, agency } = article;
  const from = { address, url, title, siteName, byline, publishedTime, language, agency };
  const quotes = [{ ...fields, wordsUrl: null, article: from }];
  const path = join(await mkdtemp(join(tmpdir(), 'verbatim-export-')), 'verbatim-2021-02-01.json');
  await writeFile(path, JSON.stringify({ schema: 'verbatim-quotes/1', exportedAt: AT, quotes }, null, 2));
  return path;
}

export default story('the library page, in bulk', ['chromium', 'firefox'], {
  'of a file that was cut off it says that nothing can be taken, not that it is all there': async (
    session,
  ) => {
    library = await session.extensionPage('/library.html#/transfer');
    await choose(await brokenFile());
    await waitForText(library, 'Nothing in this file', '[data-testid="import-nothing"]');
    await click(library, '[data-testid="import-cancel"]');
    await library.close();
  },

  'of an export that cannot be read back it says so, and what can be': async (session) => {
    library = await session.extensionPage('/library.html#/transfer');
    const files = {
      'quotes.csv': '\ufeffid,quote,kind\r\nq1,We go,direct\r\n',
      'quotes.json': '[{"id":"q1","type":"article-newspaper","title":"Dermaga dibuka lagi"}]',
      'quotes.jsonld': '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection"}',
      'quotes.html': '<!doctype html><title>Quotes</title><blockquote>We go</blockquote>',
      'quotes.bib': '@article{q1,\n  title = {Dermaga dibuka lagi}\n}\n',
    };
    for (const [name, text] of Object.entries(files)) {
      await hand(await writeTo(name, text));
      await waitForText(library, 'quotes exported as JSON', '[data-testid="import-failed"]');
      await click(library, '[data-testid="import-state"] button');
      await waitForNone(library, '[data-testid="import-failed"]');
    }
    await library.close();
  },

  'quotes exported as JSON can be imported, and what such a file does not hold is said': async (session) => {
    library = await session.extensionPage('/library.html#/transfer');
    await choose(await exportedFile());
    await waitForText(library, '1 new quote', '[data-testid="import-preview"]');
    await waitForText(library, 'an export, not a backup', '[data-testid="import-from-export"]');
    await click(library, '[data-testid="import-cancel"]');
    await library.close();
  },

  'an import shows what it would do and which line it refuses, and does it when told to': async (
    session: Session,
  ) => {
    library = await session.extensionPage('/library.html#/transfer');
    const path = await libraryFile();
    await choose(path);
    await waitForText(library, String(QUOTES), '[data-testid="import-preview"]');
    await waitForElement(library, '[data-testid="refusals"]');
    await click(library, '[data-testid="refusals"] summary');
    await waitForText(library, 'not as it should be', '[data-testid="refusals"]');
    await click(library, '[data-testid="import-cancel"]');
    await click(library, '[data-testid="nav-quotes"]');
    await waitForElement(library, '[data-testid="library-empty"]');
    await click(library, '[data-testid="nav-transfer"]');
    await choose(path);
    await click(library, '[data-testid="import-commit"]');
    await waitForText(library, `${QUOTES} quotes added`, '[data-testid="import-done"]');
    await click(library, '[data-testid="nav-quotes"]');
    await waitForElement(library, LOADED_ROW);
    await untilCount(String(QUOTES));
  },

  'a backup that is due is asked for when the library is opened, and one click makes it': async (session) => {
    await library.close();
    library = await session.extensionPage('/library.html');
    await waitForElement(library, '[data-testid="backup-banner"]');
    await click(library, '[data-testid="backup-now"]');
    await waitForText(library, 'verbatim-library-', '[data-testid="notice"]');
    await waitForNone(library, '[data-testid="backup-banner"]');
    await waitForElement(library, LOADED_ROW);
  },

  'all that was found is tagged at once, and the tag narrows the search': async () => {
    await fill(library, '[data-testid="search"]', 'speaker:"M. Santoso"');
    await untilCount('4');
    await click(library, '[data-testid="tick-all"]');
    await click(library, '[data-testid="bulk-tag"]');
    await fill(library, '[data-testid="tag-add"]', 'ejaan');
    await click(library, '[data-testid="tag-done"]');
    await fill(library, '[data-testid="search"]', '');
    await click(library, '[data-testid="facet-tag"] input');
    await waitFor(
      library,
      'the tag in the search box',
      () => document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value === 'tag:ejaan',
      null,
    );
    await untilCount('4');
  },

  'a tag is renamed on all its quotes, and the search goes on under the new name': async () => {
    await click(library, '[data-testid="rename-tags"]');
    await fill(library, '[data-testid="rename-tag-from"]', 'ejaan');
    await fill(library, '[data-testid="rename-tag-to"]', 'nama');
    await click(library, '[data-testid="rename-tag-done"]');
    await waitForNone(library, '[data-testid="rename-tag-dialog"]');
    await waitFor(
      library,
      'the new name in the search box',
      () => document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value === 'tag:nama',
      null,
    );
    await untilCount('4');
  },

  'deleted quotes lie in the trash and come back': async () => {
    // They are still ticked, so that one action can follow the other.
    await click(library, '[data-testid="bulk-delete"]');
    await waitForElement(library, '[data-testid="nothing-found"]');
    await click(library, '[data-testid="nav-trash"]');
    await waitForElement(library, '[data-testid="trash-item"]');
    await click(library, '[data-testid="trash-words"]');
    await waitFor(
      library,
      'the words of all four',
      () => document.querySelectorAll('[data-testid="trash-item"] details li').length === 4,
      null,
    );
    await click(library, '[data-testid="restore-one"]');
    await waitFor(
      library,
      'one less',
      () => document.querySelectorAll('[data-testid="restore-one"]').length === 3,
      null,
    );
    await click(library, '[data-testid="restore-all"]');
    await waitForElement(library, '[data-testid="trash-empty"]');
    await click(library, '[data-testid="nav-quotes"]');
    await untilCount(String(QUOTES));
  },

  'a library whose quotes all lie in the trash leads there': async () => {
    await fill(library, '[data-testid="search"]', '');
    await untilCount(String(QUOTES));
    await click(library, '[data-testid="tick-all"]');
    await click(library, '[data-testid="bulk-delete"]');
    await waitForText(library, `${QUOTES} quotes lie in the trash`, '[data-testid="library-empty"]');
    await click(library, '[data-testid="to-trash"]');
    await click(library, '[data-testid="restore-all"]');
    await waitForElement(library, '[data-testid="trash-empty"]');
    await click(library, '[data-testid="nav-quotes"]');
    await untilCount(String(QUOTES));
  },

  'two spellings become one speaker, and two again': async () => {
    await click(library, '[data-testid="nav-speakers"]');
    await fill(library, '[data-testid="speaker-filter"]', 'mira');
    await waitFor(
      library,
      'one speaker',
      () => document.querySelectorAll('[data-testid="speaker-entry"]').length === 1,
      null,
    );
    await click(library, '[data-testid="speaker-entry"]');
    await click(library, '[data-testid="merge"]');
    await fill(library, '[data-testid="merge-other"]', 'M. Santoso');
    await waitForElement(library, '[data-testid="merge-done"]:not([disabled])');
    await click(library, '[data-testid="merge-done"]');
    await waitForText(library, 'M. Santoso', '[data-testid="aliases"]');
    assert.equal(await count(library, '[data-testid="said-quote"]'), QUOTES);
    await click(library, '[data-testid="undo"]');
    await waitForNone(library, '[data-testid="aliases"]');
    await library.close();
  },

  'a large import says how far it is, and is undone as a whole': async (session) => {
    library = await session.extensionPage('/library.html#/transfer');
    await library.evaluate(() => {
      const seen: number[] = [];
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar?.hasAttribute('value') && seen.at(-1) !== bar.value / bar.max) seen.push(bar.value / bar.max);
        document.body.dataset.seen = JSON.stringify(seen);
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
    }, null);
    await choose(await largeFile());
    await click(library, '[data-testid="import-commit"]');
    await waitForText(
      library,
      `${(MANY - QUOTES).toLocaleString('en')} quotes added`,
      '[data-testid="import-done"]',
      60_000,
    );
    const seen = JSON.parse(
      (await library.evaluate(() => document.body.dataset.seen ?? '', null)) || '[]',
    ) as number[];
    assert.ok(
      seen.some((share) => share > 0 && share < 1) && seen.every((share, at) => share > (seen[at - 1] ?? -1)),
      `${seen}`,
    );
    await click(library, '[data-testid="import-undo"]');
    await waitForElement(library, '[data-testid="import-choose"]', 60_000);
    await click(library, '[data-testid="nav-quotes"]');
    await waitForElement(library, LOADED_ROW);
    await untilCount(String(QUOTES));
    await library.close();
  },
});
