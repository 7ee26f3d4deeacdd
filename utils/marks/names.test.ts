import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUOTE_KINDS, VERDICTS } from '../report.ts';
import { highlightNames } from './names.ts';

const css = readFileSync(
  join(import.meta.dirname, '..', '..', 'entrypoints', 'content', 'marks.css'),
  'utf8',
);
/** What is declared for a highlight, its colours left out: what is left is seen without them. */
function lineOf(name: string): string {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const own = rules.filter(([, selector]) => selector?.includes(`::highlight(${name})`));
  const line = own.map(([, , body]) => /text-decoration:([^;]+);/.exec(body ?? '')?.[1] ?? '').join('');
  return line
    .replace(/rgb\([^)]*\)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const marks = [
  ...[...QUOTE_KINDS, 'flag' as const].map((kind) => ({ kind, verdict: null })),
  ...VERDICTS.filter((verdict) => verdict !== 'unseen').map((verdict) => ({
    kind: 'direct' as const,
    verdict,
  })),
];

test('each verdict, each kind and a flag are told apart without their colour', () => {
  const lines = marks.map((mark) => highlightNames(mark).map(lineOf).join(' + '));
  expect(lines.every((line) => line !== '')).toBe(true);
  expect(new Set(lines).size).toBe(marks.length);
});

test('no mark has two lines one upon the other', () => {
  for (const mark of marks)
    expect(highlightNames(mark).filter((name) => lineOf(name) !== '')).toHaveLength(1);
});
