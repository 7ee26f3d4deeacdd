/** What holds for any text at all: the report keeps its contract, and the work grows no faster than the text. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fromText } from '../article/from-text.ts';
import { type Report, reportSchema } from '../report.ts';
import { analyse } from './analyse.ts';

const LANGUAGES = ['id', 'en', 'de', 'fr', 'ru', 'ja', 'ar', null] as const;

/** Words and marks that mean something to the analysis, so that random text reaches its rules. */
const PIECES = [
  ...[
    '“',
    '”',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '"',
    "'",
    '’',
    '‘',
    '「',
    '」',
    '『',
    '』',
    '—',
    '- ',
    ':',
    ',',
    '.',
    '?',
  ],
  ...[
    ' said ',
    ' told Reuters ',
    ' kata ',
    ' katanya',
    ' melansir AFP',
    ' menurut ',
    'according to ',
    ' sagte ',
  ],
  ...[
    'Tessa Quill',
    'Budi',
    'the minister',
    'Dr. ',
    'U.S. ',
    'yang mengutip ',
    ' that ',
    ' bahwa ',
    'she ',
    'dia ',
  ],
  ...[
    '(19/6/2024)',
    'on Monday in Norwick',
    '(ANTARA) - ',
    '\n',
    '\n\n',
    ' ',
    '😀',
    '\ud83d',
    '\u0301',
    '\u200f',
    'قال ',
  ],
] as const;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((p) => p.join('')),
);

function spansOf(report: Report): { start: number; end: number; text: string }[] {
  return [
    ...report.quotes.flatMap((q) => [
      q,
      ...q.via,
      ...(q.cue ? [q.cue] : []),
      ...(q.occasion ? [q.occasion] : []),
      ...(q.speaker && q.speaker.start !== null && q.speaker.end !== null
        ? [{ start: q.speaker.start, end: q.speaker.end, text: q.speaker.mention ?? '' }]
        : []),
    ]),
    ...report.claims,
    ...report.claims.flatMap((c) => c.evidence),
  ];
}

const isOrdered = (list: readonly { start: number }[]): boolean =>
  list.every((x, k) => k === 0 || (list[k - 1]?.start ?? 0) <= x.start);

/** Milliseconds that hundreds of texts may take on a busy machine: what is tested here is not their time. */
const BUSY = 60_000;

describe('for any text', () => {
  it(
    'the report follows its schema, its offsets hold their words, its lists are in order',
    () => {
      fc.assert(
        fc.property(text, fc.constantFrom(...LANGUAGES), (input, language) => {
          const report = analyse(fromText(input, language), { language });
          expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
          for (const s of spansOf(report)) expect(input.slice(s.start, s.end)).toBe(s.text);
          expect(report.quotes.map((q) => q.id)).toEqual(report.quotes.map((_, k) => `q${k + 1}`));
          expect(isOrdered(report.quotes)).toBe(true);
          expect(isOrdered(report.claims)).toBe(true);
          const ids = new Set(report.quotes.map((q) => q.id));
          for (const q of report.quotes) {
            expect(isOrdered(q.via)).toBe(true);
            if (q.continues) expect(ids.has(q.continues)).toBe(true);
            expect(q.text).not.toBe('');
          }
          for (const s of report.sources) {
            expect(isOrdered(s.mentions)).toBe(true);
            for (const id of s.quotes) expect(ids.has(id)).toBe(true);
          }
        }),
        { numRuns: 400 },
      );
    },
    BUSY,
  );

  it('the same input gives the same bytes, and the article is left as it was', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (input, language) => {
        const article = fromText(input, language);
        const before = JSON.stringify(article);
        const first = JSON.stringify(analyse(article, { language }));
        expect(JSON.stringify(analyse(article, { language }))).toBe(first);
        expect(JSON.stringify(article)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** A new name in every sentence. */
function strangers(length: number): string {
  const parts: string[] = [];
  for (let k = 0, size = 0; size < length; k++) {
    const name = [...k.toString(26)]
      .map((c) => 'aeioubdfghjklmnprstvwxyzqc'.charAt(Number.parseInt(c, 26)))
      .join('');
    const part = `“We go,” said M${name}or Lee. `;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one mark': repeated('"'),
  'opening marks': repeated('“'),
  'single marks': repeated("'t "),
  'alternating marks': repeated('“”'),
  'nested quotations': repeated('“a ‘b ’ '),
  'quotations without a stop': repeated('said “a” “b” '),
  'quotations with cues': repeated('“We go there now,” Ana Lee said. '),
  'paragraphs that never close': repeated('“a b c d\n\n'),
  'names before colons': repeated('Ana: “go” '),
  cues: repeated('said '),
  'cues with a speaker each': repeated('the minister said. '),
  'cues that hold cues': repeated('said that he said that '),
  'cues with their pronoun': repeated('katanya '),
  carriers: repeated('melansir Reuters '),
  'carriers of carriers': repeated('dikutip dari Antara yang mengutip AFP. '),
  capitals: repeated('A'),
  'capital words': repeated('Ab Cd '),
  'names and commas': repeated('Budi Santoso, '),
  strangers: strangers,
  particles: repeated('Budi bin '),
  'offices of offices': repeated('minister of the '),
  'short forms': repeated('NATO (North Atlantic Treaty Organization) '),
  'opening brackets': repeated('[{('),
  'a sentence without a stop': repeated('the plan of the city was good '),
  stops: repeated('.'),
  initials: repeated('A. '),
  dates: repeated('Rabu (19/6/2024) '),
  newlines: repeated('\n'),
  'paragraphs of a letter': repeated('a\n\n'),
  dialogue: repeated('— Hello there, he said.\n\n'),
  spaces: repeated(' \t'),
  'spaces inside a name': (length) => `“We go,” said Ana${' '.repeat(length)}Lee on Monday.`,
  'paragraphs about a paper': repeated('The memo, seen by the Courier, '),
  'lines above a credit': (length) => `${repeated('a line\n\n')(length)}Source: Office`,
  'combining marks': repeated('e\u0301\u0302'),
  emoji: repeated('😀'),
  'halves of emoji': repeated('\ud800'),
  'right to left': repeated('قال الوزير '),
  characters: repeated('他说：「好」'),
};

/** Processor time: what else runs on the machine does not count. */
function workOf(input: string, language: string): number {
  const article = fromText(input, language);
  const before = process.cpuUsage();
  analyse(article, { language });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const INDONESIAN = /katanya|melansir|dikutip|Budi|Rabu/;
const LENGTH = 25_000;
/** Twice the text may take twice the time; four times is what a search in a search takes. Between them lies the noise. */
const MOST = 3.4;
/** Milliseconds below which a figure is noise. */
const LEAST = 8;
/** More than a quiet machine needs: on a busy one most figures are noise, and one pair of quiet moments is enough. */
const TRIES = 15;

describe('twice the text takes about twice the work', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, make) => {
    const once = make(LENGTH);
    const twice = make(2 * LENGTH);
    const language = INDONESIAN.test(once) ? 'id' : 'en';
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let k = 0; k < TRIES; k++) {
      short = Math.min(short, workOf(once, language));
      long = Math.min(long, workOf(twice, language));
      if (k > 0 && long <= MOST * Math.max(short, LEAST)) break;
    }
    expect(long / Math.max(short, LEAST)).toBeLessThanOrEqual(MOST);
  });
});
