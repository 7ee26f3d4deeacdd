/**
 * Scores one report against its gold.
 *
 * Quoted (direct and partial together): one to one, best first, at least 0.8 of the characters in common after
 * trimming; a quote carried on in a new paragraph may be cut or whole. Indirect: at least 0.5. Short and optional gold
 * is neither hit nor miss, nor is what was reported for it. Where the gold is incomplete, an unmatched report counts
 * against precision all the same (a lower bound), except for quoted passages where none are labelled at all.
 */
import type { Claim, Quote, Report } from '../../utils/report.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { judgeSpeaker, shareWord, tellingWords } from './names.ts';
import { carriesOn, countWords, pair, touches, trimmed } from './spans.ts';
import { bandOf, emptyTally, type Tally } from './tally.ts';

const QUOTED_OVERLAP = 0.8;
const INDIRECT_OVERLAP = 0.5;
const SENTENCE_OVERLAP = 0.5;
const FIRST = 5;
const UNSUPPORTED: ReadonlySet<string> = new Set(['none', 'vague', 'anonymous']);

/** Something that scoring took note of, for the reader who wants to see errors. */
export interface Miss {
  readonly kind: 'missed' | 'false alarm' | 'speaker' | 'indirect missed' | 'flag';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly detail: string | null;
}

export function scoreArticle(gold: Gold, report: Report, note: (miss: Miss) => void = () => {}): Tally {
  const tally = emptyTally();
  tally.articles = 1;
  tally.incomplete = gold.complete ? 0 : 1;
  const missed = (
    kind: Miss['kind'],
    { start, end }: { start: number; end: number },
    detail: string | null = null,
  ) => note({ kind, id: gold.id, start, end, detail });
  scoreQuoted(gold, report, tally, missed);
  scoreIndirect(gold, report, tally, missed);
  scoreClaims(gold, report.claims, tally, missed);
  tally.language.of = 1;
  if (primary(report.article.language) === primary(gold.language)) tally.language.right = 1;
  return tally;
}

type Note = (kind: Miss['kind'], span: { start: number; end: number }, detail?: string | null) => void;

function scoreQuoted(gold: Gold, report: Report, tally: Tally, note: Note): void {
  const { text, minWords, language } = gold;
  const wanted = joined(text, gold.quotes.filter(isQuoted));
  const reported = gold.complete || wanted.length > 0 ? joined(text, report.quotes.filter(isQuoted)) : [];
  const pairs = pair(wanted, reported, QUOTED_OVERLAP);
  const short = (span: { start: number; end: number }) =>
    countWords(text.slice(span.start, span.end)) < minWords;
  const matched = new Set([...pairs.values()].map(({ reported: index }) => index));
  for (const [i, quote] of wanted.entries()) {
    if (quote.optional || short(quote)) continue;
    const match = pairs.get(i);
    const answer = match ? (reported[match.reported] ?? null) : null;
    tally.quoted.gold += 1;
    tally.exact.gold += 1;
    if (match) {
      tally.quoted.hits += 1;
      tally.quoted.reported += 1;
      tally.exact.reported += 1;
      if (match.overlap === 1) tally.exact.hits += 1;
    } else note('missed', quote);
    scoreSpeaker(quote, answer, language, tally, note);
    if (answer && quote.cue) {
      tally.cue.of += 1;
      if (answer.cue && touches(quote.cue, answer.cue)) tally.cue.right += 1;
    }
    scoreCarriers(quote, answer, tally);
    if (answer) band(tally, answer, quote, language);
  }
  for (const [j, quote] of reported.entries()) {
    if (matched.has(j) || short(quote)) continue;
    tally.quoted.reported += 1;
    tally.exact.reported += 1;
    note('false alarm', quote);
    if (gold.complete) band(tally, quote, null, language);
  }
}

function scoreIndirect(gold: Gold, report: Report, tally: Tally, note: Note): void {
  const { text, language } = gold;
  const isIndirect = ({ kind }: { kind: string }) => kind === 'indirect';
  const trim = <Q extends { start: number; end: number }>(quote: Q): Q => ({
    ...quote,
    ...trimmed(text, quote),
  });
  const wanted = gold.quotes.filter(isIndirect).map(trim);
  if (wanted.length === 0 && !gold.indirectComplete) return;
  if (!gold.indirectComplete) tally.indirectIncomplete = 1;
  const reported = report.quotes.filter(isIndirect).map(trim);
  const pairs = pair(wanted, reported, INDIRECT_OVERLAP);
  tally.indirect.reported += reported.length;
  const matched = new Set<number>();
  for (const [i, quote] of wanted.entries()) {
    const match = pairs.get(i);
    if (match) matched.add(match.reported);
    if (quote.optional) {
      if (match) tally.indirect.reported -= 1;
      continue;
    }
    const answer = match ? (reported[match.reported] ?? null) : null;
    tally.indirect.gold += 1;
    if (answer) tally.indirect.hits += 1;
    else note('indirect missed', quote);
    if (quote.speaker) {
      tally.speakerIndirect.gold += 1;
      if (answer) {
        tally.speakerIndirect.matched += 1;
        if (judgeSpeaker(quote.speaker, answer.speaker, language).lenient) tally.speakerIndirect.right += 1;
      }
    }
    scoreAnonymous(quote, answer, tally);
    scoreCarriers(quote, answer, tally);
    if (answer) band(tally, answer, quote, language);
  }
  if (!gold.indirectComplete) return;
  for (const [j, quote] of reported.entries()) if (!matched.has(j)) band(tally, quote, null, language);
}

