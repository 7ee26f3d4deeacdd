/** Who speaks each quotation: its frame's voice, that of the one it goes on with, or who spoke before. */

import { lowerBound } from '../../lower-bound.ts';
import type { CarrierHit } from '../carriers/carrier-hit.ts';
import { tellsOutlet } from '../carriers/outlet-near.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Signature } from '../quotations/signatures.ts';
import type { GoingOn } from '../reported/going-on.ts';
import type { Reported } from '../reported/reported-span.ts';
import { firstTokenAt, has, isAny, isComma, knowsCues, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads } from '../text/word-order.ts';
import type { Discourse } from './discourse.ts';
import { clauseSubject } from './subjects.ts';
import { NO_VOICE, type Voice } from './voice.ts';

/** Sentences back from which a paragraph of speech without a cue takes its speaker. */
const CARRY_REACH = 2;

export interface Parts {
  readonly frames: readonly Frame[];
  readonly quotations: readonly Quotation[];
  readonly reported: readonly Reported[];
  readonly goingOn: readonly GoingOn[];
  readonly carriers: readonly CarrierHit[];
  readonly discourse: Discourse;
  readonly mentions: readonly Mention[];
}

/** Frames that report something are resolved in the order of the text, and sentences that go on with them; the others never count as having spoken. */
export function resolveVoices(
  r: Reading,
  parts: Parts,
): {
  voices: ReadonlyMap<Frame, Voice>;
  goingOn: ReadonlyMap<number, Voice>;
} {
  const { frames, quotations, reported, goingOn, discourse } = parts;
  const active = new Set<Frame>();
  for (const q of quotations) if (q.frame) active.add(q.frame);
  for (const c of reported) active.add(c.frame);
  const voices = new Map<Frame, Voice>();
  const carried = new Map<number, Voice>();
  let next = 0;
  const carryTo = (sentence: number): void => {
    for (; next < goingOn.length && (goingOn[next]?.sentence ?? sentence) < sentence; next++) {
      const s = goingOn[next]?.sentence ?? 0;
      const voice = discourse.voiceGoingOn(
        s,
        goingOn[next]?.afterColon ?? false,
        goingOn[next]?.doubtful ?? false,
      );
      if (voice.speaker) carried.set(s, voice);
    }
  };
  // "Holm widersprach: „…“ Er …": whom a colon gives the word has it, though no verb of saying stands there.
  const introduced = quotations.filter((q) => !q.frame && q.voiceOf < 0 && isIntroduced(r, q));
  let given = 0;
  const giveTo = (token: number): void => {
    for (let q = introduced[given]; q && q.span.from < token; q = introduced[++given]) {
      const voice = voiceOfClause(r, q, parts);
      if (voice.speaker) discourse.remember(voice, q.span.from - 1);
    }
  };
  const within = clauseAt(reported);
  for (const f of frames) {
    if (!active.has(f) && !(f.subject && !f.cue.weak && f.cue.kind === 'say')) continue;
    carryTo(f.sentence);
    giveTo(f.cue.from);
    // "He said the bank had confirmed the plan. He added …": who speaks in what is reported does not have the word after it.
    const at = r.tokens[f.cue.from]?.start ?? 0;
    const clause = f.subject ? within(at) : undefined;
    // "The president pressed him and told him it was time, the diplomat said": behind a comma a cue may tell of all before it.
    const tag = isComma(r, f.from - 1) && (r.tokens[f.from]?.start ?? 0) > (clause?.start ?? 0);
    // "… as críticas de Lira, que o classificou como “desafeto”": nor who is told of behind a preposition.
    const passing = f.subject?.governed === true && f.cue.kind === 'describe';
    const told = passing || (clause && clause.frame.cue.from < f.cue.from && !tag);
    voices.set(f, told && f.subject ? discourse.voiceOfMention(f.subject, f.cue.from) : discourse.voiceOf(f));
  }
  carryTo(Number.POSITIVE_INFINITY);
  return { voices, goingOn: carried };
}

/** Whether an offset stands in a reported clause. */
export function reportedAt(
  reported: readonly Pick<Reported, 'start' | 'end'>[],
): (offset: number) => boolean {
  const at = clauseAt(reported);
  return (offset) => at(offset) !== undefined;
}

