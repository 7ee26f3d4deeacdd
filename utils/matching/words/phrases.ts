/** What the lexicon knows of the words and phrases of a text: each token is given its features. */
import type { CompiledLexicon, Exceptive, Feature } from '../lexicon/compile.ts';
import { isOf, type MutableToken, PER, type Token } from './token.ts';

/** What a longer phrase has said already. */
const COVERED = [
  'modal',
  'quantifier',
  'negation',
  'condition',
  'denier',
  'time',
  'unit',
  'filler',
  'cue',
] as const;

export function annotate(tokens: MutableToken[], lexicon: CompiledLexicon): void {
  const covered = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const entries = token.value === null ? lexicon.phrases.get(token.norm) : undefined;
    if (!entries) continue;
    const features: Feature[] = [];
    let longest = 0;
    let condition = false;
    let limited = false;
    for (const { words, feature } of entries) {
      // "No" stays a negator in "no sé", whatever a list calls the two.
      if (words.length < longest && feature.kind !== 'condition' && feature.kind !== 'negation') continue;
      // Italian "non appena" is "as soon as" and denies nothing.
      if (condition && feature.kind === 'negation') continue;
      // "Nothing but biscuits" is "only biscuits".
      if (limited && feature.kind === 'negation') continue;
      if ((covered.get(feature.kind) ?? -1) >= i + words.length - 1) continue;
      if (!words.every((w, k) => tokens[i + k]?.norm === w && (k === 0 || !tokens[i + k]?.initial))) continue;
      // "… zogen eine Weste an, die Kinder zuerst": no measure goes on behind a mark.
      if (feature.kind === 'quantifier' && tokens[i + words.length - 1]?.clause !== token.clause) continue;
      if (!fits(feature, tokens, i, words.length, lexicon)) continue;
      if (measures(feature) && !measured(tokens, i + words.length)) continue;
      if (feature.value === 'at-most' && isDay(tokens, i + words.length, lexicon)) continue;
      if (feature.value === 'only' && isContrast(tokens, i, words.length, lexicon)) continue;
      features.push(feature);
      longest = Math.max(longest, words.length);
      condition ||= feature.value === 'once' && words.length > 1;
      limited ||= feature.value === 'only' && words.length > 1;
    }
    const tag = lexicon.tagVerbs.has(token.norm) ? questionTag(tokens, i) : 0;
    if (tag > 0) features.push({ kind: 'filler', value: 'tag', length: tag });
    token.features = features;
    for (const f of features)
      if (f.length > 1) {
        for (const kind of COVERED)
          if (!(kind === 'negation' && f.kind === 'filler'))
            covered.set(kind, Math.max(covered.get(kind) ?? -1, i + f.length - 1));
        for (let k = 1; k < f.length; k++) {
          const rest = tokens[i + k];
          if (rest) rest.inPhrase = true;
        }
      }
  }
}

/** How far the two words of an exceptive stand apart at most ("n'avons reçu depuis lundi que"). */
const FARTHEST = 6;

/** "Nous n'avons que trois jours", "nous n'avons plus de lits": what the second of the two says there. */
export function annotateExceptives(tokens: MutableToken[], exceptives: readonly Exceptive[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const pairs = exceptives.filter((e) => e.first === tokens[i]?.norm);
    if (pairs.length === 0) continue;
    for (let j = i + 1; j <= i + FARTHEST; j++) {
      const t = tokens[j];
      if (!t || t.clause !== tokens[i]?.clause || t.features.some((f) => f.kind === 'negation')) break;
      const found = pairs.find((e) => e.second === t.norm);
      // "Ne durera plus que deux jours": the second word of the other pair comes right behind.
      if (!found || pairs.some((e) => e !== found && e.second === tokens[j + 1]?.norm)) continue;
      const others = found.feature.kind === 'negation' ? [] : t.features;
      t.features = [...others, found.feature];
      break;
    }
  }
}

/** Dutch "maar" is "but" at the head of a clause and "only" inside it. */
const isContrast = (tokens: readonly Token[], i: number, length: number, lexicon: CompiledLexicon) =>
  length === 1 &&
  lexicon.contrasts.has(tokens[i]?.norm ?? '') &&
  (i === 0 || tokens[i]?.initial === true || tokens[i]?.clause !== tokens[i - 1]?.clause);

/** "Over", "unter": a measure before a number, and a place otherwise. */
const measures = (f: Feature) =>
  f.kind === 'quantifier' && f.length === 1 && (f.value === 'at-least' || f.value === 'at-most');

const measured = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + MEASURE_REACH).some((t) => t.value !== null || HALVES.test(t.norm));

/** "Over the first 300", "above a half". */
const MEASURE_REACH = 4;
const HALVES =
  /^(?:hal[fbv]|quart|third|drittel|medi|moiti|mitad|metad|met[aà]|terz|terç|tiers|tercio|trim|полов|трет|separ|setengah|seper)/;

/** "Bis zu 40", "bis zum 15. August": a day is no measure. */
function isDay(tokens: readonly Token[], from: number, { phrases }: CompiledLexicon): boolean {
  const at = tokens.slice(from, from + DAY_REACH).findIndex((t) => t.value !== null);
  const next = at < 0 ? undefined : tokens[from + at + 1]?.norm;
  return next !== undefined && phrases.get(next)?.some((p) => p.feature.kind === 'month') === true;
}

