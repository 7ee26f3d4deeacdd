/** Amounts whose parts stand apart: "minus 14", "Rp 12 M", "two metres fifty". */
import type { CompiledLexicon, CompiledNumbers } from '../lexicon/compile.ts';
import { isOf, type MutableToken, type Token } from './token.ts';

export function joinAmounts(tokens: MutableToken[], { numbers, clock }: CompiledLexicon): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const t = tokens[i];
    const next = tokens[i + 1];
    if (!t || !next) continue;
    if (numbers.minus.has(t.norm) && negates(t, next, tokens[i - 1], tokens[i + 2])) {
      setValue(next, -(next.value ?? 0));
      next.start = t.start;
      tokens.splice(i, 1);
      continue;
    }
    if (numbers.halves.size > 0) {
      addHalf(tokens, i, numbers);
      halfOfUnit(tokens, i, numbers);
    }
    if (t.value === null || t.ordinal) continue;
    // Italian "1° maggio".
    if (next.norm === '°' && tokens[i + 2]?.features.some((f) => f.kind === 'month')) {
      tokens.splice(i + 1, 1);
      continue;
    }
    const scale = next.value === null && next.capital ? numbers.moneyScales.get(next.norm) : undefined;
    const behind = isOf(tokens[i + 2]) ? tokens[i + 3] : tokens[i + 2];
    if (scale !== undefined && (isUnit(tokens[i - 1], 'money') || isUnit(behind, 'money'))) {
      setValue(t, Number((t.value * scale).toPrecision(12)));
      t.end = next.end;
      tokens.splice(i + 1, 1);
    } else if (isUnit(next, 'hundredths'))
      addHundredths(tokens, i, numbers.joiners.has(tokens[i + 2]?.norm ?? '') ? 3 : 2);
    else if (clock.words.has(next.norm)) addMinutes(tokens, i);
  }
}

/**
 * "Minus 14" at the head of a count; not "at least 14" (French "au moins 14") nor "20 minus 14", and where the word
 * means other things too ("all but 2" is Spanish "todos menos dos") only before degrees.
 */
const negates = (t: Token, next: Token, before: Token | undefined, unit: Token | undefined): boolean =>
  (t.features.length === 0 || isUnit(unit, 'degrees')) &&
  next.value !== null &&
  next.value > 0 &&
  !next.ordinal &&
  next.clause === t.clause &&
  !t.inPhrase &&
  before?.value == null;

/** "Two metres fifty", "vier Euro fünfzig": two figures behind the unit, with nothing to count. */
function addHundredths(tokens: MutableToken[], i: number, behind: number): void {
  const whole = tokens[i];
  const part = tokens[i + behind];
  const after = tokens[i + behind + 1];
  if (!whole || !part || whole.value === null || part.value === null) return;
  if (!Number.isInteger(whole.value) || !Number.isInteger(part.value) || part.ordinal) return;
  if (part.value < 10 || part.value > 99 || part.clause !== whole.clause) return;
  if (after !== undefined && after.clause === part.clause && !after.stop) return;
  setValue(whole, whole.value + part.value / 100);
  tokens.splice(i + 2, behind - 1);
}

/** "An hour and a half", "tiga ton setengah": a half of the unit behind it, with nothing to count. */
function addHalf(tokens: MutableToken[], i: number, numbers: CompiledNumbers): void {
  const [whole, unit] = [tokens[i], tokens[i + 1]];
  if (!whole || !unit || whole.ordinal || (whole.value === null && !numbers.articles.has(whole.norm))) return;
  let at = i + 2;
  if (numbers.halfJoiners.has(tokens[at]?.norm ?? '')) at += 1;
  else if (numbers.halfJoiners.size > 0) return;
  if (numbers.articles.has(tokens[at]?.norm ?? '')) at += 1;
  const [half, after] = [tokens[at], tokens[at + 1]];
  if (!half || half.clause !== whole.clause || !numbers.halves.has(half.norm)) return;
  if (
    after !== undefined &&
    after.clause === half.clause &&
    !after.stop &&
    after.features.length === 0 &&
    after.value !== null
  )
    return;
  if (!Number.isInteger(whole.value ?? 1)) return;
  setValue(whole, (whole.value ?? 1) + 0.5);
  whole.stop = false;
  whole.weight = 1;
  tokens.splice(i + 2, at - i - 1);
}

/** "Half an hour", "eine halbe Stunde", "une demi-heure": half of the unit behind it. */
function halfOfUnit(tokens: MutableToken[], i: number, { halves, articles }: CompiledNumbers): void {
  const half = tokens[i];
  if (!half || half.value !== null || !halves.has(half.norm)) return;
  const article = articles.has(tokens[i + 1]?.norm ?? '');
  const unit = tokens[article ? i + 2 : i + 1];
  const measured = unit?.features.some((f) => f.kind === 'unit') === true;
  if (!measured || unit?.clause !== half.clause || unit.value !== null) return;
  setValue(half, 0.5);
  half.features = [];
  half.stop = false;
  half.weight = 1;
  if (article) tokens.splice(i + 1, 1);
  if (articles.has(tokens[i - 1]?.norm ?? '') && tokens[i - 1]?.clause === half.clause) {
    half.start = tokens[i - 1]?.start ?? half.start;
    half.initial = tokens[i - 1]?.initial ?? half.initial;
    tokens.splice(i - 1, 1);
  }
}

/** "15h30", "7 Uhr 45": as "15:30" is read; not a time that something takes ("3 heures 20 minutes"). */
function addMinutes(tokens: MutableToken[], i: number): void {
  const [hour, , minutes, after] = tokens.slice(i, i + 4);
  if (!hour || !minutes || hour.value === null || minutes.value === null || minutes.ordinal) return;
  if (!Number.isInteger(hour.value) || hour.value > 24 || minutes.norm.length !== 2 || minutes.value > 59)
    return;
  if (minutes.clause !== hour.clause || after?.features.some((f) => f.kind === 'unit')) return;
  setValue(hour, Number((hour.value + minutes.value / 100).toFixed(2)));
  tokens.splice(i + 2, 1);
}

function setValue(t: MutableToken, value: number): void {
  t.value = value;
  t.norm = String(value);
  t.stem = t.norm;
  t.key = `#${value}${t.ordinal ? 'o' : ''}`;
}

const MONEY: ReadonlySet<string> = new Set(
  'usd eur gbp jpy inr rub idr myr chf brl cny sgd aud cad mxn pln'.split(' '),
);
const HUNDREDTHS: ReadonlySet<string> = new Set('m eur usd gbp chf'.split(' '));

const DEGREES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'degree', 'percent']);
const KINDS = { money: MONEY, hundredths: HUNDREDTHS, degrees: DEGREES };

const isUnit = (t: Token | undefined, kind: keyof typeof KINDS): boolean =>
  t?.features.some((f) => f.kind === 'unit' && KINDS[kind].has(f.value)) === true;
