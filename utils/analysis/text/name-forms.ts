/**
 * The case forms of a name told to be one: "Ставицкого" and "Ставицкий". An ending may be part of the name ("Максим"), so
 * each form has two stems, and two forms are one name where they share a stem.
 */
import type { LanguagePack } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';

/** Letters that a stem keeps: "Ким" and "Кима" are one, "Ли" has no cases. */
const MIN_STEM = 3;

interface Endings {
  readonly names: readonly string[];
  readonly verbs: readonly string[];
  /** Of the verbs' those that tell by themselves: of two letters, or accented. */
  readonly sureVerbs: readonly string[];
  readonly pluralVerbs: readonly string[];
  readonly adverbs: readonly string[];
  /** Beginning and end of each. */
  readonly nouns: readonly (readonly [string, string])[];
  readonly governed: readonly string[];
  readonly called: readonly string[];
  readonly notCalled: readonly string[];
  readonly infinitives: readonly string[];
  readonly gerunds: readonly string[];
  readonly adjectives: readonly string[];
  readonly sourceNouns: readonly string[];
  readonly feminine: readonly string[];
  readonly outletNouns: readonly string[];
  readonly outletKinds: readonly string[];
  readonly goingOn: readonly string[];
  readonly people: readonly string[];
  readonly natives: readonly string[];
  readonly origins: readonly string[];
  readonly genitiveNames: readonly string[];
  readonly mensVerbs: readonly string[];
  readonly doubleNames: readonly string[];
  readonly joinedArticles: readonly (readonly [string, string])[];
  readonly officeAdjectives: readonly string[];
}

const endings = new WeakMap<LanguagePack, Endings>();

/** The lists of endings of a pack, each as its entries. */
export function endingsOf(pack: LanguagePack): Endings {
  let lists = endings.get(pack);
  if (!lists) {
    const names = entriesOf(pack.nameEndings ?? '').sort((a, b) => b.length - a.length);
    const verbs = entriesOf(pack.verbEndings ?? '');
    lists = {
      names,
      verbs,
      sureVerbs: verbs.filter((e) => e.length > 1 || !/[a-z]/.test(e)),
      pluralVerbs: entriesOf(pack.pluralVerbs ?? ''),
      adverbs: entriesOf(pack.adverbEndings ?? ''),
      nouns: entriesOf(pack.nounForms ?? '').map((form) => {
        const [begin = '', end = ''] = form.split('…');
        return [begin, end] as const;
      }),
      governed: entriesOf(pack.governedAdjectives ?? ''),
      adjectives: entriesOf(pack.adjectives ?? ''),
      called: entriesOf(pack.calledBy?.articles ?? ''),
      notCalled: entriesOf(pack.calledBy?.notBefore ?? ''),
      infinitives: entriesOf(pack.infinitives ?? ''),
      gerunds: entriesOf(pack.gerundEndings ?? ''),
      sourceNouns: entriesOf(pack.cues.sourceNouns ?? ''),
      feminine: entriesOf(pack.dative?.endings ?? ''),
      outletNouns: entriesOf(pack.carriers.outletNouns ?? ''),
      outletKinds: entriesOf(pack.carriers.outletKinds ?? ''),
      goingOn: entriesOf(pack.cues.goingOn ?? ''),
      people: entriesOf(pack.personEndings ?? ''),
      natives: entriesOf(pack.nativeEndings ?? ''),
      origins: entriesOf(pack.originEndings ?? ''),
      genitiveNames: entriesOf(pack.genitives?.names ?? ''),
      mensVerbs: entriesOf(pack.genitives?.verbs ?? ''),
      joinedArticles: entriesOf(pack.carriers.joinedArticles ?? '').map((entry) => {
        const [joined = '', article = ''] = entry.split(' ');
        return [joined, article] as const;
      }),
      doubleNames: entriesOf(pack.doubleNames ?? ''),
      officeAdjectives: entriesOf(pack.officeAdjectives ?? ''),
    };
    endings.set(pack, lists);
  }
  return lists;
}

/** Whether it ends as plain verbs or nouns of that form do; a doubled letter ("loss") is part of the word. */
export function endsPlainly(
  { plainEndings }: LanguagePack,
  form: keyof NonNullable<LanguagePack['plainEndings']>,
  lower: string,
): boolean {
  const ending = plainEndings?.[form];
  return ending !== undefined && lower.endsWith(ending) && lower.at(-ending.length - 1) !== ending;
}

/** Whether it ends as gerunds do. */
export const isGerundForm = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).gerunds.some((e) => lower.endsWith(e));

/** Whether the word ends as verbs do. */
export const isVerbForm = (pack: LanguagePack, lower: string): boolean =>
  lower.length > MIN_STEM && endingsOf(pack).verbs.some((e) => lower.endsWith(e));

