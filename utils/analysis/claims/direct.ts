/** The support a sentence carries itself: its own cue and speaker, its carrier, its link, or nobody named. */
import type { Carrier, Quote, Span, Speaker, Support, TextSpan } from '../../report.ts';
import type { CarrierHit } from '../carriers.ts';
import type { Frame } from '../frames.ts';
import type { Tag } from '../lexicon.ts';
import { isFunctionWord } from '../names.ts';
import { isIndefiniteWord } from '../phrase-edges.ts';
import { has, matchAt, type Reading, spanOf } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { firstTokenAt } from '../spans.ts';
import type { ClaimInput } from './claims.ts';
import { speakerKey, supportOf } from './statements.ts';

export interface OwnSupport {
  readonly support: Support;
  readonly evidence: readonly TextSpan[];
  /** Words that name nobody, for the reason of a flag. */
  readonly words: string | null;
  readonly recap: boolean;
  /** Whose support it is, as a key for "the same speaker". */
  readonly speaker: string;
  /** Retold from another outlet. */
  readonly carried: boolean;
}

/** A subject this sure counts although its verb reports nothing in words ("Putin rejected the condemnation"). */
const SURE_SUBJECT = 11;

/** The parts of each sentence, by its index. */
export interface BySentence extends Pick<ClaimInput, 'voices' | 'voiceOf'> {
  /** The keys of those whose words the article quotes. */
  readonly spoke: ReadonlySet<string>;
  /** The keys of names that are bodies rather than people. */
  readonly bodies: ReadonlySet<string>;
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
    { recap = false, speaker = evidence[0]?.text.toLowerCase() ?? '' } = {},
  ): OwnSupport => ({
    support,
    evidence,
    words,
    recap,
    speaker,
    carried: support === 'organisation' && (input.carriersOf.get(s)?.length ?? 0) > 0,
  });
  const recap = phrase(r, sentence.from, sentence.to, 'recap');
  if (recap) return make('vague', [recap], recap.text, { recap: true });
  const nobody = hearsay(r, sentence);
  const frames = input.framesOf.get(s) ?? [];
  const said = attribution(r, sentence, frames, input, quotes);
  const main = mainQuote(quotes);
  const carried = input.carriersOf.get(s)?.find((c) => c.kind !== 'platform');
  // "Dilansir CNA, polisi menerima laporan tentang seorang pria …": retold as a whole, whoever is heard in it.
  if (
    carried &&
    carried.from - sentence.from <= OPENING &&
    (!said || supportOf(said, input.bodies) === 'anonymous')
  )
    return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  if (said && (said.rank >= RANK.clause || said.rank === RANK.carried || !nobody))
    return make(...supportBy(r, said, input.bodies));
  if (main && !isAside(r, sentence, main, frames) && supportOf(main, input.bodies) !== 'none')
    return make(...supportBy(r, main, input.bodies));
  const body = phrase(r, sentence.from, sentence.to, 'bodies');
  if (body) return make('organisation', [body]);
  const paper = openingDocument(r, sentence);
  if (paper && !carried) return make('document', [paper]);
  if (nobody && !carried && !quotes.some((q) => q.speaker)) return make('vague', [nobody], nobody.text);
  if (carried) return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  const hidden = phrase(r, sentence.from, sentence.to, 'hidden');
  if (hidden) return make('anonymous', [hidden], hidden.text);
  const own = phrase(r, sentence.from, sentence.to, 'ownReporting');
  if (own) return make('organisation', [own], 'own-reporting');
  if (nobody) return make('vague', [nobody], nobody.text);
  const link = (input.linksOf.get(s) ?? []).find(
    (l) => l.start >= sentence.start && l.end <= sentence.end && l.end - l.start >= MIN_LINK,
  );
  if (link)
    return make('linked', [{ start: link.start, end: link.end, text: r.text.slice(link.start, link.end) }]);
  return null;
}

