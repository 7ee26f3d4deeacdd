/**
 * Reporting frames: a cue with the mention that is its subject. Candidates are scored by named features; the best wins,
 * and below a threshold nobody does: no name beats a wrong name.
 */
import { commonSource, commonSubject } from './common-subjects.ts';
import type { Cue } from './cues.ts';
import {
  closesRelative,
  closesTag,
  followsQuote,
  invertedSubject,
  opensSentence,
  prefersAfter,
  subjectAfter,
} from './inversion.ts';
import type { Mention } from './mention.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from './reading.ts';
import { clauseHolder, heldSource, reportSource } from './sources-of-report.ts';
import { candidateScore, MAX_DISTANCE, WEIGHT } from './subject-scores.ts';
import { verblessFrames } from './verbless.ts';

export interface Frame {
  readonly cue: Cue;
  /** Null where nobody stands beside the cue; the suffix of a `saySuffixed` cue is resolved later. */
  readonly subject: Mention | null;
  readonly sentence: number;
  /** Tokens of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** Score of the subject; higher is surer. */
  readonly score: number;
  /** The subject is that of the frame before ("…, she said, adding that …"). */
  readonly inherits: boolean;
  /** Whom an outlet that reports names as its source ("Reuters reported, citing two officials"): the words are theirs. */
  readonly cites: Mention | null;
}

/** A candidate below this is too far or too much of an object to be the speaker. */
const MIN_SCORE = 4;

export function buildFrames(r: Reading, cues: readonly Cue[], mentions: readonly Mention[]): Frame[] {
  const bySentence = new Map<number, Mention[]>();
  for (const m of mentions) {
    if (m.quoted || m.bracketed) continue;
    const s = r.sentenceOf[m.from] ?? 0;
    const list = bySentence.get(s);
    if (list) list.push(m);
    else bySentence.set(s, [m]);
  }
  const frames: Frame[] = [];
  for (const cue of cues) {
    const sentence = r.sentenceOf[cue.from] ?? 0;
    frames.push(frameOf(r, cue, bySentence.get(sentence) ?? [], sentence, frames));
  }
  return [...frames, ...verblessFrames(r, mentions)].sort((a, b) => a.cue.from - b.cue.from);
}

function frameOf(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  sentence: number,
  earlier: readonly Frame[],
): Frame {
  const make = (subject: Mention | null, score: number, inherits = false): Frame => ({
    cue,
    subject,
    sentence,
    from: subject ? Math.min(subject.from, cue.from) : cue.from,
    to: subject ? Math.max(subject.to, cue.to) : cue.to,
    score,
    inherits,
    cites: subject ? citedBy(r, subject, cue, mentions) : null,
  });
  if (cue.kind === 'saySuffixed') {
    // "katanya" may still name its speaker: "katanya Budi" is rare, "kata dia" is not suffixed. The suffix stands.
    return make(null, WEIGHT.base);
  }
  if (cue.kind === 'impersonal') {
    const m = reportSource(r, cue, mentions);
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  if (cue.kind === 'ownWords') {
    const m = clauseHolder(r, cue, mentions);
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  if (cue.kind === 'nominal') {
    const held = heldSource(r, cue, mentions);
    if (held) return make(held, WEIGHT.base + WEIGHT.adjacent);
    const m = subjectAfter(r, cue, mentions, 4) ?? commonSource(r, cue);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'nominalAfter') {
    const m = mentions.findLast((x) => x.to <= cue.from && cue.from - x.to <= 1);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'passive') {
    const agent = agentAfter(r, cue, mentions);
    return agent ? make(agent, WEIGHT.base) : make(null, 0);
  }
  const inverted = invertedSubject(r, cue, mentions);
  const after = inverted && closesTag(r, cue, inverted) ? inverted : null;
  if (after && (cue.kind === 'sayFirst' || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions))))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  const best = bestBefore(r, cue, mentions, earlier);
  const described = cue.kind === 'sayFirst' ? null : commonSubject(r, cue, mentions);
  const before =
    described && !(best && best.score >= WEIGHT.base && !best.mention.governed) ? described : best;
  if (after && r.lexicon.pack.verbSecond && !(before && opensSentence(r, before.mention, cue)))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  if (before && before.score >= MIN_SCORE && cue.kind !== 'sayFirst')
    return make(before.mention, before.score);
  if (
    after &&
    (r.lexicon.pack.order !== 'subject-verb' || r.lexicon.pack.inverts || followsQuote(r, cue.from))
  )
    return make(after, WEIGHT.base);
  const previous = lastIn(earlier, sentence, speaks);
  if (previous && isParticipial(r, cue, previous)) return make(previous.subject, previous.score - 1, true);
  return make(null, 0);
}

