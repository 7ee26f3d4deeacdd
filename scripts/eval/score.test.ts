import { describe, expect, test } from 'vitest';
import type { Claim, Quote, Report } from '../../utils/report.ts';
import { type Gold, GoldDefect, parseGold } from './gold.ts';
import { judgeSpeaker, tellingWords } from './names.ts';
import { scoreArticle } from './score.ts';
import { carriesOn, countWords, overlap, pair, trimmed } from './spans.ts';
import { table } from './table.ts';
import { add, bandOf, f1, precision, recall } from './tally.ts';

const TEXT =
  '“The market will stay open on Sundays,” Councillor Petra Lindqvist said. She called the plan “a fair and modest change” for traders. ' +
  'Stallholders fear that rents will rise again by spring. The square was paved twice last year.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
};
const cut = (words: string) => ({ ...at(words), text: words });
const petra = (mention: string) => ({ name: 'Petra Lindqvist', mention, ...at(mention), aliases: [] });

const OPEN = 'The market will stay open on Sundays';
const FAIR = 'a fair and modest change';
const RENTS = 'rents will rise again by spring';
const PAVED = 'The square was paved twice last year.';
const FEAR = 'Stallholders fear that rents will rise again by spring.';

const gold = (changes: Partial<Gold> = {}): Gold => ({
  id: 'a',
  language: 'en',
  text: TEXT,
  complete: true,
  indirectComplete: true,
  minWords: 4,
  quotes: [
    {
      ...at(OPEN),
      kind: 'direct',
      speaker: petra('Petra Lindqvist'),
      cue: at('said'),
      via: ['Reuters'],
      optional: false,
    },
    { ...at(FAIR), kind: 'partial', speaker: petra('She'), cue: at('called'), optional: false },
    {
      ...at(RENTS),
      kind: 'indirect',
      speaker: { name: null, mention: 'Stallholders', ...at('Stallholders'), aliases: [], kind: 'anonymous' },
      cue: at('fear'),
      optional: false,
    },
  ],
  sentences: [
    { ...at(FEAR), support: 'vague', checkworthy: true },
    { ...at(PAVED), support: 'none', checkworthy: true },
  ],
  ...changes,
});

type ReportedSpeaker = NonNullable<Quote['speaker']>;
const person = (name: string | null, mention: string): ReportedSpeaker => ({
  name,
  mention,
  ...at(mention),
  role: null,
  kind: 'person',
});
const quote = (
  kind: Quote['kind'],
  words: string,
  speaker: Quote['speaker'],
  changes: Partial<Quote> = {},
): Quote => ({
  id: 'q',
  kind,
  ...cut(words),
  speaker,
  cue: null,
  via: [],
  occasion: null,
  continues: null,
  confidence: 0.95,
  check: null,
  ...changes,
});
const claim = (words: string, support: Claim['support'], flagged: boolean, checkworthy = 0.5): Claim => ({
  ...cut(words),
  support,
  flagged,
  checkworthy,
  reasons: [],
  evidence: [],
});

const perfect = (): { quotes: Quote[]; claims: Claim[] } => ({
  quotes: [
    quote('direct', OPEN, person('Petra Lindqvist', 'Petra Lindqvist'), {
      cue: cut('said'),
      via: [{ name: 'Reuters', kind: 'agency', start: 0, end: 1, text: '“' }],
    }),
    quote('partial', FAIR, person('Petra Lindqvist', 'She'), { cue: cut('called') }),
    quote('indirect', RENTS, { ...person(null, 'Stallholders'), kind: 'anonymous' }, { cue: cut('fear') }),
  ],
  claims: [claim(FEAR, 'vague', true, 0.9), claim(PAVED, 'none', true, 0.8)],
});

const report = ({ quotes, claims }: { quotes: Quote[]; claims: Claim[] }): Report => ({
  schema: 'verbatim-report/1',
  id: 'a',
  article: {
    url: null,
    canonicalUrl: null,
    title: null,
    siteName: null,
    byline: null,
    publishedTime: null,
    modifiedTime: null,
    language: 'en-GB',
    dir: null,
    agency: null,
    text: TEXT,
    declared: [],
  },
  quotes,
  claims,
  sources: [],
  changes: null,
  warnings: [],
});
const score = (parts = perfect(), article = gold()) => scoreArticle(article, report(parts));

