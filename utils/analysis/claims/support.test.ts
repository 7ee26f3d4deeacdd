import { expect, test } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import type { Claim } from '../../report.ts';
import { analyse } from '../analyse.ts';

const claimsOf = (text: string, language: string): readonly Claim[] =>
  analyse(fromText(text, language), { language }).claims;

test.each([
  ['id', 'Pasukan Velmora mengakhiri gencatan senjata pada 18 Maret.', 'none'],
  ['id', 'Pemerintah Velmora berencana membangun 40 sekolah.', 'none'],
  ['id', 'Pemerintah Velmora mengatakan 40 sekolah akan dibangun.', 'organisation'],
  ['id', 'Dalam berkas itu disebutkan Rano Santika menerima 40 juta rupiah.', 'document'],
  ['id', 'Dalam pernyataan itu disebutkan bahwa 40 orang ditahan.', 'organisation'],
  ['id', 'Peneliti dari Universitas Kenanga mengatakan 40 sungai tercemar.', 'organisation'],
  ['id', 'Studi dalam jurnal Kenanga menemukan 40 sungai tercemar.', 'document'],
  ['en', 'A survey of 1,200 adults put Marl ahead by four points.', 'document'],
  ['en', 'The lawsuit seeks $40 million in damages from Orvo.', 'document'],
  ['en', 'Coffee may protect the liver, a new study has found.', 'document'],
  [
    'en',
    'Tea cuts the risk of gout by 20 percent, a study published in the Journal of Hepatic Medicine has found.',
    'document',
  ],
  ['en', 'The memo, seen by the Courier, describes 14 failures of the pump.', 'document'],
  ['en', 'The study, published in Nature on Monday, followed 4,200 adults.', 'document'],
  ['en', 'The memo, Orla Venn said, describes 14 failures.', 'named'],
  ['en', 'The report, due on Monday, was delayed by 14 days.', 'none'],
  ['en', 'The Red Cross said 12 aid workers were killed.', 'organisation'],
  ['en', 'Doctors Without Borders said 40 patients were treated.', 'organisation'],
  ['en', 'Amnesty International researcher Ana Belo said 14 clinics were shut.', 'named'],
  ['en', 'Court documents show that three engineers warned the board in 2019.', 'document'],
  ['en', 'The harbour union welcomed the arrest of 12 men.', 'organisation'],
  ['en', 'Tessa Varo, a lawyer, blamed the harbour for the loss of 12 boats.', 'named'],
  ['en', 'Officers said the boat was stolen.', 'organisation'],
  ['en', 'Orvo Marine, a Dutch maker of pumps, said 400 jobs would go.', 'organisation'],
  ['en', 'Harbour Watch Daily Lists, which tracks ships, said 12 ferries were late.', 'organisation'],
  ['en', 'Harrow Tide Inc. said 400 jobs would go.', 'organisation'],
  ['en', 'Harrow Ltd reported a loss of 12 million.', 'organisation'],
  ['en', 'Orvo Marine said its fleet was grounded for 12 days.', 'organisation'],
  ['en', 'Marta Quill, a bank teller, said the robber wore red.', 'named'],
  ['en', 'South Korea said the border would open in March.', 'organisation'],
  ['en', 'In a 40-page lawsuit, 12 divers demand $4 million from Orvo.', 'document'],
  ['en', 'Two studies link the tar to gout in divers.', 'document'],
  ['en', 'Although no group claimed responsibility, 12 people died in Kelmore.', 'none'],
  ['en', 'Tar is one of the main sources of gout in Kelmore.', 'none'],
  ['en', 'Rents rose so that 14 residents can comment in January on the plan.', 'none'],
  ['en', 'The inquest heard the boat was 20 metres long.', 'organisation'],
  ['en', 'The jury was told she had worked 60 hours a week.', 'organisation'],
  ['en', 'Orla Venn told police that she sank 14 barrels, the court heard.', 'organisation'],
  ['en', 'Orla Venn said the court heard nothing of the 14 barrels.', 'named'],
  ['en', 'Documents seen by the BBC show 40 payments to Orvo.', 'document'],
  ['en', 'The report was published on Monday in Kelmore.', 'none'],
  ['en', 'An inquiry in Kelmore has revealed that 40 officers took bribes.', 'organisation'],
  ['en', 'WKLM reports that Orla Venn was arrested with 12 knives.', 'organisation'],
  ['en', 'According to reports from the police, the boat sank at 2 a.m.', 'organisation'],
  ['en', 'A diver told police that Orvo had sunk 14 barrels off Kelmore.', 'organisation'],
  ['en', 'If it finds the pump at fault, Orvo will have to pay $12 million.', 'none'],
  ['en', 'Video posted on social media showed the pier collapsing into the harbour.', 'vague'],
  ['en', 'Several photos that appeared to be taken at night showed 14 boats on fire.', 'vague'],
  ['en', 'The photo, from a family album, showed 14 boats on fire.', 'none'],
  ['en', 'Photos released by the Harbour Office showed 14 boats on fire.', 'none'],
  ['en', 'State media in Corran reported that 14 boats burned.', 'vague'],
  ['en', 'Children in Marl sleep badly, a study of 8,200 pupils suggests.', 'document'],
  ['en', 'The memo to pupils was false, a teacher in Marl said.', 'anonymous'],
  ['en', 'The author died on Sunday at the age of 91, Harrow Lane Press said.', 'organisation'],
  ['en', 'Greenlee Shipping said it was helping the police.', 'organisation'],
  ['en', 'Its rival, Greenlee Tools, reported a loss of 12 million last week.', 'organisation'],
  ['en', 'Analyst Tessa Varo reported that profit rose by 12 percent.', 'named'],
  ['en', 'But the opposition said it had won 14 seats.', 'organisation'],
  ['id', 'Markas itu sempat disebut Benteng Melati hingga 1949.', 'none'],
  [
    'id',
    'Empat rumah di Melati terbakar, ungkap Suparman, seorang korban yang ikut memadamkan api.',
    'named',
  ],
  ['id', 'Suparman (43) mengatakan empat rumah di Melati terbakar.', 'named'],
  ['id', 'Berdasarkan laporan keuangan yang terbit pada Senin, laba Orvo naik 14 persen.', 'document'],
  ['id', 'Berdasarkan laporan masyarakat, petugas menyita 14 perahu.', 'none'],
  ['id', 'Dalam rekaman CCTV, perahu itu terbakar pukul 03.30 WIB.', 'document'],
  ['id', 'Nama itu dipilih pada 1947, menurut para sejarawan.', 'vague'],
  ['en', 'Three divers drowned, Velmoran media reported.', 'vague'],
  ['en', 'Three divers drowned, according to Velmoran and Corran media.', 'vague'],
  ['en', 'Two divers drowned off Kelmore, local television reported.', 'vague'],
  ['en', 'Three divers drowned, Velmoran state media said.', 'organisation'],
  ['en', 'Orla Venn told Velmoran media that three divers drowned.', 'named'],
  ['en', 'Officials said three divers drowned after what media described as a blaze.', 'anonymous'],
  ['id', 'Media pemerintah Velmora melaporkan 14 perahu terbakar.', 'vague'],
  ['id', 'Dilansir media Velmora, 14 perahu terbakar.', 'vague'],
  ['id', 'Kantor berita Antara melaporkan 14 perahu terbakar.', 'organisation'],
  [
    'en',
    'The quake, which was logged at 5.9 by the Marl Geological Survey, struck near Kelmore.',
    'organisation',
  ],
  ['en', 'The plan, announced by Mayor Orla Venn on Monday, will cost $3 million.', 'named'],
  ['en', 'Three divers drowned, Velmoran authorities said.', 'organisation'],
  ['en', 'Local authorities said three divers drowned.', 'anonymous'],
  ['en', 'Three divers were held, the Velmora harbour police told AFP.', 'organisation'],
  ['en', 'No injuries were reported in Kelmore on Monday.', 'vague'],
  ['en', 'A faulty pump is suspected to be the cause of 14 deaths.', 'vague'],
  ['id', 'Ditambahkan, 14 perahu terbakar dan kini dilakukan penyelidikan oleh polisi.', 'none'],
  [
    'en',
    'Velmora is extending a cut of one million barrels for another month, and has said it could deepen.',
    'organisation',
  ],
  ['en', 'The plan included a planned cut in school languages and a tax rise of 2 percent.', 'none'],
  ['id', 'Dari data BPS, harga beras naik 12 persen pada Mei.', 'organisation'],
  ['id', 'Data yang dirilis pemerintah Valdoria menunjukkan 400 kapal masih berlayar.', 'organisation'],
  ['id', 'Lukman Hakim mengatakan 14 jembatan ditutup.', 'named'],
  ['id', 'Pasalnya di peraturan menteri tersebut, harga beras ditetapkan Rp 9.450.', 'document'],
  ['id', 'Data tersebut menunjukkan penurunan 8 persen.', 'document'],
  ['es', 'Los datos del Instituto de Estadística muestran que el paro bajó un 4 por ciento.', 'organisation'],
  ['es', 'Los datos muestran que el paro bajó un 4 por ciento.', 'document'],
  ['it', "Secondo i dati dell'Istat, i prezzi sono saliti del 4 per cento.", 'organisation'],
  ['id', 'Berdasarkan informasi Polres Melati, 14 perahu terbakar pukul 20.40 WIB.', 'organisation'],
  ['id', 'Melati menutup 14 sumur, dan isinya gelap di luar apa yang dikatakan oleh pejabatnya.', 'none'],
  ['en', 'Residents described seeing 14 boats on fire off the pier.', 'anonymous'],
  ['en', 'In 2013, under the ordinance, 14 boats were to be scrapped.', 'document'],
  ['en', 'In the new report, 14 boats are called unsafe.', 'document'],
  ['id', 'Sebagai informasi, dalam situs kementerian itu ada 14 kapal yang terdaftar.', 'document'],
  ['id', 'Rekaman yang beredar memperlihatkan 14 perahu terbakar di dermaga.', 'vague'],
  ['id', 'Dikutip dari laman Badan Geologi, 14 sumur di Melati kering.', 'organisation'],
  ['id', 'Dikutip oleh kabarmelati.com, 14 sumur di Melati kering.', 'organisation'],
  ['id', 'Hingga Senin belum diketahui siapa pemilik 14 perahu di Melati.', 'none'],
  ['id', '14 perahu itu disita, jelas dekret tersebut.', 'document'],
  ['id', 'Kapolsek Melati Rano Santika, Selasa, mengatakan polisi menyita 14 perahu.', 'named'],
  ['id', 'Sejumlah media melaporkan 14 orang tewas, demikian dikutip Antara.', 'organisation'],
  ['de', 'Videos im Netz zeigen, wie 14 Boote im Hafen brennen.', 'vague'],
  ['en', 'The bill passed the Senate in Kelmore by 33 votes to 12 on Monday.', 'none'],
  ['en', 'A letter obtained by the Courier shows that the mayor signed 14 contracts in 2019.', 'document'],
  [
    'en',
    'The pump was sold in secret, according to handwritten notes from one of the engineers.',
    'document',
  ],
  ['en', 'The contract requires the harbour to pay Orvo $4 million a year.', 'document'],
  ['en', 'The contract arrived in Kelmore on Monday.', 'none'],
  ['en', 'The Marl Institute has published a new study of 398 divers and their lungs.', 'document'],
  ['en', 'Twenty-four percent of divers had a cough in 2019.', 'none'],
  ['en', 'Ministry data show that exports fell by 12 percent.', 'document'],
  ['en', 'The police seized documents in Kelmore in May.', 'none'],
  ['en', 'A spokesperson for the Harbour Office declined to comment.', 'organisation'],
  ['en', 'The judge said the firm had broken the law.', 'organisation'],
  ['en', 'Some observers fear a new strike in the harbour.', 'vague'],
  [
    'en',
    'Nine of twelve board members see higher rates, according to the new “heat map” of prices.',
    'document',
  ],
  ['en', 'The eel is a new species, according to a paper published in Fossil Letters on Monday.', 'document'],
  ['en', 'According to the measure, a person who sells tar faces 12 years in prison.', 'document'],
  ['en', 'This legislation also says that any diver who takes part will lose a licence.', 'document'],
  ['en', 'They said the money was “gone,” according to Orla Venn’s notes.', 'document'],
  ['en', 'According to state media, the flood killed 15 people in Kelmore in 1974.', 'vague'],
  [
    'en',
    'Researchers with the Harbour Policy Project have found that 12 divers lost a boat.',
    'organisation',
  ],
  ['en', 'Scientists at the University of Marl said the ice had thinned by 12 percent.', 'organisation'],
  ['en', 'Economists at Silver Bank expect prices to rise by 3 percent.', 'organisation'],
  ['en', 'Economists in Marl said prices would rise by 3 percent.', 'vague'],
  ['en', 'The clinic was closed for 12 days, the researchers said.', 'organisation'],
  ['en', 'The vote keeps in office a minister who has declared 12 wars.', 'none'],
  ['en', 'In the interview in May, Orla Venn implied that she had turned down 12 offers.', 'named'],
  ['en', 'As the BBC reported on Monday, a senior diplomat said the envoys met twice in May.', 'anonymous'],
  ['en', 'Orla Venn told him it was “time to go,” the Velmora office said.', 'organisation'],
  ['id', 'Menurut laporan itu, tiga pompa rusak sejak Maret.', 'document'],
  ['id', 'Gugatan itu menuntut ganti rugi Rp 40 miliar dari PT Lontar.', 'document'],
  ['id', 'Warga Merawan menunduk sepanjang pembacaan putusan.', 'none'],
  ['id', 'Hakim menyatakan perusahaan itu melanggar peraturan.', 'organisation'],
  ['id', 'BPBD Serai mencatat 300 rumah terendam.', 'organisation'],
  ['id', 'Kejari Serai mengatakan tiga tersangka ditahan.', 'organisation'],
  ['id', 'Hal itu disampaikan Kementerian Perhubungan pada Senin.', 'organisation'],
] as const)('who stands behind a sentence by its own words (%s: %s)', (language, text, support) => {
  expect(claimsOf(text, language)[0]?.support).toBe(support);
});

