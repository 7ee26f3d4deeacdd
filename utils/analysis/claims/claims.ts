/**
 * Claims: the sentences in the article's own voice, what supports each, how far each states a checkable fact, and which
 * are flagged. A flag says "names no source", never "false"; precision comes before volume.
 */

import type { Claim, Quote, Support } from '../../report.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstTokenAt, knowsCues, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { NO_TAGS } from '../text/tags.ts';
import { statementsOf } from './article-statements.ts';
import { checkworthiness } from './checkworthy.ts';
import type { ClaimInput, Sensitivity } from './claim-input.ts';
import type { ClaimSigns } from './claim-signs.ts';
import { creditsBelow, STOPS } from './credits.ts';
import { LEANS, supportFrom } from './decided-support.ts';
import { directSupport } from './direct.ts';
import { flagProbability, flagSigns, isUnsupported } from './flagging.ts';
import { leanProbability } from './lean-signs.ts';
import { leaningOf } from './leaning.ts';
import { isOwnVoice, quotesBySentence } from './own-voice.ts';
import { loneNames, type Statement, speakerKey, stemsOf } from './statements.ts';
import { viewsOf } from './views.ts';

/** The probability of being right from which a flag is raised. Stricter settings catch more and are wrong more often. */
const LIMITS: Readonly<Record<Sensitivity, number>> = { strict: 0.5, balanced: 0.75, quiet: 0.88 };

interface Item {
  readonly index: number;
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
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
  const statements = statementsOf(r, input.quotes, owns, stems, parts.bodies);
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
      tags: r.sentenceTags[index] ?? NO_TAGS,
      mentions: mentionsOf.get(index) ?? [],
      frames: (parts.framesOf.get(index) ?? []).filter((f) => !input.voices.has(f)),
      intro: intros[index] ?? -1,
      afterAlone: position > 0 && !owns.get(items[position - 1]?.index ?? -1),
      held,
      chain: held?.sentence === index - 1 ? held.on : null,
    });
    const leans = !own && leaning.on !== null && leanProbability(leaning.signs) >= LEANS;
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
  const readable = knowsCues(r);
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

/** Words in few sentences tell more of what a sentence is about. */
function rarity(stems: readonly ReadonlySet<string>[]): (stem: string) => number {
  const seen = new Map<string, number>();
  for (const set of stems) for (const stem of set) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const byCount = [0];
  for (let count = 1; count <= stems.length; count++) byCount.push(Math.log(1 + stems.length / count));
  return (stem) => byCount[seen.get(stem) ?? 1] ?? 0;
}
