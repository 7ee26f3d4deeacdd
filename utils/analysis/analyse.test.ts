/** What the analysis makes of one sentence or a few, by what a reader would say of it. People and events are invented. */
import { describe, expect, it } from 'vitest';
import { fromText } from '../article/from-text.ts';
import type { Quote, Report } from '../report.ts';
import { analyse } from './analyse.ts';

/** A Thursday. */
const PUBLISHED = '2026-05-07T08:00:00Z';

const report = (language: string, text: string): Report =>
  analyse({ ...fromText(text, language), publishedTime: PUBLISHED }, { language });
const quotesOf = (language: string, text: string): Quote[] => report(language, text).quotes;
const only = (language: string, text: string): Quote => {
  const quotes = quotesOf(language, text);
  expect(quotes).toHaveLength(1);
  const [quote] = quotes;
  if (!quote) throw new Error('no quote');
  return quote;
};
const wordsOf = (language: string, text: string): string[] => quotesOf(language, text).map((q) => q.text);
const speakersOf = (language: string, text: string): (string | null | undefined)[] =>
  quotesOf(language, text).map((q) => q.speaker?.name);

describe('quotation marks of every convention', () => {
  it.each([
    [
      'en',
      '“The bridge will open in May,” said Mayor Tessa Quill.',
      'The bridge will open in May',
      'Tessa Quill',
    ],
    [
      'en',
      '"The bridge will open in May," said Mayor Tessa Quill.',
      'The bridge will open in May',
      'Tessa Quill',
    ],
    [
      'en',
      "'The bridge will open in May,' said Mayor Tessa Quill.",
      'The bridge will open in May',
      'Tessa Quill',
    ],
    ['id', '"Jembatan itu dibuka Mei," kata Wali Kota Ratna Dewi.', 'Jembatan itu dibuka Mei', 'Ratna Dewi'],
    ['id', '“Jembatan itu dibuka Mei,” kata Wali Kota Ratna Dewi.', 'Jembatan itu dibuka Mei', 'Ratna Dewi'],
    ['de', '„Wir öffnen die Brücke im Mai“, sagte Lena Sooth.', 'Wir öffnen die Brücke im Mai', 'Lena Sooth'],
    ['de', '»Wir öffnen die Brücke im Mai«, sagte Lena Sooth.', 'Wir öffnen die Brücke im Mai', 'Lena Sooth'],
    ['de', '‹Wir öffnen die Brücke im Mai›, sagte Lena Sooth.', 'Wir öffnen die Brücke im Mai', 'Lena Sooth'],
    [
      'fr',
      '« Le pont ouvrira en mai », a déclaré Claire Vasseur.',
      'Le pont ouvrira en mai',
      'Claire Vasseur',
    ],
    [
      'it',
      '«Apriremo il ponte a maggio», ha detto Carla Donati.',
      'Apriremo il ponte a maggio',
      'Carla Donati',
    ],
    [
      'pt',
      '“Vamos abrir a ponte em maio”, disse Carla Nogueira.',
      'Vamos abrir a ponte em maio',
      'Carla Nogueira',
    ],
    [
      'nl',
      '‘We openen de brug in mei’, zei Pieter van der Molen.',
      'We openen de brug in mei',
      'Pieter van der Molen',
    ],
    ['zh', '市长林若岚说：「大桥将于五月开放，欢迎大家。」', '大桥将于五月开放，欢迎大家。', '林若岚'],
    ['ja', '林花子市長は「橋は五月に開通します」と述べた。', '橋は五月に開通します', '林花子'],
    ['ar', 'قال الرئيس سالم الدروبي: «سنفتح الجسر في مايو».', 'سنفتح الجسر في مايو', 'سالم الدروبي'],
  ])('%s: %s', (language, text, words, speaker) => {
    const quote = only(language, text);
    expect([quote.text, quote.speaker?.name]).toEqual([words, speaker]);
  });

  it('the same mark on both sides, and marks of a language without a pack, hold words without a speaker', () => {
    const swedish = only('sv', '”Vi öppnar bron i maj och det blir en fest för alla”, säger Lena Sooth.');
    expect([swedish.text, swedish.speaker]).toEqual([
      'Vi öppnar bron i maj och det blir en fest för alla',
      null,
    ]);
    const polish = only('pl', '„Otworzymy most w maju i będzie święto”, powiedziała Anna Lis.');
    expect([polish.text, polish.speaker]).toEqual(['Otworzymy most w maju i będzie święto', null]);
  });

  it('apostrophes are no marks', () => {
    expect(wordsOf('en', "The workers' rights were ignored, and the mayor's office kept silent.")).toEqual(
      [],
    );
    expect(wordsOf('en', "'We open in May,' said Tessa Quill. 'It wasn't easy.'")).toEqual([
      'We open in May',
      "It wasn't easy.",
    ]);
  });

  it('a quotation within a quotation belongs to the outer speaker', () => {
    const quote = only(
      'en',
      '“My father told me, ‘Never sell the boat,’ and I never did,” Tessa Quill said.',
    );
    expect(quote.text).toBe('My father told me, ‘Never sell the boat,’ and I never did');
    expect(quote.speaker?.name).toBe('Tessa Quill');
    expect(only('ja', '林花子市長は「父は『橋は必要だ』と言っていた」と述べた。').text).toBe(
      '父は『橋は必要だ』と言っていた',
    );
  });

  it('a mark that is never closed holds its own paragraph only', () => {
    const text = 'Tessa Quill said: “We will open the bridge in May.\n\nThe river rose again.';
    expect(only('en', text).text).toBe('We will open the bridge in May.');
  });

  it('titles, scare quotes, captions and credits are no speech', () => {
    expect(wordsOf('en', 'She read the novel “The Salt Road” on the train to Norwick.')).toEqual([]);
    expect(wordsOf('en', 'Her so-called “friends” left the town.')).toEqual([]);
    expect(wordsOf('id', 'Foto: "Jembatan baru" (Sumber: NATO)')).toEqual([]);
  });
});

