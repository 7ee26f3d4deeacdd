import type { PackExample } from '../../pack.ts';

/** Bahasa Indonesia: own sentences about invented people. */
export const id: readonly PackExample[] = [
  {
    text: 'Kapolres Kenanga AKBP Rano Santika di Banyu, ibu kota Kabupaten Kenanga, Selasa (29/10), mengatakan, polisi sedang mengikuti tersangka itu. “Kami sudah tahu siapa pelakunya,” katanya.',
    quotes: [
      { kind: 'indirect', text: 'polisi sedang mengikuti tersangka itu', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami sudah tahu siapa pelakunya', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Pengamat politik Universitas Delima, Rano Santika, menilai langkah itu keliru.\n\nHal senada diutarakan peneliti Fajar Institute Lila Sari. Ia menilai partai itu lemah.',
    quotes: [
      { kind: 'indirect', text: 'langkah itu keliru', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'partai itu lemah', speaker: 'Lila Sari' },
    ],
  },
  {
    text: 'Camat Rano Santika meninjau jembatan. "Sudah rusak," kata Rano. Dijelaskannya, jembatan itu retak sejak Maret. Terutama pagar utara. Kesadaran warga masih rendah. "Kami akan menutupnya," ujarnya. Pihaknya menduga tiang itu digerus arus. Hasilnya menunjukkan tiang itu miring.',
    quotes: [
      { kind: 'direct', text: 'Sudah rusak', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'jembatan itu retak sejak Maret', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami akan menutupnya', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'tiang itu digerus arus', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'tiang itu miring', speaker: null },
    ],
  },
  {
    text: 'Direktur PLTA Rano Santika mengatakan pintu air rusak. "Kami siap," tandas alumnus Akademi Fajar 2006 itu. "Tentu," kata ayah dua anak itu. Menurut pria 45 tahun itu, pintu air akan dibongkar.\n\nKetua KPU Delima, Lila, mengatakan logistik sudah tiba.',
    quotes: [
      { kind: 'indirect', text: 'pintu air rusak', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami siap', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Tentu', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'pintu air akan dibongkar', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'logistik sudah tiba', speaker: 'Lila' },
    ],
  },
  {
    text: 'Fajar United menang di Melati. "Berat," kata pelatih Fajar Rano Santika. "Kami akan menang lagi," ujar Rano. Fajar naik ke puncak. "Jalan putus," kata Kepala Dinas Jalan Delima Beni Lubis. Banjir merendam Kabupaten Delima.',
    quotes: [
      { kind: 'direct', text: 'Berat', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami akan menang lagi', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Jalan putus', speaker: 'Beni Lubis' },
    ],
  },
  {
    text: 'Menurut Kapolsek Delima Barat, Iptu Rano Santika, dua orang ditahan. "Sudah kami tahan," ungkap Kapolsek Delima Barat.\n\n"Jalan putus," kata Camat Melati, H. Sani Lubis, Senin. "Kami siap," ujar Bupati Tirta, Lila, dan Beni.',
    quotes: [
      { kind: 'indirect', text: 'dua orang ditahan', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Sudah kami tahan', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Jalan putus', speaker: 'Sani Lubis' },
      { kind: 'direct', text: 'Kami siap', speaker: 'Tirta' },
    ],
  },
  {
    text: 'Pasar di Delima tutup. "Kami rugi," kata seorang pemudik. "Kami takut," ujar salah satu tukang parkir di situ. "Ngeri," kata vokalis band Fajar, Lila Sari. "Sepi," tutur pegiat lingkungan Beni Lubis. "Sudah dua hari," kata R (34), warga Desa Melati.',
    quotes: [
      { kind: 'direct', text: 'Kami rugi', speaker: null },
      { kind: 'direct', text: 'Kami takut', speaker: null },
      { kind: 'direct', text: 'Ngeri', speaker: 'Lila Sari' },
      { kind: 'direct', text: 'Sepi', speaker: 'Beni Lubis' },
      { kind: 'direct', text: 'Sudah dua hari', speaker: 'R' },
    ],
  },
  {
    text: 'Melati, Warta Fajar - Wakil Ketua Dewan Rano Santika mengatakan rapat itu batal.\n\nBaca juga: Rapat Pleno Ditunda Lagi\n\nAngka itu turun. "Kami kaget," kata dia. Sumber Warta Fajar di kejaksaan mengatakan berkas itu hilang.',
    quotes: [
      { kind: 'indirect', text: 'rapat itu batal', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami kaget', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'berkas itu hilang', speaker: null },
    ],
  },
  {
    text: 'Camat Rano Santika meresmikan jembatan itu. "Jembatan ini penting," kata Rano.\n\n"Sudah lama kami tunggu," tutur pria kelahiran Belimbing, 4 Mei 1970 itu.\n\n"Sudah siap," kata pria yang akrab disapa Busan itu.\n\n"Kami kaget," kata pria asal Kenanga.',
    quotes: [
      { kind: 'direct', text: 'Jembatan ini penting', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Sudah lama kami tunggu', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Sudah siap', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami kaget', speaker: null },
    ],
  },
  {
    text: 'Menteri Pertahanan Jerman, Jerman Holt, memberi pernyataan soal latihan itu.\n\n"Kami akan hadir," kata Holt.',
    quotes: [{ kind: 'direct', text: 'Kami akan hadir', speaker: 'Jerman Holt' }],
  },
  {
    text: 'Direktur PLTA Darma Lunari hadir. Tim itu, lanjutnya, sudah membuat rekomendasi soal listrik desa. Listrik di hulu, kata dia, akan menyala pekan depan. "Kami siap," kata juru bicara pemerintah untuk penanganan banjir, Rano Santika, di Belimbing.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Tim itu, lanjutnya, sudah membuat rekomendasi soal listrik desa',
        speaker: 'Darma Lunari',
      },
      {
        kind: 'indirect',
        text: 'Listrik di hulu, kata dia, akan menyala pekan depan',
        speaker: 'Darma Lunari',
      },
      { kind: 'direct', text: 'Kami siap', speaker: 'Rano Santika' },
    ],
  },
  {
    text: '"Kami kaget," kata Guru Besar Epidemiologi Universitas Kencana Laila Nuraini. "Itu benar," ujar Ketua DPRD yang juga politikus Partai Senja Rina Lunari. "Saya heran," kata Ahli Virologi sekaligus Anggota Dewan Pakar Rano Santika.',
    quotes: [
      { kind: 'direct', text: 'Kami kaget', speaker: 'Laila Nuraini' },
      { kind: 'direct', text: 'Itu benar', speaker: 'Rina Lunari' },
      { kind: 'direct', text: 'Saya heran', speaker: 'Rano Santika' },
    ],
  },
  {
    text: '"Kami siap membantu," kata ayahnya, Hasan Lunari. "Kami akan hadir," demikian keterangan komandan mereka, Rano Santika. "Ia baik," kata kuasa hukumnya, Rina Salim.',
    quotes: [
      { kind: 'direct', text: 'Kami siap membantu', speaker: 'Hasan Lunari' },
      { kind: 'direct', text: 'Kami akan hadir', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Ia baik', speaker: 'Rina Salim' },
    ],
  },
  {
    text: 'Kepala Dinas Kesehatan Deddy Sukmajaya hadir di Belimbing. "Kami siap," kata Dedi.\n\n"Obat sudah tiba," ujar Sukma.',
    quotes: [
      { kind: 'direct', text: 'Kami siap', speaker: 'Deddy Sukmajaya' },
      { kind: 'direct', text: 'Obat sudah tiba', speaker: 'Deddy Sukmajaya' },
    ],
  },
  {
    text: 'Pasar itu dibuka lagi.\n\n"Ada tiga kios yang sudah kosong.\n\nSecara umum, pedagang senang.\n\nMaka kami undi lagi," kata Lurah Rina Lunari di Belimbing.\n\n"Terima kasih," kata Rina.',
    quotes: [
      {
        kind: 'direct',
        text: 'Ada tiga kios yang sudah kosong.\n\nSecara umum, pedagang senang.\n\nMaka kami undi lagi',
        speaker: 'Rina Lunari',
      },
      { kind: 'direct', text: 'Terima kasih', speaker: 'Rina Lunari' },
    ],
  },
  {
    text: '"Kapal itu aman," demikian pernyataan resmi Kementerian Perhubungan, Senin. "Kami jaga terus," tulis keterangan resmi BNPB.',
    quotes: [
      { kind: 'direct', text: 'Kapal itu aman', speaker: 'Kementerian Perhubungan' },
      { kind: 'direct', text: 'Kami jaga terus', speaker: 'BNPB' },
    ],
  },
  {
    text: 'Camat Rano Santika mengatakan Rina sudah pulang. Rina juga berkoordinasi dengan dinas untuk memastikan pasar tetap buka.\n\nMenurutnya, izin Rina sudah terbit.',
    quotes: [
      { kind: 'indirect', text: 'Rina sudah pulang', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'izin Rina sudah terbit', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Bupati Rano Santika membuka acara itu. Menurutnya, hujan akan turun, seraya menambahkan, petani perlu menanam lebih awal.',
    quotes: [
      { kind: 'indirect', text: 'hujan akan turun', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'petani perlu menanam lebih awal', speaker: 'Rano Santika' },
    ],
  },
  {
    text: '"Kami siap," kata Bupati Rano Santika. Jalan dari Kota Belimbing akan ditutup sepekan, katanya, seraya menambahkan, inilah sebabnya pasar dipindahkan.',
    quotes: [
      { kind: 'direct', text: 'Kami siap', speaker: 'Rano Santika' },
      {
        kind: 'indirect',
        text: 'Jalan dari Kota Belimbing akan ditutup sepekan',
        speaker: 'Rano Santika',
      },
      { kind: 'indirect', text: 'inilah sebabnya pasar dipindahkan', speaker: 'Rano Santika' },
    ],
  },
  {
    text: '"Kami kecewa," kata tante Brigadir Salim, Roslina. "Itu saja," ujar penasihat khusus Santika, Kori Lunari, di blog.',
    quotes: [
      { kind: 'direct', text: 'Kami kecewa', speaker: 'Roslina' },
      { kind: 'direct', text: 'Itu saja', speaker: 'Kori Lunari' },
    ],
  },
  {
    text: '"Pabrik tutup," kata bos pabrik itu, Rina Salim. Wali kota diam. "Pesangon dibayar," tambahnya.',
    quotes: [
      { kind: 'direct', text: 'Pabrik tutup', speaker: 'Rina Salim' },
      { kind: 'direct', text: 'Pesangon dibayar', speaker: 'Rina Salim' },
    ],
  },
  {
    text: '"Airnya keruh," kata salah satu pejabat Dinas Pengairan. "Benar, keruh," ujar direktur kedaruratan WHO Mira Lunari.',
    quotes: [
      { kind: 'direct', text: 'Airnya keruh', speaker: null },
      { kind: 'direct', text: 'Benar, keruh', speaker: 'Mira Lunari' },
    ],
  },
  {
    text: 'Rano Santika naik ke panggung. "Tiket habis," kata nakhoda Kapal Senja dan Fajar itu.',
    quotes: [{ kind: 'direct', text: 'Tiket habis', speaker: 'Rano Santika' }],
  },
  {
    text: 'Otoritas kesehatan Norwana melaporkan 37 orang sakit, sementara militer Valdoria mengklaim telah mengirim obat.',
    quotes: [
      { kind: 'indirect', text: '37 orang sakit', speaker: 'Otoritas kesehatan Norwana' },
      { kind: 'indirect', text: 'telah mengirim obat', speaker: 'militer Valdoria' },
    ],
  },
  {
    text: 'Saksi ahli Prof. Dr. Gunadi Wicaksana, S.H., M.Hum. berpendapat bahwa unsur pidana terpenuhi.',
    quotes: [{ kind: 'indirect', text: 'unsur pidana terpenuhi', speaker: 'Gunadi Wicaksana' }],
  },
  {
    text: '"Kami tunda," kata Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nadia Salim. "Ditunda," kata Direktur Utama PT Senja Abadi Tbk (SNJA), Lilis Sarnawi.',
    quotes: [
      { kind: 'direct', text: 'Kami tunda', speaker: 'Nadia Salim' },
      { kind: 'direct', text: 'Ditunda', speaker: 'Lilis Sarnawi' },
    ],
  },
  {
    text: 'Dikutip dari AFP yang mengutip kantor berita Interfax, juru bicara Kementerian Pertahanan Rusia, Mayor Jenderal Oleg Bortsen, menyatakan serangan itu akan dibalas.',
    quotes: [
      {
        kind: 'indirect',
        text: 'serangan itu akan dibalas',
        speaker: 'Oleg Bortsen',
        via: ['AFP', 'Interfax'],
      },
    ],
  },
  {
    text: '"Produk itu kuat," sebut Presiden Rano Salim, dikutip detikINET dari CBS. "Sangat kuat," kata Kepala Negara.',
    quotes: [
      { kind: 'direct', text: 'Produk itu kuat', speaker: 'Rano Salim', via: ['detikINET', 'CBS'] },
      { kind: 'direct', text: 'Sangat kuat', speaker: 'Rano Salim' },
    ],
  },
  {
    text: 'Pengacara Bambang Sutarjo membacakan pembelaan. "Perkara ini baru pertama kali terjadi," ujar pria yang karib disapa Tarjo itu.',
    quotes: [{ kind: 'direct', text: 'Perkara ini baru pertama kali terjadi', speaker: 'Bambang Sutarjo' }],
  },
  {
    text: 'Polisi menangkap seorang pria di Belimbing. Kapolres Bambang Sutarjo memimpin operasi. "Saya menyesal sekali," ujar pria berusia 45 tahun itu.',
    quotes: [{ kind: 'direct', text: 'Saya menyesal sekali', speaker: null }],
  },
  {
    text: 'Dalam sidang terungkap bahwa terdakwa menerima uang Rp 2 miliar dari kontraktor.',
    quotes: [{ kind: 'indirect', text: 'terdakwa menerima uang Rp 2 miliar dari kontraktor', speaker: null }],
  },
  {
    text: 'JAKARTA -- Pelatih timnas U-23, Rahmad Dirman, menyatakan segera merilis nama-nama pemain untuk mengikuti pemusatan latihan.',
    quotes: [
      {
        kind: 'indirect',
        text: 'segera merilis nama-nama pemain untuk mengikuti pemusatan latihan',
        speaker: 'Rahmad Dirman',
      },
    ],
  },
  {
    text: 'Pertemuan dengan Gubernur Karim Salleh menegaskan bahwa harga beras naik.',
    quotes: [],
  },
  {
    text: 'Karenanya, Wakil Ketua KPK Bambang Sulit, mengaku lembaganya meminta konfirmasi.',
    quotes: [{ kind: 'indirect', text: 'lembaganya meminta konfirmasi', speaker: 'Bambang Sulit' }],
  },
  {
    text: 'Pertimbangan sedang berlangsung dan pemegang saham dapat memutuskan untuk tidak menjual, kata Ratna Melati.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Pertimbangan sedang berlangsung dan pemegang saham dapat memutuskan untuk tidak menjual',
        speaker: 'Ratna Melati',
      },
    ],
  },
  {
    text: 'Akademi Sains Nigeria sudah lama meneliti penyakit di Nigeria. Nigeria melaporkan bahwa 300 kasus ditemukan tahun ini.',
    quotes: [{ kind: 'indirect', text: '300 kasus ditemukan tahun ini', speaker: 'Nigeria' }],
  },
  {
    text: 'Plh Kasi Humas Polres Melati, IPDA Sutomo, saat dikonfirmasi Suaramelati.com membenarkan penangkapan itu.',
    quotes: [{ kind: 'indirect', text: 'penangkapan itu', speaker: 'Sutomo', via: ['Suaramelati.com'] }],
  },
  {
    text: 'Ratna Dewi ketika dihubungi Melatinews, Senin, menyebut 40 rumah rusak.',
    quotes: [{ kind: 'indirect', text: '40 rumah rusak', speaker: 'Ratna Dewi', via: ['Melatinews'] }],
  },
  {
    text: '"Api padam," kata Rano Santika kepada Tribun Delima, Senin (3/3/2025). "Kami siap," ujar Lila Sari saat ditemui Tribun-Melati.com. "Sudah," kata Beni Lubis kepada Suara Kenanga. "Belum," kata Tirta Salim dikutip dari WartaKotalive.com.',
    quotes: [
      { kind: 'direct', text: 'Api padam', speaker: 'Rano Santika', via: ['Tribun Delima'] },
      { kind: 'direct', text: 'Kami siap', speaker: 'Lila Sari', via: ['Tribun-Melati.com'] },
      { kind: 'direct', text: 'Sudah', speaker: 'Beni Lubis', via: ['Suara Kenanga'] },
      { kind: 'direct', text: 'Belum', speaker: 'Tirta Salim', via: ['WartaKotalive.com'] },
    ],
  },
  {
    text: '"Api padam," kata Rano Santika kepada Antara di Delima, Senin. Kepada surat kabar Jerman Bild, Lila Sari mengatakan kapal itu aman. "Kami siap," kata Beni Lubis kepada stasiun televisi Israel Channel 12. "Belum," kata Tirta Salim, dikutip kantor berita China, Xinhua.',
    quotes: [
      { kind: 'direct', text: 'Api padam', speaker: 'Rano Santika', via: ['ANTARA'] },
      { kind: 'indirect', text: 'kapal itu aman', speaker: 'Lila Sari', via: ['Bild'] },
      { kind: 'direct', text: 'Kami siap', speaker: 'Beni Lubis', via: ['Channel 12'] },
      { kind: 'direct', text: 'Belum', speaker: 'Tirta Salim', via: ['Xinhua'] },
    ],
  },
  {
    text: '"Api padam," kata Rano Santika kepada Delimasiar, Senin (3/3/2025). "Surat itu sampai," kata Lila Sari kepada BPKD, Senin. "Kami siap," kata Beni Lubis kepada Ukraina, Senin. "Belum," kata Tirta Salim di Metro TV, Selasa. "Maaf," tulis Tari Lubis dalam cuitannya dikutip Kabardelima.com dari X.',
    quotes: [
      { kind: 'direct', text: 'Api padam', speaker: 'Rano Santika', via: ['Delimasiar'] },
      { kind: 'direct', text: 'Surat itu sampai', speaker: 'Lila Sari' },
      { kind: 'direct', text: 'Kami siap', speaker: 'Beni Lubis' },
      { kind: 'direct', text: 'Belum', speaker: 'Tirta Salim', via: ['Metro TV'] },
      { kind: 'direct', text: 'Maaf', speaker: 'Tari Lubis', via: ['Kabardelima.com', 'X'] },
    ],
  },
  {
    text: 'Menteri Rano Wirya mengatakan hal itu disampaikan oleh Gubernur Lila Sari saat rapat.\n\n"Kami akan membantu," katanya.',
    quotes: [
      {
        kind: 'indirect',
        text: 'hal itu disampaikan oleh Gubernur Lila Sari saat rapat',
        speaker: 'Rano Wirya',
      },
      { kind: 'direct', text: 'Kami akan membantu', speaker: 'Rano Wirya' },
    ],
  },
  {
    text: 'Di Delima, Rano Santika mengatakan sudah dua kali mengirim surat. "Sah," kata Lila Sari, menurut Reuters.',
    quotes: [
      { kind: 'indirect', text: 'sudah dua kali mengirim surat', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Sah', speaker: 'Lila Sari', via: ['Reuters'] },
    ],
  },
  {
    text: 'Rano Santika menulis soal pajak. "Setuju," tulis akun @lila_sari. "Semoga lancar," tulis akun Instagram kabar_delima. "Diam," kata pelaku. "Ngeri," ujar salah seorang warga. "Sepi," kata warga setempat, Senin.',
    quotes: [
      { kind: 'direct', text: 'Setuju', speaker: '@lila_sari' },
      { kind: 'direct', text: 'Semoga lancar', speaker: 'kabar_delima' },
      { kind: 'direct', text: 'Diam', speaker: null },
      { kind: 'direct', text: 'Ngeri', speaker: null },
      { kind: 'direct', text: 'Sepi', speaker: null },
    ],
  },
  {
    text: 'Pelatih Rano Santika lega. Keberhasilan Fajar membuat ia bangga. "Saya bahagia," ungkapnya.',
    quotes: [{ kind: 'direct', text: 'Saya bahagia', speaker: 'Rano Santika' }],
  },
  {
    text: '"Aman," kata Rano Santika dalam unggahan Instagram, Senin. Surat kabar Israel Haaretz melaporkan, jalan itu ditutup. "Kami siap," kata Beni Lubis kepada stasiun televisi pemerintah, Press TV. "Sah," kata Lila Sari kepada Sabah Post.',
    quotes: [
      { kind: 'direct', text: 'Aman', speaker: 'Rano Santika', via: ['Instagram'] },
      { kind: 'indirect', text: 'jalan itu ditutup', speaker: 'Haaretz' },
      { kind: 'direct', text: 'Kami siap', speaker: 'Beni Lubis', via: ['Press TV'] },
      { kind: 'direct', text: 'Sah', speaker: 'Lila Sari', via: ['Sabah Post'] },
    ],
  },
  {
    text: 'Menteri Rano Santika bertemu Bupati Lila Sari. Ia mengatakan jalan itu aman. "Kami siap," katanya.',
    quotes: [
      { kind: 'indirect', text: 'jalan itu aman', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Kami siap', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Ketua Umum PAN Randoko Santika (Ransan) hadir. "Kami siap," kata Ransan. Bupati Melani Wiratama hadir. "Sudah," kata Melawir. Marlina mengatakan sungai itu kotor.',
    quotes: [
      { kind: 'direct', text: 'Kami siap', speaker: 'Randoko Santika' },
      { kind: 'direct', text: 'Sudah', speaker: 'Melani Wiratama' },
      { kind: 'indirect', text: 'sungai itu kotor', speaker: 'Marlina' },
    ],
  },
  {
    text: 'Bupati Rano Santika mendesak rapat digelar. "Jangan lama," tegas politikus PKB itu. "Terlalu besar," kritiknya. Film "Laut Senja," judulnya pendek, laku.',
    quotes: [
      { kind: 'direct', text: 'Jangan lama', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Terlalu besar', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Kapolres Rano Santika mengatakan dua orang ditahan. Ditegaskan, mereka akan diperiksa lebih lanjut. Diduga, pelaku mabuk. Dijelaskan, Camat Lila Sari, jalan itu ditutup.',
    quotes: [
      { kind: 'indirect', text: 'dua orang ditahan', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'mereka akan diperiksa lebih lanjut', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Kemenag mengatakan perjanjian itu harus mengakhiri sengketa, sementara Pemkot mengatakan warga setuju. Rano Santika menilai jalan itu rusak, namun Lila Sari menyebut jalan itu baik. Dari sepuluh nama yang dipanggil, menurut Rano semuanya siap.',
    quotes: [
      { kind: 'indirect', text: 'perjanjian itu harus mengakhiri sengketa', speaker: 'Kemenag' },
      { kind: 'indirect', text: 'warga setuju', speaker: 'Pemkot' },
      { kind: 'indirect', text: 'jalan itu rusak', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'jalan itu baik', speaker: 'Lila Sari' },
      { kind: 'indirect', text: 'semuanya siap', speaker: 'Rano Santika' },
    ],
  },
  {
    text: 'Dokter tim, Rano Santika, mengatakan cedera itu ringan. "Bagus," tuturnya.\n\nLewat Instagram, Beni Lubis meminta maaf. "Terima kasih," tulis pemain 24 tahun itu.\n\nPelatih Tirta Salim memuji Beni Lubis. "Hebat," kata juru taktik asal Melati itu.',
    quotes: [
      { kind: 'indirect', text: 'cedera itu ringan', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Bagus', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Terima kasih', speaker: 'Beni Lubis' },
      { kind: 'direct', text: 'Hebat', speaker: 'Tirta Salim' },
    ],
  },
  {
    text: 'Kepala Dinas Sosial Kota Melati, Lukman Hakim, mengatakan jembatan itu aman.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu aman', speaker: 'Lukman Hakim' }],
  },
  {
    text: '“Api sudah padam,” kata Kepala Dinas Pemadam Kebakaran Rina Purnomo, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Rina Purnomo' }],
  },
  {
    text: '“Api sudah padam,” kata Kepala Dinas Pemadam Kebakaran dan Penyelamatan Kota Bandung Darmawan Sutikno, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Darmawan Sutikno' }],
  },
  {
    text: '“Api sudah padam,” kata Wali Kota Telaga Biru Darmawan Sutikno, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Darmawan Sutikno' }],
  },
  {
    text: '“Api sudah padam,” kata Bupati Kabupaten Lembah Sari Agus Wardoyo, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Agus Wardoyo' }],
  },
  {
    text: '“Api sudah padam,” kata Direktur Utama PT Kencana Laut Jaya Darmawan Sutikno, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Darmawan Sutikno' }],
  },
  {
    text: '“Api sudah padam,” kata Kepala Seksi Operasi Pemadaman Wahyu, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Wahyu' }],
  },
  {
    text: '“Api sudah padam,” kata Wali Kota Darmawan Sutikno Putra, Senin.',
    quotes: [{ kind: 'direct', text: 'Api sudah padam', speaker: 'Darmawan Sutikno Putra' }],
  },
  {
    text: 'Sari Melati yang didampingi Bupati Budi Santoso mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: 'Sari Melati' }],
  },
  {
    text: 'Sari Melati mewakili Budi Santoso mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: 'Sari Melati' }],
  },
  {
    text: 'Hal itu diungkapkan Sari Melati saat mendampingi Budi Santoso. "Jembatan itu bisa runtuh tahun ini," katanya.',
    quotes: [{ kind: 'direct', text: 'Jembatan itu bisa runtuh tahun ini', speaker: 'Sari Melati' }],
  },
  {
    text: 'Budi Santoso mengetahui jembatan itu bisa runtuh, menurut Sari Melati.',
    quotes: [
      { kind: 'indirect', text: 'Budi Santoso mengetahui jembatan itu bisa runtuh', speaker: 'Sari Melati' },
    ],
  },
  {
    text: 'Pihak kampus mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: 'Pihak kampus' }],
  },
  {
    text: '"Ia akan pulih," kata Rano Santika, dikutip dari laman resmi Delima, Senin (4/11/2024). "Berat," tulis Lila Sari dikutip dari unggahan @kabar_delima. "Jalan putus," kata Beni Lubis sebagaimana dilansir Kabardelima.com dari Antara. "Kami siap," ujar Rano kepada Kenanga.id. Dikutip dari laman Badan Geologi, gunung itu tenang.',
    quotes: [
      { kind: 'direct', text: 'Ia akan pulih', speaker: 'Rano Santika', via: ['Delima'] },
      { kind: 'direct', text: 'Berat', speaker: 'Lila Sari', via: ['kabar_delima'] },
      { kind: 'direct', text: 'Jalan putus', speaker: 'Beni Lubis', via: ['Kabardelima.com', 'ANTARA'] },
      { kind: 'direct', text: 'Kami siap', speaker: 'Rano Santika', via: ['Kenanga.id'] },
    ],
  },
  {
    text: 'Camat Rano Santika meninjau jembatan. "Sudah rusak," katanya.\n\nBanjir akibat meluapnya anak Sungai Delima itu merendam rumah warga. Jembatan Melati roboh. Ia mengatakan warga sudah mengungsi.',
    quotes: [
      { kind: 'direct', text: 'Sudah rusak', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'warga sudah mengungsi', speaker: 'Rano Santika' },
    ],
  },
  {
    text: '"Masih wajar," kata analis Melati Sekuritas Rano Santika, Selasa. "Berat," ujar pelatih Delima United Beni Lubis. "Sidang pertama," kata Kepala Bagian Pemberitaan dan Publikasi KPK Lila Sari.',
    quotes: [
      { kind: 'direct', text: 'Masih wajar', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Berat', speaker: 'Beni Lubis' },
      { kind: 'direct', text: 'Sidang pertama', speaker: 'Lila Sari' },
    ],
  },
  {
    text: 'Kapolsek Delima, Iptu Rano Santika, Selasa, mengatakan polisi sudah memasang garis polisi. Studi yang dimuat dalam jurnal Kenanga menemukan bahwa kopi menekan risiko itu. Penuturan saksi mata, Lila Sari (57), semua kendaraan berhenti.',
    quotes: [
      { kind: 'indirect', text: 'polisi sudah memasang garis polisi', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'kopi menekan risiko itu', speaker: null },
      { kind: 'indirect', text: 'semua kendaraan berhenti', speaker: 'Lila Sari' },
    ],
  },
  {
    text: 'KBRI Melati mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: 'KBRI Melati' }],
  },
  {
    text: 'Warga Mamura mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: null }],
  },
  {
    text: 'Warga Mamura, Budi Santoso, mengatakan jembatan itu bisa runtuh.',
    quotes: [{ kind: 'indirect', text: 'jembatan itu bisa runtuh', speaker: 'Budi Santoso' }],
  },
  {
    text: '"Kami siap," kata Lila Sari.\n\nPeraih Piala Kenanga untuk pemeran terbaik itu menegaskan bahwa festival harus digelar. Pemilik toko emas itu mengatakan kerugiannya besar.',
    quotes: [
      { kind: 'direct', text: 'Kami siap', speaker: 'Lila Sari' },
      { kind: 'indirect', text: 'festival harus digelar', speaker: 'Lila Sari' },
      { kind: 'indirect', text: 'kerugiannya besar', speaker: null },
    ],
  },
  {
    text: '"Jembatan ditutup," kata Kapolresta Delima Kombes Pol Rano Santika.\n\n"Jalan juga rusak," kata perwira polisi yang lahir di Banyu itu. Pria yang akrab disapa Jaka itu mengatakan warga harus menunggu.\n\nDokter yang menangani pasien itu mengatakan lukanya dalam.',
    quotes: [
      { kind: 'direct', text: 'Jembatan ditutup', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Jalan juga rusak', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'warga harus menunggu', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'lukanya dalam', speaker: null },
    ],
  },
  {
    text: 'Lila Sari hadir di Banyu, Sabtu.\n\nPenyanyi dan aktris 45 tahun itu mengakui bahwa panggungnya rusak.',
    quotes: [{ kind: 'indirect', text: 'panggungnya rusak', speaker: 'Lila Sari' }],
  },
  {
    text: 'Direktur Gempa dan Tsunami BMKG Rano Santika mengatakan getaran terasa di Banyu. Salah seorang warga, Lila (45), mengatakan pagarnya roboh. Seorang saksi mata bernama Beni mengatakan atapnya runtuh.',
    quotes: [
      { kind: 'indirect', text: 'getaran terasa di Banyu', speaker: 'Rano Santika' },
      { kind: 'indirect', text: 'pagarnya roboh', speaker: 'Lila' },
      { kind: 'indirect', text: 'atapnya runtuh', speaker: 'Beni' },
    ],
  },
  {
    text: '"Jalan ditutup," kata Dandim 0712/Delima Letkol Inf Rano Santika dalam keterangannya. "Pelaku ditahan," ujar Kapolsek Delima Inspektur Polisi Satu (Iptu) Beni Lubis. Lila Sari saat membacakan putusan mengatakan terdakwa bersalah.',
    quotes: [
      { kind: 'direct', text: 'Jalan ditutup', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Pelaku ditahan', speaker: 'Beni Lubis' },
      { kind: 'indirect', text: 'terdakwa bersalah', speaker: 'Lila Sari' },
    ],
  },
  {
    text: 'Pelatih Delima FC Rano Santika memanggil 60 pemain. "Daftar itu belum lengkap," kata RS. "Hubungannya kuat," ujar peneliti studi, Lila Sari. Rektor Universitas Kenanga Beni Lubis MSi mengatakan kampusnya libur.',
    quotes: [
      { kind: 'direct', text: 'Daftar itu belum lengkap', speaker: 'Rano Santika' },
      { kind: 'direct', text: 'Hubungannya kuat', speaker: 'Lila Sari' },
      { kind: 'indirect', text: 'kampusnya libur', speaker: 'Beni Lubis' },
    ],
  },
  {
    text: 'Rektor Universitas Kenanga mengatakan kampusnya libur.\n\nPeneliti dari Universitas Gajah Putih mengatakan kopi menekan risiko itu.',
    quotes: [
      { kind: 'indirect', text: 'kampusnya libur', speaker: null },
      { kind: 'indirect', text: 'kopi menekan risiko itu', speaker: null },
    ],
  },
  {
    text: 'Delima FC kalah. "Kami kalah," ujar pelatih Delima Rano Santika.\n\nKementerian Kesehatan di Banyu yang dipimpin Lila Sari mengatakan 25 orang sakit. Dekan Fakultas Kelautan dan Bisnis Universitas Kenanga Beni Lubis mengatakan kampusnya libur. Wali kota Jaka Hari Wibawa mengatakan jalan ditutup.',
    quotes: [
      { kind: 'direct', text: 'Kami kalah', speaker: 'Rano Santika' },
      { kind: 'indirect', text: '25 orang sakit', speaker: 'Kementerian Kesehatan' },
      { kind: 'indirect', text: 'kampusnya libur', speaker: 'Beni Lubis' },
      { kind: 'indirect', text: 'jalan ditutup', speaker: 'Jaka Hari Wibawa' },
    ],
  },
  {
    text: 'Rano misalnya, pedagang beras di Pasar Gandasari mengungkapkan bahwa harga beras naik sejak tiga hari lalu.',
    quotes: [{ kind: 'indirect', text: 'harga beras naik sejak tiga hari lalu', speaker: 'Rano' }],
  },
  {
    text: 'Sementara, Sinta salah satu pembeli juga mengeluhkan harga yang terus naik setiap pekan.',
    quotes: [{ kind: 'indirect', text: 'harga yang terus naik setiap pekan', speaker: 'Sinta' }],
  },
];
