import { describe, expect, test } from 'vitest';
import { allOutlets, findOutlets, outletByDomain, outletByName } from './index.ts';

const found = (text: string) =>
  findOutlets(text).map(
    (hit) => `${hit.outlet.name}=${text.slice(hit.start, hit.end)}${hit.ambiguous ? '?' : ''}`,
  );

describe('the outlet tables', () => {
  test('hold at least 60 agencies, 200 other outlets and the platforms people post on', () => {
    const of = (kind: string) => allOutlets().outlets.filter((outlet) => outlet.kind === kind).length;
    expect(of('agency')).toBeGreaterThanOrEqual(60);
    expect(of('publication') + of('broadcaster')).toBeGreaterThanOrEqual(200);
    expect(of('platform')).toBeGreaterThanOrEqual(16);
  });

  test('give every outlet a name of its own, languages, and host names as domains', () => {
    const names = allOutlets().outlets.map((outlet) => `${outlet.name}/${outlet.country}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const outlet of allOutlets().outlets) {
      expect(outlet.languages.length, outlet.name).toBeGreaterThan(0);
      for (const domain of outlet.domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  test('list no empty spelling and no stray sigil', () => {
    for (const { text } of allOutlets().names) expect(text).toMatch(/^[^?*|]+$/);
  });

  test('list no domain twice', () => {
    const domains = allOutlets().outlets.flatMap((outlet) => outlet.domains);
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
  });
});

describe('finding outlets in a text', () => {
  test('an outlet is found with its exact span, in order', () => {
    expect(found('Kata Rusdi, dikutip dari Kompas.com yang melansir Reuters, Selasa.')).toEqual([
      'Kompas.com=Kompas.com',
      'Reuters=Reuters',
    ]);
  });

  test('every spelling that is listed is found', () => {
    const missed = allOutlets().names.filter(({ text }) => findOutlets(`(${text})`).length === 0);
    expect(missed).toEqual([]);
  });

  test('the longest name wins', () => {
    expect(found('he told BBC Radio 4 and the New York Times')).toEqual([
      'BBC=BBC Radio 4',
      'The New York Times=New York Times',
    ]);
  });

  test('a word that only looks like an outlet is left alone', () => {
    expect(
      found('pertemuan antara dua tempo lambat, suara merdeka, a map of time, la libération de la ville'),
    ).toEqual([]);
  });

  test('a name that is a word too is found in its own case and marked as only a candidate', () => {
    expect(found('kepada Tempo')).toEqual(['Tempo=Tempo?']);
    expect(found('told AP on Monday')).toEqual(['The Associated Press=AP?']);
    expect(found('Antara dua kota, ANTARA')).toEqual(['ANTARA=Antara?', 'ANTARA=ANTARA']);
    expect(found('Majalah Tempo menulis')).toEqual(['Tempo=Majalah Tempo']);
  });

  test('a name inside a longer word is not a name', () => {
    expect(found('Reutersberg, DPAs and XAFP')).toEqual([]);
  });

  test('punctuation, hyphens and apostrophes end a name', () => {
    expect(found('(ANTARA) – laut dpa-Bericht; Reuters’ reporter; Reuters’a göre')).toEqual([
      'ANTARA=ANTARA',
      'dpa=dpa',
      'Reuters=Reuters',
      'Reuters=Reuters',
    ]);
  });

  test('typographic and straight apostrophes, capitals and no-break spaces make no difference', () => {
    expect(found("People's Daily, People’s Daily, NEW YORK\u00a0TIMES")).toEqual([
      "People’s Daily=People's Daily",
      'People’s Daily=People’s Daily',
      'The New York Times=NEW YORK\u00a0TIMES',
    ]);
  });

  test('a name across a paragraph break is not a name', () => {
    expect(found('He read the New York\n\nTimes are hard')).not.toContain(
      'The New York Times=New York\n\nTimes',
    );
  });

  test('Chinese, Japanese and Korean names are found without spaces round them', () => {
    expect(found('据新华社北京报道')).toEqual(['Xinhua=新华社']);
    expect(found('米紙ワシントン・ポストとAP通信によると')).toEqual([
      'The Washington Post=ワシントン・ポスト',
      'The Associated Press=AP通信',
    ]);
    expect(found('연합뉴스는 전했다. 조선중앙통신이 보도했다')).toEqual([
      'Yonhap=연합뉴스',
      'KCNA=조선중앙통신',
    ]);
    expect(found('記者がBBCに語った')).toEqual(['BBC=BBC']);
  });

  test('Arabic names are found behind a prefix letter', () => {
    expect(found('وقال لرويترز إن الاجتماع')).toEqual(['Reuters=رويترز']);
  });

  test('Russian names are found with their endings and without their quotation marks', () => {
    expect(found('сообщил «Интерфаксу» и РИА Новости, пишет «Коммерсантъ», заявил он «Известиям»')).toEqual([
      'Interfax=Интерфаксу',
      'RIA Novosti=РИА Новости',
      'Kommersant=Коммерсантъ',
      'Izvestia=Известиям',
    ]);
  });

  test('only the part asked for is searched', () => {
    const text = 'Reuters, AFP, Xinhua';
    expect(findOutlets(text, 8, 13).map((hit) => [hit.outlet.name, hit.start, hit.end])).toEqual([
      ['AFP', 9, 12],
    ]);
    expect(findOutlets(text, 2, text.length).map((hit) => hit.outlet.name)).toEqual(['AFP', 'Xinhua']);
  });

  test('a text of four million letters that begins an outlet’s name again and again is searched to its end', () => {
    expect(findOutlets(`${'The New York '.repeat(300_000)}Times`).map((hit) => hit.outlet.name)).toEqual([
      'The New York Times',
    ]);
  });
});

test('a channel is called by its own name, not by that of a sister or of its owner', () => {
  for (const name of ['France 3', 'TVE', 'RNE', 'GloboNews', 'CNN Portugal', 'Tg1'])
    expect(findOutlets(`x ${name} y`, 0, 99).map((hit) => hit.outlet.name)).toEqual([name]);
});

describe('looking an outlet up', () => {
  test('by name, in any case, with or without its article', () => {
    expect(outletByName('associated press')?.name).toBe('The Associated Press');
    expect(outletByName('Economist')?.name).toBe('The Economist');
    expect(outletByName('新华社')?.name).toBe('Xinhua');
    expect(outletByName('X')?.kind).toBe('platform');
    expect(outletByName('Kantor Berita Rekaan')).toBeNull();
  });

  test('by host, with the subdomain where it has a desk of its own', () => {
    expect(outletByDomain('nasional.kompas.com')?.name).toBe('Kompas.com');
    expect(outletByDomain('www.bbc.co.uk')?.name).toBe('BBC');
    expect(outletByDomain('finance.detik.com')?.name).toBe('detikFinance');
    expect(outletByDomain('notkompas.com')).toBeNull();
    expect(outletByDomain('example.org')).toBeNull();
  });
});
