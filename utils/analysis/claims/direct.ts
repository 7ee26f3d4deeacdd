/** The support a sentence carries itself: its own cue and speaker, its carrier, its link, or nobody named. */
import type { Quote, Span, Speaker, Support, TextSpan } from '../../report.ts';
import type { CarrierHit } from '../carriers/carrier-hit.ts';
import type { Frame } from '../frames/frame.ts';
import { forumBefore } from '../frames/hearings.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstTokenAt, has, isAny, matchAt, type Reading, sentenceHas, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { tagSet } from '../text/tags.ts';
import { attestedBy } from './attested.ts';
import {
  type Attribution,
  attribution,
  inSubordinate,
  isCarried,
  isOfSomething,
  OPENING,
  RANK,
} from './attribution.ts';
import type { ClaimInput } from './claim-input.ts';
import { hearsay } from './hearsay.ts';
import { behindInsert, countedBy, issuedPaper, openingDocument, subjectPaper } from './papers.ts';
import { phrase } from './phrase.ts';
import { picturesTell } from './pictures.ts';
import { namelessPress } from './press.ts';
import { isDeed, supportOf } from './statements.ts';
import {
  bodyBehind,
  holds,
  namesACrowd,
  reportsResults,
  speakForABody,
  supportBy,
  toldPolice,
} from './supporters.ts';

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
  /** A paper as the subject, a suspect who admits something: in somebody's continuing report it is theirs ("The bill would …", she said). */
  readonly soft: boolean;
  /** They say that they say nothing: nothing else leans on it. */
  readonly silent: boolean;
  /** "Economists expect …", "as is known": nobody around it speaks instead. */
  readonly firm: boolean;
  /** "the researchers": people of a kind whom the article has brought in before. */
  readonly pointsBack: boolean;
}

/** The parts of each sentence, by its index. */
export interface BySentence extends Pick<ClaimInput, 'voices' | 'voiceOf' | 'speakerOf'> {
  /** The keys of those whose words the article quotes. */
  readonly spoke: ReadonlySet<string>;
  /** The keys of names that are bodies rather than people. */
  readonly bodies: ReadonlySet<string>;
  readonly framesOf: ReadonlyMap<number, readonly Frame[]>;
  readonly carriersOf: ReadonlyMap<number, readonly CarrierHit[]>;
  readonly linksOf: ReadonlyMap<number, readonly Span[]>;
  /** Mentions outside quotations. */
  readonly mentionsOf: ReadonlyMap<number, readonly Mention[]>;
}

