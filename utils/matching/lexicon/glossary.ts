/**
 * A small glossary between the full languages, for the hint that one quote may be the translation of another. Each row
 * is one concept, its words in the order of COLUMNS, variants separated by "/"; they are compared by their stems.
 */

import { fold } from '../words/fold.ts';
import type { Token } from '../words/token.ts';
import type { CompiledLexicon } from './compile.ts';
import { GLOSSARY, OPPOSITES, PLACES } from './glossary-rows.ts';
import { stemOf } from './spelling.ts';

const COLUMNS: readonly string[] = ['en', 'id', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru'];

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableFor(lexicon: CompiledLexicon): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(lexicon.language);
  if (known) return known;
  const column = COLUMNS.indexOf(lexicon.lexicon.glossary ?? lexicon.language);
  const made = new Map<string, number[]>();
  if (column >= 0)
    [...PLACES, ...GLOSSARY].forEach((row, concept) => {
      for (const word of (row.split('|')[column] ?? '').split('/')) {
        const folded = fold(word.trim());
        if (folded === '') continue;
        for (const key of new Set([folded, stemOf(folded, lexicon.suffixes)]))
          made.set(key, [...(made.get(key) ?? []), concept]);
      }
    });
  tables.set(lexicon.language, made);
  return made;
}

const NONE: readonly number[] = [];

/** Whether the glossary knows the word, and not as a place's name. */
export const isCommonNoun = (token: Token, lexicon: CompiledLexicon): boolean =>
  conceptsOf(token, lexicon).some((concept) => concept >= PLACES.length);

/** The concepts a token may stand for; none where the glossary does not know it. */
export function conceptsOf(token: Token, lexicon: CompiledLexicon): readonly number[] {
  const table = tableFor(lexicon);
  return table.get(token.norm) ?? table.get(token.stem) ?? NONE;
}

let opposed: ReadonlySet<string> | null = null;

function opposedConcepts(): ReadonlySet<string> {
  if (opposed) return opposed;
  const heads = new Map<string, number>();
  GLOSSARY.forEach((row, i) => {
    const head = row.split(/[/|]/, 1)[0] ?? '';
    if (!heads.has(head)) heads.set(head, PLACES.length + i);
  });
  const made = new Set<string>();
  for (const pair of OPPOSITES.split(', ')) {
    const [one, other] = pair.split('/').map((head) => heads.get(head));
    if (one !== undefined && other !== undefined) made.add(`${one} ${other}`).add(`${other} ${one}`);
  }
  opposed = made;
  return made;
}

/** Whether the glossary knows two words, of one language or of two, to say the opposite of one another. */
export function sayOpposite(
  x: Token,
  y: Token,
  lexiconX: CompiledLexicon,
  lexiconY: CompiledLexicon,
): boolean {
  const mine = conceptsOf(x, lexiconX);
  if (mine.length === 0) return false;
  const theirs = conceptsOf(y, lexiconY);
  if (mine.some((c) => theirs.includes(c))) return false;
  return mine.some((c) => theirs.some((d) => opposedConcepts().has(`${c} ${d}`)));
}
