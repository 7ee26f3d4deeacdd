import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

const SENTENCES: readonly (readonly [language: string, sentence: string])[] = [
  ['id', 'Harga pupuk naik karena gudang di kabupaten itu kebanjiran, kata petugas.'],
  ['id', 'Kami tidak bisa menunggu sampai Jumat, ujarnya di kantor polisi.'],
  ['id', 'Uang itu dipakai untuk membeli mobil dinas, menurut laporan tersebut.'],
  ['ms', 'Harga baja naik kerana gudang di daerah itu dilanda banjir, kata pegawai.'],
  ['ms', 'Kami tidak boleh menunggu sehingga Jumaat, katanya di balai polis.'],
  ['ms', 'Wang itu digunakan bagi membeli kereta rasmi, menurut laporan tersebut.'],
  ['en', 'The bridge was closed on Monday after engineers found a crack in it.'],
  ['de', 'Die Brücke wurde am Montag gesperrt, nachdem Ingenieure einen Riss gefunden hatten.'],
  ['fr', 'Le pont a été fermé lundi après la découverte d’une fissure par les ingénieurs.'],
  ['es', 'El puente fue cerrado el lunes después de que los ingenieros hallaran una grieta.'],
  ['pt', 'A ponte foi fechada na segunda-feira depois que os engenheiros acharam uma fissura.'],
  ['it', 'Il ponte è stato chiuso lunedì dopo che gli ingegneri hanno trovato una crepa.'],
  ['nl', 'De brug werd maandag gesloten nadat ingenieurs er een scheur in hadden gevonden.'],
  ['sv', 'Bron stängdes på måndagen efter att ingenjörer hade hittat en spricka i den.'],
  ['no', 'Broen ble stengt mandag etter at ingeniører fant en sprekk i den, sa ordføreren.'],
  ['da', 'Broen blev lukket mandag, efter at ingeniører havde fundet en revne i den.'],
  ['fi', 'Silta suljettiin maanantaina, kun insinöörit olivat löytäneet siitä halkeaman.'],
  ['pl', 'Most został zamknięty w poniedziałek po tym, jak inżynierowie znaleźli w nim pęknięcie.'],
  ['cs', 'Most byl v pondělí uzavřen poté, co v něm inženýři našli trhlinu.'],
  ['sk', 'Most bol v pondelok uzavretý po tom, ako v ňom inžinieri našli trhlinu.'],
  ['hu', 'A hidat hétfőn lezárták, miután a mérnökök repedést találtak rajta.'],
  ['ro', 'Podul a fost închis luni, după ce inginerii au găsit o fisură în structura lui.'],
  ['tr', 'Mühendislerin bir çatlak bulması üzerine köprü pazartesi günü trafiğe kapatıldı.'],
  ['lt', 'Tiltas buvo uždarytas pirmadienį, kai inžinieriai jame rado įtrūkimą.'],
  ['lv', 'Tilts tika slēgts pirmdien, kad inženieri tajā bija atraduši plaisu.'],
  ['hr', 'Most je zatvoren u ponedjeljak nakon što su inženjeri našli pukotinu.'],
  ['vi', 'Cây cầu đã bị đóng vào thứ Hai sau khi các kỹ sư phát hiện một vết nứt.'],
  ['jv', 'Kreteg iku ditutup dina Senen amarga para ahli nemokake retakan ing ngisore.'],
  ['ru', 'Мост закрыли в понедельник после того, как инженеры обнаружили в нём трещину.'],
  ['uk', 'Міст закрили в понеділок після того, як інженери виявили в ньому тріщину.'],
  ['bg', 'Мостът беше затворен в понеделник, след като инженери откриха пукнатина в него.'],
  ['el', 'Η γέφυρα έκλεισε τη Δευτέρα αφού οι μηχανικοί βρήκαν μια ρωγμή.'],
  ['he', 'הגשר נסגר ביום שני לאחר שמהנדסים מצאו בו סדק.'],
  ['ar', 'أغلق الجسر يوم الاثنين بعد أن عثر المهندسون على شق فيه.'],
  ['fa', 'پل روز دوشنبه پس از آن که مهندسان شکافی در آن یافتند بسته شد.'],
  ['hi', 'इंजीनियरों को दरार मिलने के बाद सोमवार को पुल बंद कर दिया गया।'],
  ['th', 'สะพานถูกปิดเมื่อวันจันทร์หลังวิศวกรพบรอยร้าว'],
  ['zh', '工程师发现裂缝后，这座桥星期一被关闭。'],
  ['ja', '技術者がひびを見つけたため、橋は月曜日に閉鎖された。'],
  ['ko', '기술자들이 균열을 발견한 뒤 다리는 월요일에 폐쇄되었다.'],
];

