// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fromDocument } from './from-document.ts';
import { PARAGRAPHS, page, paragraphs, parse } from './testing.ts';

const LONG = [
  ...PARAGRAPHS,
  'The inspectors came at last on Tuesday morning, in a small grey boat, and stayed under the piers until the tide drove them out again.',
  'They found that eleven of the forty piles had been eaten through, and that two of them had not touched the ground for years.',
  '“One more winter and the whole of it would have gone down with people on it,” said Inga Thorsen, who led the inspection for the coast office.',
  'The harbour office has asked the county for nine million crowns, and the county has asked the state, which has not answered so far.',
  'Until the piers are repaired, a fishing boat takes post and medicine to Sundholm twice a week, weather permitting, and eight passengers at most.',
  'The school has a room with a radio for those who wait, and on some evenings the teacher reads the weather report aloud to people who have heard it three times already.',
  'Nordfaehre has meanwhile sold the older of its two ships to a company in the south, which is to use it for excursions along the coast from the beginning of the summer.',
];
const SCHEMA = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry stays in port' };
const ld = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ ...SCHEMA, ...more })}</script>`;
const CLOSED = { isAccessibleForFree: false };
const part = { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.closed' } };

const warnings = (head: string, article: string) =>
  fromDocument(parse(page({ head, article })), 'https://post.maren.example/ferry').article.warnings.map(
    ({ code }) => code,
  );

describe('only a part could be read', () => {
  it.each([
    ['a few paragraphs of an article that is not free', ld(CLOSED), paragraphs()],
    ['the same, told by the tier', '<meta property="article:content_tier" content="locked">', paragraphs()],
    ['the same, in microdata', '<meta itemprop="isAccessibleForFree" content="False">', paragraphs()],
    [
      'the part that is named as closed is hidden',
      ld({ ...CLOSED, ...part }),
      `${paragraphs(LONG)}<div class="closed" style="display:none">${paragraphs(LONG.map((text) => `Later: ${text}`))}</div>`,
    ],
    [
      'the closed paragraphs of a short article are left out',
      ld({ ...CLOSED, ...part }),
      `${paragraphs()}<div class="closed"></div>`,
    ],
    ['the page announces many more words', ld({ ...CLOSED, wordCount: 900 }), paragraphs(LONG)],
  ])('%s', (_, head, article) => {
    expect(warnings(head, article)).toEqual(['behind-paywall']);
  });
});

describe('nothing is said of a wall', () => {
  it.each([
    ['on a page that says nothing of it', '', paragraphs()],
    ['on one that is free', ld({ isAccessibleForFree: true }), paragraphs()],
    [
      'to whom the closed part is open',
      ld({ ...CLOSED, ...part }),
      `<div class="closed">${paragraphs(LONG)}</div>`,
    ],
    [
      'of an article that has all the words that the page announces',
      ld({ ...CLOSED, wordCount: 110 }),
      paragraphs(),
    ],
    [
      'of one that the page’s data have whole',
      ld({ ...CLOSED, ...part, articleBody: LONG.join(' ') }),
      paragraphs(LONG),
    ],
    ['where a long article stands that the page calls closed', ld(CLOSED), paragraphs(LONG)],
    [
      'for a selector that no page needs',
      ld({ hasPart: { isAccessibleForFree: false, cssSelector: ':has(:has(p))' } }),
      paragraphs(),
    ],
  ])('%s', (_, head, article) => {
    expect(warnings(head, article)).toEqual([]);
  });
});
