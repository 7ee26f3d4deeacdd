/** Who speaks without a name is `anonymous`, whatever institution stands beside them. */
import { expect, it } from 'vitest';
import { fromText } from '../article/from-text.ts';
import { analyse } from './analyse.ts';

it.each([
  ['en', 'University officials said the hall was shut.'],
  ['en', 'A senior law enforcement official said the boat was stolen.'],
  ['en', 'One Holt campaign source told Reuters that he quit.'],
  ['en', 'The mill will close, Bloomberg reported, citing two people familiar with the talks.'],
  ['id', 'Seorang pejabat senior Kementerian Keuangan mengatakan utang itu tidak akan dibayar.'],
  ['id', 'Seorang penasihat Presiden Idris Salim mengatakan perang akan usai.'],
  ['id', '"Airnya keruh," kata salah satu pejabat Dinas Pengairan.'],
])('%s: %s', (language, text) => {
  const speaker = analyse(fromText(text, language), { language }).quotes[0]?.speaker;
  expect([speaker?.kind, speaker?.name]).toEqual(['anonymous', null]);
});
