/**
 * Reporting frames: a cue with the mention that is its subject. Candidates are scored by named features; the best wins,
 * and below a threshold nobody does: no name beats a wrong name.
 */
import { commonSource, commonSubject, openingSubject, sourceInCue } from './common-subjects.ts';
import type { Cue } from './cues.ts';
import { farSubject } from './far-subjects.ts';
import { carriesGerund, gerundScore, isGerund } from './gerunds.ts';
import {
  afterBracket,
  closesRelative,
  closesTag,
  followsQuote,
  invertedSubject,
  opensSentence,
  prefersAfter,
  subjectAfter,
} from './inversion.ts';
import type { Mention } from './mention.ts';
import { isPluralVerb } from './name-forms.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from './reading.ts';
import { afterRelative, relativeFrames } from './relative-sources.ts';
import { retoldDescription } from './retold-descriptions.ts';
import { sourceNounAfter, sourceOfNoun } from './source-nouns.ts';
import { clauseHolder, heldSource, reportSource } from './sources-of-report.ts';
import { candidateScore, MAX_DISTANCE, WEIGHT } from './subject-scores.ts';
import { unlistedTeller } from './unlisted-tellers.ts';
import { verblessFrames } from './verbless.ts';
import { viewpointFrames } from './viewpoint.ts';

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
  /** The verb stands alone and its subject is who spoke last: "Añadió que …". */
  readonly dropped?: boolean;
  /** Token at which the reported clause begins, where a relative between cue and clause fixes it: ", selon lequel …". */
  readonly opensAt?: number;
}

/** Who speaks is told by the verb alone, in its suffix or by what was said before. */
export const speaksAlone = (f: Frame): boolean => f.cue.kind === 'saySuffixed' || f.dropped === true;

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
  return [
    ...frames.map((f, k) => fronted(r, f, frames[k + 1])),
    ...verblessFrames(r, mentions),
    ...viewpointFrames(r, mentions),
    ...relativeFrames(r, mentions),
  ].sort((a, b) => a.cue.from - b.cue.from);
}

/** "Menjelaskan bahawa ia sah, Ramli berkata …": the verb that opens the sentence has the subject of the next for its own. */
function fronted(r: Reading, f: Frame, next: Frame | undefined): Frame {
  const opens = f.cue.from === r.sentences[f.sentence]?.from && has(r, f.cue.to, 'complementizers');
  const alone = !f.subject && !f.inherits && f.cue.kind === 'say' && r.lexicon.pack.bareClauses;
  if (!opens || !alone || next?.sentence !== f.sentence || !next.subject || next.subject.to > next.cue.from)
    return f;
  return isComma(r, next.subject.from - 1) ? { ...f, subject: next.subject, score: next.score - 1 } : f;
}

