import { expect, test } from 'vitest';
import { parseLibraryFile } from '../file.ts';

function annotation(fields: object) {
  return {
    id: 'Qx1',
    created: '2026-01-05T10:11:12.131415+00:00',
    updated: '2026-01-05T10:11:12.131415+00:00',
    user: 'acct:mira@hypothes.is',
    uri: 'https://www.tarum-post.example/a?utm_source=x',
    text: 'She said the opposite in June.',
    tags: ['harbour', ' fees '],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://www.tarum-post.example/a',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            startOffset: 3,
            endContainer: '/p[1]',
            endOffset: 20,
          },
          { type: 'TextPositionSelector', start: 120, end: 150 },
          {
            type: 'TextQuoteSelector',
            exact: 'We will not raise the fee.',
            prefix: 'said: “',
            suffix: '” Then',
          },
        ],
      },
    ],
    document: { title: ['Harbour fee stays'] },
    links: {},
    hidden: false,
    flagged: false,
    ...fields,
  };
}

test("Hypothesis' export gives quotes with context, note, tags and date", async () => {
  const file = JSON.stringify({
    export_date: '2026-02-01T00:00:00Z',
    export_userid: 'acct:mira@hypothes.is',
    client_version: '1.1',
    annotations: [annotation({}), annotation({ id: 'Qx2', user: 'acct:jon@hypothes.is' })],
  });
  const { articles, quotes, refused } = await parseLibraryFile(file);
  expect(refused).toEqual([]);
  expect(articles).toMatchObject([
    { address: 'https://www.tarum-post.example/a', host: 'tarum-post.example', title: 'Harbour fee stays' },
  ]);
  expect(quotes[0]).toMatchObject({
    text: 'We will not raise the fee.',
    prefix: 'said: “',
    suffix: '” Then',
    note: 'She said the opposite in June.',
    tags: ['harbour', 'fees'],
    savedAt: '2026-01-05T10:11:12.131Z',
    origin: 'hypothesis',
    readingId: null,
    speaker: null,
  });
  expect(quotes[1]?.note).toBe('jon: She said the opposite in June.');
});

test("rows of Hypothesis' API are read too; page notes and files on disk are refused with their line", async () => {
  const rows = [
    annotation({}),
    annotation({ id: 'n', target: [{ source: 'x' }] }),
    annotation({ id: 'f', uri: 'file:///a.pdf' }),
  ];
  const { quotes, refused } = await parseLibraryFile(JSON.stringify({ total: 3, rows }, null, 1));
  expect(quotes).toHaveLength(1);
  expect(refused.map(({ reason }) => reason.code)).toEqual(['page-note', 'no-address']);
  expect(refused.every(({ line }) => line > 10)).toBe(true);
});

test("Obsidian Clipper's exported highlights are read, markup removed", async () => {
  const file = JSON.stringify([
    {
      url: 'https://www.tarum-post.example/a',
      highlights: [
        {
          text: '<p>We will <em>not</em> raise the fee &amp; that is&nbsp;all.</p>',
          timestamp: '2026-01-05T10:11:12.000Z',
        },
        {
          text: 'The bridge opens in May.',
          timestamp: '2026-01-06T10:11:12.000Z',
          notes: ['check'],
          comment: 'check',
        },
      ],
    },
    { url: 'https://www.tarum-post.example/b', title: 'Ferry', highlights: [{ text: 'Late again.' }] },
  ]);
  const { articles, quotes, refused } = await parseLibraryFile(file);
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(2);
  expect(quotes.map(({ text, note, savedAt }) => [text, note, savedAt])).toEqual([
    ['We will not raise the fee & that is all.', null, '2026-01-05T10:11:12.000Z'],
    ['The bridge opens in May.', 'check', '2026-01-06T10:11:12.000Z'],
    ['Late again.', null, '1970-01-01T00:00:00.000Z'],
  ]);
});

