/** One raw word to the pieces it stands for: spelling, contractions and elisions written out. */
import type { CompiledLexicon, CompiledNumbers } from '../lexicon/compile.ts';
import { spell } from '../lexicon/spelling.ts';
import { fold } from './fold.ts';
import { compound } from './number-compounds.ts';
import { romanOf } from './roman.ts';
import { type RawWord, VOWEL } from './scan.ts';

export interface Piece {
  norm: string;
  raw: RawWord;
  index: number;
  digits: boolean;
  glued: boolean;
  hyphen: boolean;
  apart: boolean;
}

const EMPTY: readonly string[] = [];

export function piecesOf(raw: RawWord, index: number, lexicon: CompiledLexicon, shouted = false): Piece[] {
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
  const roman = romanOf(raw.text.replace(/['’]s$/, ''));
  if (roman !== null) {
    const number = { ...base, norm: String(roman), digits: true, glued: false };
    return /s$/.test(raw.text) ? [number, { ...number, norm: 's', digits: false }] : [number];
  }
  let folded = fold(inclusive(raw.text));
  // "Nº" is no "no".
  if (raw.text.endsWith('º') && folded === 'no')
    return [{ ...base, norm: folded, digits: false, glued: false }];
  if (folded.includes('.')) folded = folded.replaceAll('.', '');
  // "1st" is no saint.
  if (raw.glued && lexicon.numbers.digitOrdinalSuffixes.has(folded))
    return [{ ...base, norm: folded, digits: false, glued: true }];
  if (raw.counted && (folded.length === 1 || isUnit(folded, lexicon)))
    return [{ ...base, norm: folded, digits: false, glued: raw.glued }];
  // "BPK" is an office and no "bapak".
  if (!shouted && INITIALISM.test(raw.text) && !VOWEL.test(folded))
    return [{ ...base, norm: folded, digits: false, glued: raw.glued }];
  const accented = lexicon.accented.get(raw.text.toLowerCase());
  const whole =
    (accented ? [accented] : undefined) ??
    (raw.elided ? lexicon.contractions.get(`'${folded}`) : undefined) ??
    (raw.clipped ? lexicon.contractions.get(`${folded}'`) : undefined) ??
    (raw.text.includes('.') ? lexicon.contractions.get(`${folded}.`) : undefined) ??
    lexicon.contractions.get(folded) ??
    owned(folded, lexicon);
  const unclipped = raw.clipped && !whole ? lexicon.clipped.find((c) => folded.endsWith(c.from)) : undefined;
  if (unclipped && folded.length >= unclipped.min)
    folded = folded.slice(0, -unclipped.from.length) + unclipped.to;
  const counted = whole ? null : countedAdjective(folded, lexicon.numbers);
  if (counted)
    return [
      { ...base, norm: counted.value, digits: true, glued: false },
      { ...base, norm: counted.rest, digits: false, glued: false, hyphen: true, apart: false },
    ];
  const parts =
    whole ?? chained(folded, lexicon) ?? (folded.includes("'") ? splitElision(folded, lexicon) : [folded]);
  return parts
    .flatMap((part) => {
      const spelt = spellWhole(part, lexicon);
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

const INITIALISM = /^\p{Lu}{3,}$/u;

/** "Habitant·e·s", "habitant.e.s": the form without what is put between. */
function inclusive(text: string): string {
  const at = text.search(/[·.]/);
  if (at < SHORTEST_HEAD) return text;
  return text.slice(0, at) + (text.endsWith('s') ? 's' : '');
}

/** "Neunjährig" is "9-jährig", "двухлетний" "2-летний". */
function countedAdjective(word: string, n: CompiledNumbers): { value: string; rest: string } | null {
  for (const tail of n.adjectives) {
    const at = word.indexOf(tail);
    if (at < SHORTEST_HEAD) continue;
    const value = headValue(word.slice(0, at), n);
    // "Einfach" counts nothing.
    if (value !== null && value > 1) return { value: String(value), rest: word.slice(at) };
  }
  return null;
}

const SHORTEST_HEAD = 3;

function headValue(head: string, n: CompiledNumbers): number | null {
  const known = n.values.get(head) ?? n.adjectiveHeads.get(head) ?? compound(head, n);
  if (known !== null) return known;
  for (const [ten, value] of n.adjectiveHeads) {
    if (value < 20 || !head.startsWith(ten)) continue;
    const unit = n.adjectiveHeads.get(head.slice(ten.length)) ?? 99;
    if (unit < 10) return value + unit;
  }
  return null;
}

/** "Duitnya" like "duit": what an enclitic hangs on is written out as it is alone. */
function owned(
  word: string,
  { possessives, contractions, passivePrefixes, activePrefixes }: CompiledLexicon,
): readonly string[] | undefined {
  for (const { ending } of possessives) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    const base = contractions.get(word.slice(0, -ending.length));
    if (base?.length === 1) return [`${base[0]}${ending}`];
  }
  for (const prefix of passivePrefixes) {
    const base = word.startsWith(prefix) ? contractions.get(word.slice(prefix.length)) : undefined;
    // "Diliat" like "liat"; what stands for an active verb ("bikin", "membuat") has a passive of its own.
    if (base?.length === 1 && !activePrefixes.some((p) => base[0]?.startsWith(p)))
      return [`${prefix}${base[0]}`];
  }
  return undefined;
}

/** "3 m" are metres, wherever else "m" is short for something. */
const isUnit = (word: string, lexicon: CompiledLexicon): boolean =>
  word.length <= 2 &&
  lexicon.phrases.get(word)?.some((p) => p.words.length === 1 && p.feature.kind === 'unit') === true;

/** What an enclitic hangs on is spelt as it is alone ("analisanya" like "analisa"). */
function spellWhole(word: string, lexicon: CompiledLexicon): string {
  const spelt = spell(word, lexicon.spellings, lexicon.endings);
  if (spelt !== word) return spelt;
  for (const { ending } of lexicon.possessives) {
    const base =
      word.length - ending.length > 3 && word.endsWith(ending)
        ? lexicon.spellings.get(word.slice(0, -ending.length))
        : undefined;
    if (base !== undefined && !base.includes(' ')) return base + ending;
  }
  return spelt;
}

/** "Couldn't've": a contraction that is contracted once more. */
function chained(word: string, lexicon: CompiledLexicon): readonly string[] | undefined {
  const at = word.lastIndexOf("'");
  const head = at > 0 ? lexicon.contractions.get(word.slice(0, at)) : undefined;
  if (!head) return undefined;
  const tail = word.slice(at + 1);
  return [...head, tail === 've' ? 'have' : tail];
}

/** "l'ami" → "le", "ami"; "Stroh's" → "stroh", "s". */
function splitElision(folded: string, lexicon: CompiledLexicon): readonly string[] {
  const spelt = lexicon.spellings.get(folded);
  if (spelt) return [spelt];
  return folded
    .split("'")
    .filter((part) => part !== '')
    .flatMap((part, i, all) =>
      i < all.length - 1
        ? (lexicon.contractions.get(`${part}'`) ?? EMPTY.concat(part))
        : i > 0 && part.length > 1
          ? (lexicon.contractions.get(`'${part}`) ?? EMPTY.concat(part))
          : [part],
    );
}

/** A word with a raised two in it, which is read as a letter; "cm²" is an area. */
const RAISED = /^(\p{L}{3,})2(\p{L}*)$/u;

/** "Kapal2" and "kapal²" are "kapal-kapal", "anak2nya" is "anak-anaknya". */
export function doubleUp(pieces: Piece[], lexicon: CompiledLexicon): void {
  if (!lexicon.lexicon.doubling) return;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const [, half, end] = (piece?.norm.includes('2') && RAISED.exec(piece.norm)) || [];
    if (piece && half)
      pieces.splice(
        i,
        1,
        { ...piece, norm: half },
        { ...piece, norm: half + end, hyphen: true, apart: false },
      );
  }
  for (let i = 1; i < pieces.length; i++) {
    const word = pieces[i - 1];
    const two = pieces[i];
    if (!word || !two || two.norm !== '2' || !two.glued || !two.digits || word.digits) continue;
    // "1.200 km2" is an area.
    if (/^k?m$/.test(word.norm)) continue;
    // "Rp2 miliar".
    if (isUnit(word.norm, lexicon)) continue;
    const end = pieces[i + 1];
    const joined = end?.glued === true && !end.digits;
    const norm = word.norm + (joined ? end.norm : '');
    pieces.splice(i, joined ? 2 : 1, { ...two, norm, digits: false, hyphen: true });
  }
}

/** "d. h.", "a. m.", "J. R.": single letters with a stop behind each are one abbreviation. */
export function joinLetters(pieces: Piece[], { contractions }: CompiledLexicon): void {
  const letter = (p: Piece | undefined) =>
    p?.raw.kind === 'word' && p.raw.text.length === 1 && (p.raw.dotted || p.raw.text === 'º');
  for (let i = 0; i + 1 < pieces.length; i++) {
    while (letter(pieces[i]) && letter(pieces[i + 1])) {
      const [p, q] = [pieces[i] as Piece, pieces[i + 1] as Piece];
      if (q.raw.start - p.raw.end > 2 || p.norm.length > MOST_LETTERS) break;
      pieces.splice(i, 2, {
        ...q,
        norm: p.norm + q.norm,
        raw: { ...q.raw, start: p.raw.start },
        apart: p.apart,
      });
    }
    const joined = pieces[i];
    const whole =
      joined && joined.norm.length > 1 && joined.raw.text !== 'º' && letter(joined)
        ? (contractions.get(`${joined.norm}.`) ?? contractions.get(joined.norm))
        : undefined;
    if (joined && whole)
      pieces.splice(i, 1, ...whole.map((norm, k) => ({ ...joined, norm, apart: k === 0 && joined.apart })));
  }
}

/** "Semester I", where the language has no word that is written so; not "I Made", a name. */
export function romanOnes(pieces: Piece[], lexicon: CompiledLexicon): void {
  if (lexicon.stop.has('i')) return;
  for (let i = 1; i < pieces.length; i++) {
    const [p, next] = [pieces[i] as Piece, pieces[i + 1]];
    if (p.raw.text !== 'I' || p.apart) continue;
    if (next === undefined || (!p.raw.dotted && !/^\p{Lu}/u.test(next.raw.text))) {
      p.norm = '1';
      p.digits = true;
    }
  }
}

/** "No. 6", "n.º 6", "numéro 6": one sign for all. */
export function numberSigns(pieces: Piece[], { numbers }: CompiledLexicon): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const [p, next] = [pieces[i] as Piece, pieces[i + 1] as Piece];
    if (p.raw.text === '№') p.norm = '№';
    // "n° 14"
    if (p.norm === 'n' && next.norm === '°' && pieces[i + 2]?.digits) {
      pieces.splice(i, 2, { ...p, norm: '№' });
      continue;
    }
    if (!SIGNED.test(p.norm) || !(next.digits || numbers.values.has(next.norm))) continue;
    if (p.norm.length <= 2 && !p.raw.dotted && !(next.digits && capitalInside(p, i))) continue;
    pieces[i] = { ...p, norm: '№' };
  }
}

/** "At No 10"; at the head of a clause "No 14-year-old" and "No one" deny. */
const capitalInside = (p: Piece, i: number) =>
  p.raw.text.includes('º') || (p.raw.text.startsWith('N') && i > 0 && !p.apart && !p.raw.sentenceBreak);

const SIGNED = /^(?:n|no|num|nr|nro|number|numero|nummer|nomor|nombor|номер)$/;

const MOST_LETTERS = 4;

/** Spellings of two words that the list knows as one ("olah raga"). */
export function joinSpellings(pieces: Piece[], lexicon: CompiledLexicon): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const a = pieces[i];
    const b = pieces[i + 1];
    if (!a || !b) continue;
    const joined = lexicon.spellings.get(`${a.norm} ${b.norm}`);
    if (joined && !joined.includes(' ')) pieces.splice(i, 2, { ...a, norm: joined });
  }
}
