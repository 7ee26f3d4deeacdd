import { describe, expect, test } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import type { Claim } from '../../report.ts';
import { analyse } from '../analyse.ts';
import type { Sensitivity } from './claim-input.ts';

const SENSITIVITIES = ['quiet', 'balanced', 'strict'] as const;

function claimsOf(
  text: string,
  language: string,
  options: { sensitivity?: Sensitivity; ignoredPhrases?: readonly string[] } = {},
): readonly Claim[] {
  return analyse(fromText(text, language), { language, ...options }).claims;
}

/** The claim that holds these words; a text without it fails the test. */
function claimWith(claims: readonly Claim[], words: string): Claim {
  const found = claims.find((c) => c.text.includes(words));
  if (!found) throw new Error(`no claim holds "${words}"`);
  return found;
}

const HARBOUR = `HALVERTON — Mayor Ilse Quarrington said the harbour bridge will close until May. She added that the repairs will cost $40 million.

The Harbour Authority said cracks had spread through two pillars. According to the audit report, the sensors failed in 2019.

A dock worker who asked not to be named said the alarms were switched off in March.

The bridge was built in 1968 and carried 18,000 vehicles a day last year, more than any other bridge in the county.`;

const PELABUHAN = `Merawan - Wali Kota Ratna Widyasari mengatakan jembatan pelabuhan ditutup hingga Mei. Ia menambahkan, biaya perbaikan mencapai Rp 40 miliar.

Kementerian Perhubungan menyatakan retakan menjalar ke dua tiang.

Seorang pekerja yang enggan disebut namanya mengatakan alarm dimatikan sejak Maret.

Kapal keruk Sinar Lontar dibangun pada 1968 dan pernah menewaskan 14 orang dalam ledakan pada 1997.`;

describe.each([
  ['en', HARBOUR, 'harbour bridge will close', 'cracks had spread', 'alarms were switched off'],
  ['id', PELABUHAN, 'jembatan pelabuhan ditutup', 'retakan menjalar', 'alarm dimatikan'],
] as const)('support in %s', (language, text, named, organisation, anonymous) => {
  const claims = claimsOf(text, language);

  test('is a person where one is named', () => {
    expect(claimWith(claims, named).support).toBe('named');
  });

  test('is an organisation where one speaks', () => {
    expect(claimWith(claims, organisation).support).toBe('organisation');
  });

  test('is anonymous where the speaker is hidden, with a reason that says so', () => {
    const claim = claimWith(claims, anonymous);
    expect(claim.support).toBe('anonymous');
    expect(claim.reasons.some((reason) => reason.startsWith('anonymous: '))).toBe(true);
  });

  test('goes on with the speaker of the sentence before', () => {
    expect(claimWith(claims, '40').support).toBe('named');
  });

  test('is none for a fact that nobody states, which is flagged with the words that raised it', () => {
    const claim = claimWith(claims, '1968');
    expect(claim.support).toBe('none');
    expect(claim.flagged).toBe(true);
    expect(claim.reasons).toContain('no-source');
    expect(claim.reasons).toContain('date: 1968');
  });

  test('never flags what a named person or a body says', () => {
    expect(claimWith(claims, named).flagged).toBe(false);
    expect(claimWith(claims, organisation).flagged).toBe(false);
  });

  test('slices the text exactly, claims and evidence alike', () => {
    for (const claim of claims) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      for (const part of claim.evidence) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  });

  test('flags at least as much with each stricter setting', () => {
    const flagged = SENSITIVITIES.map((sensitivity) =>
      claimsOf(text, language, { sensitivity })
        .filter((c) => c.flagged)
        .map((c) => c.start),
    );
    const [quiet = [], balanced = [], strict = []] = flagged;
    expect(strict).toEqual(expect.arrayContaining(balanced));
    expect(balanced).toEqual(expect.arrayContaining(quiet));
    expect(strict.length).toBeGreaterThan(0);
  });
});

test('a report that speaks is a document', () => {
  expect(claimWith(claimsOf(HARBOUR, 'en'), 'sensors failed').support).toBe('document');
});

test.each([
  ['en', 'Critics say the Velmora ferry killed 12 passengers in 2019.'],
  ['id', 'Kabarnya, feri Velmora menewaskan 12 penumpang pada 2019.'],
] as const)('sources that are nobody are vague and the reason names them (%s)', (language, text) => {
  const claim = claimWith(claimsOf(text, language), 'Velmora');
  expect(['vague', 'anonymous']).toContain(claim.support);
  expect(claim.flagged).toBe(true);
  expect(claim.reasons.join(' ').toLowerCase()).toMatch(/critics|kabarnya/);
});

