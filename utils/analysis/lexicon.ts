/**
 * A language pack made ready for look-up: every listed word or phrase becomes a set of tags, single words by a map,
 * phrases by a trie over words. Built once per language and kept.
 */
import type { LanguagePack } from '../language/pack.ts';
import { entriesOf } from '../language/words.ts';
import { Compounds } from './compounds.ts';
import { NO_TAGS, TAGS, type Tag, TagSet, type Tags } from './tags.ts';
import { type Token, tokenize } from './tokens.ts';

export type { Tag, Tags } from './tags.ts';

interface Node {
  readonly next: Map<string, Node>;
  tags: TagSet | null;
}

export interface PhraseMatch {
  /** Number of tokens. */
  readonly length: number;
  readonly tags: Tags;
}

const NO_PHRASES: readonly PhraseMatch[] = [];

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly elisions: ReadonlySet<string> | null;
  /** Tags of one word, by its `lower`. */
  word(lower: string): Tags;
  /** Phrases of two words or more that begin at token `i`, shortest first. */
  phrasesAt(tokens: readonly Token[], i: number): readonly PhraseMatch[];
  /** Tags of a word written with a capital: in languages that write nouns so, those of its last part ("bundesfinanzminister") too. */
  noun(lower: string): Tags;
}

/** Compiles a pack. Costs some milliseconds; callers keep the result (`lexiconOf`). */
function compile(pack: LanguagePack): Lexicon {
  const words = new Map<string, TagSet>();
  const root: Node = { next: new Map(), tags: null };
  const elisions = pack.elisions ? new Set(entriesOf(pack.elisions)) : null;
  const lists: Partial<Record<Tag, string>> = {
    ...pack.cues,
    ...pack.carriers,
    ...pack.nouns,
    ...pack.grammar,
    ...pack.marks,
    ...pack.claims,
  };
  for (const tag of TAGS) {
    for (const entry of entriesOf(lists[tag] ?? '')) {
      const parts = tokenize(entry, elisions).map((t) => t.lower);
      const only = parts[0];
      if (only === undefined) continue;
      if (parts.length === 1) add(words, only, tag);
      else {
        // "dr." is a word and a full stop in running text: the word alone carries the tag too.
        if (parts.length === 2 && parts[1] === '.') add(words, only, tag);
        let node = root;
        for (const part of parts) {
          let next = node.next.get(part);
          if (!next) {
            next = { next: new Map(), tags: null };
            node.next.set(part, next);
          }
          node = next;
        }
        node.tags ??= new TagSet();
        node.tags.add(tag);
      }
    }
  }
  for (const tags of words.values()) addImplied(tags);
  const compounds = pack.capitalisedNouns ? new Compounds(pack, words) : null;
  return {
    pack,
    elisions,
    noun: (lower) => words.get(lower) ?? compounds?.tags(lower) ?? contracted(words, lower),
    word: (lower) => words.get(lower) ?? contracted(words, lower),
    phrasesAt(tokens, i) {
      let found: PhraseMatch[] | null = null;
      let node = root;
      for (let k = i; k < tokens.length; k++) {
        const next = node.next.get(tokens[k]?.lower ?? '');
        if (!next) break;
        node = next;
        if (node.tags) {
          found ??= [];
          found.push({ length: k - i + 1, tags: node.tags });
        }
      }
      return found ?? NO_PHRASES;
    },
  };
}

/** Classes whose words begin sentences and are no names there: a pack need not list them again as `starters`. */
const OPENERS = [
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

/** What follows from other tags, so that packs say it once: a weak cue is a cue, a function word a starter. */
function addImplied(tags: TagSet): void {
  if (tags.has('sayWeak') && !tags.has('sayFirst')) tags.add('say');
  if (OPENERS.some((tag) => tags.has(tag))) tags.add('starters');
}

/** "he's", "they'd": the pronoun before the apostrophe. */
function contracted(words: ReadonlyMap<string, TagSet>, lower: string): Tags {
  const at = lower.indexOf("'");
  if (at < 1 || lower.length - at > CONTRACTION) return NO_TAGS;
  const base = words.get(lower.slice(0, at));
  return base && (base.has('pronounsPerson') || base.has('pronounsThing')) ? base : NO_TAGS;
}
/** "'re", "'ll", "'ve": the longest contracted verb. */
const CONTRACTION = 3;

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
