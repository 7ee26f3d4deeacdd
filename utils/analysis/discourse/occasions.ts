/**
 * When and where something was said, as the article says it in the sentence of the cue: "Rabu (19/6/2024)", "on Wednesday
 * in Ottawa", "20 Juni". Dates are resolved against the published time where they are relative; what cannot be is null.
 */
import { monthNumber, weekdayNumber } from '../../language/calendar.ts';
import type { Occasion } from '../../report.ts';
import { isNameWord } from '../names/names.ts';
import { has, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Found {
  from: number;
  to: number;
  date: string | null;
}

/**
 * @param isReported whether the character at an offset stands in words reported without marks: their days and places are not the cue's.
 * @param publishedTime ISO 8601 or null; weekdays and days are counted back from it.
 * @returns null where the sentence gives neither day nor place.
 */
export function findOccasion(
  r: Reading,
  sentence: number,
  isReported: (offset: number) => boolean,
  publishedTime: string | null,
): Occasion | null {
  const s = r.sentences[sentence];
  if (!s) return null;
  const told: Told = (i) => r.quoteAt[i] === null && !isReported(r.tokens[i]?.start ?? 0);
  const published = publishedTime ? publishedTime.slice(0, 10) : null;
  const when = findDate(r, s, told, published);
  const where = findPlace(r, s, told, when);
  if (!when && !where) return null;
  const from = Math.min(when?.from ?? Number.POSITIVE_INFINITY, where?.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(when?.to ?? 0, where?.to ?? 0);
  // Far apart, the two are not one expression: the day alone is kept.
  const apart = to - from > MAX_TOKENS;
  const span = apart && when ? when : { from, to };
  const start = r.tokens[span.from]?.start ?? 0;
  const end = r.tokens[span.to - 1]?.end ?? start;
  return {
    date: when?.date ?? null,
    place: apart && when ? null : (where?.name ?? null),
    start,
    end,
    text: r.text.slice(start, end),
  };
}
/** Longest expression of day and place. */
const MAX_TOKENS = 16;

/** Whether a token stands in nobody's words. */
type Told = (i: number) => boolean;

const DATE_WORDS = tagSet(['months', 'weekdays', 'days']);

function findDate(r: Reading, { from, to }: Range, told: Told, published: string | null): Found | null {
  let weekday: Found | null = null;
  for (let i = from; i < to; i++) {
    const t = r.tokens[i];
    if (!(t?.kind === 'number' || meetsAt(r, i, DATE_WORDS)) || !told(i)) continue;
    const numeric = t?.kind === 'number' ? numericDate(t.text, published) : null;
    if (numeric)
      return {
        from: weekday && i - weekday.to <= 1 ? weekday.from : i,
        to: i + (r.tokens[i + 1]?.text === ')' ? 2 : 1),
        date: numeric,
      };
    const spelled = spelledDate(r, i, to, published);
    if (spelled) return spelled;
    if (has(r, i, 'weekdays') && !weekday)
      weekday = { from: i, to: i + 1, date: published ? weekdayBefore(r, i, published) : null };
    const day = matchAt(r, i, 'days');
    if (day > 0 && !weekday) weekday = { from: i, to: i + day, date: null };
  }
  return weekday;
}

/** "19/6/2024", "(20/6)", "19.06.2024": day first, as everywhere our packs are read but in America, where months are spelled. */
function numericDate(text: string, published: string | null): string | null {
  const m = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/.exec(text);
  if (!m) return null;
  const [, d = '', mo = '', y] = m;
  if (!y && text.includes('.')) return null;
  const year = y ? (y.length === 2 ? `20${y}` : y) : published?.slice(0, 4);
  return year ? iso(Number(year), Number(mo), Number(d)) : null;
}

function spelledDate(r: Reading, i: number, to: number, published: string | null): Found | null {
  const month = monthOf(r, i);
  if (!month) return null;
  // "3. Mai", "12 de octubre": a stop or an "of" may stand between.
  const joined = r.tokens[i - 1]?.text === '.' || has(r, i - 1, 'ofWords');
  const at = joined ? i - 2 : i - 1;
  const before = dayNumber(r.tokens[at]?.text);
  const after = dayNumber(r.tokens[i + 1]?.text);
  const day = before ?? after;
  if (!day) return null;
  const first = before ? at : i;
  let end = before ? i + 1 : i + 2;
  if (r.tokens[end]?.text === ',' || has(r, end, 'ofWords')) end++;
  const yearText = r.tokens[end]?.text ?? '';
  const hasYear = end < to && /^(19|20)\d\d$/.test(yearText);
  const year = hasYear ? yearText : published?.slice(0, 4);
  const stop = hasYear ? end + 1 : before ? i + 1 : i + 2;
  return { from: first, to: stop, date: year ? iso(Number(year), month, day) : null };
}

const dayNumber = (text: string | undefined): number | null => {
  const m = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/.exec(text ?? '');
  const n = m ? Number(m[1]) : 0;
  return n >= 1 && n <= 31 ? n : null;
};

function monthOf(r: Reading, i: number): number | null {
  return has(r, i, 'months') ? monthNumber(r.lexicon.pack.code, r.tokens[i]?.lower ?? '') : null;
}

const DAYS_IN_WEEK = 7;

/** The last such day on or before the published one. */
function weekdayBefore(r: Reading, i: number, published: string): string | null {
  const wanted = weekdayNumber(r.lexicon.pack.code, r.tokens[i]?.lower ?? '');
  const time = Date.parse(`${published}T00:00:00Z`);
  if (wanted === null || Number.isNaN(time)) return null;
  const today = (new Date(time).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
  const back = (today - wanted + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return new Date(time - back * 86_400_000).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** "in Reuters" is no place. */
const isPlaceWord = (r: Reading, i: number): boolean => isNameWord(r, i) && r.outletAt[i] === null;

/** A name after a preposition of place, outside the quotation: "di Ottawa, Kanada", "in Ottawa". */
function findPlace(
  r: Reading,
  { from, to }: Range,
  told: Told,
  when: Found | null,
): (Found & { name: string }) | null {
  let best: (Found & { name: string }) | null = null;
  for (let i = from; i + 1 < to; i++) {
    if (!has(r, i, 'placePrepositions') || !isPlaceWord(r, i + 1) || !told(i)) continue;
    let k = i + 1;
    while (
      k < to &&
      told(k) &&
      (isPlaceWord(r, k) || (r.tokens[k]?.text === ',' && isPlaceWord(r, k + 1) && k - i <= 4))
    )
      k++;
    const start = r.tokens[i + 1]?.start ?? 0;
    const end = r.tokens[k - 1]?.end ?? start;
    const place = { from: i, to: k, date: null, name: r.text.slice(start, end) };
    const distance = when ? Math.abs(when.from - i) : 0;
    if (!best || (when && distance < Math.abs(when.from - best.from))) best = place;
  }
  return best;
}
