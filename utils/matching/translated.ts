/** Whether two quotes of one language may each be a translation of one original. */
import { baseOf } from './lexicon/lexicon.ts';
import { fold } from './words/fold.ts';

/** Agencies and the languages they write in: in another language their words are somebody's translation. */
const HOME: Readonly<Record<string, string>> = {
  reuters: 'en',
  afp: 'fr en',
  'agence france presse': 'fr en',
  ap: 'en',
  'associated press': 'en',
  upi: 'en',
  bloomberg: 'en',
  cnn: 'en',
  bbc: 'en',
  'the guardian': 'en',
  'new york times': 'en',
  'washington post': 'en',
  'al jazeera': 'ar en',
  dpa: 'de',
  apa: 'de',
  efe: 'es',
  ansa: 'it',
  lusa: 'pt',
  anp: 'nl',
  belga: 'nl fr',
  tass: 'ru',
  'ria novosti': 'ru',
  ria: 'ru',
  interfax: 'ru',
  xinhua: 'zh',
  kyodo: 'ja',
  yonhap: 'ko',
  kcna: 'ko',
  antara: 'id',
  bernama: 'ms',
  anadolu: 'tr',
  aa: 'tr',
  irna: 'fa',
  pti: 'en',
  ani: 'en',
  ctk: 'cs',
  pap: 'pl',
  tt: 'sv',
  ntb: 'no',
  ritzau: 'da',
  stt: 'fi',
  mti: 'hu',
  tanjug: 'sr',
  ukrinform: 'uk',
  dw: 'de',
}; // prettier-ignore

export function mayBeTranslations(
  viaA: readonly string[],
  viaB: readonly string[],
  language: string | null,
): boolean {
  const a = viaA.map(carrierKey);
  const b = viaB.map(carrierKey);
  if (a.length === 0 || b.length === 0) return false;
  if (!a.some((name) => b.includes(name))) return true;
  const base = baseOf(language);
  return (
    base !== null &&
    [...a, ...b].every((name) => HOME[name] !== undefined && !HOME[name].split(' ').includes(base))
  );
}

/** "the AFP news agency" and "AFP" are one carrier. */
export const carrierKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/^(?:kantor berita|the|agency|agence)\s+/u, '')
    .replace(/\s+(?:news agency|agency|news)$/u, '')
    .trim();
