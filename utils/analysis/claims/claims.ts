/**
 * Claims: the sentences in the article's own voice, what supports each, how far each states a checkable fact, and which
 * are flagged. A flag says "names no source", never "false"; precision comes before volume.
 */

import type { Claim, Quote, Speaker, Support } from '../../report.ts';
import type { CarrierHit } from '../carriers.ts';
import type { Voice } from '../discourse.ts';
import type { Frame } from '../frames.ts';
import type { Mention } from '../mention.ts';
import { firstTokenAt, matchAt, type Reading, tagsOutsideQuotes } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { NO_TAGS, type Tags } from '../tags.ts';
import { checkworthiness, type Worth } from './checkworthy.ts';
import { creditsBelow, STOPS } from './credits.ts';
import { directSupport, type OwnSupport } from './direct.ts';
import { flagProbability, flagSigns, isUnsupported } from './flagging.ts';
import { type Leaning, leaningOf } from './leaning.ts';
import { isEnforcer, loneNames, type Statement, speakerKey, stemsOf, supportOf } from './statements.ts';
import { viewsOf } from './views.ts';
import { LEAN, logistic } from './weights.ts';

export type Sensitivity = 'strict' | 'balanced' | 'quiet';

export interface ClaimInput {
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  readonly voices: ReadonlyMap<Frame, Voice>;
  /** The voice of a frame that reports nothing in words. */
  readonly voiceOf: (frame: Frame) => Voice;
  readonly carriers: readonly CarrierHit[];
  readonly mentions: readonly Mention[];
  /** Whom a mention means, wherever it stands. */
  readonly speakerOf: (mention: Mention) => Speaker | null;
  readonly sensitivity: Sensitivity;
  readonly ignoredPhrases: readonly string[];
}

/** The probability of being right from which a flag is raised. Stricter settings catch more and are wrong more often. */
const LIMITS: Readonly<Record<Sensitivity, number>> = { strict: 0.56, balanced: 0.84, quiet: 0.88 };
/** From here on a reader would take the sentence for what the speaker around it said. */
const LEANS = 0.55;
/** From here on, words that name nobody are the speaker's around them ("Luka itu diperkirakan …" in an expert's report). */
const OVERRULES = 0.8;

/** Share of a sentence's characters from which a direct quotation is the sentence. */
const MOSTLY_QUOTED = 0.5;

interface Item {
  readonly index: number;
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
}

/** What was seen of a sentence, before anything is decided. */
export interface ClaimSigns {
  /** It is the first claim, and somebody speaks below it. */
  readonly leads: boolean;
  readonly sentence: Sentence;
  readonly own: OwnSupport | null;
  readonly leaning: Leaning;
  readonly worth: Worth;
  /** How far the article reads as a comment. */
  readonly views: number;
}

export function findClaims(r: Reading, input: ClaimInput): Claim[] {
  return claimSigns(r, input).map((signs) => judge(r, input, signs));
}

/** The sentences in the article's own voice with their signs. */
export function claimSigns(r: Reading, input: ClaimInput): ClaimSigns[] {
  const bySentence = quotesBySentence(r, input.quotes);
  const items = r.sentences.flatMap((sentence, index): Item[] => {
    const quotes = bySentence.get(index) ?? [];
    return isOwnVoice(r, sentence, quotes) ? [{ index, sentence, quotes }] : [];
  });
  const mentionsOf = grouped(
    input.mentions.filter((m) => !m.quoted && !m.bracketed),
    (m) => r.sentenceOf[m.from] ?? 0,
  );
  const parts = {
    voices: input.voices,
    voiceOf: input.voiceOf,
    speakerOf: input.speakerOf,
    mentionsOf,
    spoke: new Set(input.quotes.flatMap((q) => (q.speaker ? [speakerKey(q.speaker)] : []))),
    bodies: loneNames(r, input.quotes),
    framesOf: grouped(input.frames, (f) => f.sentence),
    carriersOf: grouped(input.carriers, (c) => c.sentence),
    linksOf: grouped(r.article.links, (l) => r.sentenceOf[firstTokenAt(r, l.start)] ?? 0),
  };
  const credits = creditsBelow(r);
  const owns = new Map(
    items.map((i) => [i.index, directSupport(r, i.index, parts, i.quotes) ?? credits.get(i.index) ?? null]),
  );
  const stems = r.sentences.map((s) => stemsOf(r, s.from, s.to));
  const tags = r.sentences.map((s) => tagsOutsideQuotes(r, s.from, s.to));
  const statements = statementsOf(r, input.quotes, owns, { stems, tags }, parts.bodies);
  const around = {
    statements,
    weight: rarity(stems),
    meant: (m: Mention) => speakerKey(input.speakerOf(m)),
    spoke: new Set(statements.map((x) => x.speaker)),
  };
  const intros = introductions(r);
  const out: Omit<ClaimSigns, 'views'>[] = [];
  let held: { readonly sentence: number; readonly on: Statement } | null = null;
  for (const [position, { index, sentence }] of items.entries()) {
    const own = owns.get(index) ?? null;
    const leaning = leaningOf(r, index, {
      ...around,
      position,
      stems: stems[index] ?? new Set(),
      tags: tags[index] ?? NO_TAGS,
      mentions: mentionsOf.get(index) ?? [],
      frames: (parts.framesOf.get(index) ?? []).filter((f) => !input.voices.has(f)),
      intro: intros[index] ?? -1,
      afterAlone: position > 0 && !owns.get(items[position - 1]?.index ?? -1),
      held,
      chain: held?.sentence === index - 1 ? held.on : null,
    });
    const leans = !own && leaning.on !== null && logistic(LEAN, leaning.signs) >= LEANS;
    if (leans && leaning.on) held = { sentence: index, on: leaning.on };
    out.push({
      leads: position === 0 && (statements.at(-1)?.sentence ?? -1) > index,
      sentence,
      own,
      leaning,
      worth: checkworthiness(r, sentence),
    });
  }
  const views = viewsOf(out);
  return out.map((signs) => ({ ...signs, views }));
}

