/** Papers that state something: the study, the lawsuit, the bill as the subject of a sentence, or as what its first words lean on. */
import type { TextSpan } from '../../report.ts';
import { isNameWord } from '../names/names.ts';
import { firstTokenAt, has, isAny, matchAt, type Reading, sentenceHas, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { tagSet } from '../text/tags.ts';

/** "The study followed 4,200 adults", "Gugatan itu menuntut …": a paper is the subject, unless something was done to it. */
export function subjectPaper(r: Reading, s: Sentence): TextSpan | null {
  const opener = matchAt(r, s.from, 'connectives');
  let from = s.from;
  if (opener > 0 && !has(r, from, 'determiners')) from += opener;
  if (r.tokens[from]?.text === ',') from++;
  return paperFrom(r, s, from) ?? closingPaper(r, s);
}

/** "…, a study in the Lancet has found.": what closes its sentence holds for all of it. */
function closingPaper(r: Reading, s: Sentence): TextSpan | null {
  const verb = s.to - 2;
  if (!isAny(r, verb, REPORTING)) return null;
  for (let k = verb; k > s.from && k > s.to - CLOSING_PAPER; k--) {
    if (r.quoteAt[k]) return null;
    if (r.tokens[k]?.text === ',') return paperFrom(r, s, k + 1);
  }
  return null;
}
/** Words of a paper that closes its sentence: journals and institutes have long names. */
const CLOSING_PAPER = 24;
const REPORTING = tagSet(['say', 'sayWeak', 'think', 'describe', 'shows']);

function paperFrom(r: Reading, s: Sentence, from: number): TextSpan | null {
  // Where adjectives follow their noun it stands near the start.
  const reach = r.lexicon.pack.modifiersFirst ? SUBJECT_WORDS : NOUN_FIRST;
  const end = Math.min(s.to, from + reach);
  const opened = has(r, from, 'determiners');
  for (let k = from; k < end; k++) {
    const paper = matchAt(r, k, 'papers');
    const length = paper || matchAt(r, k, 'documents');
    const next = k + length;
    if (length > 0 && (paper > 0 || provides(r, next, s.to))) {
      const verb = behindInsert(r, next, s.to);
      if (verb === 0 || isAny(r, next, NO_SUBJECT) || isAny(r, verb, NO_SUBJECT)) return null;
      // "WXRL reports that …": a verb, whoever its subject is.
      if (!opened && k > from && has(r, next, 'complementizers')) return null;
      return spanOf(r, k, next);
    }
    const t = r.tokens[k];
    if (r.quoteAt[k] || (t?.kind === 'mark' && t.text !== '-') || isAny(r, k, ENDS_SUBJECT)) return null;
    // "The police seized documents", "Police seized documents": whoever did something comes before the verb.
    if (k > from && (has(r, k, 'determiners') || !(opened || isAny(r, k + 1, PAPERS)))) return null;
    if (k > from && !opened && t?.shape === 'lower') return null;
    if (isAny(r, k, ACTORS) && !isAny(r, k + 1, PAPERS)) return null;
  }
  return null;
}

/**
 * "The memo, seen by the Courier, describes …": what stands behind the words between two commas; 0 where somebody speaks there
 * ("The memo, she said, …") or nothing is closed.
 */
export function behindInsert(r: Reading, at: number, to: number): number {
  if (r.tokens[at]?.text !== ',') return at;
  for (let k = at + 1; k < Math.min(to, at + INSERTED); k++) {
    if (r.tokens[k]?.text === ',') return k + 1;
    if (r.quoteAt[k] || isAny(r, k, REPORTING)) return 0;
  }
  return 0;
}
/** Words between two commas behind their noun. */
const INSERTED = 12;
const PAPERS = tagSet(['papers']);
const ACTORS = tagSet(['organisations', 'roles', 'anonymous']);
/** Words into its sentence at which the noun of a subject stands ("The Harbour Board's 80-page report"). */
const SUBJECT_WORDS = 6;
const NOUN_FIRST = 3;
/** "The study author said", "the report was published": it is not the paper that states something. */
const NO_SUBJECT = tagSet([
  'roles',
  'spokespeople',
  'anonymous',
  'organisations',
  'passiveAuxiliaries',
  'befalls',
]);

/** "The contract requires the firm to pay": a document of whatever kind that says how things are to be. */
function provides(r: Reading, at: number, to: number): boolean {
  let verb = behindInsert(r, at, to);
  if (has(r, verb, 'adverbs') || (has(r, verb, 'auxiliaries') && !has(r, verb, 'passiveAuxiliaries'))) verb++;
  return verb > 0 && has(r, verb, 'provides');
}

/** Words from a verb to the paper that it brings out: "published a significant new study". */
const ISSUED = 6;

/** "The institute has published a study on night shifts": a paper that comes out, with what it is about. */
export function issuedPaper(r: Reading, s: Sentence): TextSpan | null {
  if (!sentenceHas(r, s.from, 'issues')) return null;
  for (let k = s.from + 1; k < s.to; k++) {
    if (r.quoteAt[k] || !has(r, k, 'issues') || has(r, k - 1, 'passiveAuxiliaries')) continue;
    if (!has(r, k + 1, 'determiners')) continue;
    for (let n = k + 2; n < Math.min(s.to, k + ISSUED); n++) {
      const length = matchAt(r, n, 'papers');
      if (length > 0 && r.tokens[n + length]?.shape !== 'upper') return spanOf(r, n, n + length);
      if (r.tokens[n]?.kind === 'mark' || isAny(r, n, ENDS_SUBJECT)) break;
    }
  }
  return null;
}
const ENDS_SUBJECT = tagSet([
  'prepositions',
  'conjunctions',
  'subordinators',
  'relatives',
  'auxiliaries',
  'say',
  'nominal',
  'negations',
]);

/** Words between an article and its paper: "a new 40-page". */
const BEFORE_PAPER = 4;
const isBeforePaper = (r: Reading, k: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  !has(r, k, 'papers') &&
  (r.tokens[k]?.kind === 'number' ||
    r.tokens[k]?.text === '-' ||
    (r.tokens[k]?.shape === 'lower' && !isAny(r, k, ENDS_SUBJECT) && !isAny(r, k, ACTORS)));

/** "Under the ordinance, fines rise …", "Sesuai peraturan itu, …": what a document provides. */
export function openingDocument(r: Reading, s: Sentence): TextSpan | null {
  const first = documentFrom(r, s.from) ?? documentFrom(r, s.from + matchAt(r, s.from, 'connectives'));
  if (first) return first;
  // "In 2013, data from the ministry …", "Sebagai informasi, dalam situs …": behind a short opening.
  for (let k = s.from + 1; k < Math.min(s.to, s.from + SHORT_OPENING); k++)
    if (r.tokens[k]?.text === ',') return documentFrom(r, k + 1);
  return null;
}
/** Words of an opening before its comma. */
const SHORT_OPENING = 5;

function documentFrom(r: Reading, from: number): TextSpan | null {
  const credited = creditedPaper(r, from);
  if (credited) return credited;
  let k = from;
  const before = matchAt(r, k, 'prepositions');
  if (before === 0) return null;
  k += before;
  if (has(r, k, 'determiners')) k++;
  // "In their first study, …", "In a 40-page lawsuit …"
  for (let n = 0; n < BEFORE_PAPER && isBeforePaper(r, k); n++) k++;
  const length = Math.max(matchAt(r, k, 'documents'), matchAt(r, k, 'papers'));
  return length > 0 ? spanOf(r, k, k + length) : null;
}

/** "Berdasarkan laporan keuangan itu, …", "Menurut laporan majelis, …": the paper that the words of crediting end in. What people report is none. */
function creditedPaper(r: Reading, from: number): TextSpan | null {
  const length = matchAt(r, from, 'nominal');
  for (const at of length > 1 ? [from + length - 1] : length > 0 ? [from + 1] : []) {
    const paper = Math.max(matchAt(r, at, 'papers'), matchAt(r, at, 'documents'));
    if (paper > 0 && !isAny(r, at + paper, PEOPLE)) return spanOf(r, at, at + paper);
  }
  return null;
}
const PEOPLE = tagSet(['anonymous', 'residents', 'crowd', 'enforcers', 'organisations']);

/** "Dari data Dinas Kesehatan, …", "data yang dirilis pemerintah menunjukkan …": the body whose figures they are, or null. */
export function countedBy(r: Reading, paper: TextSpan): TextSpan | null {
  let noun = firstTokenAt(r, paper.start);
  while (!has(r, noun, 'figures') && (r.tokens[noun]?.end ?? paper.end) < paper.end) noun++;
  if (!has(r, noun, 'figures')) return null;
  for (let k = noun + 1; k <= noun + COUNTED; k++) {
    if (r.tokens[k]?.kind !== 'word' || r.quoteAt[k] || isAny(r, k, NO_COUNT)) return null;
    if (isBody(r, k)) return spanOf(r, k, k + 1);
  }
  return null;
}
/** Words from figures to whose they are: "data yang dirilis oleh pemerintah". */
const COUNTED = 5;
const NO_COUNT = tagSet(['months', 'weekdays', 'timePrepositions', 'say']);

const isBody = (r: Reading, k: number): boolean =>
  has(r, k, 'organisations') || (r.tokens[k]?.shape !== 'lower' && isNameWord(r, k));
