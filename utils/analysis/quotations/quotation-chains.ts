/** Quotations that go on: over paragraphs, behind the cue that broke them, and those whose speaker the next sentence names. */

import { lowerBound } from '../../lower-bound.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Quotation } from './quotation.ts';

/** Speech over several paragraphs: each opens again, the last closes; their cue may stand at either end. */
export function chain(r: Reading, quotations: readonly Quotation[]): void {
  for (let k = 1; k < quotations.length; k++) {
    const q = quotations[k];
    const previous = quotations[k - 1];
    if (!q || !previous) continue;
    const opensBlock = r.blocks[q.span.block]?.start === q.span.outerStart;
    const next = q.span.block === previous.span.block + 1;
    if (previous.span.unclosed && opensBlock && next) {
      q.continues = k - 1;
      if (!q.frame || q.link === 'embedded') q.voiceOf = k - 1;
      else if (!previous.frame) previous.voiceOf = k;
    }
  }
  // The cue at the end of the last paragraph speaks for all that it closes.
  for (let k = quotations.length - 2; k >= 0; k--) {
    const q = quotations[k];
    const next = quotations[k + 1];
    const told = next && (next.frame !== null || next.voiceOf > k);
    if (q && told && next.continues === k && !q.frame && q.voiceOf < 0) q.voiceOf = k + 1;
    if (q && next && next.voiceOf === k && q.voiceOf === k + 1) next.voiceOf = -1;
  }
}

/** Quotations without a frame of their own: broken by a cue, going on after it, or standing as a paragraph after it. */
export function carry(
  r: Reading,
  quotations: readonly Quotation[],
  bySentence: ReadonlyMap<number, readonly Frame[]>,
  mentions: readonly Mention[],
): void {
  for (const [k, q] of quotations.entries()) {
    if (q.signature) continue;
    const previous = quotations[k - 1];
    if (previous && q.continues < 0 && !namesAnother(previous, q) && continuesAfterCue(r, previous, q)) {
      q.continues = k - 1;
      if (!q.frame || q.frame === previous.frame || q.link === 'embedded') {
        q.frame = previous.frame;
        q.link = 'continued';
        q.voiceOf = previous.frame ? -1 : k - 1;
      }
    }
    if (q.frame || q.voiceOf >= 0) continue;
    const back = backReference(r, q, bySentence);
    if (back) {
      q.frame = back;
      q.link = 'back-reference';
      continue;
    }
    const sentence = r.sentenceOf[q.span.from] ?? 0;
    if (bringsAnother(r, q, previous, mentions)) continue;
    if (
      previous &&
      r.sentences[sentence]?.block === previous.span.block &&
      sentence - (r.sentenceOf[previous.span.to - 1] ?? 0) <= 1
    ) {
      q.voiceOf = k - 1;
      q.link = 'continued';
      if (q.kind === 'direct') q.continues = q.continues < 0 ? k - 1 : q.continues;
    } else if (q.kind === 'direct') q.link = 'paragraph';
  }
}

/** "…," said Ana Lee. "…," said Tom Lee: each quotation has a speaker of its own. */
const namesAnother = (previous: Quotation, q: Quotation): boolean =>
  q.frame !== null &&
  q.frame !== previous.frame &&
  q.link === 'after' &&
  q.frame.subject !== null &&
  q.frame.subject.name !== null;

/** Tokens of day and adverb before the subject of a sentence. */
const OPENING = 5;

/** Who may bring in words of their own. */
const SPEAKS: ReadonlySet<Mention['type']> = new Set(['person', 'name', 'role', 'anonymous', 'spokesperson']);

/**
 * "…», dijo Rueda. Más duros fueron los vecinos: «…»", "…», dijo Rueda. El gremio decidió «no ceder»": before the colon or the fragment
 * stands somebody else than spoke, though no verb says that they speak.
 */
function bringsAnother(
  r: Reading,
  q: Quotation,
  previous: Quotation | undefined,
  mentions: readonly Mention[],
): boolean {
  const colon = r.tokens[q.span.from - 1]?.text === ':';
  if (!r.lexicon.pack.inverts || !(colon || q.kind === 'partial')) return false;
  const first = r.sentences[r.sentenceOf[q.span.from - 1] ?? 0]?.from ?? q.span.from;
  const last = r.tokens[(previous?.frame?.subject?.to ?? 0) - 1]?.lower;
  for (let k = lowerBound(mentions, (m) => m.from < first); k < mentions.length; k++) {
    const m = mentions[k];
    if (!m || m.from >= q.span.from) return false;
    if (m.governed || m.possessive || m.quoted || m.bracketed) continue;
    if (!SPEAKS.has(m.type) && (colon || m.type !== 'organisation')) continue;
    // A fragment is whose sentence it stands in, where that begins with them.
    if (!colon && m.from !== first && !(isComma(r, m.from - 1) && m.from - first <= OPENING)) return false;
    if (r.tokens[m.to - 1]?.lower !== last) return true;
  }
  return false;
}

/** "…," she said. "…" — nothing but the cue's sentence between the two, in one paragraph. */
function continuesAfterCue(r: Reading, previous: Quotation, q: Quotation): boolean {
  if (!previous.frame || q.span.block !== previous.span.block || q.kind !== 'direct') return false;
  if (previous.link !== 'after' && previous.link !== 'continued') return false;
  const gapFrom = previous.span.to;
  const gapTo = q.span.from;
  if (gapTo - gapFrom > GAP) return false;
  let stops = 0;
  for (let i = gapFrom; i < gapTo; i++) {
    if (
      /^[.!?]$/.test(r.tokens[i]?.text ?? '') &&
      i < gapTo - 1 &&
      r.tokens[i + 1]?.kind !== 'mark' &&
      r.sentenceOf[i + 1] !== r.sentenceOf[i]
    )
      stops++;
  }
  return stops === 0;
}
/** Tokens of cue, speaker and adverbials between two parts of one quotation. */
const GAP = 40;

/** "… ." Hal itu disampaikan Budi. — the next sentence says who said it. */
function backReference(
  r: Reading,
  q: Quotation,
  bySentence: ReadonlyMap<number, readonly Frame[]>,
): Frame | null {
  const s = (r.sentenceOf[q.span.to - 1] ?? 0) + 1;
  const next = r.sentences[s];
  if (!next || next.block > q.span.block + 1) return null;
  const frames = (bySentence.get(s) ?? []).filter((f) => f.subject !== null);
  if (matchAt(r, next.from, 'backReference') === 0)
    return frames.find((f) => pointsBack(r, f, next.to)) ?? null;
  return frames[0] ?? null;
}

/** Tokens of "like this" right before a verb. */
const LIKE_THIS = 5;

/** 「…」。田中さんはこう振り返る。: where the verb comes last, "like this" stands before it; with marks behind its sentence it points there. */
function pointsBack(r: Reading, f: Frame, end: number): boolean {
  if (r.lexicon.pack.order !== 'subject-object-verb' || r.opensAt.has(r.tokens[end]?.start ?? -1))
    return false;
  for (let length = 1; length <= LIKE_THIS; length++)
    if (matchAt(r, f.cue.from - length, 'backReference') === length) return true;
  return false;
}