describe('quotations in several parts', () => {
  it('paragraphs that open again and close once go on with one another, with one speaker', () => {
    const quotes = quotesOf(
      'en',
      'Tessa Quill said on Monday: “We began with one boat.\n\n“Then there were ten boats in the harbour.\n\n“Now there are a hundred,” she added.',
    );
    expect(quotes.map((q) => q.continues)).toEqual([null, 'q1', 'q2']);
    expect(new Set(quotes.map((q) => q.speaker?.name))).toEqual(new Set(['Tessa Quill']));
  });

  it('a quotation broken by its cue is two spans, the second continuing the first', () => {
    const quotes = quotesOf('en', '“The bridge will open,” Tessa Quill said, “when the last bolt is tight.”');
    expect(quotes.map((q) => [q.text, q.continues])).toEqual([
      ['The bridge will open', null],
      ['when the last bolt is tight.', 'q1'],
    ]);
  });

  it('two speakers named one after the other do not continue one another', () => {
    const quotes = quotesOf(
      'en',
      'Tessa Quill runs the town, Harold Quill the port. “We will open it,” Tessa Quill said. “It is too small,” Harold Quill said.',
    );
    expect(quotes.map((q) => [q.speaker?.name, q.continues])).toEqual([
      ['Tessa Quill', null],
      ['Harold Quill', null],
    ]);
  });

  it('dialogue after dashes', () => {
    expect(wordsOf('es', '— No lo sé todavía —dijo Marta Ibarra—. Preguntaré mañana.')).toEqual([
      'No lo sé todavía',
      'Preguntaré mañana.',
    ]);
    expect(speakersOf('ru', '— Мы не знаем, — сказал Игорь Лапин.')).toEqual(['Игорь Лапин']);
  });
});

describe('quotations in a list', () => {
  it.each([
    [
      'en',
      'Protesters chanted “Shame on you”, “Resign now” and “Go home” outside the hall.',
      ['Shame on you', 'Resign now', 'Go home'],
    ],
    [
      'en',
      'Placards read “Save our school” and “No more cuts”, and rain fell.',
      ['Save our school', 'No more cuts'],
    ],
  ])('%s: all that one verb reports are speech of one speaker: %s', (language, text, words) => {
    const quotes = quotesOf(language, text);
    expect(quotes.map((q) => q.text)).toEqual(words);
    expect(new Set(quotes.map((q) => q.speaker?.mention)).size).toBe(1);
  });

  it.each([
    [
      'en',
      'More than 50 angry residents left the meeting, some shouting “shame on you all”.',
      'shame on you all',
    ],
    [
      'en',
      'Cookies were found in all of the boxes, Ann Holt said, “and nobody knows why”.',
      'and nobody knows why',
    ],
    [
      'id',
      'Gambar itu palsu, kata Rina Purnomo, "dan kami tidak pernah memakainya".',
      'dan kami tidak pernah memakainya',
    ],
  ])('%s: a sentence that begins with a word of links holds speech: %s', (language, text, words) => {
    expect(quotesOf(language, text).map((q) => q.text)).toContain(words);
  });

  it.each([
    ['en', 'Read more: “We shall not leave,” says Holt.'],
    ['en', 'Watch “The Night That Would Not End” here'],
    ['id', 'Baca juga: "Kami menolak sensor itu," kata Rina Purnomo.'],
  ])('%s: a link to another article holds none: %s', (language, text) => {
    expect(quotesOf(language, text)).toEqual([]);
  });

  it('titles in a list are none', () => {
    expect(quotesOf('en', 'Ann Holt sang “Blue Moon” and “Red River” on Monday.')).toEqual([]);
  });
});