/** The reported clause that begins last before an offset, where that stands in it. */
function clauseAt<T extends Pick<Reported, 'start' | 'end'>>(
  reported: readonly T[],
): (offset: number) => T | undefined {
  const spans = [...reported].sort((a, b) => a.start - b.start);
  return (offset) => {
    const last = spans[lowerBound(spans, (s) => s.start <= offset) - 1];
    return last !== undefined && offset < last.end ? last : undefined;
  };
}

/** For each quotation the one whose frame says who speaks: itself, or the end of the chain it shares its speaker with. */
export function originsOf(all: readonly Quotation[]): Quotation[] {
  const origins: (Quotation | undefined)[] = new Array(all.length);
  for (const [k, q] of all.entries()) {
    const path: number[] = [];
    const seen = new Set<Quotation>();
    let at = q;
    let index = k;
    while (!at.frame && at.voiceOf >= 0 && !seen.has(at) && !origins[index]) {
      seen.add(at);
      path.push(index);
      const next = all[at.voiceOf];
      if (!next) break;
      index = at.voiceOf;
      at = next;
    }
    const origin = origins[index] ?? at;
    origins[k] = origin;
    for (const p of path) origins[p] = origin;
  }
  return all.map((q, k) => origins[k] ?? q);
}

/** Words of a heading at most. */
const HEADING_WORDS = 12;

/** "Nous allons relever ce défi" alone in its paragraph, without a stop: a heading out of the words of somebody who may speak further down. */
function isHeading(r: Reading, q: Quotation): boolean {
  const block = r.blocks[q.span.block];
  if (!block || q.span.words > HEADING_WORDS) return false;
  const alone = block.start === q.span.outerStart && block.end - q.span.outerEnd <= 1;
  return alone && !/[.!?…,;:]\s*$/.test(r.text.slice(q.span.start, q.span.end));
}

/** Whoever the article knows by the name in the signature; else the name as it stands there. */
function signedVoice(r: Reading, signature: Signature, discourse: Discourse): Voice {
  const { start, end } = signature;
  if (start === end) return NO_VOICE;
  const role = signature.role ? r.text.slice(signature.role.start, signature.role.end) : null;
  const from = firstTokenAt(r, start);
  const known = discourse.voiceOfName(from, firstTokenAt(r, end));
  if (known?.speaker) return { ...known, speaker: { ...known.speaker, role: role ?? known.speaker.role } };
  const name = r.text.slice(start, end);
  const speaker = { name, mention: name, start, end, role, kind: 'person' } as const;
  return { speaker, entity: null, evidence: 'named' };
}

/** Tokens of what somebody was asked about: "On the striker's future". */
const TOPIC = 10;

/** "On the striker's future: “He is staying.”": what whoever speaks was asked about, and no verb. */
function isTopic(r: Reading, q: Quotation): boolean {
  const colon = q.span.from - 1;
  const from = r.sentences[r.sentenceOf[colon] ?? 0]?.from ?? colon;
  if (q.frame || !subjectLeads(r.lexicon.pack) || colon - from > TOPIC) return false;
  const mark = r.tokens[colon]?.text === ':' ? colon : colon - 1;
  if (r.tokens[mark]?.text !== ':' || !has(r, from, 'prepositions')) return false;
  for (let k = from; k < mark; k++) if (isAny(r, k, VERBS)) return false;
  return r.blocks[q.span.block]?.start === r.tokens[from]?.start;
}
const VERBS = tagSet(['say', 'auxiliaries', 'think', 'describe']);

