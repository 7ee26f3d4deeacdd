/**
 * Where quotes lie: on sheets, one record for the quotes of one article that were saved together. A record each costs
 * the browser five times as much to write and to read, nearly all of it in handling records, not words.
 *
 * What comes out are rows as they were stored, to be validated by the caller; a damaged row harms nothing but itself.
 */
import { withIndex } from './bulk.ts';
import type { LibraryDatabase } from './database.ts';
import type { PortableQuote, QuoteRecord, SheetRecord } from './records.ts';
import { sameValue } from './same-value.ts';

/** Quotes on one sheet at most: a change of one rewrites all of them, and a check reads all of them for one. */
export const SHEET_QUOTES = 32;

type Tables = Pick<LibraryDatabase, 'sheets'>;
type Fields = Readonly<Record<string, unknown>>;
type Row = Fields & { readonly seq: number };

/** A quote's number in the library: its sheet's number, which is never used twice, and its place there. */
const seqOf = (sheet: number, place: number) => sheet * SHEET_QUOTES + place;
export const sheetOf = (seq: number) => Math.floor(seq / SHEET_QUOTES);

/**
 * Ids that were given together differ behind their last dot only: sheets are filed under what is in front of it, which
 * costs one entry a sheet and not one a quote.
 */
export function familyOf(id: string): string {
  const dot = id.lastIndexOf('.');
  return dot > 0 ? id.slice(0, dot) : id;
}

/** A family of ids for quotes that are saved together. */
export function idsInFamily(family: string): () => string {
  let count = 0;
  return () => `${family}.${count++}`;
}

type Placed = PortableQuote & { readonly place: number };

/** A sheet with these quotes, and what they are found by. */
function sheetFor(quotes: readonly Placed[]): Omit<SheetRecord, 'no'> {
  const shared = sharedFields(quotes);
  return {
    articleId: quotes[0]?.articleId ?? '',
    families: [...new Set(quotes.map(({ id }) => familyOf(String(id))))],
    speakerIds: [...new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []))],
    size: quotes.length,
    shared,
    quotes: quotes.map((quote) => without(quote, shared)),
  };
}

/** What all of them have alike: address, dates, language, empty notes: more than half of their bytes. */
function sharedFields(quotes: readonly Fields[]): Fields {
  const [first, ...others] = quotes;
  const shared: Record<string, unknown> = {};
  if (!first || others.length === 0) return shared;
  // Plain loops here and below: this is half of what saving costs the processor.
  for (const field in first) {
    const value = first[field];
    if (others.every((other) => field in other && sameValue(other[field], value))) shared[field] = value;
  }
  return shared;
}

function without(quote: Fields, shared: Fields): Fields {
  const own: Record<string, unknown> = {};
  for (const field in quote) if (!(field in shared)) own[field] = quote[field];
  return own;
}

/** The same of rows as `rowsOn` gives them, which keep their places. */
export function sheetOfRows(rows: readonly Row[]): Omit<SheetRecord, 'no'> {
  return sheetFor(
    rows.map(({ seq, ...quote }) => ({ ...(quote as unknown as Placed), place: seq % SHEET_QUOTES })),
  );
}

/** Cuts quotes into sheets, in their order. */
export function sheetsFor(quotes: readonly PortableQuote[]): Omit<SheetRecord, 'no'>[] {
  const sheets: Placed[][] = [];
  for (const quote of quotes) {
    const open = sheets.at(-1);
    if (open && open.length < SHEET_QUOTES && open[0]?.articleId === quote.articleId)
      open.push({ ...quote, place: open.length });
    else sheets.push([{ ...quote, place: 0 }]);
  }
  return sheets.map(sheetFor);
}

type Readable = Pick<SheetRecord, 'no' | 'shared'> & { readonly quotes: readonly unknown[] };

/** The rows on these sheets, in order of number. @param wanted leaves the others out, unless they have no number */
export function rowsOn(sheets: readonly unknown[], wanted?: (seq: number) => boolean): unknown[] {
  const rows: unknown[] = [];
  for (const sheet of sheets) {
    if (!isReadable(sheet)) continue;
    for (const own of sheet.quotes) {
      if (!isFields(own)) {
        rows.push(own);
        continue;
      }
      const seq = seqOf(sheet.no, Number(own.place));
      if (wanted?.(seq) !== false) rows.push({ ...sheet.shared, ...own, seq });
    }
  }
  return rows;
}

function isReadable(sheet: unknown): sheet is Readable {
  return isFields(sheet) && 'quotes' in sheet && Array.isArray(sheet.quotes);
}

function isFields(row: unknown): row is Fields {
  return typeof row === 'object' && row !== null;
}

function isRow(row: unknown): row is Row {
  return isFields(row) && 'seq' in row;
}

/** Rows by their numbers, in the order asked; unknown numbers are left out. */
export async function rowsBySeq({ sheets }: Tables, seqs: readonly number[]): Promise<unknown[]> {
  return inOrder(rowsAmong(await sheets.bulkGet(sheetsWith(seqs)), new Set(seqs)), seqs);
}

/**
 * The same for a check (see `quick-reads.ts`).
 * @param onRows is handed the rows of each sheet when it has come, so that more can be asked for while the others come
 */
export async function rowsBySeqQuickly(
  { quick }: Pick<LibraryDatabase, 'quick'>,
  seqs: readonly number[],
  onRows: (rows: readonly Row[]) => void,
): Promise<unknown[]> {
  const asked = new Set(seqs);
  const found = await Promise.all(
    sheetsWith(seqs).map(async (no) => {
      const rows = rowsAmong(await quick.get('sheets', [no]), asked);
      onRows(rows);
      return rows;
    }),
  );
  return inOrder(found.flat(), seqs);
}

