/** A number being added up from its words: what may still join it, and what it is so far. */

export interface State {
  total: number;
  hundreds: number;
  /** -1: nothing since the last hundred or scale. */
  small: number;
}

const MILLION = 1e6;

export const sum = (s: State) => s.total + s.hundreds + Math.max(s.small, 0);

export function canAdd(s: State, value: number): boolean {
  if (value >= 1000)
    // "Zwei Millionen fünfhunderttausend".
    return s.hundreds === 0 && s.small < 0 && (s.total === 0 || (s.total % MILLION === 0 && value < MILLION));
  if (value >= 100) return s.hundreds === 0 && s.small < 0;
  if (s.small < 0) return true;
  if (s.small === 4 && value === 20) return true; // quatre-vingts
  if (s.small === 10 && value >= 7 && value < 10) return true; // dix-sept
  if ((s.small === 60 || s.small === 80) && value > 0 && value < 20) return true; // soixante-dix
  if ((s.small === 70 || s.small === 90) && value >= 7 && value < 10) return true; // soixante-dix-sept
  return s.small >= 20 && s.small % 10 === 0 && value > 0 && value < 10;
}

export function add(s: State, value: number): boolean {
  if (!canAdd(s, value)) return false;
  if (value >= 1000) s.total += value;
  else if (value >= 100) {
    s.hundreds = value - (value % 100);
    if (value % 100 > 0) s.small = value % 100;
  } else if (s.small === 4 && value === 20) s.small = 80;
  else s.small = Math.max(s.small, 0) + value;
  return true;
}
