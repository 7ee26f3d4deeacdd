import { describe, expect, it } from 'vitest';
import type { Quote, Report } from '../report.ts';
import { changesOf } from './changes.ts';
import { checkReport, type SavedQuote } from './check.ts';

const seen = (id: string, text: string, more: Partial<Quote> = {}): Quote => ({
  id,
  kind: 'direct',
  start: 0,
  end: text.length,
  text,
  speaker: { name: 'Tilda Renshaw', mention: 'Renshaw', start: 0, end: 1, role: null, kind: 'person' },
  cue: null,
  via: [],
  occasion: null,
  continues: null,
  confidence: 1,
  check: null,
  ...more,
});

const report = (...quotes: Quote[]): Report => ({
  schema: 'verbatim-report/1',
  id: null,
  article: {
    url: 'https://page.example/a',
    canonicalUrl: null,
    title: null,
    siteName: 'Page',
    byline: null,
    publishedTime: null,
    modifiedTime: null,
    language: 'en',
    dir: 'ltr',
    agency: null,
    text: '',
    declared: [],
  },
  quotes,
  claims: [],
  sources: [],
  changes: null,
  warnings: [],
});

const saved = (id: string, text: string, more: Partial<SavedQuote> = {}): SavedQuote => ({
  id,
  text,
  kind: 'direct',
  speaker: 'Tilda Renshaw',
  language: 'en',
  via: [],
  date: null,
  url: `https://${id}.example/x`,
  title: null,
  siteName: id,
  agency: null,
  savedAt: '2026-01-02T00:00:00.000Z',
  finding: null,
  ...more,
});

const TEXT = 'We will not sell the waterworks to anybody.';

