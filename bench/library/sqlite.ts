/** SQLite's own full-text index by trigrams, outside the browser. */
import { DatabaseSync } from 'node:sqlite';
import type { Alternative } from './browser/alternatives.ts';
import { page, quoteWords, sentence } from './corpus.ts';

/** Asked for a quote's longest words: any of them, best first by its own ranking. */
const WORDS = 8;
const BEST = 5;

export function sqliteTrigram(size: number, pages: number): Alternative & { bytes: number } {
  const db = new DatabaseSync(':memory:');
  db.exec("CREATE VIRTUAL TABLE quotes USING fts5(text, tokenize='trigram')");
  const insert = db.prepare('INSERT INTO quotes(rowid, text) VALUES (?, ?)');
  const texts = Array.from({ length: size }, (_, i) => sentence(quoteWords(i + 1)));
  let start = performance.now();
  db.exec('BEGIN');
  for (const [i, text] of texts.entries()) insert.run(i + 1, text);
  db.exec('COMMIT');
  const build = performance.now() - start;

  const search = db.prepare('SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY rank LIMIT ?');
  const times: number[] = [];
  let altered = 0;
  let alteredFound = 0;
  for (let n = 0; n < pages; n++) {
    const quotes = page(n, size);
    start = performance.now();
    const found = quotes.map(({ text }) =>
      search.all(longestWords(text), BEST).map(({ rowid }) => Number(rowid)),
    );
    times.push(performance.now() - start);
    for (const [i, quote] of quotes.entries()) {
      if (!quote.altered || quote.saved === null) continue;
      altered++;
      if (found[i]?.includes(quote.saved)) alteredFound++;
    }
  }
  const [{ bytes } = { bytes: 0 }] = db
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
    .all() as { bytes: number }[];
  db.close();
  return { build, times, altered, alteredFound, bytes };
}

function longestWords(text: string): string {
  const words = text.slice(0, -1).split(' ');
  return words
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS)
    .map((word) => `"${word}"`)
    .join(' OR ');
}
