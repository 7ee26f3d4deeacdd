/** Which words are written as names: capitals that their place does not explain, in scripts and languages that differ in them. */
import { countryNames } from '../../language/countries.ts';
import { isAdverbForm, isNounForm, isPluralVerb } from '../text/name-forms.ts';
import { has, isComma, knowsCues, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import {
  atStart,
  capitalElsewhere,
  isCapital,
  nameElsewhere,
  nameInside,
  withParticle,
} from './names-elsewhere.ts';
import { isFunctionWord, isListed } from './noun-tags.ts';

/** Whether token `i` is written as a name: a capital that its place does not explain. */
export function isNameWord(r: Reading, i: number): boolean {
  const known = r.nameWords[i];
  if (known) return known === YES;
  const is = readsAsName(r, i);
  if (i >= 0) r.nameWords[i] = is ? YES : NO;
  return is;
}
const YES = 1;
const NO = 2;

/** As `isNameWord`; a word that opens its sentence counts without further evidence, since what stands there is at least the subject. */
export const isNameOrOpener = (r: Reading, i: number): boolean => isNameWord(r, i) || readsAsName(r, i, true);

function readsAsName(r: Reading, i: number, opener = false): boolean {
  const t = r.tokens[i];
  if (t?.kind !== 'word') return false;
  // "said 王小明": in a language that has capitals, words in a script that has none.
  if (t.shape === 'caseless' && r.lexicon.pack.names === undefined && knowsCues(r)) return true;
  if (t.shape === 'caseless')
    return r.lexicon.pack.unspaced === true ? false : t.text.length > 1 && caselessName(r, i);
  if (t.shape === 'lower') return false;
  if (isNamesake(r, i) || isInitial(r, i)) return true;
  if ((has(r, i, 'weekdays') && !isNamedForDay(r, i)) || (has(r, i, 'months') && !isMonthInName(r, i)))
    return false;
  if (has(r, i, 'pronounsSpeech') && (t.shape !== 'upper' || t.text.length < 2)) return false;
  if (isFunctionWord(r, i) || has(r, i, 'determiners') || has(r, i, 'conjunctions')) {
    if (leadsName(r, i)) return true;
    // "Marc Le Goff", "Marco Lo Presti", "São Roque": a particle with a capital before another, behind a first name or alone in a saint's.
    if (turnsRound(r.lexicon.pack) && opensSurname(r, i)) return true;
    // "Erwin van Boven": behind first name and particle a preposition is a surname.
    const particle = has(r, i - 1, 'particles') && !atStart(r, i - 1);
    if (r.lexicon.pack.verbSecond && particle && isCapital(r, i - 2)) return true;
    return t.shape === 'upper' && t.text.length > 1 && !atStart(r, i) && !r.lowerSeen.has(t.lower);
  }
  // "Kata-kata itu", "Anak-anak bermain": a word said twice is no name.
  if (isDoubled(t.lower) && atStart(r, i)) return false;
  if (t.text.includes('-')) {
    // "Twenty-four percent said", "Two-thirds of those asked": a number in words.
    if (COMPOUND.test(t.text) && r.lexicon.word(t.lower.slice(0, t.lower.indexOf('-'))).has('starters'))
      return false;
    if (COMPOUND.test(t.text) && isAdjectiveBeforeNoun(r, i)) return false;
    // "Sen. Ann Lee, R-Wis., said": a party and its state.
    if (/^[DRI]-\p{Lu}/u.test(t.text)) return false;
  }
  if (t.shape === 'mixed') return t.text.length > 3;
  // "Anadolu Ajansı'nın haberine göre": an outlet's own first word.
  if (r.lexicon.pack.carriersByName && r.outletAt[i]?.ambiguous === false) return true;
  if (atStart(r, i)) {
    if (
      has(r, i, 'starters') ||
      has(r, i, 'adverbs') ||
      has(r, i, 'say') ||
      has(r, i, 'sayFirst') ||
      has(r, i, 'saySuffixed') ||
      has(r, i, 'nominal') ||
      has(r, i, 'before') ||
      has(r, i, 'impersonal')
    )
      return false;
    // "Caso Villar": what a name is that is nobody's.
    if (turnsRound(r.lexicon.pack) && has(r, i, 'titleCues')) return false;
    // "Adicionalmente, señaló que …"
    if (isAdverbForm(r.lexicon.pack, t.lower) && !followedByName(r, i)) return false;
    // "Pertimbangan sedang berlangsung"
    if (isNounForm(r.lexicon.pack, t.lower) && !followedByName(r, i)) return nameInside(r, t.lower);
    if (r.lexicon.pack.capitalisedNouns) return nounName(r, i);
    // "Preferiu não comentar": where verbs drop their subject, a capital alone at the start is as often a verb.
    if (r.lexicon.pack.dropsSubject && t.shape === 'capital' && !followedByName(r, i))
      return (
        nameInside(r, t.lower) ||
        isParticled(r, i) ||
        ((r.tags[i]?.size ?? 0) === 0 &&
          !r.lowerSeen.has(t.lower) &&
          (isComma(r, i + 1) ||
            has(r, i + 1, 'auxiliaries') ||
            has(r, i + 1, 'say') ||
            // "Bassi (Pd): «…»"
            (r.tokens[i + 1]?.text === '(' &&
              r.tokens[i + 3]?.text === ')' &&
              r.tokens[i + 4]?.text === ':')) &&
          // "Apurações indicam", "Moradores dizem": several, and nobody's name.
          !isPluralVerb(r.lexicon.pack, r.tokens[i + 1]?.lower ?? ''))
      );
    // Where nouns have cases, the lower-case form need not turn up: what begins a sentence is a name where it is one elsewhere.
    if (
      r.lexicon.pack.nameEndings !== undefined &&
      !opener &&
      !followedByName(r, i) &&
      !has(r, i + 1, 'say') &&
      t.shape !== 'upper'
    )
      return capitalElsewhere(r, t.lower);
    if (!r.lowerSeen.has(t.lower) || followedByName(r, i)) return true;
    // "Flydubai said": a name written small elsewhere, since nothing else speaks without an article.
    return (r.tags[i]?.size ?? 0) === 0 && has(r, i + 1, 'say') && !has(r, i + 1, 'sayWeak');
  }
  if (r.lexicon.pack.capitalisedNouns) return nounName(r, i);
  // "Heráclito Fontes": a word that also begins sentences is a surname behind a first name.
  // "Rano Hari Santika": between two names that no list knows.
  if (has(r, i, 'starters') && t.shape === 'capital')
    return isFirstName(r, i - 1) || (r.lexicon.pack.mononyms === true && standsInName(r, i));
  return true;
}

/** A capital, and a hyphen with small letters behind it. */
const COMPOUND = /^\p{Lu}\p{Ll}+-\p{Ll}/u;

/** "Anti-government |protests| …", "Long-running |rows| …": where adjectives lead, a compound that opens its sentence before a noun. */
function isAdjectiveBeforeNoun(r: Reading, i: number): boolean {
  if (r.lexicon.pack.modifiersFirst !== true || !atStart(r, i)) return false;
  const next = r.tokens[i + 1];
  // "protests" are seldom a verb there.
  return next?.shape === 'lower' && (next.tags.size === 0 || next.tags.has('sayWeak'));
}

function isDoubled(lower: string): boolean {
  const half = (lower.length - 1) / 2;
  return lower.charAt(half) === '-' && lower.slice(0, half) === lower.slice(half + 1);
}

const standsInName = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'capital' &&
  [i - 1, i + 1].every(
    (k) => isCapital(r, k) && r.sentenceOf[k] === r.sentenceOf[i] && r.tags[k]?.size === 0,
  );

/** "A. Moreira", "J. M. Morel", "R. J. Molina", "А. Холмов": a letter with its stop before a surname, whatever the letter is else. */
export function isInitial(r: Reading, i: number): boolean {
  if (r.tokens[i]?.text.length !== 1) return false;
  const { pack } = r.lexicon;
  if (!(turnsRound(pack) || pack.articleless) || !isLetter(r, i)) return false;
  const more = isLetter(r, i + 2) || isLetter(r, i - 2);
  const next = r.tokens[i + 2];
  if (next?.shape !== 'capital' && !isLetter(r, i + 2)) return false;
  // "M. Morel", "vitamina A. Los médicos"
  if ((has(r, i, 'titles') || has(r, i + 2, 'starters')) && !more) return false;
  const before = r.tokens[i - 1];
  return (
    more || before?.shape !== 'lower' || (r.tags[i - 1]?.size ?? 0) > 0 || matchAt(r, i - 2, 'nominal') === 2
  );
}

/** One letter in capitals and a stop, written together. */
const isLetter = (r: Reading, i: number): boolean => {
  const t = r.tokens[i];
  const stop = r.tokens[i + 1];
  return t?.text.length === 1 && t.shape === 'capital' && stop?.text === '.' && stop.start === t.end;
};

/** Tokens of the rest of such a name: "dos Santos Pereira". */
const REST = 6;

/**
 * "Carla dos Santos disse", "Lucía de la Torre, alcaldesa", "Tomás dos Anjos (56)": a first name that opens its sentence, by the particle and
 * surname behind it and by what says then that somebody is meant.
 */
function isParticled(r: Reading, i: number): boolean {
  const length = matchAt(r, i + 1, 'particles');
  if (!turnsRound(r.lexicon.pack) || length === 0 || r.tokens[i + 1]?.shape !== 'lower') return false;
  if ((r.tags[i]?.size ?? 1) > 0 || r.lowerSeen.has(r.tokens[i]?.lower ?? '')) return false;
  let k = i + 1 + length;
  if (!isCapital(r, k) || (r.tags[k]?.size ?? 0) > 0) return false;
  while (k < i + REST && (isCapital(r, k) || (has(r, k, 'particles') && isCapital(r, k + 1)))) k++;
  if (isComma(r, k)) {
    // "Maria da Luz, de 70 anos, …"
    const next = has(r, k + 1, 'determiners') || has(r, k + 1, 'ofWords') ? k + 2 : k + 1;
    return has(r, next, 'roles') || r.tokens[next]?.kind === 'number';
  }
  if (r.tokens[k]?.text === '(') return r.tokens[k + 1]?.kind === 'number';
  while (has(r, k, 'auxiliaries')) k++;
  return has(r, k, 'say') && !has(r, k, 'sayWeak') && !isPluralVerb(r.lexicon.pack, r.tokens[k]?.lower ?? '');
}

const opensSurname = (r: Reading, i: number): boolean =>
  has(r, i, 'particles') &&
  isCapital(r, i) &&
  isCapital(r, i + 1) &&
  (r.tokens[i - 1]?.end ?? -1) + 1 === r.tokens[i]?.start &&
  ((isCapital(r, i - 1) && r.tags[i - 1]?.size === 0) || has(r, i, 'auxiliaries'));

/** "Julio Rueda", "Julio de Rueda": a first name that is a month too, where months are written small. */
function isNamesake(r: Reading, i: number): boolean {
  if (!turnsRound(r.lexicon.pack) || !has(r, i, 'months') || r.tokens[i]?.shape !== 'capital') return false;
  const next = has(r, i + 1, 'particles') ? r.tokens[i + 2] : r.tokens[i + 1];
  return next?.shape === 'capital' && !has(r, i - 1, 'timePrepositions');
}

/** "Santo Domingo", "Domingo Rueda": a day with a capital beside another, where days are written small. */
const isNamedForDay = (r: Reading, i: number): boolean =>
  turnsRound(r.lexicon.pack) &&
  r.tokens[i]?.shape === 'capital' &&
  (isCapital(r, i - 1) || isCapital(r, i + 1)) &&
  !atStart(r, i);

/** "Raja Juli Antono", "Tessa May said": a month between names, or after one with no day or year behind it. */
function isMonthInName(r: Reading, i: number): boolean {
  const before = r.tokens[i - 1];
  if (before?.shape !== 'capital' || before.kind !== 'word' || before.end + 1 !== r.tokens[i]?.start)
    return false;
  if (r.tokens[i + 1]?.kind === 'number' || has(r, i - 1, 'weekdays') || has(r, i - 1, 'starters'))
    return false;
  return r.tags[i - 1]?.size === 0;
}

/**
 * "zei De Vries", "Von der Leyen betonte": a particle with a capital opens a name within a sentence; at its start where the article
 * has the same particle and name elsewhere. Told only where such words are written small inside full names.
 */
export function leadsName(r: Reading, i: number): boolean {
  if (!r.lexicon.pack.verbSecond || r.tokens[i]?.shape !== 'capital') return false;
  const length = matchAt(r, i, 'particles');
  if (length === 0) return false;
  const name = r.tokens[i + length];
  if (name?.shape !== 'capital' || (length === 1 && has(r, i + 1, 'particles'))) return false;
  return !atStart(r, i) || withParticle(r).has(`${r.tokens[i]?.lower} ${name.lower}`);
}

const isFirstName = (r: Reading, i: number): boolean =>
  r.lexicon.pack.dropsSubject === true &&
  r.tokens[i]?.shape === 'capital' &&
  !atStart(r, i) &&
  (r.tags[i]?.size ?? 1) === 0;

/** Scripts without case: only words beside a title or role can be told to be names. */
function caselessName(r: Reading, i: number): boolean {
  return (
    has(r, i - 1, 'titles') || has(r, i - 1, 'roles') || has(r, i + 1, 'titles') || has(r, i + 1, 'roles')
  );
}

/**
 * German writes every noun with a capital: a name is a run of two or more capitals that no article opens, an acronym, or a word
 * that such a run holds elsewhere.
 */
function nounName(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t) return false;
  if (t.shape === 'upper' && t.text.length > 1) return true;
  if (isSurname(r, i)) return true;
  if (isListed(r, i) || has(r, i, 'roleTails') || has(r, i, 'views')) return false;
  // "Heftige Kritik übt Meier": no first name stands before what somebody voices.
  const voiced = has(r, i + 1, 'views') && atStart(r, i);
  if (isCapital(r, i + 1) && !voiced && (!isListed(r, i + 1) || isSurname(r, i + 1))) return true;
  if (isCapital(r, i + 1 + nobleParticle(r, i + 1)) && nobleParticle(r, i + 1) > 0) return true;
  if (has(r, i - 1, 'determiners') && isCapital(r, i - 3) && nobleParticle(r, i - 2) === 2) return true;
  if (isForeignParticle(r, i + 1) && isCapital(r, i + 2)) return true;
  if (isForeignParticle(r, i - 1) && isCapital(r, i - 2)) return true;
  if (isNoble(r, i, i + 2) || isNoble(r, i - 2, i)) return true;
  if (isCapital(r, i - 1) && (r.tokens[i - 1]?.end ?? -1) + 1 === t.start && !atStart(r, i - 1)) return true;
  if (has(r, i - 1, 'determiners') || has(r, i - 1, 'prepositions')) return nameElsewhere(r, t.lower);
  return nameElsewhere(r, t.lower) || besideCue(r, i);
}

