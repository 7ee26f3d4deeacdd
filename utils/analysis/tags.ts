/** What a word can be. A set of tags is three integers, so that a look-up is one bit test: the analysis makes some hundred a word. */
export const TAGS = [
  'say',
  'sayFirst',
  'saySuffixed',
  'sayWeak',
  'think',
  'describe',
  'nominal',
  'nominalAfter',
  'passive',
  'agent',
  'impersonal',
  'before',
  'certain',
  'tweets',
  'outletNouns',
  'addressee',
  'place',
  'titles',
  'roles',
  'surnames',
  'spokespeople',
  'organisations',
  'documents',
  'anonymous',
  'hidden',
  'roleTails',
  'pronounsPerson',
  'pronounsFemale',
  'pronounsMale',
  'pronounsPlural',
  'pronounsThing',
  'pronounsSpeech',
  'determiners',
  'determinersAfter',
  'complementizers',
  'openers',
  'prepositions',
  'ofWords',
  'conjunctions',
  'subordinators',
  'relatives',
  'auxiliaries',
  'passiveAuxiliaries',
  'adverbs',
  'negations',
  'particles',
  'starters',
  'months',
  'weekdays',
  'days',
  'timePrepositions',
  'placePrepositions',
  'abbreviations',
  'titleCues',
  'scareCues',
  'furniture',
  'backReference',
  'vague',
  'recap',
  'opinion',
  'future',
  'accusation',
  'harm',
  'cause',
  'comparison',
  'connectives',
  'background',
  'ownReporting',
  'continues',
  'bodies',
] as const;

export type Tag = (typeof TAGS)[number];

const INDEX: Readonly<Record<string, number>> = Object.fromEntries(TAGS.map((tag, k) => [tag, k]));
const BITS = 32;

export interface Tags {
  has(tag: Tag): boolean;
  readonly size: number;
}

export class TagSet implements Tags {
  #a = 0;
  #b = 0;
  #c = 0;
  size = 0;

  add(tag: Tag): this {
    if (this.has(tag)) return this;
    const index = INDEX[tag] ?? 0;
    const bit = 1 << (index % BITS);
    if (index < BITS) this.#a |= bit;
    else if (index < 2 * BITS) this.#b |= bit;
    else this.#c |= bit;
    this.size++;
    return this;
  }

  has(tag: Tag): boolean {
    const index = INDEX[tag] ?? 0;
    const word = index < BITS ? this.#a : index < 2 * BITS ? this.#b : this.#c;
    return (word & (1 << (index % BITS))) !== 0;
  }
}

export const NO_TAGS: Tags = new TagSet();