test.each([
  [
    'en',
    'According to the report:\n\nThree pumps failed in March\n\nThe alarm was off for 12 days\n\nThe dam was built in 1968.',
  ],
  [
    'id',
    'Menurut laporan itu:\n\nTiga pompa rusak sejak Maret\n\nAlarm mati selama 12 hari\n\nBendungan itu dibangun pada 1968.',
  ],
] as const)('paragraphs without a stop below a colon are its list (%s)', (language, text) => {
  const claims = claimsOf(text, language);
  expect(claims.map((c) => c.support)).toEqual(['document', 'document', 'document', 'none']);
  expect(claims[1]?.evidence[0]?.text).toBe(claims[0]?.text);
});

test.each([
  'Courier journalists counted 14 coffins outside the church.',
  'The bridge fell at 6 a.m., a Courier reporter at the scene said.',
])('what the newsroom saw itself is its own reporting: %s', (text) => {
  const [claim] = claimsOf(text, 'en');
  expect(claim?.support).toBe('organisation');
  expect(claim?.reasons).toContain('own-reporting');
  expect(claim?.flagged).toBe(false);
});

test('a recap is vague, and flagged only by the strict', () => {
  const text = 'It was earlier reported that 12 people died in the fire in Kelmore on March 3.';
  const flagged = (sensitivity: 'strict' | 'balanced') =>
    analyse(fromText(text, 'en'), { language: 'en', sensitivity }).claims[0]?.flagged;
  expect(claimsOf(text, 'en')[0]?.support).toBe('vague');
  expect([flagged('strict'), flagged('balanced')]).toEqual([true, false]);
});

