/** Test help: the stored quotes as rows, and damaging one. */
import type { Library } from '../library.ts';
import type { QuoteRecord } from '../records.ts';
import { rowsOn } from '../sheets.ts';

/** Every stored quote, in order of number, as it is stored. */
export async function everyQuote({ db }: Pick<Library, 'db'>): Promise<QuoteRecord[]> {
  return rowsOn(await db.sheets.orderBy('no').toArray()) as QuoteRecord[];
}

/** Writes nonsense into the first stored quote. */
export async function damageFirstQuote({ db }: Pick<Library, 'db'>): Promise<void> {
  await db.table('sheets').update(1, (sheet) => {
    sheet.quotes[0].kind = 'shouted';
  });
}
