/**
 * Reporting frames: a cue with the mention that is its subject. Candidates are scored by named features; the best wins,
 * and below a threshold nobody does: no name beats a wrong name.
 */

import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPluralVerb } from '../text/name-forms.ts';
import { firstTokenAt, has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import { citedBy, citedObject, quotedByOther, wasAsked } from './cited-sources.ts';
import {
  bareSource,
  commonSource,
  commonSubject,
  frontedSubject,
  openingSubject,
  sourceInCue,
} from './common-subjects.ts';
import type { Cue } from './cue.ts';
import { farSubject } from './far-subjects.ts';
import { type Frame, lastIn, speaks, speaksAlone } from './frame.ts';
import { carriesGerund, isEndedGerund, isGerund, isGovernedInfinitive } from './gerunds.ts';
import { forumBefore, hearingStart } from './hearings.ts';
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
import { isBareParticiple, isDescribed } from './participles.ts';
import { passiveOf } from './passives.ts';
import { afterRelative, relativeFrames } from './relative-sources.ts';
import { retoldDescription } from './retold-descriptions.ts';
import { dropsSubject, isParticipial } from './shared-subjects.ts';
import { sourceNounAfter, sourceOfNoun } from './source-nouns.ts';
import { clauseHolder, heldSource, issuerOf, reportSource } from './sources-of-report.ts';
import { bestBefore } from './subject-before.ts';
import { WEIGHT } from './subject-scores.ts';
import { tellingBody } from './told-in-bodies.ts';
import { unlistedPerson, unlistedTeller } from './unlisted-tellers.ts';
import { verblessFrames } from './verbless.ts';
import { viewpointFrames } from './viewpoint.ts';

/** A candidate below this is too far or too much of an object to be the speaker. */
const MIN_SCORE = 4;

export function buildFrames(r: Reading, cues: readonly Cue[], mentions: readonly Mention[]): Frame[] {
  const bySentence = new Map<number, Mention[]>();
  const aside: Mention[] = [];
  for (const m of mentions) {
    if (m.bracketed && !m.quoted) aside.push(m);
    if (m.quoted || m.bracketed) continue;
    const s = r.sentenceOf[m.from] ?? 0;
    const list = bySentence.get(s);
    if (list) list.push(m);
    else bySentence.set(s, [m]);
  }
  const frames: Frame[] = [];
  for (const cue of cues) {
    const sentence = r.sentenceOf[cue.from] ?? 0;
    // "(outras fontes dizem que …)": whoever stands in the brackets with the verb has it.
    const own = aside.find((m) => m.to === cue.from && !m.governed);
    frames.push(frameOf(r, cue, own ? [own] : (bySentence.get(sentence) ?? []), sentence, frames));
  }
  const views = viewpointFrames(r, mentions);
  return [
    ...frames.map((f, k) => fronted(r, ofOpener(r, ofHolder(r, f, views), mentions), frames[k + 1])),
    ...verblessFrames(r, mentions),
    ...views,
    ...relativeFrames(r, mentions),
  ].sort((a, b) => a.cue.from - b.cue.from);
}

/** "Para o presidente, Rui Prado, “…”, escreveu.": behind the marks the verb without a subject is that of whose view it is. */
function ofHolder(r: Reading, f: Frame, views: readonly Frame[]): Frame {
  if (f.subject || views.length === 0 || !speaksAlone(f) || !followsQuote(r, f.cue.from)) return f;
  const view = lastIn(
    views.slice(
      0,
      lowerBound(views, (v) => v.sentence <= f.sentence),
    ),
    f.sentence,
    (v) => v.to <= f.cue.from,
  );
  const opens = view?.subject && r.opensAt.has(r.tokens[pastComma(r, view.to)]?.start ?? -1);
  return view && opens ? { ...f, cue: { ...f.cue, kind: 'say' }, subject: view.subject, dropped: false } : f;
}

const pastComma = (r: Reading, i: number): number =>
  isComma(r, afterBracket(r, i)) ? afterBracket(r, i) + 1 : i;

/** Marks between the words of a quotation and its verb, at most. */
const MARKS = 4;
const OPENERS: ReadonlySet<Mention['type']> = new Set(['person', 'name', 'role']);

/** "Rui Prado já decidiu: “…”, diz apontando para a ponte.": behind the marks the verb without a subject is that of who opens the sentence before the colon. */
function ofOpener(r: Reading, f: Frame, mentions: readonly Mention[]): Frame {
  if (f.subject || f.inherits || f.cue.kind !== 'say' || !turnsRound(r.lexicon.pack)) return f;
  if (!followsQuote(r, f.cue.from)) return f;
  let k = f.cue.from - 1;
  while (k > f.cue.from - MARKS && !r.quoteAt[k]) k--;
  const span = r.quoteAt[k];
  const colon = span ? firstTokenAt(r, span.outerStart) - 1 : -1;
  if (r.tokens[colon]?.text !== ':') return f;
  const first = r.sentences[r.sentenceOf[colon] ?? 0]?.from ?? 0;
  const m = mentions[lowerBound(mentions, (x) => x.from < first)];
  const opens = m && m.from === first && m.to < colon && OPENERS.has(m.type) && !m.governed && !m.possessive;
  return opens && !m.plural ? { ...f, subject: m, score: WEIGHT.base, dropped: false } : f;
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
  const doer = doneBy(r, cue, mentions);
  if (doer) return make(doer, WEIGHT.base);
  if (isDescribed(r, cue)) return make(null, 0);
  const quoted = quotedByOther(r, cue, mentions);
  if (quoted) return make(quoted, WEIGHT.base + WEIGHT.adjacent);
  const retold = retoldDescription(r, cue, mentions);
  if (retold) {
    const leads = retold.from < cue.from ? WEIGHT.clauseStart + WEIGHT.type.role : 0;
    return make(retold, WEIGHT.base + WEIGHT.adjacent + leads);
  }
  if (cue.kind === 'saySuffixed') {
    // "katanya" may still name its speaker: "katanya Budi" is rare, "kata dia" is not suffixed. The suffix stands.
    return make(null, WEIGHT.base);
  }
  if (cue.kind === 'impersonal') {
    if (forumBefore(r, cue.from) >= 0) return { ...make(null, 0), from: hearingStart(r, cue.from) };
    const m = reportSource(r, cue, mentions) ?? saysOfSelf(r, cue, mentions);
    // "…, hieß es weiter": whoever spoke last; "Как сообщалось ранее, …" tells of what stands behind it.
    if (!m && cue.to - cue.from > 2 && has(r, cue.to - 1, 'adverbs') && !has(r, cue.from, 'subordinators'))
      return { ...make(null, WEIGHT.base), dropped: true };
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  if (cue.kind === 'ownWords') {
    const m = clauseHolder(r, cue, mentions);
    return m ? make(m, WEIGHT.base) : make(null, 0);
  }
  const body = tellingBody(r, cue, mentions);
  if (body) return make(body, WEIGHT.base + WEIGHT.adjacent);
  if (cue.kind === 'nominal') {
    const held = heldSource(r, cue, mentions) ?? sourceInNoun(r, cue);
    if (held) return make(held, WEIGHT.base + WEIGHT.adjacent);
    if (isComma(r, cue.from - 1) && afterRelative(r, cue.to) > 0) return make(null, 0);
    const source =
      sourceInCue(r, cue) ?? subjectAfter(r, cue, mentions, 4) ?? commonSource(r, cue) ?? bareSource(r, cue);
    const m = source && (issuerOf(r, source, mentions) ?? source);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'nominalAfter') {
    const m =
      mentions.findLast((x) => x.to <= cue.from && cue.from - x.to <= 1) ??
      sourceOfNoun(r, cue.from - 1) ??
      // "Angaben zufolge …": the noun stands in the cue.
      (cue.to - cue.from > 1 ? sourceOfNoun(r, cue.from) : null);
    return m ? make(m, WEIGHT.base + WEIGHT.adjacent) : make(null, 0);
  }
  if (cue.kind === 'passive') {
    const agent = agentAfter(r, cue, mentions);
    return agent ? make(agent, WEIGHT.base) : make(null, 0);
  }
  const passive = passiveOf(r, cue, mentions);
  if (passive !== undefined) return make(passive, passive ? WEIGHT.base : 0);
  if (isBareParticiple(r, cue)) return make(null, 0);
  const cited = citedObject(r, cue, mentions);
  if (cited) return make(cited, WEIGHT.base + WEIGHT.adjacent);
  const teller = unlistedTeller(r, cue, mentions);
  if (teller) return make(teller, WEIGHT.base + WEIGHT.adjacent);
  // "…, saying he “has no temper”": only a finite verb has its subject behind it.
  const inverted =
    isGerund(r, cue) || isEndedGerund(r, cue) || isGovernedInfinitive(r, cue)
      ? null
      : invertedSubject(r, cue, mentions);
  const whoTold = toldOutlet(r, cue, mentions);
  if (whoTold) return make(whoTold, WEIGHT.base);
  const fits = inverted && closesTag(r, cue, inverted) && !isPublished(r, cue, inverted);
  const after = fits && !isOneOfMany(r, cue, inverted) && !isObject(r, cue) ? inverted : null;
  if (after && (cue.kind === 'sayFirst' || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions))))
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  // ", об этом заявил министр": what stands for the words said turns subject and verb round.
  if (after && r.lexicon.pack.inverts && matchAt(r, cue.from - 2, 'backReference') === 2)
    return make(after, WEIGHT.base + WEIGHT.adjacent);
  const unlisted = inverted ? null : unlistedPerson(r, cue, mentions);
  if (unlisted) return make(unlisted, WEIGHT.base + WEIGHT.adjacent);
  const best = bestBefore(r, cue, mentions, earlier);
  const beside = followsQuote(r, cue.from) || (prefersAfter(r, cue) && !closesRelative(r, cue, mentions));
  const far =
    after || !beside || isEndedGerund(r, cue) || isGovernedInfinitive(r, cue)
      ? null
      : farSubject(r, cue, mentions);
  if (far) return make(far, WEIGHT.base);
  const earlierFrame = lastIn(earlier, sentence, speaks);
  const goesOn = earlierFrame !== undefined && isParticipial(r, cue, earlierFrame, mentions);
  const opening = r.lexicon.pack.inverts ? openingSubject(r, cue, r.sentences[sentence]?.from ?? 0) : null;
  if (opening && !goesOn && (!best || best.score < MIN_SCORE || best.mention.to <= opening.to))
    return make(opening, WEIGHT.base);
  const described =
    cue.kind === 'sayFirst' || goesOn || isGovernedInfinitive(r, cue)
      ? null
      : commonSubject(r, cue, mentions);
  const before =
    described &&
    !(best && best.score >= WEIGHT.base && !(best.mention.governed && !carriesGerund(r, best.mention, cue)))
      ? described
      : best;
  const opens = before && opensSentence(r, before.mention, cue) && !wasAsked(r, before.mention, after);
  if (after && r.lexicon.pack.verbSecond && !opens) return make(after, WEIGHT.base + WEIGHT.adjacent);
  // "Hizo foco sobre el índice de la OCDE y dijo que …": whom a preposition governs is not the subject that is left out.
  const leftOut = before?.mention.governed && before.score < WEIGHT.base && dropsSubject(r, cue, mentions);
  if (
    before &&
    before.score >= MIN_SCORE &&
    cue.kind !== 'sayFirst' &&
    !leftOut &&
    !isReadOut(r, cue, before.mention) &&
    !isAside(r, cue, before.mention)
  )
    return make(before.mention, before.score);
  if (
    after &&
    (r.lexicon.pack.order !== 'subject-verb' || r.lexicon.pack.inverts || followsQuote(r, cue.from))
  )
    return make(after, WEIGHT.base);
  if (earlierFrame && goesOn) return make(earlierFrame.subject, earlierFrame.score - 1, true);
  // "Mesmo reconhecendo que …, Abel disse …": it has the subject of the verb behind it.
  if (isEndedGerund(r, cue) && !earlierFrame) return make(null, 0);
  if (dropsSubject(r, cue, mentions)) {
    const lead = frontedSubject(r, cue, mentions);
    return lead ? make(lead, WEIGHT.base) : { ...make(null, WEIGHT.base), dropped: true };
  }
  return make(null, 0);
}