test.each([
  [
    'en',
    'Exports grew.\n\nMarland 12 percent\n\nVelmora 9 percent\n\nSource: Eurostat\n\nThe dam was built in 1968.',
  ],
  [
    'id',
    'Ekspor naik.\n\nMarland 12 persen\n\nVelmora 9 persen\n\nSumber: BPS\n\nBendungan itu dibangun pada 1968.',
  ],
] as const)('the line of a source below a table holds for the table alone (%s)', (language, text) => {
  const claims = claimsOf(text, language);
  expect(claims.map((c) => c.support)).toEqual(['none', 'organisation', 'organisation', 'none']);
  expect(claims[1]?.evidence[0]?.text).toMatch(/^(?:Source|Sumber): /u);
});

test('what a study found goes on for as long as its own words do', () => {
  const claims = claimsOf(
    'The Marl Institute has published a study of 398 divers.\n\nResearchers surveyed them in Kelmore in 2019.\n\nOf the divers surveyed, 38 percent had a cough.\n\nDivers who smoked were twice as likely as others to be ill, and coughed on average for 12 days.\n\nThe harbour at Velmora was built in 1968 and closed in 1997.',
    'en',
  );
  expect(claims.map((c) => c.support)).toEqual(['document', 'document', 'document', 'document', 'none']);
});