/** "Ursula von der Wense": length of a particle of two words or more, which nothing but a name has before it, or 0. */
function nobleParticle(r: Reading, i: number): number {
  const length = has(r, i, 'ofWords') && r.tokens[i]?.shape === 'lower' ? matchAt(r, i, 'particles') : 0;
  return length > 1 ? length : 0;
}

const isParticle = (r: Reading, i: number): boolean =>
  has(r, i, 'particles') && r.tokens[i]?.shape === 'lower';

/** "Thomas de Maizière", "Mohammed bin Salman": a particle that is no word of the language beside. */
const isForeignParticle = (r: Reading, i: number): boolean =>
  isParticle(r, i) && !isFunctionWord(r, i) && !has(r, i, 'determiners') && !has(r, i, 'adverbs');

/**
 * "Beatrix von Storch sagte", "der Anwalt Götz von Wense": a particle that is a preposition too, between two capitals that are no
 * known nouns, of which no article opens the first: somebody's name where a verb of saying or an office stands beside it.
 */
function isNoble(r: Reading, first: number, last: number): boolean {
  if (!has(r, first + 1, 'ofWords') || !isParticle(r, first + 1)) return false;
  if (!isCapital(r, first) || !isCapital(r, last) || isListed(r, first) || isListed(r, last)) return false;
  if (has(r, first - 1, 'determiners') || has(r, first, 'starters')) return false;
  if (isListed(r, first - 1) || has(r, first - 1, 'say') || has(r, first - 1, 'sayFirst')) return true;
  const after = r.tokens[last + 1]?.text === '(' && r.tokens[last + 3]?.text === ')' ? last + 4 : last + 1;
  return (
    has(r, after, 'say') || (r.tokens[after]?.text === ':' && r.opensAt.has(r.tokens[after + 1]?.start ?? -1))
  );
}