describe('cues', () => {
  it.each([
    [
      'before, with a colon',
      'id',
      'Wali Kota Budi Santoso mengatakan, "Jembatan itu dibuka Mei."',
      'Budi Santoso',
    ],
    ['without a verb', 'en', 'Tessa Quill: “We will open the bridge in May.”', 'Tessa Quill'],
    ['by a noun, before', 'id', 'Menurut Ratna Dewi, jembatan itu akan dibuka pada bulan Mei.', 'Ratna Dewi'],
    ['by a noun, after', 'en', 'The bridge would open in May, according to Tessa Quill.', 'Tessa Quill'],
  ])('%s', (_, language, text, speaker) => {
    expect(only(language, text).speaker?.name).toBe(speaker);
  });

  it('a clause that is reported is found without its cue, its conjunction and its dateline', () => {
    const plain = only('en', 'Tessa Quill said that the bridge would open in May.');
    expect([plain.kind, plain.text, plain.cue?.text]).toEqual([
      'indirect',
      'the bridge would open in May',
      'said',
    ]);
    const wired = only(
      'en',
      'NORWICK (Reuters) - The mayor, Tessa Quill, said the bridge would open in May.',
    );
    expect([wired.text, wired.speaker?.name]).toEqual(['the bridge would open in May', 'Tessa Quill']);
    expect(only('de', 'Lena Sooth sagte, die Brücke sei sicher.').text).toBe('die Brücke sei sicher');
  });

  it('stops of abbreviations end no sentence', () => {
    const quote = only('en', 'The U.S. envoy, Dr. Ana Holt, said the talks had failed. Nobody replied.');
    expect([quote.text, quote.speaker?.name]).toEqual(['the talks had failed', 'Ana Holt']);
  });
});

