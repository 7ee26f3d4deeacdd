/** Names of bodies that a conjunction runs through: "the Food and Drug Administration", "the Bureau of Alcohol, Tobacco and Firearms". */
import { isNameWord } from '../names/names.ts';
import { has, isAny, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Piece } from './parts.ts';

/** Words of a name behind its conjunction, up to what the body is. */
const BEHIND = 4;
/** Fields that commas part at most. */
const FIELDS = 8;

/** What opens another name: "the University of Leeds and Mayor Ana Sol". */
const OTHER = tagSet(['titles', 'roles', 'organisations', 'spokespeople']);

/**
 * @returns the index behind what the conjunction or comma at `i` joins to the name read so far, or 0: up to the noun that says what
 * the body is ("Drug |Administration"), or over the last of its fields ("Prevention").
 */
export function joinedName(r: Reading, i: number, start: number, pieces: readonly Piece[]): number {
  const { modifiersFirst, capitalisedNouns } = r.lexicon.pack;
  if (!modifiersFirst || capitalisedNouns || pieces.length === 0) return 0;
  if (r.tokens[i]?.text !== ',' && !has(r, i, 'conjunctions') && r.tokens[i]?.text !== '&') return 0;
  return bodyBehind(r, i, start, pieces) || fieldBehind(r, i, pieces);
}

/** "the Food| and Drug |Administration": an article opens, and the body closes it all. */
function bodyBehind(r: Reading, i: number, start: number, pieces: readonly Piece[]): number {
  if (r.tokens[i]?.text === ',' || !has(r, start - 1, 'determiners')) return 0;
  if (!pieces.every((p) => p.part === 'name' || p.part === 'tail')) return 0;
  for (let k = i + 1; k < i + 1 + BEHIND; k++) {
    if (r.tokens[k]?.shape !== 'capital') return 0;
    if (has(r, k, 'organisations')) return k > i + 1 ? k : 0;
    if (isAny(r, k, OTHER)) return 0;
  }
  return 0;
}

/** "Centers for Disease Control| and Prevention|": a body, what it is for, and one field more. */
function fieldBehind(r: Reading, i: number, pieces: readonly Piece[]): number {
  const of = pieces.findIndex((p) => p.part === 'of');
  if (of < 1 || pieces[of - 1]?.part !== 'org' || of === pieces.length - 1) return 0;
  if (r.tokens[(pieces[of - 1]?.to ?? 0) - 1]?.shape === 'lower') return 0;
  let k = i;
  while (k < i + FIELDS && r.tokens[k]?.text === ',') {
    k++;
    while (isField(r, k) && r.tokens[k]?.text !== ',') k++;
  }
  if (!has(r, k, 'conjunctions') && r.tokens[k]?.text !== '&') return 0;
  let end = k + 1;
  while (end < k + BEHIND && isField(r, end)) end++;
  return end > k + 1 && !isAny(r, end, OTHER) && r.tokens[end]?.shape !== 'upper' ? end : 0;
}

const isField = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'capital' && (isNameWord(r, k) || has(r, k, 'roleTails')) && !isAny(r, k, OTHER);