describe('the language of a single sentence', () => {
  test.each(SENTENCES)('%s: %s', (language, sentence) => {
    expect(detectLanguage(sentence).language).toBe(language);
  });
});

describe('what the page declares', () => {
  const indonesian = SENTENCES.filter(([language]) => language === 'id').map(([, sentence]) => sentence);

  test('is overruled by an article that is clearly in another language', () => {
    expect(detectLanguage(indonesian.join(' '), 'en-US').language).toBe('id');
    expect(detectLanguage(indonesian.join(' '), 'ms').language).toBe('id');
    expect(detectLanguage('工程师发现裂缝后，这座桥星期一被关闭。', 'en').language).toBe('zh');
  });

  test('stands where the text gives little to go by', () => {
    expect(detectLanguage('Sungai Rekaan', 'ms-MY').language).toBe('ms');
    expect(detectLanguage('Ada retak di tiang itu.', 'ms').language).toBe('ms');
    expect(detectLanguage('12–0', 'de').language).toBe('de');
  });

  test('stands for a language that is not told by its words, unless the text is clearly in another', () => {
    expect(detectLanguage('Vai a l’òrt, que la cadièra es freja.', 'oc').language).toBe('oc');
    expect(detectLanguage(indonesian.join(' '), 'oc').language).toBe('id');
    expect(detectLanguage('דער בריק איז פֿאַרמאַכט מאָנטיק', 'yi').language).toBe('yi');
  });

  test('is read in its old and narrow spellings, and ignored where it is no tag', () => {
    expect(detectLanguage('—', 'in_ID').language).toBe('id');
    expect(detectLanguage('—', 'nb').language).toBe('no');
    expect(detectLanguage('—', 'und').language).toBeNull();
    expect(detectLanguage('—', '').language).toBeNull();
    expect(detectLanguage('—', 'english please').language).toBeNull();
  });
});

describe('confidence and bounds', () => {
  test('nothing to go by gives no language, with no confidence', () => {
    expect(detectLanguage('')).toEqual({ language: null, confidence: 0 });
    expect(detectLanguage('*** 2024 ***')).toEqual({ language: null, confidence: 0 });
    expect(detectLanguage('zxqv wrtk plmn bvcx qwrt zxcv hjkl mnbv')).toEqual({
      language: null,
      confidence: 0,
    });
  });

  test('a longer text in one language is told with more confidence than one word', () => {
    const [, sentence] = SENTENCES[0] ?? ['', ''];
    expect(detectLanguage(sentence).confidence).toBeGreaterThan(detectLanguage('di rumah').confidence);
  });

  test('a foreign quotation inside does not turn an article', () => {
    const english = 'The mayor said the bridge would open again in spring. '.repeat(6);
    expect(detectLanguage(`${english} «${SENTENCES[28]?.[1]}» ${english}`).language).toBe('en');
  });

  test('of a very long text the beginning is enough', () => {
    const head = 'The bridge and the river of the town. '.repeat(2000);
    const tail = 'Jembatan dan sungai itu milik kota dan warga. '.repeat(200_000);
    expect(detectLanguage(head + tail)).toEqual(detectLanguage(head));
  });
});
