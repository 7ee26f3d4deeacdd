/** A quote's text to tokens: spelling, contractions, numbers, fillers and brackets folded; offsets kept. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { stemOf } from '../lexicon/spelling.ts';
import { joinAmounts } from './amounts.ts';
import { readClock } from './clock-words.ts';
import { takeBack } from './corrections.ts';
import { cueWords } from './cues.ts';
import { type ParsedNumber, parseNumber } from './numbers.ts';
import { moveCurrencyBehind, moveDayBefore } from './order.ts';
import { annotate, annotateExceptives, mergePhrases } from './phrases.ts';
import { doubleUp, joinLetters, joinSpellings, numberSigns, piecesOf, romanOnes } from './pieces.ts';
import { type RawWord, scan } from './scan.ts';
import { endsSentence, isShouted } from './sentences.ts';
import { settle } from './settle.ts';
import type { Token } from './token.ts';
import { spellDates } from './written-dates.ts';

/** Words beyond this are not judged: no quotation is that long, and hostile input must not cost more. */
const LONGEST_QUOTE = 4000;

const STOP_WEIGHT = 0.25;

const STOCK_WEIGHT = 0.4;

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
  const raw = spellDates(text, scan(text).slice(0, LONGEST_QUOTE), lexicon);
  const cues = cueWords(text, raw, lexicon);
  const shouted = isShouted(raw);
  const pieces = raw.flatMap((word, index) => piecesOf(word, index, lexicon, shouted));
  joinLetters(pieces, lexicon);
  romanOnes(pieces, lexicon);
  numberSigns(pieces, lexicon);
  doubleUp(pieces, lexicon);
  joinSpellings(pieces, lexicon);
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
    const number = signed(parseNumber(pieces, i, lexicon.numbers), piece.raw);
    const length = number?.length ?? 1;
    const last = pieces[i + length - 1] ?? piece;
    for (let r = seen + 1; r <= last.index; r++) seen = r;
    const elided = pieces[i - 1]?.index === piece.index && ELIDED_CAPITAL.test(piece.raw.text);
    const capital = elided || /^\p{Lu}/u.test(piece.raw.text);
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
      acronym: !shouted && /^\p{Lu}{2,}$/u.test(piece.raw.text),
      name: false,
      value: number?.value ?? null,
      ordinal: number?.ordinal ?? false,
      dated: number !== null && piece.digits && length === 1 && (piece.raw.elided || YEAR.test(piece.norm)),
      features: [],
      future: length === 1 && endsInFuture(piece.raw.text, lexicon.futureEndings),
      inPhrase: false,
      free: cues.has(piece.index) || piece.raw.bracketed || lexicon.optional.has(norm) || norm.includes('*'),
      bracketed: piece.raw.bracketed,
      ellipsis: piece.raw.ellipsis,
      hyphen: piece.raw.hyphen,
      dotted: last.raw.dotted,
      stop,
      weight: stop ? STOP_WEIGHT : lexicon.stock.has(norm) ? STOCK_WEIGHT : 1,
    });
    i += length;
  }
  return { tokens: finish(tokens, lexicon), raw, sentences: sentence + 1 };
}

function finish(tokens: Token[], lexicon: CompiledLexicon): Token[] {
  annotate(tokens, lexicon);
  if (lexicon.exceptives.length > 0) annotateExceptives(tokens, lexicon.exceptives);
  const merged = mergePhrases(tokens);
  joinAmounts(merged, lexicon);
  readClock(merged, lexicon);
  takeBack(merged, lexicon);
  moveCurrencyBehind(merged);
  moveDayBefore(merged);
  return merged.map((token, i) => settle(token, i, merged, lexicon));
}

/** "L'OMS", "d'Orsay". */
const ELIDED_CAPITAL = /^\p{L}{1,2}['’]\p{Lu}/u;

const YEAR = /^(?:1\d|20|21)\d\d$/;

/** "-14". */
const signed = (number: ParsedNumber | null, raw: RawWord): ParsedNumber | null =>
  number && raw.minus && !number.ordinal ? { ...number, value: -number.value } : number;

/** Shorter words with such an end are rather nouns ("mamá"). */
const SHORTEST_VERB = 4;

function endsInFuture(word: string, endings: readonly string[]): boolean {
  if (endings.length === 0 || word.length < SHORTEST_VERB) return false;
  const lower = word.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
