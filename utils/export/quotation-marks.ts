/** Quotation marks by language, for words that stand in a line of text. Source: Unicode CLDR, `delimiters`. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  bg: ['„', '“'],
  lt: ['„', '“'],
  pl: ['„', '”'],
  hu: ['„', '”'],
  ro: ['„', '”'],
  hr: ['„', '“'],
  sr: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  be: ['«', '»'],
  it: ['«', '»'],
  es: ['«', '»'],
  el: ['«', '»'],
  no: ['«', '»'],
  fa: ['«', '»'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  ja: ['「', '」'],
  he: ['”', '”'],
};
const USUAL = ['“', '”'] as const;

/** The words between the marks of their language; indirect speech goes without, since nobody said these very words. */
export function inMarks(text: string, kind: string, language: string | null): string {
  if (kind === 'indirect') return text;
  const [open, close] = MARKS[language?.split('-')[0] ?? ''] ?? USUAL;
  return `${open}${text}${close}`;
}
