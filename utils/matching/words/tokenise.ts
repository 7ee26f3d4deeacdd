/** A quote's text to tokens: spelling, contractions, numbers, fillers and brackets folded; offsets kept. */
import type { CompiledLexicon, Feature } from '../lexicon/compile.ts';
import { spell, stemOf } from '../lexicon/compile.ts';
import { conceptsOf } from '../lexicon/glossary.ts';
import { cueWords } from './cues.ts';
import { fold } from './fold.ts';
import { parseNumber } from './numbers.ts';
import { type RawWord, scan } from './scan.ts';
import type { Token } from './token.ts';

/** Words beyond this are not judged: no quotation is that long, and hostile input must not cost more. */
const LONGEST_QUOTE = 4000;
const STOP_WEIGHT = 0.25;
const STOCK_WEIGHT = 0.4;

interface Piece {
  norm: string;
  raw: RawWord;
  index: number;
  digits: boolean;
  glued: boolean;
  hyphen: boolean;
  apart: boolean;
}

export interface Tokenised {
  readonly tokens: readonly Token[];
  readonly raw: readonly RawWord[];
  readonly sentences: number;
}

const cache = new Map<string, Tokenised>();
/** A page's quote meets several candidates in a row: it is read once. */
const CACHE_SIZE = 64;

export function tokenise(text: string, lexicon: CompiledLexicon): Tokenised {
  const key = `${lexicon.language}\n${text}`;
  const known = cache.get(key);
  if (known) return known;
  const made = read(text, lexicon);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, made);
  return made;
}

function read(text: string, lexicon: CompiledLexicon): Tokenised {
  const raw = scan(text).slice(0, LONGEST_QUOTE);
  const cues = cueWords(text, raw, lexicon);
  const pieces = raw.flatMap((word, index) => piecesOf(word, index, lexicon));
  joinSpellings(pieces, lexicon);
  const shouted = isShouted(raw);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let seen = -1;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (!piece) break;
    let initial = tokens.length === 0;
    if (piece.index !== seen) {
      for (let r = seen + 1; r <= piece.index; r++) {
        const w = raw[r];
        if (!w) continue;
        if (w.sentenceBreak && endsSentence(raw[r - 1], w, lexicon)) {
          sentence += 1;
          initial = true;
        }
        if (w.clauseBreak) clause += 1;
      }
      seen = piece.index;
    }
    const number = parseNumber(pieces, i, lexicon.numbers);
    const length = number?.length ?? 1;
    const last = pieces[i + length - 1] ?? piece;
    for (let r = seen + 1; r <= last.index; r++) seen = r;
    const capital = /^\p{Lu}/u.test(piece.raw.text);
    const norm = number ? String(number.value) : piece.norm;
    const stop = !number && lexicon.stop.has(norm);
    tokens.push({
      norm,
      stem: number ? norm : stemOf(norm, lexicon.suffixes),
      key: number ? `#${number.value}${number.ordinal ? 'o' : ''}` : norm,
      start: piece.raw.start,
      end: last.raw.end,
      sentence,
      clause,
      initial,
      capital: capital && !shouted,
      name: false,
      value: number?.value ?? null,
      ordinal: number?.ordinal ?? false,
      dated: number !== null && piece.digits && length === 1 && /^(?:1\d|20|21)\d\d$/.test(piece.norm),
      features: [],
      inPhrase: false,
      free: cues.has(piece.index) || piece.raw.bracketed || lexicon.optional.has(norm),
      bracketed: piece.raw.bracketed,
      ellipsis: piece.raw.ellipsis,
      hyphen: piece.raw.hyphen,
      stop,
      weight: stop ? STOP_WEIGHT : lexicon.stock.has(norm) ? STOCK_WEIGHT : 1,
    });
    i += length;
  }
  return { tokens: finish(tokens, lexicon), raw, sentences: sentence + 1 };
}

const EMPTY: readonly string[] = [];

function piecesOf(raw: RawWord, index: number, lexicon: CompiledLexicon): Piece[] {
  const base = { raw, index, hyphen: raw.hyphen, apart: raw.clauseBreak };
  if (raw.kind !== 'word')
    return [
      {
        ...base,
        norm: raw.kind === 'digits' ? raw.text : (lexicon.spellings.get(raw.text) ?? fold(raw.text)),
        digits: raw.kind === 'digits',
        glued: raw.glued,
      },
    ];
  let folded = fold(raw.text);
  if (folded.includes('.')) folded = folded.replaceAll('.', '');
  const whole = lexicon.contractions.get(folded);
  const parts = whole ?? (folded.includes("'") ? splitElision(folded, lexicon) : [folded]);
  return parts
    .flatMap((part) => {
      const spelt = spell(part, lexicon.spellings, lexicon.endings);
      return spelt.includes(' ') ? spelt.split(' ') : [spelt];
    })
    .map((norm, i) => ({
      ...base,
      norm,
      digits: false,
      glued: i === 0 && raw.glued,
      hyphen: i === 0 && raw.hyphen,
      apart: i === 0 && raw.clauseBreak,
    }));
}

