/** Times of day, so that "7 p.m.", "19:00" and "seven in the evening" are one. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { SPOKEN_TIME } from '../words/clock-words.ts';
import { has, type Token } from '../words/token.ts';

const NOON = 12;
const HOURS = 24;
/** "Two at night" is two, "eleven at night" is twenty-three. */
const MORNING = 6;
/** Words between the number and the half of the day at most ("Uhr am", "de la"). */
const LONGEST = 6;
/** What was aligned already on either side ("7 | Uhr | abends"). */
const AROUND = 4;
/** "10:30". */
const LONGEST_FIGURES = 5;

/** Whether two runs that stand in the same place, with what belongs to the time around them, tell the same time. */
export function sameTime(
  a: readonly Token[],
  [aStart, aEnd]: readonly [number, number],
  b: readonly Token[],
  [bStart, bEnd]: readonly [number, number],
  lexicon: CompiledLexicon,
): boolean {
  if (aEnd - aStart > LONGEST || bEnd - bStart > LONGEST) return false;
  const x = timeOf(a, aStart, aEnd, lexicon);
  const y = timeOf(b, bStart, bEnd, lexicon);
  if (!x || !y) return false;
  if (!x.said && !y.said) return inWords(x, y) || inWords(y, x);
  return (
    x.hour % HOURS === y.hour % HOURS ||
    halved(x.hour, y.hour) ||
    halved(y.hour, x.hour) ||
    (x.spoken && x.hour + NOON === y.hour) ||
    (y.spoken && y.hour + NOON === x.hour)
  );
}

/** "A las siete y media", "a las 7.30": a half in words, and nothing that is counted by it. */
const inWords = (x: Time, y: Time) => x.worded && !y.counted && halved(x.hour, y.hour);

/** "Seven and a half" is half past seven. */
const halved = (half: number, minutes: number) => {
  const hour = Math.floor(half);
  return half - hour === 0.5 && Math.abs(minutes - hour - 0.3) < 1e-9;
};

/** Noon and midnight are hours too. */
const namedHour = (t: Token): number | null =>
  has(t, 'time', 'noon') ? NOON : has(t, 'time', 'midnight') ? 0 : null;

interface Time {
  /** Hours, the minutes behind the point. */
  readonly hour: number;
  /** Whether words tell the time of day, or only a number does. */
  readonly said: boolean;
  /** In words, without the half of the day: either half is meant. */
  readonly spoken: boolean;
  /** Longer than its figures. */
  readonly worded: boolean;
  readonly counted: boolean;
}

function timeOf(tokens: readonly Token[], start: number, end: number, lexicon: CompiledLexicon): Time | null {
  const { words, am, pm, night } = lexicon.clock;
  const belongs = (t: Token | undefined) =>
    t !== undefined &&
    (t.value !== null ||
      words.has(t.norm) ||
      am.has(t.norm) ||
      pm.has(t.norm) ||
      night.has(t.norm) ||
      namedHour(t) !== null);
  let from = start;
  let to = end;
  // One number is the time; the next belongs to something else.
  let told = tokens.slice(start, end).some((t) => t.value !== null);
  const joins = (t: Token | undefined) => {
    if (!belongs(t) || (told && t?.value !== null)) return false;
    told ||= t?.value !== null;
    return true;
  };
  for (let i = start - 1; start - i <= AROUND; i--) {
    if (joins(tokens[i])) from = i;
    else if (!tokens[i]?.stop) break;
  }
  for (let i = end; i - end < AROUND; i++) {
    if (joins(tokens[i])) to = i + 1;
    else if (!tokens[i]?.stop) break;
  }
  let hour: number | null = null;
  let half: 'am' | 'pm' | 'night' | null = null;
  let said = false;
  let spoken = false;
  let worded = false;
  for (const t of tokens.slice(from, to)) {
    if (t.value !== null) {
      if (hour !== null || t.ordinal || t.value < 0 || t.value > HOURS) return null;
      hour = t.value;
      spoken = t.stem === SPOKEN_TIME;
      worded = t.end - t.start > LONGEST_FIGURES;
      continue;
    }
    const named = namedHour(t);
    if (named !== null && hour === null) {
      hour = named;
      said = true;
      continue;
    }
    const isHalf = am.has(t.norm) ? 'am' : pm.has(t.norm) ? 'pm' : night.has(t.norm) ? 'night' : null;
    if (isHalf) half = isHalf;
    else if (!words.has(t.norm) && !t.stop) return null;
    said ||= isHalf !== null || words.has(t.norm);
  }
  if (hour === null) return null;
  if (hour < NOON && (half === 'pm' || (half === 'night' && hour >= MORNING))) hour += NOON;
  if (half !== null && half !== 'pm' && hour >= NOON && hour < NOON + 1) hour -= NOON;
  const counted = tokens[to] !== undefined && has(tokens[to] as Token, 'unit');
  return { hour, said: said || spoken, spoken: spoken && half === null, worded, counted };
}
