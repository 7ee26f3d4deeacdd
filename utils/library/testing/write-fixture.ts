/**
 * Writes the fixture of the newest version of the stored library: `node utils/library/testing/write-fixture.ts`.
 * Run it once for each new version, before it lands. A fixture that is there is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { MIGRATIONS } from '../migrations.ts';
import { FIXTURES, type Fixture, packRow, shapeOf, TABLE_SCHEMAS, WITHIN_SCHEMAS } from './fixture.ts';
import { saveAll, testLibrary, testReport } from './library.ts';

/** A library in which every table has a row, and every kind of thing has happened. */
async function exampleTables(): Promise<Fixture['tables']> {
  const { library } = testLibrary(undefined, 'fixture-');
  const report = testReport('harbour-fee', [
    { text: 'We will not raise the harbour fee.', via: ['Antara'] },
    { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
    { text: 'Somebody left the gate open.', speaker: null },
  ]);
  const ids = await saveAll(library, report);
  await saveAll(
    library,
    testReport('harbour-fee', [{ text: 'We may raise the harbour fee.', speaker: 'Meera Santoso' }]),
  );
  await saveAll(
    library,
    testReport('ferry', [{ text: 'Сегодня парома нет.', speaker: 'Лена Орлова' }], { url: null }),
  );
  await library.tagQuotes(ids.slice(0, 2), { add: ['harbour'] });
  await library.noteQuotes(ids.slice(0, 1), 'ask the mayor');
  await library.setFinding(ids.slice(0, 1), {
    status: 'disputed',
    url: 'https://archive.example/tape',
    note: 'at 12:30',
  });
  await library.editQuote(ids[1] ?? '', { text: 'The bridge opens in late May.' });
  await library.deleteQuotes(ids.slice(2));
  const [keep, other] = (await library.listSpeakers()).filter((speaker) => speaker.name.endsWith('Santoso'));
  if (keep && other) await library.mergeSpeakers(keep.id, other.id);
  await library.dismissFlag(report.article, 'Critics say the fee is too high.');
  await library.backup.done();
  await library.imports.open(
    JSON.stringify([{ url: 'https://a.example/b', highlights: [{ text: 'Waiting.' }] }]),
  );
  await library.index.blobs.transaction((transaction) =>
    transaction.write({ put: [['manifest', Uint8Array.of(1, 2, 3, 255).buffer]] }),
  );
  await library.db.table('sheets').add({
    articleId: 'fixture-1',
    families: ['damaged'],
    speakerIds: [],
    size: 1,
    shared: {},
    quotes: [{ place: 0, id: 'damaged', text: 7 }],
  });
  await library.tidy();
  const tables: Fixture['tables'] = {};
  for (const table of library.db.tables) tables[table.name] = (await table.toArray()).map(packRow);
  return tables;
}

const newest = MIGRATIONS.at(-1);
if (!newest) throw new Error('there is no version');
const file = new URL(`library-v${newest.version}.json`, FIXTURES);
if (existsSync(file))
  throw new Error(`${file.pathname} is there already: what has landed is never written again`);
const stores: Record<string, string> = {};
for (const { stores: changed } of MIGRATIONS) {
  for (const [table, indexes] of Object.entries(changed)) {
    if (indexes === null) delete stores[table];
    else stores[table] = indexes;
  }
}
const shapes = Object.fromEntries(
  Object.entries({ ...TABLE_SCHEMAS, ...WITHIN_SCHEMAS }).map(([table, schema]) => [table, shapeOf(schema)]),
);
const fixture: Fixture = { version: newest.version, stores, shapes, tables: await exampleTables() };
mkdirSync(FIXTURES, { recursive: true });
writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`);
console.log(`Wrote ${file.pathname}`);
