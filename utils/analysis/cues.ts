/** Cues: the words that attribute. Found outside quotations, longest phrase first; an everyday word counts only where its place says so. */
import { has, isComma, matchAt, meetsAt, type Reading } from './reading.ts';
import { tagSet } from './tags.ts';

export type CueKind =
  | 'say'
  | 'sayFirst'
  | 'saySuffixed'
  | 'think'
  | 'describe'
  | 'nominal'
  | 'nominalAfter'
  | 'passive'
  | 'impersonal'
  | 'verbless';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: CueKind;
  /** An everyday word as well: counts only beside a quotation, a colon, a complementizer. */
  readonly weak: boolean;
  /** Also a verb of description: what it quotes may be a fragment. */
  readonly describes: boolean;
}

/** First match wins where a word is several things. */
const KINDS = [
  'saySuffixed',
  'nominal',
  'sayFirst',
  'say',
  'nominalAfter',
  'think',
  'describe',
  'passive',
  'impersonal',
] as const;
const CUES = tagSet([...KINDS, 'sayWeak']);

export function findCues(r: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < r.tokens.length; i++) {
    if (r.quoteAt[i] || !meetsAt(r, i, CUES)) continue;
    const cue = cueAt(r, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function cueAt(r: Reading, i: number): Cue | null {
  let best: { kind: CueKind; length: number } | null = null;
  for (const kind of KINDS) {
    const length = matchAt(r, i, kind);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  // A verb that may stand on either side of its subject is listed under both.
  if (best?.kind === 'sayFirst' && matchAt(r, i, 'say') === best.length)
    best = { kind: 'say', length: best.length };
  if (!best && has(r, i, 'sayWeak')) best = { kind: 'say', length: 1 };
  if (!best || isCapitalInside(r, i)) return null;
  const { kind } = best;
  // "laat weten dat", "menyatakan bahawa": the complementizer opens the reported clause.
  const length =
    best.length > 1 && has(r, i + best.length - 1, 'complementizers') ? best.length - 1 : best.length;
  if (isNoun(r, i, kind)) return null;
  // "Antara yang mengutip AFP": a link of the chain that carried the words, nobody's speech.
  if (has(r, i - 1, 'relatives') && matchAt(r, i, 'before') === length && r.outletAt[i + length]) return null;
  if (isPassive(r, i, length))
    return { from: i, to: i + length, kind: 'passive', weak: false, describes: false };
  return {
    from: i,
    to: i + length,
    kind,
    weak: length === 1 && has(r, i, 'sayWeak'),
    describes: matchAt(r, i, 'describe') > 0,
  };
}

/** "has been informed": the subject is who was told; who told stands after the agent marker, if anywhere. */
function isPassive(r: Reading, i: number, length: number): boolean {
  if (length > 1 || !has(r, i, 'passive')) return false;
  let k = i - 1;
  while (has(r, k, 'adverbs') && r.sentenceOf[k] === r.sentenceOf[i]) k--;
  return has(r, k, 'passiveAuxiliaries') && r.sentenceOf[k] === r.sentenceOf[i] && !r.quoteAt[k];
}

/** "the United States said": a capital within the sentence belongs to a name. */
function isCapitalInside(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || (t.shape !== 'capital' && t.shape !== 'upper')) return false;
  const sentence = r.sentences[r.sentenceOf[i] ?? 0];
  const before = r.tokens[i - 1];
  return sentence !== undefined && i > sentence.from && before?.kind !== 'mark';
}

/** "on promises of tax cuts", "Trump's promises", "a tough warning": behind a preposition, an owner or an adjective, or before "of". */
function standsAsNoun(r: Reading, i: number): boolean {
  const before = r.tokens[i - 1];
  if (!before) return false;
  if (has(r, i - 1, 'prepositions') && !has(r, i - 1, 'subordinators')) return true;
  if (before.lower.endsWith("'s") || before.lower.endsWith("s'")) return true;
  if (has(r, i + 1, 'ofWords') && !isComma(r, i - 1)) return true;
  const adjective = before.shape === 'lower' && before.kind === 'word' && r.tags[i - 1]?.size === 0;
  return adjective && (has(r, i - 2, 'determiners') || has(r, i - 2, 'prepositions'));
}

/** "the claim", "a report", "his comments", "kata kunci": the noun that looks like the verb. */
function isNoun(r: Reading, i: number, kind: CueKind): boolean {
  if (kind === 'nominal' || kind === 'nominalAfter' || kind === 'saySuffixed') return false;
  const before = r.tokens[i - 1];
  if (!before || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  if (
    has(r, i - 1, 'determiners') &&
    !has(r, i - 1, 'pronounsPerson') &&
    !has(r, i - 1, 'relatives') &&
    !has(r, i - 1, 'determinersAfter')
  ) {
    return !isComma(r, i - 2) || has(r, i, 'documents') || has(r, i, 'sayWeak');
  }
  if (has(r, i, 'alsoNoun') && standsAsNoun(r, i)) return true;
  // "for comment", "of claims": after such a preposition stands a noun.
  if (has(r, i - 1, 'ofWords') && has(r, i, 'sayWeak')) return true;
  return before.lower.endsWith("'s") && (has(r, i, 'sayWeak') || has(r, i, 'documents'));
}