test('a Hypothesis highlight without a note, tags, title or context, told as null, is taken', async () => {
  const bare = { id: null, user: null, text: null, tags: null, document: null, created: null };
  const selector = [
    { type: 'TextQuoteSelector', exact: 'It will cost nothing.', prefix: null, suffix: null },
  ];
  const untitled = annotation({ id: 'Qx2', document: { title: null } });
  const note = annotation({
    id: 'Qx3',
    target: [{ source: 'https://www.tarum-post.example/a', selector: null }],
  });
  const annotations = [annotation({ ...bare, target: [{ selector }] }), untitled, note];
  const { quotes, refused } = await parseLibraryFile(
    JSON.stringify({ export_userid: 'acct:mira@hypothes.is', annotations }),
  );
  expect(quotes.map(({ text, note, tags, prefix }) => [text, note, tags, prefix])).toEqual([
    ['It will cost nothing.', null, [], ''],
    ['We will not raise the fee.', 'She said the opposite in June.', ['harbour', 'fees'], 'said: “'],
  ]);
  expect(refused.map(({ reason }) => reason.code)).toEqual(['page-note']);
});

test('of a page in Obsidian’s export a highlight that cannot be read is refused alone', async () => {
  const highlights = [
    { text: 'The bridge opens in May.', timestamp: Date.UTC(2026, 0, 5) },
    { text: 7 },
    { text: 'The ferry is late.' },
  ];
  const file = JSON.stringify([{ url: 'https://www.tarum-post.example/a', title: null, highlights }]);
  const { quotes, refused } = await parseLibraryFile(file);
  expect(quotes.map(({ text, savedAt }) => [text, savedAt])).toEqual([
    ['The bridge opens in May.', '2026-01-05T00:00:00.000Z'],
    ['The ferry is late.', '1970-01-01T00:00:00.000Z'],
  ]);
  expect(refused).toEqual([{ line: 1, reason: { code: 'invalid', values: ['text'] } }]);
});

const PROPERTIES = `---
title: "Harbour fee: \\"stays\\""
source: "https://www.tarum-post.example/a"
author:
  - "[[Ina Berg]]"
  - "[[Tom Ode]]"
published: 2026-01-04
created: 2026-01-05
description: "x"
tags:
  - "clippings"
  - "harbour"
---
`;

test('a Markdown clipping gives its marked words and its block quotes', async () => {
  const file = `${PROPERTIES}The mayor said ==“We will **not** raise the [fee](https://x.example/fee).”== Then she left.

> A block quote of the article.

And ==later==.
`;
  const { articles, quotes } = await parseLibraryFile(file);
  expect(articles).toMatchObject([
    { title: 'Harbour fee: "stays"', byline: 'Ina Berg, Tom Ode', publishedTime: '2026-01-04' },
  ]);
  expect(quotes.map(({ text, tags }) => [text, tags])).toEqual([
    ['“We will not raise the fee.”', ['harbour']],
    ['A block quote of the article.', ['harbour']],
    ['later', ['harbour']],
  ]);
});

test('a clipping of highlights only gives its block quotes', async () => {
  const file = `${PROPERTIES}> [!quote] Highlight
> We will not raise
> the fee.

> The bridge opens in May.
`;
  expect((await parseLibraryFile(file)).quotes.map(({ text }) => text)).toEqual([
    'We will not raise the fee.',
    'The bridge opens in May.',
  ]);
});

test('highlights written as one block quote, a line each, are as many quotes', async () => {
  const file = `${PROPERTIES}> “We will not raise the fee.”
> The bridge opens in May
> or in June.
>
> > Late again!
`;
  expect((await parseLibraryFile(file)).quotes.map(({ text }) => text)).toEqual([
    '“We will not raise the fee.”',
    'The bridge opens in May or in June.',
    'Late again!',
  ]);
});

test('what is marked and stands in a block quote too comes once', async () => {
  const file = `${PROPERTIES}> The bridge opens in May.

The mayor said: ==The bridge opens in May.== She left.

> But ==not the ferry==, said the mayor.
`;
  expect((await parseLibraryFile(file)).quotes.map(({ text }) => text)).toEqual([
    'The bridge opens in May.',
    'not the ferry',
  ]);
});

test('a clipping without highlights is refused with a reason, one without a source as a whole', async () => {
  expect((await parseLibraryFile(`${PROPERTIES}Nothing marked.`)).refused).toEqual([
    { line: 1, reason: { code: 'clipping-empty', values: [] } },
  ]);
  await expect(parseLibraryFile('---\ntitle: x\n---\n==y==')).rejects.toMatchObject({
    code: 'no-source',
  });
});
