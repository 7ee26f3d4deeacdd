/**
 * Mentions: the noun phrases that can be a speaker — names with their titles and roles, offices ("the minister"),
 * organisations, documents, nameless sources and pronouns. One pass over the tokens; each phrase is read once.
 */

import { isNameWord } from '../names/names.ts';
import { CLAUSE_TAGS, isFunctionWord, NOUNS } from '../names/noun-tags.ts';
import { afterDateline, DATELINE } from '../text/dateline.ts';
import { endingsOf, isAdjectiveForm } from '../text/name-forms.ts';
import { governsOwner, isOfWoman, nominativeOf } from '../text/nominative.ts';
import { has, isAny, isComma, matchAt, meetsAt, type Reading, spanOf, tokenAt } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { accountAt } from './accounts.ts';
import { joinAppositions } from './appositions.ts';
import { withCalling } from './callings.ts';
import { caselessMentions } from './caseless.ts';
import { withCrowd } from './crowds.ts';
import { splitPlaces } from './fronted-places.ts';
import { type Mention, mentionOf } from './mention.ts';
import { namesApart } from './names-apart.ts';
import { governedAt } from './phrase-edges.ts';
import { readPhrase } from './phrases.ts';
import { nominalAt } from './source-openers.ts';

export function findMentions(r: Reading): Mention[] {
  const place = r.lexicon.pack.names;
  if (place) return caselessMentions(r, place);
  const mentions: Mention[] = [];
  for (let i = 0; i < r.tokens.length; ) {
    if (isPlainWord(r, i)) {
      i++;
      continue;
    }
    // "according to data from the bureau": the nouns of a cue are not its source.
    const cue = nominalAt(r, i);
    if (cue > 1) {
      i += cue;
      continue;
    }
    const degrees = degreeEnd(r, i);
    if (degrees > 0) {
      i = degrees;
      continue;
    }
    const thing = thingEnd(r, i);
    if (thing > 0) {
      i = thing;
      continue;
    }
    const mention = mentionAt(r, i) ?? accountAt(r, i);
    if (mention) {
      mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    } else i++;
  }
  const apart = namesApart(r, splitPlaces(r, shareGovernment(r, outsideDateline(r, mentions))));
  return joinAppositions(r, r.lexicon.pack.genitives ? withoutOwners(r, apart) : apart);
}

/** A word in small letters that no list and no name holds, as most words of a text: it opens nothing. */
const isPlainWord = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' &&
  r.anyTags[i]?.size === 0 &&
  r.outletAt[i] === null &&
  r.nameMarks.size === 0;

/** "Sungai Melati", "gol Persada Raya": past the name of what is nobody, or whose it is; 0 where there is none. */
function thingEnd(r: Reading, i: number): number {
  const length = matchAt(r, i, 'things');
  if (length === 0 || matchAt(r, i, 'organisations') > length) return 0;
  let k = i + length;
  while (r.sentenceOf[k] === r.sentenceOf[i] && isNameWord(r, k) && !meetsAt(r, k, NOUNS)) k++;
  return k;
}

/** Letters and stops of a degree at most: "S.Farm.". */
const DEGREE = 8;

/** "Gunawan Wicaksono, S.H., M.Hum.": what is written after a name and a comma in one piece with stops is a degree; its end, else 0. */
function degreeEnd(r: Reading, i: number): number {
  if (tokenAt(r, i - 1)?.text !== ',' || r.tokens[i]?.kind !== 'word' || r.tokens[i]?.shape === 'lower')
    return 0;
  if (
    has(r, i, 'roleTails') ||
    !(isNameWord(r, i - 2) || r.tokens[i - 2]?.text === '.' || /\./.test(r.tokens[i - 2]?.text ?? ''))
  )
    return 0;
  let k = i;
  while (r.tokens[k + 1]?.start === r.tokens[k]?.end && /^[.\p{L}]+$/u.test(r.tokens[k + 1]?.text ?? '')) k++;
  const piece = r.text.slice(r.tokens[i]?.start ?? 0, r.tokens[k]?.end ?? 0);
  return piece.length <= DEGREE && /^\p{Lu}\p{L}?\.\p{Lu}/u.test(piece) ? k + 1 : 0;
}

/** Whose lawyer one verb tells of stays so where the article says "адвокат Медведева" again. */
function withoutOwners(r: Reading, mentions: readonly Mention[]): Mention[] {
  const told = new Set<string>();
  const textOf = (m: Mention): string => spanOf(r, m.from, m.to).text.toLowerCase();
  const apart = mentions.map((m) => {
    const own = withoutOwner(r, m);
    if (own !== m) told.add(textOf(m));
    return own;
  });
  if (told.size === 0) return apart;
  return apart.map((m) =>
    m.type === 'person' && told.has(textOf(m)) ? { ...m, type: 'role', name: null } : m,
  );
}

