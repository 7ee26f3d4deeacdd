/**
 * The names of the search box's filters, in English and in every language of the interface. All of them are understood
 * at any time: a search that was kept or sent must not depend on the language in which it is opened.
 */

export const TEXT_FIELDS = ['speaker', 'via', 'site', 'tag', 'finding', 'year'] as const;
export const DATE_FIELDS = ['before', 'after'] as const;
export const FINDING_VALUES = ['verified', 'disputed', 'none'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type DateField = (typeof DATE_FIELDS)[number];
export type Field = TextField | DateField;
export type FindingValue = (typeof FINDING_VALUES)[number];

/** By language, the name that the interface shows first. The English one is the field's own. */
const NAMES: Readonly<Record<string, Readonly<Record<Field, readonly [string, ...string[]]>>>> = {
  id: {
    speaker: ['narasumber', 'pembicara', 'tokoh'],
    via: ['lewat', 'melalui'],
    site: ['situs', 'media'],
    tag: ['label', 'tanda'],
    finding: ['temuan'],
    year: ['tahun'],
    before: ['sebelum'],
    after: ['sesudah', 'setelah'],
  },
};

const FINDING_NAMES: Readonly<Record<string, Readonly<Record<FindingValue, string>>>> = {
  id: { verified: 'terverifikasi', disputed: 'diragukan', none: 'tanpa' },
};

/** What people try who come from other search boxes, and what they mean by it here. */
const SYNONYMS: Readonly<Record<string, Field>> = {
  author: 'speaker',
  by: 'speaker',
  person: 'speaker',
  name: 'speaker',
  said: 'speaker',
  agency: 'via',
  carrier: 'via',
  source: 'via',
  outlet: 'site',
  publisher: 'site',
  host: 'site',
  domain: 'site',
  tags: 'tag',
  since: 'after',
  from: 'after',
  until: 'before',
  to: 'before',
  verdict: 'finding',
  status: 'finding',
  oleh: 'speaker',
  sumber: 'via',
  sejak: 'after',
  hingga: 'before',
  sampai: 'before',
};

const FIELDS: readonly Field[] = [...TEXT_FIELDS, ...DATE_FIELDS];

const languageOf = (locale: string) => locale.split('-')[0] ?? locale;

/** Every spelling with its field, the English ones first. */
const SPELLINGS: ReadonlyMap<string, Field> = new Map([
  ...FIELDS.map((field) => [field, field] as const),
  ...Object.values(NAMES).flatMap((names) =>
    FIELDS.flatMap((field) => names[field].map((name) => [name, field] as const)),
  ),
]);

/** The longest name, in characters. */
export const LONGEST_FIELD = Math.max(
  ...[...SPELLINGS.keys(), ...Object.keys(SYNONYMS)].map((name) => name.length),
);

/** The filter of this name in whichever language, or null. */
export function fieldOf(name: string): Field | null {
  return SPELLINGS.get(name.toLowerCase()) ?? null;
}

/** The filter's name as the interface shows it in this language (BCP 47). */
export function fieldName(field: Field, locale: string): string {
  return NAMES[languageOf(locale)]?.[field][0] ?? field;
}

/** Every name of the filter. */
export function fieldNames(field: Field): readonly string[] {
  return [...SPELLINGS].filter(([, of]) => of === field).map(([name]) => name);
}

/** The finding of this name in whichever language, or null. */
export function findingOf(name: string): FindingValue | null {
  for (const value of FINDING_VALUES)
    if (value === name || Object.values(FINDING_NAMES).some((names) => names[value] === name)) return value;
  return null;
}

export function findingName(value: FindingValue, locale: string): string {
  return FINDING_NAMES[languageOf(locale)]?.[value] ?? value;
}

/** Up to so many letters wrong, a name is taken for a slip of the fingers. */
const SLIPS = 2;

/** The filter that somebody may have meant by a name that is none; null where nothing is near. */
export function nearestField(name: string): Field | null {
  const typed = name.toLowerCase();
  const synonym = SYNONYMS[typed];
  if (synonym !== undefined) return synonym;
  let [nearest, best]: [Field | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [spelling, field] of SPELLINGS) {
    const slips = spelling.startsWith(typed) && typed.length >= 2 ? 0.5 : distance(typed, spelling);
    // Of a word of three letters one may be wrong, or everything is near to everything.
    if (slips <= Math.min(SLIPS, Math.floor(spelling.length / 3)) && slips < best)
      [nearest, best] = [field, slips];
  }
  return nearest;
}

/** Insertions, deletions and replacements between two short words (Wagner and Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