/** "Edmond Mari", "Lucie Berger": where offices are written small one with a capital, right behind a first name that no list knows, is a name. */
const isTradeBehindName = (r: Reading, i: number): boolean =>
  has(r, i, 'roles') &&
  turnsRound(r.lexicon.pack) &&
  isCapital(r, i - 1) &&
  !isCapital(r, i - 2) &&
  r.tags[i - 1]?.size === 0 &&
  r.tokens[i - 1]?.end === (r.tokens[i]?.start ?? 0) - 1 &&
  r.tokens[i + 1]?.shape !== 'upper';

/** "Klaus Bauer": a trade after a first name is a family's, and "Bauer" alone after that; "der Hamburger Bauer" is a farmer. */
export function isSurname(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || !isCapital(r, i) || isCapital(r, i + 1)) return false;
  if (!has(r, i, 'surnames')) return isTradeBehindName(r, i);
  if (!r.lexicon.pack.capitalisedNouns) return !atStart(r, i);
  const named = isCapital(r, i - 1) && r.tokens[i - 1]?.end === t.start - 1;
  if (!named) return !has(r, i - 1, 'determiners') && nameElsewhere(r, t.lower);
  return !isListed(r, i - 1) && !has(r, i - 1, 'starters') && !has(r, i - 2, 'determiners');
}

