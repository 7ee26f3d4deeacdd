import { expect, test } from 'vitest';
import { withAttribution } from './attribution.ts';
import { aCarrier, aQuote, aReport, aSpeaker } from './testing.ts';

const date = (iso: string) => iso;
const { article } = aReport();

test('says who, in which role, through whom, where and when', () => {
  const quote = aQuote('q1', {
    speaker: aSpeaker('Mira Tanaka', { role: 'harbour master' }),
    via: [aCarrier('Northwire')],
  });
  expect(withAttribution(quote, article, date)).toBe(
    '“The ferry is safe” (Mira Tanaka, harbour master; via Northwire). ' +
      'Ferry back in service, Harbour Post, 2031-05-04. https://harbour.example/ferry',
  );
});

test('reported speech is not put between quotation marks', () => {
  expect(withAttribution(aQuote('q1', { kind: 'indirect' }), article, date)).toMatch(/^The ferry is safe \(/);
});

test('what is unknown is left out', () => {
  const nowhere = { title: null, siteName: null, publishedTime: null, url: null, canonicalUrl: null };
  expect(withAttribution(aQuote('q1', { speaker: null }), nowhere, date)).toBe('“The ferry is safe”');
});