function frameOf(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  sentence: number,
  earlier: readonly Frame[],
): Frame {
  const make = (subject: Mention | null, score: number, inherits = false): Frame => {
    const all = subject && r.lexicon.pack.verbSecond ? withCompanions(r, subject, cue, mentions) : subject;
    return {
      cue,
      subject,
      sentence,
      from: all ? Math.min(all.from, cue.from) : cue.from,
      to: all ? Math.max(all.to, cue.to) : cue.to,
      score,
      inherits,
      cites: subject ? citedBy(r, subject, cue, mentions) : null,
    };
  };
  const retold = retoldDescription(r, cue);
  if (retold) return make(retold, WEIGHT.base + WEIGHT.adjacent);
  if (cue.kind === 'saySuffixed') {
    // "katanya" may still name its speaker: "katanya Budi" is rare, "kata dia" is not suffixed. The suffix stands.
    return make(null, WEIGHT.base);
  }
  if (cue.kind === 'impersonal') {
    const m = reportSource(r, cue, mentions);
    // "…, hieß es weiter": whoever spoke last.
    if (!m && cue.to - cue.from > 2 && has(r, cue.to - 1, 'adverbs'))
      return { ...make(null, WEIGHT.base), dropped: true };
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  if (cue.kind === 'ownWords') {
    const m = clauseHolder(r, cue, mentions);
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  if (cue.kind === 'nominal') {
    const held = heldSource(r, cue, mentions) ?? sourceInNoun(r, cue);
    if (held) return make(held, WEIGHT.base + WEIGHT.adjacent);
    if (isComma(r, cue.from - 1) && afterRelative(r, cue.to) > 0) return make(null, 0);
    const m = sourceInCue(r, cue) ?? subjectAfter(r, cue, mentions, 4) ?? commonSource(r, cue);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'nominalAfter') {
    const m =
      mentions.findLast((x) => x.to <= cue.from && cue.from - x.to <= 1) ?? sourceOfNoun(r, cue.from - 1);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'passive') {
    const agent = agentAfter(r, cue, mentions);
    return agent ? make(agent, WEIGHT.base) : make(null, 0);
  }
  const cited = has(r, cue.from, 'cites') ? citedObject(r, cue, mentions) : null;
  if (cited) return make(cited, WEIGHT.base + WEIGHT.adjacent);
  const teller = unlistedTeller(r, cue, mentions);
  if (teller) return make(teller, WEIGHT.base + WEIGHT.adjacent);
  // "…, saying he “has no temper”": only a finite verb has its subject behind it.
  const inverted = isGerund(r, cue) ? null : invertedSubject(r, cue, mentions);
  const after = inverted && closesTag(r, cue, inverted) && !isPublished(r, cue, inverted) ? inverted : null;
  if (after && (cue.kind === 'sayFirst' || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions))))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  // ", об этом заявил министр": what stands for the words said turns subject and verb round.
  if (after && r.lexicon.pack.inverts && matchAt(r, cue.from - 2, 'backReference') === 2)
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  const best = bestBefore(r, cue, mentions, earlier);
  const beside = followsQuote(r, cue.from) || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions));
  const far = after || !beside ? null : farSubject(r, cue, mentions);
  if (far) return make(far, WEIGHT.base);
  const earlierFrame = lastIn(earlier, sentence, speaks);
  const goesOn = earlierFrame !== undefined && isParticipial(r, cue, earlierFrame);
  const opening = r.lexicon.pack.inverts ? openingSubject(r, cue, r.sentences[sentence]?.from ?? 0) : null;
  if (opening && !goesOn && (!best || best.score < MIN_SCORE || best.mention.to <= opening.to))
    return make(opening, WEIGHT.base);
  const described = cue.kind === 'sayFirst' || goesOn ? null : commonSubject(r, cue, mentions);
  const before =
    described &&
    !(best && best.score >= WEIGHT.base && !(best.mention.governed && !carriesGerund(r, best.mention, cue)))
      ? described
      : best;
  const opens = before && opensSentence(r, before.mention, cue) && !wasAsked(r, before.mention, after);
  if (after && r.lexicon.pack.verbSecond && !opens) return make(after, WEIGHT.base + WEIGHT.adjacent);
  if (before && before.score >= MIN_SCORE && cue.kind !== 'sayFirst')
    return make(before.mention, before.score);
  if (
    after &&
    (r.lexicon.pack.order !== 'subject-verb' || r.lexicon.pack.inverts || followsQuote(r, cue.from))
  )
    return make(after, WEIGHT.base);
  if (earlierFrame && goesOn) return make(earlierFrame.subject, earlierFrame.score - 1, true);
  if (dropsSubject(r, cue, mentions)) return { ...make(null, WEIGHT.base), dropped: true };
  return make(null, 0);
}

/** "Nach Polizeiangaben": the source in the noun behind the cue. */
function sourceInNoun(r: Reading, cue: Cue): Mention | null {
  const at = has(r, cue.from, 'viewOpen') && cue.to - cue.from === 1 ? sourceNounAfter(r, cue.from) : -1;
  return at > 0 ? sourceOfNoun(r, at) : null;
}

/** Companions of one subject at most. */
const COMPANIONS = 3;

