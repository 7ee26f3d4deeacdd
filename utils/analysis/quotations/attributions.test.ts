// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fromDocument } from '../../article/from-document.ts';
import { PARAGRAPHS, page, paragraphs, parse } from '../../article/testing.ts';
import { analyse } from '../analyse.ts';

/** The quotes of a page that has this between its first paragraphs and its last, but for those of its own paragraphs. */
function quotesOf(inserted: string) {
  const html = page({
    article: `${paragraphs(PARAGRAPHS.slice(0, 2))}${inserted}${paragraphs(PARAGRAPHS.slice(2))}`,
  });
  const { article } = fromDocument(parse(html), 'https://post.maren.example/news/ferry');
  const own = PARAGRAPHS.join('\n');
  return analyse(article)
    .quotes.filter(({ text }) => !own.includes(text))
    .map(({ text, speaker }) => [text, speaker?.name ?? null, speaker?.role ?? null]);
}

const WORDS = 'The gates were oiled every month of the year, and the records show it.';
const FALK = '<p>“The books are wrong,” said Ines Falk, an auditor.</p>';

test.each([
  [
    `<blockquote><p>${WORDS}</p><footer>— Hartwell Harbour Authority</footer></blockquote>`,
    'Hartwell Harbour Authority',
    null,
  ],
  [
    `<blockquote><p>${WORDS}</p><footer>— <cite>Colin Brodie, director of the waterworks</cite></footer></blockquote>`,
    'Colin Brodie',
    'director of the waterworks',
  ],
  [`<blockquote>${WORDS}<br>— Peter Lamb, harbour master</blockquote>`, 'Peter Lamb', 'harbour master'],
  [
    `<blockquote><p>${WORDS}<br>— Peter Lamb, harbour master</p></blockquote>`,
    'Peter Lamb',
    'harbour master',
  ],
  [
    `<blockquote><p>${WORDS}</p><p>— Peter Lamb, harbour master</p></blockquote>`,
    'Peter Lamb',
    'harbour master',
  ],
  [
    `<blockquote><p>${WORDS}</p><cite>Maria Holt, former mayor</cite></blockquote>`,
    'Maria Holt',
    'former mayor',
  ],
  [
    `<blockquote><p>${WORDS} <cite>Maria Holt, former mayor</cite></p></blockquote>`,
    'Maria Holt',
    'former mayor',
  ],
  [`<blockquote><p>“${WORDS}”</p><cite>Mayor Priya Raman</cite></blockquote>`, 'Priya Raman', 'Mayor'],
  [`<blockquote><p>“${WORDS}”</p></blockquote><cite>Priya Raman, mayor</cite>`, 'Priya Raman', 'mayor'],
  [
    `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>— Peter Lamb, harbour master</figcaption></figure>`,
    'Peter Lamb',
    'harbour master',
  ],
  [
    `<blockquote><p>${WORDS} — <cite>Peter Lamb, harbour master</cite></p></blockquote>`,
    'Peter Lamb',
    'harbour master',
  ],
  [`<blockquote><p>${WORDS}</p><footer>— a man at the gate</footer></blockquote>`, null, null],
])('%s is by whoever its last line names', (html, name, role) => {
  expect(quotesOf(FALK + html)).toEqual([
    ['The books are wrong', 'Ines Falk', 'auditor'],
    [WORDS, name, role],
  ]);
});

test('a work that the words name, and a dash within them, sign nothing', () => {
  for (const words of [
    'We read it in <cite>The Hartwell Gazette</cite>, and we have kept that page on our wall since.',
    'We oiled the gates. The gates — Colin Brodie, the director, knows them — were oiled every month of the year.',
  ])
    expect(quotesOf(`<blockquote><p>${words}</p></blockquote>`).map(([text]) => text)).toEqual([
      words.replace(/<.?cite>/g, ''),
    ]);
});
