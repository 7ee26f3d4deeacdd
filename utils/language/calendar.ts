/**
 * Which month or weekday a word means, by how it begins: packs list the words in any order and with their variants.
 * A language is two lines, months from January and weekdays from Monday; "|" parts variants.
 */
const MONTHS: Readonly<Record<string, string>> = {
  id: 'jan feb mar apr mei jun jul ag sep okt nov des',
  ms: 'jan feb mac apr mei jun jul og sep okt nov dis',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan|jän feb mär apr mai jun jul aug sep okt nov dez',
  nl: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  fr: 'jan fév mar avr mai juin juil aoû sep oct nov déc',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  ru: 'янв фев мар апр май|мая|мае июн июл авг сен окт ноя дек',
  tr: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  ar: 'يناير فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|يونيه|حزيران يوليو|يوليه|تموز أغسطس|آب سبتمبر|أيلول أكتوبر نوفمبر ديسمبر',
};

const WEEKDAYS: Readonly<Record<string, string>> = {
  id: 'senin selasa rabu kamis jum sabtu minggu|ahad',
  ms: 'isnin selasa rabu khamis jum sabtu ahad',
  en: 'mon tue wed thu fri sat sun',
  de: 'mo di mi do fr sa|sonnabend so',
  nl: 'maa din woe don vri zat zon',
  fr: 'lun mar mer jeu ven sam dim',
  es: 'lun mar mié jue vie sáb dom',
  pt: 'seg ter qua qui sex sáb dom',
  it: 'lun mar mer gio ven sab dom',
  ru: 'пон вто сре чет пят суб вос',
  tr: 'pazartesi sal çar per cum cumartesi pazar',
  ar: 'الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  ko: '월 화 수 목 금 토 일',
};

/** @returns 1 for January, or null where the word is no month of the language. */
export function monthNumber(language: string, word: string): number | null {
  const index = indexIn(MONTHS[language], word);
  return index === null ? null : index + 1;
}

/** @returns 0 for Monday, or null where the word is no weekday of the language. */
export const weekdayNumber = (language: string, word: string): number | null =>
  indexIn(WEEKDAYS[language], word);

/** The place of the longest beginning: "cumartesi" before "cum". */
function indexIn(list: string | undefined, word: string): number | null {
  let best: { index: number; length: number } | null = null;
  for (const [index, variants] of (list ?? '').split(' ').entries())
    for (const beginning of variants.split('|'))
      if (beginning !== '' && word.startsWith(beginning) && beginning.length > (best?.length ?? 0))
        best = { index, length: beginning.length };
  return best?.index ?? null;
}
