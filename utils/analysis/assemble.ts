/** Brings the parts together: every frame gets its voice in the order of the text, every quotation its speaker, carriers and id. */
import { lowerBound } from '../lower-bound.ts';
import type { Occasion, Quote, QuoteKind } from '../report.ts';
import type { CarrierHit } from './carriers/carrier-hit.ts';
import { confidenceOf, indirectConfidence } from './confidence.ts';
import { findOccasion } from './discourse/occasions.ts';
import {
  originsOf,
  type Parts,
  reportedAt,
  resolveVoices,
  voiceBefore,
  voiceOfClause,
  voiceOfQuotation,
} from './discourse/quotation-voices.ts';
import { NO_VOICE, type Voice } from './discourse/voice.ts';
import type { Frame } from './frames/frame.ts';
import type { Quotation } from './quotations/quotation.ts';
import { carriedAhead, carriedBack } from './reported/back-reports.ts';
import { firstTokenAt, type Reading, spanOf } from './text/reading.ts';

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly frame: Frame | null;
  readonly voice: Voice;
  readonly confidence: number;
  readonly quotation: number;
  readonly sentence: number;
}

export function assembleQuotes(
  r: Reading,
  parts: Parts,
): { quotes: Quote[]; voices: ReadonlyMap<Frame, Voice> } {
  const { quotations, reported, discourse } = parts;
  const { voices, goingOn } = resolveVoices(r, parts);
  const drafts: Draft[] = [];
  const origins = originsOf(quotations);
  const spoken = quotations.map((q, k) => voiceOfQuotation(r, q, origins[k] ?? q, voices, discourse));
  /** The sentence that says how each quotation was told. */
  const told: number[] = [];
  for (const [k, q] of quotations.entries()) {
    const own = spoken[k]?.speaker ? spoken[k] : goingOn.get(r.sentenceOf[q.span.from] ?? -1);
    const clause = own ?? voiceOfClause(r, q, parts);
    const voice = clause.speaker || q.frame ? clause : (voiceBefore(r, q, discourse) ?? clause);
    const { start, end } = trimmed(r.text, q.span.start, q.span.end);
    // A paragraph of speech that goes on was told to whom the one before was told.
    const before = quotations[k - 1];
    const goesOn =
      !q.frame &&
      q.kind === 'direct' &&
      before?.kind === 'direct' &&
      q.span.block - before.span.block === 1 &&
      r.blocks[q.span.block]?.start === q.span.outerStart;
    const sentence =
      (goesOn ? told[k - 1] : undefined) ?? r.sentenceOf[q.frame?.cue.from ?? q.span.from] ?? 0;
    told[k] = sentence;
    drafts.push({
      start,
      end,
      kind: q.kind,
      frame: q.frame,
      voice,
      confidence: confidenceOf(q.link, voice.evidence),
      quotation: k,
      sentence,
    });
  }
  for (const c of reported) {
    const voice = voices.get(c.frame) ?? NO_VOICE;
    drafts.push({
      start: c.start,
      end: c.end,
      kind: 'indirect',
      frame: c.frame,
      voice,
      confidence: indirectConfidence(c.marked, voice.evidence),
      quotation: -1,
      sentence: c.frame.sentence,
    });
  }
  for (const g of parts.goingOn) {
    const voice = goingOn.get(g.sentence);
    if (!voice) continue;
    drafts.push({
      start: g.start,
      end: g.end,
      kind: 'indirect',
      frame: null,
      voice,
      confidence: indirectConfidence(false, voice.evidence),
      quotation: -1,
      sentence: g.sentence,
    });
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const carriersOf = new Map<number, CarrierHit[]>();
  for (const c of parts.carriers) {
    const list = carriersOf.get(c.sentence);
    if (list) list.push(c);
    else carriersOf.set(c.sentence, [c]);
  }
  const behind = carriedBack(r, parts.carriers);
  const worded = new Set(
    drafts.flatMap((d) => [d.sentence, r.sentenceOf[firstTokenAt(r, d.start)] ?? d.sentence]),
  );
  const ahead = carriedAhead(r, parts.carriers, (sentence) => worded.has(sentence));
  const inReported = reportedAt([...reported, ...parts.goingOn]);
  const occasions = new Map<number, Occasion | null>();
  const occasionOf = (sentence: number): Occasion | null => {
    let occasion = occasions.get(sentence);
    if (occasion === undefined) {
      occasion = findOccasion(r, sentence, inReported, r.article.publishedTime);
      occasions.set(sentence, occasion);
    }
    return occasion;
  };
  const idOf = new Map<number, string>();
  for (const [k, d] of drafts.entries()) if (d.quotation >= 0) idOf.set(d.quotation, `q${k + 1}`);
  const quotes = drafts.map((d, k): Quote => {
    const q = quotations[d.quotation];
    const carriers = carriersNear(r, d, carriersOf, behind, ahead).filter(
      (c) => carries(c, d) && !ofNextCue(r, parts.frames, c, d),
    );
    return {
      id: `q${k + 1}`,
      kind: d.kind,
      start: d.start,
      end: d.end,
      text: r.text.slice(d.start, d.end),
      speaker: d.voice.speaker,
      cue: d.frame && (d.quotation < 0 || ownsCue(q)) ? spanOf(r, d.frame.cue.from, d.frame.cue.to) : null,
      via: carriers.map((c) => ({ name: c.name, kind: c.kind, start: c.start, end: c.end, text: c.text })),
      occasion: d.frame ? occasionOf(d.frame.sentence) : null,
      continues: q && q.continues >= 0 ? (idOf.get(q.continues) ?? null) : null,
      confidence: d.confidence,
      check: null,
    };
  });
  return { quotes, voices };
}

/** The carriers of the sentence that tells of it; of speech without a cue ("– Det går bra. Vi klarar det, säger Lind till TT.") those where it ends, too. */
function carriersNear(
  r: Reading,
  d: Draft,
  carriersOf: ReadonlyMap<number, readonly CarrierHit[]>,
  behind: ReadonlyMap<number, readonly CarrierHit[]>,
  ahead: ReadonlyMap<number, readonly CarrierHit[]>,
): readonly CarrierHit[] {
  const told = carriersOf.get(d.sentence) ?? [];
  const last = r.sentenceOf[firstTokenAt(r, d.end) - 1] ?? d.sentence;
  const talk = told.length === 0 && d.kind === 'direct' ? ahead.get(d.sentence) : undefined;
  if (talk) return talk;
  if (told.length === 0 && behind.size > 0) return behind.get(d.sentence) ?? behind.get(last) ?? [];
  if (d.frame || last === d.sentence || !r.lexicon.pack.carriersByName) return told;
  return [...told, ...(carriersOf.get(last) ?? [])];
}

const ownsCue = (q: Quotation | undefined): boolean => q !== undefined && q.link !== 'paragraph';

/** A carrier in the sentence of a frame carried its words; one that speaks itself did not. */
function carries(c: CarrierHit, d: Draft): boolean {
  const s = d.voice.speaker;
  if (
    s &&
    s.start !== null &&
    s.end !== null &&
    c.start >= s.start &&
    c.end <= s.end &&
    s.kind !== 'anonymous'
  )
    return false;
  return c.end <= d.start || c.start >= d.end || d.kind !== 'indirect';
}

/** "… assured that the plan stands, contesting what an aide told the Post": the outlet stands with a further cue of the same speaker. */
function ofNextCue(r: Reading, frames: readonly Frame[], c: CarrierHit, d: Draft): boolean {
  if (d.kind !== 'indirect' || c.start <= d.end || !r.lexicon.pack.inverts) return false;
  const at = (f: Frame | undefined): number => r.tokens[f?.cue.from ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  const next = frames[lowerBound(frames, (f) => at(f) < d.end)];
  return next?.inherits === true && next !== d.frame && at(next) < c.start;
}

/** White space inside the marks is the typesetter's (« mots »), not the speaker's. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let a = start;
  let z = end;
  while (a < z && /\s/.test(text.charAt(a))) a++;
  while (z > a && /\s/.test(text.charAt(z - 1))) z--;
  // The comma before the tag (“…,” she said) belongs to the sentence around the words.
  while (z > a && /[,،，]/.test(text.charAt(z - 1))) z--;
  return { start: a, end: z };
}
