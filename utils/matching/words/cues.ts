/**
 * The cue in the middle of a quote: `…," he told the crowd, "and …`. Text between a closing and an opening mark, or a
 * short clause between commas that holds a word of attribution, is not among the words said.
 */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { fold } from './fold.ts';
import type { RawWord } from './scan.ts';

/** A longer insertion between marks is rather the quoted part of a narrative. */
const LONGEST_CUE = 16;
/** Between commas the cue must be short, or a clause of the speaker's own ("…, he said no, …") would go. */
const LONGEST_COMMA_CUE = 7;

/** Indexes of the words that belong to a cue. */
export function cueWords(
  text: string,
  words: readonly RawWord[],
  lexicon: CompiledLexicon,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 1; i < words.length; i++) {
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0);
    if (!closes(gap)) continue;
    for (let j = i + 1; j < words.length && j - i <= LONGEST_CUE; j++) {
      if (!opens(text.slice(words[j - 1]?.end ?? 0, words[j]?.start ?? 0))) continue;
      if (narrates(words.slice(i, j), lexicon)) for (let k = i; k < j; k++) found.add(k);
      i = j;
      break;
    }
  }
  closingCue(text, words, lexicon, found);
  commaCues(text, words, lexicon, found);
  leadingCue(text, words, lexicon, found);
  return found;
}

/**
 * Whether words between a closing and an opening mark tell who spoke: `the "Dynamo" has not paid the "Zenit"` holds two names
 * in marks and nobody's cue. A verb of saying tells it; or somebody, where nothing is denied and no condition made.
 */
function narrates(words: readonly RawWord[], lexicon: CompiledLexicon): boolean {
  const folded = words.map((w) => fold(w.text));
  if (folded.some((w) => isAttribution(w.split("'")[0], lexicon))) return true;
  const kinds = folded.flatMap((w) => (lexicon.phrases.get(w) ?? []).filter((p) => p.words.length === 1));
  if (kinds.some((p) => p.feature.kind === 'negation' || p.feature.kind === 'condition')) return false;
  return words.some((w) => /^\p{Lu}/u.test(w.text)) || kinds.some((p) => THIRD.has(p.feature.value));
}

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they']);

