/**
 * Quotations with their frames: each span that may be speech is linked to the frame that reports it, or goes on with the
 * speech before it. Titles, terms and slips fall out here.
 */
import { lowerBound } from '../lower-bound.ts';
import { type Frame, speaksAlone } from './frames.ts';
import { bestLink, type Link, type LinkKind } from './links.ts';
import { firstTokenAt, has, isComma, isDash, matchAt, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isCalledTitle, isProperName, isScareQuote, isTitle, type SpeechSpan, speechSpans } from './spans.ts';

export interface Quotation {
  readonly span: SpeechSpan;
  readonly kind: 'direct' | 'partial';
  frame: Frame | null;
  link: LinkKind;
  score: number;
  /** Index of the quotation this one goes on with, or -1. */
  continues: number;
  /** Index of the quotation whose speaker this one shares, or -1: its own frame was found there. */
  voiceOf: number;
}

/** Below this a frame of the same sentence is too far off to vouch that a name in marks is speech. */
const LOOSE = 6;
/** A marked span of this many words that no frame reports is speech if it reads like a sentence. */
const MIN_UNREPORTED = 4;

export function findQuotations(r: Reading, frames: readonly Frame[]): Quotation[] {
  const bySentence = new Map<number, Frame[]>();
  for (const f of frames) {
    const list = bySentence.get(f.sentence);
    if (list) list.push(f);
    else bySentence.set(f.sentence, [f]);
  }
  const quotations: Quotation[] = [];
  for (const span of speechSpans(r)) {
    const link = linkOf(r, span, bySentence, frames);
    if (!isSpeech(r, span, link)) continue;
    quotations.push({
      span,
      kind: isDirect(r, span, link) ? 'direct' : 'partial',
      frame: link?.frame ?? null,
      link: link?.kind ?? 'none',
      score: link?.score ?? 0,
      continues: -1,
      voiceOf: -1,
    });
  }
  chain(r, quotations);
  carry(r, quotations, bySentence);
  return quotations;
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
  const colon = r.tokens[before.to - 1]?.text === ':';
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

/** Tokens between "called it a" and the description it puts in marks. */
const DESCRIBED_REACH = 6;

function isSpeech(r: Reading, span: SpeechSpan, link: Link | null): boolean {
  if (span.unclosed && span.words < MIN_UNREPORTED && !link) return false;
  const touching = link !== null && link.kind !== 'embedded';
  // Where double marks are the article's own, single ones hold speech only beside their cue; in headlines they stand for both.
  if (span.single && usesDoubles(r) && (!touching || r.blocks[span.block]?.kind === 'heading')) return false;
  const described =
    link?.frame.cue.describes &&
    link.score >= LOOSE &&
    span.from - link.frame.cue.to <= DESCRIBED_REACH &&
    // "noemde het plan “een gedrocht”": a title has a capital.
    !(
      isCalledTitle(r, span) &&
      !opensSmall(r, span) &&
      (!has(r, span.from - 1, 'ofWords') || isTitleOf(r, span))
    ) &&
    !has(r, link.frame.cue.from, 'titleCues');
  if (isTitle(r, span) && !described) return touching && link.kind !== 'before' && endsSentence(r, span);
  if (r.lexicon.pack.verbSecond && isProgramme(r, span)) return false;
  if (touching) return true;
  if (span.origin !== 'marks') return true;
  if (isBracketed(r, span)) return false;
  if (isOutlet(r, span) || isSourceName(r, span, link)) return false;
  if (isScareQuote(r, span) && !link?.frame.cue.describes) return false;
  if (span.single && !link) return !usesDoubles(r) && (standsAlone(r, span) || standsBehindColon(r, span));
  if ((!link || link.score < LOOSE) && isProperName(r, span)) return false;
  if (isSubject(r, span)) return false;
  if (link) return true;
  if (span.words < MIN_UNREPORTED) return standsAlone(r, span);
  return r.blocks[span.block]?.kind !== 'caption' || endsSentence(r, span);
}

/** „La Vita“ („Das Leben“), IGPN ("Police des polices"): alone in brackets, another name for what stands before. */
function isBracketed(r: Reading, span: SpeechSpan): boolean {
  if (!/[(（]/.test(r.text.charAt(span.outerStart - 1)) || !/[)）]/.test(r.text.charAt(span.outerEnd)))
    return false;
  const before = r.tokens[span.from - 2];
  return (
    before !== undefined &&
    (r.closesAt.has(before.start) || r.quoteAt[span.from - 2] !== null || before.shape === 'upper')
  );
}

/** "their version of": the words before the marks are those of a title; of "the work of" they need not be ("called the work a …"). */
const isTitleOf = (r: Reading, span: SpeechSpan): boolean => matchAt(r, span.from - 2, 'titleCues') === 2;

/** „news.example“, 「アクシオス」: nothing but an outlet's name. */
function isOutlet(r: Reading, span: SpeechSpan): boolean {
  const first = firstTokenAt(r, span.start);
  for (let k = first; (r.tokens[k]?.end ?? span.end + 1) <= span.end; k++) if (!r.outletAt[k]) return false;
  return true;
}

/** „Sommer ohne Ende“ ging an …: marks that open a sentence, and right behind them its verb, where speech has a comma: a title. */
function isSubject(r: Reading, span: SpeechSpan): boolean {
  const next = r.tokens[span.to];
  return (
    r.lexicon.pack.capitalisedNouns === true &&
    r.sentences[r.sentenceOf[span.from] ?? 0]?.from === span.from &&
    next?.kind === 'word' &&
    next.shape === 'lower' &&
    !endsSentence(r, span)
  );
}

/** Words in the name of a paper or a programme. */
const PROGRAMME_WORDS = 3;

/** ZDF-„Morgenmagazin“, gegenüber dem „Weserboten“: a short name joined to a station, or right after words that only a carrier follows. */
function isProgramme(r: Reading, span: SpeechSpan): boolean {
  const first = r.tokens[firstTokenAt(r, span.start)];
  if (span.words > PROGRAMME_WORDS || endsSentence(r, span) || !first || first.shape === 'lower')
    return false;
  if (r.text.charAt(span.outerStart - 1) === '-') return true;
  for (let k = span.from - 1; k >= span.from - PROGRAMME_WORDS && k >= 0; k--)
    for (const tag of ['addressee', 'place'] as const) if (matchAt(r, k, tag) === span.from - k) return true;
  return false;
}

/** 「…」によると, „…“ zufolge: the words in marks name the source, or a term in what it says. */
function isSourceName(r: Reading, span: SpeechSpan, link: Link | null): boolean {
  if (matchAt(r, span.to, 'nominalAfter') > 0) return true;
  return link?.frame.cue.kind === 'nominalAfter' && span.words < MIN_UNREPORTED;
}

const doubles = new WeakMap<Reading, boolean>();

function usesDoubles(r: Reading): boolean {
  let uses = doubles.get(r);
  if (uses === undefined) {
    uses = r.marked.some((m) => !m.single && m.depth === 0);
    doubles.set(r, uses);
  }
  return uses;
}

/** A short sentence of its own after other speech: "Tidak satu pun dibalas." */
function standsAlone(r: Reading, span: SpeechSpan): boolean {
  const sentence = r.sentences[r.sentenceOf[span.from] ?? 0];
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  return span.words > 1 && sentence?.from === span.from && /[.!?…。]/.test(last);
}

/** "Dorsman ziet dat anders: ‘De cijfers kloppen niet.’" */
const standsBehindColon = (r: Reading, span: SpeechSpan): boolean =>
  r.tokens[span.from - 1]?.text === ':' && span.words > 2 && endsSentence(r, span);

const opensSmall = (r: Reading, span: SpeechSpan): boolean =>
  r.tokens[firstTokenAt(r, span.start)]?.shape === 'lower';

function endsSentence(r: Reading, span: SpeechSpan): boolean {
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  return /[.!?,…]/.test(last) || r.tokens[span.to]?.text === ',';
}

/** A full statement in marks: it opens its sentence, or follows a colon, a comma or a dash, and does not go on with the clause. */
function isDirect(r: Reading, span: SpeechSpan, link: Link | null): boolean {
  const sentence = r.sentences[r.sentenceOf[span.from] ?? 0];
  const first = firstTokenAt(r, span.start);
  const lower = r.tokens[first]?.shape === 'lower';
  if (sentence?.from === span.from) return !lower || link?.kind === 'after';
  // Where the verb comes last a full statement stands inside its clause: "A는 “…”고 말했다".
  if (
    r.lexicon.pack.order === 'subject-object-verb' &&
    link?.kind === 'after' &&
    span.words >= MIN_UNREPORTED - 1
  )
    return true;
  const before = span.from - 1;
  const parted = r.tokens[before]?.text === ':' || isComma(r, before) || isDash(r, before);
  if (parted) return !lower || link?.kind === 'before';
  return link?.kind === 'before' && !lower && span.words >= MIN_UNREPORTED;
}

/** Speech over several paragraphs: each opens again, the last closes; their cue may stand at either end. */
function chain(r: Reading, quotations: readonly Quotation[]): void {
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
    if (q && next && next.continues === k && !q.frame && q.voiceOf < 0) q.voiceOf = k + 1;
    if (q && next && next.voiceOf === k && q.voiceOf === k + 1) next.voiceOf = -1;
  }
}

/** Quotations without a frame of their own: broken by a cue, going on after it, or standing as a paragraph after it. */
function carry(
  r: Reading,
  quotations: readonly Quotation[],
  bySentence: ReadonlyMap<number, readonly Frame[]>,
): void {
  for (const [k, q] of quotations.entries()) {
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
  if (matchAt(r, next.from, 'backReference') === 0) return null;
  return (bySentence.get(s) ?? []).find((f) => f.subject !== null) ?? null;
}