/** "Глебов, глава области, сообщил РИА Новости, что …": where subjects turn round the outlet before the clause was told, and who opens the sentence tells. */
function toldOutlet(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.inverts || !r.outletAt[cue.to] || !isComma(r, cue.from - 1)) return null;
  let to = cue.to;
  while (r.outletAt[to]) to++;
  if (!isComma(r, to) || !has(r, to + 1, 'complementizers')) return null;
  const first = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from;
  const opens = mentions.find((m) => m.from === first);
  return opens && opens.name !== null && !opens.governed && opens.to < cue.from ? opens : null;
}

/** Tokens from the words in marks to who called something so. */
const DOER = 3;

/** "Una scelta definita «vergognosa» da Ugo Bassi": a participle without its auxiliary, and behind the marks who is its agent. */
function doneBy(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const participle = cue.describes && r.lexicon.isNonFinite(r.tokens[cue.from]?.lower ?? '');
  if (!turnsRound(r.lexicon.pack) || !participle || has(r, cue.from - 1, 'auxiliaries')) return null;
  let k = cue.to;
  while (k < cue.to + DOER && !r.quoteAt[k] && r.sentenceOf[k] === r.sentenceOf[cue.from]) k++;
  if (!r.quoteAt[k]) return null;
  while (r.quoteAt[k] || r.tokens[k]?.kind === 'mark') k++;
  const by = r.sentenceOf[k] === r.sentenceOf[cue.from] ? matchAt(r, k, 'agent') : 0;
  const doer = by > 0 ? mentions.find((m) => m.to > k + by) : undefined;
  return doer && doer.from - (k + by) <= 1 ? { ...doer, governed: false } : null;
}

