import { inflect, together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

/** Roots that stand bare before their speaker ("kata Ahmad") and carry -nya ("katanya", "ujarnya"). */
const SPOKEN_ROOTS = `kata, ujar, jelas, tegas, tambah, luah, dedah, ulas, akui, imbuh, sambung, beritahu, tutur, ucap, terang, seloroh, rayu, pinta, nasihat, dakwa, jawab, tanya, tulis, soal, cerita, kongsi, keluh, cadang, ingat, umum, rumus, simpul, pesan, gesa, saran, bidas, sanggah, nafi, rungut, celah, sahut, teriak, bisik, catat, laung, seru, akhiri, harap, coret, hurai, hujah, singkap, kenang, ungkap`;

const PREPOSITIONS = `di, ke, dari, daripada, pada, kepada, dalam, dengan, oleh, untuk, bagi, terhadap, tentang, mengenai, antara, sejak, hingga, sehingga, sampai, ketika, semasa, sewaktu, selepas, sebelum, selama, sepanjang, bersama, melalui, menerusi, atas, sebagai, seperti, tanpa, kerana, berkenaan, berhubung, menjelang, akibat, demi, guna, via, serta, secara, susulan, berikutan, sekitar, melainkan, kecuali, meliputi, termasuk, hari, minggu, bulan, tahun, lalu, semalam, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad`;
const DETERMINERS = `sang, si, para, seorang, sebuah, suatu, seekor, sejumlah, beberapa, salah satu, salah seorang, semua, setiap, banyak, dua, tiga, empat, lima, kedua, satu, pelbagai, sebahagian, kebanyakan, segelintir, bekas, mantan`;
const CONJUNCTIONS = `dan, atau, tetapi, tapi, namun, manakala, sebaliknya, malah`;
const SUBORDINATORS = `apabila, ketika, semasa, kerana, sebab, jika, kalau, sekiranya, walaupun, meskipun, sungguhpun, agar, supaya, sehingga, sementara, manakala, selepas, sebelum, sejak, hingga, sambil, seraya, sedangkan, bagaimanapun, seperti, dengan, tatkala, di mana, susulan, berikutan, memandangkan, selain`;

/** Malay. Kept apart from Indonesian: "beliau", "memetik", "Jumaat", "kerana", honours before every name. */
export const ms: LanguagePack = {
  code: 'ms',
  name: 'Bahasa Melayu',
  order: 'subject-verb',
  officeChains: true,
  bareClauses: true,
  cues: {
    say: `berkata, menyatakan, menjelaskan, memberitahu, menegaskan, menambah, menambahkan, mengumumkan, memaklumkan, melaporkan, mendedahkan, mengakui, mengaku, menafikan, mendakwa, mengingatkan, memberi amaran, menekankan, mengulas, meluahkan, menulis, menceritakan, berkongsi, bercerita, berseloroh, merayu, menggesa, meminta, menasihati, mencadangkan, menyarankan, mengesahkan, memastikan, menjawab, bertanya, menyangkal, menolak, mempertahankan, menyimpulkan, merumuskan, menghuraikan, memperincikan, menerangkan, mengutarakan, melahirkan, menzahirkan, menyuarakan, mengucapkan, mengulangi, menyambung, meneruskan, menyeru, mengajak, menyentuh, membayangkan, meramalkan, menjangkakan, menganggarkan, berjanji, berikrar, bersumpah, berpendapat, berhujah, berharap, menyambut baik, mempersoalkan, menyoal, mengungkapkan, menuturkan, berucap, bertutur, mencatatkan, mencatat, menuduh, menyalahkan, menyatakan bahawa, berkata demikian, memberi jaminan, memberi jaminan bahawa, melaungkan, menjerit, berbisik, membangkitkan, menyampaikan, menyampaikan bahawa, memerintahkan, mengarahkan, memutuskan, mendapati, menunjukkan, menyindir, mengeluh, merungut, meluahkan rasa, melahirkan rasa, mengimbas, mengimbau, mengenang, mengandaikan, memaparkan, menyiarkan, memuat naik, berdoa, bersetuju`,
    sayFirst: SPOKEN_ROOTS,
    saySuffixed: together(
      inflect(SPOKEN_ROOTS, 'nya'),
      'menurutnya, tambahnya lagi, katanya lagi, jelasnya lagi, ujarnya lagi',
    ),
    sayWeak: `jelas, tambah, tegas, terang, sambung, ingat, umum, simpul, pesan, saran, cerita, harap, tulis, jawab, tanya, soal, catat, rayu, celah, dakwa, gesa, nafi, tulis, ulas, kongsi, akhiri, keluh, cadang, ungkap, rumus, seru, coret, hurai, dedah, meminta, menggesa, mengajak, menolak, mencatat, mencatatkan, mendapati, menunjukkan, menyampaikan, memutuskan, mengarahkan, memerintahkan, menyambut baik, memuji, menyiarkan, meneruskan, menyambung, berkongsi, memaparkan, membangkitkan, menuduh, mempertahankan, menyentuh, menyuarakan, mengimbas, mengimbau, menganggap`,
    think: `percaya, yakin, berharap, mengharapkan, bimbang, khuatir, menganggap, merasakan, menjangka, menjangkakan, mengesyaki, menduga, meragui, mahu, mahukan, menuntut, mendesak, menyokong, bersetuju, berjanji, berhasrat, merancang, optimis, optimistik, berpendapat, berpandangan, menyedari, memahami, mempersoalkan, menolak, menafikan, mengancam, mengugut, meramalkan, menyangka, berazam, menggesa, meminta, mencadangkan`,
    describe: `menyifatkan, disifatkan, menyifatkannya, menggelar, menggelarkan, digelar, menyebut, menyebutnya, disebut, melabel, melabelkan, dilabel, menganggap, dianggap, mengecam, menggambarkan, digambarkan, memanggil, dipanggil, menamakan, mengkritik, menyelar, membidas, mengecam, menempelak, membantah, memuji, mengkritik`,
    nominal: `menurut, menurut kenyataan, menurut laporan, menurut data, mengikut, berdasarkan, berdasarkan laporan, berdasarkan kenyataan, berdasarkan data, memetik, merujuk, merujuk kepada, pada pandangan, pada pendapat, dalam kenyataan, seperti kata, seperti yang dijelaskan, seperti yang dinyatakan`,
    nominalAfter: ``,
    passive: `dikatakan, dinyatakan, dijelaskan, dimaklumkan, diberitahu, dipetik, dipetik sebagai berkata, dipetik berkata, dilapor, dilaporkan, dilaporkan berkata, ditegaskan, diumumkan, didedahkan, disahkan, dinafikan, didakwa, diakui, ditulis, dikongsi, disebut, disifatkan, diingatkan, disuarakan, disampaikan`,
    agent: `oleh`,
    impersonal: `dikatakan, dilaporkan, dipercayai, didakwa, dijangka, difahamkan, kononnya, konon, disyaki, dianggarkan, khabarnya, tular, menurut khabar angin, diberitakan, sebelum ini dilaporkan, terdahulu, seperti dilaporkan, seperti yang dilaporkan, sebelum ini, media melaporkan, lapor media, kata orang, disebut-sebut, dikhabarkan`,
  },
  carriers: {
    before: `memetik, dipetik, dipetik daripada, dipetik dari, memetik laporan, lapor, melaporkan, dilaporkan, dilaporkan oleh, seperti dilaporkan, seperti dilaporkan oleh, seperti yang dilaporkan, menurut laporan, menurut, menurut agensi berita, menurut laporan agensi berita, lapor agensi berita, lapor agensi, agensi berita, mengikut laporan, sumber, dipetik sebagai berkata oleh, seperti dipetik, laporan, mengutip, disiarkan oleh, disiarkan, siar, merujuk laporan, berdasarkan laporan`,
    certain: `memetik, dipetik daripada, menurut laporan akhbar, lapor akhbar, seperti dilaporkan, lapor portal, dipetik sebagai berkata`,
    outletNouns: `berita, harian, utusan, akhbar, kosmo, sinar, metro, media, radio, tv, televisyen, news, times, post, star, malay mail, majalah, portal, warta, suara, daily`,
    tweets: `ciapan, twit, tweet, menciap`,
    addressee: `kepada, memberitahu, beritahu, kepada pemberita, kepada agensi berita, dalam temu bual dengan, dalam temu bual bersama, dalam wawancara dengan, temu bual dengan, ketika dihubungi, apabila dihubungi, ketika ditemui, ditemui, dihubungi, ketika ditemu bual, ditemu bual, bercakap kepada, bercakap dengan, katanya kepada, katanya ketika dihubungi, dalam satu temu bual dengan`,
    place: `di, menerusi, melalui, via, dalam hantaran di, menerusi hantaran di, dalam satu hantaran di, menerusi satu hantaran di, di laman, di laman sosial, menerusi laman, dalam akaun, menerusi akaun, di akaun, di platform, dalam catatan di, menerusi catatan di, dalam rancangan, menerusi kenyataan di, di media sosial, dalam ciapan di, menerusi ciapan di, dalam video di, menerusi video di, di saluran, dalam program, menerusi aplikasi`,
  },
  nouns: {
    titles: `encik, en., puan, pn., cik, tuan, tuan haji, haji, hajah, hj., datuk, dato', dato, datin, datuk seri, dato' seri, dato seri, datuk sri, dato' sri, dato sri, datin seri, tan sri, puan sri, tun, toh puan, tengku, tunku, raja, ungku, megat, nik, wan, pehin, dr, dr., doktor, prof, prof., profesor, profesor madya, profesor emeritus, ir., ts., ustaz, ustazah, sultan, yang di-pertuan agong, yang dipertuan agong, permaisuri, yam, jeneral, leftenan, leftenan jeneral, mejar, mejar jeneral, kolonel, kapten, laksamana, brigedier jeneral, sarjan, inspektor, asisten superintendan, superintendan, penolong superintendan, timbalan superintendan, asp, dsp, acp, sac, dcp, komisioner, timbalan komisioner, yb, yab, ybhg, yang berhormat, yang amat berhormat, kardinal, paus, paderi, imam, mufti, hakim, peguam, presiden, amar, panglima, seri`,
    roles: `perdana menteri, timbalan perdana menteri, bekas perdana menteri, menteri, timbalan menteri, menteri besar, ketua menteri, timbalan, ketua, pengerusi, timbalan pengerusi, naib pengerusi, presiden, naib presiden, timbalan presiden, setiausaha, setiausaha agung, setiausaha politik, setiausaha akhbar, bendahari, ahli, ahli parlimen, adun, senator, exco, gabenor, datuk bandar, yang dipertua, duta, duta besar, pesuruhjaya, pesuruhjaya tinggi, wakil, jurucakap, pegawai, pegawai penyiasat, ketua polis, ketua polis negara, ketua polis negeri, ketua polis daerah, ketua balai, ketua pengarah, pengarah, pengarah eksekutif, timbalan pengarah, penolong pengarah, ketua pegawai eksekutif, ketua eksekutif, ceo, pengasas, pengurus, pengurus besar, penyelaras, penasihat, penganalisis, penganalisa, pakar, pakar ekonomi, ahli ekonomi, penyelidik, saintis, pensyarah, guru, guru besar, pengetua, naib canselor, rektor, dekan, pelajar, mahasiswa, doktor, jururawat, peguam, peguam bela, peguam negara, timbalan pendakwa raya, pendakwa raya, hakim, ketua hakim negara, majistret, saksi, mangsa, penduduk, penghulu, ketua kampung, tok imam, mufti, bapa, ibu, anak, isteri, suami, abang, kakak, adik, lelaki, wanita, remaja, warga emas, pesara, nelayan, petani, pekebun, peniaga, usahawan, ahli perniagaan, jutawan, peneroka, pemandu, juruterbang, kapten, jurulatih, ketua jurulatih, pemain, penyerang, penjaga gol, pertahanan, atlet, juara, jaguh, pelari, perenang, pelakon, penyanyi, pengarah filem, penerbit, penulis, sasterawan, penyair, wartawan, penyunting, editor, pengacara, aktivis, pemimpin, ahli politik, calon, pembangkang, jurucakap kerajaan, timbalan ketua, ketua penerangan, ketua pemuda, ketua wanita, ketua pembangkang, pengasas bersama, pemilik, pengendali, juruteknik, jurutera, arkitek, veterinar, renjer, penjaga, sukarelawan, penternak, pengusaha, pegawai daerah, komander`,
    spokespeople: `jurucakap, jurucakap polis, jurucakap kementerian, jurucakap syarikat, jurucakap bomba, setiausaha akhbar`,
    organisations: `kementerian, kerajaan, kerajaan negeri, kerajaan persekutuan, jabatan, jabatan meteorologi, jabatan imigresen, jabatan bomba dan penyelamat, bomba, polis, polis diraja malaysia, pdrm, tentera, angkatan tentera, tentera udara, tentera laut, agensi, agensi penguatkuasaan maritim, maritim malaysia, suruhanjaya, sprm, spr, majlis, majlis bandaraya, majlis perbandaran, pihak berkuasa, pihak berkuasa tempatan, mahkamah, mahkamah tinggi, mahkamah rayuan, mahkamah persekutuan, parlimen, dewan rakyat, dewan negara, dewan undangan negeri, parti, umno, pas, pkr, dap, bersatu, amanah, barisan nasional, pakatan harapan, perikatan nasional, gabungan, syarikat, firma, bank, bank negara, bank negara malaysia, bursa malaysia, petronas, tenaga nasional, tnb, universiti, kolej, sekolah, maktab, hospital, institut, pusat, persatuan, kesatuan, cuepacs, mtuc, fomca, persekutuan, pertubuhan, badan, yayasan, ngo, kelab, pasukan, fam, muzium, masjid, kedutaan, istana, istana negara, nadma, asean, pbb, who, nato, kesatuan eropah, rumah putih, kremlin, pentagon, koperasi, felda, fama, lembaga, perbadanan, dewan bandaraya, unit`,
    documents: `kenyataan, kenyataan media, kenyataan akhbar, laporan, kajian, tinjauan, soal selidik, dokumen, surat, surat pekeliling, pekeliling, memo, memorandum, notis, pengumuman, hantaran, ciapan, catatan, buku, artikel, rencana, data, statistik, penghakiman, keputusan, pertuduhan, kertas pertuduhan, perjanjian, kontrak, akta, rang undang-undang, perlembagaan, titah, ucapan, rakaman, video, e-mel, petisyen, resolusi, perintah, audit, bajet, indeks, afidavit`,
    anonymous: `sumber, sumber dalaman, sumber polis, sumber rapat, saksi, saksi kejadian, orang awam, penduduk, penduduk kampung, orang ramai, keluarga, ahli keluarga, jiran, pegawai, seorang pegawai, penganalisis, pemerhati, pengkritik, pakar, warganet, netizen, pengguna, pelanggan, peniaga, penunjuk perasaan, ibu bapa, mangsa, sesetengah pihak, pelbagai pihak, banyak pihak, pihak tertentu, seorang wanita, seorang lelaki, penumpang, pengunjung, nelayan, petani, pekerja, diplomat, pelajar, peminat, penyokong, aktivis, orang dalam, beberapa pihak, penyelidik`,
    hidden: `enggan dikenali, yang enggan dikenali, yang enggan namanya disiarkan, yang enggan namanya didedahkan, enggan namanya disiarkan, tidak mahu dikenali, yang tidak mahu dikenali, yang tidak mahu namanya disiarkan, yang hanya mahu dikenali, hanya mahu dikenali sebagai, meminta namanya dirahsiakan, minta namanya dirahsiakan, dengan syarat namanya tidak disiarkan, dengan syarat tidak dinamakan, tanpa nama, bukan nama sebenar, identiti dirahsiakan, tidak diberi kuasa untuk bercakap, yang rapat dengan`,
    roleTails: `dalam negeri, luar negeri, luar, kewangan, pertahanan, kesihatan, pendidikan, pengajian tinggi, pengangkutan, kerja raya, pertanian, keterjaminan makanan, ekonomi, pelaburan, perdagangan, industri, komunikasi, digital, belia, sukan, wanita, keluarga, masyarakat, sumber manusia, sumber asli, alam sekitar, perladangan, komoditi, pelancongan, seni, budaya, perumahan, kerajaan tempatan, perpaduan, negara, dalam, undang-undang, reformasi institusi, agama, hal ehwal, negeri, daerah, kebangsaan, malaysia, selangor, johor, kedah, kelantan, terengganu, pahang, perak, perlis, melaka, negeri sembilan, pulau pinang, sabah, sarawak, umno, pas, pkr, dap, bersatu, pdrm`,
  },
  grammar: {
    pronounsPerson: `beliau, dia, ia, mereka, dirinya, baginda`,
    pronounsFemale: ``,
    pronounsMale: ``,
    pronounsPlural: `mereka, kedua-duanya`,
    pronounsThing: `ia`,
    pronounsSpeech: `saya, aku, kami, kita, anda, awak, kamu, kalian, engkau, tuan, puan`,
    determiners: DETERMINERS,
    determinersAfter: `itu, ini, tersebut, berkenaan, terbabit, tadi, lain, tempatan`,
    complementizers: `bahawa, bahawasanya, supaya, agar, sama ada, bagaimana, mengapa, kenapa, jika, sekiranya`,
    prepositions: PREPOSITIONS,
    ofWords: `bagi, daripada, untuk, dari`,
    conjunctions: CONJUNCTIONS,
    subordinators: SUBORDINATORS,
    relatives: `yang`,
    auxiliaries: `telah, sudah, akan, sedang, pernah, belum, boleh, dapat, harus, perlu, mesti, ingin, mahu, masih, kekal, kembali, sempat, mula, turut, malah, hanya, terus, tidak, tak, bukan, adalah, ialah`,
    adverbs: `juga, pun, lagi, pula, kemudian, lalu, terus, sebelum ini, sendiri, malah, sempat, kembali, kerap, sering, selalu, hanya, turut, sebaliknya, akhirnya, masih, tetap, ringkas, tegas, lantas, seterusnya, sekali gus, telah, sudah, pernah, sambil, dengan tegas, dalam nada, semalam, hari ini, bagaimanapun, walau bagaimanapun, sementara itu, terdahulu, baru-baru ini`,
    negations: `tidak, tak, bukan, belum, jangan, tanpa, tiada, usah`,
    particles: `bin, binti, bt, bte, b., a/l, a/p, s/o, d/o, anak, al, el, ibn, abu, van, von, de, der, da, dos, la, le`,
    starters: together(
      PREPOSITIONS,
      DETERMINERS,
      CONJUNCTIONS,
      SUBORDINATORS,
      `sementara itu, selain itu, bagaimanapun, walau bagaimanapun, menurut, mengikut, katanya, beliau, dia, ia, mereka, kami, kita, saya, aku, anda, hal, perkara, itu, ini, tersebut, tidak, tak, bukan, belum, sudah, telah, akan, sedang, boleh, perlu, harus, juga, lagi, kini, kemudian, akhirnya, seterusnya, terdahulu, sebelum ini, baru-baru ini, justeru, oleh itu, oleh kerana, malah, bahkan, contohnya, misalnya, antara lain, mungkin, apa, siapa, mengapa, kenapa, bagaimana, bila, mana, adakah, ya, hanya, kira-kira, lebih, kurang, seramai, sebanyak, seluruh, hampir, pertama, ketiga, enam, tujuh, lapan, sembilan, sepuluh, difahamkan, mengulas, ditanya, media, polis, sumber, penduduk, orang, tetapi, sekali, yang, adalah, ialah, setakat ini, jelasnya, ujarnya, tegasnya, tambahnya, biarpun, kejadian, mangsa, tinjauan, hasil`,
    ),
    months: `januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember, jan, feb, apr, sept, okt, nov, dis`,
    weekdays: `isnin, selasa, rabu, khamis, jumaat, sabtu, ahad`,
    days: `hari ini, semalam, esok, lusa, malam tadi, pagi tadi, petang tadi, malam ini, pagi ini, petang ini, kelmarin, minggu lalu, minggu ini, bulan lalu, bulan ini, tahun lalu, tahun ini, tengah hari tadi, petang semalam, malam semalam, pagi semalam`,
    timePrepositions: `pada, hari, sejak, semasa, ketika, pada hari`,
    placePrepositions: `di, dari`,
    abbreviations: `dr., prof., en., pn., hj., ir., ts., sdn., bhd., no., jln., jl., kg., tmn., st., mr., mrs., s.h., yb., yab., ybhg., dll., dsb., spt., iaitu., rm., bt., b., a.s., u.s., p.m., a.m., pg., ptg., gen., kol., kpt., mej., lt., tel., hlm., m/s., co., inc., ltd.`,
  },
  marks: {
    titleCues: `bertajuk, berjudul, tajuk, judul, bertema, tema, filem, lagu, album, buku, novel, drama, drama bersiri, siri, telefilem, rancangan, program, slogan, cogan kata, moto, tanda pagar, bertulis, tulisan, puisi, sajak, cerpen, lukisan, kolum, podcast, artikel, majalah, permainan, kempen, operasi, op, pameran, seminar, bengkel, konsert, projek, inisiatif, kumpulan, kapal, restoran, hotel, diberi nama, dinamakan, bernama, pertandingan, anugerah, dokumentari, teater, single`,
    scareCues: `kononnya, yang dipanggil, yang disebut, apa yang disebut, istilah, digelar, dikenali sebagai, gelaran, alias, perkataan, dipanggil, jolokan, mendapat jolokan, frasa, ungkapan`,
    furniture: `baca juga, baca, baca lagi, berita berkaitan, artikel berkaitan, lihat juga, tonton, tonton juga, foto, gambar, gambar hiasan, gambar fail, ilustrasi, sumber, kredit, video, langgan, ikuti kami, kongsi, iklan, komen, tag, hak cipta, copyright, klik di sini, muat turun, sertai, dapatkan, ikuti, artikel lain, kolaj, ©`,
    backReference: `demikian, perkara itu, hal itu, kenyataan itu, beliau berkata demikian, berkata demikian, perkara tersebut, terdahulu`,
  },
  claims: {
    vague: `kononnya, khabarnya, difahamkan, dikatakan, dikhabarkan, ada pihak, sesetengah pihak, banyak pihak, ramai, ada yang, pengkritik, pemerhati, penganalisis, pakar berpendapat, ramai percaya, media melaporkan, laporan media, khabar angin, desas-desus, tular, dipercayai, didakwa, disebut-sebut, kata orang, dianggap, terkenal`,
    recap: `sebelum ini dilaporkan, terdahulu dilaporkan, sebelum ini media melaporkan, seperti dilaporkan sebelum ini, sebelum ini, terdahulu`,
    opinion: `enggan mengulas, tidak mengulas, belum memberi maklum balas, tidak memberi maklum balas, mungkin, barangkali, agaknya, semoga, mudah-mudahan, malangnya, mujur, sepatutnya, seharusnya, perlu, patut, boleh jadi, indah, sedih, memalukan, tidak masuk akal, mengagumkan, mengecewakan, penting, saya, kita, kami, pada pendapat saya, sudah tentu, sukar, cantik, malu, hebat, berani`,
    future: `akan, bakal, dijangka, dijadual, dijadualkan, dirancang, merancang, esok, minggu depan, bulan depan, tahun depan, akan datang`,
    accusation: `ditahan, ditangkap, didakwa, dituduh, disabit, dipenjara, didenda, rasuah, penipuan, pembunuhan, dibunuh, curi, dicuri, kecurian, haram, melanggar, kesalahan, jenayah, mahkamah, undang-undang, siasatan, disiasat, samun, saman, pecah amanah`,
    harm: `maut, meninggal dunia, terbunuh, terkorban, mati, kematian, mangsa, cedera, parah, kemalangan, letupan, kebakaran, banjir, gempa, ribut, kemarau, wabak, virus, penyakit, vaksin, kanser, pesakit, jangkitan, kerosakan, kerugian, serangan, musnah, runtuh, dipindahkan, terjejas, menjejaskan`,
    cause: `kerana, akibat, disebabkan, menyebabkan, berpunca, susulan, berikutan, mengakibatkan, hasil daripada, gara-gara, oleh sebab`,
    comparison: `lebih daripada, kurang daripada, sekurang-kurangnya, hampir, kira-kira, sekitar, seramai, sebanyak, terbesar, terkecil, tertinggi, terendah, pertama, rekod, dua kali ganda, separuh, satu pertiga, satu perlima, peratus, meningkat, merosot, menurun, susut, naik, turun, paling`,
    connectives: `namun, tetapi, dan, juga, selain itu, oleh itu, justeru, maka, malah, bagaimanapun, walau bagaimanapun, sementara itu, kemudian, seterusnya, ini, itu, beliau, manakala, sebaliknya, tambahan pula`,
    background: `sejak, lalu, tahun lalu, beberapa tahun, dahulu, sebelumnya, sebelum ini, ditubuhkan, dilahirkan, dibina, dibuka, secara tradisi, sejarah`,
    ownReporting: `tinjauan, wartawan kami, tinjauan wartawan, difahamkan bernama, pemberita di lokasi`,
  },
  examples: [
    {
      text: 'Rosnah Baharim, Datuk Bandar Kuala Selasih, berkata: "Kami akan membuka semula pasar itu pada Oktober."',
      quotes: [
        {
          kind: 'direct',
          text: 'Kami akan membuka semula pasar itu pada Oktober.',
          speaker: 'Rosnah Baharim',
        },
      ],
    },
    {
      text: '"Jambatan itu kekal ditutup sehingga Mei," kata jurutera Tajul Lunari.',
      quotes: [{ kind: 'direct', text: 'Jambatan itu kekal ditutup sehingga Mei', speaker: 'Tajul Lunari' }],
    },
    {
      text: 'Datuk Seri Rauf Altabar hadir lewat. "Saya tidak akan letak jawatan," katanya.',
      quotes: [{ kind: 'direct', text: 'Saya tidak akan letak jawatan', speaker: 'Rauf Altabar' }],
    },
    {
      text: '"Tiada siapa memberi amaran," kata Jamilah Morsid. "Sekarang air sudah sampai ke pintu."',
      quotes: [
        { kind: 'direct', text: 'Tiada siapa memberi amaran', speaker: 'Jamilah Morsid' },
        { kind: 'direct', text: 'Sekarang air sudah sampai ke pintu.', speaker: 'Jamilah Morsid' },
      ],
    },
    {
      text: 'Menteri Besar Rauf Altabar berkata bahawa pindaan itu akan dibentangkan pada Mac.',
      quotes: [{ kind: 'indirect', text: 'pindaan itu akan dibentangkan pada Mac', speaker: 'Rauf Altabar' }],
    },
    {
      text: 'Menurut Elya Benfari, empangan itu tidak berada dalam bahaya.',
      quotes: [{ kind: 'indirect', text: 'empangan itu tidak berada dalam bahaya', speaker: 'Elya Benfari' }],
    },
    {
      text: '"Mogok diteruskan," kata ketua kesatuan Onan Kalvari kepada Bernama.',
      quotes: [{ kind: 'direct', text: 'Mogok diteruskan', speaker: 'Onan Kalvari', via: ['Bernama'] }],
    },
    {
      text: 'Senator Amalia Kuintan menyifatkan perjanjian itu sebagai "kemenangan buat kampung-kampung kecil".',
      quotes: [{ kind: 'partial', text: 'kemenangan buat kampung-kampung kecil', speaker: 'Amalia Kuintan' }],
    },
    {
      text: 'Beliau, Kasmah Rebolah, menegaskan jualan akan meningkat satu pertiga.',
      quotes: [{ kind: 'indirect', text: 'jualan akan meningkat satu pertiga', speaker: 'Kasmah Rebolah' }],
    },
    {
      text: '"Kami diarah memadam e-mel itu," dedah satu sumber yang enggan dikenali.',
      quotes: [{ kind: 'direct', text: 'Kami diarah memadam e-mel itu', speaker: null }],
    },
    {
      text: '"Paip itu tidak diperiksa selama sepuluh tahun," menurut laporan itu.',
      quotes: [{ kind: 'direct', text: 'Paip itu tidak diperiksa selama sepuluh tahun', speaker: null }],
    },
    {
      text: 'Perkara itu dijelaskan oleh Tajul Lunari: "Tiang ketiga sudah retak."',
      quotes: [{ kind: 'direct', text: 'Tiang ketiga sudah retak.', speaker: 'Tajul Lunari' }],
    },
    {
      text: 'Novel "Musim Panas Mak Remi" akan diterbitkan pada April.',
      quotes: [],
    },
  ],
};
