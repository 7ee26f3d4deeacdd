/** Cues: the words that attribute. Found outside quotations, longest phrase first; an everyday word counts only where its place says so. */
import { markedInfinitive } from './infinitives.ts';
import { isSureVerbForm, isVerbForm } from './name-forms.ts';
import { isNameWord, NOUN_TAGS } from './names.ts';
import { has, isAny, isComma, isDash, matchAt, meetsAt, outletWithin, type Reading } from './reading.ts';
import { isPlainPast, TAG_SUBJECT } from './sentences.ts';
import { isSourceNoun, sourceNounAfter } from './source-nouns.ts';
import { tagSet } from './tags.ts';

export type CueKind =
  | 'say'
  | 'sayFirst'
  | 'saySuffixed'
  | 'think'
  | 'describe'
  | 'nominal'
  | 'nominalAfter'
  | 'ownWords'
  | 'passive'
  | 'impersonal'
  | 'verbless';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: CueKind;
  /** An everyday word as well: counts only beside a quotation, a colon, a complementizer. */
  readonly weak: boolean;
  /** Also a verb of description: what it quotes may be a fragment. */
  readonly describes: boolean;
}

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
const CUES = tagSet([...KINDS, 'sayWeak', 'viewOpen', 'asSays', 'quotatives', 'hidden']);

