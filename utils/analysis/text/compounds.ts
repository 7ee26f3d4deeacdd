/** What a compound is, by its last part: "Bundesfinanzminister" is a minister, "Netzagentur" an agency, "mensenrechtenorganisatie" an organisation, "Verbands" the genitive of one. */

import { together } from '../../language/inflect.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import { type Tag, TagSet, type Tags } from './tags.ts';

/** Classes of nouns that compounds are built on, in order of precedence. */
const CLASSES = [
  'spokespeople',
  'roles',
  'organisations',
  'documents',
  'anonymous',
] as const satisfies readonly Tag[];
/** Shorter last parts ("rat", "amt") end too many other words. */
const MIN_LAST = 4;
/** The part before it: "Un-fall", "Um-amt" are no compounds. */
const MIN_FIRST = 2;
const MIN_WORD = 8;
/** No noun that news uses is longer; bounds the look-ups a word costs. */
const MAX_WORD = 48;
/** Compounds remembered: news repeats them; the bound keeps hostile text from filling memory. */
const MAX_KNOWN = 5000;

/** "VVD'er" */
const MEMBER = new TagSet().add('roles');

export class Compounds {
  readonly #words: ReadonlyMap<string, Tags>;
  readonly #hasGenitive: boolean;
  readonly #memberEnding: string | undefined;
  readonly #lasts = new Map<string, Tags>();
  readonly #known = new Map<string, Tags | undefined>();

  constructor(pack: LanguagePack, words: ReadonlyMap<string, Tags>) {
    this.#words = words;
    this.#hasGenitive = pack.capitalisedNouns === true;
    this.#memberEnding = pack.memberEnding;
    const { surnames = '', uncompounded = '' } = pack.nouns;
    const never = new Set(entriesOf(together(surnames, uncompounded)));
    for (const tag of CLASSES) {
      const tags = new TagSet().add(tag);
      for (const word of entriesOf(pack.nouns[tag] ?? ''))
        if (word.length >= MIN_LAST && !word.includes(' ') && !never.has(word) && !this.#lasts.has(word))
          this.#lasts.set(word, tags);
    }
  }

  /** @returns the tags of the word without its genitive ending, else of its last part; undefined where it has none. */
  tags(lower: string): Tags | undefined {
    if (lower.length < MIN_LAST || lower.length > MAX_WORD) return undefined;
    if (this.#known.has(lower)) return this.#known.get(lower);
    const found = this.#find(lower) ?? (this.#hasGenitive ? this.#genitive(lower) : undefined);
    if (this.#known.size < MAX_KNOWN) this.#known.set(lower, found);
    return found;
  }

  #find(lower: string): Tags | undefined {
    if (this.#memberEnding && lower.endsWith(this.#memberEnding)) return MEMBER;
    const tail = lower.slice(lower.lastIndexOf('-') + 1);
    const hyphened = tail.length < lower.length;
    if (hyphened && this.#lasts.has(tail)) return this.#lasts.get(tail);
    if (lower.length < MIN_WORD) return undefined;
    for (let at = MIN_FIRST; at <= tail.length - MIN_LAST; at++) {
      const tags = this.#lasts.get(tail.slice(at));
      if (tags) return tags;
    }
    return undefined;
  }

  /** "des Verbands", "des Gerichtes". */
  #genitive(lower: string): Tags | undefined {
    if (!lower.endsWith('s')) return undefined;
    for (const ending of ['s', 'es']) {
      if (!lower.endsWith(ending)) continue;
      const bare = lower.slice(0, -ending.length);
      const tags = this.#words.get(bare);
      if (tags && CLASSES.some((tag) => tags.has(tag))) return tags;
      const found = this.#find(bare);
      if (found) return found;
    }
    return undefined;
  }
}