/**
 * For each sentence of a list the one before the list, where it ends in a colon; -1 for all others. Where the page does not mark its
 * lists, they are the paragraphs below the colon that end without a full stop.
 */
function introductions(r: Reading): number[] {
  let last = -1;
  return r.sentences.map((s, k) => {
    const end = r.tokens[s.to - 1]?.text ?? '';
    const item = s.blockKind === 'list-item' || (last >= 0 && s.block !== r.sentences[k - 1]?.block);
    if (item && (s.blockKind === 'list-item' || !STOPS.has(end))) return last;
    last = end === ':' ? k : -1;
    return -1;
  });
}

function judge(r: Reading, input: ClaimInput, signs: ClaimSigns): Claim {
  const { sentence, worth } = signs;
  const { start, end } = sentence;
  const text = r.text.slice(start, end);
  const { own: direct, on, support } = supportFrom(signs);
  const ignored = input.ignoredPhrases.some(
    (p) => p.trim() !== '' && text.toLowerCase().includes(p.trim().toLowerCase()),
  );
  // Without a pack nobody can tell that a sentence names no source.
  const readable = (r.lexicon.pack.cues.say ?? '') !== '';
  const recapAllowed = !direct?.recap || input.sensitivity === 'strict';
  // A flag that could name no word of the sentence would be a guess.
  const named = worth.reasons.length > 0 || (direct?.words ?? null) !== null;
  return {
    start,
    end,
    text,
    support,
    checkworthy: worth.score,
    flagged:
      readable &&
      isUnsupported(support) &&
      !ignored &&
      recapAllowed &&
      named &&
      flagProbability(flagSigns({ ...signs, own: direct })) >= LIMITS[input.sensitivity],
    reasons: reasonsOf(support, direct?.words ?? null, worth.reasons),
    evidence: [...(direct?.evidence ?? (on?.on ? [on.on.words] : []))],
  };
}

/** The support that the signs give: of its own words, unless they name nobody and the speaker around it goes on; else of what it leans on. */
export function supportFrom({ own, leaning }: Pick<ClaimSigns, 'own' | 'leaning'>): {
  own: OwnSupport | null;
  on: Leaning | null;
  support: Support;
} {
  const leans = logistic(LEAN, leaning.signs);
  const yields = own?.soft || (own?.support === 'vague' && !own.recap && !own.firm);
  const direct = yields && isOverruled(own, leaning) ? null : own;
  const on = !direct && leans >= LEANS ? leaning : null;
  return { own: direct, on, support: direct?.support ?? on?.on?.support ?? 'none' };
}

