/**
 * From version 1, where each quote was a record of its own, to version 2, where those saved together lie on one sheet.
 * It knows the records of those versions alone: it must do the same for ever, whatever later versions look like.
 */
import type { Transaction } from 'dexie';

/** Most quotes on a sheet in version 2. */
const SHEET_QUOTES = 32;
/** Quotes read at a time, whose records stand in memory together. */
const BATCH = 2000;

type Row = Readonly<Record<string, unknown>>;

export async function quotesToSheets(transaction: Transaction): Promise<void> {
  const quotes = transaction.table<Row, number>('quotes');
  const sheets = transaction.table('sheets');
  let open: Row[] = [];
  for (let after = 0; ; ) {
    const rows = await quotes.where('seq').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (!last) break;
    after = Number(last.seq);
    const full: Row[][] = [];
    for (const row of rows) {
      if (open.length > 0 && (open.length === SHEET_QUOTES || open[0]?.articleId !== row.articleId)) {
        full.push(open);
        open = [];
      }
      open.push(row);
    }
    await sheets.bulkAdd(full.map(sheetOf));
  }
  if (open.length > 0) await sheets.add(sheetOf(open));
  await renumbered(transaction);
}

function sheetOf(rows: readonly Row[]) {
  return {
    articleId: rows[0]?.articleId ?? '',
    families: [...new Set(rows.map((row) => familyOf(String(row.id))))],
    speakerIds: [...new Set(rows.flatMap((row) => row.speakerId ?? []))],
    size: rows.length,
    shared: {},
    quotes: rows.map(({ seq: _, ...rest }, place) => ({ ...rest, place })),
  };
}

function familyOf(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot > 0 ? id.slice(0, dot) : id;
}

/** All quotes have other numbers now: the index is to be made anew, which it is where the log does not reach back. */
async function renumbered(transaction: Transaction): Promise<void> {
  const log = transaction.table('log');
  const last = await log.orderBy('rev').lastKey();
  if (typeof last !== 'number') return;
  await log.clear();
  await log.add({ rev: last + 1, put: [], touched: [], removed: [] });
  await transaction.table('blobs').clear();
}
