import { expect, test } from 'vitest';
import type { Article, BlockKind } from '../../article/article.ts';
import { fromText } from '../../article/from-text.ts';
import { analyse } from '../analyse.ts';

const BEFORE =
  'The bridge at Lester has been shut since March, and the town council meets again on Thursday.';

/** An article of these paragraphs, each line "> …" a part of a block quote. */
function spokenIn(language: string, ...lines: string[]) {
  const parts = [BEFORE, ...lines, BEFORE.replace('Lester', 'Lester Falls')];
  const text = parts.map((line) => line.replace(/^> /, '')).join('\n\n');
  const article = fromText(text, language);
  let start = 0;
  const blocks = parts.map((line) => {
    const length = line.replace(/^> /, '').length;
    const kind: BlockKind = line.startsWith('> ') ? 'blockquote' : 'paragraph';
    const block = { ...article.blocks[0], kind, start, end: start + length, cite: null };
    start += length + 2;
    return block;
  });
  const report = analyse({ ...article, blocks: blocks as Article['blocks'] });
  return report.quotes.map(({ text, speaker }) => [text, speaker?.name ?? speaker?.mention ?? null]);
}

test('an embedded post is by whoever signed it, not by who is spoken of in it', () => {
  const words = 'We will open the bridge when the engineers say that it is safe, and not a day before.';
  expect(spokenIn('en', `> ${words}`, '— Mara Quill (@maraquill) October 5, 2026')).toContainEqual([
    words,
    'Mara Quill',
  ]);
});

test('every paragraph of it, in any language, and what signs it is no quote itself', () => {
  const quotes = spokenIn(
    'id',
    '> Jembatan itu belum akan dibuka sampai laporan selesai.',
    '> Warga diminta bersabar sampai pekan depan.',
    '> Sebuah kiriman dibagikan oleh Sari Lestari (@sarilestari)',
  );
  expect(quotes.map(([, speaker]) => speaker)).toEqual(['Sari Lestari', 'Sari Lestari']);
});

test('a motto is by the name behind its dash', () => {
  const words = 'A town without a bridge is an island with a view.';
  expect(spokenIn('en', `> ${words}`, '> — Ida Brandt, author of The Ferry Years')).toContainEqual([
    words,
    'Ida Brandt',
  ]);
});

test('a paragraph of the article that opens with a dash, or names a handle in a sentence, signs nothing', () => {
  const words = 'The gates stay shut until the report is out.';
  for (const line of [
    '— Mara Quill said nothing more about it.',
    'Mara Quill (@maraquill) was asked about it on Monday.',
  ])
    expect(spokenIn('en', `> ${words}`, line)).not.toContainEqual([words, 'Mara Quill']);
});
