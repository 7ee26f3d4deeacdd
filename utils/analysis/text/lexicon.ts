/**
 * A language pack made ready for look-up: every listed word or phrase becomes a set of tags, single words by a map,
 * phrases by a trie over words. Built once per language and kept.
 */
import type { LanguagePack, Words } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import { Compounds } from './compounds.ts';
import { FormTable } from './forms.ts';
import { PhraseTree } from './phrase-tree.ts';
import { NO_TAGS, TAGS, type Tag, TagSet, type Tags } from './tags.ts';
import { isOneToken, lowerOf, tokenize, writtenAs } from './tokens.ts';

export type { PhraseMatch } from './phrase-tree.ts';
export type { Tag, Tags } from './tags.ts';

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly elisions: ReadonlySet<string> | null;
  /** Tags of one word, by its `lower`. */
  word(lower: string): Tags;
  /** Other words for the office that a word names ("gov": "governor"). */
  sameOffice(lower: string): readonly string[];
  /** Whether a word begins as verbs do ("membeli"). */
  beginsAsVerb(lower: string): boolean;
  /** Whether a verb ends as participles and gerunds do ("interpellé", "citando"). */
  isNonFinite(lower: string): boolean;
  /**
   * All that is known of a word by itself, as it is written: for `tokenize`. Where nouns are written with a capital, its tags are
   * those of a compound's last part too ("Bundesfinanzminister").
   */
  readonly forms: FormTable;
}

/** Compiles a pack. Costs some milliseconds; callers keep the result (`lexiconOf`). */
function compile(pack: LanguagePack): Lexicon {
  const words = new Map<string, TagSet>();
  const phrases = new PhraseTree();
  const elisions = pack.elisions ? new Set(entriesOf(pack.elisions)) : null;
  const lists: Partial<Record<Tag, Words>> = {
    ...pack.cues,
    ...pack.carriers,
    ...pack.nouns,
    ...pack.grammar,
    ...pack.marks,
    ...pack.claims,
  };
  for (const tag of TAGS) {
    for (const entry of inEachSpelling(pack, entriesOf(lists[tag] ?? ''))) {
      const parts = isOneToken(entry) ? [lowerOf(entry)] : tokenize(entry, elisions).map((t) => t.lower);
      const only = parts[0];
      if (only === undefined) continue;
      if (parts.length === 1) add(words, only, tag);
      else {
        // "dr." is a word and a full stop in running text: the word alone carries the tag too.
        if (parts.length === 2 && parts[1] === '.') add(words, only, tag);
        phrases.add(parts, tag);
      }
    }
  }
  for (const tags of words.values()) addImplied(tags, pack.officeChains !== true);
  const compounds = pack.compounds ? new Compounds(pack, words) : null;
  const prefixes = entriesOf(pack.officePrefixes ?? '');
  const plain = (lower: string): Tags => prefixed(words, prefixes, lower) ?? contracted(words, lower);
  const word = (lower: string): Tags => words.get(lower) ?? plain(lower);
  const noun = (lower: string): Tags => words.get(lower) ?? compounds?.tags(lower) ?? plain(lower);
  const { ownerEnding } = pack;
  const owned = (lower: string): Tags => {
    const known = noun(lower);
    if (!ownerEnding || known.size > 0 || !lower.endsWith(ownerEnding)) return known;
    const base = words.get(lower.slice(0, -ownerEnding.length));
    return (base?.has('roles') || base?.has('documents')) && !base.has('say') && !base.has('sayFirst')
      ? base
      : known;
  };
  const offices = new Map(
    entriesOf(pack.nouns.sameOffice ?? '').map((entry) => {
      const [one = '', ...others] = entry.split(' ');
      return [one, others] as const;
    }),
  );
  const verbPrefixes = entriesOf(pack.grammar.verbPrefixes ?? '');
  // Longest first: "meng" before "me".
  const stemPrefixes = entriesOf(pack.grammar.stemPrefixes ?? '').sort((a, b) => b.length - a.length);
  const nonFinite = entriesOf(pack.nonFinite ?? '');
  return {
    pack,
    elisions,
    word,
    sameOffice: (lower) => offices.get(lower) ?? [],
    beginsAsVerb: (lower) => verbPrefixes.some((prefix) => lower.startsWith(prefix)),
    isNonFinite: (lower) => nonFinite.some((ending) => lower.endsWith(ending)),
    forms: new FormTable((text) => {
      const written = writtenAs(text);
      const isNoun = written.shape !== 'lower' || pack.capitalisedNouns !== true;
      const tags = isNoun ? owned(written.lower) : word(written.lower);
      const stem = stemOf(written.lower, stemPrefixes);
      return { ...written, text, stem, tags, branch: phrases.from(written.lower) };
    }),
  };
}

