/** Where the subject stands after its cue: beside a quotation, at the head of a sentence, in languages that put the verb second. */

import type { Mention } from '../mentions/mention.ts';
import { skipBracket } from '../mentions/office-phrases.ts';
import { isNameWord } from '../names/names.ts';
import { afterDateline } from '../text/dateline.ts';
import { has, isAny, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import { MAX_DISTANCE } from './frame.ts';

/** Words of adverb or object that may stand between a cue and the subject after it. */
const REACH_AFTER = 3;

/**
 * Where the verb comes second, its subject stands first or right after it: "In einem Gespräch mit der Zeitung sagte Karma".
 * True where the mention is what its clause begins with.
 */
export function opensSentence(r: Reading, m: Mention, cue: Cue): boolean {
  if (m.governed || m.possessive) return false;
  const start = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  let first = start;
  while (first < m.from && (has(r, first, 'conjunctions') || r.tokens[first]?.kind === 'mark')) first++;
  // "Während Voss von Erfolg sprach, nannte Kuhn …": whoever stands in the clause before the comma does not open that of the verb.
  const fronted = has(r, first, 'subordinators') && m.from === first + 1;
  if (fronted && isComma(r, cue.from - 1) && !isComma(r, m.to)) return false;
  // "Ook burgemeester Zomer bedankte …": nothing but the subject and a word that belongs to it stands before the verb.
  if (r.lexicon.pack.verbSecond && m.from === first + 1 && m.to === cue.from && has(r, first, 'adverbs'))
    return true;
  return (
    m.from === first ||
    isComma(r, m.from - 1) ||
    r.tokens[m.from - 1]?.text === ':' ||
    has(r, m.from - 1, 'conjunctions') ||
    has(r, m.from - 1, 'complementizers') ||
    has(r, m.from - 1, 'subordinators') ||
    has(r, m.from - 1, 'relatives')
  );
}

/** A quotation, or a quotation and a comma or dash, directly before token `i`. */
export function followsQuote(r: Reading, i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    k >= i - 4 &&
    (isComma(r, k) ||
      isDash(r, k) ||
      has(r, k, 'auxiliaries') ||
      has(r, k, 'adverbs') ||
      (r.tokens[k]?.kind === 'mark' && /^[.!?”“"»’'」』›]+$/.test(r.tokens[k]?.text ?? '')))
  ) {
    const t = r.tokens[k];
    if (t && r.closesAt.has(t.start)) return true;
    if (r.quoteAt[k]) return true;
    k--;
  }
  return k >= 0 && r.quoteAt[k] !== null && r.quoteAt[i] === null;
}

/** "A diplomat, who asked not to be named, said the figures …": the comma closes an aside about the subject, which stands before it. */
export function closesRelative(r: Reading, cue: Cue, mentions: readonly Mention[]): boolean {
  if (!isComma(r, cue.from - 1) || followsQuote(r, cue.from)) return false;
  const start = afterDateline(r, r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0);
  return mentions.some((m) => {
    const comma = afterBracket(r, m.to);
    // "The governor, Ratna Widyasari, asked …": nothing but the subject stands before the comma.
    if (comma === cue.from - 1 && m.from === start && !m.governed) return true;
    // "Der Vorsitzende des Verbands, Michael Knipper, kritisierte …": the name between two commas belongs to what stands before.
    if (comma === cue.from - 1 && isComma(r, m.from - 1) && m.name !== null && !m.governed) return true;
    if (turnsRound(r.lexicon.pack) && closesApposition(r, m, comma, cue)) return true;
    if (m.to >= cue.from || cue.from - m.to > MAX_DISTANCE || !isComma(r, comma) || m.governed) return false;
    // "Der Minister, der gestern kam, sei krank, sagte Hansen": with a clause between, the cue's comma closes that.
    if (r.lexicon.pack.verbSecond && closesClause(r, comma + 1, cue.from - 1)) return false;
    // "Arni Holm, ein Vertreter des Verbands, kritisierte …": an aside right after the name that opens the sentence.
    if (r.lexicon.pack.verbSecond && m.from === start && m.name !== null) return true;
    return has(r, comma + 1, 'relatives');
  });
}

/**
 * "También la ministra, Ana Lemos, acusó al …", "Ayer, la diputada Ana Lemos, del PSD, acusó al …": the comma before the verb closes the
 * name behind its office, or whose somebody is.
 */
function closesApposition(r: Reading, m: Mention, comma: number, cue: Cue): boolean {
  if (m.governed || m.possessive) return false;
  const verb = cue.from - 1;
  if (closesParticiple(r, m, comma, verb)) return true;
  if (m.name === null) return false;
  if (comma === verb) return m.role !== null && m.role.from < m.name.from && isComma(r, m.name.from - 1);
  if (!isComma(r, comma) || !has(r, comma + 1, 'ofWords') || verb - comma > BODY) return false;
  for (let k = comma + 1; k < verb; k++) if (isComma(r, k) || r.quoteAt[k]) return false;
  // "A vereadora Ana Lemos, da oposição, criticou o prefeito."
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from;
  return opens || r.tokens[verb - 1]?.shape !== 'lower';
}
/** Tokens of what a participle tells of the subject. */
const TOLD = 20;

/** "Le parti, crédité de 30 % des voix, accuse l'exécutif d'avoir …": a participle behind whoever opens the sentence, and the verb's comma closes what it tells. */
function closesParticiple(r: Reading, m: Mention, comma: number, verb: number): boolean {
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from;
  if (!opens || !isComma(r, comma) || comma >= verb || verb - comma > TOLD) return false;
  if (!r.lexicon.isNonFinite(r.tokens[comma + 1]?.lower ?? '') || r.tokens[comma + 1]?.shape !== 'lower')
    return false;
  for (let k = comma + 2; k < verb; k++)
    if (r.quoteAt[k] || isComma(r, k) || isAny(r, k, FINITE)) return false;
  return true;
}
const FINITE = tagSet(['auxiliaries', 'relatives']);

/** Tokens of a comma, a preposition and the body whose somebody is. */
const BODY = 6;

/** A comma and then a verb between the two places: more than one aside. */
function closesClause(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isComma(r, k) && (has(r, k + 1, 'auxiliaries') || has(r, k + 1, 'reportedMood'))) return true;
  return false;
}

/** Beside a quotation or after a comma ("…, said Caddell") the subject follows. */
export function prefersAfter(r: Reading, cue: Cue): boolean {
  const { order, inverts } = r.lexicon.pack;
  if (matchAt(r, cue.from, 'addressee') > 0 && order === 'subject-verb' && !inverts) return false;
  // „…“, so beschrieb es der Wirt: after such a word the verb of description is a tag.
  if (cue.kind === 'describe' && has(r, cue.from - 1, 'sayFirst') && followsQuote(r, cue.from - 1))
    return true;
  // "…, croit la ministre.", "«…», opina el juez": behind what was thought the subject follows as behind what was said.
  const tag = cue.kind === 'think' && turnsRound(r.lexicon.pack);
  if (tag && (followsQuote(r, cue.from) || isComma(r, cue.from - 1))) return true;
  if (cue.kind === 'think' || cue.kind === 'describe') return order === 'verb-subject';
  if (followsQuote(r, cue.from)) return true;
  // "Holt, the mayor, |has| admitted she …": where the subject leads, a verb with its helper has it before.
  if (subjectLeads(r.lexicon.pack) && has(r, cue.from - 1, 'auxiliaries')) return false;
  // "C'est ce qu'a annoncé le maire", "Así lo anunció el alcalde": behind what points back.
  const first = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? cue.from;
  const back = matchAt(r, first, 'backReference');
  if (inverts && back > 1 && cue.from >= first + 1 && cue.from - first - back <= 1) return true;
  if (cue.from === r.sentences[r.sentenceOf[cue.from] ?? 0]?.from) return true;
  let k = cue.from - 1;
  while (has(r, k, 'auxiliaries') || has(r, k, 'adverbs')) k--;
  // "— Игра была хорошая, — рассказал тренер": the dash behind the comma of speech that no marks hold.
  if (inverts && isDash(r, k) && (isComma(r, k - 1) || inDialogue(r, k))) return true;
  return isComma(r, k) && r.lexicon.pack.order !== 'subject-object-verb';
}

/** "— Era uma boa pessoa — descreve Lopes.": the paragraph opens with a dash. */
function inDialogue(r: Reading, dash: number): boolean {
  const block = r.sentences[r.sentenceOf[dash] ?? 0]?.block;
  const start = block === undefined ? undefined : r.blocks[block]?.start;
  return start !== undefined && /[—–―-]/.test(r.text.charAt(start)) && (r.tokens[dash]?.start ?? 0) > start;
}

/** The mention right after the cue, past adverbs: where inversion puts the subject. */
export function invertedSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  return subjectAfter(r, cue, mentions, REACH_AFTER);
}

/**
 * "…, said the mayor on Friday." ends with its subject; "Holt, his sister, said the bill was dead" goes on with a clause. Where the
 * subject otherwise stands first, and no quotation before the verb turns them round, only the former is an inversion.
 */
export function closesTag(r: Reading, cue: Cue, m: Mention): boolean {
  const { order, inverts, verbSecond } = r.lexicon.pack;
  // "De trainer, geciteerd door de krant, zei dat hij stopt": whoever stands behind the complementizer is spoken of.
  if (verbSecond && has(r, cue.to, 'complementizers') && m.from > cue.to && !followsQuote(r, cue.from))
    return false;
  if (cue.kind !== 'say' || order !== 'subject-verb' || inverts || verbSecond) return true;
  // "Rano Santika, Selasa, mengatakan polisi …": where the verbs that stand before their subject are others ("kata"), this one has its clause behind it.
  if (r.lexicon.pack.cues.sayFirst) return followsQuote(r, cue.from);
  // "Holt, the chief, said |it| for the most part reflects …": a thing does not stand behind its verb.
  const thing = m.type === 'pronoun' && has(r, m.from, 'pronounsThing');
  if (thing && isComma(r, cue.from - 1) && subjectLeads(r.lexicon.pack)) return false;
  if (has(r, cue.to, 'complementizers') && !has(r, cue.to, 'pronounsPerson')) return false;
  if (followsQuote(r, cue.from)) return true;
  // "…, promising residents that the road will stay": whom it was said to, before the clause.
  if (has(r, m.to, 'complementizers')) return false;
  const t = r.tokens[m.to];
  // "said Jones' “vision” had saved the firm": whose it is.
  if (t && m.possessive && t.start === r.tokens[m.to - 1]?.end) return false;
  return (
    !t ||
    t.kind === 'mark' ||
    r.sentenceOf[m.to] !== r.sentenceOf[cue.from] ||
    TAG_ENDS.some((tag) => has(r, m.to, tag))
  );
}

/** What may follow the subject of an inverted tag. */
const TAG_ENDS = [
  'prepositions',
  'timePrepositions',
  'placePrepositions',
  'weekdays',
  'days',
  'relatives',
  'conjunctions',
  'subordinators',
  'adverbs',
  'ofWords',
] as const;

export function subjectAfter(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  reach: number,
): Mention | null {
  // „…“, so beschrieb ihn der Wirt: who is spoken of stands before the subject.
  const behind =
    has(r, cue.to, 'oblique') && (has(r, cue.to, 'pronounsPerson') || has(r, cue.to, 'pronounsSpeech'))
      ? cue.to + 1
      : cue.to;
  // "según contó a Efe una vecina" is a verb and its subject, "secondo quanto riferito dal sindaco" names an agent.
  const as = matchAt(r, cue.from, 'asSays');
  const verbal =
    cue.kind !== 'nominal' || (as > 0 && cue.to - cue.from > as && matchAt(r, cue.to, 'agent') === 0);
  const past = verbal ? pastAddressee(r, behind, matchAt(r, cue.from, 'before') > 0) : cue.to;
  // "как сообщил ТАСС адвокат", but "как сообщает ТАСС со ссылкой на …".
  const start = cue.kind === 'nominal' && !isPerson(r, past, mentions) ? cue.to : past;
  // "a-t-on appris auprès de la préfecture": the cue's own last word is the first of "de la".
  const held =
    cue.kind === 'nominal' ? mentions.find((x) => x.from === start - 1 && x.to > start) : undefined;
  const opens = held && held.name === null && r.lexicon.pack.inverts && has(r, start - 1, 'ofWords');
  const first = opens ? held : mentions.find((x) => x.from >= start);
  const next = first && verbal && r.lexicon.pack.inverts ? pastGoverned(cue, mentions, first) : first;
  if (!next || next.from - start > reach) return null;
  // "said The We Company's chair Ana Sol": the owner stands first, the speaker after it.
  const owned = next.possessive
    ? mentions.find((x) => x.from >= next.to && x.from - next.to <= reach)
    : undefined;
  const m = owned ?? next;
  if (cue.kind !== 'nominal' && has(r, m.from, 'oblique')) return null;
  for (let k = start; k < (first?.from ?? start); k++) {
    const t = r.tokens[k];
    if (!t) return null;
    const allowed =
      (next !== first && matchAt(r, k, 'addressee') > 0) ||
      has(r, k, 'adverbs') ||
      has(r, k, 'auxiliaries') ||
      has(r, k, 'weekdays') ||
      has(r, k, 'days') ||
      has(r, k, 'determiners') ||
      (has(r, k, 'timePrepositions') && (has(r, k + 1, 'weekdays') || has(r, k + 1, 'days'))) ||
      t.text === '(' ||
      t.kind === 'number' ||
      (t.kind === 'word' &&
        t.shape === 'lower' &&
        (r.tags[k]?.size ?? 0) <= (subjectLeads(r.lexicon.pack) && isAny(r, k, MODIFIERS) ? 1 : 0)) ||
      // "said The We Company's chair": an owner in capitals may begin with any word.
      (next.possessive && t.kind === 'word' && t.shape !== 'lower') ||
      (cue.kind === 'nominal' && (has(r, k, 'ofWords') || (!verbal && has(r, k, 'agent'))));
    if (!allowed) return null;
  }
  if (wasTold(r, cue, m) || wasToldBehindNoun(r, cue, m)) return null;
  // "a raconté aux enquêteurs": whom it was told to.
  if (r.lexicon.pack.inverts && m.governed && verbal && has(r, m.from, 'prepositions')) return null;
  return m.governed && m.from > start && !has(r, m.from - 1, 'ofWords') && verbal ? null : m;
}

/** "said |city| council member Holt", "said |next| door neighbour Holt": what else than a plain word stands before what somebody is. */
const MODIFIERS = tagSet(['roleTails', 'starters']);

/** Somebody begins at token `i`. */
const isPerson = (r: Reading, i: number, mentions: readonly Mention[]): boolean =>
  r.tokens[i]?.kind === 'word' && mentions.some((m) => m.from === i && !m.governed && m.type !== 'document');

/** "рассказал «Медузе», что …": the outlet right behind the verb was told, where a clause and no further subject follows. */
const wasTold = (r: Reading, cue: Cue, m: Mention): boolean =>
  m.name !== null &&
  r.outletAt[m.name.from] !== null &&
  matchAt(r, cue.from, 'addressee') > 0 &&
  r.lexicon.pack.inverts === true &&
  isComma(r, m.to) &&
  has(r, m.to + 1, 'complementizers');

/** "Der Mechatroniker sagte der Agentur Reuters, …": where nouns carry capitals one stands right before the verb, and the outlet behind it was told. */
const wasToldBehindNoun = (r: Reading, cue: Cue, m: Mention): boolean =>
  r.lexicon.pack.capitalisedNouns === true &&
  m.governed &&
  m.name !== null &&
  r.outletAt[m.name.from] !== null &&
  matchAt(r, cue.from, 'before') === 0 &&
  r.tokens[cue.from - 1]?.shape === 'capital' &&
  !r.quoteAt[cue.from - 1];

/** Words of a day between a verb and whom it told. */
const DAY_WORDS = 2;

/** Words between "a déclaré" and the outlet that was told: "à l'agence de presse AFP". */
const ADDRESSEE_WORDS = 5;

/** "disse à Lusa o sindicalista": whom it was told to stands between verb and subject. */
function pastGoverned(cue: Cue, mentions: readonly Mention[], first: Mention): Mention {
  const next = mentions[mentions.indexOf(first) + 1];
  // "сообщил НВТ представитель мэрии": a body in letters, and right behind it somebody who speaks.
  const told = first.type === 'organisation' && first.name !== null && first.to - first.from === 1;
  if (told && next?.from === first.to && (next.type === 'spokesperson' || next.type === 'anonymous'))
    return next;
  if (!first.governed || first.from - cue.to > REACH_AFTER) return first;
  return next && next.from === first.to && !next.governed ? next : first;
}

/** "dijo a Reuters el sindicalista", "a déclaré à l'AFP la syndicaliste": past the outlet that was told, else `from`. */
function pastAddressee(r: Reading, from: number, carries: boolean): number {
  const { inverts, verbSecond } = r.lexicon.pack;
  if (!inverts && !verbSecond) return from;
  // "a rappelé mardi à l'AFP le député": the day stands between.
  let told = from;
  if (inverts) while (told < from + DAY_WORDS && (has(r, told, 'weekdays') || has(r, told, 'days'))) told++;
  const own = matchAt(r, told, 'ownMedia');
  if (own > 0) return told + own;
  const length = Math.max(
    matchAt(r, told, 'addressee'),
    matchAt(r, told, 'before') > 1 ? matchAt(r, told, 'before') : 0,
  );
  if (length === 0 && !r.outletAt[told]) return from;
  let k = told + length;
  const unlisted = length > 1 && turnsRound(r.lexicon.pack) ? pastUnlisted(r, k - 1) : 0;
  if (unlisted > 0) return unlisted;
  for (let words = 0; words < ADDRESSEE_WORDS && !r.outletAt[k]; words++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark' || r.sentenceOf[k] !== r.sentenceOf[from] || r.quoteAt[k]) return from;
    const past = turnsRound(r.lexicon.pack) ? pastUnlisted(r, k) : 0;
    if (past > 0) return past;
    k++;
  }
  if (!r.outletAt[k]) return from;
  while (r.outletAt[k]) k++;
  // "…, meldt De Telegraaf op basis van ingewijden": after a verb of carrying the outlet speaks, unless somebody stands right behind it.
  if (carries && verbSecond && !has(r, k, 'determiners') && !isAny(r, k, PEOPLE) && !isNameWord(r, k))
    return from;
  // The outlet itself speaks where nobody follows: "сообщает ТАСС."
  return r.tokens[k]?.kind === 'word' && r.sentenceOf[k] === r.sentenceOf[from] ? k : from;
}

/** "contó a la revista Norte Claro |la bióloga|": past a word for an outlet and a name that no list knows, where a word goes on; else 0. */
function pastUnlisted(r: Reading, i: number): number {
  if (!has(r, i, 'outletNouns') || r.tokens[i]?.shape !== 'lower') return 0;
  let k = i + 1;
  while (r.tokens[k]?.shape === 'capital' || r.tokens[k]?.shape === 'upper') k++;
  const goesOn = r.tokens[k]?.kind === 'word' && r.sentenceOf[k] === r.sentenceOf[i];
  return k > i + 1 && goesOn && has(r, k, 'determiners') ? k : 0;
}

const PEOPLE = tagSet(['roles', 'titles', 'spokespeople']);

export const afterBracket = (r: Reading, i: number): number => skipBracket(r, i) || i;