/** "teilten Polizei und Staatsanwaltschaft mit", "wie das Amt und die Polizei mitteilten": from the first to the last who say it together. */
function withCompanions(
  r: Reading,
  subject: Mention,
  cue: Cue,
  mentions: readonly Mention[],
): { from: number; to: number } {
  let { from, to } = subject;
  const at = mentions.indexOf(subject);
  for (let k = 1; at >= 0 && k <= COMPANIONS; k++) {
    const before = mentions[at - k];
    if (
      before &&
      before.from >= cue.to === subject.from >= cue.to &&
      before.to === from - 1 &&
      has(r, from - 1, 'conjunctions')
    )
      from = before.from;
    const next = mentions[at + k];
    if (
      next &&
      next.from >= cue.to === subject.from >= cue.to &&
      next.from === to + 1 &&
      has(r, to, 'conjunctions')
    )
      to = next.to;
  }
  return { from, to };
}

/** "La alcaldía, en la costa, publicó una nota": a paper behind its article of one, with nothing quoted before, is what was published. */
const isPublished = (r: Reading, cue: Cue, m: Mention): boolean =>
  r.lexicon.pack.inverts === true &&
  m.type === 'document' &&
  has(r, m.from, 'indefinites') &&
  !followsQuote(r, cue.from);

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

/** "Der Zeitung sagte Filip Karmann": a paper before the verb and a person behind it: who was told, and who told. */
const wasAsked = (r: Reading, before: Mention, after: Mention | null): boolean =>
  after?.type !== 'pronoun' && after?.name != null && has(r, before.to - 1, 'outletNouns');

/** "Das Blatt zitierte einen Berater mit den Worten: …": who was quoted stands right behind the verb, in the active voice. */
function citedObject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const object = mentions.find((m) => m.to > cue.to);
  const near =
    object && object.from - cue.to <= CITED_WITHIN && r.sentenceOf[object.from] === r.sentenceOf[cue.from];
  if (!near || object.type === 'document' || outletWithin(r, object.name)) return null;
  for (let k = cue.to; k < object.from; k++) if (r.tokens[k]?.kind === 'mark') return null;
  // „…“, zitierte die Zeitung: behind a quotation the outlet stands there, unless one follows it.
  return { ...object, governed: false };
}

/** "Añadió que …", "En rueda de prensa ha dicho que …": the verb opens its clause, and nothing before it can be its subject. */
function dropsSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): boolean {
  if (!r.lexicon.pack.dropsSubject || cue.kind === 'sayFirst') return false;
  const opensWords = has(r, cue.to, 'complementizers') || r.tokens[cue.to]?.text === ':';
  if (cue.weak && !opensWords && !followsQuote(r, cue.from)) return false;
  let k = cue.from - 1;
  while (has(r, k, 'auxiliaries') || has(r, k, 'adverbs') || has(r, k, 'negations')) k--;
  const first = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  const opens = k < first || isComma(r, k) || has(r, k, 'conjunctions') || r.quoteAt[k] !== null;
  if (!opens && !followsQuote(r, cue.from) && r.tokens[k]?.text !== ':')
    return has(r, k, 'starters') && k === first;
  // "La familia, en tanto, pide que …": a noun that no list knows is a subject too.
  if (
    first < cue.from &&
    has(r, first, 'determiners') &&
    matchAt(r, first, 'days') === 0 &&
    !r.quoteAt[first]
  )
    return false;
  return !mentions.some((m) => m.to <= cue.from && !m.governed && !m.possessive && m.type !== 'document');
}

/** It has somebody to hand on to a further cue: a subject, or the suffix of "katanya". */
const speaks = (f: Frame): boolean => f.subject !== null || speaksAlone(f) || f.inherits;

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
  // "was told she had worked": where the agent needs its preposition, what follows without one is told.
  const { modifiersFirst, verbSecond, articleless } = r.lexicon.pack;
  if (modifiersFirst && !verbSecond && !articleless) return null;
  const next = mentions.find((m) => m.from === cue.to);
  if (!next) return null;
  // "Hal itu disampaikan Kementerian Perhubungan": where the agent needs no preposition a body is one too.
  if (r.lexicon.pack.officeChains && (next.type === 'organisation' || next.type === 'spokesperson'))
    return next;
  return next.type === 'person' || next.type === 'name' || next.type === 'role' || next.type === 'pronoun'
    ? next
    : null;
}

