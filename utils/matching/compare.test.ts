import { describe, expect, it } from 'vitest';
import { type ComparedQuote, compareQuotes } from './compare.ts';

const quote = (text: string, more: Partial<ComparedQuote> = {}): ComparedQuote => ({
  text,
  speaker: 'Odile Marsh',
  language: 'en',
  via: [],
  ...more,
});
const verdict = (a: string, b: string, more: Partial<ComparedQuote> = {}) =>
  compareQuotes(quote(a), quote(b, more)).verdict;

describe('compareQuotes', () => {
  it('is not fooled by one small word or one digit, however long the quote', () => {
    const long =
      'The pumps were tested on every night of the storm by the crew of the lower lock, and the water did not reach the houses behind the mill.';
    const judged = compareQuotes(quote(long), quote(long.replace('did not reach', 'did reach')));
    expect(judged).toMatchObject({ verdict: 'altered', meaning: ['negation'] });
    expect(judged.similarity).toBeGreaterThan(0.9);
  });

  it('names another speaker only for the same words, not for words scattered over a long quote', () => {
    const saved =
      'The mill has been in my family for nine generations and I shall not be the one who sells the forest behind it to a company from the city.';
    const other = { speaker: 'Nour Haddam' };
    expect(verdict(saved, saved, other)).toBe('other-speaker');
    expect(verdict(saved, saved.slice(0, 51), other)).toBe('other-speaker');
    expect(
      verdict(
        saved,
        'The company that felled the forest was not from the city, nine of its men never came back to the mill, and nobody in my family has asked for them in all these generations.',
        other,
      ),
    ).toBe('unseen');
  });

  it.each([
    'We will not sell the ferry, the ferry stays.',
    'Between 40 and 60 boats, he said, and no more.',
    'Well, I, I think so.',
    '…',
  ])('judges the very same text as one with another space behind it: %s', (text) => {
    for (const speaker of ['Odile Marsh', 'Nour Haddam', null]) {
      const { diff: _, ...same } = compareQuotes(quote(text), quote(text, { speaker }));
      const { diff: __, ...spaced } = compareQuotes(quote(text), quote(`${text} `, { speaker }));
      expect(same).toEqual(spaced);
    }
  });

  it.each([
    ['en', 'The bridge opens in May.', 'That is true.', 'That is a lie.', 'That is not true.'],
    ['id', 'Jembatan itu dibuka pada bulan Mei.', 'Itu benar.', 'Itu bohong.', 'Itu tidak benar.'],
    ['ms', 'Jambatan itu dibuka pada bulan Mei.', 'Itu betul.', 'Itu palsu.', 'Itu tidak betul.'],
    ['de', 'Die Brücke öffnet im Mai.', 'Das ist wahr.', 'Das ist gelogen.', 'Das ist nicht wahr.'],
    ['fr', 'Le pont ouvre en mai.', 'C’est vrai.', 'C’est faux.', 'Ce n’est pas vrai.'],
    ['es', 'El puente abre en mayo.', 'Eso es cierto.', 'Eso es mentira.', 'Eso no es cierto.'],
    ['pt', 'A ponte abre em maio.', 'Isso é verdade.', 'Isso é mentira.', 'Isso não é verdade.'],
    ['it', 'Il ponte apre a maggio.', 'È vero.', 'È una bugia.', 'Non è vero.'],
    ['nl', 'De brug gaat in mei open.', 'Dat is waar.', 'Dat is gelogen.', 'Dat is niet waar.'],
    ['ru', 'Мост откроют в мае.', 'Это правда.', 'Это ложь.', 'Это неправда.'],
  ])('in %s a dropped "true" leaves the meaning, a dropped "false" turns it', (language, said, ...ends) => {
    const judged = ends.map((end) =>
      compareQuotes(quote(`${said} ${end}`, { language }), quote(said, { language })),
    );
    expect(judged.map((j) => j.verdict)).toEqual(['shortened', 'altered', 'altered']);
  });

  it.each([
    ['en', 'The bridge opens on Monday', ', or Tuesday, if the rain stops.'],
    ['fr', 'Le pont ouvre lundi', ', et encore, si la pluie cesse.'],
    ['es', 'El puente abre el lunes', ', y eso si deja de llover.'],
    ['pt', 'A ponte abre na segunda', ', e isso se a chuva parar.'],
  ])(
    'in %s a condition that closes a clause behind an "and" limits all before it',
    (language, said, limit) => {
      const judged = compareQuotes(quote(`${said}${limit}`, { language }), quote(`${said}.`, { language }));
      expect(judged).toMatchObject({ verdict: 'altered', meaning: ['condition'] });
    },
  );

  it('lets another statement behind an "and" go with the condition of its own', () => {
    for (const more of [', and if it rains we stay.', ', and, if it rains, we stay.'])
      expect(verdict(`The bridge opens on Monday${more}`, 'The bridge opens on Monday.')).toBe('shortened');
  });

  it.each([
    ['en', 'Prices rose by 6 percent', ', though rents have hardly moved.'],
    ['de', 'Die Preise sind um 6 Prozent gestiegen', ', obwohl die Mieten kaum gestiegen sind.'],
    ['es', 'Los precios subieron un 6 %', ', aunque los alquileres no se han movido.'],
  ])('in %s a concession may go with the negator of its own', (language, said, concession) => {
    const judged = (text: string) =>
      compareQuotes(quote(text, { language }), quote(`${said}.`, { language })).verdict;
    expect(judged(`${said}${concession}`)).toBe('shortened');
  });

  it('keeps a concession that takes back a part of the statement', () => {
    expect(verdict('We will pay every farmer, though not this year.', 'We will pay every farmer.')).toBe(
      'altered',
    );
    expect(verdict('We will pay every farmer, though only in the north.', 'We will pay every farmer.')).toBe(
      'altered',
    );
  });

  it('reads the saved and the seen quote alike in both directions', () => {
    expect(verdict('We close the mill. The dam stays.', 'We close the mill.')).toBe('shortened');
    expect(verdict('We close the mill.', 'We close the mill. The dam stays.')).toBe('shortened');
  });

  it('never calls indirect speech altered, and still names the conflict', () => {
    const judged = compareQuotes(
      quote('The mill will not reopen before 12 March.'),
      quote('The mill will reopen before 12 May.', { kind: 'indirect' }),
    );
    expect(judged.verdict).toBe('other-translation');
    expect(judged.meaning).toEqual(['negation', 'date']);
  });

  it('does not take a speaker that nobody names for another one', () => {
    expect(verdict('The mill stays shut.', 'The mill stays shut.', { speaker: null })).toBe('confirmed');
    expect(verdict('The mill stays shut.', 'The mill stays shut.', { speaker: 'the minister' })).toBe(
      'confirmed',
    );
  });

  it('guesses the language where none is given', () => {
    const judged = compareQuotes(
      quote('Kami tidak akan menutup jembatan itu.', { language: null }),
      quote('Kami akan menutup jembatan itu.', { language: null }),
    );
    expect(judged.meaning).toEqual(['negation']);
  });

  it('works by digits and names alone in a language it does not know', () => {
    const more = { language: 'cs' };
    expect(compareQuotes(quote('Most má 14 pilířů.', more), quote('Most má 41 pilířů.', more))).toMatchObject(
      {
        verdict: 'altered',
        meaning: ['number'],
      },
    );
  });

  it('has an answer for texts without words', () => {
    expect(verdict('…', '…')).toBe('confirmed');
    expect(verdict('…', 'The mill stays shut.')).toBe('unseen');
    expect(compareQuotes(quote(''), quote(''))).toMatchObject({ verdict: 'unseen', diff: [] });
  });

  it.each(['a b ', ', he said', 'hundred ', '1.', 'a" b "', "a'", '[('])(
    'has an answer for %j said forty thousand times',
    (part) => {
      const { verdict } = compareQuotes(
        quote(part.repeat(40_000)),
        quote(`${part.repeat(40_000)} x ${part.repeat(2000)}`),
      );
      expect(['confirmed', 'shortened', 'altered', 'unseen']).toContain(verdict);
    },
  );

  it.each([
    ['en', 'gonna', 'We are gonna win.', 'We are going to win.'],
    ['de', 'ß', 'Er weiß, daß es heiß ist.', 'Er weiss, dass es heiss ist.'],
    ['id', 'tak', 'Saya tak tau.', 'Saya tidak tahu.'],
    ['ru', 'ё', 'Всё ещё идёт дождь.', 'Все еще идет дождь.'],
    ['pt', 'pra', 'Tá pra chegar o trem.', 'Está para chegar o trem.'],
    ['id', 'se-', 'Tak seorang pun menerima surat itu.', 'Tidak ada satu orang pun menerima surat itu.'],
    ['id', 'se-', 'Seekor harimau masuk ke kandang.', 'Satu ekor harimau masuk ke kandang.'],
    ['id', 'se-', 'Kami melihat sebuah kapal di pulau itu.', 'Kami melihat satu kapal di pulau itu.'],
    ['ms', 'se-', 'Seorang guru dan dua murid hilang.', 'Satu orang guru dan 2 murid hilang.'],
    [
      'id',
      '²',
      'Anak²nya menunggu kapal² itu ber-sama².',
      'Anak-anaknya menunggu kapal-kapal itu bersama-sama.',
    ],
    ['fr', 'd’hab', 'On a fermé cet aprèm comme d’hab.', 'On a fermé cet après-midi comme d’habitude.'],
  ])('folds spellings of %s (%s)', (language, _what, a, b) => {
    expect(compareQuotes(quote(a, { language }), quote(b, { language })).verdict).toBe('confirmed');
  });

  it('does not take “not yet one” for “not one”', () => {
    const rest = 'warga yang dievakuasi dari pulau itu malam ini.';
    const verdict = (a: string, b: string) =>
      compareQuotes(quote(a, { language: 'id' }), quote(b, { language: 'id' })).verdict;
    expect(verdict(`Belum seorang pun ${rest}`, `Tidak ada satu orang pun ${rest}`)).toBe('altered');
    expect(verdict(`Tidak seorang pun ${rest}`, `Tidak ada satu orang pun ${rest}`)).toBe('confirmed');
  });
});