function isOverruled(own: OwnSupport, leaning: Leaning): boolean {
  // "The researchers found …" below a study: what they say is what it says.
  const retold = own.pointsBack === true && leaning.signs.carried === 1;
  const enough = leaning.signs.continues || retold ? LEANS : OVERRULES;
  // "It is widely believed that more will follow": that something is to come does not say whose plan it is.
  return logistic(LEAN, { ...leaning.signs, future: 0 }) >= enough;
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

/**
 * "Read also: …" is short, has its colon at once or ends without a full stop; a sentence that begins with such a word is not
 * furniture. In brackets "[Read: …]" is whatever its length, and "(ANSA)." is a credit.
 */
function isFurniture(r: Reading, s: Sentence): boolean {
  if (BRACKETS.has(r.tokens[s.from]?.text ?? ''))
    return (
      matchAt(r, s.from + 1, 'furniture') > 0 ||
      r.tokens[s.from + 2]?.text === ':' ||
      s.to - s.from <= CREDIT_TOKENS
    );
  const length = matchAt(r, s.from, 'furniture');
  if (length === 0) return false;
  const ended = r.tokens[s.to - 1]?.kind === 'mark';
  return r.tokens[s.from + length]?.text === ':' || !ended || s.end - s.start <= FURNITURE_LENGTH;
}
const FURNITURE_LENGTH = 60;
const BRACKETS: ReadonlySet<string> = new Set(['(', '[', '【', '（']);
/** "(dpa).": a name or two in brackets and a full stop. */
const CREDIT_TOKENS = 6;

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
  // "1." before an item of a list.
  if (isFurniture(r, s) || !hasWord(r, s)) return false;
  const direct = quotes.filter((q) => q.kind === 'direct');
  const opens = direct.some((q) => q.start - s.start <= 2);
  const quoted = direct.reduce((n, q) => n + Math.min(q.end, s.end) - q.start, 0);
  if (opens && !quotes.some((q) => q.kind === 'indirect')) return false;
  return quoted / Math.max(1, s.end - s.start) < MOSTLY_QUOTED;
}

function hasWord(r: Reading, s: Sentence): boolean {
  for (let k = s.from; k < s.to; k++) if (r.tokens[k]?.kind === 'word') return true;
  return false;
}

const isOfBody = (own: OwnSupport | null | undefined): boolean =>
  own?.support === 'organisation' && !own.carried;

/** What somebody is made to say: the quotes, and the sentences whose own words say who stands behind them. */
function statementsOf(
  r: Reading,
  quotes: readonly Quote[],
  owns: ReadonlyMap<number, OwnSupport | null>,
  { stems, tags }: { readonly stems: readonly ReadonlySet<string>[]; readonly tags: readonly Tags[] },
  bodies: ReadonlySet<string>,
): Statement[] {
  const out: Statement[] = [];
  const told = new Set<number>();
  for (const quote of quotes) {
    const sentence = r.sentenceOf[firstTokenAt(r, quote.start)] ?? 0;
    const said = supportOf(quote, bodies);
    // "Officers said": nobody by name, and yet the institution that they are of.
    const support = said === 'anonymous' && isOfBody(owns.get(sentence)) ? 'organisation' : said;
    if (support === 'none') continue;
    told.add(sentence);
    out.push({
      words: { start: quote.start, end: quote.end, text: quote.text },
      direct: quote.kind === 'direct',
      carried: quote.via.length > 0 && quote.speaker?.kind !== 'person',
      tags: tags[sentence] ?? NO_TAGS,
      story: quote.kind === 'indirect' && tellsStory(tags[sentence]),
      sentence,
      support,
      speaker: speakerKey(quote.speaker),
      enforced: isEnforcer(r, `${speakerKey(quote.speaker)} ${quote.speaker?.role?.toLowerCase() ?? ''}`),
      stems: stems[sentence] ?? new Set(),
    });
  }
  for (const [sentence, own] of owns) {
    const s = r.sentences[sentence];
    if (!s || !own || told.has(sentence) || own.support === 'vague' || own.support === 'linked' || own.silent)
      continue;
    out.push({
      words: { start: s.start, end: s.end, text: r.text.slice(s.start, s.end) },
      direct: false,
      carried: own.carried,
      tags: tags[sentence] ?? NO_TAGS,
      story: tellsStory(tags[sentence]),
      sentence,
      support: own.support,
      speaker: own.speaker,
      enforced: isEnforcer(r, own.speaker),
      stems: stems[sentence] ?? new Set(),
    });
  }
  return out.sort((a, b) => a.sentence - b.sentence);
}

/** "Rano menjelaskan, kejadian itu bermula saat …": what follows is the rest of it. */
const tellsStory = (tags: Tags | undefined): boolean => tags?.has('story') ?? false;

/** Words in few sentences tell more of what a sentence is about. */
function rarity(stems: readonly ReadonlySet<string>[]): (stem: string) => number {
  const seen = new Map<string, number>();
  for (const set of stems) for (const stem of set) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const byCount = [0];
  for (let count = 1; count <= stems.length; count++) byCount.push(Math.log(1 + stems.length / count));
  return (stem) => byCount[seen.get(stem) ?? 1] ?? 0;
}