describe('a whole report', () => {
  test('one that is right in everything has every share at one', () => {
    const tally = score();
    for (const found of [tally.quoted, tally.exact, tally.indirect, tally.via, tally.flags])
      expect(f1(found)).toBe(1);
    expect(tally.speaker).toEqual({ right: 2, matched: 2, gold: 2 });
    expect(tally.speakerFull).toEqual({ right: 2, matched: 2, gold: 2 });
    expect(tally.speakerIndirect).toEqual({ right: 1, matched: 1, gold: 1 });
    expect(tally.anonymous).toEqual({ right: 1, of: 1 });
    expect(tally.wrong).toEqual({ right: 0, of: 2 });
    expect(tally.cue).toEqual({ right: 2, of: 2 });
    expect(tally.support).toEqual({ right: 2, of: 2 });
    expect(tally.language).toEqual({ right: 1, of: 1 });
  });

  test('an empty one misses everything and raises no false alarm', () => {
    const tally = score({ quotes: [], claims: [] });
    expect(recall(tally.quoted)).toBe(0);
    expect(precision(tally.quoted)).toBeNull();
    expect(tally.via).toEqual({ hits: 0, gold: 1, reported: 0 });
    expect(tally.speaker).toEqual({ right: 0, matched: 0, gold: 2 });
  });

  test('two articles are counted together', () => {
    const sum = add(score(), score({ quotes: [], claims: [] }));
    expect(sum.articles).toBe(2);
    expect(sum.quoted).toEqual({ hits: 2, gold: 4, reported: 2 });
    expect(sum.confusion).toEqual({ vague: { vague: 1 }, none: { none: 1 } });
    expect(sum.bands.at(-1)).toEqual({ right: 3, of: 3 });
  });
});

describe('quoted spans', () => {
  test('a span that shares under 0.8 of its characters is a miss and a false alarm', () => {
    const parts = perfect();
    parts.quotes[0] = quote('direct', 'stay open on Sundays', null);
    expect(score(parts).quoted).toEqual({ hits: 1, gold: 2, reported: 2 });
  });

  test('marks at the edges change nothing, a lost word makes it a hit that is not exact', () => {
    const parts = perfect();
    parts.quotes[0] = quote('direct', `“${OPEN},”`, null);
    expect(score(parts).exact.hits).toBe(2);
    parts.quotes[0] = quote('direct', OPEN.slice(4), null);
    expect([score(parts).quoted.hits, score(parts).exact.hits]).toEqual([2, 1]);
  });

  test('direct and partial are one kind, indirect is another', () => {
    const parts = perfect();
    parts.quotes[1] = quote('direct', FAIR, null);
    expect(score(parts).quoted.hits).toBe(2);
    parts.quotes[1] = quote('indirect', FAIR, null);
    expect([score(parts).quoted.hits, score(parts).indirect.reported]).toEqual([1, 2]);
  });

  test('what is too short or optional is neither hit nor miss', () => {
    expect(score(perfect(), gold({ minWords: 6 })).quoted).toEqual({ hits: 1, gold: 1, reported: 1 });
    const lenient = gold();
    const quotes = lenient.quotes.map((q) => ({ ...q, optional: q.kind !== 'direct' }));
    const tally = score(perfect(), { ...lenient, quotes });
    expect(tally.quoted).toEqual({ hits: 1, gold: 1, reported: 1 });
    expect(tally.indirect).toEqual({ hits: 0, gold: 0, reported: 0 });
  });

  test('a quote that goes on in a new paragraph may be cut there or not', () => {
    expect(carriesOn('.”\n\n“')).toBe(false);
    expect(carriesOn('.\n\n“')).toBe(true);
    expect(carriesOn('. \n«')).toBe(true);
    expect(carriesOn('.\n\nShe said “')).toBe(false);
    expect(carriesOn('. “')).toBe(false);
  });

  test('pairs are one to one and the best overlap wins', () => {
    const pairs = pair(
      [{ start: 0, end: 10 }],
      [
        { start: 0, end: 9 },
        { start: 0, end: 10 },
      ],
      0.8,
    );
    expect([...pairs.values()]).toEqual([{ gold: 0, reported: 1, overlap: 1 }]);
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
    expect(trimmed('x “ab,” y', { start: 2, end: 7 })).toEqual({ start: 3, end: 5 });
    expect(countWords("It's a well-known fact")).toBe(4);
  });
});