/** Words that name nobody in so many words, unless a relative clause has them ("the firm, which is expected to …, said"). */
function hearsay(r: Reading, s: Sentence): TextSpan | null {
  for (const tag of ['vague', 'impersonal'] as const) {
    const found = phrase(r, s.from, s.to, tag, (k) => has(r, k - 1, 'relatives'));
    if (found) return found;
  }
  return null;
}

/** "Under the ordinance, fines rise …", "Sesuai peraturan itu, …": what a document provides. */
function openingDocument(r: Reading, s: Sentence): TextSpan | null {
  const opener = matchAt(r, s.from, 'connectives');
  let k = s.from;
  if (opener > 0 && r.tokens[k + opener]?.text === ',') k += opener + 1;
  const before = matchAt(r, k, 'prepositions');
  if (before === 0) return null;
  k += before;
  if (has(r, k, 'determiners')) k++;
  const length = matchAt(r, k, 'documents');
  return length > 0 ? spanOf(r, k, k + length) : null;
}

/**
 * "…, dilaporkan …, setelah Putin mengumumkan …", a single word in marks: a small part of the sentence does not say who
 * reports the rest.
 */
function isAside(r: Reading, s: Sentence, q: Quote, frames: readonly Frame[]): boolean {
  const share = (q.end - q.start) / (s.end - s.start);
  if (share >= SMALL_CLAUSE) return false;
  const frame = frames.find((f) => r.tokens[f.cue.from]?.start === q.cue?.start);
  if (q.kind === 'partial' && frame?.cue.kind === 'think') return true;
  const at = frame?.subject ? (r.tokens[frame.subject.from]?.start ?? q.start) : (q.cue?.start ?? q.start);
  return inSubordinate(r, s.from, at) || inSubordinate(r, s.from, q.cue?.start ?? q.start);
}

/** How far an attribution reaches over its sentence. */
const RANK = {
  /** "…, prosecutors said." "According to the ministry, …": over all of it. */
  whole: 3,
  /** The verb of the main clause. */
  clause: 2,
  /** "…, TASS reported": who carried the words, where nobody else is made to say them. */
  carried: 0.5,
  /** A word with an everyday sense too, or one that reports nothing in words ("Putin rejected the condemnation"). */
  weak: 1,
} as const;

interface Standing {
  /** The frame reports words or has a verb that always does. */
  readonly voiced: boolean;
  /** Its speaker is a body, has an office, or speaks elsewhere in the article. */
  readonly known: boolean;
  /** Its speaker is an outlet. */
  readonly carries: boolean;
}

interface Attribution {
  readonly rank: number;
  readonly speaker: Speaker;
  readonly via: Carrier[];
}

/** The frame that reaches furthest over the sentence, with its speaker; of equals the first. */
function attribution(
  r: Reading,
  sentence: Sentence,
  frames: readonly Frame[],
  input: BySentence,
  quotes: readonly Quote[],
): Attribution | null {
  let best: Attribution | null = null;
  for (const f of frames) {
    if (!f.subject) continue;
    const { speaker } = input.voices.get(f) ?? input.voiceOf(f);
    if (!speaker || isModifier(r, f)) continue;
    const known =
      speaker.kind === 'organisation' || speaker.role !== null || input.spoke.has(speakerKey(speaker));
    const rank = rankOf(r, sentence, f, {
      voiced: input.voices.has(f),
      known,
      carries: speaker.kind === 'publication',
    });
    if (rank === 0 || (best && rank <= best.rank)) continue;
    const cue = r.tokens[f.cue.from]?.start;
    const via = quotes.find((q) => q.cue?.start === cue)?.via ?? [];
    best = { rank, speaker, via };
  }
  return best;
}