export function findCues(r: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < r.tokens.length; i++) {
    if (r.quoteAt[i]) continue;
    if (!(meetsAt(r, i, CUES) || isTagVerb(r, i) || closesTag(r, i) || isColonVerb(r, i))) continue;
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

/** Length of a cue that its source follows; in "menurut laporan itu" the noun that is pointed at is the source. */
export function nominalAt(r: Reading, i: number): number {
  const length = matchAt(r, i, 'nominal');
  const pointed = length > 1 && has(r, i + length, 'determinersAfter') && has(r, i + length - 1, 'documents');
  return pointed ? length - 1 : length;
}

function cueAt(r: Reading, i: number): Cue | null {
  if (has(r, i, 'viewOpen') && holdsSource(r, i))
    return { from: i, to: i + 3, kind: 'nominal', weak: false, describes: false };
  // "Nach Polizeiangaben"
  if (has(r, i, 'viewOpen') && sourceNounAfter(r, i) > 0 && matchAt(r, i, 'ownWords') === 0)
    return { from: i, to: i + 1, kind: 'nominal', weak: false, describes: false };
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
  if (!best && (isTagVerb(r, i) || closesTag(r, i))) best = { kind: 'say', length: 1 };
  if (!best || isCapitalInside(r, i)) return null;
  // „…“, so die Einschätzung von Anke Holt: what it is called, and then whose it is.
  if (best.kind === 'sayFirst' && has(r, i + 1, 'determiners') && has(r, i + 2, 'views'))
    return { from: i, to: i + 3, kind: 'nominal', weak: false, describes: false };
  // „…“, so beschrieb es der Wirt: the verb is the cue.
  if (best.kind === 'sayFirst' && best.length === 1 && !has(r, i, 'say') && matchAt(r, i + 1, 'describe') > 0)
    return null;
  const { kind } = best;
  // "laat weten dat", "menyatakan bahawa": the complementizer opens the reported clause.
  const length =
    best.length > 1 && has(r, i + best.length - 1, 'complementizers') ? best.length - 1 : best.length;
  if (isNoun(r, i, kind)) return null;
  // "Antara yang mengutip AFP": a link of the chain that carried the words, nobody's speech.
  const chained = has(r, i - 1, 'relatives') && matchAt(r, i, 'before') === length;
  if (chained && outletWithin(r, { from: i + length, to: i + length + CHAIN_REACH })) return null;
  // "après avoir exprimé «…»": behind "to have" the participle is no passive.
  if (kind === 'passive' && r.lexicon.pack.inverts && isPerfect(r, i))
    return { from: i, to: i + length, kind: 'say', weak: true, describes: true };
  if (isPassive(r, i, length))
    return { from: i, to: i + length, kind: 'passive', weak: false, describes: false };
  return {
    from: i,
    to: i + length,
    kind,
    weak: length === 1 && has(r, i, 'sayWeak') && !isSeparated(r, i) && !isActivePerfect(r, i),
    describes: matchAt(r, i, 'describe') > 0,
  };
}

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
    const closes = !next || next.text === ':' || isComma(r, k + 1) || has(r, k + 1, 'complementizers');
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

/** "“…”고 자세를 낮췄다", 「…」と期待を示した: the particle reports where no listed verb follows it. */
function isQuotative(r: Reading, i: number): boolean {
  if (!has(r, i, 'quotatives') || !r.closesAt.has(r.tokens[i - 1]?.start ?? -1)) return false;
  let k = i + 1;
  for (; k < i + QUOTATIVE_REACH && r.sentenceOf[k] === r.sentenceOf[i] && r.tokens[k]?.kind !== 'mark'; k++)
    if (matchAt(r, k, 'say') > 0 || matchAt(r, k, 'describe') > 0) return false;
  return k > i + 1;
}
/** Tokens from a quotation's particle to the verb that takes it. */
const QUOTATIVE_REACH = 14;

/**
 * "…», — вздохнул он": a verb by its ending, right behind spoken words with their comma and dash. Where nouns have articles the
 * comma is enough, and the subject must follow: "…”, discursou Marta Rangel".
 */
export function isTagVerb(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.shape !== 'lower' || (r.tags[i]?.size ?? 0) > 0) return false;
  const { articleless } = r.lexicon.pack;
  // "…», s'est insurgé le ministre", "…», ha sbuffato Rossi": a participle behind its auxiliary.
  let first = i;
  while (first > i - TAG_HELPERS && has(r, first - 1, 'auxiliaries')) first--;
  if (first < i && /^[a-zà-ü]+'$|^s[ei]$/.test(r.tokens[first - 1]?.lower ?? '')) first--;
  if (!(isDash(r, first - 1) || (!articleless && isComma(r, first - 1)))) return false;
  if (first < i ? !r.lexicon.isNonFinite(t.lower) : !isVerbForm(r.lexicon.pack, t.lower)) return false;
  // „…“, jubelt Forscherin Ann Lee: where the verb comes second its subject may be an office without an article.
  const office = r.lexicon.pack.verbSecond === true && isAny(r, i + 1, PEOPLE);
  if (
    !articleless &&
    !office &&
    !opensSubject(r, i + 1) &&
    !(first < i && has(r, i + 1, 'placePrepositions'))
  )
    return false;
  let k = first - 2;
  while (k >= first - 5 && /^[,.!?…]$/.test(r.tokens[k]?.text ?? '')) k--;
  const last = r.tokens[k];
  if (last && r.closesAt.has(last.start)) return true;
  const block = r.blocks[r.sentences[r.sentenceOf[i] ?? 0]?.block ?? 0];
  return k < first - 2 && block !== undefined && /^[—–]/.test(r.text.charAt(block.start));
}

/**
 * “Would it be open?” Sol pressed. “Fine,” seethed the mayor: in the past and beside words that end on a comma, a question or a cry,
 * a verb that no list knows tells how they were said.
 */
function closesTag(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || !isPlainPast(t, r.lexicon)) return false;
  const next = r.tokens[i + 1];
  const ends =
    !next || (next.kind === 'mark' && next.text !== '-') || r.sentenceOf[i + 1] !== r.sentenceOf[i];
  if (!ends && !isAny(r, i + 1, AFTER_TAG)) return false;
  for (let k = i - 1; k >= i - TAG_SUBJECT && k >= 0; k--) {
    const before = r.tokens[k];
    if (!before) return false;
    if (r.closesAt.has(before.start)) {
      const last = r.text.charAt(before.start - 1);
      return k < i - 1 && (last === ',' || last === '?' || last === '!');
    }
    if (before.kind === 'mark' || isAny(r, k, NO_TAG)) return false;
  }
  return false;
}
const AFTER_TAG = tagSet(['weekdays', 'adverbs', 'timePrepositions']);
const NO_TAG = tagSet(['say', 'auxiliaries', 'prepositions', 'conjunctions', 'relatives', 'complementizers']);

/** Auxiliaries of one verb at most, between a comma and a participle. */
const TAG_HELPERS = 2;

