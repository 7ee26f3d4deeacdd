/** Cues: the words that attribute. Found outside quotations, longest phrase first; an everyday word counts only where its place says so. */

import { nominalAt } from '../mentions/source-openers.ts';
import { isNameWord } from '../names/names.ts';
import { isGerundForm } from '../text/name-forms.ts';
import {
  has,
  isAny,
  isComma,
  isDash,
  matchAt,
  meetsAt,
  outletWithin,
  type Reading,
} from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Cue, CueKind } from './cue.ts';
import { isNoun } from './cue-nouns.ts';
import { forumBefore } from './hearings.ts';
import { markedInfinitive } from './infinitives.ts';
import { followsQuote } from './inversion.ts';
import { isNobodys, isSourceNoun, qualifiedSource, sourceNounAfter } from './source-nouns.ts';
import { closesTag, isColonVerb, isOwnedTag, isQuotative, isTagVerb } from './tag-verbs.ts';

/** First match wins where a word is several things. */
const KINDS = [
  'saySuffixed',
  'ownWords',
  'nominal',
  'sayFirst',
  'say',
  'nominalAfter',
  'think',
  'describe',
  'passive',
  'impersonal',
] as const;
const CUES = tagSet([...KINDS, 'sayWeak', 'viewOpen', 'asSays', 'quotatives', 'hidden', 'heard']);

