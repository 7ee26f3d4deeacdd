/** Dates in digits ("3-12-1921", "3.12.1921", "2021/12/03") as day, month and year. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { RawWord } from './scan.ts';

const MAY_BE_DATE = /\d[-./]\d{1,2}(?:[-./]\d|\.)|\(\d{1,2}\/\d{1,2}\)/;

/** The same words, each date in digits replaced by its day, the name of its month and its year. */
export function spellDates(
  text: string,
  raw: readonly RawWord[],
  lexicon: CompiledLexicon,
): readonly RawWord[] {
  if (!MAY_BE_DATE.test(text)) return raw;
  const out: RawWord[] = [];
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as RawWord;
    const parts = word.kind === 'digits' ? partsAt(text, raw, i, lexicon.numbers.decimal) : null;
    const date = parts && dateOf(parts.texts, lexicon.monthNames);
    if (!parts || !date) {
      out.push(word);
      continue;
    }
    const last = raw[parts.end - 1] as RawWord;
    const end = last.end;
    const plain = { hyphen: false, glued: false, clauseBreak: false, sentenceBreak: false, minus: false };
    out.push({ ...word, text: date.day, end });
    out.push({ ...word, ...plain, text: date.month, end, kind: 'word', counted: false, dotted: false });
    if (date.year !== '') out.push({ ...last, ...plain, text: date.year });
    i = parts.end - 1;
  }
  return out;
}

/** Three runs of digits with one mark between each two: one raw word or three. */
function partsAt(
  text: string,
  raw: readonly RawWord[],
  i: number,
  decimal: '.' | ',',
): { texts: string[]; end: number } | null {
  const word = raw[i] as RawWord;
  const inner = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(word.text);
  if (inner) return { texts: inner.slice(1), end: i + 1 };
  // "Am 14.2.": where the comma parts the decimals, and the sentence goes on behind the stop.
  const short = decimal === ',' ? /^(\d{1,2})\.(\d{1,2})$/.exec(word.text) : null;
  const [second, third] = [raw[i + 1], raw[i + 2]];
  if (short && text[word.end] === '.' && second?.sentenceBreak === false)
    return { texts: [...short.slice(1), ''], end: i + 1 };
  // "(14/8)"
  if (second && text[word.start - 1] === '(' && text[second.end] === ')' && text[word.end] === '/')
    return { texts: [word.text, second.text, ''], end: i + 2 };
  if (!second || !third) return null;
  const mark = text.slice(word.end, second.start);
  if ((mark !== '-' && mark !== '/') || text.slice(second.end, third.start) !== mark) return null;
  if (![word, second, third].every((w) => /^\d{1,4}$/.test(w.text))) return null;
  return { texts: [word.text, second.text, third.text], end: i + 3 };
}

interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function dateOf([a, b, c]: readonly string[], months: readonly string[]): WrittenDate | null {
  if (!a || !b || c === undefined) return null;
  const yearFirst = a.length === 4;
  const [year, day] = yearFirst ? [a, c] : [c, a];
  if ((year.length !== 4 && year !== '') || day.length > 2) return null;
  // "12/31/1999" can only have its month first.
  const [d, m] = !yearFirst && Number(b) > MONTHS && Number(a) <= MONTHS ? [b, a] : [day, b];
  const month = months[Number(m) - 1];
  if (month === undefined || Number(d) < 1 || Number(d) > 31) return null;
  return { day: String(Number(d)), month, year };
}

const MONTHS = 12;
