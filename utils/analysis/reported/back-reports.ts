/** "Ein Mann wurde verletzt. Das teilte die Polizei mit.": the sentence before is what was said. */
import { lowerBound } from '../../lower-bound.ts';
import type { Span } from '../../report.ts';
import type { CarrierHit } from '../carriers/carrier-hit.ts';
import type { Frame } from '../frames/frame.ts';
import { afterDateline } from '../text/dateline.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { sentenceEnd } from './clause-borders.ts';
import type { Reported } from './reported-span.ts';

/** "Das" alone points back to anything; only together with its verb ("das teilte") is it a report. */
const WITH_VERB = 2;
/** Tokens of a sentence that says nothing but who said it, when and where. */
const MAX_REFERENCE = 30;

/**
 * @param reported what frames report themselves.
 * @param spoken spans of the quotations: a sentence that holds one needs no reference.
 * @returns the sentences that the next one attributes, in order.
 */
export function findBackReports(
  r: Reading,
  frames: readonly Frame[],
  reported: readonly Reported[],
  spoken: readonly Span[],
): Reported[] {
  if (!r.lexicon.pack.reportsBack) return [];
  const taken = new Set(reported.map((c) => c.frame.sentence));
  for (const q of spoken) for (const t of [q.start, q.end]) taken.add(sentenceAt(r, t));
  const out: Reported[] = [];
  for (const [k, f] of frames.entries()) {
    // "Об этом, как пишет РБК, заявил мэр": the outlet only carries it.
    if (isCarrierOf(r, f, frames[k + 1])) continue;
    const s = r.sentences[f.sentence];
    const before = r.sentences[f.sentence - 1];
    if (!f.subject || !s || !before || taken.has(f.sentence) || taken.has(f.sentence - 1)) continue;
    if (before.blockKind === 'heading' || s.to - s.from > MAX_REFERENCE) continue;
    if (s.block !== before.block && !endsLead(r, f.sentence - 1)) continue;
    if (matchAt(r, s.from, 'backReference') < WITH_VERB || isDenied(r, s.from, s.to)) continue;
    taken.add(f.sentence);
    const first = r.tokens[afterDateline(r, before.from)];
    const last = r.tokens[sentenceEnd(r, before.to) - 1];
    if (first && last && last.end > first.start)
      out.push({ start: first.start, end: last.end, frame: f, marked: false });
  }
  return out;
}

/** An outlet's frame before that of who spoke, in one sentence. */
const isCarrierOf = (r: Reading, f: Frame, next: Frame | undefined): boolean =>
  next?.sentence === f.sentence && speaksBack(r, next) && outletWithin(r, f.subject?.name) !== null;

/** Somebody other than an outlet says it by a verb of saying. */
const speaksBack = (r: Reading, f: Frame): boolean =>
  f.subject !== null && f.cue.kind === 'say' && outletWithin(r, f.subject.name) === null;

/** Words between what points back and its verb at most: "Об этом |в среду| заявил". */
const TO_VERB = 4;

/**
 * "Об этом |заявил мэр Холмов|, передаёт ТАСС.", "Об этом, |как пишет РБК|, заявил мэр": a sentence that begins by pointing back and whose
 * verb of saying has its own speaker is not what anybody said.
 * @param around the frames before and behind `frame`
 */
export function pointsBack(
  r: Reading,
  frame: Frame,
  start: number,
  around: readonly (Frame | undefined)[],
): boolean {
  const first = r.sentences[frame.sentence]?.from ?? -1;
  if (!r.lexicon.pack.reportsBack || r.tokens[first]?.start !== start) return false;
  const back = matchAt(r, first, 'backReference');
  if (back < WITH_VERB) return false;
  const verb = first + back;
  if (isComma(r, verb) && isComma(r, frame.cue.from - 1) && speaksBack(r, frame)) return true;
  return around.some(
    (f) =>
      f?.sentence === frame.sentence &&
      speaksBack(r, f) &&
      f.cue.from >= verb &&
      f.cue.from - verb <= TO_VERB,
  );
}

/**
 * "Der Plan sei tot, sagte Holm. Das sagte er der dpa.", "Об этом сообщает РБК.": what a sentence that says nothing else names has carried
 * the words of the sentence before, which has its own speaker.
 * @returns the carriers by the sentence they carried.
 */
export function carriedBack(r: Reading, carriers: readonly CarrierHit[]): Map<number, CarrierHit[]> {
  const out = new Map<number, CarrierHit[]>();
  if (!r.lexicon.pack.reportsBack) return out;
  for (const c of carriers) {
    const s = r.sentences[c.sentence];
    const before = r.sentences[c.sentence - 1];
    if (!s || !before || before.blockKind === 'heading' || s.to - s.from > MAX_REFERENCE) continue;
    if (s.block !== before.block && !endsLead(r, c.sentence - 1)) continue;
    if (matchAt(r, s.from, 'backReference') < WITH_VERB || saysMore(r, s.from, s.to)) continue;
    out.set(c.sentence - 1, [...(out.get(c.sentence - 1) ?? []), c]);
  }
  return out;
}

/**
 * "En diálogo con Radio Mirador, la abogada dio detalles. “…”, dijo.": what carries a talk of which its sentence tells no word has the words
 * that open the next one.
 * @param worded whether anybody's words stand in a sentence
 * @returns the carriers by the sentence they carried.
 */
export function carriedAhead(
  r: Reading,
  carriers: readonly CarrierHit[],
  worded: (sentence: number) => boolean,
): Map<number, CarrierHit[]> {
  const out = new Map<number, CarrierHit[]>();
  if (!turnsRound(r.lexicon.pack)) return out;
  for (const c of carriers) {
    const s = r.sentences[c.sentence];
    const next = r.sentences[c.sentence + 1];
    if (!s || !next || next.block - s.block > 1 || s.blockKind === 'heading' || worded(c.sentence)) continue;
    const talk = Math.max(matchAt(r, c.from, 'addressee'), matchAt(r, c.from, 'place')) >= TALK;
    if (!talk && !has(r, c.from, 'talks')) continue;
    if (c.kind === 'platform' || !r.opensAt.has(r.tokens[next.from]?.start ?? -1)) continue;
    out.set(c.sentence + 1, [...(out.get(c.sentence + 1) ?? []), c]);
  }
  return out;
}
/** Tokens of a cue that tells of a talk, at least: "en diálogo con", "habló con". */
const TALK = 2;

/** Words of its own in marks, or a denial. */
function saysMore(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.quoteAt[k] && !r.outletAt[k]) return true;
  return isDenied(r, from, to);
}

/** "Пожар начался ночью.¶ Об этом сообщили в МЧС.": the sentence closes a paragraph of one or two, which the next opens by saying who said it. */
function endsLead(r: Reading, sentence: number): boolean {
  const last = r.sentences[sentence];
  const third = r.sentences[sentence - 2];
  return last !== undefined && last.blockKind === 'paragraph' && third?.block !== last.block;
}

function sentenceAt(r: Reading, offset: number): number {
  return lowerBound(r.sentences, (sentence) => sentence.end < offset);
}

function isDenied(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(r, k, 'negations')) return true;
  return false;
}
