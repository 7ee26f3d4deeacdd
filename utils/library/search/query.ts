/**
 * The search box's language: words, "phrases", and fields: speaker: via: site: tag: finding: year: before: after:,
 * also by their names in the interface's other languages (`fields.ts`).
 * Of several values of one field any will do; all else must hold together. A minus in front excludes. A value with spaces is put in quotation marks (speaker:"Mira Santoso").
 */
import { foldForSearch, foldOrSymbols, picturesIn } from '../fold.ts';
import {
  type DateField,
  type Field,
  fieldOf,
  findingOf,
  LONGEST_FIELD,
  nearestField,
  type TextField,
} from './fields.ts';

export interface Term {
  /** `word`: begins a word of the quote, its note, speaker, carrier, outlet or article's title. `phrase`: these words in a row. */
  readonly kind: 'word' | 'phrase' | TextField;
  /** Folded. */
  readonly value: string;
  readonly negated: boolean;
}

export interface SearchQuery {
  readonly terms: readonly Term[];
  /** ISO dates: on or after the first day of `after`, before the first day of `before`. */
  readonly after: string | null;
  readonly before: string | null;
  /** What the reader should be told of, in the order typed. */
  readonly remarks: readonly Remark[];
}

/**
 * `unknown-field`: a name before a colon that is no filter; it is searched as words. The others are left out of the
 * search: `no-date`, `no-year` and `no-finding` for values that are none, `not-understood` for the rest.
 */
export type Remark =
  | { readonly kind: 'unknown-field'; readonly typed: string; readonly meant: Field | null }
  | { readonly kind: 'no-date'; readonly typed: string; readonly field: DateField }
  | { readonly kind: 'no-finding' | 'no-year' | 'not-understood'; readonly typed: string };

interface Token {
  readonly raw: string;
  readonly negated: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly quoted: boolean;
  /** It reaches to the end of what was typed: perhaps more is to come. */
  readonly last: boolean;
}

const OPENING = '"“„«';
const CLOSING: Readonly<Record<string, string>> = { '"': '"“”', '“': '”"', '„': '“”"', '«': '»"' };

/** Longer words before a colon are no slip of a filter's name. */
const LONGEST_NAME = LONGEST_FIELD + 2;
const FIELD = new RegExp(`^\\p{L}{2,${LONGEST_NAME}}:`, 'u');

/** Cuts the typed text into tokens; an unclosed quotation mark reaches to the end (it is being typed). */
function* tokenize(typed: string): Generator<Token> {
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const negated = typed.charAt(at) === '-' && /\S/.test(typed.charAt(at + 1));
    if (negated) at++;
    let field: string | null = null;
    const name = FIELD.exec(typed.slice(at, at + LONGEST_NAME + 1))?.[0];
    if (name) {
      field = name.slice(0, -1).toLowerCase();
      at += name.length;
    }
    const opening = typed.charAt(at);
    let value = '';
    const quoted = opening !== '' && OPENING.includes(opening);
    if (quoted) {
      const closing = CLOSING[opening] ?? opening;
      for (at++; at < typed.length && !closing.includes(typed.charAt(at)); at++) value += typed.charAt(at);
      at++;
    } else {
      for (; at < typed.length && !/\s/.test(typed.charAt(at)); at++) value += typed.charAt(at);
    }
    yield { raw: typed.slice(start, at), negated, field, value, quoted, last: at >= typed.length };
  }
}

/** "2026", "2026-03" or "2026-03-09" as the ISO date of its first day, else null. */
function firstDay(value: string): string | null {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!parts) return null;
  const iso = `${parts[1]}-${(parts[2] ?? '1').padStart(2, '0')}-${(parts[3] ?? '1').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** A date of which the end is still to come: "", "202", "2026-", "2026-0", "2026-03-", "2026-03-0". */
const UNFINISHED_DATE = /^\d{0,3}$|^\d{4}-0?$|^\d{4}-(?:0?[1-9]|1[0-2])-0?$/;

/** "https://…", "Note:", "mailto:a@b": a colon as any text has it. */
function isPlainText({ value, field }: Token): boolean {
  return (
    value === '' || /^[/\\:]/.test(value) || /^(?:https?|mailto|tel|file|doi|urn|isbn)$/i.test(field ?? '')
  );
}

function isDateField(field: Field): field is DateField {
  return field === 'before' || field === 'after';
}

/** Reads what was typed. Never throws: what it does not understand, or not as a filter, it remarks on. */
export function parseQuery(typed: string): SearchQuery {
  const terms: Term[] = [];
  const remarks: Remark[] = [];
  const days: Record<DateField, string | null> = { after: null, before: null };
  for (const token of tokenize(typed)) {
    const field = token.field === null ? null : fieldOf(token.field);
    if (field === null) readWords(token, terms, remarks);
    else if (isDateField(field)) readDate(token, field, days, remarks);
    else readField(token, field, terms, remarks);
  }
  return { terms, ...days, remarks };
}

function readDate(
  token: Token,
  field: DateField,
  days: Record<DateField, string | null>,
  remarks: Remark[],
): void {
  const day = firstDay(token.value);
  if (day !== null && !token.negated) days[field] = day;
  else if (token.negated) remarks.push({ kind: 'not-understood', typed: token.raw });
  else if (!token.last || !UNFINISHED_DATE.test(token.value))
    remarks.push({ kind: 'no-date', typed: token.raw, field });
}

function readField(token: Token, field: TextField, terms: Term[], remarks: Remark[]): void {
  const { raw, negated, last } = token;
  // The site keeps its dots: "post.example" is one host, not two words.
  const value = field === 'site' ? token.value.trim().toLowerCase() : foldOrSymbols(token.value);
  if (value === '') {
    if (!last) remarks.push({ kind: 'not-understood', typed: raw });
  } else if (field === 'year') {
    if (/^\d{4}$/.test(value)) terms.push({ kind: field, value, negated });
    else if (!last || !/^\d{1,3}$/.test(value)) remarks.push({ kind: 'no-year', typed: raw });
  } else if (field !== 'finding') terms.push({ kind: field, value, negated });
  else {
    const finding = findingOf(value);
    if (finding !== null) terms.push({ kind: field, value: finding, negated });
    else remarks.push({ kind: 'no-finding', typed: raw });
  }
}

function readWords(token: Token, terms: Term[], remarks: Remark[]): void {
  const { raw, negated, field, quoted } = token;
  const typed = field === null ? token.value : `${field} ${token.value}`;
  const value = foldForSearch(typed) || picturesIn(typed);
  if (value === '') remarks.push({ kind: 'not-understood', typed: raw });
  else if (quoted || value.includes(' ')) terms.push({ kind: 'phrase', value, negated });
  else terms.push({ kind: 'word', value, negated });
  if (field !== null && !isPlainText(token))
    remarks.push({ kind: 'unknown-field', typed: field, meant: nearestField(field) });
}