/** "Ugo Bassi si dice «amareggiato»": where one subject stands right before it and marks behind, nobody else is meant. */
function saysOfSelf(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.inverts || !r.opensAt.has(r.tokens[cue.to]?.start ?? -1)) return null;
  return mentions.find((m) => m.to === cue.from && !m.governed && !m.possessive) ?? null;
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

/** "The governor, who was late, assured |the people| of help": where subjects lead, only a quotation turns an everyday verb and its subject round. */
const isObject = (r: Reading, cue: Cue): boolean =>
  cue.weak && r.lexicon.pack.plainEndings !== undefined && !followsQuote(r, cue.from);

/** "In a statement |read to the court|, Mrs Holm said": a participle behind a paper that a preposition governs. */
const isReadOut = (r: Reading, cue: Cue, m: Mention): boolean =>
  cue.weak &&
  m.governed &&
  m.type === 'document' &&
  m.to === cue.from &&
  r.lexicon.pack.plainEndings !== undefined;

/** "Due ex colleghi, ieri, hanno attaccato Bassi: …": a verb that tells of several has not one person behind it for its subject. */
function isOneOfMany(r: Reading, cue: Cue, m: Mention): boolean {
  if (!turnsRound(r.lexicon.pack) || m.plural || (m.type !== 'person' && m.type !== 'name')) return false;
  const helper = has(r, cue.from - 1, 'auxiliaries') ? cue.from - 1 : cue.from;
  if (!isPluralVerb(r.lexicon.pack, r.tokens[helper]?.lower ?? '')) return false;
  // "dijeron Ana Gil y Luis Pons", "dijeron Los Olivos"
  const next = r.tokens[m.to];
  return !has(r, m.to, 'conjunctions') && next?.text !== ',' && next?.text !== '(';
}

