/** One raw word to the pieces it stands for: spelling, contractions and elisions written out. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { spell } from '../lexicon/spelling.ts';
import { fold } from './fold.ts';
import type { RawWord } from './scan.ts';

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

export function piecesOf(raw: RawWord, index: number, lexicon: CompiledLexicon): Piece[] {
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
  // "1st" is no saint.
  if (raw.glued && lexicon.numbers.digitOrdinalSuffixes.has(folded))
    return [{ ...base, norm: folded, digits: false, glued: true }];
  const whole =
    (raw.elided ? lexicon.contractions.get(`'${folded}`) : undefined) ?? lexicon.contractions.get(folded);
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
export function joinSpellings(pieces: Piece[], lexicon: CompiledLexicon): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const a = pieces[i];
    const b = pieces[i + 1];
    if (!a || !b) continue;
    const joined = lexicon.spellings.get(`${a.norm} ${b.norm}`);
    if (joined && !joined.includes(' ')) pieces.splice(i, 2, { ...a, norm: joined });
  }
}
