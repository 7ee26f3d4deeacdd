/** One order for what is written in two: the currency before its number or behind it, the day before its month or behind it. */
import type { MutableToken } from './token.ts';

/** "$5" and "5 dollars" read alike: the currency goes behind its number. */
export function moveCurrencyBehind(tokens: MutableToken[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const sign = tokens[i];
    const number = tokens[i + 1];
    if (!sign || !number || number.value === null || !sign.features.some((f) => f.kind === 'unit')) continue;
    if ((tokens[i - 1]?.value ?? null) !== null) continue;
    tokens[i] = number;
    tokens[i + 1] = sign;
    i += 1;
  }
}

/** "March 9" reads like "9 March": the day goes before its month. */
export function moveDayBefore(tokens: MutableToken[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    // "March the third"
    if (
      tokens[i]?.features.some((f) => f.kind === 'month') &&
      tokens[i + 1]?.norm === 'the' &&
      tokens[i + 2]?.ordinal
    )
      tokens.splice(i + 1, 1);
    const month = tokens[i];
    const day = tokens[i + 1];
    if (!month || !day || day.value === null || day.clause !== month.clause) continue;
    if (!month.features.some((f) => f.kind === 'month') || !isDay(day.value)) continue;
    if ((tokens[i - 1]?.value ?? null) !== null) continue;
    tokens[i] = day;
    tokens[i + 1] = month;
    i += 1;
  }
}

const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