/** Enough of a word to tell it from others, short enough to fold its endings. */
const STEM = 6;
/** What is left of a word without its prefix, at least. */
const MIN_BARE = 4;

/** A crude stem that folds inflection: the prefixes of the pack off ("membeli": "beli"), endings cut. */
function stemOf(lower: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((p) => lower.startsWith(p) && lower.length - p.length >= MIN_BARE);
  return lower.slice(prefix?.length ?? 0).slice(0, STEM);
}

/** Classes whose words begin sentences and are no names there: a pack need not list them again as `starters`. */
export const OPENERS = [
  'prepositions',
  'conjunctions',
  'subordinators',
  'determiners',
  'complementizers',
  'auxiliaries',
  'negations',
  'pronounsPerson',
  'pronounsThing',
  'pronounsSpeech',
  'weekdays',
  'months',
] as const satisfies readonly Tag[];

/**
 * What follows from other tags, so that packs say it once: a weak cue is a cue, a function word a starter.
 * @param alone whether a relative is told by one word, which is then a role of its own.
 */
function addImplied(tags: TagSet, alone: boolean): void {
  if (alone && tags.has('relations')) tags.add('roles');
  if (tags.has('sayWeak') && !tags.has('sayFirst')) tags.add('say');
  if (OPENERS.some((tag) => tags.has(tag))) tags.add('starters');
}

/** "vice-líder", "exsenadora": an office behind what says whose deputy, or that it is no longer held. */
function prefixed(
  words: ReadonlyMap<string, TagSet>,
  prefixes: readonly string[],
  lower: string,
): Tags | null {
  const prefix = prefixes.find((p) => lower.startsWith(p));
  const base = prefix ? words.get(lower.slice(prefix.length)) : undefined;
  return base?.has('roles') ? (base.has('epithets') ? EPITHET : OFFICE) : null;
}
const OFFICE: Tags = new TagSet().add('roles');
const EPITHET: Tags = new TagSet().add('roles').add('epithets');

/** "he's", "they'd": the pronoun before the apostrophe. */
function contracted(words: ReadonlyMap<string, TagSet>, lower: string): Tags {
  const at = lower.indexOf("'");
  if (at < 1 || lower.length - at > CONTRACTION) return NO_TAGS;
  const base = words.get(lower.slice(0, at));
  return base && (base.has('pronounsPerson') || base.has('pronounsThing')) ? base : NO_TAGS;
}
/** "'re", "'ll", "'ve": the longest contracted verb. */
const CONTRACTION = 3;

/** The entries, and each with the letter that some countries write another way in that way too: "gemäß, gemäss". */
function inEachSpelling({ otherSpelling }: LanguagePack, entries: readonly string[]): readonly string[] {
  if (!otherSpelling) return entries;
  const [letter, other] = otherSpelling;
  return entries.flatMap((e) => (e.includes(letter) ? [e, e.replaceAll(letter, other)] : [e]));
}

function add(words: Map<string, TagSet>, word: string, tag: Tag): void {
  const tags = words.get(word);
  if (tags) tags.add(tag);
  else words.set(word, new TagSet().add(tag));
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The compiled lexicon of a pack, made at the first call. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compile(pack);
    compiled.set(pack, lexicon);
  }
  return lexicon;
}
