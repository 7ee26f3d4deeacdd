import { expect, test } from 'vitest';
import { parseLibraryFile } from '../file.ts';
import { saveAll, testLibrary, testReport } from '../testing/library.ts';
import { wholeText } from '../testing/script.ts';

async function exampleFile(): Promise<string> {
  const { library } = testLibrary();
  await saveAll(
    library,
    testReport('a', [
      { text: 'We will not raise the harbour fee.' },
      { text: 'The bridge opens in May.', speaker: 'Jon Lund', via: ['Antara'] },
    ]),
  );
  return wholeText(library);
}

test('a library file gives the quotes as the checking wants them, without a database', async () => {
  const { saved, refused } = await parseLibraryFile(await exampleFile());
  expect(refused).toEqual([]);
  expect(saved).toMatchObject([
    { seq: 1, text: 'We will not raise the harbour fee.', speaker: 'Mira Santoso', siteName: 'Tarum Post' },
    {
      seq: 2,
      text: 'The bridge opens in May.',
      speaker: 'Jon Lund',
      via: ['Antara'],
      date: '2026-02-27T09:00:00Z',
    },
  ]);
});

test('one record stands on one line', async () => {
  const lines = (await exampleFile()).trimEnd().split('\n');
  expect(lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')).type)).toEqual([
    'article',
    'speaker',
    'speaker',
    'reading',
    'quote',
    'quote',
  ]);
});

test('a refused record is named with its line and its reason, and the others are read', async () => {
  const lines = (await exampleFile()).split('\n');
  lines[5] = (lines[5] ?? '').replace('"kind":"direct"', '"kind":"shouted"');
  const { quotes, refused } = await parseLibraryFile(lines.join('\n'));
  expect(quotes).toHaveLength(1);
  expect(refused).toEqual([{ line: 6, reason: { code: 'invalid', values: ['kind'] } }]);
});

test('a broken record is refused alone, in lines and laid out otherwise', async () => {
  const file = await exampleFile();
  const broken = file.replace('"kind":"direct"', '"kind":direct');
  expect((await parseLibraryFile(broken)).refused).toEqual([
    { line: 6, reason: { code: 'not-json', values: [] } },
  ]);
  const spaced = broken.replace('"records":[\n', '"records":\n[\n');
  const { refused, quotes } = await parseLibraryFile(spaced);
  expect(refused).toEqual([{ line: 7, reason: { code: 'not-json', values: [] } }]);
  expect(quotes).toHaveLength(1);
});

test('a record so broken that the next ones cannot be told apart is not passed over in silence', async () => {
  const spaced = (await exampleFile()).replace('"records":[\n', '"records":\n[\n');
  const { refused } = await parseLibraryFile(spaced.replace('"text":"We will not', '"text":We will not'));
  expect(refused[0]).toEqual({ line: 7, reason: { code: 'not-json', values: [] } });
  expect(refused.length).toBeGreaterThan(1);
});

/** The same value with the members of every object in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

test('a library file whose members a tool has sorted by name is still one, and is read whole', async () => {
  const file = await exampleFile();
  const plain = await parseLibraryFile(file);
  for (const indent of [0, 2]) {
    expect(await parseLibraryFile(JSON.stringify(sorted(JSON.parse(file)), null, indent))).toEqual(plain);
  }
  const broken = JSON.stringify(sorted(JSON.parse(file)), null, 2).replace(
    '"kind": "direct"',
    '"kind": direct',
  );
  expect((await parseLibraryFile(broken)).refused.map(({ reason }) => reason.code)).toEqual(['not-json']);
  const newer = JSON.stringify(sorted(JSON.parse(file))).replace('verbatim-library/1', 'verbatim-library/2');
  await expect(parseLibraryFile(newer)).rejects.toMatchObject({ code: 'newer-version' });
});

test('a file that was cut off says so and gives what is there', async () => {
  const file = await exampleFile();
  const { quotes, refused } = await parseLibraryFile(file.slice(0, file.lastIndexOf('{"type":"quote"') - 1));
  expect(quotes).toHaveLength(1);
  expect(refused.at(-1)?.reason.code).toBe('ends-early');
});

test('a file from which lines were taken says so', async () => {
  const lines = (await exampleFile()).split('\n');
  lines.splice(5, 1);
  const { refused } = await parseLibraryFile(lines.join('\n'));
  expect(refused.at(-1)?.reason).toEqual({ code: 'miscounted', values: ['6', '5'] });
});

test('a quote whose article is missing is refused with its line', async () => {
  const lines = (await exampleFile()).replace('"end":{"records":6}', '"end":{"records":5}').split('\n');
  lines.splice(1, 1);
  expect((await parseLibraryFile(lines.join('\n'))).refused).toMatchObject([{ line: 5 }, { line: 6 }]);
});

test('bytes in pieces cut anywhere, with a byte order mark and Windows line ends, read the same', async () => {
  const file = (await exampleFile()).replaceAll('harbour', 'hårböür 𝕏');
  const plain = await parseLibraryFile(file);
  const bytes = new TextEncoder().encode(`\ufeff${file.replaceAll('\n', '\r\n')}`);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
  }
  expect(await parseLibraryFile(pieces())).toEqual(plain);
});

test.each([
  ['', 'empty-file'],
  ['\n\n', 'empty-file'],
  ['\ufeffid,words\r\nq1,“We go”', 'no-source'],
  ['just some text', 'no-source'],
  ['\ufffdPNG\r\n\u001a\n\0\0', 'not-a-library'],
  ['{"schema":"verbatim-quotes/2","quotes":[]}', 'newer-version'],
  ['[]', 'not-a-library'],
  ['{"records":[]}', 'not-a-library'],
  ['[{"name":"x"}]', 'not-a-library'],
  ['{"schema":"verbatim-library/2","records":[\n],"end":{"records":0}}', 'newer-version'],
  ['{"schema":"verbatim-library/2","records":[]}', 'newer-version'],
])('%j is refused as a whole', async (text, code) => {
  await expect(parseLibraryFile(text)).rejects.toMatchObject({ code });
});

test('a hundred thousand opening brackets do not stop the reader', async () => {
  await expect(parseLibraryFile('['.repeat(100_000))).rejects.toMatchObject({ code: 'not-a-library' });
});
