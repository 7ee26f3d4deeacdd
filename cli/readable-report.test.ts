import { describe, expect, it } from 'vitest';
import { analyse } from '../utils/analysis/analyse.ts';
import { fromText } from '../utils/article/from-text.ts';
import { describeReport } from './readable-report.ts';
import { createStyle } from './style.ts';

const report = analyse(
  fromText(
    '"Nobody was on board," harbour master Mira Lund told Reuters on Monday.\n\nAbout 300 people drowned in March 1968, when the ferry Selby hit a barge.',
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

  it('lets no text of a page steer the terminal', () => {
    const sly = analyse(
      fromText(
        '"Nobody \u001B[2J was \u202Edraob no\u202C here," harbour master Mira Lund said on Monday.',
        'en',
      ),
    );
    expect(sly.quotes).toHaveLength(1);
    const title = {
      ...sly,
      article: { ...sly.article, title: 'Up\u001B]0;x\u0007', siteName: '\u009B31mPost' },
    };
    expect(describeReport(title, createStyle({}, {}))).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  });

  it('says why a statement is flagged', () => {
    expect(describeReport(report, createStyle({}, {}))).toMatch(/names no source/);
  });

  it('shows reported speech with another figure as a conflict, with the difference', () => {
    const match = {
      verdict: 'other-translation' as const,
      quoteId: 's1',
      url: null,
      title: null,
      siteName: 'Post',
      speaker: 'Mira Lund',
      via: [],
      savedAt: null,
      similarity: 0.9,
      independent: true,
      dependence: null,
      diff: [
        { op: 'delete' as const, text: '48' },
        { op: 'insert' as const, text: '84' },
        { op: 'equal' as const, text: ' million crowns' },
      ],
      meaning: ['number' as const],
      finding: null,
    };
    const check = { verdict: match.verdict, independent: 0, origin: null, matches: [match] };
    const shown = describeReport(
      { ...report, quotes: report.quotes.map((quote) => ({ ...quote, check })) },
      createStyle({}, {}),
    );
    expect(shown).toContain('conflicts with what you saved');
    expect(shown).toContain('[-48-]{+84+}');
    expect(shown).toContain('differs in number');
  });
});
