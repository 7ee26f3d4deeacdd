/** Whether a word is a name elsewhere in the same article. */

import { stemsOf } from '../text/name-forms.ts';
import { has, matchAt, type Reading, tokenAt } from '../text/reading.ts';
import { isListed } from './noun-tags.ts';

const particled = new WeakMap<Reading, ReadonlySet<string>>();

/** First particle and last word of names like "Ursula von der Leyen", "Ans de Graaf". One pass, kept. */
export function withParticle(r: Reading): ReadonlySet<string> {
  const known = particled.get(r);
  if (known) return known;
  const found = new Set<string>();
  for (let k = 1; k < r.tokens.length; k++) {
    if (r.tokens[k]?.shape !== 'lower' || r.tokens[k - 1]?.shape !== 'capital') continue;
    const length = matchAt(r, k, 'particles');
    const name = r.tokens[k + length];
    if (length > 0 && name?.shape === 'capital') found.add(`${r.tokens[k]?.lower} ${name.lower}`);
  }
  particled.set(r, found);
  return found;
}

const insideNames = new WeakMap<Reading, ReadonlySet<string>>();

/** Words that the article writes with a capital inside a sentence. */
export function nameInside(r: Reading, lower: string): boolean {
  let names = insideNames.get(r);
  if (!names) {
    const found = new Set<string>();
    for (let k = 1; k < r.tokens.length; k++) {
      const t = r.tokens[k];
      if (
        t?.shape === 'capital' &&
        r.tokens[k - 1]?.kind === 'word' &&
        r.sentenceOf[k] === r.sentenceOf[k - 1]
      )
        found.add(t.lower);
    }
    names = found;
    insideNames.set(r, names);
  }
  return names.has(lower);
}

const runNames = new WeakMap<Reading, ReadonlySet<string>>();

/** Words that stand in a run of two capitals (first name, surname) somewhere in the article. */
export function nameElsewhere(r: Reading, lower: string): boolean {
  let names = runNames.get(r);
  if (!names) {
    const found = new Set<string>();
    for (let k = 1; k < r.tokens.length; k++) {
      const a = r.tokens[k - 1];
      const b = r.tokens[k];
      if (!a || !b || !isCapital(r, k - 1) || !isCapital(r, k) || b.start !== a.end + 1) continue;
      if (has(r, k - 1, 'starters') || has(r, k - 1, 'determiners') || has(r, k - 1, 'prepositions'))
        continue;
      if (has(r, k, 'views')) continue;
      if (has(r, k, 'surnames') && (isListed(r, k - 1) || has(r, k - 2, 'determiners'))) continue;
      found.add(b.lower);
      if (!isListed(r, k - 1)) found.add(a.lower);
    }
    names = found;
    runNames.set(r, names);
  }
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return names.has(lower) || names.has(bare);
}

const midCapitals = new WeakMap<Reading, ReadonlySet<string>>();

/** A form of the word has a capital within a sentence somewhere in the article. */
export function capitalElsewhere(r: Reading, lower: string): boolean {
  let stems = midCapitals.get(r);
  if (!stems) {
    const found = new Set<string>();
    for (const [k, t] of r.tokens.entries())
      if (t.kind === 'word' && t.shape === 'capital' && (!atStart(r, k) || isCapital(r, k + 1)))
        for (const stem of stemsOf(r.lexicon.pack, t.lower)) found.add(stem);
    stems = found;
    midCapitals.set(r, stems);
  }
  return stemsOf(r.lexicon.pack, lower).some((stem) => stems.has(stem));
}

export const isCapital = (r: Reading, i: number): boolean => {
  const t = tokenAt(r, i);
  return t !== undefined && t.kind === 'word' && (t.shape === 'capital' || t.shape === 'upper');
};

/** "- Я уеду": the hyphen that opens a paragraph is a dash. */
const opensBlock = (r: Reading, i: number): boolean => {
  const block = r.sentences[r.sentenceOf[i] ?? 0]?.block;
  return block !== undefined && r.blocks[block]?.start === r.tokens[i]?.start;
};

export function atStart(r: Reading, i: number): boolean {
  const s = r.sentences[r.sentenceOf[i] ?? 0];
  if (s && s.from === i) return true;
  const before = tokenAt(r, i - 1);
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  // After an opening mark, a colon or a dash the capital may be the sentence's.
  const span = r.quoteAt[i];
  if (span && span.start <= (r.tokens[i]?.start ?? 0) && before.end <= span.start) return true;
  return (
    (/[.!?:"“„«‘'—–•]/.test(before.text) || (before.text === '-' && opensBlock(r, i - 1))) &&
    !(before.text === '.' && (r.tokens[i - 2]?.text.length ?? 9) <= 3)
  );
}
