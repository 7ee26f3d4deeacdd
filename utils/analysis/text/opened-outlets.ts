/** Outlets told by the word that opens their names: "Canal 13", "Radio Mirador", "Diario de Mirador", "Corriere della Valle". */

import { isNamePart, type Range, type Words } from './named-outlets.ts';

/** "|Canal| 13", "|Radio| Mirador", "|Rádio| Nacional de Lindara", "780 |AM|": a word that opens the names of stations, and one word more. */
export function opened(at: Words, i: number): Range | null {
  const next = at.tokens[i + 1];
  const isHere = (k: number): boolean => at.sentenceOf[k] === at.sentenceOf[i];
  const wave = at.tokens[i]?.shape === 'upper' && at.tokens[i - 1]?.kind === 'number' && isHere(i - 1);
  if (wave && next?.kind !== 'number') return { from: i - 1, to: i + 1 };
  if (!next || !isHere(i + 1)) return null;
  if (next.kind === 'number') return { from: i, to: i + 2 };
  // "Radio Uno", "Radio El Mirador"
  if (next.shape === 'capital' && next.tags.has('determiners'))
    return { from: i, to: isNamePart(at, i + 2, i) ? i + 3 : i + 2 };
  if (!isNamePart(at, i + 1, i)) return at.tokens[i]?.tags.has('ofPapers') ? ofPlace(at, i) : null;
  // "Radio Mirador Ana Sol": who told it stands behind the name.
  const of = at.tokens[i + 2]?.tags.has('ofWords') && at.tokens[i + 2]?.shape === 'lower';
  return { from: i, to: of && isNamePart(at, i + 3, i) ? i + 4 : i + 2 };
}

/** "|Diario| de Mirador", "La |Voz| de la Ribera": what the paper is of, and the article in capitals before it. */
export function ofPlace(at: Words, i: number): Range | null {
  if (!at.tokens[i + 1]?.tags.has('ofWords')) return null;
  const article = at.tokens[i + 2]?.shape === 'lower' && at.tokens[i + 2]?.tags.has('determiners');
  const place = article ? i + 3 : i + 2;
  if (!isNamePart(at, place, i)) return null;
  const before = at.tokens[i - 1];
  const own = before?.shape === 'capital' && before.tags.has('determiners');
  return { from: own && at.sentenceOf[i - 1] === at.sentenceOf[i] ? i - 1 : i, to: place + 1 };
}