/** "адвокат Медведева потребовал": the verb tells of a man, and no man's name ends so; it is whose lawyer he is. */
function withoutOwner(r: Reading, m: Mention): Mention {
  if (m.type !== 'person' || !m.name || m.role?.to !== m.name.from) return m;
  if (isWomans(r, m.role, m.name)) return { ...m, type: 'role', name: null };
  const { genitiveNames, mensVerbs } = endingsOf(r.lexicon.pack);
  const last = r.tokens[m.name.to - 1]?.lower ?? '';
  if (!genitiveNames.some((e) => last.endsWith(e))) return m;
  const tellsOfMan = (k: number): boolean =>
    has(r, k, 'say') && mensVerbs.some((e) => (r.tokens[k]?.lower ?? '').endsWith(e));
  const behind = has(r, m.to, 'adverbs') ? m.to + 1 : m.to;
  return tellsOfMan(behind) || tellsOfMan(m.from - 1) ? { ...m, type: 'role', name: null } : m;
}

/** "адвокат певицы |Анны Юриной|", "отец |Анны Юриной|": behind an office in the subject's case a woman's name that is not. */
function isWomans(
  r: Reading,
  role: { from: number; to: number },
  name: { from: number; to: number },
): boolean {
  const { pack } = r.lexicon;
  const office = r.tokens[role.from]?.lower ?? '';
  if (
    !pack.nominatives ||
    name.to - name.from < 2 ||
    governsOwner(pack, r.tokens[role.from - 1]?.lower ?? '')
  )
    return false;
  return nominativeOf(pack, office) === null && isOfWoman(pack, spanOf(r, name.from, name.to).text);
}

/** "SPRINGFIELD (AP) — …": the place of a dateline neither speaks nor is "it". */
function outsideDateline(r: Reading, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => {
    const s = r.sentences[r.sentenceOf[m.from] ?? 0];
    if (s && isLink(r, s.from)) return false;
    return !s || m.from - s.from > DATELINE || m.from >= afterDateline(r, s.from);
  });
}

/** "Baca juga: Rapat Pleno Ditunda": whoever a link to another article names is not spoken of here. */
const isLink = (r: Reading, from: number): boolean => {
  const length = matchAt(r, from, 'furniture');
  return length > 0 && r.tokens[from + length]?.text === ':';
};

/** "in Iraq and Libya": what a conjunction joins to an object is one too. */
function shareGovernment(r: Reading, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) {
    const last = out.at(-1);
    const joined = last?.governed === true && m.from - last.to <= 2 && has(r, m.from - 1, 'conjunctions');
    out.push(joined || isFurtherPlace(r, last, m) ? { ...m, governed: true } : m);
  }
  return out;
}

/** "Residents of Mill Lane in Kelmore, North Marl, said": what the place before the comma is in, where somebody opens the sentence. */
function isFurtherPlace(r: Reading, last: Mention | undefined, m: Mention): boolean {
  if (!last?.governed || m.type !== 'name' || m.governed || !isComma(r, last.to)) return false;
  if (m.from !== last.to + 1 || !isComma(r, m.to) || !has(r, last.from - 1, 'placePrepositions'))
    return false;
  const first = r.sentences[r.sentenceOf[m.from] ?? 0]?.from ?? 0;
  return last.from - first > 1 && !isAny(r, first, BEFORE_NOUN);
}
/** What opens a sentence before its subject. */
const BEFORE_NOUN = tagSet([
  'prepositions',
  'subordinators',
  'adverbs',
  'timePrepositions',
  'placePrepositions',
]);

function mentionAt(r: Reading, i: number): Mention | null {
  const token = r.tokens[i];
  if (!token || token.kind === 'mark') return null;
  const marked = markedName(r, i);
  if (marked) return marked;
  const pronoun = pronounAt(r, i);
  if (pronoun) return pronoun;
  const one = oneOf(r, i) ?? oneMore(r, i) ?? insider(r, i);
  if (one) return one;
  if (!opensPhrase(r, i) || isTagVerb(r, i)) return null;
  return withAdjective(r, withCalling(r, withCrowd(r, readPhrase(r, i))));
}