/** "l'ami" → "le", "ami"; "Stroh's" → "stroh", "s". */
function splitElision(folded: string, lexicon: CompiledLexicon): readonly string[] {
  const spelt = lexicon.spellings.get(folded);
  if (spelt) return [spelt];
  return folded
    .split("'")
    .filter((part) => part !== '')
    .flatMap((part, i, all) =>
      i < all.length - 1 ? (lexicon.contractions.get(`${part}'`) ?? EMPTY.concat(part)) : [part],
    );
}

/** Spellings of two words that the list knows as one ("olah raga"). */
function joinSpellings(pieces: Piece[], lexicon: CompiledLexicon): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const a = pieces[i];
    const b = pieces[i + 1];
    if (!a || !b) continue;
    const joined = lexicon.spellings.get(`${a.norm} ${b.norm}`);
    if (joined && !joined.includes(' ')) pieces.splice(i, 2, { ...a, norm: joined });
  }
}

function isShouted(raw: readonly RawWord[]): boolean {
  const words = raw.filter((w) => w.kind === 'word' && w.text.length > 1);
  const upper = words.filter((w) => w.text === w.text.toUpperCase() && w.text !== w.text.toLowerCase());
  return words.length > 2 && upper.length > words.length * 0.6;
}

/** A full stop after an initial, a title, a number or before a small letter ends no sentence. */
function endsSentence(before: RawWord | undefined, after: RawWord, lexicon: CompiledLexicon): boolean {
  if (!before) return true;
  if (before.kind === 'digits' && after.start - before.end <= 2) return !/^\p{L}/u.test(after.text) || false;
  if (before.text.length === 1 && /\p{Lu}/u.test(before.text)) return false;
  if (before.text.length <= 5 && after.start - before.end <= 2 && lexicon.titles.has(fold(before.text)))
    return false;
  return !/^\p{Ll}/u.test(after.text) || after.start - before.end > 3;
}

function finish(tokens: Token[], lexicon: CompiledLexicon): Token[] {
  annotate(tokens, lexicon);
  const merged = mergePhrases(tokens);
  moveCurrencyBehind(merged);
  return merged.map((token, i) => settle(token, i, merged, lexicon));
}

type Mutable = { -readonly [K in keyof Token]: Token[K] };

function annotate(tokens: Mutable[], lexicon: CompiledLexicon): void {
  const covered = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const entries = token.value === null ? lexicon.phrases.get(token.norm) : undefined;
    if (!entries) continue;
    const features: Feature[] = [];
    let longest = 0;
    for (const { words, feature } of entries) {
      if (words.length < longest && feature.kind !== 'condition') continue;
      if ((covered.get(feature.kind) ?? -1) >= i && words.length === 1) continue;
      if (!words.every((w, k) => tokens[i + k]?.norm === w && (k === 0 || !tokens[i + k]?.initial))) continue;
      if (!fits(feature, tokens, i, words.length)) continue;
      features.push(feature);
      longest = Math.max(longest, words.length);
    }
    token.features = features;
    for (const f of features)
      if (f.length > 1) {
        for (const kind of [
          'modal',
          'quantifier',
          'negation',
          'condition',
          'denier',
          'time',
          'unit',
          'filler',
          'cue',
        ])
          covered.set(kind, Math.max(covered.get(kind) ?? -1, i + f.length - 1));
        for (let k = 1; k < f.length; k++) {
          const rest = tokens[i + k];
          if (rest) rest.inPhrase = true;
        }
      }
  }
}

/** Units count after a number; a month that is also another word needs its capital. */
function fits(feature: Feature, tokens: readonly Token[], i: number, length: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + length];
  if (!token) return false;
  if (feature.kind === 'unit') {
    if (before !== undefined && before.value !== null) return true;
    if (isOf(before) && (tokens[i - 2]?.value ?? null) !== null) return true; // "millones de dólares"
    const sign = /^[$€£¥₽₹°%]|^(?:[a-z]{1,3}\$|us|rp|rm|usd|eur)$/.test(token.norm);
    return sign && after !== undefined && after.value !== null;
  }
  if (feature.kind === 'month') {
    if (token.norm.length > 4) return true;
    const beside = (before?.value ?? null) !== null || (after?.value ?? null) !== null;
    return beside || (token.capital && !token.initial) || (token.norm.length > 3 && token.norm !== 'may');
  }
  if (feature.kind === 'weekday') return token.norm.length > 4 || token.capital;
  if (feature.kind === 'modal' && token.norm === 'may') return !(token.capital && !token.initial);
  return true;
}

