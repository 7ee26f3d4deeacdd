/** Invented quotes for the tests of the formats. */
import type { ExportContext } from '../format.ts';
import type { ExportQuote } from '../quote.ts';

export const CONTEXT: ExportContext = {
  now: new Date('2031-05-04T10:00:00Z'),
  locale: 'en',
  findings: { verified: 'Verified', disputed: 'Disputed' },
};

export const PLAIN: ExportQuote = {
  id: 'q-1',
  kind: 'direct',
  text: 'Kami tidak akan menaikkan tarif air sampai tahun depan',
  start: 120,
  end: 174,
  prefix: 'Wali kota berkata: “',
  suffix: '” di balai kota.',
  language: 'id',
  speaker: { name: 'Rusdi Halim', mention: 'Rusdi', role: 'Wali Kota Rekaan', kind: 'person' },
  via: [
    { name: 'Kompas Rekaan', kind: 'publication' },
    { name: 'ANTARA', kind: 'agency' },
  ],
  occasion: { date: '2031-04-30', place: 'Rekaan', text: 'Rabu (30/4) di Rekaan' },
  savedAt: '2031-05-02T08:30:00.000Z',
  tags: ['air', 'tarif'],
  note: 'Bandingkan dengan rapat Maret',
  finding: { status: 'verified', url: 'https://arsip.example/rapat', note: 'Menit ke-12' },
  wordsUrl: 'https://berita.example/tarif#:~:text=Kami%20tidak',
  article: {
    url: 'https://berita.example/tarif',
    title: 'Tarif air tetap',
    siteName: 'Berita Rekaan',
    byline: 'Sari Dewi',
    publishedTime: '2031-05-01T23:30:00+07:00',
    language: 'id',
    agency: null,
  },
};

/** Nothing known but the words. */
export const BARE: ExportQuote = {
  ...PLAIN,
  id: 'q-2',
  text: 'It never rained',
  start: null,
  end: null,
  prefix: '',
  suffix: '',
  language: null,
  speaker: null,
  via: [],
  occasion: null,
  savedAt: null,
  tags: [],
  note: null,
  finding: null,
  wordsUrl: null,
  article: {
    url: null,
    title: null,
    siteName: null,
    byline: null,
    publishedTime: null,
    language: null,
    agency: null,
  },
};

/** The same text in every field that takes text; an address that must not become a link. */
export function hostile(text: string): ExportQuote {
  return {
    ...PLAIN,
    id: text,
    text,
    prefix: text,
    suffix: text,
    speaker: { name: text, mention: text, role: text, kind: 'person' },
    via: [{ name: text, kind: 'agency' }],
    tags: [text],
    note: text,
    finding: { status: 'disputed', url: 'javascript:alert(1)', note: text },
    wordsUrl: 'javascript:alert(1)',
    article: {
      ...PLAIN.article,
      url: 'javascript:alert(1)',
      title: text,
      siteName: text,
      byline: text,
      agency: text,
    },
  };
}
