/** Turns a lexicon's lists into tables that are looked up word by word. */
import { type ClockPattern, clockPatterns } from '../words/clock-words.ts';
import { type CompiledNumbers, compileNumbers } from './compile-numbers.ts';
import { lazily } from './lazily.ts';
import { type Affixes, affixes, keyed, plainList, table } from './lists.ts';

import {
  byEnding,
  type Respelling,
  type Respellings,
  respellings,
  type Suffixes,
  spell,
  stemOf,
  suffixesByEnd,
} from './spelling.ts';
import type { Lexicon } from './types.ts';

export type { CompiledNumbers } from './compile-numbers.ts';

export type FeatureKind =
  | 'negation'
  | 'denier'
  | 'modal'
  | 'quantifier'
  | 'condition'
  | 'month'
  | 'weekday'
  | 'time'
  | 'unit'
  | 'person'
  | 'by'
  | 'passive'
  | 'filler'
  | 'cue'
  | 'case';

export interface Feature {
  readonly kind: FeatureKind;
  readonly value: string;
  /** Words it takes. */
  readonly length: number;
  /** A condition that what is promised waits for ("as soon as"). */
  readonly awaits?: boolean;
}

export interface CompiledLexicon {
  readonly language: string;
  readonly lexicon: Lexicon;
  /** First word → features, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly { words: readonly string[]; feature: Feature }[]>;
  readonly spellings: ReadonlyMap<string, string>;
  readonly endings: Respellings;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly clipped: readonly Respelling[];
  /** By the word as it is written, accents and all. */
  readonly accented: ReadonlyMap<string, string>;
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly synonyms: ReadonlyMap<string, number>;
  readonly corrections: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly echoed: ReadonlySet<string>;
  readonly expletives: ReadonlyMap<string, readonly string[]>;
  readonly classifiers: ReadonlySet<string>;
  readonly absences: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly possessives: readonly { readonly ending: string; readonly words: readonly string[] }[];
  readonly stop: ReadonlySet<string>;
  readonly looseAntonyms: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** Each word with those that say the same in its place. */
  readonly interchangeable: ReadonlyMap<string, readonly string[]>;
  readonly particles: readonly string[];
  readonly gerund: { readonly before: string; readonly ending: string } | null;
  readonly tagVerbs: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly shares: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly stock: ReadonlySet<string>;
  readonly prefaces: ReadonlySet<string>;
  readonly invertedIf: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly falsehoods: ReadonlySet<string>;
  readonly truths: ReadonlySet<string>;
  readonly suffixes: Suffixes;
  readonly negativePrefixes: readonly string[];
  readonly oppositeAffixes: readonly Affixes[];
  readonly negatingAffixes: readonly Affixes[];
  readonly promiseAffixes: readonly Affixes[];
  readonly degreePrefixes: readonly string[];
  readonly activePrefixes: readonly string[];
  readonly passivePrefixes: readonly string[];
  readonly numbers: CompiledNumbers;
  /** The twelve, as they are written first in the list. */
  readonly monthNames: readonly string[];
  readonly exceptives: readonly Exceptive[];
  readonly spoken: readonly Affixes[];
  readonly oldSpelling: readonly (readonly [from: string, to: string])[];
  readonly futureEndings: readonly string[];
  readonly clock: Readonly<Record<'words' | 'am' | 'pm' | 'night', ReadonlySet<string>>> & {
    readonly patterns: ReadonlyMap<string, readonly ClockPattern[]>;
  };
  /** What is left of a word after an apostrophe, and the words it may stand for. */
  readonly clitics: ReadonlyMap<string, readonly string[]>;
}

/** Two words apart from each other that mean something together ("ne … que"). */
export interface Exceptive {
  readonly first: string;
  readonly second: string;
  readonly feature: Feature;
}

/** Signs that every language shares. */
const SIGNS =
  'percent: %; usd: $, us$, usd; eur: €, eur; gbp: £, gbp; jpy: ¥; inr: ₹; rub: ₽; celsius: ° c, c; fahrenheit: ° f, f; degree: °; m2: m2, m 2; km2: km2, km 2; m3: m3, m 3';