/** Whether it ends as verbs do and hardly any other word does: "-ó", "-ou", but not "-a". */
export const isSureVerbForm = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).sureVerbs.some((e) => lower.endsWith(e));

/** Whether it ends as verbs do that tell of several. */
export const isPluralVerb = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).pluralVerbs.some((e) => lower.endsWith(e));

/** Letters from which a word that ends as adverbs do is one: "Clément" is a name. */
const ADVERB = 8;

/** Whether a second given name often stands behind it: "josé", "maria". */
export const isDoubleName = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).doubleNames.includes(lower);

/** Whether it ends as adjectives of offices do: "municipal", "ejecutivo". */
export const isOfficeAdjective = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).officeAdjectives.some((e) => lower.endsWith(e));

/** Whether it ends as adverbs do: "adicionalmente", "globalement". */
export const isAdverbForm = (pack: LanguagePack, lower: string): boolean =>
  lower.length >= ADVERB && endingsOf(pack).adverbs.some((e) => lower.endsWith(e));

/** Letters from which a word with such a beginning and end is a noun: "Pekan" is none, "Kevan" a name. */
const NOUN = 8;

/** Whether it begins and ends as nouns do that are made of other words, and nobody's name: "pertimbangan", "kebakaran". */
export const isNounForm = (pack: LanguagePack, lower: string): boolean =>
  lower.length >= NOUN &&
  endingsOf(pack).nouns.some(([begin, end]) => lower.startsWith(begin) && lower.endsWith(end));

/** Whether it ends as an adjective does that an office or a preposition governs. */
export const isGovernedAdjective = (pack: LanguagePack, lower: string): boolean =>
  endingsOf(pack).governed.some((e) => lower.endsWith(e));

/** Whether it ends as an adjective does, in any case. */
export const isAdjectiveForm = (pack: LanguagePack, lower: string): boolean =>
  isGovernedAdjective(pack, lower) || endingsOf(pack).adjectives.some((e) => lower.endsWith(e));

/** Whether the article is a man's and the noun behind it may say who he is: null where it is no such article. */
export function callsSomebody(pack: LanguagePack, article: string, noun: string): boolean | null {
  const { called, notCalled } = endingsOf(pack);
  return called.includes(article) ? !notCalled.some((e) => noun.endsWith(e)) : null;
}

/** Of those, what nouns in an oblique case do not end in. */
export const isFiniteForm = (pack: LanguagePack, lower: string): boolean =>
  !/[аиоыуе]$/.test(lower) && isVerbForm(pack, lower);

/** The word without its weak ending (vowels), and without its longest listed ending. */
export function stemsOf(pack: LanguagePack, lower: string): readonly [string, string] {
  const word = lower.replaceAll('ё', 'е');
  const ending = endingsOf(pack).names.find((e) => word.endsWith(e) && word.length - e.length >= MIN_STEM);
  return [bare(word), bare(ending ? word.slice(0, -ending.length) : word)];
}

function bare(word: string): string {
  let end = word.length;
  while (end > MIN_STEM && WEAK.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}
const WEAK = 'аеиоуыэюяйь';

/** "Fidanlı'nın": a case written with an apostrophe is no part of the name. */
export function withoutCase(pack: LanguagePack, name: string): string {
  const plain = name.replaceAll('’', "'");
  const ending = endingsOf(pack).names.find((e) => e.startsWith("'") && plain.endsWith(e));
  return ending ? name.slice(0, -ending.length) : name;
}

const spellings = new WeakMap<LanguagePack, readonly (readonly [string, string])[]>();

/** "Soekarno" and "Sukarno", "Rudy" and "Rudi": old and new spelling, and letters written twice, brought to one. */
function spelledAlike(pack: LanguagePack, lower: string): string {
  let pairs = spellings.get(pack);
  if (!pairs) {
    pairs = entriesOf(pack.nameSpellings ?? '').map((e) => {
      const [old = '', now = ''] = e.split(' ');
      return [old, now] as const;
    });
    spellings.set(pack, pairs);
  }
  let word = lower;
  for (const [old, now] of pairs) if (word.includes(old)) word = word.replaceAll(old, now);
  return word;
}

/** Gives the forms of one name one spelling: that of the form met first. */
export class NameForms {
  readonly #pack: LanguagePack;
  readonly #known = new Map<string, string>();

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  get inflects(): boolean {
    return this.#pack.nameEndings !== undefined;
  }

  one(lower: string): string {
    if (this.#pack.nameSpellings !== undefined) return spelledAlike(this.#pack, lower);
    if (this.#pack.nameEndings === undefined) return lower;
    const [weak, strong] = stemsOf(this.#pack, lower);
    const known = this.#known.get(weak) ?? this.#known.get(strong) ?? weak;
    this.#known.set(weak, known);
    if (!this.#known.has(strong)) this.#known.set(strong, known);
    return known;
  }
}