describe('speakers', () => {
  const ivan = { name: 'Colonel Ivan Orlov', mention: 'Ivan', start: 5, end: 9, aliases: ['Vanya'] };
  const judge = (name: string | null, mention = 'x') =>
    judgeSpeaker(ivan, { name, mention, start: 5, end: 9 }, 'en');

  test('a shared word of a name is enough to be the same person, all words make the full name', () => {
    expect(judge('Ivan Orlov')).toEqual({ lenient: true, full: true });
    expect(judge('Orlov')).toEqual({ lenient: true, full: false });
    expect(judge('Vanya')).toEqual({ lenient: true, full: false });
    expect(judge(null, 'Ivan')).toEqual({ lenient: true, full: false });
  });

  test('a shared rank is no shared name, and the place alone does not save a wrong name', () => {
    expect(judge('Colonel Budi')).toEqual({ lenient: false, full: false });
    expect(judge('Budi', 'Ivan')).toEqual({ lenient: false, full: false });
  });

  test('a title tells apart where there is nothing else', () => {
    expect(tellingWords('the President')).toEqual(['president']);
    expect(tellingWords('President Ana Sousa')).toEqual(['ana', 'sousa']);
  });

  test('where the gold has only a pronoun or -nya, the place decides', () => {
    const nya = { name: null, mention: 'katanya', start: 5, end: 12, aliases: [] };
    const reported = { name: 'Budi', mention: 'katanya', start: 5, end: 12 };
    expect(judgeSpeaker(nya, reported, 'id').lenient).toBe(true);
    expect(judgeSpeaker(nya, { ...reported, start: 20, end: 27 }, 'id').lenient).toBe(false);
  });

  test('Russian case endings are one name, other letters are not', () => {
    const gold = { name: 'Владимир Петров', mention: null, start: null, end: null, aliases: [] };
    const said = (name: string) => ({ name, mention: null, start: null, end: null });
    expect(judgeSpeaker(gold, said('Владимира Петрова'), 'ru').full).toBe(true);
    expect(judgeSpeaker(gold, said('Владислава'), 'ru').lenient).toBe(false);
  });

  test('a wrong name is counted as wrong, no name is not', () => {
    const parts = perfect();
    parts.quotes[0] = quote('direct', OPEN, person('Tom Hill', 'She'));
    parts.quotes[1] = quote('partial', FAIR, null);
    expect(score(parts).wrong).toEqual({ right: 1, of: 1 });
    expect(score(parts).speaker).toEqual({ right: 0, matched: 2, gold: 2 });
  });
});

describe('claims', () => {
  test('a flag is right where the gold is check-worthy and names no source', () => {
    const parts = perfect();
    parts.claims = [claim(FEAR, 'named', false), claim(PAVED, 'none', true), claim(OPEN, 'none', true)];
    const tally = score(parts);
    expect(tally.flags).toEqual({ hits: 1, gold: 2, reported: 2 });
    expect(tally.support).toEqual({ right: 1, of: 2 });
    expect(tally.confusion).toEqual({ vague: { named: 1 }, none: { none: 1 } });
    expect(tally.firstFive).toEqual({ right: 1, of: 2 });
  });
});

describe('confidence', () => {
  test('the bands are closed below and open above, and the last holds one', () => {
    expect([0, 0.49, 0.5, 0.7, 0.8, 0.9, 1].map(bandOf)).toEqual([0, 0, 1, 2, 3, 4, 4]);
  });

  test('a band counts what is right in span and speaker', () => {
    const parts = perfect();
    parts.quotes[0] = quote('direct', OPEN, person('Tom Hill', 'She'), { confidence: 0.6 });
    parts.quotes.push(quote('direct', 'The square was paved twice', null, { confidence: 0.1 }));
    expect(score(parts).bands).toEqual([
      { right: 0, of: 1 },
      { right: 0, of: 1 },
      { right: 0, of: 0 },
      { right: 0, of: 0 },
      { right: 2, of: 2 },
    ]);
  });

  test('a report that incomplete gold cannot judge is in no band', () => {
    const parts = perfect();
    parts.quotes = [quote('direct', 'The square was paved twice', null, { confidence: 0.1 })];
    expect(score(parts, gold({ complete: false })).bands[0]).toEqual({ right: 0, of: 0 });
  });
});

describe('gold files', () => {
  test('every defect is told with its line', () => {
    const wrong = gold();
    wrong.quotes = [
      {
        ...at(OPEN),
        kind: 'direct',
        speaker: { ...petra('She'), mention: 'He' },
        cue: null,
        optional: false,
      },
    ];
    const lines = [
      JSON.stringify(gold()),
      'not json',
      JSON.stringify({ ...wrong, id: 'b' }),
      JSON.stringify(gold()),
    ];
    expect(() => parseGold(lines.join('\n'), 'set')).toThrow(GoldDefect);
    expect(() => parseGold(lines.join('\n'), 'set')).toThrow(
      /set:2.*\n.*set:3 b: .*“He” is not “She”\n.*id a is used twice/s,
    );
  });
});

test('the table says what is a lower bound and leaves out what is not labelled', () => {
  const { sentences: _, ...rest } = gold({ complete: false, indirectComplete: false });
  const shown = table('set', score(perfect(), rest));
  expect(shown).toContain('F1 ≥1.000');
  expect(shown).not.toContain('claims');
  expect(shown).toContain('0.9–1: 1.000 (3/3)');
});