export function directSupport(
  r: Reading,
  s: number,
  input: BySentence,
  all: readonly Quote[],
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
    soft: false,
    silent: false,
    firm: false,
    pointsBack: support === 'vague' && pointsBack(r, evidence[0]),
  });
  const press = namelessPress(r, sentence);
  const nobody =
    (press && !input.carriersOf.get(s)?.some((c) => overlaps(c, press)) ? press : null) ??
    hearsay(r, sentence) ??
    picturesTell(r, sentence);
  // "According to first estimates, …": words that name nobody, taken for whose they are.
  const says = nobody && nobody === press ? (r.tokens[firstTokenAt(r, nobody.end)]?.start ?? -1) : -1;
  const quotes = nobody
    ? all.filter((q) => !q.speaker || (!isWithin(q.speaker, nobody) && q.cue?.start !== says))
    : all;
  const heard = heardBy(r, input.framesOf.get(s) ?? []);
  // Where somebody tells of what the court heard, it is theirs.
  if (heard && quotes.some((q) => q.cue && q.cue.start === heard.cue))
    return make('organisation', [heard.forum]);
  const own = phrase(r, sentence.from, sentence.to, 'ownReporting');
  const recap = phrase(r, sentence.from, sentence.to, 'recap');
  if (recap) return make('vague', [recap], recap.text, { recap: true });
  const frames = input.framesOf.get(s) ?? [];
  const opening = openingDocument(r, sentence);
  const heardOf = attribution(r, sentence, frames, input, quotes);
  // "Dalam berkas itu disebutkan Rano …": behind a passive whoever the paper tells of.
  const nobodys =
    heardOf &&
    ((nobody && (isWithin(heardOf.speaker, nobody) || heardOf.cue === says)) ||
      (opening && isToldOf(r, heardOf)));
  const said = nobodys ? null : heardOf;
  const main = mainQuote(quotes.filter((q) => !isDeed(r, q)));
  const subject = subjectPaper(r, sentence);
  // "Unofficial figures put the number at 40": a paper that nobody could go back to.
  const paper =
    subject && nobody && nobody.start <= subject.start && subject.end <= nobody.end ? null : subject;
  const carried = input.carriersOf.get(s)?.find((c) => c.kind !== 'platform');
  // "…, a study of 8,200 pupils suggests": whom it is about does not say it.
  if (paper && said && isOfPaper(r, paper, said.speaker)) return make('document', [paper]);
  // "The memo, seen by the Courier, describes …": who has the paper does not say what stands in it.
  if (paper && [said?.speaker, carried].some((who) => who && isBetween(r, paper, sentence.to, who)))
    return make('document', [paper]);
  // "Dilansir CNA, polisi menerima laporan tentang seorang pria …": retold as a whole, whoever is heard in it.
  if (
    carried &&
    carried.from - sentence.from <= OPENING &&
    (!said ||
      (supportOf(said, input.bodies) === 'anonymous' &&
        (r.tokens[carried.from]?.start ?? 0) < said.cue &&
        // "As the Courier reported, a senior diplomat said …": who has no name is who said it.
        said.rank < RANK.clause))
  )
    return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  const by = said && (reportsResults(r, said) ?? supportBy(r, said, input.bodies));
  // "Some media report …, Anadolu was quoted": a kind of people, and who wrote it.
  if (by?.[0] === 'vague' && carried && sentence.to - carried.to <= LAST)
    return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  // "…, a Courier reporter at the scene said": who has no name is the newsroom's own.
  if (own && said && isOurs(said.speaker, own)) return make('organisation', [own], 'own-reporting');
  if (said && by && (said.rank >= RANK.clause || (!paper && (isCarried(said) || !nobody))))
    return throughPolice(r, said, make, by);
  const counted = paper && countedBy(r, paper);
  if (counted) return make('organisation', [counted]);
  // "Studi dalam jurnal itu menemukan …": what a paper finds or says is its own, not somebody's around it.
  const finds = frames.some((f) => f.cue.kind === 'say' && (!f.subject || f.subject.type === 'document'));
  if (paper) return { ...make('document', [paper]), soft: said === null && !finds };
  if (main && !isAside(r, sentence, main, frames) && supportOf(main, input.bodies) !== 'none')
    return make(...supportBy(r, main, input.bodies));
  const body = phrase(r, sentence.from, sentence.to, 'bodies') ?? heard?.forum ?? fromABody(r, sentence);
  if (body) return make('organisation', [body]);
  const behind = opening && countedBy(r, opening);
  if (behind) return make('organisation', [behind]);
  // "Dalam pernyataan itu disebutkan …": a body's, which has been named.
  if (opening && !carried)
    return { ...make(holds(r, opening, 'releases') ? 'organisation' : 'document', [opening]), soft: true };
  const attester = attestedBy(r, sentence, input.mentionsOf.get(s) ?? []);
  const attested = attester && !nobody ? input.speakerOf(attester) : null;
  if (attested)
    return { ...make(...supportBy(r, { speaker: attested, via: [] }, input.bodies)), silent: true };
  const issued = carried || nobody ? null : issuedPaper(r, sentence);
  if (issued) return make('document', [issued]);
  if (nobody && !carried && !quotes.some((q) => q.speaker)) return goingRound(r, make, nobody);
  if (carried) return make('organisation', [{ start: carried.start, end: carried.end, text: carried.text }]);
  const hidden = phrase(r, sentence.from, sentence.to, 'hidden');
  if (hidden) return make('anonymous', [hidden], hidden.text);
  if (own) return make('organisation', [own], 'own-reporting');
  if (nobody) return goingRound(r, make, nobody);
  const kind = whoThinks(r, sentence, frames);
  if (kind && speakForABody(r, kind)) return make('organisation', [kind]);
  if (kind) return { ...make('vague', [kind], kind.text), firm: true };
  const silent = whoRefuses(r, sentence, input.mentionsOf.get(s) ?? [], input.speakerOf);
  if (silent) return { ...make(...supportBy(r, { speaker: silent, via: [] }, input.bodies)), silent: true };
  const link = (input.linksOf.get(s) ?? []).find(
    (l) => l.start >= sentence.start && l.end <= sentence.end && l.end - l.start >= MIN_LINK,
  );
  if (link)
    return make('linked', [{ start: link.start, end: link.end, text: r.text.slice(link.start, link.end) }]);
  return null;
}