/** "…, adding that", "seraya menambahkan": a further cue with the subject of the one before. */
function isParticipial(r: Reading, cue: Cue, previous: Frame): boolean {
  if (cue.from <= previous.cue.from) return false;
  let k = cue.from - 1;
  // ", who accused …": the subject stands before the relative.
  if (has(r, k, 'relatives') && isComma(r, k - 1)) return false;
  if (isComma(r, k) || has(r, k, 'subordinators') || has(r, k, 'prepositions') || has(r, k, 'adverbs'))
    return true;
  // "y lo ha defendido": the auxiliary between.
  while (k > cue.from - HELPERS && has(r, k, 'auxiliaries')) k--;
  // "afirma que los vecinos dudan y no saben qué hacer": one verb tells of one, the other of several.
  return has(r, k, 'conjunctions') && agrees(r, previous.cue, cue);
}

/** Whether both verbs tell of one, or both of several, where a pack says how the latter end. */
function agrees(r: Reading, one: Cue, other: Cue): boolean {
  const { pack } = r.lexicon;
  if (pack.pluralVerbs === undefined || one.kind === 'nominal') return true;
  const several = (cue: Cue): boolean | null => {
    const first = r.tokens[cue.from]?.lower ?? '';
    const helped = has(r, cue.from - 1, 'auxiliaries');
    const verb = helped ? (r.tokens[cue.from - 1]?.lower ?? '') : first;
    return !helped && r.lexicon.isNonFinite(verb) ? null : isPluralVerb(pack, verb);
  };
  const a = several(one);
  const b = several(other);
  return a === null || b === null || a === b;
}

/** Auxiliaries that may stand between a conjunction and its verb. */
const HELPERS = 4;

/** "El informe, al que tuvo acceso la agencia, califica …": between two commas stands what is told about the subject before them. */
function headsAside(r: Reading, m: Mention, cue: Cue): boolean {
  let verb = cue.from;
  if (r.lexicon.pack.inverts) while (has(r, verb - 1, 'auxiliaries') || has(r, verb - 1, 'adverbs')) verb--;
  if (!isComma(r, verb - 1) || m.governed || m.possessive) return false;
  const comma = afterBracket(r, m.to);
  if (!isComma(r, comma) || comma >= verb - 2) return false;
  let k = comma + 1;
  // "La victime, une femme de 37 ans, a raconté", "La cantante, 33 anni, ha detto".
  if (m.type !== 'document' && (has(r, k, 'indefinites') || r.tokens[k]?.kind === 'number'))
    return r.lexicon.pack.inverts === true;
  while (k < comma + 4 && (has(r, k, 'prepositions') || has(r, k, 'determiners'))) k++;
  return has(r, k, 'relatives');
}

/** Tokens from "as" to the office: "the Harbour League's next acting chair". */
const CAPACITY = 8;

/** "Holt, in her first speech as the party's nominee, said …": what somebody speaks as closes an aside about them. */
function closesCapacity(r: Reading, m: Mention, cue: Cue): boolean {
  if (!isComma(r, m.to)) return false;
  let as = m.from - 1;
  while (as > m.from - CAPACITY && !has(r, as, 'capacity') && !isComma(r, as)) as--;
  if (!has(r, as, 'capacity') || r.sentenceOf[as] !== r.sentenceOf[m.from]) return false;
  let k = m.to + 1;
  while (k < cue.from && (has(r, k, 'auxiliaries') || has(r, k, 'adverbs'))) k++;
  return k === cue.from;
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
    score += gerundScore(r, m, cue);
    if (headsAside(r, m, cue)) score += WEIGHT.headsAside;
    if (closesCapacity(r, m, cue)) score -= WEIGHT.headsAside;
    if (!best || score > best.score) best = { mention: m, score };
  }
  // "…, katanya, seraya menambahkan, …": whoever stands in the words before belongs to them.
  if (participle && best && (best.mention.from >= left.cue.to || !left.subject)) return null;
  return best;
}
