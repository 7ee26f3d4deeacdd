/** "JAKARTA, KOMPAS.com -", "LONDON (Reuters) -": what stands before a report and is no part of it. */
import { isAny, type Reading } from './reading.ts';
import { tagSet } from './tags.ts';

/** Past "JAKARTA, KOMPAS.com -", "LONDON (Reuters) -". */
export function afterDateline(r: Reading, start: number): number {
  for (let k = start + 1; k < start + DATELINE && k < r.tokens.length; k++) {
    const t = r.tokens[k];
    if (!t || r.sentenceOf[k] !== r.sentenceOf[start]) return start;
    if (t.kind !== 'mark') continue;
    if (t.text === ':' && isCity(r, start, k)) return k + 1;
    if (
      (t.text === '-' || t.text === '–' || t.text === '—' || t.text === '--') &&
      t.start > (r.tokens[k - 1]?.end ?? 0) &&
      isDatelineBefore(r, start, k)
    )
      return k + 1 + (r.tokens[k + 1]?.text === '-' ? 1 : 0);
  }
  return start;
}

export const DATELINE = 14;
const VERBS = tagSet(['say', 'auxiliaries', 'relatives']);

function isDatelineBefore(r: Reading, from: number, to: number): boolean {
  const first = r.tokens[from];
  if (!first) return false;
  if (r.sentences[r.sentenceOf[from] ?? 0]?.from !== from) return false;
  for (let k = from; k < to; k++)
    // "May 3 (Reuters) -": a month.
    if (r.tokens[k]?.shape === 'lower' && isAny(r, k, VERBS)) return false;
  return (
    (first.shape === 'upper' && first.text.length > 1) ||
    isPlaceAndOutlet(r, from, to) ||
    first.text === '(' ||
    r.text.slice(first.start, r.tokens[to]?.start ?? 0).includes('(')
  );
}

/** Sentences into the article within which its dateline stands. */
const HEAD = 4;

/** Words of a city, and letters of the first. */
const CITY = 2;
const SHORTEST = 4;

/** "MUMBAI: Shares fell …", "NEW DELHI: …": a city in capitals and a colon, at the head of an English article. */
function isCity(r: Reading, from: number, to: number): boolean {
  if (!r.lexicon.pack.plainEndings || (r.sentenceOf[from] ?? HEAD) >= HEAD || to - from > CITY) return false;
  if (r.sentences[r.sentenceOf[from] ?? 0]?.from !== from || r.tokens[to + 1]?.kind !== 'word') return false;
  let letters = 0;
  for (let k = from; k < to; k++) {
    if (r.tokens[k]?.shape !== 'upper') return false;
    letters += r.tokens[k]?.text.length ?? 0;
  }
  return letters >= SHORTEST;
}

/** "Jakarta, Warta Senja -": nothing but a place in capitals, a comma and a paper's name, at the head of the article. */
function isPlaceAndOutlet(r: Reading, from: number, to: number): boolean {
  if ((r.sentenceOf[from] ?? HEAD) >= HEAD || r.tokens[from]?.shape !== 'capital') return false;
  let comma = false;
  for (let k = from; k < to; k++) {
    const t = r.tokens[k];
    if (t?.text === ',') comma = true;
    else if (t?.kind === 'word' ? t.shape === 'lower' && !t.text.includes('.') : t?.text !== '.')
      return false;
  }
  return comma;
}