function rankOf(r: Reading, s: Sentence, f: Frame, { voiced, known, carries }: Standing): number {
  const { kind, weak } = f.cue;
  if (carries && !weak && voiced && kind !== 'passive') return RANK.carried;
  if (!weak && voiced && closes(r, s, f)) return RANK.whole;
  if (kind === 'nominal' && !weak && f.from - s.from <= OPENING) return RANK.whole;
  if (!f.subject || inSubordinate(r, s.from, r.tokens[f.subject.from]?.start ?? 0)) return 0;
  if (voiced && !weak && (kind === 'say' || kind === 'nominal' || kind === 'nominalAfter'))
    return RANK.clause;
  // "Hal senada disampaikan Marno": with the agent it names.
  if (kind === 'passive') return carries ? 0 : RANK.clause;
  if (voiced) return RANK.weak;
  // "Holmar agreed to inject …", "a maker called Longevinex": what is thought, decided or named is told by the article.
  if (kind === 'think' || kind === 'describe') return 0;
  return f.score >= SURE_SUBJECT && known ? RANK.weak : 0;
}

/** "Zimbabwean intelligence reports suggest": a name before its noun is not who speaks. Where nouns follow names, that is. */
function isModifier(r: Reading, f: Frame): boolean {
  const m = f.subject;
  if (m?.type !== 'name' || m.to >= f.cue.from || !r.lexicon.pack.modifiersFirst) return false;
  const next = r.tokens[m.to];
  return (
    next?.shape === 'lower' &&
    !isFunctionWord(r, m.to) &&
    !has(r, m.to, 'auxiliaries') &&
    r.tokens[m.from]?.shape !== 'lower'
  );
}

/** Words before an attribution that opens its sentence ("But according to …"). */
const OPENING = 3;

/** "…, the minister said." with at most an adverbial behind it ("on Monday"). */
function closes(r: Reading, s: Sentence, f: Frame): boolean {
  if (s.to - f.to > CLOSING) return false;
  for (let k = f.from - 1; k > s.from && k >= f.from - PHRASE; k--) {
    const t = r.tokens[k];
    if (t?.text === ',' || r.closesAt.has(t?.start ?? -1)) return true;
  }
  return false;
}
/** Words of a speaker's phrase before what the frame has of it ("the U.S. attorney's [office said]"). */
const PHRASE = 5;
/** Tokens behind an attribution that closes its sentence, the full stop among them. */
const CLOSING = 12;

/** The support, its evidence, the words for a flag's reason, and whose it is. */
function supportBy(
  r: Reading,
  { speaker, via }: Pick<Quote, 'speaker' | 'via'>,
  bodies: ReadonlySet<string>,
): [Support, TextSpan[], string | null, { speaker: string }] {
  const support = supportOf({ speaker, via }, bodies);
  const evidence = speakerEvidence(r, speaker, via);
  const mention = evidence[0];
  const nameless = speaker?.name === null && (support === 'anonymous' || support === 'named');
  const crowd = nameless && mention !== undefined && namesACrowd(r, mention);
  const words = crowd || support === 'anonymous' ? (speaker?.mention ?? null) : null;
  return [crowd ? 'vague' : support, evidence, words, { speaker: speakerKey(speaker) }];
}

/** "Critics", "para pengamat", "many experts": a kind of people rather than somebody hidden. */
function namesACrowd(r: Reading, mention: TextSpan): boolean {
  const first = firstTokenAt(r, mention.start);
  if (matchAt(r, first, 'crowd') > 0) return true;
  if (isIndefiniteWord(r.tokens[first]?.lower ?? '')) return false;
  for (let k = first; (r.tokens[k]?.start ?? mention.end) < mention.end; k++)
    if (matchAt(r, k, 'crowd') > 0) return true;
  return false;
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

function speakerEvidence(r: Reading, s: Speaker | null, via: readonly Carrier[]): TextSpan[] {
  if (s && s.start !== null && s.end !== null)
    return [{ start: s.start, end: s.end, text: r.text.slice(s.start, s.end) }];
  return via[0] ? [{ start: via[0].start, end: via[0].end, text: via[0].text }] : [];
}

/** The first phrase with a tag outside quotations. */
export function phrase(
  r: Reading,
  from: number,
  to: number,
  tag: Tag,
  skip: (k: number) => boolean = () => false,
): TextSpan | null {
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    const length = matchAt(r, k, tag);
    if (length > 0 && !skip(k)) return spanOf(r, k, k + length);
  }
  return null;
}