/** "|региональное| управление МВД", "в |городской| прокуратуре Томска": where nothing else opens a noun its adjective is part of the body's name. */
function withAdjective(r: Reading, m: Mention | null): Mention | null {
  if (!r.lexicon.pack.articleless || m?.type !== 'organisation' || m.name?.from !== m.from) return m;
  const from = m.from - 1;
  const adjective = r.tokens[from];
  const opens = r.sentences[r.sentenceOf[from] ?? 0]?.from === from;
  if (r.tokens[m.from]?.shape !== 'lower' || !adjective || (r.tags[from]?.size ?? 1) > 0) return m;
  if (adjective.shape !== 'lower' && !(opens && adjective.shape === 'capital')) return m;
  if (!isAdjectiveForm(r.lexicon.pack, adjective.lower) || r.sentenceOf[from] !== r.sentenceOf[m.from])
    return m;
  return { ...m, from, name: { ...m.name, from }, governed: m.governed || governedAt(r, from) };
}

/** «Северсталь» заявила: what stands in marks without being said is no person. */
function markedName(r: Reading, i: number): Mention | null {
  if (r.nameMarks.size === 0) return null;
  const opens = tokenAt(r, i - 1);
  const end = opens && r.nameMarks.get(opens.start);
  if (end === undefined || r.outletAt[i]) return null;
  let to = i + 1;
  while ((r.tokens[to]?.end ?? end) < end) to++;
  const name = { from: i, to };
  const governed =
    governedAt(r, i - 1) || (r.tokens[i - 2]?.shape !== 'lower' ? false : !has(r, i - 2, 'say'));
  const at = { quoted: false, bracketed: false, definite: true, plural: false, possessive: false };
  return { ...name, ...at, type: 'organisation', name, role: null, head: null, governed };
}

const PRONOUN_TAGS = [
  'pronounsPerson',
  'pronounsFemale',
  'pronounsMale',
  'pronounsPlural',
  'pronounsThing',
] as const;
const PRONOUNS = tagSet(['pronounsPerson', 'pronounsThing', 'pronounsPlural']);

function pronounAt(r: Reading, i: number): Mention | null {
  // "ce dernier", "este último": a determiner opens a pronoun of two words.
  const phrase = (r.phrases[i]?.length ?? 0) > 0 ? matchAt(r, i, 'pronounsPerson') : 0;
  if (phrase < 2) {
    if (!isAny(r, i, PRONOUNS)) return null;
    if ((has(r, i, 'relatives') || has(r, i, 'determiners')) && !pointsAlone(r, i)) return null;
    // "gibt es", "so gebe es": where the word has a verb of saying beside it, a body speaks.
    if (r.lexicon.pack.capitalisedNouns && has(r, i, 'pronounsThing') && !besideSaying(r, i)) return null;
  }
  let length = 1;
  for (const tag of PRONOUN_TAGS) length = Math.max(length, matchAt(r, i, tag));
  return mentionOf({
    from: i,
    to: i + length,
    type: 'pronoun',
    head: r.tokens[i]?.lower ?? null,
    governed: governedAt(r, i) || isTold(r, i),
    plural: has(r, i, 'pronounsPlural'),
    quoted: r.quoteAt[i] !== null,
    definite: true,
  });
}

/** "Dieser sagte", "…, erklärte diese.": a demonstrative with no noun, beside its verb. */
const pointsAlone = (r: Reading, i: number): boolean =>
  r.lexicon.pack.verbSecond === true &&
  has(r, i, 'demonstratives') &&
  has(r, i, 'pronounsPerson') &&
  (saysPlainly(r, i + 1) || (saysPlainly(r, i - 1) && r.tokens[i + 1]?.kind !== 'word'));

/** "Es teilte mit", ", dass es warne", "so erklärte es"; but "nachdem sie |es gewarnt| hatten". */
const besideSaying = (r: Reading, i: number): boolean =>
  saysPlainly(r, i - 1) ||
  (saysPlainly(r, i + 1) &&
    (r.tokens[i - 1]?.kind !== 'word' ||
      r.sentenceOf[i - 1] !== r.sentenceOf[i] ||
      isAny(r, i - 1, OPENS_CLAUSE)));
const OPENS_CLAUSE = tagSet(['conjunctions', 'complementizers', 'subordinators']);

/** A verb that does nothing but report. */
const saysPlainly = (r: Reading, k: number): boolean =>
  (has(r, k, 'say') || has(r, k, 'think')) && !has(r, k, 'sayWeak') && r.tokens[k]?.shape === 'lower';