/** "the researchers", "peneliti": a determiner, or where nouns have none, people who study. */
function pointsBack(r: Reading, who: TextSpan | undefined): boolean {
  const first = firstTokenAt(r, who?.start ?? 0);
  if (has(r, first, 'determiners')) return true;
  return who !== undefined && r.lexicon.pack.officeChains === true && holds(r, who, 'experts');
}

/** A passive right before the name, with no word that makes it the agent. */
function isToldOf(r: Reading, { cue, speaker }: Attribution): boolean {
  if (speaker.start === null || speaker.start < cue) return false;
  const who = firstTokenAt(r, speaker.start);
  return matchAt(r, firstTokenAt(r, cue), 'passive') > 0 && !has(r, who - 1, 'agent');
}

/**
 * "The man told police that …", "tersangka mengaku …": what somebody without a name said to the police is told by them, and what the
 * suspect admits by whoever tells of the case.
 */
function throughPolice(
  r: Reading,
  { cue }: Attribution,
  make: (...support: ReturnType<typeof supportBy>) => OwnSupport,
  by: ReturnType<typeof supportBy>,
): OwnSupport {
  const own = make(...by);
  if (own.support !== 'anonymous') return own;
  const police = toldPolice(r, cue);
  if (police) return make('organisation', [police], null, { speaker: police.text.toLowerCase() });
  return { ...own, soft: own.evidence[0] !== undefined && holds(r, own.evidence[0], 'procedure') };
}

/** Words that name nobody; "it is known that" stays the newsroom's own beside anybody's report. */
function goingRound(
  r: Reading,
  make: (...support: [Support, TextSpan[], string]) => OwnSupport,
  nobody: TextSpan,
): OwnSupport {
  return { ...make('vague', [nobody], nobody.text), firm: holds(r, nobody, 'hearsay') };
}

/** Whether somebody without a name is one of those who report ("a reporter at the scene"). */
function isOurs(speaker: Speaker, own: TextSpan): boolean {
  if (speaker.kind !== 'anonymous' || speaker.start === null || speaker.end === null) return false;
  return own.start >= speaker.start && own.start <= speaker.end;
}

/** Whether a speaker is what a phrase says, in whole or in part. */
const isWithin = ({ start, end }: Speaker, phrase: TextSpan): boolean =>
  start !== null && end !== null && overlaps({ start, end }, phrase);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether somebody stands between the two commas behind a paper, or has only seen it ("Documents seen by the Courier show"). */
function isBetween(r: Reading, paper: TextSpan, to: number, { start }: Pick<Speaker, 'start'>): boolean {
  const who = start === null || start < paper.end ? -1 : firstTokenAt(r, start);
  if (who > 0 && (has(r, who - 1, 'agent') || (has(r, who - 2, 'agent') && has(r, who - 1, 'determiners'))))
    return true;
  const at = firstTokenAt(r, paper.end);
  const verb = behindInsert(r, at, to);
  return verb > at && start !== null && start >= paper.end && start < (r.tokens[verb]?.start ?? 0);
}

