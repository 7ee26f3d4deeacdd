import type { PackExample } from '../../pack.ts';

/** Bahasa Melayu: own sentences about invented people. */
export const ms: readonly PackExample[] = [
  {
    text: 'Timbalan Ketua Polis Delima, Tengku Sani Tengku Karim berkata kejadian itu berlaku petang semalam. "Suspek ditahan," katanya.\n\nKetua Polis Melati, Datuk Mohd Rashid Mohd Zain berkata siasatan dijalankan. Rashid akan memberi kenyataan esok.',
    quotes: [
      { kind: 'indirect', text: 'kejadian itu berlaku petang semalam', speaker: 'Tengku Sani Tengku Karim' },
      { kind: 'direct', text: 'Suspek ditahan', speaker: 'Tengku Sani Tengku Karim' },
      { kind: 'indirect', text: 'siasatan dijalankan', speaker: 'Mohd Rashid Mohd Zain' },
    ],
  },
  {
    text: 'Ahli Parlimen Sungai Delima, Datuk Sani Karim, berkata jalan itu ditutup. "Kami akan membantu," kata Ahli Parlimen Sungai Delima.',
    quotes: [
      { kind: 'indirect', text: 'jalan itu ditutup', speaker: 'Sani Karim' },
      { kind: 'direct', text: 'Kami akan membantu', speaker: 'Sani Karim' },
    ],
  },
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
  {
    text: '"Jambatan itu selamat," kata Menteri Kerja Raya, Datuk Seri Lokman Hakim. Beliau berkata demikian selepas melawat tapak. Jelasnya, kerja akan siap pada Mei.',
    quotes: [
      { kind: 'direct', text: 'Jambatan itu selamat', speaker: 'Lokman Hakim' },
      { kind: 'indirect', text: 'kerja akan siap pada Mei', speaker: 'Lokman Hakim' },
    ],
  },
  {
    text: 'Kuala Lumpur: Pertemuan kedua dengan Pengarah Teknikal Karim Salleh Omar bakal mengesahkan Azlan Rahim sebagai jurulatih.\n\nAzlan dijangka menjawat jawatan itu bulan depan.\n\n"Saya sudah bersedia," katanya.',
    quotes: [{ kind: 'direct', text: 'Saya sudah bersedia', speaker: 'Azlan Rahim' }],
  },
  {
    text: 'Skim baharu akan diperkenalkan, kata Menteri Pertanian dan Keterjaminan Makanan Datuk Seri Yunus Salleh.',
    quotes: [{ kind: 'indirect', text: 'Skim baharu akan diperkenalkan', speaker: 'Yunus Salleh' }],
  },
  {
    text: 'Anwar Salleh dipetik sebagai berkata bahawa cukai itu akan ditangguhkan.',
    quotes: [{ kind: 'indirect', text: 'cukai itu akan ditangguhkan', speaker: 'Anwar Salleh' }],
  },
  {
    text: 'Rahim Salleh yang juga setiausaha agung parti berkata kenyataan itu tidak munasabah.',
    quotes: [{ kind: 'indirect', text: 'kenyataan itu tidak munasabah', speaker: 'Rahim Salleh' }],
  },
  {
    text: 'Azmi Yusofzai menuduh kerajaan gagal "melindungi rakyat".',
    quotes: [{ kind: 'partial', text: 'melindungi rakyat', speaker: 'Azmi Yusofzai' }],
  },
  {
    text: 'Menteri Perumahan, Datuk Seri Azman Rahim berkata, perkara itu dimaklumkan kepadanya oleh Ketua Polis Delima, Datuk Karim Salleh semalam.\n\n"Kertas siasatan sudah dibuka," katanya.',
    quotes: [
      {
        kind: 'indirect',
        text: 'perkara itu dimaklumkan kepadanya oleh Ketua Polis Delima, Datuk Karim Salleh semalam',
        speaker: 'Azman Rahim',
      },
      { kind: 'direct', text: 'Kertas siasatan sudah dibuka', speaker: 'Azman Rahim' },
    ],
  },
  {
    text: 'Azmi Yusofzai menggesa orang ramai supaya mengambil vaksin.',
    quotes: [{ kind: 'indirect', text: 'mengambil vaksin', speaker: 'Azmi Yusofzai' }],
  },
  {
    text: 'Presiden Rusia Oleg Tarasin berkata, Moscow sedia berunding.',
    quotes: [{ kind: 'indirect', text: 'Moscow sedia berunding', speaker: 'Oleg Tarasin' }],
  },
  {
    text: 'Jurucakap TNB berkata pasukan teknikal dihantar.',
    quotes: [{ kind: 'indirect', text: 'pasukan teknikal dihantar', speaker: 'TNB' }],
  },
  {
    text: 'Menjelaskan bahawa beliau tidak bersalah, Ramli Daudin pada masa sama berkata ia satu fitnah.',
    quotes: [
      { kind: 'indirect', text: 'beliau tidak bersalah', speaker: 'Ramli Daudin' },
      { kind: 'indirect', text: 'ia satu fitnah', speaker: 'Ramli Daudin' },
    ],
  },
  {
    text: 'Ramli Daudin berkata kos itu munasabah. Jelas beliau lagi, keputusan dibuat bulan depan.',
    quotes: [
      { kind: 'indirect', text: 'kos itu munasabah', speaker: 'Ramli Daudin' },
      { kind: 'indirect', text: 'keputusan dibuat bulan depan', speaker: 'Ramli Daudin' },
    ],
  },
  {
    text: 'Kilang itu akan ditutup, lapor Bernama.',
    quotes: [{ kind: 'indirect', text: 'Kilang itu akan ditutup', speaker: 'Bernama' }],
  },
  {
    text: 'Ketua Polis Daerah Superintendan Rahim Musa berkata, suspek ditahan. Jelasnya, syarikat itu mengesahkan kontrak itu tamat. Tambahnya, siasatan diteruskan.',
    quotes: [
      { kind: 'indirect', text: 'suspek ditahan', speaker: 'Rahim Musa' },
      { kind: 'indirect', text: 'syarikat itu mengesahkan kontrak itu tamat', speaker: 'Rahim Musa' },
      { kind: 'indirect', text: 'siasatan diteruskan', speaker: 'Rahim Musa' },
    ],
  },
  {
    text: 'Menteri Besar Datuk Seri Wan Zaidi Wan Kadir berkata bantuan akan disalurkan segera.',
    quotes: [{ kind: 'indirect', text: 'bantuan akan disalurkan segera', speaker: 'Wan Zaidi Wan Kadir' }],
  },
  {
    text: 'Tertuduh diam. Peguamnya, Mat Berahim, berkata anak guamnya tidak bersalah.',
    quotes: [{ kind: 'indirect', text: 'anak guamnya tidak bersalah', speaker: 'Mat Berahim' }],
  },
  {
    text: 'Setiausaha akhbar, Jamil Abd. Rahim berkata, jambatan itu ditutup.',
    quotes: [{ kind: 'indirect', text: 'jambatan itu ditutup', speaker: 'Jamil Abd. Rahim' }],
  },
  {
    text: '“Kes masih disiasat,” kata Superintenden Rosli Mat Amin.',
    quotes: [{ kind: 'direct', text: 'Kes masih disiasat', speaker: 'Rosli Mat Amin' }],
  },
  {
    text: 'Mahkamah Sesyen di sini hari ini diberitahu bahawa tertuduh menerima RM2 juta daripada kontraktor.',
    quotes: [{ kind: 'indirect', text: 'tertuduh menerima RM2 juta daripada kontraktor', speaker: null }],
  },
  {
    text: 'Menteri Besar Ahmad Senuri hadir. Ahmad Ludin berkata pertemuan itu berlaku. "Semua orang lupa," kata bekas Menteri Besar itu lagi.',
    quotes: [
      { kind: 'indirect', text: 'pertemuan itu berlaku', speaker: 'Ahmad Ludin' },
      { kind: 'direct', text: 'Semua orang lupa', speaker: 'Ahmad Ludin' },
    ],
  },
  {
    text: 'BATU TASIK: “Anak saya cedera teruk,” kata Subidah Tamrin, 68.',
    quotes: [{ kind: 'direct', text: 'Anak saya cedera teruk', speaker: 'Subidah Tamrin' }],
  },
  {
    text: 'Ketua Balai Bomba dan Penyelamat Pasir Lama Penolong Penguasa Bomba Azhar Elmin berkata, api telah dipadamkan.',
    quotes: [{ kind: 'indirect', text: 'api telah dipadamkan', speaker: 'Azhar Elmin' }],
  },
  {
    text: 'Bekas menteri belia dan sukan Khairul Jamalin (Rembang) pula berkata tiada menteri dalam dewan itu.',
    quotes: [{ kind: 'indirect', text: 'tiada menteri dalam dewan itu', speaker: 'Khairul Jamalin' }],
  },
  {
    text: 'Ketua Balai Bomba dan Penyelamat Kenanga, Hussin Rano, berkata arus sangat deras.',
    quotes: [{ kind: 'indirect', text: 'arus sangat deras', speaker: 'Hussin Rano' }],
  },
  {
    text: 'Timbalan Menteri Kesihatan, Datuk Lukman Hakim Rano, berkata semua hospital bersedia.',
    quotes: [{ kind: 'indirect', text: 'semua hospital bersedia', speaker: 'Lukman Hakim Rano' }],
  },
  {
    text: '"Jalan ditutup," kata Ahmad Razak kepada akhbar Jerman Bild. "Kami sedia," kata Siti Hajar ketika dihubungi MalaysiaGazette. "Selamat," kata Tan Hui, menurut agensi berita Kyodo. "Benar," kata Anna Holt dipetik sebagai berkata oleh Reuters.',
    quotes: [
      { kind: 'direct', text: 'Jalan ditutup', speaker: 'Ahmad Razak', via: ['Bild'] },
      { kind: 'direct', text: 'Kami sedia', speaker: 'Siti Hajar', via: ['MalaysiaGazette'] },
      { kind: 'direct', text: 'Selamat', speaker: 'Tan Hui', via: ['Kyodo'] },
      { kind: 'direct', text: 'Benar', speaker: 'Anna Holt', via: ['Reuters'] },
    ],
  },
  {
    text: 'Menteri Dalam Negeri Azman Yusof berkata kes itu disiasat.',
    quotes: [{ kind: 'indirect', text: 'kes itu disiasat', speaker: 'Azman Yusof' }],
  },
];
