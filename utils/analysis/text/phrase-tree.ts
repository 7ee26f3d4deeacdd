/** Phrases of two words or more, in a tree by their words. */
import { type Tag, TagSet, type Tags } from './tags.ts';

/** What may follow the words read so far. */
export interface Branch {
  readonly next: ReadonlyMap<string, Branch>;
  /** Of the phrase that ends here, or null. */
  readonly tags: Tags | null;
}

interface Growing {
  readonly next: Map<string, Growing>;
  tags: TagSet | null;
}

export interface PhraseMatch {
  /** Number of tokens. */
  readonly length: number;
  readonly tags: Tags;
}

export class PhraseTree {
  readonly #root: Growing = { next: new Map(), tags: null };

  add(words: readonly string[], tag: Tag): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), tags: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.tags ??= new TagSet();
    node.tags.add(tag);
  }

  /** The phrases that begin with a word, or null. */
  from(word: string): Branch | null {
    return this.#root.next.get(word) ?? null;
  }
}

const NO_PHRASES: readonly PhraseMatch[] = [];

/** Phrases that begin at token `i`, shortest first. */
export function phrasesAt(
  tokens: readonly { readonly lower: string; readonly branch: Branch | null }[],
  i: number,
): readonly PhraseMatch[] {
  let branch = tokens[i]?.branch ?? null;
  let found: PhraseMatch[] | null = null;
  for (let k = i + 1; branch; k++) {
    if (branch.tags) {
      found ??= [];
      found.push({ length: k - i, tags: branch.tags });
    }
    branch = branch.next.get(tokens[k]?.lower ?? '') ?? null;
  }
  return found ?? NO_PHRASES;
}