/**
 * "Concejales inconformes de Villa Rosa informaron …": whom a preposition governs is none of the several that the verb tells of, and
 * "Apuntando contra Prado, afirmó …" not who the verb behind the comma tells of.
 */
function isAside(r: Reading, cue: Cue, m: Mention): boolean {
  if (!m.governed || !turnsRound(r.lexicon.pack)) return false;
  const apart = m.to === cue.from - 1 && isComma(r, m.to) && !has(r, m.from - 1, 'ofWords');
  return isOneOfMany(r, cue, m) || apart;
}

function agentAfter(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const sentence = r.sentenceOf[cue.from];
  for (let k = cue.to; k < cue.to + 10 && r.sentenceOf[k] === sentence; k++) {
    const length = matchAt(r, k, 'agent');
    if (length === 0) continue;
    return mentions.find((m) => m.from >= k + length && m.from - (k + length) <= 2) ?? null;
  }
  // "was told she had worked": where the agent needs its preposition, what follows without one is told.
  // "es considerado el mayor de la región", "fue anunciado el alcalde": so is what a participle's subject, turned round, was called.
  if (subjectLeads(r.lexicon.pack) || r.lexicon.isNonFinite(r.tokens[cue.to - 1]?.lower ?? '')) return null;
  const next = mentions.find((m) => m.from === cue.to);
  if (!next) return null;
  // "Hal itu disampaikan Kementerian Perhubungan": where the agent needs no preposition a body is one too.
  if (r.lexicon.pack.officeChains && (next.type === 'organisation' || next.type === 'spokesperson'))
    return next;
  return next.type === 'person' || next.type === 'name' || next.type === 'role' || next.type === 'pronoun'
    ? next
    : null;
}