test.each([
  ['en', 'As reported earlier, the Velmora ferry sank in 2019 and killed 12 passengers.'],
  ['id', 'Diberitakan sebelumnya, feri Velmora tenggelam pada 2019 dan menewaskan 12 penumpang.'],
] as const)('a recap is vague and flagged only in strict (%s)', (language, text) => {
  const flags = SENSITIVITIES.map((sensitivity) => {
    const claim = claimWith(claimsOf(text, language, { sensitivity }), 'Velmora');
    expect(claim.support).toBe('vague');
    return claim.flagged;
  });
  expect(flags).toEqual([false, false, true]);
});

test.each([
  ['en', 'Perhaps the town should have been far more generous.'],
  ['en', 'Did the ferry company pay 12 families in 2019?'],
  ['id', 'Semoga kota itu mungkin menjadi lebih indah.'],
  ['id', 'Apakah perusahaan feri membayar 12 keluarga pada 2019?'],
] as const)('opinion and questions are not flagged, even in strict (%s: %s)', (language, text) => {
  const claims = claimsOf(text, language, { sensitivity: 'strict' });
  expect(claims).toHaveLength(1);
  expect(claims[0]?.flagged).toBe(false);
});

test.each([
  ['en', 'Read more: The forgotten village below the dam', 'forgotten village'],
  ['id', 'Baca juga: Kampung yang Terlupakan di Hilir Serai', 'Terlupakan'],
] as const)('furniture is no claim (%s)', (language, line, words) => {
  const fact = language === 'en' ? HARBOUR : PELABUHAN;
  const claims = claimsOf(`${fact}\n\n${line}`, language);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.some((c) => c.text.includes(words))).toBe(false);
});

test('a short sentence that only says on which day something goes on is not flagged, one that says what happened is', () => {
  const text = `Three men were charged in Halverton. ${'%'}

The fire burned 14 boats and killed a night guard in 1997.`;
  const at = (day: string): Claim => claimWith(claimsOf(text.replace('%', day), 'en'), day);
  expect(at('The trial resumes Monday.').flagged).toBe(false);
  expect(at('The trial ended in an acquittal in 2019.').flagged).toBe(true);
});

test('the figures of a quake go on with the office that measured it', () => {
  const text = `A quake of magnitude 6.1 shook Tarrell on Sunday, the Seismological Office said.

Nine aftershocks followed within two hours, the strongest of magnitude 4.8.

The harbour of Tarrell was built in 1911 and burned down twice.`;
  const claims = claimsOf(text, 'en');
  expect(claimWith(claims, 'aftershocks').support).toBe('organisation');
  expect(claimWith(claims, 'harbour').support).toBe('none');
});

test('a phrase on the ignore list keeps a sentence from being flagged, whatever its case', () => {
  expect(claimWith(claimsOf(HARBOUR, 'en'), '1968').flagged).toBe(true);
  const ignoring = claimsOf(HARBOUR, 'en', { ignoredPhrases: ['VEHICLES A DAY'] });
  expect(claimWith(ignoring, '1968').flagged).toBe(false);
});

test('an empty phrase on the ignore list ignores nothing', () => {
  const claims = claimsOf(HARBOUR, 'en', { ignoredPhrases: ['', '  '] });
  expect(claimWith(claims, '1968').flagged).toBe(true);
});

test('a sentence that carries a link to its source is linked', () => {
  const text = 'The Velmora ferry sank in 2019 and killed 12 passengers off Brannoch.';
  const article = fromText(text, 'en');
  const start = text.indexOf('killed 12 passengers');
  const links = [{ start, end: start + 'killed 12 passengers'.length, href: 'https://example.org/ferry' }];
  const claim = analyse({ ...article, links }, { language: 'en' }).claims[0];
  expect(claim?.support).toBe('linked');
  expect(claim?.flagged).toBe(false);
  expect(claim?.evidence.map((e) => e.text)).toEqual(['killed 12 passengers']);
});

test('a report in the German reported mood goes on with its speaker', () => {
  const text =
    'Die Bürgermeisterin Ilse Brandhofer sagte, die Brücke werde bis Mai gesperrt. Die Reparatur sei teuer und koste 40 Millionen Euro.';
  expect(claimWith(claimsOf(text, 'de'), '40 Millionen').support).toBe('named');
});

test('what the police said in one German word is an organisation, not hearsay', () => {
  const text = 'Bei dem Unfall auf der Talbrücke wurden nach Polizeiangaben 14 Menschen verletzt.';
  const claim = claimWith(claimsOf(text, 'de'), '14 Menschen');
  expect(claim.support).toBe('organisation');
  expect(claim.flagged).toBe(false);
});

test.each([
  [
    'en',
    'According to the audit report:\n\n- The sensors failed in 2019 and were never replaced.\n\n- Two of the pillars had cracks 40 centimetres long.',
    'Two of the pillars',
  ],
  [
    'id',
    'Menurut laporan audit:\n\n- Alat pengukur rusak pada 2019 dan tidak pernah diganti.\n\n- Dua tiang retak sepanjang 40 sentimeter.',
    'Dua tiang retak',
  ],
] as const)('a list under a report is the report’s (%s)', (language, text, item) => {
  const claim = claimWith(claimsOf(text, language), item);
  expect(claim.support).toBe('document');
  expect(claim.flagged).toBe(false);
});

