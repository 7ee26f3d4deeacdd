/** The support a sentence carries itself: its own cue and speaker, its carrier, its link, or nobody named. */
import type { Quote, Span, Support, TextSpan } from '../../report.ts';
import type { CarrierHit } from '../carriers.ts';
import type { Frame } from '../frames.ts';
import type { Tag } from '../lexicon.ts';
import { isIndefiniteWord } from '../phrase-edges.ts';
import { matchAt, type Reading, spanOf } from '../reading.ts';
import type { ClaimInput } from './claims.ts';
import { supportOf } from './statements.ts';

export interface OwnSupport {
  readonly support: Support;
  readonly evidence: readonly TextSpan[];
  /** Words that name nobody, for the reason of a flag. */
  readonly words: string | null;
  readonly recap: boolean;
}

/** A subject this sure counts although its verb reports nothing in words ("Putin rejected the condemnation"). */
const SURE_SUBJECT = 11;

/** The parts of each sentence, by its index. */
export interface BySentence extends Pick<ClaimInput, 'voices' | 'voiceOf'> {
  readonly framesOf: ReadonlyMap<number, readonly Frame[]>;
  readonly carriersOf: ReadonlyMap<number, readonly CarrierHit[]>;
  readonly linksOf: ReadonlyMap<number, readonly Span[]>;
}

export function directSupport(
  r: Reading,
  s: number,
  input: BySentence,
  quotes: readonly Quote[],
): OwnSupport | null {
  const sentence = r.sentences[s];
  if (!sentence) return null;
  const make = (
    support: Support,
    evidence: readonly TextSpan[],
    words: string | null = null,
    recap = false,
  ): OwnSupport => ({
    support,
    evidence,
    words,
    recap,
  });
  const recap = phrase(r, sentence.from, sentence.to, 'recap');
  if (recap) return make('vague', [recap], recap.text, true);
  const main = mainQuote(quotes);
  const nobody =
    phrase(r, sentence.from, sentence.to, 'vague') ?? phrase(r, sentence.from, sentence.to, 'impersonal');
  // "…, dilaporkan …, setelah Putin mengumumkan …": a small clause further on does not name who reports the sentence.
  const aside =
    main !== null &&
    (main.end - main.start) / (sentence.end - sentence.start) < SMALL_CLAUSE &&
    inSubordinate(r, sentence.from, main.cue?.start ?? main.start);
  if (main && !aside && supportOf(main) !== 'none') {
    const support = supportOf(main);
    const words = support === 'anonymous' ? (main.speaker?.mention ?? null) : null;
    return make(support, speakerEvidence(r, main), words);
  }
  const body = phrase(r, sentence.from, sentence.to, 'bodies');
  if (body) return make('organisation', [body]);
  const carried = input.carriersOf.get(s)?.[0];
  if (nobody && !carried && !quotes.some((q) => q.speaker)) return make('vague', [nobody], nobody.text);
  const frame = (input.framesOf.get(s) ?? []).find(
    (f) =>
      f.subject !== null &&
      (input.voices.has(f) || f.score >= SURE_SUBJECT) &&
      f.cue.kind !== 'passive' &&
      !inSubordinate(r, sentence.from, r.tokens[f.subject.from]?.start ?? 0),
  );
  if (frame?.subject) {
    const voice = input.voices.get(frame) ?? input.voiceOf(frame);
    const kind = voice.speaker?.kind;
    if (voice.speaker && kind && kind !== 'anonymous') {
      const support: Support =
        kind === 'person' ? 'named' : kind === 'document' ? 'document' : 'organisation';
      return make(support, [spanOf(r, frame.subject.from, frame.subject.to)]);
    }
    if (voice.speaker && kind === 'anonymous' && frame.cue.kind !== 'describe') {
      const plural = r.tokens[frame.subject.from]?.lower ?? '';
      const vague = phrase(r, sentence.from, sentence.to, 'vague');
      if (vague && !isIndefiniteWord(plural)) return make('vague', [vague], vague.text);
      return make(
        'anonymous',
        [spanOf(r, frame.subject.from, frame.subject.to)],
        spanOf(r, frame.subject.from, frame.subject.to).text,
      );
    }
  }
  if (carried && carried.kind !== 'platform')
    return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  const own = phrase(r, sentence.from, sentence.to, 'ownReporting');
  if (own) return make('organisation', [own], 'own-reporting');
  const vague =
    phrase(r, sentence.from, sentence.to, 'vague') ?? phrase(r, sentence.from, sentence.to, 'impersonal');
  if (vague) return make('vague', [vague], vague.text);
  const link = (input.linksOf.get(s) ?? []).find(
    (l) => l.start >= sentence.start && l.end <= sentence.end && l.end - l.start >= MIN_LINK,
  );
  if (link)
    return make('linked', [{ start: link.start, end: link.end, text: r.text.slice(link.start, link.end) }]);
  return null;
}

/** Share of its sentence below which a reported clause is an aside. */
const SMALL_CLAUSE = 0.35;
/** Words back from a subject in which its subordinator stands. */
const SUBORDINATE_REACH = 6;

/** Whether the words at `offset` stand in a clause that a subordinator opens within the sentence ("…, after Putin ordered …"). */
function inSubordinate(r: Reading, from: number, offset: number): boolean {
  let at = from;
  while (at < r.tokens.length && (r.tokens[at]?.start ?? 0) < offset) at++;
  for (let k = at - 1; k > from && k >= at - SUBORDINATE_REACH; k--) {
    if (r.quoteAt[k] || r.tokens[k]?.text === ',') return false;
    if (matchAt(r, k, 'subordinators') > 0) return true;
  }
  return false;
}

/** Characters of a link text below which it marks a word (a tag page) rather than a source. */
const MIN_LINK = 8;

/** The quote that holds most of the sentence. */
function mainQuote(quotes: readonly Quote[]): Quote | null {
  let best: Quote | null = null;
  for (const q of quotes) if (q.speaker && (!best || q.end - q.start > best.end - best.start)) best = q;
  return best;
}

function speakerEvidence(r: Reading, q: Quote): TextSpan[] {
  const s = q.speaker;
  if (s && s.start !== null && s.end !== null)
    return [{ start: s.start, end: s.end, text: r.text.slice(s.start, s.end) }];
  return q.via[0] ? [{ start: q.via[0].start, end: q.via[0].end, text: q.via[0].text }] : [];
}

/** The first phrase with a tag outside quotations. */
export function phrase(r: Reading, from: number, to: number, tag: Tag): TextSpan | null {
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    const length = matchAt(r, k, tag);
    if (length > 0) return spanOf(r, k, k + length);
  }
  return null;
}