test('what befell suspects and victims is told by the police where they are heard near it', () => {
  const claims = claimsOf(
    'Detectives said the driver, 41, ran a red light at 8 p.m. Monday on Quay Street.\n\nThe victim was taken to Marl General with broken ribs.\n\nThe suspect was arrested in Kelmore.\n\nOrvo Marine opened a second yard in 2019.',
    'en',
  );
  expect(claims.map((c) => c.support)).toEqual(['organisation', 'organisation', 'organisation', 'none']);
  expect(claims[1]?.evidence[0]?.text).toMatch(/^the driver, 41/u);
});

test('the figures of a firm that reported its quarter are the firm’s', () => {
  const claims = claimsOf(
    'Orvo Marine, the pump maker, reported higher quarterly earnings and said orders were slowing.\n\nRevenue rose 27 percent to $10.8 billion from $8.5 billion a year earlier.\n\nThe harbour was built in 1968.',
    'en',
  );
  expect(claims.map((c) => c.support)).toEqual(['organisation', 'organisation', 'none']);
});

test('what a kind of people expects is nobody’s, whoever speaks around it', () => {
  const claims = claimsOf(
    '“We will win,” said Mayor Tessa Varo. Economists expect a rise in unemployment to 12 percent. “It is fine,” said Varo.',
    'en',
  );
  expect(claims.find((c) => c.text.startsWith('Economists'))?.support).toBe('vague');
});

