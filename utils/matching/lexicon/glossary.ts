/**
 * A small glossary between the full languages, for the hint that one quote may be the translation of another. Each row
 * is one concept, its words in the order of COLUMNS, variants separated by "/"; they are compared by their stems.
 */

import { fold } from '../words/fold.ts';
import type { Token } from '../words/token.ts';
import type { CompiledLexicon } from './compile.ts';
import { CONVERSES, GLOSSARY, OPPOSITES, PLACES } from './glossary-rows.ts';
import { stemOf } from './spelling.ts';

const COLUMNS: readonly string[] = ['en', 'id', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru'];

interface Table {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** What is left of an infinitive without its end. */
  readonly roots: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlySet<string>;
}

const tables = new Map<string, Table>();

/** A root of fewer letters begins too many words. */
const SHORTEST_ROOT = 3;
const LONGEST_ENDING = 6;

function tableFor({ language, lexicon, suffixes }: CompiledLexicon): Table {
  const known = tables.get(language);
  if (known) return known;
  const column = COLUMNS.indexOf(lexicon.glossary ?? language);
  const words = new Map<string, number[]>();
  const roots = new Map<string, number[]>();
  const infinitives = (lexicon.conjugation?.infinitives ?? '').split(', ').filter((end) => end !== '');
  const add = (to: Map<string, number[]>, key: string, concept: number) =>
    to.set(key, [...(to.get(key) ?? []), concept]);
  if (column >= 0)
    [...PLACES, ...GLOSSARY].forEach((row, concept) => {
      for (const word of (row.split('|')[column] ?? '').split('/')) {
        const folded = fold(word.trim());
        if (folded === '') continue;
        for (const key of new Set([folded, stemOf(folded, suffixes)])) add(words, key, concept);
        const end = infinitives.find((ending) => folded.endsWith(ending));
        if (end && folded.length - end.length >= SHORTEST_ROOT)
          add(roots, folded.slice(0, -end.length), concept);
      }
    });
  const made = { words, roots, endings: new Set((lexicon.conjugation?.endings ?? '').split(', ')) };
  tables.set(language, made);
  return made;
}

const NONE: readonly number[] = [];

/** The concepts a token may stand for; none where the glossary does not know it. */
export function conceptsOf({ norm, stem }: Token, lexicon: CompiledLexicon): readonly number[] {
  const { words, roots, endings } = tableFor(lexicon);
  return words.get(norm) ?? words.get(stem) ?? (roots.size > 0 ? byRoot(norm, roots, endings) : NONE);
}

/** "Firmeremo", from "firmare". */
function byRoot(norm: string, roots: Table['roots'], endings: Table['endings']): readonly number[] {
  for (let at = Math.max(SHORTEST_ROOT, norm.length - LONGEST_ENDING); at < norm.length; at++) {
    const found = endings.has(norm.slice(at)) ? roots.get(norm.slice(0, at)) : undefined;
    if (found) return found;
  }
  return NONE;
}

/** Whether the glossary knows the word, and not as a place's name. */
export const isCommonNoun = (token: Token, lexicon: CompiledLexicon): boolean =>
  conceptsOf(token, lexicon).some((concept) => concept >= PLACES.length);

interface Relations {
  readonly opposed: ReadonlySet<string>;
  readonly converse: ReadonlySet<number>;
}

let relations: Relations | null = null;

/** What the glossary's concepts are to one another, told by the first English word of their rows. */
function relationsOf(): Relations {
  if (relations) return relations;
  const heads = new Map<string, number>();
  GLOSSARY.forEach((row, i) => {
    const head = row.split(/[/|]/, 1)[0] ?? '';
    if (!heads.has(head)) heads.set(head, PLACES.length + i);
  });
  const opposed = new Set<string>();
  for (const pair of OPPOSITES.split(', ')) {
    const [one, other] = pair.split('/').map((head) => heads.get(head));
    if (one !== undefined && other !== undefined) opposed.add(`${one} ${other}`).add(`${other} ${one}`);
  }
  const converse = new Set(CONVERSES.split(', ').flatMap((head) => heads.get(head) ?? []));
  relations = { opposed, converse };
  return relations;
}

/** Whether a word tells a thing from one of its two sides ("sent", "received"). */
export const isConverse = (token: Token, lexicon: CompiledLexicon): boolean =>
  conceptsOf(token, lexicon).some((concept) => relationsOf().converse.has(concept));

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
  return mine.some((c) => theirs.some((d) => relationsOf().opposed.has(`${c} ${d}`)));
}
