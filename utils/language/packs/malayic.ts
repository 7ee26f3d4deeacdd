/** Words that Indonesian and Malay have in common, each written once; what only one of them has stands in its pack. */

export const OPINION = `agaknya, barangkali, belum diketahui, boleh jadi, buruk, cantik, diharapkan, harus, hebat,
indah, istimewa, kelihatannya, luar biasa, memalukan, memang, menarik, mengejutkan, mengharukan, menyedihkan,
mudah-mudahan, mungkin, pasti, patut, penting, perlu, rasanya, sangat, sayangnya, sebaiknya, seharusnya,
semoga, seolah-olah, tentu, tentunya, terlalu, tidak diketahui, wajar`;
export const SAY = `bercerita, berdoa, berjanji, berkata, berpendapat, bertanya, bertutur, berucap, melaporkan,
memastikan, memberitahu, menambahkan, menceritakan, menegaskan, menekankan, menerangkan, mengaku, mengakui,
mengeluh, mengenang, mengingatkan, mengulangi, mengumumkan, mengungkapkan, mengutarakan, menjelaskan,
menuturkan, menyangkal, menyarankan, menyatakan, menyimpulkan, menyindir, meramalkan`;
export const COMPARISON = `berkurang, bertambah, dua kali, hampir, juta, jutaan, kedua, ketiga, mencapai, meningkat,
menurun, naik, paling, pertama, ratusan, ribuan, salah satu, satu-satunya, sebanyak, sekitar, separuh,
setengah, terbanyak, terbesar, terendah, terkecil, termuda, terpanjang, tertinggi, tertua, turun`;
export const ROLES = `adik, ahli, aktivis, anak, artis, atlet, calon, ceo, dekan, duta besar, editor, guru,
guru besar, hakim, ibu, kakak, kapten, ketua, lelaki, mahasiswa, menteri, nelayan, pakar, pegawai, pelajar,
pelari, pemain, pemilik, pemimpin, penasihat, pengacara, pengusaha, penulis, penyair, penyanyi, penyerang,
perdana menteri, perenang, petani, presiden, rektor, remaja, saksi, senator, suami, wakil, wanita, wartawan`;
export const ROLE_TAILS = `agama, australia, china, daerah, dalam, digital, ekonomi, filipina, india, indonesia, iran,
israel, jerman, komunikasi, korea, luar, malaysia, masyarakat, mesir, negara, negeri, pendidikan, perdagangan,
pertahanan, pertanian, perumahan, rusia, singapura, thailand`;
export const TITLE_CUES = `album, artikel, berjudul, bertajuk, bertema, buku, cerpen, drama, judul, lagu, lukisan,
majalah, moto, novel, pameran, podcast, program, puisi, seminar, single, slogan, tajuk, tema, tulisan`;
export const ADVERBS = `akhirnya, dengan tegas, hanya, juga, kembali, kemudian, kerap, lagi, lalu, lantas, malah,
masih, pernah, pula, pun, selalu, sempat, sendiri, sering, sudah, tegas, telah, terus, tetap, turut`;
export const HARM = `banjir, bom, cedera, covid-19, gempa, hilang, kebakaran, meninggal, meninggal dunia,
menyerang, pencemaran, penyakit, serangan, tembakan, terbakar, tsunami, vaksin, virus`;
export const BACKGROUND = `berasal, bulan lalu, dahulu, dulu, lahir, lalu, merupakan, pernah, sebelumnya, sejak,
sejarah, selama, selama ini, setiap tahun, tahun lalu, tahunan, terletak`;
export const CONNECTIVES = `begitu juga, contohnya, di samping itu, hal itu, ini, itu, juga, jumlah itu, kemudian,
maka, menurutnya, misalnya, namun, selain itu, sementara itu, tetapi`;
export const VAGUE = `banyak pihak, beberapa pihak, dianggap, dikatakan, diketahui, dilaporkan, disebut-sebut,
konon, laporan media, menurut laporan media, netizen, seperti diketahui, spekulasi, warganet`;
export const SAY_WEAK = `cerita, harap, jawab, jelas, memerintahkan, meminta, memuji, mencatat, meneruskan,
mengajak, menolak, menuduh, menunjukkan, menyampaikan, pesan, sambung, saran, seru, simpul, tambah, tanya,
tegas, terang, tulis, ulas, umum`;
