/** Which frame reports a quotation: the nearest by place and kind, scored; the one touching its marks before all others. */
import { type Frame, speaksAlone } from '../frames/frame.ts';
import { has, isComma, isDash, outletWithin, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { CHARACTERS_A_WORD, type SpeechSpan } from './spans.ts';

export type LinkKind =
  | 'after'
  | 'before'
  | 'embedded'
  | 'inside'
  | 'lead-in'
  | 'continued'
  | 'paragraph'
  | 'carried'
  | 'back-reference'
  | 'none';

export interface Link {
  readonly frame: Frame;
  readonly kind: LinkKind;
  readonly score: number;
}

const SCORE = {
  touchingAfter: 12,
  // Where both touch (`he said, "…," the court said`) the one before is the inner one: the words are his.
  touchingBefore: 12.5,
  // The subject touches, its cue stands further off.
  subjectBefore: 11,
  near: 8,
  perToken: 0.3,
  otherQuote: 2.5,
  thing: -2,
  // "… dismissed it as “theatre,” TASS reported": where a person speaks in the sentence, the outlet only carries.
  outlet: -4.5,
  nominal: -0.5,
  think: -1.5,
  noSubject: -3,
  weakApart: -6,
  describe: 0.5,
  // 'declared Ana Sol, who accused the firm of "…"': the nearer verb has its own subject.
  overshadowed: -1.5,
} as const;
/** Below this a frame in the sentence has nothing to do with the quotation. */
export const MIN_LINK = 2;
/** Frames looked at on each side: more in one sentence is no prose. */
const NEIGHBOURS = 5;

/** @param frames those of the sentences the span touches, in order. */
export function bestLink(r: Reading, span: SpeechSpan, frames: readonly Frame[]): Link | null {
  let best: Link | null = null;
  const before = frames.filter((f) => f.to <= span.from || f.cue.to <= span.from).slice(-NEIGHBOURS);
  const after = frames.filter((f) => f.cue.from >= span.to).slice(0, NEIGHBOURS);
  for (const f of [...before, ...after]) {
    const found = f.cue.from >= span.to ? linkAfter(r, span, f) : linkBefore(r, span, f);
    const link =
      overshadowed(r, f, before) && found.kind === 'embedded'
        ? { ...found, score: found.score + SCORE.overshadowed }
        : found;
    // "Nachdem er von der Moderatorin gefragt wurde, …, entgegnete Holt: „…“": where the verb comes second the main clause does last.
    // "Dans un communiqué publié jeudi, la maire a déclaré : « … »": of two verbs before a colon the last with its subject.
    const own = f.cue.kind === 'say' && f.subject !== null && !f.cue.weak;
    const sure = r.lexicon.pack.inverts === true && own;
    const nearer =
      (r.lexicon.pack.verbSecond === true ||
        sure ||
        (own && best !== null && reportsAnother(r, best.frame, f))) &&
      best !== null &&
      link.score === best.score &&
      f.cue.to <= span.from;
    const tagged = best !== null && isTagBehind(r, best, link);
    if (link.score >= MIN_LINK && (!best || link.score > best.score || nearer || tagged)) best = link;
  }
  return best;
}

/**
 * "La sentenza lascia libero Bruno Falco: “…”, ha commentato Elio Serra": where the subject may turn round its verb, a verb of saying that
 * touches the marks, with a name of its own behind it, says who spoke; what stands before the colon is told by no verb of saying.
 */
const isTagBehind = (r: Reading, before: Link, behind: Link): boolean =>
  turnsRound(r.lexicon.pack) &&
  before.kind === 'before' &&
  (before.frame.cue.weak || before.frame.cue.kind === 'verbless') &&
  behind.kind === 'after' &&
  behind.frame.cue.kind === 'say' &&
  !behind.frame.inherits &&
  behind.frame.subject !== null &&
  behind.frame.subject.name !== null &&
  behind.frame.subject.from >= behind.frame.cue.to &&
  outletWithin(r, behind.frame.subject.name) === null;

/** 'Police say that Mary Holt told them: “…”': the clause that the first verb reports is about who spoke. */
const reportsAnother = (r: Reading, outer: Frame, inner: Frame): boolean =>
  inner.subject !== null &&
  inner.subject.from >= outer.cue.to &&
  inner.subject.to <= inner.cue.from &&
  inner.subject.type !== 'pronoun' &&
  (inner.subject.from === outer.cue.to || has(r, inner.subject.from - 1, 'complementizers'));

/** A later verb before the same marks, with the earlier one's speaker for its subject: "who accused". */
const overshadowed = (r: Reading, f: Frame, before: readonly Frame[]): boolean =>
  before.some(
    (g) =>
      g.cue.from > f.cue.from &&
      g.cue.describes &&
      g.subject !== null &&
      has(r, g.cue.from - 1, 'relatives') &&
      isComma(r, g.cue.from - 2),
  );

/** Things seldom speak: where a person reports in the same sentence, "it" is what they speak about. */
const THING = new Set(['it', 'es', 'het', 'это', 'оно']);

function kindBonus(r: Reading, f: Frame): number {
  const kind = f.cue.kind;
  let bonus = 0;
  if (kind === 'nominal' || kind === 'nominalAfter') bonus += SCORE.nominal;
  if (kind === 'think' || kind === 'impersonal') bonus += SCORE.think;
  if (f.subject?.type === 'pronoun' && THING.has(f.subject.head ?? '')) bonus += SCORE.thing;
  if (outletWithin(r, f.subject?.name)) bonus += SCORE.outlet;
  if (!f.subject && !speaksAlone(f)) bonus += SCORE.noSubject;
  return bonus;
}

/** Of a word, where each character is a token. */
const A_CHARACTER = 1 / CHARACTERS_A_WORD;

function linkAfter(r: Reading, span: SpeechSpan, f: Frame): Link {
  // A subject before the marks says nothing of how near its verb is: 'he called it "…" and asked'.
  const verbLast = r.lexicon.pack.order === 'subject-object-verb';
  const start = f.from >= span.to || verbLast ? Math.max(span.to, Math.min(f.from, f.cue.from)) : f.cue.from;
  let words = 0;
  let quotes = 0;
  for (let k = span.to; k < start; k++) {
    if (r.quoteAt[k]) {
      quotes++;
      while (k + 1 < start && r.quoteAt[k + 1]) k++;
    } else if (r.tokens[k]?.kind !== 'mark' && !isHelper(r, k))
      words += r.lexicon.pack.unspaced ? A_CHARACTER : 1;
  }
  const touching =
    words === 0 &&
    quotes === 0 &&
    !hasStop(r, span.to, start) &&
    !isSubjectOf(r, span, f) &&
    !isPartOfClause(r, span, f) &&
    !opensAnew(r, span, f);
  const base = touching
    ? SCORE.touchingAfter
    : SCORE.near - words * SCORE.perToken - quotes * SCORE.otherQuote - (hasStop(r, span.to, start) ? 3 : 0);
  const weak = f.cue.weak && !touching ? SCORE.weakApart : 0;
  return { frame: f, kind: touching ? 'after' : 'embedded', score: base + kindBonus(r, f) + weak };
}

/**
 * „Sommer ohne Ende“ ging an …, Die Gruppe „Freie Flut“ hält …: marks right before a verb, without the comma that speech has there,
 * name its subject where the verb is an everyday word or what stands before them is its subject.
 */
function isSubjectOf(r: Reading, span: SpeechSpan, f: Frame): boolean {
  if (f.cue.from !== span.to || !r.lexicon.pack.capitalisedNouns) return false;
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  if (/[.!?,…]/.test(last)) return false;
  return f.subject === null ? f.cue.weak : f.subject.to === span.from;
}

/**
 * "los miembros del “tribunal” esperaban", "avant « un changement de vent » prévu dimanche": behind marks without the comma that speech
 * has there, a verb whose subject stands before them, or a participle without its auxiliary.
 */
function isPartOfClause(r: Reading, span: SpeechSpan, f: Frame): boolean {
  if (!turnsRound(r.lexicon.pack) || f.cue.kind === 'nominal' || f.cue.kind === 'saySuffixed') return false;
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  if (/[.!?,…]/.test(last) || r.tokens[span.to]?.kind === 'mark') return false;
  if (f.subject !== null && f.subject.to <= span.from) return true;
  const bare = f.cue.from === span.to && f.cue.to - f.cue.from === 1;
  return bare && f.cue.weak && r.lexicon.isNonFinite(r.tokens[f.cue.from]?.lower ?? '');
}

/** '… vorbei.“ Ein Sprecher sagte, …': where the verb comes second a subject before it, right behind spoken words, begins a sentence of its own. */
const opensAnew = (r: Reading, span: SpeechSpan, f: Frame): boolean =>
  r.lexicon.pack.verbSecond === true &&
  f.subject !== null &&
  f.subject.from === span.to &&
  f.subject.to <= f.cue.from &&
  r.sentenceOf[f.subject.from] !== r.sentenceOf[span.to - 1];

/** "a déclaré", "ha dicho", "wurde berichtet": what stands before the participle belongs to the cue. */
const isHelper = (r: Reading, k: number): boolean =>
  has(r, k, 'auxiliaries') || (has(r, k, 'adverbs') && !has(r, k, 'conjunctions'));

function linkBefore(r: Reading, span: SpeechSpan, f: Frame): Link {
  let words = 0;
  let quotes = 0;
  let complement = false;
  const end = Math.max(f.to, f.cue.to);
  for (let k = Math.min(end, span.from); k < span.from; k++) {
    if (r.quoteAt[k]) {
      quotes++;
      while (k + 1 < span.from && r.quoteAt[k + 1]) k++;
    } else if (has(r, k, 'complementizers')) complement = true;
    else if (r.tokens[k]?.kind !== 'mark') words++;
  }
  const colon = r.tokens[span.from - 1]?.text === ':';
  const touching = quotes === 0 && (words === 0 || (colon && words <= COLON_REACH));
  const direct = touching && (colon || isComma(r, span.from - 1) || isDash(r, span.from - 1) || words === 0);
  // 'sprak van een “succes”, noemde Kuiper …': right behind a verb that calls something so the words are its subject's.
  const called =
    (r.lexicon.pack.verbSecond === true || r.lexicon.pack.articleless === true) &&
    f.cue.describes &&
    f.subject !== null &&
    words <= CALLED &&
    quotes === 0 &&
    !parted(r, end, span.from);
  let base = direct
    ? cueTouches(r, f, span)
      ? SCORE.touchingBefore
      : SCORE.subjectBefore
    : called
      ? SCORE.touchingBefore
      : SCORE.near - words * SCORE.perToken * 0.5 - quotes * SCORE.otherQuote;
  if (f.cue.describes && words > 0) base += SCORE.describe;
  const weak = f.cue.weak && !direct && !complement && !f.cue.describes ? SCORE.weakApart : 0;
  return {
    frame: f,
    kind: direct && !complement ? 'before' : 'embedded',
    score: base + kindBonus(r, f) + weak,
  };
}
/** Words between a verb of description and the marks: an article and an adjective. */
const CALLED = 2;

/** A comma between the two places. */
function parted(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isComma(r, k)) return true;
  return false;
}

function cueTouches(r: Reading, f: Frame, span: SpeechSpan): boolean {
  for (let k = f.cue.to; k < span.from; k++)
    if (r.tokens[k]?.kind !== 'mark') return r.tokens[span.from - 1]?.text === ':' && !f.cue.describes;
  return true;
}

/** Words between a cue and the colon of its quotation: "said in a statement on Monday:". */
const COLON_REACH = 14;

function hasStop(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (r.tokens[k]?.kind === 'mark' && /^[.!?]$/.test(r.tokens[k]?.text ?? '')) return true;
  return false;
}