describe('checkReport', () => {
  it('shows the most serious verdict of all matches, and every match with its own', () => {
    const library = [
      saved('s1', TEXT),
      saved('s2', TEXT.replace('not ', '')),
      saved('s3', 'The stadium opens on Friday.'),
    ];
    const [quote] = checkReport(report(seen('q1', TEXT)), { candidates: () => library }).quotes;
    expect(quote?.check?.verdict).toBe('altered');
    expect(quote?.check?.matches.map((m) => [m.quoteId, m.verdict])).toEqual([
      ['s2', 'altered'],
      ['s1', 'confirmed'],
    ]);
  });

  it('holds a page against what the saved page said, not against what the reader has made of it', () => {
    const page = report(seen('q1', 'It is like losing an arm, every single morning.'));
    const edited = saved('s1', 'It is like losing both arms, every single morning.', {
      seen: { text: 'It is like losing an arm, every single morning.', speaker: 'Tilda Renshaw' },
    });
    const [copy] = checkReport(page, { candidates: () => [edited] }).quotes;
    expect(copy?.check?.verdict).toBe('confirmed');
    const [reworded] = checkReport(report(seen('q1', edited.text)), { candidates: () => [edited] }).quotes;
    expect(reworded?.check?.verdict).toBe('altered');
    const saidBy = (now: string, then: string) => ({ speaker: now, seen: { text: TEXT, speaker: then } });
    for (const names of [saidBy('Ida Holm', 'Tilda Renshaw'), saidBy('Tilda Renshaw', 'Ida Holm')]) {
      const library = [saved('s1', TEXT, names)];
      const [quote] = checkReport(report(seen('q1', TEXT)), { candidates: () => library }).quotes;
      expect(quote?.check?.verdict).toBe('confirmed');
    }
  });

  it('says of an article which words of it went, though the reader has reworded them', () => {
    const edited = saved('s1', 'The stadium shall open on Monday.', {
      seen: { text: 'The stadium opens on Friday.', speaker: 'Tilda Renshaw' },
    });
    const article = { savedAt: '2026-01-02T00:00:00.000Z', quotes: [edited], complete: true };
    const same = changesOf(article, report(seen('q1', 'The stadium opens on Friday.')));
    expect(same.quotes).toEqual([]);
    expect(changesOf(article, report()).quotes).toMatchObject([
      { op: 'gone', text: 'The stadium opens on Friday.' },
    ]);
  });

  it('confirms words that a saved article has, though a like statement stands beside them there', () => {
    const words = 'The wall was never checked.';
    const beside = 'The wall was checked every month of the year by two men.';
    const article = { url: 'https://other.example/wall' };
    const library = [saved('s1', words, article), saved('s2', beside, article)];
    const [alone] = checkReport(report(seen('q1', words)), { candidates: () => library }).quotes;
    expect(alone?.check?.verdict).toBe('confirmed');
    expect(alone?.check?.matches.map(({ quoteId }) => quoteId)).toEqual(['s1']);
    const elsewhere = [
      saved('s1', words, article),
      saved('s2', beside, { url: 'https://third.example/wall' }),
    ];
    const [told] = checkReport(report(seen('q1', words)), { candidates: () => elsewhere }).quotes;
    expect(told?.check?.matches.map(({ verdict }) => verdict)).toEqual(['altered', 'confirmed']);
  });

  it('says unseen where the library has nothing', () => {
    const [quote] = checkReport(report(seen('q1', TEXT)), { candidates: () => [] }).quotes;
    expect(quote?.check).toEqual({
      verdict: 'unseen',
      independent: 0,
      origin: null,
      matches: [],
    });
  });

  it('names a circle of articles that have the words from each other, through a third one too', () => {
    const quote = seen('q1', TEXT, {
      via: [{ name: 's1', kind: 'publication', start: 0, end: 1, text: 's1' }],
    });
    const library = [
      saved('s1', TEXT, { via: ['s2'] }),
      saved('s2', TEXT, { via: ['Page'] }),
      saved('s3', TEXT, { via: ['s2'] }),
    ];
    const [checked] = checkReport(report(quote), { candidates: () => library }).quotes;
    expect(checked?.check?.matches.map((m) => [m.quoteId, m.dependence])).toEqual([
      ['s1', 'circular'],
      ['s2', 'circular'],
      ['s3', null],
    ]);
    expect(checked?.check?.independent).toBe(0);
  });

  it('names the wire that every copy and the page go back to', () => {
    const page = report(seen('q1', TEXT));
    const wired = { ...page, article: { ...page.article, agency: 'Reuters' } };
    const copies = Array.from({ length: 10 }, (_, i) => saved(`s${i}`, TEXT, { via: ['Antara', 'Reuters'] }));
    const originOf = (library: SavedQuote[]) =>
      checkReport(wired, { candidates: () => library }).quotes[0]?.check?.origin;
    expect(originOf(copies)).toBe('Reuters');
    expect(originOf([...copies, saved('own', TEXT)])).toBeNull();
  });

  it('counts one source for copies of one wire, and marks them', () => {
    const library = [
      saved('s1', TEXT, { via: ['Reuters'] }),
      saved('s2', TEXT, { agency: 'Reuters' }),
      saved('s3', TEXT),
    ];
    const [quote] = checkReport(report(seen('q1', TEXT)), { candidates: () => library }).quotes;
    expect(quote?.check?.independent).toBe(2);
    const wire = seen('q1', TEXT, {
      via: [{ name: 'Reuters', kind: 'agency', start: 0, end: 1, text: 'Reuters' }],
    });
    const [same] = checkReport(report(wire), { candidates: () => library }).quotes;
    expect(same?.check?.matches.map((m) => m.independent)).toEqual([false, false, true]);
  });

  it("shows the reader's own finding with the match", () => {
    const finding = { status: 'disputed', url: 'https://record.example/1', note: null } as const;
    const [quote] = checkReport(report(seen('q1', TEXT)), {
      candidates: () => [saved('s1', TEXT, { finding })],
    }).quotes;
    expect(quote?.check?.matches[0]?.finding).toEqual(finding);
  });

  it('leaves the report it was given as it was', () => {
    const given = report(seen('q1', TEXT));
    checkReport(given, { candidates: () => [saved('s1', TEXT)] });
    expect(given.quotes[0]?.check).toBeNull();
  });
});

describe('changesOf', () => {
  const article = {
    savedAt: '2026-01-02T00:00:00.000Z',
    complete: true,
    quotes: [saved('s1', TEXT), saved('s2', 'The market stays where it is until spring.')],
  };

  it('finds what changed, appeared and went', () => {
    const now = report(
      seen('q1', TEXT.replace('not ', '')),
      seen('q2', 'Nobody asked the fishermen about the new pier.'),
    );
    const changes = changesOf(article, now);
    expect(changes.quotes.map((q) => [q.op, q.quoteId, q.savedQuoteId, q.meaning])).toEqual([
      ['changed', 'q1', 's1', ['negation']],
      ['appeared', 'q2', null, []],
      ['gone', null, 's2', []],
    ]);
  });

  it('says nothing of an article that reads as before', () => {
    const now = report(seen('q1', TEXT), seen('q2', 'The market stays where it is until spring.'));
    expect(changesOf(article, now).quotes).toEqual([]);
  });

  it('does not call a quote new where only some were saved', () => {
    const now = report(seen('q1', TEXT), seen('q2', 'Nobody asked the fishermen about the new pier.'));
    const some = { ...article, complete: false, quotes: [saved('s1', TEXT)] };
    expect(changesOf(some, now).quotes).toEqual([]);
  });
});
