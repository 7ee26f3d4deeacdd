// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fromDocument } from '../../article/from-document.ts';
import { PARAGRAPHS, page, paragraphs, parse } from '../../article/testing.ts';
import { analyse } from '../analyse.ts';

/** The quotes in this caption of a picture that stands between the paragraphs. */
function quotesIn(caption: string, figure = '<figure>') {
  const html = page({
    article: `${paragraphs(PARAGRAPHS.slice(0, 2))}${figure}<img src="pier.jpg">${caption}</figure>${paragraphs(PARAGRAPHS.slice(2))}`,
  });
  const { article } = fromDocument(parse(html), 'https://post.maren.example/news/ferry');
  const own = PARAGRAPHS.join('\n');
  return analyse(article)
    .quotes.filter(({ text }) => !own.includes(text))
    .map(({ text, kind, speaker }) => [text, kind, speaker?.name ?? null]);
}

test.each([
  '<figcaption>“The crack is wider than my hand,” says inspector Tom Baines in front of the pier.</figcaption>',
  '<figcaption><p>Inspector Tom Baines said: “The crack is wider than my hand.”</p></figcaption>',
  '<figcaption class="caption">“The crack is wider than my hand”, says inspector Tom Baines. <span class="credit">Photo: Tove Berg</span></figcaption>',
])('words with their cue in a caption are a quotation: %s', (caption) => {
  expect(quotesIn(caption)).toEqual([
    [expect.stringMatching(/^The crack is wider than my hand\.?$/), 'direct', 'Tom Baines'],
  ]);
});

test.each([
  '<figcaption>Photo: Tove Berg / “Maren Post”</figcaption>',
  '<figcaption>Inspector Tom Baines on the pier that he says is wider than his hand.</figcaption>',
  '<figcaption>Tom Baines in a scene of “The Ferry Years” (Photo: Tove Berg)</figcaption>',
])('a credit, and a caption without such words, is none: %s', (caption) => {
  expect(quotesIn(caption)).toEqual([]);
});

test('the captions of a gallery are left out', () => {
  const caption = '<figcaption>“The crack is wider than my hand,” says inspector Tom Baines.</figcaption>';
  expect(quotesIn(caption, '<figure class="related-gallery">')).toEqual([]);
});
