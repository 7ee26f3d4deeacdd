/** Which of the attributions inside a sentence reaches furthest over it. */
import type { Carrier, Quote, Speaker } from '../../report.ts';
import type { Frame } from '../frames/frame.ts';
import { isFunctionWord } from '../names/noun-tags.ts';
import { has, isAny, matchAt, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { tagSet } from '../text/tags.ts';
import type { BySentence } from './direct.ts';
import { speakerKey } from './statements.ts';

/** A subject this sure counts although its verb reports nothing in words ("Putin rejected the condemnation"). */
const SURE_SUBJECT = 11;

/** How far an attribution reaches over its sentence. */
export const RANK = {
  /** "…, prosecutors said." "According to the ministry, …": over all of it. */
  whole: 3,
  /** The verb of the main clause. */
  clause: 2,
  /** "…, TASS reported": who carried the words, where nobody else is made to say them. */
  carried: 0.5,
  /** The same at the end of the sentence ("…, according to the Courier."): before any word with an everyday sense. */
  carriedLast: 1.5,
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
  /** Its speaker is somebody nameless. */
  readonly unnamed: boolean;
}

export interface Attribution {
  readonly rank: number;
  readonly speaker: Speaker;
  readonly via: Carrier[];
  /** Where its cue begins, as an offset. */
  readonly cue: number;
}

/** The frame that reaches furthest over the sentence, with its speaker; of equals the first. */
export function attribution(
  r: Reading,
  sentence: Sentence,
  frames: readonly Frame[],
  input: BySentence,
  quotes: readonly Quote[],
): Attribution | null {
  const ranked = frames.flatMap((f) => {
    // "Pemerintah berencana …", "pasukan itu mengakhiri …": what somebody does is told by the article.
    if (isDeed(r, f, quotes)) return [];
    // "No group claimed responsibility": nobody did.
    if (!f.subject || has(r, f.subject.from, 'negations') || isAside(r, sentence, f)) return [];
    const { speaker } = input.voices.get(f) ?? input.voiceOf(f);
    if (!speaker || isModifier(r, f)) return [];
    const known =
      speaker.kind === 'organisation' || speaker.role !== null || input.spoke.has(speakerKey(speaker));
    const rank = rankOf(r, sentence, f, {
      voiced: input.voices.has(f),
      known,
      carries: speaker.kind === 'publication',
      unnamed: speaker.kind === 'anonymous',
    });
    const cue = r.tokens[f.cue.from]?.start ?? 0;
    if (rank <= 0) return [];
    const apart =
      rank === RANK.whole &&
      // "They said the money was “gone,” according to his notes": for a noun of reporting it is the noun that stands apart.
      (isApart(r, f.subject.from) || (f.cue.kind === 'nominal' && endsClause(r, f.cue.from - 1)));
    return [{ rank, speaker, cue, apart }];
  });
  let best: (typeof ranked)[number] | null = null;
  for (const x of ranked) {
    // "Court documents show that three engineers warned …": who is heard inside what another reports.
    const outer = quotes.find(
      (q) => q.kind === 'indirect' && q.cue && q.cue.start < q.start && q.start <= x.cue && x.cue < q.end,
    );
    const holder = outer ? ranked.find((y) => y.cue === outer.cue?.start) : undefined;
    // "As the BBC reported, a diplomat said …": who carried it is not who said it.
    if (
      outer &&
      !isCarried(holder) &&
      (x.rank < RANK.whole || (holder && holder.rank >= RANK.clause && !x.apart))
    )
      continue;
    if (!best || x.rank > best.rank) best = x;
  }
  return best && { ...best, via: quotes.find((q) => q.cue?.start === best.cue)?.via ?? [] };
}

/** Who only carried the words. */
export const isCarried = (x: Pick<Attribution, 'rank'> | null | undefined): boolean =>
  x?.rank === RANK.carried || x?.rank === RANK.carriedLast;

function isDeed(r: Reading, { cue }: Frame, quotes: readonly Quote[]): boolean {
  if (matchAt(r, cue.from, 'deeds') === 0) return false;
  const at = r.tokens[cue.from]?.start;
  return !quotes.some((q) => q.kind !== 'indirect' && q.cue?.start === at);
}

/** "The vote keeps a minister who has declared …": what a relative clause tells of somebody who is not the subject of the sentence. */
function isAside(r: Reading, s: Sentence, { subject, cue }: Frame): boolean {
  if (!subject || subject.to >= cue.from || !isAny(r, subject.to, RELATIVES)) return false;
  // "Some companies that announced cuts have grown": the relative clause of the subject is no word of its own.
  if (subject.from - s.from <= OPENING) return cue.from - subject.to <= RELATIVE;
  return has(r, subject.to, 'relatives') && !has(r, subject.to, 'complementizers');
}

/** Words from a relative pronoun to the verb of its clause. */
const RELATIVE = 2;
const RELATIVES = tagSet(['relatives', 'complementizers']);

/** A comma or the end of a quotation. */
const endsClause = (r: Reading, k: number): boolean =>
  r.tokens[k]?.text === ',' || r.closesAt.has(r.tokens[k]?.start ?? -1);

/** "…, the Velmora office said": nothing but its subject stands between the comma and the verb. */
function isApart(r: Reading, subject: number): boolean {
  if (endsClause(r, subject - 1)) return true;
  return [2, 3].some((back) => endsClause(r, subject - back) && has(r, subject - back + 1, 'determiners'));
}

function rankOf(r: Reading, s: Sentence, f: Frame, { voiced, known, carries, unnamed }: Standing): number {
  const { kind, weak } = f.cue;
  // "Holmar was interrupted by protesters": it was done to them.
  if (
    kind === 'say' &&
    f.subject &&
    f.subject.to < f.cue.from &&
    has(r, f.cue.from - 1, 'passiveAuxiliaries')
  )
    return 0;
  if (carries && !weak && voiced && kind !== 'passive')
    return kind === 'nominal' && closes(r, s, f) ? RANK.carriedLast : RANK.carried;
  // "…, a study in the Lancet has found.": a paper that closes a sentence has no everyday sense.
  if ((f.subject?.type === 'document' || (!weak && voiced)) && closes(r, s, f)) return RANK.whole;
  if (kind === 'nominal' && !weak && f.from - s.from <= OPENING) return RANK.whole;
  if (!f.subject || inSubordinate(r, s.from, r.tokens[f.subject.from]?.start ?? 0)) return 0;
  if (voiced && !weak && (kind === 'say' || kind === 'nominal' || kind === 'nominalAfter'))
    return RANK.clause;
  // "Hal senada disampaikan Marno": with the agent it names.
  // "… di luar apa yang dikatakan pejabat": of something that was said, not who says this.
  if (kind === 'passive')
    return carries || isOfSomething(r, f.cue.from) || isAnothers(r, f) ? 0 : RANK.clause;
  if (voiced) return RANK.weak;
  // "Holmar agreed to inject …", "a maker called Longevinex": what is thought, decided or named is told by the article.
  if ((kind === 'think' || kind === 'describe') && !isSpeechAct(r, f)) return 0;
  // "Residents described seeing a man …": nameless, and yet what they saw.
  if (unnamed && has(r, f.cue.from, 'describe') && f.subject.to <= f.cue.from) return RANK.weak;
  return f.score >= SURE_SUBJECT && known ? RANK.weak : 0;
}

/** "Holmar condemned the attack": done by speaking, and not done to the subject ("wurde verurteilt", "the maker, accused of fraud"). */
function isSpeechAct(r: Reading, { subject, cue }: Frame): boolean {
  if (!subject || matchAt(r, cue.from, 'speechActs') === 0) return false;
  let helped = !r.lexicon.isNonFinite(r.tokens[cue.from]?.lower ?? '');
  for (let k = cue.from - 1; k >= cue.from - SUFFERED && r.sentenceOf[k] === r.sentenceOf[cue.from]; k--) {
    if (k < subject.from && r.tokens[k]?.text === ',') break;
    if (has(r, k, 'passiveAuxiliaries')) return false;
    helped ||= has(r, k, 'auxiliaries');
  }
  return helped;
}
/** Words before a verb that are looked through for what makes it a passive. */
const SUFFERED = 16;

/** "Ditambahkan, penyelidikan dilakukan oleh polisi": an agent behind a comma or far off is that of another verb. */
function isAnothers(r: Reading, { cue, subject }: Frame): boolean {
  if (!subject || subject.from < cue.to) return false;
  let words = 0;
  for (let k = cue.to; k < subject.from; k++) {
    if (r.tokens[k]?.text === ',') return true;
    if (r.tokens[k]?.kind === 'word') words++;
  }
  return words > AGENT;
}
/** Words from a passive to its agent: "disampaikan secara langsung di Jakarta oleh". */
const AGENT = 6;

/** "apa yang dikatakan …", against "seperti yang dikatakan …". */
export const isOfSomething = (r: Reading, cue: number): boolean =>
  has(r, cue - 1, 'relatives') && r.tokens[cue - 2]?.shape === 'lower' && !isAny(r, cue - 2, AS);
const AS = tagSet(['subordinators', 'asSays', 'prepositions', 'viewOpen']);

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
export const OPENING = 3;

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
export const CLOSING = 12;

/** Words back from a subject in which its subordinator stands. */
const SUBORDINATE_REACH = 6;

/** Whether the words at `offset` stand in a clause that a subordinator opens within the sentence ("…, after Putin ordered …"). */
export function inSubordinate(r: Reading, from: number, offset: number): boolean {
  let at = from;
  while (at < r.tokens.length && (r.tokens[at]?.start ?? 0) < offset) at++;
  for (let k = at - 1; k >= from && k >= at - SUBORDINATE_REACH; k--) {
    if (r.quoteAt[k] || r.tokens[k]?.text === ',') return false;
    if (matchAt(r, k, 'subordinators') > 0) return true;
  }
  return false;
}
