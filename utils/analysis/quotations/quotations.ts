/**
 * Quotations with their frames: each span that may be speech is linked to the frame that reports it, or goes on with the
 * speech before it. Titles, terms and slips fall out here.
 */
import { lowerBound } from '../../lower-bound.ts';
import { type Frame, speaksAlone } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { has, isComma, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { bestLink, type Link } from './links.ts';
import type { Quotation } from './quotation.ts';
import { carry, chain } from './quotation-chains.ts';
import { signatureOf } from './signatures.ts';
import { type SpeechSpan, speechSpans } from './spans.ts';
import { isDirect, isSpeech } from './speech.ts';

export function findQuotations(
  r: Reading,
  frames: readonly Frame[],
  mentions: readonly Mention[] = [],
): Quotation[] {
  const bySentence = new Map<number, Frame[]>();
  for (const f of frames) {
    const list = bySentence.get(f.sentence);
    if (list) list.push(f);
    else bySentence.set(f.sentence, [f]);
  }
  const quotations: Quotation[] = [];
  for (const span of speechSpans(r)) {
    const signed = signatureOf(r, span.block);
    const told = signed && span.origin === 'block' ? null : linkOf(r, span, bySentence, frames);
    // Whoever signed it says it, whatever its own words tell of others; marks in it may have a cue of their own.
    const signature = told && blockOf(r, told.frame) === span.block ? null : signed;
    const link = signature ? null : told;
    const listed = listedWith(r, quotations.at(-1), span, link);
    if (!listed && !isSpeech(r, span, link)) continue;
    quotations.push({
      span,
      kind: !listed && isDirect(r, span, link) ? 'direct' : 'partial',
      frame: listed ?? link?.frame ?? null,
      link: signature ? 'after' : listed ? 'continued' : (link?.kind ?? 'none'),
      score: link?.score ?? 0,
      continues: -1,
      voiceOf: -1,
      signature,
    });
  }
  chain(r, quotations);
  carry(r, quotations, bySentence, mentions);
  return quotations;
}

const blockOf = (r: Reading, frame: Frame) => r.sentences[frame.sentence]?.block;

/** 'shouted “shame on you”, “resign now” and “go home”': the frame of the words before, where nothing but a comma or "and" parts the two. */
function listedWith(
  r: Reading,
  before: Quotation | undefined,
  span: SpeechSpan,
  own: Link | null,
): Frame | null {
  if (own && own.kind !== 'embedded' && own.frame !== before?.frame) return null;
  if (!before?.frame || (before.link !== 'before' && before.link !== 'continued')) return null;
  if (before.kind !== 'partial' || before.span.block !== span.block || span.from - before.span.to > 2)
    return null;
  for (let k = before.span.to; k < span.from; k++)
    if (!isComma(r, k) && !has(r, k, 'conjunctions')) return null;
  return before.frame;
}

function linkOf(
  r: Reading,
  span: SpeechSpan,
  bySentence: ReadonlyMap<number, readonly Frame[]>,
  frames: readonly Frame[],
): Link | null {
  const first = r.sentenceOf[span.from] ?? 0;
  const last = r.sentenceOf[Math.max(span.from, span.to - 1)] ?? first;
  const near = [...(bySentence.get(first) ?? []), ...(last !== first ? (bySentence.get(last) ?? []) : [])];
  const within = inside(span, frames);
  // "La notizia è confermata dal sindaco: «Per quanto mi riguarda – afferma – …»": who stands before the colon says it.
  // "— Era alguém que não teria motivo — descreve Lopes.": nor does a verb of the speech itself that nobody is the subject of.
  if (within && !within.frame.subject) {
    const before = bestLink(r, span, near);
    if (before && before.score >= TOUCHING && before.frame.subject) return before;
  }
  if (within) return within;
  const own = bestLink(r, span, near);
  if (own && own.score >= TOUCHING) return own;
  const lead = leadIn(r, span, bySentence);
  if (lead && (!own || own.kind === 'embedded')) return lead;
  return own;
}
/** From here on a link touches the marks. */
const TOUCHING = 9;

/** The sentence before ends on a colon after its cue: "Caddell continued:" and then the words. */
function leadIn(
  r: Reading,
  span: SpeechSpan,
  bySentence: ReadonlyMap<number, readonly Frame[]>,
): Link | null {
  const s = r.sentenceOf[span.from] ?? 0;
  const sentence = r.sentences[s];
  if (!sentence || sentence.from !== span.from) return null;
  const before = r.sentences[s - 1];
  if (!before) return null;
  const frame = (bySentence.get(s - 1) ?? []).findLast((f) => f.subject !== null || speaksAlone(f));
  const head = frame?.cue.kind === 'verbless' && frame.cue.from === before.to - 1;
  const colon = r.tokens[before.to - 1]?.text === ':' || head;
  if (!colon && !(frame && leavesOpen(r, frame, before))) return null;
  return frame ? { frame, kind: 'lead-in', score: 9 } : null;
}

/** 'Her mother, Mira, said in a statement. "…"': a verb of saying with nothing said but where and when. */
function leavesOpen(r: Reading, f: Frame, s: Sentence): boolean {
  if (f.cue.kind !== 'say' || f.cue.weak || !f.subject || f.subject.to > f.cue.from) return false;
  if (f.from - s.from > OPENING || s.to - f.cue.to > ADJUNCT) return false;
  if (
    f.cue.to < s.to - 1 &&
    !has(r, f.cue.to, 'prepositions') &&
    !has(r, f.cue.to, 'weekdays') &&
    !has(r, f.cue.to, 'days')
  )
    return false;
  for (let k = f.cue.to; k < s.to; k++)
    if (r.quoteAt[k] || isComma(r, k) || has(r, k, 'complementizers')) return false;
  return true;
}
/** Words before the subject and after the verb of a sentence that only leads to a quotation. */
const OPENING = 4;
const ADJUNCT = 9;

/** The cue stands inside the marks: « Là-dessus, souligne-t-elle, … », "… - commenta Rossi - …". */
function inside(span: SpeechSpan, frames: readonly Frame[]): Link | null {
  const low = lowerBound(frames, (frame) => frame.cue.from <= span.from);
  const frame = frames[low];
  return frame && frame.cue.to <= span.to ? { frame, kind: 'inside', score: 8 } : null;
}