test('of many of a people nobody is named', () => {
  expect(claimsOf('Many Velmorans accuse the harbour of dumping 40 tons of tar.', 'en')[0]?.support).toBe(
    'vague',
  );
});

test('whose picture it is says nothing about the line above it', () => {
  const text = 'Exports grew.\n\nSteel rose 12 percent\n\nPhoto: Courier\n\nThe dam was built in 1968.';
  expect(claimsOf(text, 'en')[1]?.support).toBe('none');
});

test('the number of a list item is no claim', () => {
  const claims = claimsOf(
    'Menurut laporan itu:\n\n1. Tiga pompa rusak sejak Maret\n\n2. Alarm mati 12 hari',
    'id',
  );
  expect(claims.map((c) => c.text)).not.toContain('1.');
});

test('a chronicle is told to its end by whoever began it, and passives go on with who spoke', () => {
  const text = `“Dua pelaku ditahan,” kata Kapolsek Melati Rano Santika, Senin.

Rano menjelaskan, kejadian itu bermula saat korban pulang dari pasar.

Di tikungan, korban dipepet dua pelaku yang membawa pisau.

Ditambahkan, kedua pelaku lari ke arah kebun dengan motor.`;
  expect(claimsOf(text, 'id').map((c) => c.support)).toEqual(['named', 'named', 'named']);
});

test('what the police tell of a crime is theirs where the article has them speak', () => {
  const text = `Warga Desa Melati resah sejak dua bulan terakhir.

“Dua pelaku kami tahan,” kata Kapolsek Melati Rano Santika, Senin.

Dari tangan kedua pelaku disita barang bukti berupa dua motor dan tiga ponsel.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('named');
});

test('but not what befell them on a day of a year, which is an older story', () => {
  const text = `“Dua pelaku kami tahan,” kata Kapolsek Melati Rano Santika, Senin.

Satu pelaku pernah ditangkap di rumahnya di Desa Melati pada 11 Juli 2015 karena mencuri tiga motor.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('none');
});

