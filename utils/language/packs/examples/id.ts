import type { PackExample } from '../../pack.ts';

/** Bahasa Indonesia: own sentences about invented people. */
export const id: readonly PackExample[] = [
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
];