const sheetsWith = (seqs: readonly number[]) => [...new Set(seqs.map(sheetOf))];

const rowsAmong = (sheets: readonly unknown[], asked: ReadonlySet<number>): Row[] =>
  rowsOn(sheets, (seq) => asked.has(seq)).filter(isRow);

function inOrder(rows: readonly Row[], seqs: readonly number[]): unknown[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}

/** Rows by the quotes' ids, in no order; unknown ids are left out. */
export async function rowsById({ sheets }: Tables, ids: readonly string[]): Promise<unknown[]> {
  const wanted = new Set(ids);
  const found = await withIndex(sheets, 'families', [...new Set(ids.map(familyOf))]);
  const once = new Map(found.map((sheet) => [sheet.no, sheet]));
  return rowsOn([...once.values()]).filter((row) => isRow(row) && wanted.has(String(row.id)));
}

/** Those of `ids` that quotes have. */
export async function takenIds(tables: Tables, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await rowsById(tables, ids)).filter(isRow).map((row) => String(row.id)));
}

/** All rows of these articles, of each in order of number. */
export async function rowsOfArticles({ sheets }: Tables, articleIds: readonly string[]): Promise<unknown[]> {
  return rowsOn(await withIndex(sheets, 'articleId', articleIds));
}

/** All rows of a speaker. */
export async function rowsOfSpeaker({ sheets }: Tables, speakerId: string): Promise<Row[]> {
  const found = await sheets.where('speakerIds').equals(speakerId).toArray();
  return rowsOn(found).filter((row) => isRow(row) && row.speakerId === speakerId) as Row[];
}

/** A stretch of the library. */
export interface Stretch {
  readonly rows: readonly unknown[];
  /** The last sheet read: the next stretch begins behind it. Null: there is nothing more. */
  readonly last: number | null;
}

/** A page's quotes are about so many: what a stretch is measured by. */
const USUAL_SIZE = 10;

/** About `quotes` rows behind sheet `after`, in order of number. */
export async function stretchAfter({ sheets }: Tables, after: number, quotes: number): Promise<Stretch> {
  const found = await sheets
    .where('no')
    .above(after)
    .limit(Math.max(1, Math.ceil(quotes / USUAL_SIZE)))
    .toArray();
  return { rows: rowsOn(found), last: found.at(-1)?.no ?? null };
}

/**
 * About `quotes` rows on the sheets in front of sheet `before`, in order of number; `last` is the first sheet read. In
 * ranges of numbers, which the browser answers at once: counted backwards it would hand over sheet by sheet.
 */
export async function stretchBefore({ sheets }: Tables, before: number, quotes: number): Promise<Stretch> {
  const last = await sheets.where('no').below(before).lastKey();
  if (typeof last !== 'number') return { rows: [], last: null };
  const first = Math.max(1, last - Math.ceil(quotes / USUAL_SIZE) + 1);
  const found = await sheets.where('no').between(first, last, true, true).toArray();
  return { rows: rowsOn(found), last: first };
}

/** The number of quotes, from the sheets' sizes alone. */
export async function countQuotes({ sheets }: Tables): Promise<number> {
  const sizes = Array.from({ length: SHEET_QUOTES }, (_, i) => i + 1);
  const counts = await Promise.all(sizes.map((size) => sheets.where('size').equals(size).count()));
  return counts.reduce((sum, count, i) => sum + count * (i + 1), 0);
}

/** Adds quotes, inside a transaction. @returns their numbers, in their order. */
export async function addQuotes({ sheets }: Tables, quotes: readonly PortableQuote[]): Promise<number[]> {
  const added = sheetsFor(quotes);
  if (added.length === 0) return [];
  // The browser counts on by one within a transaction, so the last number tells the others: it need not answer for each.
  const last = await sheets.bulkAdd(added);
  const first = last - added.length + 1;
  return added.flatMap(({ size }, i) => Array.from({ length: size }, (_, place) => seqOf(first + i, place)));
}

/** Puts quotes in the place of those with their numbers, inside a transaction. */
export function replaceQuotes({ sheets }: Tables, quotes: readonly QuoteRecord[]): Promise<void> {
  const next = new Map(quotes.map((quote) => [quote.seq, quote]));
  return rewrite(sheets, [...next.keys()], (row) => next.get(row.seq) ?? row);
}

/** Removes quotes by their numbers, inside a transaction. */
export function removeQuotes({ sheets }: Tables, seqs: readonly number[]): Promise<void> {
  const gone = new Set(seqs);
  return rewrite(sheets, seqs, (row) => (gone.has(row.seq) ? null : row));
}

/** Rewrites the sheets of these quotes; their other rows stay as they are, damaged or not. */
async function rewrite(
  sheets: LibraryDatabase['sheets'],
  seqs: readonly number[],
  change: (row: Row) => Row | null,
): Promise<void> {
  const found = await sheets.bulkGet([...new Set(seqs.map(sheetOf))]);
  const kept: SheetRecord[] = [];
  const empty: number[] = [];
  for (const sheet of found) {
    if (!sheet) continue;
    const { no, articleId } = sheet;
    const rows = rowsOn([sheet]).flatMap((row) => (isRow(row) ? (change(row) ?? []) : []));
    if (rows.length === 0) empty.push(no);
    else kept.push({ ...sheetOfRows(rows), no, articleId });
  }
  await sheets.bulkPut(kept);
  await sheets.bulkDelete(empty);
}
