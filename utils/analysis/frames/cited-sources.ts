/** Whom an outlet that reports names as its source, and whom a verb of citing has for its object. */

import { lowerBound } from '../../lower-bound.ts';
import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isNameWord } from '../names/names.ts';
import { isListed } from '../names/noun-tags.ts';
import { has, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';

/** Tokens between an outlet's cue and the word that names its source, and between that word and the source. */
const CITE_REACH = 8;
const CITED_WITHIN = 3;

export function citedBy(
  r: Reading,
  subject: Mention,
  cue: Cue,
  mentions: readonly Mention[],
): Mention | null {
  if (cue.kind !== 'say' || !outletWithin(r, subject.name)) return null;
  const sentence = r.sentenceOf[cue.from];
  const quoted = quotedAs(r, cue, mentions);
  if (quoted && quoted.mention.from >= subject.to) return quoted.mention;
  for (let k = subject.to; k < cue.to + CITE_REACH && r.sentenceOf[k] === sentence; k++) {
    const length = k === cue.from || r.quoteAt[k] ? 0 : matchAt(r, k, 'before');
    if (length === 0) continue;
    const source = mentions.find((m) => m.to > k + length);
    const near = source && source.from <= k + length + CITED_WITHIN && source !== subject;
    const says = source?.type !== 'pronoun' && source?.type !== 'document';
    return near && says && !outletWithin(r, source.name) ? source : null;
  }
  return null;
}

/** Tokens from the verb of citing to "as saying": "cited port director Owen Tarrant, who runs the pier, as". */
const QUOTED_AS = 20;

/**
 * "Xinhua quoted |the mayor| as saying …", "The report cited |two unnamed sources| as saying …", "The complaint quotes |a gondolier| as saying …":
 * whose words those are whom a verb of citing has for its object, and the verb's token; null in the passive.
 */
function quotedAs(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
): { readonly mention: Mention; readonly verb: number } | null {
  if (!has(r, cue.from - 1, 'capacity')) return null;
  let verb = cue.from - 2;
  for (const last = cue.from - QUOTED_AS; verb > last && matchAt(r, verb, 'cites') === 0; verb--)
    if (r.quoteAt[verb] || r.sentenceOf[verb] !== r.sentenceOf[cue.from]) return null;
  const length = matchAt(r, verb, 'cites');
  const from = verb + length;
  if (length === 0 || from >= cue.from - 1 || has(r, verb - 1, 'auxiliaries')) return null;
  const known = near(mentions, from).find((m) => m.to > from && !m.bracketed);
  if (known && known.from - from <= CITED_WITHIN && known.to < cue.from)
    return outletWithin(r, known.name) ? null : { mention: { ...known, governed: false }, verb };
  let to = from;
  while (to < cue.from - 1 && r.tokens[to]?.kind === 'word' && !has(r, to, 'prepositions')) to++;
  const head = r.tokens[to - 1]?.lower ?? null;
  return to === from ? null : { mention: mentionOf({ from, to, type: 'anonymous', head }), verb };
}

/** The mentions on both sides of a token: what is looked for there is none further away. */
function near(mentions: readonly Mention[], token: number): readonly Mention[] {
  const at = lowerBound(mentions, (m) => m.from < token);
  return mentions.slice(Math.max(0, at - BESIDE), at + BESIDE);
}
const BESIDE = 3;

/** Tokens between who cites and the verb: "has also". */
const HELPERS = 3;

/** Who is quoted by somebody whom no list of outlets holds; a listed outlet is the subject itself, and carries the words. */
export function quotedByOther(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const quoted = quotedAs(r, cue, mentions);
  if (!quoted) return null;
  const by = near(mentions, quoted.verb).findLast((m) => m.to <= quoted.verb);
  return by && quoted.verb - by.to <= HELPERS && outletWithin(r, by.name) ? null : quoted.mention;
}

/** "Der Zeitung sagte Filip Karmann": a paper before the verb and a person behind it: who was told, and who told. */
export const wasAsked = (r: Reading, before: Mention, after: Mention | null): boolean =>
  after?.type !== 'pronoun' && after?.name != null && has(r, before.to - 1, 'outletNouns');

/** "Das Blatt zitierte einen Berater mit den Worten: …": who was quoted stands right behind the verb, in the active voice. */
export function citedObject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const parted = partedCite(r, cue);
  if (parted === 0 && matchAt(r, cue.from, 'cites') === 0) return null;
  const named = bareName(r, parted || cue.to, parted > 0 || cue.to - cue.from > 1);
  if (parted > 0) return named;
  const object = named ?? mentions.find((m) => m.to > cue.to);
  const near =
    object && object.from - cue.to <= CITED_WITHIN && r.sentenceOf[object.from] === r.sentenceOf[cue.from];
  if (!object || !near || object.type === 'document') return null;
  if (outletWithin(r, object.name))
    return behindOutlet(r, object, mentions) ?? objectBefore(r, cue.to, object.from);
  for (let k = cue.to; k < object.from; k++) if (r.tokens[k]?.kind === 'mark') return null;
  // „…“, zitierte die Zeitung: behind a quotation the outlet stands there, unless one follows it.
  return { ...object, governed: false };
}

/** "zitierte die Agentur Tass |den Ermittler Oleg Sarin|", "citeert ANP |een woordvoerder|": whom the outlet right behind the verb quotes. */
function behindOutlet(r: Reading, outlet: Mention, mentions: readonly Mention[]): Mention | null {
  const quoted = mentions[lowerBound(mentions, (m) => m.from < outlet.to)];
  const right = quoted?.from === outlet.to && quoted.type !== 'document' && quoted.type !== 'pronoun';
  return right && !outletWithin(r, quoted.name) ? { ...quoted, governed: false } : null;
}

/** "цитирует наставника команды «Речной спорт»": where nouns have cases, those in small letters before the outlet say whom it quotes. */
function objectBefore(r: Reading, from: number, to: number): Mention | null {
  if (!r.lexicon.pack.articleless || to === from) return null;
  for (let k = from; k < to; k++) if (r.tokens[k]?.shape !== 'lower' || has(r, k, 'outletNouns')) return null;
  return mentionOf({ from, to, type: 'role', head: r.tokens[from]?.lower ?? null, definite: true });
}

/** "приводит РГ слова Глебова": the token behind a cue of two words that stand apart, or 0. */
function partedCite(r: Reading, cue: Cue): number {
  const next = r.tokens[cue.from]?.branch?.next;
  if (!next || cue.to - cue.from > 1) return 0;
  for (let k = cue.to + 1; k <= cue.to + CITED_WITHIN && r.sentenceOf[k] === r.sentenceOf[cue.from]; k++)
    if (next.get(r.tokens[k]?.lower ?? '')?.tags?.has('cites')) return k + 1;
  return 0;
}

/** "передаёт слова Глебовой корреспондент агентства": a name right behind a cue of several words, before who passes the words on. */
function bareName(r: Reading, from: number, several: boolean): Mention | null {
  let to = from;
  while (several && to < from + CITED_WITHIN && isNameWord(r, to) && !isListed(r, to)) to++;
  if (to === from) return null;
  const name = { from, to };
  return mentionOf({ ...name, type: 'name', name, head: r.tokens[from]?.lower ?? null, definite: true });
}
