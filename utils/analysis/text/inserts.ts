/**
 * Cues that stand inside the marks, as French, Italian, Russian and Spanish papers write them:
 * « Là-dessus, souligne-t-elle, le désaccord est total », «Si sta seduti - commenta Rossi - e si mangia».
 * Their words are the reporter's, so they are taken out of the quotation for every later step.
 */
import type { Lexicon, Tag } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import type { Token } from './tokens.ts';

/** Tokens of an inserted cue with its speaker and office; a longer stretch is speech again. */
const MAX_INSERT = 22;
/** Helpers that may stand before the verb: "a", "si è", "lo ha". */
const MAX_HELPERS = 3;

const isDash = (t: Token | undefined): boolean => t?.kind === 'mark' && /^[-–—―]$/.test(t.text);
const isComma = (t: Token | undefined): boolean => t?.text === ',';
const isEnd = (t: Token | undefined): boolean => t?.kind === 'mark' && /^[.!?…]$/.test(t.text);

/** @returns `quoteAt` with the tokens of inserted cues set to null. One pass; each stretch is read once. */
export function releaseInserts(
  tokens: readonly Token[],
  quoteAt: readonly (MarkedSpan | null)[],
  lexicon: Lexicon,
): readonly (MarkedSpan | null)[] {
  if (!lexicon.pack.cueInside) return quoteAt;
  const released = [...quoteAt];
  for (let i = 0; i < tokens.length; i++) {
    const span = quoteAt[i];
    if (!span || !(isDash(tokens[i]) || isComma(tokens[i]))) continue;
    const end = insertEnd(tokens, i, quoteAt, span, lexicon);
    if (end === 0) continue;
    // ", — сказал он. — ": behind a comma the dashes around the cue are the reporter's too.
    const closing = isEnd(tokens[end]) && isDash(tokens[end + 1]) ? end + 1 : end;
    const dashed = isDash(tokens[i]) && (isComma(tokens[i - 1]) || isEnd(tokens[i - 1]));
    released.fill(null, dashed ? i : i + 1, dashed && isDash(tokens[closing]) ? closing + 1 : end);
    i = end - 1;
  }
  return released;
}

/** Index after the inserted cue that token `i` opens, or 0. */
function insertEnd(
  tokens: readonly Token[],
  i: number,
  quoteAt: readonly (MarkedSpan | null)[],
  span: MarkedSpan,
  lexicon: Lexicon,
): number {
  // ", — сказал он": the comma is the quotation's, the dash opens.
  if (isComma(tokens[i]) && isDash(tokens[i + 1])) return 0;
  const tag = (k: number, name: Tag): boolean => tokens[k]?.tags.has(name) ?? false;
  let verb = i + 1;
  while (verb <= i + MAX_HELPERS && !isCue(tag, verb) && (tag(verb, 'auxiliaries') || tag(verb, 'adverbs')))
    verb++;
  if (!isCue(tag, verb) || quoteAt[verb] !== span) return 0;
  const dash = isDash(tokens[i]);
  // "Un homme, interpellé ce matin, …", "…, citando los datos": a participle or gerund alone is the speaker's own.
  if (!dash && verb === i + 1 && lexicon.isNonFinite(tokens[verb]?.lower ?? '')) return 0;
  if (!dash && !tag(verb, 'saySuffixed') && !namesSpeaker(tokens, verb + 1, tag)) return 0;
  for (let k = verb + 1; k <= i + MAX_INSERT; k++) {
    const t = tokens[k];
    if (!t || quoteAt[k] !== span) return k;
    if (isDash(t) || (isEnd(t) && !isInitialsStop(tokens, k))) return k;
    if (!dash && isComma(t)) return asideEnd(tokens, k, quoteAt, span, tag) || k;
  }
  return 0;
}

/** Words of a name, or of an office, behind the comma of an inserted cue. */
const MAX_ASIDE = 12;

/**
 * "« …, confie la députée|, Inès Belle|. … »", "« …, confie Inès Belle|, maire de Valmer|. … »": behind the comma nothing but the name or the
 * office of who speaks, up to a further comma or stop. @returns where it ends, or 0.
 */
function asideEnd(
  tokens: readonly Token[],
  comma: number,
  quoteAt: readonly (MarkedSpan | null)[],
  span: MarkedSpan,
  tag: (k: number, name: Tag) => boolean,
): number {
  const first = tokens[comma + 1];
  const named = first?.shape === 'capital' && !tag(comma + 1, 'starters');
  const holds = tag(comma + 1, 'determiners') ? tag(comma + 2, 'roles') : tag(comma + 1, 'roles');
  if (!named && !(holds && tokens[comma - 1]?.shape === 'capital')) return 0;
  let words = 0;
  for (let k = comma + 1; k <= comma + MAX_ASIDE; k++) {
    const t = tokens[k];
    if (!t || quoteAt[k] !== span) return 0;
    if (!isInitialsStop(tokens, k) && (isEnd(t) || isComma(t))) return words > 1 || !named ? k : 0;
    if (named && t.shape === 'lower' && !tag(k, 'particles')) return 0;
    if (!named && (tag(k, 'say') || tag(k, 'auxiliaries') || tag(k, 'pronounsSpeech'))) return 0;
    words++;
  }
  return 0;
}

/** "J. M. Morel" */
const isInitialsStop = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.text === '.' && tokens[k - 1]?.text.length === 1 && tokens[k - 1]?.shape === 'capital';

const isCue = (tag: (k: number, name: Tag) => boolean, k: number): boolean =>
  tag(k, 'say') || tag(k, 'sayFirst') || tag(k, 'saySuffixed');

/** After the verb stands who speaks: a name, an office, an article, a pronoun. */
function namesSpeaker(tokens: readonly Token[], k: number, tag: (k: number, name: Tag) => boolean): boolean {
  const shape = tokens[k]?.shape;
  return (
    shape === 'capital' ||
    shape === 'upper' ||
    tag(k, 'determiners') ||
    tag(k, 'pronounsPerson') ||
    tag(k, 'titles') ||
    tag(k, 'roles')
  );
}