/** "Ralf Stein |kündigte| Konsequenzen an", "Der Verein (SV) |räumte| Fehler ein": a noun that no preposition opens stands before the verb, so that what follows is no subject. */
function hasSubjectBefore(r: Reading, verb: number): boolean {
  const last = r.tokens[verb - 1];
  const noun = last?.shape === 'capital' || last?.shape === 'upper' || last?.text === ')';
  if (!noun || has(r, verb - 1, 'weekdays') || has(r, verb - 1, 'months')) return false;
  let first = verb - 1;
  while (
    first > verb - CLAUSE &&
    !isComma(r, first - 1) &&
    r.sentenceOf[first - 1] === r.sentenceOf[verb] &&
    r.quoteAt[first - 1] === null
  )
    first--;
  return (
    !has(r, first, 'prepositions') &&
    !has(r, first, 'adverbs') &&
    !has(r, first, 'oblique') &&
    !has(r, first, 'conjunctions')
  );
}
/** Tokens of a subject at most. */
const CLAUSE = 12;

function besideCue(r: Reading, i: number): boolean {
  const before = i - 1;
  // "Kranich (SPD) sagte": past the party.
  const after = r.tokens[i + 1]?.text === '(' && r.tokens[i + 3]?.text === ')' ? i + 4 : i + 1;
  // "Ungerührt mahnte Maas: „…“": before a verb whose subject closes what stands before the colon, an adverb.
  const inverted = atStart(r, i) && isCapital(r, after + 1) && r.tokens[after + 2]?.text === ':';
  return (
    (has(r, before, 'say') && !(r.tokens[i + 1]?.shape === 'lower' && hasSubjectBefore(r, before))) ||
    has(r, before, 'sayFirst') ||
    (has(r, after, 'say') && !inverted) ||
    has(r, before, 'nominal') ||
    // "China hat erklärt, …": a country that opens its sentence needs no article.
    (atStart(r, i) &&
      has(r, after, 'auxiliaries') &&
      countryNames(r.lexicon.pack.code).has(r.tokens[i]?.lower ?? ''))
  );
}

function followedByName(r: Reading, i: number): boolean {
  const next = r.tokens[i + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.shape === 'capital' || next.shape === 'upper') &&
    !has(r, i + 1, 'months') &&
    !has(r, i + 1, 'weekdays')
  );
}
