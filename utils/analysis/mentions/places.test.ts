import { expect, it } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import { analyse } from '../analyse.ts';

const speakers = (text: string) =>
  analyse(fromText(text, 'id'), { language: 'id' }).quotes.map((q) => [q.speaker?.name, q.speaker?.role]);

it.each([
  [
    'that the article names elsewhere',
    'Warga mengungsi di Kadipura. “Kami akan datang,” ujar Gubernur Kadipura Ratna Widyasari.',
    'Ratna Widyasari',
    'Gubernur Kadipura',
  ],
  [
    'whose holder is named without it',
    '“Berkas sudah lengkap,” kata Kepala Kejaksaan Negeri Sukamaju Surya Indah Rahman. Surya Indah Rahman menutup rapat.',
    'Surya Indah Rahman',
    'Kepala Kejaksaan Negeri Sukamaju',
  ],
  [
    'before a name that begins with one letter',
    'Acara itu dibuka Gubernur Bali I Gede Suratma. “Warga tertib,” tutur Gede Suratma.',
    'I Gede Suratma',
    'Gubernur Bali',
  ],
  [
    'that the language knows',
    '“Air sudah surut,” kata Wali Kota Semarang Dewi Anjani.',
    'Dewi Anjani',
    'Wali Kota Semarang',
  ],
])('the place of an office, %s, is no part of its holder’s name', (_, text, name, role) => {
  expect(speakers(text)).toEqual([[name, role]]);
});

it('a first name behind an office stays in the name', () => {
  expect(speakers('“Air sudah surut,” kata Gubernur Ratna Indah Widyasari.')).toEqual([
    ['Ratna Indah Widyasari', 'Gubernur'],
  ]);
});

it('the holder of an office elsewhere is not who holds the office here', () => {
  const text =
    '“Air sudah surut,” kata Wali Kota Semarang Dewi Anjani. Menurut Wali Kota Bandung, jalan itu akan ditutup.';
  expect(speakers(text)).toEqual([
    ['Dewi Anjani', 'Wali Kota Semarang'],
    [null, null],
  ]);
});

it.each(['“Pelaku sudah ditahan,” kata polisi.', 'Polisi mengatakan bahwa pelaku sudah ditahan.'])(
  'the police are a body, not somebody nameless: %s',
  (text) => {
    const [quote] = analyse(fromText(text, 'id'), { language: 'id' }).quotes;
    expect(quote?.speaker?.kind).toBe('organisation');
  },
);

it('an English name of a body is a body’s in Indonesian too', () => {
  const [quote] = analyse(
    fromText('International Harbour Agency menyatakan bahwa permintaan minyak turun.', 'id'),
    {
      language: 'id',
    },
  ).quotes;
  expect(quote?.speaker?.kind).toBe('organisation');
});

it('a sentence full of names is no headline: whom it introduces is known by the first name after it', () => {
  const text =
    'Anggota Komisi Hukum DPR Rusdi Hamal menanggapi penangkapan itu. “Ini menyulitkan kita semua,” kata Rusdi.';
  expect(speakers(text)).toEqual([['Rusdi Hamal', 'Anggota Komisi Hukum DPR']]);
});