test.each([
  ['en', 'A Norwick man hid 40 rifles in a barn for years, prosecutors said.'],
  ['en', 'The clerk who took the call recalled that he threatened 12 people, the prosecutors said.'],
])('an attribution that closes a sentence holds for all of it (%s: %s)', (language, text) => {
  expect(claimsOf(text, language)[0]?.support).toBe('organisation');
});

test('what the article retells from another outlet goes on over the next sentences', () => {
  const text =
    'Dilansir The Harbour Times, Rabu (4/2/2026), seorang turis memukul petugas di Bandara Selambar.\n\nDia kemudian mendorong petugas itu hingga terjatuh.';
  expect(claimWith(claimsOf(text, 'id'), 'mendorong').support).toBe('organisation');
});

test('people who are only a kind are vague, somebody hidden among them is anonymous', () => {
  const text =
    'Critics said the dam cost 40 million dollars. Two officials familiar with the plan said it cost 60 million dollars.';
  const claims = claimsOf(text, 'en');
  expect(claimWith(claims, '40 million').support).toBe('vague');
  expect(claimWith(claims, '60 million').support).toBe('anonymous');
});

test.each([
  ['en', 'Under the ordinance, fines rise to $400 in June.'],
  ['id', 'Dalam surat edaran itu, pegawai wajib hadir pukul 07.30.'],
] as const)('what a document provides is the document’s (%s)', (language, text) => {
  expect(claimsOf(text, language)[0]?.support).toBe('document');
});

test('who is passed on in the passive is who said it', () => {
  expect(claimsOf('Hal senada disampaikan Ketua RT Marno Sutikno.', 'id')[0]?.support).toBe('named');
});

test('somebody who speaks on condition of anonymity is anonymous, whatever the verb', () => {
  const text = 'One official, speaking on condition of anonymity, put the cost at $40 million.';
  expect(claimsOf(text, 'en')[0]?.support).toBe('anonymous');
});

test('a report goes on from sentence to sentence', () => {
  const text = `${'Kepala Badan Pangan Lukman Sadewa mengatakan harga beras naik.'}\n\nPasalnya, ongkos angkut naik seperlima.\n\nSelain itu, gudang belum berfungsi penuh.`;
  expect(claimWith(claimsOf(text, 'id'), 'Selain itu').support).toBe('named');
});

test('nothing is flagged where nobody can tell that a sentence names no source: in a language without a pack', () => {
  const text = 'Bron byggdes 1968 och hade 18 000 fordon om dagen. Fjorton arbetare dog när den rasade 1997.';
  const claims = claimsOf(text, 'sv', { sensitivity: 'strict' });
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((c) => c.flagged)).toEqual([]);
});

test.each([
  ['en', '[Read: How the Velmora ferry sank off the coast of Tarrasca in 2019]'],
  ['en', 'Read more about the Velmora ferry and the 12 people who drowned off Tarrasca in March 2019'],
  ['id', '[Baca: Kronologi tenggelamnya feri Velmora di Tarasi pada 2019 yang menewaskan 12 orang]'],
  ['it', '(ANSA).'],
] as const)('what points elsewhere and credits in brackets are no claims (%s: %s)', (language, line) => {
  expect(claimsOf(line, language)).toEqual([]);
});

test.each([
  ['en', 'The Velmora ferry has never been inspected.', 'background'],
  ['id', 'Feri Velmora tidak pernah diperiksa.', 'background'],
] as const)('what did not happen is no history (%s)', (language, text, sign) => {
  for (const claim of claimsOf(text, language, { sensitivity: 'strict' }))
    expect(claim.reasons.filter((reason) => reason.startsWith(sign))).toEqual([]);
});

test.each([
  ['en', 'The Velmora bridge opened in 1968.'],
  ['id', 'Jembatan Velmora dibuka pada 1968.'],
] as const)('a short sentence with a number is as good a claim as a long one (%s)', (language, text) => {
  expect(claimsOf(text, language)[0]?.checkworthy).toBeGreaterThanOrEqual(0.6);
});

test.each([
  [
    'id',
    'Berdasarkan laporan keuangan yang disampaikan ke Bursa Selambar, beban pokok Lontar turun menjadi Rp 15 triliun pada 2025.',
  ],
  [
    'en',
    'According to figures that were put on the table in Tarrasca, the ferry carried 300 passengers in 2019.',
  ],
  ['de', 'Nach Angaben aus dem Umfeld des Werks sank der Umsatz 2025 um 12 Prozent auf 1,3 Milliarden Euro.'],
] as const)('a sentence that opens with its source is never said to name none (%s)', (language, text) => {
  for (const claim of claimsOf(text, language, { sensitivity: 'strict' }))
    expect(claim.flagged && claim.support === 'none').toBe(false);
});
