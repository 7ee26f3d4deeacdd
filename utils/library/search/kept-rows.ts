/**
 * The search's rows as they were when the library was last read whole, kept beside the index's buffers: opening the
 * library page again then reads some twenty-five buffers instead of ten thousand sheets, and only catches up with what changed
 * since. Derived and disposable: whatever is wrong with it, the rows are made from the quotes again.
 *
 * Written by the library page itself, not by the worker: no word of the reader's own is in it that is not in the
 * library, and losing it costs a few seconds. What is deleted for ever must not live on here: `forgetRows`.
 */
import * as v from 'valibot';
import { seal, unseal } from '../../matching/index/seal.ts';
import type { BlobRecord } from '../bookkeeping.ts';
import type { LibraryDatabase } from '../database.ts';
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from '../records.ts';
import { packRows, unpackRows } from './packed-rows.ts';
import { type SearchRow, searchRow } from './row.ts';

type Blobs = Pick<LibraryDatabase, 'blobs'>;
type KeepingTables = Pick<LibraryDatabase, 'blobs' | 'backendDB'>;

/** The index's own keys never begin like this. */
const PREFIX = 'search/';
/** All keys of what is kept: from the first up to the one behind the last ("0" comes next to "/"). */
export const KEPT = { from: PREFIX, to: 'search0' } as const;
const MANIFEST = `${PREFIX}manifest`;

/** Rows in one buffer: a megabyte, unpacked in the time of a few frames. */
const CHUNK = 4000;

const manifestSchema = v.object({
  /** What `searchRow` makes of the same quote: rows of another way of folding are not searched. */
  probe: v.string(),
  generation: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
  chunks: v.array(v.string()),
});

export type KeptManifest = v.InferOutput<typeof manifestSchema>;

/**
 * Keeps these rows, in their order, in the place of those kept before. Gives up where the library changes meanwhile:
 * it may have been emptied, and nothing may then be written that was in it.
 * @param generation of the library that the rows agree with
 * @param id another for each keeping
 * @returns whether they are kept
 */
export async function keepRows(
  db: KeepingTables,
  rows: readonly SearchRow[],
  generation: number,
  id: string,
): Promise<boolean> {
  const chunks: string[] = [];
  const put = (key: string, payload: Uint8Array) =>
    putUnlessChanged(db, { key, bytes: seal(key, payload) }, generation, chunks);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const key = `${PREFIX}${id}/${chunks.length}`;
    if (!(await put(key, packRows(rows.slice(at, at + CHUNK))))) return false;
    chunks.push(key);
  }
  const manifest: KeptManifest = { probe: probe(), generation, rows: rows.length, chunks };
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return put(MANIFEST, bytes);
}

/**
 * One buffer in a transaction of its own: the index, which writes into the same table, need not wait long. With the
 * manifest everything else that was kept goes, also what another window is just about to keep: that one then finds its
 * buffers missing and gives up. Past Dexie, whose transactions wait until the disk has everything: what may be lost need
 * not, and that takes most of the time.
 */
function putUnlessChanged(
  db: KeepingTables,
  record: BlobRecord,
  generation: number,
  before: readonly string[],
): Promise<boolean> {
  return new Promise((done, failed) => {
    const transaction = db.backendDB().transaction(['blobs', 'log'], 'readwrite', { durability: 'relaxed' });
    const blobs = transaction.objectStore('blobs');
    const there = before.map((key) => blobs.getKey(key));
    const all = record.key === MANIFEST ? blobs.getAllKeys() : null;
    const last = transaction.objectStore('log').openKeyCursor(null, 'prev');
    let same = false;
    // The browser answers a transaction's requests in their order: the last one's answer is all of them.
    last.onsuccess = () => {
      same = last.result?.key === generation && there.every(({ result }) => result !== undefined);
      if (!same) return;
      const current = new Set<unknown>([record.key, ...before]);
      for (const key of all?.result ?? [])
        if (String(key).startsWith(PREFIX) && !current.has(key)) blobs.delete(key);
      blobs.put(record);
    };
    transaction.oncomplete = () => done(same);
    transaction.onabort = () => failed(transaction.error ?? new Error('The browser ended the transaction.'));
  });
}