const MARKS = /["“”„«»‹›]/;

/** After a word: a mark that follows directly, or after the comma or stop that belongs inside. */
function closes(gap: string): boolean {
  const at = gap.search(MARKS);
  if (at < 0) return false;
  const mark = gap[at];
  if (mark === '„' || (mark === '“' && !gap.includes('”') && /\s$/.test(gap.slice(0, at)))) return false;
  return !/\s/.test(gap.slice(0, at).replace(/\s(?=[»?!])/g, '')) || mark === '”' || mark === '»';
}

function opens(gap: string): boolean {
  const trimmed = gap.trimEnd();
  const mark = trimmed.at(-1) ?? '';
  if (!MARKS.test(mark)) return false;
  return (
    mark === '“' ||
    mark === '„' ||
    mark === '«' ||
    mark === '»' ||
    mark === '‹' ||
    /[\s,.:]$/.test(trimmed.slice(0, -1)) ||
    trimmed.length === 1
  );
}

/** `…," said Maria on Monday.`: behind the only mark of the text, a verb of saying and what belongs to it. */
function closingCue(
  text: string,
  words: readonly RawWord[],
  lexicon: CompiledLexicon,
  found: Set<number>,
): void {
  const mark = text.search(MARKS);
  if (mark < 0 || MARKS.test(text.slice(mark + 1).replace(/["”»]$/, ''))) return;
  const from = words.findIndex((w) => w.start > mark);
  if (from < 1 || words.length - from > LONGEST_CUE) return;
  if (!closes(text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0))) return;
  if (isAttribution(fold(words[from]?.text ?? ''), lexicon))
    for (let k = from; k < words.length; k++) found.add(k);
}

/** "He said: …": words of attribution at the head of the text, up to its colon. */
function leadingCue(
  text: string,
  words: readonly RawWord[],
  lexicon: CompiledLexicon,
  found: Set<number>,
): void {
  let end = 1;
  while (end < words.length && !words[end]?.clauseBreak && end <= LONGEST_COMMA_CUE) end++;
  const gap = text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0);
  if (end >= words.length || !gap.startsWith(':')) return;
  const raw = words.slice(0, end);
  const parts = raw.map((w) => fold(w.text).split("'")[0] ?? '');
  // The head of a text has a capital, whatever it is.
  if (
    parts.length > 1 &&
    isCue(parts, [{ ...(raw[0] as RawWord), text: parts[0] ?? '' }, ...raw.slice(1)], lexicon)
  )
    for (let k = 0; k < end; k++) found.add(k);
}

function commaCues(
  text: string,
  words: readonly RawWord[],
  lexicon: CompiledLexicon,
  found: Set<number>,
): void {
  for (let i = 1; i < words.length; i++) {
    if (!words[i]?.clauseBreak || words[i]?.sentenceBreak || found.has(i)) continue;
    let end = i + 1;
    while (end < words.length && !words[end]?.clauseBreak && end - i <= LONGEST_COMMA_CUE) end++;
    const aside = asideAt(text, words, i, lexicon);
    if (aside > end) {
      for (let k = i; k < aside; k++) found.add(k);
      continue;
    }
    const length = end - i;
    if (length > LONGEST_COMMA_CUE || length < 1) continue;
    // At the end of the quote it must be followed by nothing, between clauses by a comma.
    const parts = words.slice(i, end).map((w) => fold(w.text).split("'")[0] ?? '');
    const dashed =
      length === 1 &&
      DASH.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)) &&
      DASH.test(text.slice(words[i]?.end ?? 0, words[end]?.start ?? text.length));
    if (isCue(parts, words.slice(i, end), lexicon) || (dashed && isAttribution(parts[0], lexicon))) {
      const after = ageAt(words, end);
      for (let k = i; k < after; k++) found.add(k);
    }
  }
}

/** "…, says Moe Lind, 51, …": where the age behind a cue ends. */
function ageAt(words: readonly RawWord[], at: number): number {
  const age = words[at];
  if (age?.kind !== 'digits' || !age.clauseBreak || age.sentenceBreak || !/^\d\d$/.test(age.text)) return at;
  let end = at + 1;
  while (end < words.length && !words[end]?.clauseBreak && end - at <= 2) end++;
  return end < words.length && words[end]?.clauseBreak && end - at <= 2 ? end : at;
}

/** "—dice Lamas, con la voz rota—": where the aside that begins with a verb of saying is closed by its second dash; or `at`. */
function asideAt(text: string, words: readonly RawWord[], at: number, lexicon: CompiledLexicon): number {
  const gap = (i: number) => text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length);
  if (!/\s[—–-]$/.test(gap(at)) || !isAttribution(fold(words[at]?.text ?? '').split("'")[0], lexicon))
    return at;
  for (let end = at + 1; end < words.length && end - at <= LONGEST_CUE; end++) {
    if (words[end]?.sentenceBreak) return at;
    if (/^[—–-][,;:]?\s/.test(gap(end))) return end;
  }
  return at;
}

/** "—repitió—": between dashes the verb may stand alone. */
const DASH = /[—–]/;

const isAttribution = (word: string | undefined, lexicon: CompiledLexicon): boolean =>
  word !== undefined &&
  (lexicon.phrases.get(word) ?? []).some((p) => p.feature.kind === 'cue' && p.words.length === 1);

/** Where every noun has a capital, a verb behind more words ends a clause of the speaker's own ("…, der nach seinem Auto fragte, …"). */
const MOST_BEFORE_LAST = 3;

/** A word of attribution at an end, with a third person or a name beside it and nothing else. */
function isCue(parts: readonly string[], raw: readonly RawWord[], lexicon: CompiledLexicon): boolean {
  const cue = (w: string | undefined) => isAttribution(w, lexicon);
  const at = parts.findIndex((w) => cue(w));
  if (at < 0) return false;
  if (parts.length === 1) return (parts[0] ?? '').endsWith('nya');
  const others = parts.filter((_, i) => i !== at);
  const person = (w: string) =>
    (lexicon.phrases.get(w) ?? []).some(
      (p) =>
        p.feature.kind === 'person' &&
        (p.feature.value === 'he' || p.feature.value === 'she' || p.feature.value === 'they'),
    );
  const speaker = parts.some((w, i) => i !== at && (person(w) || /^\p{Lu}/u.test(raw[i]?.text ?? '')));
  const own = parts.some((w) =>
    (lexicon.phrases.get(w) ?? []).some(
      (p) =>
        (p.feature.kind === 'negation' && p.words.length === 1) ||
        (p.feature.kind === 'person' &&
          (p.feature.value === 'i' || p.feature.value === 'we' || p.feature.value === 'you')),
    ),
  );
  // "the mayor said"
  const office =
    others.some((w) => lexicon.titles.has(w)) &&
    others.every((w) => lexicon.titles.has(w) || lexicon.stop.has(w));
  return (
    (speaker || office) &&
    !own &&
    others.length <= (lexicon.lexicon.nounCapitals && at > 2 ? MOST_BEFORE_LAST : 6) &&
    (at === 0 || at === parts.length - 1 || at === 1 || at === 2)
  );
}
