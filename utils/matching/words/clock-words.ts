/** Times of day in words, to the minute: "half past seven", "halb acht", "las nueve menos cuarto". */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { MutableToken, Token } from './token.ts';

/** "h" stands for the hour, "m" for minutes; what is added to the hour is a number of minutes, "+m" or "-m". */
export interface ClockPattern {
  readonly parts: readonly string[];
  readonly minutes: number | '+m' | '-m';
}

/** "half past h=30, m past h=+m". */
export function clockPatterns(
  entries: readonly string[],
  ordinals: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly ClockPattern[]> {
  const found = new Map<string, ClockPattern[]>();
  for (const entry of entries) {
    const [words, value] = entry.split('=');
    if (!words || !value) continue;
    // "Y cuarto" is read as a number before the clock is.
    const parts = words.split(' ').map((word) => String(ordinals.get(word) ?? word));
    const key = parts.find(isKey) ?? '';
    const minutes = value === '+m' || value === '-m' ? value : Number(value);
    found.set(key, [...(found.get(key) ?? []), { parts, minutes }]);
  }
  return found;
}

/** The part that a pattern is found by. */
const isKey = (part: string) => part.length > 1 || /\d/.test(part);

export function readClock(tokens: MutableToken[], { clock }: CompiledLexicon): void {
  if (clock.patterns.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    for (const pattern of clock.patterns.get(tokens[i]?.norm ?? '') ?? []) {
      const key = pattern.parts.findIndex(isKey);
      const time = key <= i ? timeAt(tokens, i - key, pattern) : null;
      if (time === null) continue;
      const first = tokens[i - key] as MutableToken;
      const last = tokens[i - key + pattern.parts.length - 1] as MutableToken;
      const norm = String(time);
      tokens.splice(i - key, pattern.parts.length, {
        ...first,
        ...{ norm, stem: SPOKEN_TIME, key: `#${norm}`, value: time, end: last.end },
        ...{ ordinal: false, dated: false, stop: false, weight: 1, features: [], inPhrase: false },
      });
      i -= key;
      break;
    }
  }
}

/** The stem of a time told in words, which never says which half of the day it means. */
export const SPOKEN_TIME = 'h:mm';

const HOURS = 24;
const NOON = 12;
const HOUR = 60;

/** The hour with its minutes behind the point, as "7.30" is read. */
function timeAt(tokens: readonly Token[], from: number, { parts, minutes }: ClockPattern): number | null {
  let hour = -1;
  let past = typeof minutes === 'number' ? minutes : 0;
  for (const [k, part] of parts.entries()) {
    const t = tokens[from + k];
    if (!t || t.sentence !== tokens[from]?.sentence) return null;
    if (part.length > 1 || !/[hm]/.test(part)) {
      if (t.norm !== part) return null;
      continue;
    }
    if (t.value === null || !Number.isInteger(t.value)) return null;
    if (part === 'h') hour = t.value;
    else past = minutes === '-m' ? -t.value : t.value;
  }
  if (hour < 0 || hour > HOURS || past <= -HOUR || past >= HOUR || past === 0) return null;
  const whole = past < 0 ? (hour === 1 ? NOON : hour === 0 ? HOURS - 1 : hour - 1) : hour;
  return Number((whole + (past < 0 ? past + HOUR : past) / 100).toFixed(2));
}