/** Units, times and dates of several words become one token, so that "per cent" is "%". */
function mergePhrases(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
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

/** The "of" that Romance languages put between a million and what it counts. */
const isOf = (token: Token | undefined) => token !== undefined && /^(?:de|di|d)$/.test(token.norm);

/** "$5" and "5 dollars" read alike: the currency goes behind its number. */
function moveCurrencyBehind(tokens: Mutable[]): void {
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

function settle(token: Token, i: number, tokens: readonly Token[], lexicon: CompiledLexicon): Token {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const unit = token.features.find((f) => f.kind === 'unit');
  const date = token.features.find((f) => f.kind === 'month' || f.kind === 'weekday' || f.kind === 'time');
  const monthBeside = [before, after].some((t) => t?.features.some((f) => f.kind === 'month'));
  const filler = token.features.find((f) => f.kind === 'filler');
  const plainPerson = token.features.some((f) => f.kind === 'person');
  const name =
    token.capital &&
    token.value === null &&
    !unit &&
    !date &&
    !plainPerson &&
    !token.stop &&
    isName(token, before, after, lexicon);
  // "pc", "may": what is a unit or a month after all has its shared key, so that every spelling of it is one.
  const key =
    unit && unit.length === 1 ? `u:${unit.value}` : date && date.length === 1 ? date.value : token.key;
  const doubles = (other: Token | undefined) =>
    other !== undefined && other.key === token.key && token.stop && token.value === null;
  const stutter = (doubles(before) && !token.hyphen) || (doubles(after) && after?.hyphen === false);
  const isFiller = filler !== undefined && isFreeFiller(token, filler, i, tokens);
  return {
    ...token,
    key,
    name,
    dated:
      token.value !== null &&
      (monthBeside ? token.value <= 31 || token.dated : token.dated && isYear(token, before, after)),
    free:
      token.free ||
      stutter ||
      (isOf(token) && before?.value != null && after?.features.some((f) => f.kind === 'unit') === true) ||
      isFiller ||
      fillerBefore(i, tokens),
    weight: unit || date ? 0.8 : token.weight,
  };
}

/** Four digits are a year where nothing is counted by them. */
function isYear(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (after?.features.some((f) => f.kind === 'unit')) return false;
  const counted = after !== undefined && !after.stop && after.clause === token.clause && after.value === null;
  return !counted || ((token.value ?? 0) >= 1500 && before?.stop === true);
}

/** Fillers that are also plain words count only where marks set them off. */
function isFreeFiller(token: Token, filler: Feature, i: number, tokens: readonly Token[]): boolean {
  const after = tokens[i + filler.length];
  const setOff = token.initial || (tokens[i - 1]?.clause ?? -1) !== token.clause;
  const closed = after === undefined || after.clause !== token.clause;
  return closed && setOff
    ? true
    : token.norm.length <= 3 && !token.stop && filler.length === 1 && (setOff || closed);
}

function fillerBefore(i: number, tokens: readonly Token[]): boolean {
  for (let back = 1; back <= 3; back++) {
    const t = tokens[i - back];
    const filler = t?.features.find((f) => f.kind === 'filler' && f.length > back);
    if (t && filler && isFreeFiller(t, filler, i - back, tokens)) return true;
  }
  return false;
}

function isName(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  lexicon: CompiledLexicon,
): boolean {
  if (token.norm.length < 2 || lexicon.titles.has(token.norm)) return false;
  const beside = after?.capital === true && after.sentence === token.sentence && !after.stop;
  if (lexicon.lexicon.nounCapitals) return nounOrName(token, before, lexicon) || (token.initial && beside);
  if (!token.initial) return true;
  return beside || !isKnown(token, lexicon);
}

/** A word that any list knows, or that has a known ending, is hardly a name at the head of a sentence. */
function isKnown(token: Token, lexicon: CompiledLexicon): boolean {
  return (
    token.features.length > 0 ||
    lexicon.stock.has(token.norm) ||
    lexicon.antonyms.has(token.norm) ||
    lexicon.antonyms.has(token.stem) ||
    lexicon.synonyms.has(token.norm) ||
    conceptsOf(token, lexicon).length > 0 ||
    (token.stem !== token.norm && token.norm.length - token.stem.length >= 2)
  );
}

/** Where nouns have capitals: a name has no article and no adjective before it. */
function nounOrName(token: Token, before: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (token.initial || isKnown(token, lexicon)) return false;
  if (before === undefined || before.value !== null) return false;
  if (before.features.some((f) => f.kind === 'case' || f.kind === 'quantifier' || f.kind === 'negation'))
    return false;
  if (before.capital && before.clause === token.clause) return true;
  return (
    before.stop &&
    !/^(?:die|das|des|eine?s?|dies\w*|zum|zur|am|im|unser\w*|ihre?\w*|sein\w*|mein\w*)$/.test(before.norm)
  );
}