describe('speakers', () => {
  it.each([
    ['Indonesian mononyms', 'id', '"Anggaran itu belum cukup," ujar Suparman, seorang petani.', 'Suparman'],
    ['bin', 'id', 'Ketua DPR Karim bin Harun berkata, "Anggaran itu belum cukup."', 'Karim bin Harun'],
    ['van der', 'en', '“It is too small,” said Pieter van der Molen, a farmer.', 'Pieter van der Molen'],
    ['al-', 'en', '“It is too small,” said Nadia al-Rashid, a lawyer.', 'Nadia al-Rashid'],
    ['initials', 'en', '“It is too small,” J. K. Ostrander said.', 'J. K. Ostrander'],
    [
      'an office goes back to its holder',
      'en',
      'Chancellor Tessa Quill visited the port. “It is too small,” the chancellor said.',
      'Tessa Quill',
    ],
  ])('%s', (_, language, text, name) => {
    expect(only(language, text).speaker).toMatchObject({ name, kind: 'person' });
  });

  it('-nya goes back to who spoke, and names nobody where nobody did', () => {
    const text = '"Jembatan itu dibuka," kata Ratna Dewi. "Kami sudah lama menunggu," tambahnya.';
    expect(quotesOf('id', text).at(-1)?.speaker).toMatchObject({ name: 'Ratna Dewi', mention: 'tambahnya' });
    expect(only('id', '"Jembatan itu indah sekali," katanya.').speaker?.name).toBeNull();
    expect(only('en', '“We will open the bridge,” she said.').speaker?.name).toBeNull();
  });

  it.each(['in an interview on Channel Five', 'on Monday', 'of Tom Holt'])(
    'a paragraph of speech is of who spoke in the one before, who said it %s',
    (where) => {
      const text = `“We showed our inexperience,” Alan Cook said ${where}.\n\n“A lot of us have not played many matches, and it was hard.”`;
      expect(quotesOf('en', text).at(-1)?.speaker?.name).toBe('Alan Cook');
    },
  );

  it.each([
    ['John Smedley', 'The river rose by more than two metres,'],
    ['Wang Meilin', 'It rose,'],
    ['王小明', 'The river rose by more than two metres,'],
  ])('“he” is who spoke last, %s, however long the words before the name', (name, words) => {
    const text = `“We waited for hours,” said Zoltan Kovar, a resident.\n\n“${words}” said ${name}. “Nobody was hurt,” he said.`;
    expect(quotesOf('en', text).at(-1)?.speaker).toMatchObject({ name, mention: 'he' });
  });

  it.each([
    [
      'en',
      '“We waited for hours,” said Emma Kovar. “The river rose by two metres,” said محمد بن عبد الله.',
      'محمد بن عبد الله',
    ],
    ['en', '“We waited for hours,” said Emma Kovar. “The river rose by two metres,” said 王小明.', '王小明'],
    ['id', '"Kami menunggu lama," kata Emma Kovar. "Airnya naik dua meter," kata 王小明, Senin.', '王小明'],
    [
      'de',
      '„Wir haben gewartet“, sagte Emma Kovar. „Der Fluss stieg um zwei Meter“, sagte 王小明.',
      '王小明',
    ],
  ])('%s: a name in a script without capitals is a name: %s', (language, text, name) => {
    expect(quotesOf(language, text).at(-1)?.speaker?.name).toBe(name);
  });

  it('a source that hides its name is anonymous', () => {
    const english = only('en', '“The talks are over,” said a senior official who declined to be named.');
    expect(english.speaker).toMatchObject({ name: null, kind: 'anonymous', mention: 'a senior official' });
    const indonesian = only(
      'id',
      '"Perundingan sudah selesai," kata seorang sumber yang enggan disebut namanya.',
    );
    expect(indonesian.speaker).toMatchObject({ name: null, kind: 'anonymous', mention: 'seorang sumber' });
  });
});

describe('carriers', () => {
  const via = (language: string, text: string) => only(language, text).via.map((c) => c.name);

  it('an agency that was told, and a platform, carry the words', () => {
    expect(via('en', '“We will open the bridge,” Tessa Quill told Reuters.')).toEqual(['Reuters']);
    expect(via('en', 'In a post on X, Tessa Quill wrote: “We will open the bridge.”')).toEqual(['X']);
  });

  it('a chain stands nearest the article first, and its links say nothing themselves', () => {
    const text = '"Jembatan itu dibuka," kata Ratna Dewi seperti dikutip dari Antara yang mengutip AFP.';
    expect(via('id', text)).toEqual(['ANTARA', 'AFP']);
    expect(speakersOf('id', text)).toEqual(['Ratna Dewi']);
  });

  it('a dateline names the agency of the article and carries no quote', () => {
    const { article, quotes } = report(
      'id',
      'JAKARTA (ANTARA) - Ratna Dewi mengatakan bahwa jembatan itu dibuka.',
    );
    expect(article.agency).toBe('ANTARA');
    expect(quotes.map((q) => q.via)).toEqual([[]]);
  });
});

describe('occasions', () => {
  const dated = (language: string, text: string) => only(language, text).occasion;

  it('a weekday is the last one before the article was published', () => {
    expect(dated('en', '“We open,” Tessa Quill said on Wednesday in Ottawa.')).toMatchObject({
      date: '2026-05-06',
      place: 'Ottawa',
    });
    expect(dated('id', '"Kami buka," kata Ratna Dewi, Sabtu.')?.date).toBe('2026-05-02');
    expect(dated('id', '"Kami buka," kata Ratna Dewi, Minggu.')?.date).toBe('2026-05-03');
    expect(dated('de', '„Wir öffnen“, sagte Lena Sooth am Sonntag.')?.date).toBe('2026-05-03');
  });

  it('a date is the day that it says', () => {
    expect(dated('id', '"Kami buka," kata Ratna Dewi, Rabu (6/5/2026).')?.date).toBe('2026-05-06');
    expect(dated('de', 'Am 3. Mai sagte Lena Sooth, die Brücke sei sicher.')?.date).toBe('2026-05-03');
    expect(dated('es', '“Abrimos el puente”, dijo Marta Ibarra el 12 de octubre de 2025.')?.date).toBe(
      '2025-10-12',
    );
  });
});