/** "Le président |lui| a fait remarquer que …": between a subject and its verb whom something is said to; "Lui a répondu" is who says it. */
const isTold = (r: Reading, i: number): boolean =>
  turnsRound(r.lexicon.pack) &&
  has(r, i, 'objectPronouns') &&
  isAny(r, i + 1, VERBS) &&
  !has(r, i - 1, 'conjunctions') &&
  r.sentences[r.sentenceOf[i] ?? 0]?.from !== i;
const VERBS = tagSet(['auxiliaries', 'say']);

/** "uno de los vecinos", "l'une de ces sources", "um dos militares": of several, somebody nameless. */
function oneOf(r: Reading, i: number): Mention | null {
  if (!r.lexicon.pack.inverts || !has(r, i + 1, 'ofWords') || !has(r, i, 'indefinites')) return null;
  const noun = has(r, i + 2, 'determiners') ? i + 3 : i + 2;
  const several = MANY.test(r.tokens[noun - 1]?.lower ?? '');
  if (!several || r.tokens[noun]?.shape !== 'lower' || isFunctionWord(r, noun)) return null;
  if (!isAny(r, noun, PEOPLE) && has(r, noun + 1, 'prepositions')) return null;
  // "un des voisins, Paul Morin, a dit": who it was is said.
  if (r.tokens[noun + 1]?.text === ',' && isNameWord(r, noun + 2)) return null;
  return mentionOf({
    from: i,
    to: noun + 1,
    type: 'anonymous',
    head: r.tokens[noun]?.lower ?? null,
    governed: governedAt(r, i),
    quoted: r.quoteAt[i] !== null,
  });
}
/**
 * "zwei mit den Plänen vertraute Personen", "een bij de zaak betrokken ambtenaar": between the article and the noun of somebody
 * nameless what they have to do with it, closed by its participle.
 */
function insider(r: Reading, i: number): Mention | null {
  const counts = has(r, i, 'determiners') || r.tokens[i]?.kind === 'number';
  if (!r.lexicon.pack.verbSecond || !counts || !has(r, i + 1, 'prepositions') || has(r, i + 1, 'determiners'))
    return null;
  for (let k = i + 3; k < i + INSIDER && r.sentenceOf[k] === r.sentenceOf[i]; k++) {
    if (r.tokens[k]?.kind === 'mark' || r.quoteAt[k] || has(r, k, 'say')) return null;
    const closed = r.tokens[k - 1]?.shape === 'lower' && (r.tags[k - 1]?.size ?? 1) === 0;
    if (!closed || !isAny(r, k, NAMELESS_PEOPLE)) continue;
    const head = r.tokens[k]?.lower ?? null;
    const governed = governedAt(r, i);
    return mentionOf({
      from: i,
      to: k + 1,
      type: 'anonymous',
      head,
      governed,
      quoted: r.quoteAt[i] !== null,
    });
  }
  return null;
}
/** Tokens of such a phrase at most. */
const INSIDER = 9;
const NAMELESS_PEOPLE = tagSet(['anonymous', 'roles']);

/** "confie une autre.", "sagt ein anderer", "añade otra": one more of those spoken of, where no noun says of what. */
function oneMore(r: Reading, i: number): Mention | null {
  const to = i + matchAt(r, i, 'others');
  if (to === i) return null;
  const goesOn = r.tokens[to]?.kind === 'word' && r.sentenceOf[to] === r.sentenceOf[i];
  if (goesOn && !isAny(r, to, BEHIND_NOUN)) return null;
  return mentionOf({
    from: i,
    to,
    type: 'anonymous',
    governed: governedAt(r, i),
    quoted: r.quoteAt[i] !== null,
  });
}
/** What stands behind a whole noun phrase. */
const BEHIND_NOUN = tagSet(CLAUSE_TAGS);

/** Articles and owners of several: "los", "des", "delle". */
const MANY = /^(?:\p{L}*[aeo]s|dei|degli|delle|[st]uoi|[st]ue)$/u;
const PEOPLE = tagSet(['anonymous', 'roles', 'organisations']);

/** "…», juge Mme Binet": right after a quotation a verb is its cue, though it is a noun elsewhere. */
function isTagVerb(r: Reading, i: number): boolean {
  if (!has(r, i, 'say') || r.tokens[i]?.shape !== 'lower') return false;
  let k = i - 1;
  while (k >= 0 && k >= i - 4 && r.tokens[k]?.kind === 'mark') k--;
  return k < i - 1 && r.quoteAt[k] != null && r.quoteAt[i] === null;
}

function opensPhrase(r: Reading, i: number): boolean {
  if (isNameWord(r, i)) return true;
  if (r.outletAt[i]) return true;
  return meetsAt(r, i, NOUNS) && !isFunctionWord(r, i);
}
