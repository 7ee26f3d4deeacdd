/**
 * Claims: the sentences in the article's own voice, what supports each, how far each states a checkable fact, and which
 * are flagged. A flag says "names no source", never "false"; precision comes before volume.
 */
import type { Claim, Quote, Support } from '../../report.ts';
import type { CarrierHit } from '../carriers.ts';
import type { Voice } from '../discourse.ts';
import type { Frame } from '../frames.ts';
import type { Quotation } from '../quotations.ts';
import { matchAt, type Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { firstTokenAt } from '../spans.ts';
import { checkworthiness } from './checkworthy.ts';
import { directSupport } from './direct.ts';
import { inheritedSupport, THRESHOLD } from './inherited.ts';
import { type Statement, speakerKey, stemsOf, supportOf } from './statements.ts';

export type Sensitivity = 'strict' | 'balanced' | 'quiet';

export interface ClaimInput {
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  readonly voices: ReadonlyMap<Frame, Voice>;
  /** The voice of a frame that reports nothing in words. */
  readonly voiceOf: (frame: Frame) => Voice;
  readonly carriers: readonly CarrierHit[];
  readonly quotations: readonly Quotation[];
  readonly agency: string | null;
  readonly sensitivity: Sensitivity;
  readonly ignoredPhrases: readonly string[];
}

interface Limits {
  /** Check-worthiness. */
  readonly worth: number;
  /** How far the sentence may lean on what was said around it: the inherited score at most. */
  readonly alone: number;
  /** Only what is told with a date or as background. */
  readonly dated: boolean;
  /** Sentences whose words report, though who speaks was not made out. */
  readonly unread: boolean;
}

/** What a flag needs. Stricter settings catch more and are wrong more often; figures from the development articles. */
const LIMITS: Readonly<Record<Sensitivity, Limits>> = {
  strict: { worth: 0.5, alone: 0.4, dated: false, unread: true },
  balanced: { worth: 0.54, alone: 0.18, dated: false, unread: false },
  quiet: { worth: 0.56, alone: 0.12, dated: true, unread: false },
};
/** The lead sums up what is attributed below it more often than it overlaps with the words there: half may be leaned on. */
const LEAD = 0.5;

/** What names nobody in so many words needs less to be worth a check than what merely names no source. */
const HEARSAY = 0.05;
/** From this inherited score on, words that name nobody are the speaker's around them. */
const OVERRULES = 0.65;

/** Share of a sentence's characters from which a direct quotation is the sentence. */
const MOSTLY_QUOTED = 0.5;

interface Item {
  readonly index: number;
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
}

export function findClaims(r: Reading, input: ClaimInput): Claim[] {
  const bySentence = quotesBySentence(r, input.quotes);
  const items = r.sentences.flatMap((sentence, index): Item[] => {
    const quotes = bySentence.get(index) ?? [];
    return isOwnVoice(r, sentence, quotes) ? [{ index, sentence, quotes }] : [];
  });
  const stems = r.sentences.map((s) => stemsOf(r, s.from, s.to));
  const weight = rarity(stems);
  const statements = statementsOf(r, input.quotes);
  const parts = {
    voices: input.voices,
    voiceOf: input.voiceOf,
    framesOf: grouped(input.frames, (f) => f.sentence),
    carriersOf: grouped(input.carriers, (c) => c.sentence),
    linksOf: grouped(r.article.links, (l) => r.sentenceOf[firstTokenAt(r, l.start)] ?? 0),
  };
  return items.map((item, position): Claim => {
    const { start, end } = item.sentence;
    const text = r.text.slice(start, end);
    const own = directSupport(r, item.index, parts, item.quotes);
    const inherited =
      own && own.support !== 'vague'
        ? null
        : inheritedSupport(r, item.index, {
            position,
            statements,
            stems: stems[item.index] ?? new Set(),
            weight,
          });
    // "Luka itu diperkirakan …" in the middle of an expert's report: the expert's estimate, not nobody's.
    const direct =
      own?.support === 'vague' && !own.recap && (inherited?.score ?? 0) >= OVERRULES ? null : own;
    const leans = inherited !== null && inherited.score >= THRESHOLD && !direct;
    const support: Support = direct?.support ?? (leans ? inherited.support : 'none');
    const worth = checkworthiness(r, item.sentence);
    const limits = LIMITS[input.sensitivity];
    const recapAllowed = !direct?.recap || input.sensitivity === 'strict';
    const alone = support !== 'none' || (inherited?.score ?? 0) <= limits.alone * (position === 0 ? LEAD : 1);
    const reported =
      limits.unread || support !== 'none' || !(parts.framesOf.get(item.index) ?? []).some(reports);
    const dated = !limits.dated || worth.dated;
    const ignored = input.ignoredPhrases.some(
      (p) => p.trim() !== '' && text.toLowerCase().includes(p.trim().toLowerCase()),
    );
    // Without a pack nobody can tell that a sentence names no source.
    const readable = r.lexicon.pack.cues.say !== '';
    const unsupported = readable && (support === 'none' || support === 'vague' || support === 'anonymous');
    const flagged =
      unsupported &&
      !ignored &&
      recapAllowed &&
      alone &&
      reported &&
      dated &&
      worth.score >= limits.worth - (support === 'none' ? 0 : HEARSAY);
    return {
      start,
      end,
      text,
      support,
      checkworthy: worth.score,
      flagged,
      reasons: reasonsOf(support, direct?.words ?? null, worth.reasons),
      evidence: [...(direct?.evidence ?? (leans ? inherited.evidence : []))],
    };
  });
}

function grouped<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function reasonsOf(support: Support, words: string | null, worth: readonly string[]): string[] {
  const source =
    support === 'none'
      ? ['no-source']
      : support === 'vague' || support === 'anonymous'
        ? [words ? `${support}: ${words}` : support]
        : words === 'own-reporting'
          ? ['own-reporting']
          : [];
  return [...source, ...worth];
}

/** A cue that names a source by its form: somebody is there, whether or not the name was made out. */
const reports = (f: Frame): boolean =>
  !f.cue.weak && (f.cue.kind === 'say' || f.cue.kind === 'nominal' || f.cue.kind === 'nominalAfter');

/** "Read also: …" is short or has its colon at once; a sentence that begins with such a word is not furniture. */
function isFurniture(r: Reading, s: Sentence): boolean {
  const length = matchAt(r, s.from, 'furniture');
  if (length === 0) return false;
  return r.tokens[s.from + length]?.text === ':' || s.end - s.start <= FURNITURE_LENGTH;
}
const FURNITURE_LENGTH = 60;

function quotesBySentence(r: Reading, quotes: readonly Quote[]): Map<number, Quote[]> {
  const out = new Map<number, Quote[]>();
  let s = 0;
  for (const q of quotes) {
    while (s < r.sentences.length && (r.sentences[s]?.end ?? 0) <= q.start) s++;
    const list = out.get(s);
    if (list) list.push(q);
    else out.set(s, [q]);
  }
  return out;
}

/** Headings, credits, captions and furniture say nothing; a sentence that is a direct quotation is its speaker's. */
function isOwnVoice(r: Reading, s: Sentence, quotes: readonly Quote[]): boolean {
  if (
    s.blockKind === 'heading' ||
    s.blockKind === 'credit' ||
    s.blockKind === 'caption' ||
    s.blockKind === 'pullquote'
  )
    return false;
  if (isFurniture(r, s) || (r.tokens[s.from]?.text === '(' && matchAt(r, s.from + 1, 'furniture') > 0))
    return false;
  const direct = quotes.filter((q) => q.kind === 'direct');
  const opens = direct.some((q) => q.start - s.start <= 2);
  const quoted = direct.reduce((n, q) => n + Math.min(q.end, s.end) - q.start, 0);
  if (opens && !quotes.some((q) => q.kind === 'indirect')) return false;
  return quoted / Math.max(1, s.end - s.start) < MOSTLY_QUOTED;
}

function statementsOf(r: Reading, quotes: readonly Quote[]): Statement[] {
  const out: Statement[] = [];
  let k = 0;
  for (const quote of quotes) {
    if (!quote.speaker && quote.via.length === 0) continue;
    while (k > 0 && (r.tokens[k]?.start ?? 0) > quote.start) k--;
    while (k < r.tokens.length && (r.tokens[k]?.start ?? 0) < quote.start) k++;
    let to = k;
    while (to < r.tokens.length && (r.tokens[to]?.end ?? 0) <= quote.end) to++;
    out.push({
      quote,
      sentence: r.sentenceOf[k] ?? 0,
      support: supportOf(quote),
      speaker: speakerKey(quote),
      stems: stemsOf(r, k, to),
    });
  }
  return out.filter((x) => x.support !== 'none').sort((a, b) => a.sentence - b.sentence);
}

/** Words in few sentences tell more of what a sentence is about. */
function rarity(stems: readonly ReadonlySet<string>[]): (stem: string) => number {
  const seen = new Map<string, number>();
  for (const set of stems) for (const stem of set) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + stems.length / (seen.get(stem) ?? 1));
}
