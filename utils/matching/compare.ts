/**
 * The judgement: is the quote on the page what the saved one says? Words are aligned; what is left over is weighed by
 * what it means. Pure, synchronous, and bounded in time for any input.
 */
import type { Meaning, Verdict } from '../report.ts';
import { type Alignment, align } from './align.ts';
import { wordDiff } from './diff.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { guessLanguage } from './lexicon/guess.ts';
import { baseOf, lexiconFor } from './lexicon/lexicon.ts';
import { type Classes, ordered } from './meaning/classes.ts';
import { conflicts } from './meaning/conflicts.ts';
import { type Differences, differences } from './meaning/differences.ts';
import { differ } from './meaning/swapped.ts';
import type { ComparedQuote, Judgement } from './quote.ts';
import { sameSpeaker } from './speakers.ts';
import { sameStatement, sharesOnlyAnOpening } from './statement.ts';
import { tellsTheSame } from './telling.ts';
import { mayBeTranslations } from './translated.ts';
import { has, type Token, valuesOf } from './words/token.ts';
import { tokenise } from './words/tokenise.ts';

export type { ComparedQuote, Judgement } from './quote.ts';

/** Indonesian and Malay are compared word by word, like two spellings of one language. */
const SISTERS: readonly (readonly [string, string])[] = [['id', 'ms']];

/**
 * @param saved the quote in the library
 * @param seen the quote on the page
 */
export function compareQuotes(saved: ComparedQuote, seen: ComparedQuote): Judgement {
  const languageA = baseOf(saved.language) ?? guessLanguage(saved.text) ?? baseOf(seen.language);
  const languageB = baseOf(seen.language) ?? guessLanguage(seen.text) ?? languageA;
  if (languageA === languageB && saved.text === seen.text && saved.text.trim() !== '')
    return verbatim(saved, seen, languageA);
  const lexiconA = lexiconFor(languageA);
  const lexiconB = lexiconFor(languageB);
  const a = tokenise(saved.text, lexiconA).tokens;
  const b = tokenise(seen.text, lexiconB).tokens;
  const alignment = align(a, b);
  const similarity = shareOf(alignment, a, b);
  const speaker = sameSpeaker(saved.speaker, seen.speaker, [languageA, languageB]);
  const indirect = saved.kind === 'indirect' || seen.kind === 'indirect';
  const judged = judge({ saved, seen, a, b, lexiconA, lexiconB, alignment, similarity, speaker, indirect });
  return {
    verdict: judged.verdict,
    meaning: ordered(judged.meaning),
    similarity,
    diff: judged.verdict === 'unseen' ? replaced(saved.text, seen.text) : wordDiff(saved.text, seen.text),
  };
}

/** The very same text, which is what most copies of a wire story have: there is nothing to read or to align. */
function verbatim(saved: ComparedQuote, seen: ComparedQuote, language: string | null): Judgement {
  const other = sameSpeaker(saved.speaker, seen.speaker, [language]) === 'different';
  return {
    verdict: other ? 'other-speaker' : 'confirmed',
    meaning: [],
    similarity: 1,
    diff: wordDiff(saved.text, seen.text),
  };
}

interface Case {
  readonly saved: ComparedQuote;
  readonly seen: ComparedQuote;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly lexiconA: CompiledLexicon;
  readonly lexiconB: CompiledLexicon;
  readonly alignment: Alignment;
  readonly similarity: number;
  readonly speaker: 'same' | 'different' | 'unknown';
  readonly indirect: boolean;
}

interface Finding {
  readonly verdict: Verdict;
  readonly meaning: Iterable<Meaning>;
}

const NONE: readonly Meaning[] = [];

function judge(c: Case): Finding {
  const sisters = SISTERS.some(
    (s) => s.includes(c.lexiconA.language as 'id') && s.includes(c.lexiconB.language as 'id'),
  );
  const oneLanguage = c.lexiconA.language === c.lexiconB.language;
  const other = c.speaker === 'different';
  if (c.a.length === 0 || c.b.length === 0) {
    const same = c.saved.text.trim() === c.seen.text.trim() && c.saved.text.trim() !== '';
    return { verdict: same ? (other ? 'other-speaker' : 'confirmed') : 'unseen', meaning: NONE };
  }
  if (oneLanguage || sisters || c.alignment.hunks.length === 0) {
    const same = inOneLanguage(c, oneLanguage);
    if (same) return same;
  }
  return acrossWordings(c, oneLanguage);
}

