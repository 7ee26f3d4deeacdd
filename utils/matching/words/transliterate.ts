/**
 * One key for the spellings of one name: Cyrillic in Latin letters, and the habits of transliteration that differ
 * between languages (Kharkov / Kharkiv, Soeharto / Suharto, Zelensky / Selenskyj). Vowels are kept otherwise, so that
 * Hansen and Hanson, Petrov and Petrova stay two names.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}; // prettier-ignore

/** Applied in order to a folded word. */
const HABITS: readonly (readonly [string, string])[] = [
  ['schtsch', 'sh'],
  ['shch', 'sh'],
  ['tsch', 'ch'],
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['tj', 'ch'],
  ['dj', 'j'],
  ['dzh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['tz', 'ts'],
  ['oe', 'u'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['yy', 'i'],
  ['iy', 'i'],
  ['ij', 'i'],
  ['yi', 'i'],
  ['yj', 'i'],
  ['ii', 'i'],
  ['y', 'i'],
  ['w', 'v'],
  ['q', 'k'],
  ['x', 'ks'],
  ['j', 'i'],
  ['ie', 'e'],
]; // prettier-ignore

const WHOLE: Readonly<Record<string, string>> = {
  volodymyr: 'vladimir',
  wolodymyr: 'vladimir',
  wladimir: 'vladimir',
  oleksandr: 'aleksandr',
  alexander: 'aleksandr',
  alexandr: 'aleksandr',
  mykola: 'nikolai',
  nikolay: 'nikolai',
  serhii: 'sergei',
  serhiy: 'sergei',
  sergey: 'sergei',
  dmytro: 'dmitri',
  dmitry: 'dmitri',
  dmitrij: 'dmitri',
  andrii: 'andrei',
  andriy: 'andrei',
  andrey: 'andrei',
  oleksii: 'aleksei',
  alexei: 'aleksei',
  alexey: 'aleksei',
  olena: 'elena',
  yevgeny: 'evgeni',
  evgeny: 'evgeni',
  jewgeni: 'evgeni',
  kiev: 'kiiv',
  kijiv: 'kiiv',
  kyiv: 'kiiv',
  kiew: 'kiiv',
  kyjiw: 'kiiv',
  odessa: 'odesa',
  lvov: 'lviv',
  lwiw: 'lviv',
  lemberg: 'lviv',
  kharkow: 'kharkiv',
  charkiw: 'kharkiv',
  charkow: 'kharkiv',
  dnepr: 'dnipro',
  dnjepr: 'dnipro',
  chernobyl: 'chornobil',
  chornobyl: 'chornobil',
  tschernobyl: 'chornobil',
  peking: 'beijing',
  pekin: 'beijing',
  bombay: 'mumbai',
  calcutta: 'kolkata',
  rangoon: 'yangon',
  burma: 'myanmar',
  saigon: 'ho chi minh',
  mecca: 'mekah',
  mekka: 'mekah',
  makkah: 'mekah',
  medina: 'madinah',
  koran: 'quran',
  quran: 'quran',
  moslem: 'muslim',
  hisbollah: 'hizbullah',
  hezbollah: 'hizbullah',
  hizbollah: 'hizbullah',
  hizbullah: 'hizbullah',
  gaddafi: 'kadafi',
  qaddafi: 'kadafi',
  kadhafi: 'kadafi',
  khadafy: 'kadafi',
  mohammed: 'muhammad',
  mohammad: 'muhammad',
  muhammed: 'muhammad',
  mohamed: 'muhammad',
  muhamad: 'muhammad',
  muhammad: 'muhammad',
  mahomet: 'muhammad',
  osama: 'usama',
  jogjakarta: 'yogyakarta',
  jogja: 'yogyakarta',
  djakarta: 'jakarta',
  makasar: 'makassar',
  ujungpandang: 'makassar',
  turkiye: 'turkey',
  turki: 'turkey',
}; // prettier-ignore

const cache = new Map<string, string>();
/** Enough for the names of a page and its candidates; then it starts anew. */
const CACHE_SIZE = 4096;

/** @param folded a word as `fold` gives it */
export function nameKey(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  let key = WHOLE[folded] ?? [...folded].map((c) => CYRILLIC[c] ?? c).join('');
  key = WHOLE[key] ?? key;
  for (const [from, to] of HABITS) key = key.replaceAll(from, to);
  key = key.replace(/(.)\1+/gu, '$1').replace(/'/g, '');
  key = key
    .replace(/(?:o|e|i)(?:v|f)$/, 'iv')
    .replace(/ski[ie]?$/, 'ski')
    .replace(/ine$/, 'in');
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(folded, key);
  return key;
}
