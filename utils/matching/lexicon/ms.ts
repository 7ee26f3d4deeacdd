import { id } from './id.ts';
import type { Lexicon } from './types.ts';

/** Malay: what it shares with Indonesian is taken from there; what differs is added or replaced. */
export const ms: Lexicon = {
  ...id,
  language: 'ms',
  glossary: 'id',
  negators: `${id.negators}, tak, tidak pernah, tiada, usah, bukannya`,
  deniers: `${id.deniers}, menafikan, dinafikan, nafikan, enggan, mustahil, menolak kemungkinan`,
  modals: {
    ...id.modals,
    hedge: `${id.modals.hedge}, saya syak, syak, kami syak, disyaki, mengesyaki, suspek, dikatakan, dipercayai, didakwa, secara prinsip, kononnya, nampaknya, pada pendapat saya, saya fikir, saya agak, bekas, difahamkan`,
    possible:
      'mungkin, barangkali, kemungkinan, boleh jadi, berkemungkinan, berpotensi, mungkin sahaja, bukan mustahil, tidak mustahil',
    able: 'boleh, dapat, mampu, dibenarkan, sanggup, berupaya, berhak, bisa',
    likely: 'dijangka, dijangkakan, besar kemungkinan, diramal, kemungkinan besar',
    should: 'sepatutnya, seharusnya, patut, wajar, disarankan, dinasihatkan, sebaiknya, elok, diminta',
    will: 'akan, bakal, hendak, nak, mahu',
    must: 'mesti, wajib, perlu, kena, harus, diwajibkan, terpaksa, dimestikan, semestinya',
    certain:
      'pasti, tentu, dipastikan, sudah pasti, yakin, dijamin, jelas, terbukti, sememangnya, sudah tentu, tentu sekali',
    intend:
      'ingin, merancang, berharap, berhasrat, bercadang, berusaha, cuba, mencuba, mempertimbangkan, berjanji, bersedia, diharap, dirancang, sedia, harap',
  },
  quantifiers: {
    ...id.quantifiers,
    all: `${id.quantifiers.all}, kesemua, kesemuanya, keseluruhan, sesiapa`,
    most: 'kebanyakan, sebahagian besar, majoriti, kebanyakannya, umumnya, biasanya, hampir semua, lebih separuh, lebih daripada separuh',
    some: 'beberapa, sebahagian, sesetengah, sejumlah, seseorang, sesuatu, separuh, setengah, salahsatu, segelintir, suku',
    few: 'sedikit, segelintir, sebahagian kecil, minoriti',
    only: `${id.quantifiers.only}, sahaja, hanyalah, semata`,
    about: 'hampir, sekitar, kira kira, lebih kurang, nyaris, anggaran, kira, dianggarkan, dalam lingkungan',
    'at-least':
      'sekurang kurangnya, sekurangnya, paling kurang, minimum, lebih daripada, melebihi, lebih, sekurang',
    'at-most':
      'selebih lebihnya, paling banyak, maksimum, kurang daripada, tidak lebih daripada, di bawah, paling lama',
    always: 'selalu, sentiasa, selamanya, setiap hari, setiap masa, senantiasa, kekal',
    often: 'sering, kerap, kerap kali, acap kali, selalunya',
    seldom: 'kadang kadang, kadang, kadangkala, jarang, sekali sekala, adakalanya, sementara',
    both: 'kedua, kedua dua, keduanya, dua dua',
  },
  awaited: 'sebaik sahaja',
  conditions: {
    ...id.conditions,
    if: 'jika, kalau, sekiranya, bila, apabila, andai, andainya, jikalau, sama ada, bergantung, seandainya',
    provided:
      'asalkan, selagi, dengan syarat, hanya jika, syaratnya, tertakluk, selama, sepanjang, dengan kebenaran, hanya apabila',
    until: 'sehingga, hingga, sampai, buat masa ini, sebelum, buat sementara',
    except: 'kecuali, selain, melainkan, tidak termasuk, terkecuali',
    once: 'selepas, setelah, sebaik, sebaik sahaja, ketika, semasa, sebelum, sejak, apabila',
  },
  antonyms: `${id.antonyms}, kekal/keluar, kekal/meninggalkan, naikkan/turunkan, menaikkan/mengurangkan, meningkat/merosot, menambah/mengurangkan, ditambah/dikurangkan, menang/tewas, menerima/menolak, membenarkan/melarang, dibenarkan/dilarang, menyokong/menentang, menyokong/menolak, disokong/ditentang, sokong/tentang, selamat/bahaya, selamat/berbahaya, mengesahkan/menafikan, disahkan/dinafikan, mengaku/menafikan, awal/lewat, mula/tamat, bermula/berakhir, bermula/tamat, membeli/menjual, eksport/import, mengeksport/mengimport, kuat/lemah, baik/teruk, percuma/berbayar, lulus/gagal, wajib/sukarela, rahsia/terbuka, sakit/sihat, murah/mahal, cepat/perlahan, dibebaskan/ditahan, mengekalkan/memansuhkan, dikekalkan/dimansuhkan, tutup/buka, hadapan/belakang, pemilik/penyewa, bersih/kotor, lelaki/perempuan, kerajaan/swasta, selepas/sebelum, panjang/pendek, dilanjutkan/dipendekkan`,
  numbers: {
    ...id.numbers,
    scales: `${id.numbers.scales}, bilion:1000000000, trilion:1000000000000, billion:1000000000, dozen:12`,
    values: `${id.numbers.values}, sebilion:1000000000, suku:0.25, kosong:0, sifar:0`,
    decimalWords: 'perpuluhan',
    halves: 'setengah',
    moneyScales: 'm:1000000, b:1000000000',
    minus: 'minus, negatif',
    decimal: '.',
  },
  units: `${id.units}; percent: peratus; percentage-point: mata peratusan; km: kilometer; hour: jam; week: minggu; minute: minit; second: saat; myr: ringgit, rm, ringgit malaysia; usd: dolar, dolar as; t: tan, tan metrik; ha: hektar; cm: sentimeter; m: meter; year: tahun; month: bulan; decade: dekad; mile: batu; idr: rupiah; kg: kilogram; celsius: darjah celsius; degree: darjah`,
  months:
    'januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogs, september|sept, oktober|okt, november|nov, disember|dis',
  weekdays: 'isnin, selasa, rabu, khamis, jumaat, sabtu, ahad',
  relativeDates: `${id.relativeDates}; yesterday: semalam, kelmarin; tomorrow: esok; day-after: lusa; last-night: malam tadi, malam semalam; last-week: minggu lalu, minggu lepas; next-week: minggu depan, minggu hadapan; last-year: tahun lalu, tahun lepas; next-year: tahun depan, tahun hadapan; afternoon: petang, tengah hari; now: kini, sekarang, ketika ini; last-month: bulan lepas; next-month: bulan hadapan`,
  spellings:
    'kerana:kerana, saperti:seperti, kapada:kepada, daripada:daripada, hospital:hospital, bas:bas, polis:polis, kerjasama:kerjasama, kerja sama:kerjasama, tanggung jawab:tanggungjawab, apa apa:apa-apa, sukarelawan:sukarelawan, universiti:universiti, ke atas:keatas, cadang:cadang, beza:beza, jumaat:jumaat, akhbar:akhbar, ijazah:ijazah, bahaya:bahaya, akhir nya:akhirnya, kakitangan:kakitangan, ibubapa:ibu bapa, setiausaha:setiausaha, setia usaha:setiausaha, jawatankuasa:jawatankuasa, jawatan kuasa:jawatankuasa, pasar raya:pasaraya, lebuhraya:lebuh raya, walaubagaimanapun:walau bagaimanapun, dimana:di mana, disini:di sini, tandatangan:tanda tangan, alatulis:alat tulis, temubual:temu bual, sempadan:sempadan, merbahaya:berbahaya, milyar:bilion, projek:projek, dr:doktor, seperti mana:bagaimana, tidak ada:tiada, dia orang:mereka, ramadhan:ramadan, mesjid:masjid',
  contractions:
    'tak:tidak, x:tidak, dah:sudah, nak:hendak, kat:di, ni:ini, tu:itu, je:sahaja, saja:sahaja, macam:seperti, mcm:seperti, kalo:kalau, takde:tiada, tak de:tiada, takkan:tidak akan, aku:saya, depa:mereka, diorang:mereka, korang:kamu, kitorang:kami, bagi tau:beritahu, dengan:dengan, dgn:dengan, utk:untuk, yg:yang, org:orang, camtu:begitu, camni:begini, cam:seperti, tapi:tetapi, sbb:sebab, pastu:selepas itu, lepas:selepas, tgk:tengok, mahu:hendak, nk:hendak, sikit:sedikit, pasal:tentang, takda:tiada, tau:tahu, kenapa:mengapa, dato:datuk, haribulan:tanggal, hb:tanggal, pdrm:polis diraja malaysia, sprm:suruhanjaya pencegahan rasuah malaysia, berusia:berumur, tade:tiada, xde:tiada, dorang:mereka, camana:bagaimana, sorang:seorang, kebanyakkan:kebanyakan, bagitau:beritahu, bagitahu:beritahu, mintak:minta, takpe:tidak apa, skrg:sekarang',
  fillers: `${id.fillers}, apa ini, apa itu, lah, kan, haa, errr, er, err, okey, yelah, ala, alamak, pendek kata`,
  stop: `${id.stop}, ialah, oleh, daripada, telah, turut, pula, bahawa, supaya, iaitu, tersebut, mana, itulah, inilah, sebuah`,
  tags: `${id.tags}, tak, ye, kan, betul tak`,
  honorifics: `${id.honorifics}, encik, puan, cik, datuk, dato, datin, tan sri, sri, seri, tun, doktor, ustazah`,
  interchangeable: `${id.interchangeable}, bagi/beri, kat/di/kepada, bahawa/yang, masa/semasa, sebab/kerana, bila/apabila`,
  cues: `${id.cues}, beliau berkata, berkata, katanya, jelasnya, ujarnya, menurutnya, tegasnya, memberitahu`,
  titles: `${id.titles}, datuk, dato, datin, tan, seri, tun, puan, encik, cik, tuan, yang, berhormat, timbalan, perdana, menteri, ketua, pengarah, polis, daerah, negeri, besar, pengerusi, setiausaha, jurucakap, peguam, pegawai, inspektor, superintenden, asp, dsp, sarjan, jeneral, laksamana, pensyarah, penolong, bomba, hakim, speaker, exco, naib, canselor, penghulu, ketua kampung`,
  falsehoods: `${id.falsehoods}, palsu, tipu, dusta, tohmahan`,
};
