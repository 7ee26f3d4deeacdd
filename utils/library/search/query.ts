/**
 * The search box's language: words, "phrases", and fields: speaker: via: site: tag: before: after: finding:
 * A minus in front excludes. A value with spaces is put in quotation marks (speaker:"Mira Santoso").
 */
import { foldForSearch } from '../fold.ts';

export const TEXT_FIELDS = ['speaker', 'via', 'site', 'tag', 'finding'] as const;
export const FINDING_VALUES = ['verified', 'disputed', 'none'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

export interface Term {
  /** `word`: begins a word of the quote, its note or its speaker's name. `phrase`: these words in a row. */
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
  /** Parts that were not understood, as typed. They are left out of the search. */
  readonly ignored: readonly string[];
}

interface Token {
  readonly raw: string;
  readonly negated: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

const OPENING = '"“„«';
const CLOSING: Readonly<Record<string, string>> = { '"': '"“”', '“': '”"', '„': '“”"', '«': '»"' };

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
    const name = /^[a-z]{2,10}:/i.exec(typed.slice(at, at + 11))?.[0];
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
    yield { raw: typed.slice(start, at), negated, field, value, quoted };
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

function isTextField(name: string): name is TextField {
  return TEXT_FIELDS.some((field) => field === name);
}

/** Reads what was typed. Never throws: what is not understood is listed in `ignored`. */
export function parseQuery(typed: string): SearchQuery {
  const terms: Term[] = [];
  const ignored: string[] = [];
  let after: string | null = null;
  let before: string | null = null;
  for (const token of tokenize(typed)) {
    const { field, negated, quoted } = token;
    if (field === 'after' || field === 'before') {
      const day = firstDay(token.value);
      if (day === null || negated) ignored.push(token.raw);
      else if (field === 'after') after = day;
      else before = day;
    } else if (field !== null && isTextField(field)) {
      // The site keeps its dots: "post.example" is one host, not two words.
      const value = field === 'site' ? token.value.trim().toLowerCase() : foldForSearch(token.value);
      const unknown = field === 'finding' && !FINDING_VALUES.some((known) => known === value);
      if (value === '' || unknown) ignored.push(token.raw);
      else terms.push({ kind: field, value, negated });
    } else {
      // An unknown field ("http://…", "Note:") is text like any other.
      const value = foldForSearch(field === null ? token.value : `${field} ${token.value}`);
      if (value === '') ignored.push(token.raw);
      else if (quoted || value.includes(' ')) terms.push({ kind: 'phrase', value, negated });
      else terms.push({ kind: 'word', value, negated });
    }
  }
  return { terms, after, before, ignored };
}