export function findCues(r: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < r.tokens.length; i++) {
    if (r.quoteAt[i]) continue;
    if (!(meetsAt(r, i, CUES) || isTagVerb(r, i) || isOwnedTag(r, i) || closesTag(r, i) || isColonVerb(r, i)))
      continue;
    // "der nicht genannt werden wollte": what hides a source reports nothing.
    const hidden = matchAt(r, i, 'hidden');
    if (hidden > 1) {
      i += hidden - 1;
      continue;
    }
    const cue = cueAt(r, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function cueAt(r: Reading, i: number): Cue | null {
  // "was told": the verb is the cue.
  if (has(r, i + 1, 'heard') && forumBefore(r, i + 1) >= 0) return null;
  if (forumBefore(r, i) >= 0)
    return { from: i, to: i + 1, kind: 'impersonal', weak: false, describes: false };
  const qualified = has(r, i, 'viewOpen') ? qualifiedSource(r, i) : 0;
  if (qualified > 0) return { from: i, to: i + qualified, kind: 'nominal', weak: false, describes: false };
  if (has(r, i, 'viewOpen') && holdsSource(r, i))
    return { from: i, to: i + 3, kind: 'nominal', weak: false, describes: false };
  // "Nach Polizeiangaben"
  const noun = has(r, i, 'viewOpen') && matchAt(r, i, 'ownWords') === 0 ? sourceNounAfter(r, i) : -1;
  // "Nach ersten Erkenntnissen sei …": behind a report the mood tells that whoever spoke goes on.
  if (noun > 0 && isNobodys(r, noun) && has(r, noun + 1, 'reportedMood') && r.sentenceOf[i] !== 0)
    return null;
  if (noun > 0) return { from: i, to: i + 1, kind: 'nominal', weak: false, describes: false };
  // "Polizeiangaben zufolge"
  if (isSourceNoun(r, i - 1) && has(r, i, 'nominalAfter'))
    return { from: i, to: i + 1, kind: 'nominalAfter', weak: false, describes: false };
  const said = asSaidAt(r, i);
  let best: { kind: CueKind; length: number } | null = said > 0 ? { kind: 'nominal', length: said } : null;
  for (const kind of KINDS) {
    const length = kind === 'nominal' ? nominalAt(r, i) : matchAt(r, i, kind);
    const nobody = kind === 'impersonal' && length === said;
    if (length > (best?.length ?? 0) || (nobody && length > 0)) best = { kind, length };
  }
  // A verb that may stand on either side of its subject is listed under both.
  if (best?.kind === 'sayFirst' && matchAt(r, i, 'say') === best.length)
    best = { kind: 'say', length: best.length };
  if (!best && has(r, i, 'sayWeak')) best = { kind: 'say', length: 1 };
  if (!best && isQuotative(r, i)) best = { kind: 'say', length: 1 };
  if (!best && isColonVerb(r, i)) best = { kind: 'say', length: 1 };
  if (best && isBarePassive(r, i, best.length)) best = { kind: 'saySuffixed', length: 1 };
  if (!best && isOwnedTag(r, i)) best = { kind: 'saySuffixed', length: 1 };
  if (!best && (isTagVerb(r, i) || closesTag(r, i))) best = { kind: 'say', length: 1 };
  if (!best || isCapitalInside(r, i)) return null;
  // „…“, so die Einschätzung von Anke Holt: what it is called, and then whose it is.
  if (best.kind === 'sayFirst' && has(r, i + 1, 'determiners') && has(r, i + 2, 'views'))
    return { from: i, to: i + 3, kind: 'nominal', weak: false, describes: false };
  // „…“, so beschrieb es der Wirt: the verb is the cue.
  if (best.kind === 'sayFirst' && best.length === 1 && !has(r, i, 'say') && matchAt(r, i + 1, 'describe') > 0)
    return null;
  if (best.length === 1 && (isModalInfinitive(r, i) || showsWords(r, i))) return null;
  const { kind } = best;
  // "laat weten dat", "menyatakan bahawa": the complementizer opens the reported clause; that of "によると" is of the word.
  const opensClause =
    best.length > 1 && kind !== 'nominalAfter' && has(r, i + best.length - 1, 'complementizers');
  const length = opensClause ? best.length - 1 : best.length;
  if (isNoun(r, i, kind) || hasThing(r, i) || opensAsParticiple(r, i, kind)) return null;
  // "Antara yang mengutip AFP": a link of the chain that carried the words, nobody's speech; "Das berichtet die dpa" opens its sentence.
  const first = r.sentences[r.sentenceOf[i] ?? 0]?.from ?? i;
  const opens = first + Math.max(1, matchAt(r, first, 'backReference')) >= i;
  const chained = has(r, i - 1, 'relatives') && !opens && matchAt(r, i, 'before') === length;
  if (chained && outletWithin(r, { from: i + length, to: i + length + CHAIN_REACH })) return null;
  // "après avoir exprimé «…»": behind "to have" the participle is no passive.
  if (kind === 'passive' && r.lexicon.pack.inverts && isPerfect(r, i))
    return { from: i, to: i + length, kind: 'say', weak: true, describes: true };
  if (isPassive(r, i, length))
    return { from: i, to: i + length, kind: 'passive', weak: false, describes: false };
  const weak = length === 1 && has(r, i, 'sayWeak') && !isSeparated(r, i) && !isActivePerfect(r, i);
  const describes = matchAt(r, i, 'describe') > 0;
  if (weak && !describes && ofNothing(r, i)) return null;
  return { from: i, to: i + length, kind, weak, describes };
}

const NAMES_SPEAKER = tagSet(['say', 'complementizers']);
const TAGS_SPEAKER = tagSet(['say', 'sayFirst', 'saySuffixed', 'nominal']);

/** Tokens from what words show to the words: "A testimoniare il clima di tensione nella maggioranza, le". */
const SHOWN = 12;

/** "|A testimoniare| la tensione, le parole del ministro: «…»": what words are said to show is no speech; whose words they are follows. */
function showsWords(r: Reading, i: number): boolean {
  const first = r.sentences[r.sentenceOf[i] ?? 0]?.from ?? i;
  if (i !== first + 1 || !turnsRound(r.lexicon.pack)) return false;
  if (!has(r, first, 'prepositions') && !has(r, first, 'purposes')) return false;
  for (let k = i + 1; k < i + SHOWN && r.sentenceOf[k] === r.sentenceOf[i] && !r.quoteAt[k]; k++)
    if (has(r, k, 'views') && has(r, k - 1, 'determiners') && has(r, k + 1, 'ofWords')) return true;
  return false;
}

/** "Ditegaskan, warga aman.": a passive that opens its sentence and names nobody, as its form with the owner's ending does ("ditegaskannya"). */
function isBarePassive(r: Reading, i: number, length: number): boolean {
  const { ownerEnding } = r.lexicon.pack;
  if (!ownerEnding || length !== 1 || !has(r, i, 'passive') || !isComma(r, i + 1)) return false;
  const sentence = r.sentences[r.sentenceOf[i] ?? 0];
  if (sentence?.from !== i || has(r, i + 2, 'agent')) return false;
  if (!r.lexicon.word(`${r.tokens[i]?.lower}${ownerEnding}`).has('saySuffixed')) return false;
  // "Dijelaskan, Kapolres Rano Santika, pelaku …", "Dikatakan, jalan aman, kata Rano": who says it is named.
  let named = true;
  for (let k = i + 2; k < sentence.to; k++) {
    if (named && isComma(r, k)) return false;
    named &&= r.tokens[k]?.shape !== 'lower';
    if (!r.quoteAt[k] && isAny(r, k, isComma(r, k - 1) ? TAGS_SPEAKER : NAMES_SPEAKER)) return false;
  }
  return true;
}

/** "es gibt", "dabei ging es": where nouns carry capitals a thing's pronoun beside an everyday verb is its subject. */
const ofNothing = (r: Reading, i: number): boolean =>
  r.lexicon.pack.capitalisedNouns === true && (isIt(r, i - 1) || isIt(r, i + 1));
const isIt = (r: Reading, k: number): boolean => has(r, k, 'pronounsThing') && !has(r, k, 'determiners');

/** Words of a thing that is added or conceded, and of a clause up to its verb. */
const THING = 8;

const OPENS_CLAUSE = tagSet(['complementizers', 'pronounsPerson', 'pronounsThing']);

/** "added 40 jobs in May", "conceded the election": an object and no verb behind it is nothing that was said. */
function hasThing(r: Reading, i: number): boolean {
  // “…,” added the officer: behind a quotation it tells of that.
  if (!has(r, i, 'takesThings') || followsQuote(r, i)) return false;
  const next = r.tokens[i + 1];
  const object = next?.kind === 'number' || (has(r, i + 1, 'determiners') && !isAny(r, i + 1, OPENS_CLAUSE));
  if (!object || r.sentenceOf[i + 1] !== r.sentenceOf[i]) return false;
  for (let k = i + 2; k < i + 2 + THING && r.sentenceOf[k] === r.sentenceOf[i]; k++) {
    if (r.quoteAt[k] || (has(r, k, 'auxiliaries') && r.tokens[k]?.shape === 'lower')) return false;
    if (isComma(r, k)) return true;
  }
  return true;
}

/** "Perguntado se …, ele respondeu", "Interrogée sur …": a participle that opens its sentence is said of the subject behind its comma. */
const opensAsParticiple = (r: Reading, i: number, kind: CueKind): boolean =>
  (kind === 'say' || kind === 'passive') &&
  turnsRound(r.lexicon.pack) &&
  r.sentences[r.sentenceOf[i] ?? 0]?.from === i &&
  r.lexicon.isNonFinite(r.tokens[i]?.lower ?? '') &&
  !isGerundForm(r.lexicon.pack, r.tokens[i]?.lower ?? '');

/**
 * "…, der seinen Namen nicht nennen will, …", "kon een woordvoerder nog niet zeggen": where the verb comes second an infinitive
 * beside its modal, or behind a word of negation, tells of no report; the modal behind it neither.
 */
function isModalInfinitive(r: Reading, i: number): boolean {
  const { verbSecond, complement } = r.lexicon.pack;
  if (!verbSecond || complement === undefined || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  const infinitive = (k: number): boolean =>
    r.tokens[k]?.shape === 'lower' && /n$/.test(r.tokens[k]?.lower ?? '');
  if (infinitive(i) && has(r, i - 1, 'negations')) return true;
  return (
    has(r, i, 'auxiliaries') && infinitive(i - 1) && isAny(r, i - 1, REPORTS) && has(r, i - 2, 'negations')
  );
}
const REPORTS = tagSet(['say', 'describe', 'think', 'sayWeak']);

/** Auxiliaries and pronouns between "as" and its verb: "según le había", "comme l'a". */
const AS_HELPERS = 4;

/** "как уточнил губернатор", "según ha contado el alcalde", "comme l'a rappelé": length of "as" with its verb of saying, else 0. */
function asSaidAt(r: Reading, i: number): number {
  const length = matchAt(r, i, 'asSays');
  if (length === 0) return 0;
  for (let k = i + length; k <= i + length + AS_HELPERS && r.sentenceOf[k] === r.sentenceOf[i]; k++) {
    if (r.quoteAt[k]) return 0;
    const said = matchAt(r, k, 'say');
    if (said > 0) return k + said - i;
    const helps = has(r, k, 'auxiliaries') || has(r, k, 'adverbs');
    if (!helps || has(r, k, 'passiveAuxiliaries') || has(r, k, 'negations')) return 0;
  }
  return 0;
}

/** "nach Langs Ansicht", "ihren Worten nach": a name in the genitive or a possessive between the two words of the cue. */
function holdsSource(r: Reading, i: number): boolean {
  const owner = r.tokens[i + 1];
  if (!owner || !has(r, i + 2, 'views') || r.sentenceOf[i] !== r.sentenceOf[i + 2]) return false;
  if (has(r, i + 1, 'pronounsFemale') || has(r, i + 1, 'pronounsMale')) return true;
  return (
    owner.shape === 'capital' &&
    /s$/.test(owner.lower) &&
    !has(r, i + 1, 'organisations') &&
    isNameWord(r, i + 1)
  );
}

/** Words between a verb and the part it is separated from: whom it was said to, when and where. */
const SEPARATED_REACH = 12;

/** "warf dem Minister vor, …", "laat de minister weten dat …": the clause ends on what belongs to the verb. */
function isSeparated(r: Reading, i: number): boolean {
  if (!r.lexicon.pack.verbSecond) return false;
  for (let k = i + 1; k <= i + SEPARATED_REACH && r.sentenceOf[k] === r.sentenceOf[i]; k++) {
    if (r.quoteAt[k]) return false;
    const next = r.tokens[k + 1];
    const closes = !next || /^[:.]$/.test(next.text) || isComma(r, k + 1) || has(r, k + 1, 'complementizers');
    if (has(r, k, 'verbParticles') && (closes || markedInfinitive(r, k + 1, k + SEPARATED_REACH) > 0))
      return true;
    // "sprach der Minister von einem „Irrweg“": the words that "sprach von" describes.
    if (has(r, k, 'agent') && opensSoon(r, k + 1) && isDescription(r, i, k)) return true;
    if (isComma(r, k) || r.tokens[k]?.text === ':') return false;
  }
  return false;
}

/** Marks open right after the place, past an article and an adjective. */
const opensSoon = (r: Reading, k: number): boolean =>
  [k, k + 1, k + 2].some((at) => r.opensAt.has(r.tokens[at]?.start ?? -1));

/** The verb and its preposition are a cue of description together: "sprach von". */
function isDescription(r: Reading, verb: number, preposition: number): boolean {
  const after = r.tokens[verb]?.branch?.next.get(r.tokens[preposition]?.lower ?? '');
  return after?.tags?.has('describe') ?? false;
}

/** Tokens from "yang mengutip" to the outlet: "kantor berita Interfax". */
const CHAIN_REACH = 4;

const isPerfect = (r: Reading, i: number): boolean =>
  has(r, i - 1, 'auxiliaries') &&
  !has(r, i - 1, 'passiveAuxiliaries') &&
  r.sentenceOf[i - 1] === r.sentenceOf[i];

/** "a affirmé", "ha également promis", "ha indicado": behind "to have" a participle is no adjective, whatever it is elsewhere. */
function isActivePerfect(r: Reading, i: number): boolean {
  if (!r.lexicon.pack.inverts) return false;
  let k = i - 1;
  while (k > 0 && has(r, k, 'adverbs') && !has(r, k, 'auxiliaries')) k--;
  return has(r, k, 'auxiliaries') && !has(r, k, 'passiveAuxiliaries') && r.sentenceOf[k] === r.sentenceOf[i];
}

/** "has been informed": the subject is who was told; who told stands after the agent marker, if anywhere. */
function isPassive(r: Reading, i: number, length: number): boolean {
  if (length > 1 || !has(r, i, 'passive')) return false;
  let k = i - 1;
  while (has(r, k, 'adverbs') && r.sentenceOf[k] === r.sentenceOf[i]) k--;
  return has(r, k, 'passiveAuxiliaries') && r.sentenceOf[k] === r.sentenceOf[i] && !r.quoteAt[k];
}

/** "the United States said": a capital within the sentence belongs to a name. */
function isCapitalInside(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || (t.shape !== 'capital' && t.shape !== 'upper')) return false;
  const sentence = r.sentences[r.sentenceOf[i] ?? 0];
  const before = r.tokens[i - 1];
  // "AMEAÇA – Em vídeo …": a heading within the line.
  if (t.shape === 'upper' && t.text.length > 1 && isDash(r, i + 1)) return true;
  return sentence !== undefined && i > sentence.from && before?.kind !== 'mark';
}
