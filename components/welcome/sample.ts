/** The article of the first-run page: an invented event, once in each language of the interface. */

const INDONESIAN = `REKAAN, KOMPAS REKAAN - Wali Kota Rekaan, Sari Lestari, memastikan jembatan Kali Putih ditutup selama tiga pekan mulai Senin (3/3/2031).

“Kami tidak akan membuka jembatan ini sebelum semua baut diganti,” kata Sari di balai kota, Minggu (2/3/2031).

Kepala Dinas Perhubungan Bagas Utomo mengatakan 12.000 kendaraan melintasi jembatan itu setiap hari. “Bus akan dialihkan lewat Jalan Kenanga,” ujarnya, dikutip dari Antara.

Melansir Reuters, pabrik baut asal Norwegia itu menarik 40.000 produknya sejak Januari.

Seorang pejabat yang enggan disebut namanya mengatakan pemeriksaan tahun lalu tidak pernah dilakukan. Biaya perbaikan kabarnya mencapai Rp 31 miliar.`;

const ENGLISH = `MADEUP, March 2 (Reuters) - Mayor Sara Lest said on Sunday that the White Creek bridge will be closed for three weeks.

“We will not open this bridge before every bolt has been replaced,” Lest told reporters at the town hall.

Transport chief Ben Utter said 12,000 vehicles cross the bridge each day. “Buses will be sent over Garden Road,” he told the Madeup Courier.

The Norwegian maker of the bolts recalled 40,000 of them in January, the company said in a statement.

A senior official who declined to be named said that last year's inspection never took place. The repair is believed to cost 31 million crowns.`;

/** The sample in the language of the interface. */
export function sampleFor(locale: string): { readonly text: string; readonly language: 'id' | 'en' } {
  return locale.startsWith('id') ? { text: INDONESIAN, language: 'id' } : { text: ENGLISH, language: 'en' };
}