/** "The same words" in another mouth: this share of them, or a part that is nearly whole and in one piece. */
const SAME_WORDS = 0.5;
const WHOLE_PART = 0.85;

function sameWords(c: Case): boolean {
  if (c.similarity >= SAME_WORDS) return true;
  const { pairs, hunks } = c.alignment;
  const least = Math.min(weightOf(c.a), weightOf(c.b));
  let both = 0;
  for (const [i] of pairs) if (c.a[i]?.free === false) both += c.a[i]?.weight ?? 0;
  return pairs.length >= 3 && hunks.length <= Math.max(2, pairs.length / 4) && both >= WHOLE_PART * least;
}

/** In one language only the words can say it; what a translation says in another mouth is found by what it tells. */
const inAnotherMouth = (c: Case, oneLanguage: boolean): Finding => ({
  verdict: !oneLanguage || sameWords(c) ? 'other-speaker' : 'unseen',
  meaning: NONE,
});

/** Word by word; null where too little is common for that. */
function inOneLanguage(c: Case, oneLanguage: boolean): Finding | null {
  const { a, b, alignment } = c;
  const other = c.speaker === 'different';
  const found = differences(a, b, alignment, c.lexiconA);
  if (found.shape === 'same') return { verdict: other ? 'other-speaker' : 'confirmed', meaning: NONE };
  if (
    sharesOnlyAnOpening(a, b, alignment, found, c.lexiconA) &&
    !mayBeTranslations(c.saved.via, c.seen.via, c.lexiconA.language)
  )
    return { verdict: 'unseen', meaning: NONE };
  if (!sameStatement(a, b, alignment, found, c.lexiconA)) return null;
  const translations = !oneLanguage || mayBeTranslations(c.saved.via, c.seen.via, c.lexiconA.language);
  const weighed = translations ? translated(c, found) : found.meaning;
  const grave: Classes = new Set([...weighed].filter((m) => m !== 'wording'));
  if (found.shape === 'part' && grave.size === 0)
    return other ? inAnotherMouth(c, true) : { verdict: 'shortened', meaning: NONE };
  if (other && !sameWords(c)) return { verdict: 'unseen', meaning: NONE };
  if (c.indirect) return { verdict: other ? 'other-speaker' : 'other-translation', meaning: grave };
  if (grave.size === 0) {
    if (other) return { verdict: 'other-speaker', meaning: NONE };
    if (translations) return { verdict: 'other-translation', meaning: NONE };
    found.meaning.add('wording');
  }
  return { verdict: 'altered', meaning: weighed };
}

/** Below this share of words in common, in several places, the whole was worded anew. */
const ONE_WORDING = 0.75;
const PLACES = 3;
/** Two places are enough where nearly a third of the words went. */
const MOSTLY_ANEW = 0.7;
const TWO_PLACES = 2;
/** "We do not rule out that", "it is possible that": so many words for so many others. */
const LEAST_ANEW = 3;

const wordedAnew = (h: Alignment['hunks'][number]): boolean =>
  h.aEnd - h.aStart >= LEAST_ANEW && h.bEnd - h.bStart >= LEAST_ANEW;

/**
 * "Will not hold", "cannot hold", "does not hold": one translator's auxiliary is hardly another's. What should, must or may be is
 * in no language what is.
 */
const ownAuxiliary = (a: readonly Token[], b: readonly Token[]): boolean => {
  // "They do not want to fight", "they refuse to fight".
  const refuses = a.some((t) => has(t, 'denier')) !== b.some((t) => has(t, 'denier'));
  return [...valuesOf(a, 'modal'), ...valuesOf(b, 'modal')].every(
    (v) => v === 'will' || v === 'able' || (v === 'intend' && refuses),
  );
};