function scoreClaims(gold: Gold, claims: readonly Claim[], tally: Tally, note: Note): void {
  if (!gold.sentences) return;
  const pairs = pair(gold.sentences, claims, SENTENCE_OVERLAP);
  const flaggedInGold = new Set<Claim>();
  for (const [i, sentence] of gold.sentences.entries()) {
    const match = pairs.get(i);
    const claim = match ? (claims[match.reported] ?? null) : null;
    const wanted = sentence.checkworthy && UNSUPPORTED.has(sentence.support);
    tally.sentences += 1;
    if (wanted) tally.flags.gold += 1;
    if (wanted && claim) flaggedInGold.add(claim);
    if (wanted && claim?.flagged) tally.flags.hits += 1;
    if (wanted !== (claim?.flagged ?? false))
      note(
        'flag',
        sentence,
        `${wanted ? 'not flagged' : 'flagged'}: ${sentence.support}, got ${claim?.support ?? 'nothing'}`,
      );
    if (!claim) continue;
    tally.support.of += 1;
    if (claim.support === sentence.support) tally.support.right += 1;
    const row = tally.confusion[sentence.support] ?? {};
    tally.confusion[sentence.support] = { ...row, [claim.support]: (row[claim.support] ?? 0) + 1 };
  }
  const flagged = claims.filter((claim) => claim.flagged);
  tally.flags.reported += flagged.length;
  // Stable: among equals, the one that comes first in the article.
  const first = flagged.toSorted((a, b) => b.checkworthy - a.checkworthy).slice(0, FIRST);
  tally.firstFive.of += first.length;
  tally.firstFive.right += first.filter((claim) => flaggedInGold.has(claim)).length;
}

function scoreSpeaker(
  quote: GoldQuote,
  answer: Quote | null,
  language: string,
  tally: Tally,
  note: Note,
): void {
  scoreAnonymous(quote, answer, tally);
  if (!quote.speaker) return;
  const named = quote.speaker.name !== null;
  tally.speaker.gold += 1;
  if (named) tally.speakerFull.gold += 1;
  if (!answer) return;
  const { lenient, full } = judgeSpeaker(quote.speaker, answer.speaker, language);
  tally.speaker.matched += 1;
  if (lenient) tally.speaker.right += 1;
  if (answer.speaker) {
    tally.wrong.of += 1;
    if (!lenient) tally.wrong.right += 1;
  }
  if (named) tally.speakerFull.matched += 1;
  if (full) tally.speakerFull.right += 1;
  if (!lenient || full === false)
    note(
      'speaker',
      quote,
      `${nameOf(quote.speaker)}, got ${answer.speaker ? nameOf(answer.speaker) : 'nobody'}`,
    );
}

function scoreAnonymous(quote: GoldQuote, answer: Quote | null, tally: Tally): void {
  if (quote.speaker?.kind !== 'anonymous') return;
  tally.anonymous.of += 1;
  if (answer?.speaker?.kind === 'anonymous') tally.anonymous.right += 1;
}

/** Carriers agree when their names share a word; those of a quote that was not found are missed. */
function scoreCarriers(quote: GoldQuote, answer: Quote | null, tally: Tally): void {
  if (!quote.via) return;
  const wordsOf = (name: string) => {
    const telling = tellingWords(name);
    return telling.length > 0 ? telling : [name.trim().toLowerCase()];
  };
  const left = (answer?.via ?? []).map(({ name }) => wordsOf(name));
  tally.via.gold += quote.via.length;
  tally.via.reported += left.length;
  for (const name of quote.via) {
    const index = left.findIndex((words) => shareWord(words, wordsOf(name)));
    if (index < 0) continue;
    tally.via.hits += 1;
    left.splice(index, 1);
  }
}

/** `gold` null: nobody said this. Right means the span, and the speaker wherever the gold has one. */
function band(tally: Tally, answer: Quote, gold: GoldQuote | null, language: string): void {
  const count = tally.bands[bandOf(answer.confidence)];
  if (!count) return;
  count.of += 1;
  const speakerRight = !gold?.speaker || judgeSpeaker(gold.speaker, answer.speaker, language).lenient;
  if (gold && speakerRight) count.right += 1;
}

const isQuoted = ({ kind }: { kind: string }) => kind !== 'indirect';
const primary = (tag: string | null) => tag?.toLowerCase().split(/[-_]/)[0] ?? '';
const nameOf = ({ name, mention }: { name: string | null; mention: string | null }) =>
  name ?? mention ?? 'unnamed';

/** Trimmed, in order, and with the quotes that only go on in a new paragraph made one. */
function joined<Q extends GoldQuote | Quote>(text: string, quotes: readonly Q[]): readonly Q[] {
  const out: Q[] = [];
  const ordered = quotes
    .map((quote): Q => ({ ...quote, ...trimmed(text, quote) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const quote of ordered) {
    const last = out.at(-1);
    if (last && quote.start >= last.end && carriesOn(text.slice(last.end, quote.start))) {
      out[out.length - 1] = {
        ...last,
        end: quote.end,
        speaker: last.speaker ?? quote.speaker,
        cue: last.cue ?? quote.cue,
        ...(last.via || quote.via ? { via: last.via ?? quote.via } : {}),
        ...('optional' in last && 'optional' in quote ? { optional: last.optional && quote.optional } : {}),
      };
    } else out.push(quote);
  }
  return out;
}