/** Whether somebody stands right behind a paper and its preposition. */
function isOfPaper(r: Reading, paper: TextSpan, { start, kind }: Speaker): boolean {
  const of = firstTokenAt(r, paper.end);
  const who = start === null || start < paper.end || kind !== 'anonymous' ? -1 : firstTokenAt(r, start);
  if (who <= of || who - of > OF || !isAny(r, of, OF_WORDS)) return false;
  for (let k = of + 1; k < who; k++)
    if (r.tokens[k]?.kind === 'mark' || has(r, k, 'auxiliaries')) return false;
  return true;
}
/** Words from a paper to whom it is about: "of more than 8,200". */
const OF = 5;
const OF_WORDS = tagSet(['prepositions', 'ofWords', 'affiliation']);

/** "The victim died a few months later, the court heard.": the body before which it was said. */
function heardBy(r: Reading, frames: readonly Frame[]): { forum: TextSpan; cue: number } | null {
  for (const { cue } of frames) {
    const at = cue.kind === 'impersonal' ? forumBefore(r, cue.from) : -1;
    if (at >= 0) return { forum: spanOf(r, at, at + 1), cue: r.tokens[cue.from]?.start ?? -1 };
  }
  return null;
}

/** "According to reports from the police, …": words that name nobody, and who they come from. */
function fromABody(r: Reading, s: Sentence): TextSpan | null {
  if (!sentenceHas(r, s.from, 'vague')) return null;
  for (let k = s.from; k < s.to; k++) {
    const length = r.quoteAt[k] ? 0 : matchAt(r, k, 'vague');
    const body = length > 0 ? bodyBehind(r, k, length) : null;
    if (body) return body;
  }
  return null;
}

/** "Some observers fear a new arms race": what a kind of people holds, is nobody's. */
function whoThinks(r: Reading, s: Sentence, frames: readonly Frame[]): TextSpan | null {
  for (const { subject } of frames) {
    if (!subject || subject.governed || subject.from - s.from > OPENING) continue;
    // "Some companies that announced cuts have grown": what they are told by, not what they hold.
    if (has(r, subject.to, 'relatives') || has(r, subject.to, 'complementizers')) continue;
    const mention = spanOf(r, subject.from, subject.to);
    if (namesACrowd(r, mention)) return mention;
  }
  return null;
}

/** "The ministry declined to comment": who said that they say nothing. */
function whoRefuses(
  r: Reading,
  s: Sentence,
  mentions: readonly Mention[],
  speakerOf: ClaimInput['speakerOf'],
): Speaker | null {
  const words = phrase(r, s.from, s.to, 'refusals');
  const subject =
    words && mentions.findLast((m) => !m.governed && (r.tokens[m.from]?.start ?? 0) < words.start);
  return subject ? speakerOf(subject) : null;
}

/**
 * "…, dilaporkan …, setelah Putin mengumumkan …", a single word in marks: a small part of the sentence does not say who
 * reports the rest.
 */
function isAside(r: Reading, s: Sentence, q: Quote, frames: readonly Frame[]): boolean {
  const frame = frames.find((f) => r.tokens[f.cue.from]?.start === q.cue?.start);
  if (frame?.cue.kind === 'passive' && isOfSomething(r, frame.cue.from)) return true;
  const share = (q.end - q.start) / (s.end - s.start);
  if (share >= SMALL_CLAUSE) return false;
  if (q.kind === 'partial' && frame?.cue.kind === 'think') return true;
  const at = frame?.subject ? (r.tokens[frame.subject.from]?.start ?? q.start) : (q.cue?.start ?? q.start);
  return inSubordinate(r, s.from, at) || inSubordinate(r, s.from, q.cue?.start ?? q.start);
}

/** Tokens behind a carrier that closes its sentence, the name of the outlet among them. */
const LAST = 5;
/** Share of its sentence below which a reported clause is an aside. */
const SMALL_CLAUSE = 0.35;
/** Characters of a link text below which it marks a word (a tag page) rather than a source. */
const MIN_LINK = 8;

/** The quote that holds most of the sentence. */
function mainQuote(quotes: readonly Quote[]): Quote | null {
  let best: Quote | null = null;
  for (const q of quotes) if (q.speaker && (!best || q.end - q.start > best.end - best.start)) best = q;
  return best;
}
