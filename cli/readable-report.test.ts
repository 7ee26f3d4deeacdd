import { describe, expect, it } from 'vitest';
import { analyse } from '../utils/analysis/analyse.ts';
import { fromText } from '../utils/article/from-text.ts';
import { describeReport } from './readable-report.ts';
import { createStyle } from './style.ts';

const report = analyse(
  fromText(
    '"Nobody was on board," harbour master Mira Lund told Reuters on Monday.\n\nAbout 300 people drowned in March.',
    'en',
  ),
);

describe('the readable report', () => {
  it('is coloured on a terminal, and only there', () => {
    expect(describeReport(report, createStyle({ isTTY: true, columns: 80 }, {}))).toContain('\u001B[');
    expect(
      describeReport(report, createStyle({ isTTY: true, columns: 80 }, { NO_COLOR: '1' })),
    ).not.toContain('\u001B[');
    expect(describeReport(report, createStyle({ isTTY: true, columns: 80 }, { TERM: 'dumb' }))).not.toContain(
      '\u001B[',
    );
    expect(describeReport(report, createStyle({}, {}))).not.toContain('\u001B[');
  });

  it('keeps within the width of the terminal', () => {
    const long = analyse(fromText(`"${'The pier is moving. '.repeat(20).trim()}" said Mira Lund.`, 'en'));
    for (const line of describeReport(
      long,
      createStyle({ isTTY: true, columns: 60 }, { NO_COLOR: '1' }),
    ).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(60);
    }
  });

  it('says why a statement is flagged', () => {
    expect(describeReport(report, createStyle({}, {}))).toMatch(/names no source/);
  });
});