test('what a suspect admits is told by the police who speak before and after', () => {
  const text = `“Dua pelaku kami tahan,” kata Kapolsek Melati Rano Santika, Senin.

Tersangka juga mengakui pernah mencuri tiga motor di desa itu.

“Keduanya masih kami periksa,” kata Rano.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('named');
});

test('the police who act are those who speak, however late in the sentence they are named', () => {
  const text = `Warga Desa Melati resah sejak dua bulan terakhir.

“Dua pelaku kami tahan,” kata Kapolsek Melati Rano Santika, Senin.

Pada periode Maret, jajaran polisi menerima 131 laporan pencurian motor.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('named');
});

test('a place and a day as a sentence of their own are no claim', () => {
  const text = `НОВОЗЕРСК, 23 марта.

В порту Новозерска сгорели 14 лодок.`;
  expect(claimsOf(text, 'ru').map((c) => c.text)).toEqual(['В порту Новозерска сгорели 14 лодок.']);
});

test('the figures of a disaster go on with whoever counted them, but not those of an older one', () => {
  const text = `Kepala BPBD Melati Rano Santika mengatakan 14 rumah rusak berat, Senin.

Warga Desa Lontar resah sejak gempa itu.

Sekitar 200 jiwa masih mengungsi di tenda darurat.

Pada 11 Juli 2015, sebanyak 900 jiwa mengungsi akibat banjir di Kota Merawan.`;
  expect(
    claimsOf(text, 'id')
      .map((c) => c.support)
      .slice(-2),
  ).toEqual(['named', 'none']);
});

test('what happens in a match leans on no coach, whose words stand before it', () => {
  const text = `“Kami bermain buruk,” kata pelatih Rano Santika.

Bandar unggul lewat sundulan Bayu Lontar pada menit ke-21.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('none');
});

test('what is known or going round is the newsroom’s own between two reports of one speaker (Indonesian)', () => {
  const claims = claimsOf(
    'Pelatih Rano Santika mengatakan Beni cedera saat latihan. Beni diketahui cedera paha akibat benturan saat latihan itu. Rano mengatakan cedera paha Beni tidak parah.',
    'id',
  );
  expect(claims.map((c) => c.support)).toEqual(['named', 'vague', 'named']);
});

test('figures in quoted words are a report that further figures go on with', () => {
  const claims = claimsOf(
    '“Sebanyak 15 rumah rusak berat di Melati,” kata BNPB.\n\nBanjir juga melanda Kenanga. Sebanyak 68 keluarga terdampak di sana.',
    'id',
  );
  expect(claims.at(-1)?.support).toBe('organisation');
});

test('a numbered line between paragraphs is a heading, a numbered item of a list is a claim', () => {
  const parts =
    '3. Lalu lintas ramai\n\nWarga berlarian.\n\n4. Libatkan 5 kendaraan\n\nTruk itu menabrak pagar.';
  expect(claimsOf(parts, 'id').map((c) => c.text)).toEqual(['Warga berlarian.', 'Truk itu menabrak pagar.']);
  expect(claimsOf('1. Melati menutup 14 sumur.\n\n2. Kenanga menutup 12 sumur.', 'id')).toHaveLength(2);
});

test('another case that a sentence turns to is not told by the police who spoke of the first', () => {
  const text = `Police Commissioner Orla Venn said three men were arrested in Kelmore on Monday after 14 boats burned.

In a similar development, five men were arrested in Marl on 5 March for the theft of two boats.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['named', 'none']);
});

test('what has no more than that it happened opens its paragraph for itself', () => {
  const text = `Six people were hurt when a bus fell into a ditch on Sunday. According to police, two of them are critical.

The accident took place at 1.45 pm in Kelmore.

Police said they took 14 passengers from the bus.`;
  expect(claimsOf(text, 'en')[2]?.support).toBe('none');
});

test('a lead of the dead that names nobody who speaks below it is flagged, one that names them is not', () => {
  const below = `The ferry was built in 1998 and carried 300 cars a day.

Venn said the road to the village had been closed since May.`;
  const bare = `Four people died and nine were injured when a ferry hit the pier at Kelmore on Saturday.\n\n${below}`;
  const named = `Four people died at the pier at Kelmore on Saturday, a blow for Mayor Orla Venn and her harbour.\n\n${below}`;
  expect(claimsOf(bare, 'en')[0]?.flagged).toBe(true);
  expect(claimsOf(named, 'en')[0]?.flagged).toBe(false);
});