/** "(bis zu) dem 15.". */
const DAY_REACH = 2;

/** Units count after a number; a month that is also another word needs its capital. */
function fits(
  feature: Feature,
  tokens: readonly Token[],
  i: number,
  length: number,
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + length];
  if (!token) return false;
  if (feature.value === 'tag') return isTag(tokens, i, length);
  if (feature.kind === 'unit') {
    // "14 July 1989 jam 3": a year counts nothing.
    const year = before?.dated && tokens[i - 2]?.features.some((f) => f.kind === 'month');
    if (namesTheHour(tokens, i, lexicon)) return false;
    if (before !== undefined && before.value !== null && !year) return true;
    // "Halbe Stunde", "demi-heure".
    if (before?.clause === token.clause && lexicon.numbers.halves.has(before?.norm ?? '')) return true;
    // "Un mètre" is "1 mètre".
    if (before?.clause === token.clause && one(before, lexicon)) return true;
    // "50-an orang".
    if (before?.hyphen && (tokens[i - 2]?.value ?? null) !== null && isRound(before, lexicon)) return true;
    if (isOf(before) && (tokens[i - 2]?.value ?? null) !== null) return true; // "millones de dólares"
    // "3,5 M€".
    const scaled = before?.capital === true && lexicon.numbers.moneyScales.has(before.norm);
    if (scaled && (tokens[i - 2]?.value ?? null) !== null) return true;
    const sign = /^[$€£¥₽₹°%]|^(?:[a-z]{1,3}\$|us|rp|rm|usd|eur)$/.test(token.norm);
    return sign && after !== undefined && after.value !== null;
  }
  if (feature.kind === 'month') {
    if (token.norm.length > 4) return true;
    // English "may" is a month only with its capital.
    if (token.norm === 'may' && !token.capital) return false;
    const beside = (before?.value ?? null) !== null || (after?.value ?? null) !== null;
    return beside || (token.capital && !token.initial) || (token.norm.length > 3 && token.norm !== 'may');
  }
  const infinitive = lexicon.lexicon.infinitiveEnd;
  if (feature.kind === 'denier' && infinitive !== undefined && lexicon.stop.has(token.norm))
    return after?.norm.endsWith(infinitive) !== true && after?.stop !== true;
  if (feature.kind === 'weekday') return token.norm.length > 4 || token.capital;
  if (feature.kind === 'modal' && token.norm === 'may') return !(token.capital && !token.initial);
  return true;
}

const one = ({ norm }: Token, { numbers }: CompiledLexicon) => numbers.articles.has(norm) || PER.has(norm);

const isRound = ({ norm }: Token, { phrases }: CompiledLexicon) =>
  phrases.get(norm)?.some((p) => p.words.length === 1 && p.feature.value === 'about') === true;

/** "Saya telepon 112 jam 18.15": the word stands before its hour, and no unit comes behind that ("3 jam 15 menit"). */
function namesTheHour(tokens: readonly Token[], i: number, { clock, phrases }: CompiledLexicon): boolean {
  const hour = tokens[i + 1];
  if (!clock.words.has(tokens[i]?.norm ?? '') || hour?.value == null || hour.value > LAST_HOUR) return false;
  if (hour.clause !== tokens[i]?.clause) return false;
  return phrases.get(tokens[i + 2]?.norm ?? '')?.some((p) => p.feature.kind === 'unit') !== true;
}

const LAST_HOUR = 24;

/** "…, could you?", "…, isn't it?": a verb, perhaps a negator, and a pronoun; how many words that is, or 0. */
function questionTag(tokens: readonly Token[], i: number): number {
  const second = tokens[i + 1];
  const length = second?.norm === 'not' ? 3 : 2;
  const pronoun = tokens[i + length - 1];
  return pronoun && PRONOUN.test(pronoun.norm) && isTag(tokens, i, length) ? length : 0;
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|there)$/;

/** "…, isn't it?": behind a statement and its comma, and up to the next mark. */
function isTag(tokens: readonly Token[], i: number, length: number): boolean {
  const [before, first, last] = [tokens[i - 1], tokens[i], tokens[i + length - 1]];
  if (!before || !first || !last || before.sentence !== first.sentence) return false;
  return before.clause !== first.clause && tokens[i + length]?.clause !== last.clause;
}

/** Units, times and dates of several words become one token, so that "per cent" is "%". */
export function mergePhrases(tokens: readonly MutableToken[]): MutableToken[] {
  const merged: MutableToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const phrase = token.features.find(
      (f) => f.length > 1 && (f.kind === 'unit' || f.kind === 'time' || f.kind === 'weekday'),
    );
    if (!phrase) {
      merged.push(token);
      continue;
    }
    const last = tokens[i + phrase.length - 1] ?? token;
    merged.push({
      ...token,
      norm: tokens
        .slice(i, i + phrase.length)
        .map((t) => t.norm)
        .join(' '),
      end: last.end,
      stop: false,
      weight: 1,
      features: [{ ...phrase, length: 1 }],
    });
    i += phrase.length - 1;
  }
  return merged;
}