/**
 * Each table is made when first asked for: of most languages a check needs no more than the titles, and the first
 * check after the worker was ended waits for what it makes.
 */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const endings = byEnding([
    ...respellings(lexicon.spellingInner, true),
    ...respellings(lexicon.spellingEndings, false),
  ]);
  const spellings = pairs(lexicon.spellings);
  const [and] = plainList(lexicon.coordinators);
  if (and) spellings.set('&', and);
  spellings.set('covid 19', 'covid');
  // The lists are written in one spelling; texts are met in the canonical one.
  const spelt = (word: string) => spell(word, spellings, endings);
  const list: ReadList = (text) => plainList(text).map((entry) => eachWord(entry, spelt));
  const set = (text: string | undefined) => new Set(list(text));
  const made: CompiledLexicon = lazily<CompiledLexicon>({
    language: () => lexicon.language,
    lexicon: () => lexicon,
    phrases: () => phrasesOf(lexicon, list, made.contractions),
    spellings: () => spellings,
    endings: () => endings,
    contractions: () => new Map([...pairs(lexicon.contractions)].map(([k, w]) => [k, w.split(' ')])),
    accented: () =>
      new Map((lexicon.accented ?? '').split(', ').map((entry) => entry.split(':') as [string, string])),
    clipped: () => respellings(lexicon.clipped, false),
    antonyms: () => antonymsOf(list(lexicon.antonyms), made.suffixes),
    synonyms: () => synonymsOf(list(lexicon.synonyms), made.suffixes),
    corrections: () => set(lexicon.corrections),
    optional: () => set(lexicon.optional),
    echoed: () => set(lexicon.echoed),
    expletives: () =>
      new Map(
        plainList(lexicon.expletives).map((entry) => {
          const [subject, before] = entry.split('>');
          return [subject ?? '', (before ?? '').split('|')];
        }),
      ),
    classifiers: () => set(lexicon.classifiers),
    absences: () => new Set(list(lexicon.absences).flatMap((word) => [word, stemOf(word, made.suffixes)])),
    subordinators: () => set(lexicon.subordinators),
    dateWords: () => set(lexicon.dateWords),
    weak: () => set(lexicon.weak),
    possessives: () =>
      plainList(lexicon.possessives).map((entry) => {
        const [ending, words] = entry.split('>');
        return { ending: ending ?? '', words: (words ?? '').split('|') };
      }),
    stop: () => set(lexicon.stop),
    looseAntonyms: () => set(lexicon.looseAntonyms),
    honorifics: () => set(lexicon.honorifics),
    interchangeable: () => groupsOf(list(lexicon.interchangeable)),
    particles: () => plainList(lexicon.particles),
    gerund: () => {
      const [before, ending] = (lexicon.gerund ?? '').split('>');
      return before && ending ? { before, ending } : null;
    },
    tagVerbs: () => set(lexicon.tagVerbs),
    alternatives: () => set(lexicon.alternatives),
    fractions: () => table(lexicon.fractions),
    shares: () => set(lexicon.shares),
    than: () => set(lexicon.than),
    multiples: () => table(lexicon.multiples),
    magnitudes: () => table(lexicon.magnitudes),
    stock: () => set(lexicon.stock),
    prefaces: () => set(lexicon.prefaces),
    invertedIf: () => set(lexicon.invertedIf),
    durations: () => set(lexicon.durations),
    aspects: () => set(lexicon.aspects),
    coordinators: () => set(lexicon.coordinators),
    contrasts: () => set(lexicon.contrasts),
    // As written too: "Mr" before a speaker's name is not spelt out as in a quote's words.
    titles: () =>
      new Set([...plainList(lexicon.titles), ...list(lexicon.titles)].flatMap((t) => t.split(/[\s-]+/))),
    falsehoods: () => set(lexicon.falsehoods),
    truths: () => set(lexicon.truths),
    suffixes: () => suffixesByEnd(list(lexicon.suffixes)),
    negativePrefixes: () => list(lexicon.negativePrefixes),
    oppositeAffixes: () => affixes(lexicon.oppositeAffixes),
    negatingAffixes: () => affixes(lexicon.negatingAffixes),
    promiseAffixes: () => affixes(lexicon.promiseAffixes),
    degreePrefixes: () => list(lexicon.degreePrefixes),
    activePrefixes: () => list(lexicon.voicePrefixes?.active),
    passivePrefixes: () => list(lexicon.voicePrefixes?.passive),
    numbers: () => compileNumbers(lexicon),
    monthNames: () => list(lexicon.months).map((names) => names.split('|')[0] ?? ''),
    exceptives: () =>
      list(lexicon.exceptives).map((entry) => {
        const [words, kind] = entry.split('>');
        const [first, second] = (words ?? '').split(' ');
        const feature: Feature =
          kind === 'not'
            ? { kind: 'negation', value: 'not', length: 1 }
            : { kind: 'quantifier', value: 'only', length: 1 };
        return { first: first ?? '', second: second ?? '', feature };
      }),
    spoken: () => affixes(lexicon.spoken),
    oldSpelling: () => list(lexicon.oldSpelling).map((rule) => rule.split('>') as [string, string]),
    futureEndings: () => (lexicon.futureEndings ?? '').split(', ').filter((ending) => ending !== ''),
    clock: () => ({
      words: set(lexicon.clock?.words),
      am: set(lexicon.clock?.am),
      pm: set(lexicon.clock?.pm),
      night: set(lexicon.clock?.night),
      patterns: clockPatterns(list(lexicon.clock?.times), made.numbers.ordinals),
    }),
    clitics: () => new Map([...pairs(lexicon.clitics ?? '')].map(([k, w]) => [k, w.split('|')])),
  });
  return made;
}