/** Tokens between an outlet's cue and the word that names its source, and between that word and the source. */
const CITE_REACH = 8;
const CITED_WITHIN = 3;

function citedBy(r: Reading, subject: Mention, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (cue.kind !== 'say' || !outletWithin(r, subject.name)) return null;
  const sentence = r.sentenceOf[cue.from];
  for (let k = subject.to; k < cue.to + CITE_REACH && r.sentenceOf[k] === sentence; k++) {
    const length = k === cue.from || r.quoteAt[k] ? 0 : matchAt(r, k, 'before');
    if (length === 0) continue;
    const source = mentions.find((m) => m.to > k + length);
    const near = source && source.from <= k + length + CITED_WITHIN && source !== subject;
    return near && source.type !== 'pronoun' && !outletWithin(r, source.name) ? source : null;
  }
  return null;
}

/** It has somebody to hand on to a further cue: a subject, or the suffix of "katanya". */
const speaks = (f: Frame): boolean => f.subject !== null || f.cue.kind === 'saySuffixed' || f.inherits;

/** The last frame of a sentence that fits; `frames` are in the order of the text. */
function lastIn(frames: readonly Frame[], sentence: number, fits: (f: Frame) => boolean): Frame | undefined {
  for (let k = frames.length - 1; k >= 0; k--) {
    const f = frames[k];
    if (!f || f.sentence !== sentence) return undefined;
    if (fits(f)) return f;
  }
  return undefined;
}

function agentAfter(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const sentence = r.sentenceOf[cue.from];
  for (let k = cue.to; k < cue.to + 10 && r.sentenceOf[k] === sentence; k++) {
    const length = matchAt(r, k, 'agent');
    if (length === 0) continue;
    return mentions.find((m) => m.from >= k + length && m.from - (k + length) <= 2) ?? null;
  }
  const next = mentions.find((m) => m.from === cue.to);
  return next &&
    (next.type === 'person' || next.type === 'name' || next.type === 'role' || next.type === 'pronoun')
    ? next
    : null;
}

/** "…, adding that", "seraya menambahkan": a further cue with the subject of the one before. */
function isParticipial(r: Reading, cue: Cue, previous: Frame): boolean {
  return (
    cue.from > previous.cue.from &&
    (isComma(r, cue.from - 1) ||
      has(r, cue.from - 1, 'conjunctions') ||
      has(r, cue.from - 1, 'subordinators') ||
      has(r, cue.from - 1, 'prepositions') ||
      has(r, cue.from - 1, 'adverbs'))
  );
}

function bestBefore(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  earlier: readonly Frame[],
): { mention: Mention; score: number } | null {
  let best: { mention: Mention; score: number } | null = null;
  const sentence = r.sentences[r.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const left = lastIn(earlier, r.sentenceOf[cue.from] ?? -1, () => true);
  const participle = left && speaks(left) && isParticipial(r, cue, left);
  for (const m of mentions) {
    if (m.to > cue.from) break;
    if (cue.from - m.to > MAX_DISTANCE) continue;
    let score = candidateScore(r, m, cue, sentence.from);
    // Words reported by an earlier cue are what somebody else says; their subjects are seldom this cue's.
    if (participle && left.subject && m.from >= left.cue.to && m !== left.subject) score -= 5;
    if (!best || score > best.score) best = { mention: m, score };
  }
  // "…, katanya, seraya menambahkan, …": whoever stands in the words before belongs to them.
  if (participle && best && (best.mention.from >= left.cue.to || !left.subject)) return null;
  return best;
}