test.each([
  ['en', 'Anyone with information is asked to call the harbour police on 555 0142 before 14 May.'],
  ['en', 'The Kelmore helpline is open on 0800 555 0199.'],
  ['id', 'Warga dapat menghubungi nomor telepon 0800 555 0199.'],
])('whom to call is no claim worth checking (%s: %s)', (language, text) => {
  expect(claimsOf(text, language)[0]?.flagged).toBe(false);
});

test('what a recording shows goes on in its paragraph, whoever told of the crime before', () => {
  const text = `Kapolsek Melati Rano Santika mengatakan dua pelaku ditahan, Senin.

Dalam rekaman CCTV, korban datang ke toko pukul 03.30 WIB. Dua pelaku mendekati korban dari belakang.`;
  expect(claimsOf(text, 'id').map((c) => c.support)).toEqual(['named', 'document', 'document']);
});

test('a cry for help is no report that the next sentence goes on with', () => {
  const text = `Seorang karyawan, Beni Lontar, menuturkan dua pelaku datang ke toko di Melati.

Saat korban berteriak minta tolong, dua pelaku kabur. Korban tidak terluka.

Beni menambahkan, dua pelaku itu membawa celurit.`;
  expect(claimsOf(text, 'id').map((c) => c.support)).toEqual(['named', 'named', 'named', 'named']);
});

test('what is told “for information” is the newsroom’s own beside a minister’s words', () => {
  const text = `Menteri Rano Santika mengatakan sensus dimulai pada Mei.

Sebagai informasi, sensus di Melati adalah kegiatan tahunan dengan 14 petugas.

Rano mengatakan sensus itu menelan biaya besar.`;
  expect(claimsOf(text, 'id').map((c) => c.support)).toEqual(['named', 'none', 'named']);
});

test('a figure compared with that of a year before is whose figures it follows', () => {
  const text = `Kemarin, Badan Pusat Statistik mengumumkan pertumbuhan ekonomi mencapai 5,17 persen. Angka tercatat lebih rendah ketimbang triwulan II 2018 yang 5,27 persen.

Menteri Rano Santika mengatakan pertumbuhan ekonomi masih baik.`;
  expect(claimsOf(text, 'id').map((c) => c.support)).toEqual(['organisation', 'organisation', 'named']);
});

test('a press release is read out until somebody else is heard', () => {
  const text = `A pickup was heading west in Corran County on Thursday, according to a press release. The pickup ran a stop sign and hit a car.

The Harbour Board was founded in 1968.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['organisation', 'organisation', 'none']);
});

test('a word written together with its verb opens a sentence as it does alone', () => {
  const text = `Police say 873 people have died in Marl this year. That’s 37 more than in the year before.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['organisation', 'organisation']);
});

test('a law that is spoken of tells nothing of what goes on around it', () => {
  const text = `Lembaga yang dibentuk berdasarkan Undang-Undang Nomor 28 Tahun 2014 itu memiliki 14 kantor.

Hingga kini pengelolaan royalti di Melati dinilai masih tidak terbuka.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('vague');
});

test('those who made a study tell what is in it', () => {
  const text = `Tea may protect the lungs, according to a study in the Journal of Marl Medicine.

The researchers combed through the records of 2,500 divers in Kelmore and Marl.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['document', 'document']);
});

test('a pronoun goes on with the matter, not always with the report', () => {
  const text = `The women drank at the bar before they went out, the Marl Courier reported.

They never came back to the bar, and 14 guests looked for them.

It can cause blindness and death in 14 hours.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['organisation', 'none', 'none']);
});

test('a figure that is compared with another is whose it was', () => {
  const text = `Turnout stood at 38% by noon, the Central Election Commission said. That compares with 31% four years ago.`;
  expect(claimsOf(text, 'en').map((c) => c.support)).toEqual(['organisation', 'organisation']);
});

test('who speaks in a paragraph tells it, rather than whose figures stand in another', () => {
  const text = `Badan Geologi menyebut gempa bermagnitudo 5,8 terjadi pukul 21.47.

Kepala BPBD Melati, Rano Santika, mengatakan 112 rumah rusak. Ia menambahkan, tiga warga terluka. Saat ini warga masih mengungsi di lapangan desa.`;
  expect(claimsOf(text, 'id').at(-1)?.support).toBe('named');
});