/** What is kept, or null where there is nothing that can be used. */
export async function keptManifest({ blobs }: Blobs): Promise<KeptManifest | null> {
  const record = await blobs.get(MANIFEST);
  if (!record) return null;
  try {
    const text = new TextDecoder().decode(unseal(MANIFEST, record.bytes));
    const manifest = v.parse(manifestSchema, JSON.parse(text));
    return manifest.probe === probe() ? manifest : null;
  } catch {
    return null;
  }
}

/** The kept rows, buffer by buffer. @throws where one is missing or damaged. */
export async function* keptRows({ blobs }: Blobs, { chunks }: KeptManifest): AsyncGenerator<SearchRow[]> {
  // The browser fetches the next one while this one is unpacked.
  let next = chunks[0] === undefined ? null : blobs.get(chunks[0]);
  for (const [n, key] of chunks.entries()) {
    const record = await next;
    const following = chunks[n + 1];
    next = following === undefined ? null : blobs.get(following);
    next?.catch(() => undefined);
    yield unpackRows(unseal(key, record?.bytes));
  }
}

/** Deletes what is kept. */
export async function forgetRows({ blobs }: Blobs): Promise<void> {
  await blobs.where('key').startsWith(PREFIX).delete();
}

/** One quote with whatever folding may meet, and one of which little is known, as rows. */
function probe(): string {
  return JSON.stringify([
    searchRow(PROBE_QUOTE, PROBE_ARTICLE, PROBE_SPEAKER),
    searchRow(PROBE_UNKNOWN, { ...PROBE_ARTICLE, siteName: null, publishedTime: null }, undefined),
  ]);
}

const AT = '2026-03-01T08:00:00.000Z';
const PROBE_NAME = 'Dr. ÉLODIE Ştefan-İnan O’Dowd';
const PROBE_QUOTE: QuoteRecord = {
  seq: 32,
  id: 'q',
  articleId: 'a',
  readingId: null,
  start: null,
  end: null,
  prefix: '',
  suffix: '',
  text: '“It’s 5½ % — ﬁrst: ¿ÇA va? Straße, ΣΊΣΥΦΟΣ, Ёлка, 市长说, كِتَاب, 1,000.50 € 😀”',
  kind: 'direct',
  speakerId: 's',
  speaker: { name: PROBE_NAME, mention: null, role: null, kind: 'person' },
  cue: null,
  via: [{ name: 'Kantor Berita', kind: 'agency' }],
  occasion: { date: '2026-02-27', place: null, text: 'on Friday' },
  language: null,
  confidence: null,
  savedAt: AT,
  origin: 'page',
  seen: null,
  editedAt: null,
  tags: ['Harbour Watch'],
  note: 'Ask again.',
  finding: { status: 'verified', url: null, note: null, at: AT },
};
const PROBE_UNKNOWN: QuoteRecord = {
  ...PROBE_QUOTE,
  speakerId: null,
  speaker: { name: null, mention: 'An official', role: null, kind: 'anonymous' },
  occasion: null,
};
const PROBE_ARTICLE: ArticleRecord = {
  id: 'a',
  address: 'https://post.example/a',
  url: 'https://post.example/a',
  canonicalUrl: null,
  title: 'Harbour fee “stays”',
  siteName: 'The Post',
  host: 'post.example',
  byline: null,
  publishedTime: AT,
  modifiedTime: null,
  language: null,
  dir: null,
  agency: 'TNA',
  savedAt: AT,
  lastReadAt: AT,
};
const PROBE_SPEAKER: SpeakerRecord = {
  id: 's',
  name: PROBE_NAME,
  kind: 'person',
  keys: ['s'],
  aliases: ['E. Ştefan'],
  savedAt: AT,
};