/** "Without the port …", "if there were no port …". */
const withoutFor = (a: readonly Token[], b: readonly Token[]): boolean => {
  const lacking = (tokens: readonly Token[]) => tokens.some((t) => has(t, 'negation', 'without'));
  return lacking(a) !== lacking(b) && (lacking(a) ? b : a).some((t) => has(t, 'condition'));
};

const limitedAlike = (a: readonly Token[], b: readonly Token[]): boolean => {
  const [x, y] = [valuesOf(a, 'quantifier'), valuesOf(b, 'quantifier')];
  return x.includes('only') && !differ(x, y) && !differ(valuesOf(a, 'condition'), valuesOf(b, 'condition'));
};

/** What two translators may tell by other means, so that it must be found again in what both tell. */
const TRANSLATORS_OWN = ['modal', 'negation', 'condition', 'quantifier'] as const;

/** Where two translators chose most words, a word that stands where another stood says nothing; contradictions do. */
function translated(c: Case, found: Differences): Classes {
  if (found.shape !== 'changed' || found.meaning.size === 0) return found.meaning;
  const places = found.hunks.length;
  const anew =
    (places >= PLACES && c.similarity < ONE_WORDING) ||
    (places >= TWO_PLACES && c.similarity < MOSTLY_ANEW) ||
    (places > 0 && found.hunks.every(wordedAnew));
  if (!anew && !TRANSLATORS_OWN.some((m) => found.meaning.has(m))) return found.meaning;
  const conflict = conflicts(c.a, c.b, c.lexiconA, c.lexiconB);
  if (anew) return conflict;
  // "Is not working", "is closed": one translator's negator is another's word.
  if (found.meaning.has('negation') && !conflict.has('negation')) return conflict;
  const excused: Meaning[] = [];
  if (!conflict.has('modal') && ownAuxiliary(c.a, c.b)) excused.push('modal');
  if (!conflict.has('condition') && withoutFor(c.a, c.b)) excused.push('condition');
  // "We ask only for water", "all we ask for is water": "only" is reported as both.
  if (!conflict.has('quantifier') && limitedAlike(c.a, c.b)) excused.push('quantifier', 'condition');
  return new Set([...found.meaning].filter((m) => !excused.includes(m)));
}

/** By what both tell: numbers, names, negation, the words they share in any order. */
function acrossWordings(c: Case, oneLanguage: boolean): Finding {
  const translations = !oneLanguage || mayBeTranslations(c.saved.via, c.seen.via, c.lexiconA.language);
  const told = tellsTheSame(c.a, c.b, c.lexiconA, c.lexiconB, {
    translations,
    sameSpeaker: c.speaker === 'same',
    dates: [c.saved.date ?? null, c.seen.date ?? null],
  });
  if (told === 'another') return { verdict: 'unseen', meaning: NONE };
  if (c.speaker === 'different')
    return told === 'surely' ? inAnotherMouth(c, oneLanguage) : { verdict: 'unseen', meaning: NONE };
  const conflict = conflicts(c.a, c.b, c.lexiconA, c.lexiconB);
  if (c.indirect) return { verdict: 'other-translation', meaning: conflict };
  if (translations)
    return conflict.size > 0
      ? { verdict: 'altered', meaning: conflict }
      : { verdict: 'other-translation', meaning: NONE };
  return { verdict: 'altered', meaning: new Set<Meaning>([...conflict, 'wording']) };
}

const weightOf = (tokens: readonly Token[]) => tokens.reduce((n, t) => n + (t.free ? 0 : t.weight), 0);

function shareOf(alignment: Alignment, a: readonly Token[], b: readonly Token[]): number {
  const total = weightOf(a) + weightOf(b);
  if (total === 0) return alignment.hunks.length === 0 ? 1 : 0;
  let both = 0;
  for (const [i, j] of alignment.pairs) {
    const x = a[i];
    const y = b[j];
    if (x && y && !x.free && !y.free) both += x.weight + y.weight;
  }
  return Math.round((both / total) * 1000) / 1000;
}

function replaced(saved: string, seen: string): Judgement['diff'] {
  const parts: Judgement['diff'] = [];
  if (saved !== '') parts.push({ op: 'delete', text: saved });
  if (seen !== '') parts.push({ op: 'insert', text: seen });
  return parts;
}