const SEPARATED = /[\s/:|-]/;

function eachWord(entry: string, change: (word: string) => string): string {
  return SEPARATED.test(entry) ? entry.replace(/[^\s/:|-]+/g, change) : change(entry);
}

type ReadList = (text: string | undefined) => string[];

/** "colour:color, grey:gray". */
function pairs(text: string | undefined): Map<string, string> {
  return new Map(
    plainList(text).flatMap((entry) => {
      const cut = entry.indexOf(':');
      return cut > 0 ? [[entry.slice(0, cut), entry.slice(cut + 1)] as [string, string]] : [];
    }),
  );
}

function phrasesOf(
  lexicon: Lexicon,
  list: ReadList,
  contractions: CompiledLexicon['contractions'],
): CompiledLexicon['phrases'] {
  const phrases = new Map<string, { words: string[]; feature: Feature }[]>();
  const awaited = new Set(list(lexicon.awaited));
  const add = (kind: FeatureKind, value: string, entries: readonly string[]) => {
    for (const entry of entries) {
      // "Au moins" is met as "à le moins".
      const words = /[\s-]/.test(entry)
        ? entry.split(/[\s-]+/).flatMap((word) => contractions.get(word) ?? [word])
        : [entry];
      const first = words[0];
      if (!first) continue;
      const awaits = kind === 'condition' && awaited.has(entry);
      const phrase = { words, feature: { kind, value, length: words.length, ...(awaits && { awaits }) } };
      const known = phrases.get(first);
      if (known) known.push(phrase);
      else phrases.set(first, [phrase]);
    }
  };
  add('negation', 'not', list(lexicon.negators));
  add('negation', 'without', list(lexicon.privatives));
  add('denier', 'deny', list(lexicon.deniers));
  for (const [value, entries] of Object.entries(lexicon.modals)) add('modal', value, list(entries));
  for (const [value, entries] of Object.entries(lexicon.quantifiers)) add('quantifier', value, list(entries));
  for (const [value, entries] of Object.entries(lexicon.conditions)) add('condition', value, list(entries));
  for (const [i, names] of list(lexicon.months).entries()) add('month', `month-${i + 1}`, names.split('|'));
  for (const [i, names] of list(lexicon.weekdays).entries())
    add('weekday', `weekday-${i + 1}`, names.split('|'));
  for (const [value, entries] of keyed(lexicon.relativeDates)) add('time', value, entries);
  for (const [value, entries] of [...keyed(SIGNS), ...keyed(lexicon.units)]) add('unit', value, entries);
  for (const [value, entries] of Object.entries(lexicon.pronouns)) add('person', value, list(entries));
  add('by', 'by', list(lexicon.byWords));
  add('passive', 'passive', list(lexicon.passives));
  add('filler', 'filler', list(lexicon.fillers));
  add('filler', 'tag', list(lexicon.tags));
  add('cue', 'cue', list(lexicon.cues));
  for (const entry of list(lexicon.caseArticles)) {
    const [word, value] = entry.split(':');
    if (word && value) add('case', value, [word]);
  }
  for (const known of phrases.values())
    if (known.length > 1) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function antonymsOf(entries: readonly string[], suffixes: Suffixes): CompiledLexicon['antonyms'] {
  const antonyms = new Map<string, Set<string>>();
  const opposed = (a: string, b: string) => {
    const known = antonyms.get(a);
    if (known) known.add(b);
    else antonyms.set(a, new Set([b]));
    const other = antonyms.get(b);
    if (other) other.add(a);
    else antonyms.set(b, new Set([a]));
  };
  for (const entry of entries) {
    const [a, b] = entry.split('/');
    if (!a || !b) continue;
    const [stemA, stemB] = [stemOf(a, suffixes), stemOf(b, suffixes)];
    opposed(a, b);
    if (stemB !== b) opposed(a, stemB);
    if (stemA === a) continue;
    opposed(stemA, b);
    if (stemB !== b) opposed(stemA, stemB);
  }
  return antonyms;
}

function synonymsOf(entries: readonly string[], suffixes: Suffixes): CompiledLexicon['synonyms'] {
  const synonyms = new Map<string, number>();
  entries.forEach((entry, group) => {
    for (const word of entry.split('/')) {
      if (!synonyms.has(word)) synonyms.set(word, group);
      const stem = stemOf(word, suffixes);
      if (!synonyms.has(stem)) synonyms.set(stem, group);
    }
  });
  return synonyms;
}

/** "was/were, is/are/am": a word may be in several groups. */
function groupsOf(entries: readonly string[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const words of entries.map((entry) => entry.split('/')))
    for (const word of words) groups.set(word, [...(groups.get(word) ?? []), ...words]);
  return groups;
}
