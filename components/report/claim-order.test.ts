import { expect, test } from 'vitest';
import { orderClaims, piecesOf } from './claim-order.ts';
import { aClaim } from './testing.ts';

test('flags come by check-worthiness, dismissed ones with the rest', () => {
  const claims = [
    aClaim({ text: 'a', checkworthy: 0.4 }),
    aClaim({ text: 'b', checkworthy: 0.9 }),
    aClaim({ text: 'c', checkworthy: 0.95 }),
    aClaim({ text: 'd', flagged: false }),
  ];
  const { flagged, others } = orderClaims(claims, ['c']);
  expect(flagged.map((claim) => claim.text)).toEqual(['b', 'a']);
  expect(others.map((claim) => claim.text)).toEqual(['c', 'd']);
});

test('a claim is cut at the words that raised the flag', () => {
  const text = 'Critics say it leaks.';
  const claim = { start: 10, end: 31, text, evidence: [{ start: 10, end: 21, text: 'Critics say' }] };
  expect(piecesOf(claim).map((piece) => [piece.text, piece.evidence])).toEqual([
    ['Critics say', true],
    [' it leaks.', false],
  ]);
});

test('evidence elsewhere in the article and doubled evidence do not cut', () => {
  const claim = {
    start: 10,
    end: 15,
    text: 'a b c',
    evidence: [
      { start: 0, end: 4, text: 'else' },
      { start: 12, end: 13, text: 'b' },
      { start: 12, end: 13, text: 'b' },
    ],
  };
  expect(piecesOf(claim).map((piece) => piece.text)).toEqual(['a ', 'b', ' c']);
});
