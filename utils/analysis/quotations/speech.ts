/** Whether words in marks are speech: titles, terms, names and slips fall out. */

import { firstTokenAt, has, isComma, isDash, knowsCues, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Link } from './links.ts';
import { isCalledTitle, isProperName, isScareQuote, isTitle, type SpeechSpan } from './spans.ts';

/** Below this a frame of the same sentence is too far off to vouch that a name in marks is speech. */
const LOOSE = 6;
/** A marked span of this many words that no frame reports is speech if it reads like a sentence. */
const MIN_UNREPORTED = 4;

/** Tokens between "called it a" and the description it puts in marks. */
const DESCRIBED_REACH = 6;

export function isSpeech(r: Reading, span: SpeechSpan, link: Link | null): boolean {
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
  // 'On her show "This Week", the mayor said': behind words of its clause a title is none that could be shouted.
  if (isTitle(r, span) && !described)
    return touching && link.kind !== 'before' && endsSentence(r, span) && !isInClause(r, span);
  if (r.lexicon.pack.verbSecond && isProgramme(r, span)) return false;
  if (isOnStation(r, span)) return false;
  if (touching && !isTerm(r, span, link)) return true;
  if (span.origin !== 'marks') return true;
  if (isBracketed(r, span)) return false;
  if (isOutlet(r, span) || isSourceName(r, span, link)) return false;
  if (isScareQuote(r, span) && !link?.frame.cue.describes) return false;
  if (span.single && !link && knowsCues(r))
    return !usesDoubles(r) && (standsAlone(r, span) || standsBehindColon(r, span));
  if ((!link || link.score < LOOSE) && isProperName(r, span)) return false;
  if (isSubject(r, span)) return false;
  if (link && !isTerm(r, span, link)) return true;
  if (span.words < MIN_UNREPORTED)
    return standsAlone(r, span) || (r.lexicon.pack.inverts === true && standsBehindColon(r, span));
  return r.blocks[span.block]?.kind !== 'caption' || endsSentence(r, span);
}

const isInClause = (r: Reading, span: SpeechSpan): boolean =>
  !opensSmall(r, span) &&
  r.sentences[r.sentenceOf[span.from] ?? 0]?.from !== span.from &&
  r.tokens[span.from - 1]?.kind === 'word';

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

/** "Dans « Le 7/9 » de Radio Lac", "en 'Más de todo' de Canal 13": between two prepositions and before a station, what it has on the air. */
function isOnStation(r: Reading, span: SpeechSpan): boolean {
  if (!turnsRound(r.lexicon.pack) || span.words > ON_AIR || endsSentence(r, span)) return false;
  let of = span.to;
  while (r.tokens[of]?.kind === 'mark' && !isComma(r, of)) of++;
  if (isComma(r, of)) of++;
  const joins = has(r, of, 'ofWords') || matchAt(r, of, 'place') > 0;
  const name = r.outletAt[of + 1] ? of + 1 : has(r, of + 1, 'determiners') ? of + 2 : of + 1;
  return joins && r.outletAt[name]?.outlet.kind === 'broadcaster' && has(r, span.from - 1, 'prepositions');
}
/** Words in the name of a programme at most. */
const ON_AIR = 6;

/** 「…」によると, „…“ zufolge: the words in marks name the source, or a term in what it says. */
function isSourceName(r: Reading, span: SpeechSpan, link: Link | null): boolean {
  if (matchAt(r, span.to, 'nominalAfter') > 0) return true;
  return link?.frame.cue.kind === 'nominalAfter' && span.words < MIN_UNREPORTED;
}

/** 合意案によると、「第1段階」で…: a few characters in marks within what is reported, apart from its verb, are a term of it. */
const isTerm = (r: Reading, span: SpeechSpan, link: Link): boolean =>
  r.lexicon.pack.unspaced === true &&
  span.words < MIN_UNREPORTED &&
  (link.kind === 'embedded' || link.frame.cue.kind === 'nominalAfter');

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
  // 「…」。: where the stop is written behind the mark.
  const whole = r.tokens[span.to]?.text === '。' && sentence?.to === span.to + 1;
  return span.words > 1 && sentence?.from === span.from && (whole || /[.!?…。！？]/.test(last));
}

/** "Dorsman ziet dat anders: ‘De cijfers kloppen niet.’" */
const standsBehindColon = (r: Reading, span: SpeechSpan): boolean =>
  r.tokens[span.from - 1]?.text === ':' &&
  span.words > 2 &&
  (endsSentence(r, span) || (r.lexicon.pack.inverts === true && r.tokens[span.to]?.text === '.'));

const opensSmall = (r: Reading, span: SpeechSpan): boolean =>
  r.tokens[firstTokenAt(r, span.start)]?.shape === 'lower';

function endsSentence(r: Reading, span: SpeechSpan): boolean {
  const last = r.text.slice(span.start, span.end).trimEnd().at(-1) ?? '';
  return /[.!?,…]/.test(last) || r.tokens[span.to]?.text === ',';
}

/** A full statement in marks: it opens its sentence, or follows a colon, a comma or a dash, and does not go on with the clause. */
export function isDirect(r: Reading, span: SpeechSpan, link: Link | null): boolean {
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