/** "el jefe policial enumeró: «…»": a verb by its ending between a word and the colon of a quotation. */
function isColonVerb(r: Reading, i: number): boolean {
  if (r.tokens[i + 1]?.text !== ':') return false;
  const t = r.tokens[i];
  const { inverts, articleless } = r.lexicon.pack;
  if (!inverts || articleless || t?.shape !== 'lower' || (r.tags[i]?.size ?? 0) > 0) return false;
  if (!r.opensAt.has(r.tokens[i + 2]?.start ?? -1) || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  if (has(r, i - 1, 'prepositions') || has(r, i - 1, 'determiners')) return false;
  // A present in "-a" or "-e" looks like any adjective ("una idea clara: «…»"), unless a name or an office stands before it.
  const { pack } = r.lexicon;
  return (
    isSureVerbForm(pack, t.lower) ||
    (isVerbForm(pack, t.lower) && (isNameWord(r, i - 1) || isAny(r, i - 1, PEOPLE)))
  );
}

/** A name, or an article and what somebody is. */
const opensSubject = (r: Reading, i: number): boolean =>
  has(r, i, 'determiners') ? isAny(r, i + 1, PEOPLE) : r.tokens[i]?.shape === 'capital' && isNameWord(r, i);
const PEOPLE = tagSet(['roles', 'titles', 'anonymous', 'spokespeople']);

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

const COMPOUND = tagSet(['organisations', 'documents']);

/** "on promises of tax cuts", "Trump's promises", "a tough warning": behind a preposition, an owner or an adjective, or before "of". */
function standsAsNoun(r: Reading, i: number): boolean {
  const before = r.tokens[i - 1];
  if (!before) return false;
  if (has(r, i - 1, 'prepositions') && !has(r, i - 1, 'subordinators')) return true;
  if (before.lower.endsWith("'s") || before.lower.endsWith("s'")) return true;
  if (has(r, i + 1, 'ofWords') && !isComma(r, i - 1)) return true;
  // "raised fears that", "prompted calls for": behind a verb in the past stands what it brings; "the accused claims".
  if (
    r.lexicon.pack.modifiersFirst &&
    before.shape === 'lower' &&
    before.lower.endsWith('ed') &&
    !has(r, i - 2, 'determiners')
  )
    return true;
  // "a violation of league rules", "years of police reports": a noun before it, and a preposition before that.
  if (
    r.lexicon.pack.modifiersFirst &&
    before.shape === 'lower' &&
    isAny(r, i - 1, COMPOUND) &&
    has(r, i - 2, 'ofWords')
  )
    return true;
  const adjective = before.shape === 'lower' && before.kind === 'word' && r.tags[i - 1]?.size === 0;
  return adjective && (has(r, i - 2, 'determiners') || has(r, i - 2, 'prepositions'));
}

/** "untuk memastikan pelayanan lancar": where verbs are not inflected, one after such a preposition tells what for. */
const isPurpose = (r: Reading, kind: CueKind): boolean =>
  r.lexicon.pack.bareClauses === true && (kind === 'say' || kind === 'think');

/** "jurisdiction over alleged crimes", "40 confirmed cases": a participle between a preposition or a number and its noun. */
function isAttribute(r: Reading, i: number): boolean {
  const next = r.tokens[i + 1];
  if (!r.lexicon.pack.modifiersFirst || next?.kind !== 'word' || next.shape !== 'lower') return false;
  const counted = r.tokens[i - 1]?.kind === 'number';
  const governed = has(r, i - 1, 'prepositions') && !has(r, i - 1, 'subordinators');
  return (counted || governed) && has(r, i, 'passive') && (r.tags[i + 1]?.size ?? 1) === 0;
}

/** "the deaths reported from the coast": a participle behind its noun, which is nobody who could speak. */
const isReduced = (r: Reading, i: number): boolean =>
  has(r, i, 'passive') &&
  has(r, i + 1, 'neverOpens') &&
  r.tokens[i - 1]?.shape === 'lower' &&
  !isAny(r, i - 1, SPEAKS);
const SPEAKS = tagSet([
  ...NOUN_TAGS,
  'adverbs',
  'auxiliaries',
  'passiveAuxiliaries',
  'pronounsPerson',
  'pronounsPlural',
  'pronounsThing',
  'relatives',
  'conjunctions',
]);

/** "the claim", "a report", "his comments", "kata kunci": the noun that looks like the verb. */
function isNoun(r: Reading, i: number, kind: CueKind): boolean {
  if (kind === 'nominal' || kind === 'nominalAfter' || kind === 'saySuffixed' || kind === 'ownWords')
    return false;
  const before = r.tokens[i - 1];
  if (!before || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  // "así lo anunció el alcalde": an object pronoun that looks like an article.
  const object =
    r.lexicon.pack.dropsSubject === true &&
    has(r, i - 1, 'adverbs') &&
    !has(r, i - 1, 'articlesFemale') &&
    !has(r, i, 'sayWeak') &&
    !has(r, i, 'documents');
  if (
    has(r, i - 1, 'determiners') &&
    !object &&
    !has(r, i - 1, 'pronounsPerson') &&
    !has(r, i - 1, 'relatives') &&
    !has(r, i - 1, 'determinersAfter')
  ) {
    return !isComma(r, i - 2) || has(r, i, 'documents') || has(r, i, 'sayWeak');
  }
  if (has(r, i, 'alsoNoun') && standsAsNoun(r, i)) return true;
  if (isAttribute(r, i) || isReduced(r, i)) return true;
  // "for comment", "of claims": after such a preposition stands a noun.
  if (has(r, i - 1, 'ofWords') && (has(r, i, 'sayWeak') || isPurpose(r, kind))) return true;
  return before.lower.endsWith("'s") && (has(r, i, 'sayWeak') || has(r, i, 'documents'));
}