/** @param at the quotation at the end of its chain. */
export function voiceOfQuotation(
  r: Reading,
  q: Quotation,
  at: Quotation,
  voices: ReadonlyMap<Frame, Voice>,
  discourse: Discourse,
): Voice {
  if (q.signature) return signedVoice(r, q.signature, discourse);
  const own = at.frame ? voices.get(at.frame) : undefined;
  if (own?.speaker) return own;
  // "…, señalan.": they are several, and nobody knows who.
  if (own && at.frame?.dropped) return own;
  if (q.link === 'paragraph' && !at.frame && isHeading(r, q)) return own ?? NO_VOICE;
  // "Как сообщалось ранее, мост «закрыт»": what was reported earlier is not what who spoke last goes on saying.
  if (at.frame?.cue.kind === 'impersonal' && matchAt(r, at.frame.cue.from, 'recap') > 0) return NO_VOICE;
  // Of several paragraphs the first says whether somebody still speaks.
  const first = at.link === 'paragraph' ? at : q;
  // "AFP통신은 “…”고 보도했다": an outlet stands where the subject would.
  if (tellsOutlet(r, at.frame?.cue.from ?? q.span.from)) return own ?? NO_VOICE;
  // "…,” said a word that no list knows.": where a verb has its subject, one that is not found is somebody else.
  const unread =
    q.kind === 'direct' && at.link === 'after' && at.frame?.subject === null && subjectLeads(r.lexicon.pack);
  const reach = (at.frame && !unread) || first.link === 'paragraph' || isTopic(r, first) ? CARRY_REACH : 0;
  if (reach === 0) return own ?? NO_VOICE;
  const last =
    at.frame || isTopic(r, first)
      ? discourse.lastSpeaker(q.span.from, reach)
      : discourse.stillSpeaking(first.span.from, reach);
  // An outlet that reported the sentence before is not who speaks in the next.
  const outlet = last?.speaker?.kind === 'publication' && !at.frame;
  return last && !outlet ? { ...last, evidence: 'carried' } : (own ?? NO_VOICE);
}

/**
 * "Holm ist enttäuscht. „Niemand hört zu.“": a quotation that no cue names a speaker of, right behind a sentence about one person.
 * Told only where papers write so: Dutch and German.
 */
export function voiceBefore(r: Reading, q: Quotation, discourse: Discourse): Voice | null {
  const s = r.sentenceOf[q.span.from] ?? 0;
  const own = r.sentences[s];
  const alone = own !== undefined && q.span.from - own.from <= 2 && r.sentences[s - 1]?.block === own.block;
  const { verbSecond, modifiersFirst } = r.lexicon.pack;
  if (!(verbSecond || modifiersFirst) || q.kind !== 'direct' || !alone) return null;
  return discourse.personIn(s - 1);
}

/**
 * Words that nobody is said to have said: of a fragment, or of what a colon introduces ("… schloss sich dem mit den Worten an: „…“"), the subject
 * of the clause, with little confidence.
 */
export function voiceOfClause(r: Reading, q: Quotation, { mentions, discourse, frames }: Parts): Voice {
  const colon = isIntroduced(r, q);
  if (!knowsCues(r)) return NO_VOICE;
  if (!colon && (q.kind !== 'partial' || (q.frame && q.link !== 'embedded'))) return NO_VOICE;
  const sentence = r.sentenceOf[colon ? q.span.from - 1 : q.span.from];
  const subject = clauseSubject(r, q.span, mentionsOf(r, mentions, sentence ?? 0));
  // "by saying that Arab voters were “coming …”": who stands behind a cue is spoken of.
  if (!subject || reportedBy(frames, subject, q.span.from)) return NO_VOICE;
  const voice = discourse.voiceOfMention(subject, q.span.from);
  return voice.speaker ? { ...voice, evidence: 'carried' } : NO_VOICE;
}

/** A colon stands right before it. */
const isIntroduced = (r: Reading, q: Quotation): boolean => r.tokens[q.span.from - 1]?.text === ':';

/** Whether a cue of the same sentence stands before the mention; `frames` are in the order of the text. */
function reportedBy(frames: readonly Frame[], m: Mention, before: number): boolean {
  const low = lowerBound(frames, (frame) => frame.cue.from < m.from);
  const last = frames[low - 1];
  return last !== undefined && m.from - last.cue.to <= NEAR_CUE && before > m.to;
}
/** Tokens between a cue and the subject of what it reports: "saying that the Arab voters". */
const NEAR_CUE = 3;

function mentionsOf(r: Reading, mentions: readonly Mention[], sentence: number): Mention[] {
  const s = r.sentences[sentence];
  if (!s) return [];
  const low = lowerBound(mentions, (m) => m.from < s.from);
  const found: Mention[] = [];
  for (let k = low; k < mentions.length && (mentions[k]?.from ?? s.to) < s.to; k++) {
    const m = mentions[k];
    if (m) found.push(m);
  }
  return found;
}
