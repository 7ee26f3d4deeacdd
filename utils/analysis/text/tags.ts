/** What a word can be. A set of tags is six integers, so that a look-up is one bit test: the analysis makes some hundred a word. */
export const TAGS = [
  'say',
  'sayFirst',
  'saySuffixed',
  'sayWeak',
  'takesThings',
  'think',
  'describe',
  'speechActs',
  'nominal',
  'nominalAfter',
  'asSays',
  'viewOpen',
  'views',
  'ownWords',
  'verbParticles',
  'reportedMood',
  'conditionals',
  'passive',
  'agent',
  'impersonal',
  'viewpoint',
  'before',
  'certain',
  'tweets',
  'media',
  'talks',
  'ownMedia',
  'outletNouns',
  'outletEnds',
  'outletOpens',
  'ofPapers',
  'outletKinds',
  'addressee',
  'place',
  'titles',
  'roles',
  'women',
  'men',
  'surnames',
  'spokespeople',
  'organisations',
  'documents',
  'namedBodies',
  'wholeBodies',
  'calledSo',
  'tellsAgain',
  'callings',
  'natives',
  'anonymous',
  'hidden',
  'epithets',
  'roleTails',
  'pronounsPerson',
  'pronounsFemale',
  'pronounsMale',
  'pronounsPlural',
  'pronounsThing',
  'pronounsSpeech',
  'ofThings',
  'determiners',
  'demonstratives',
  'indefinites',
  'plurals',
  'oblique',
  'determinersAfter',
  'objectPronouns',
  'loneArticles',
  'articlesFemale',
  'articlesMale',
  'complementizers',
  'openers',
  'neverOpens',
  'quotatives',
  'dialogueTags',
  'prepositions',
  'ofWords',
  'purposes',
  'capacity',
  'issuing',
  'consequence',
  'officeJoins',
  'conjunctions',
  'subordinators',
  'relatives',
  'remarks',
  'auxiliaries',
  'passiveAuxiliaries',
  'adverbs',
  'negations',
  'particles',
  'starters',
  'months',
  'weekdays',
  'days',
  'dayParts',
  'timePrepositions',
  'placePrepositions',
  'abbreviations',
  'capitalOnly',
  'titleCues',
  'scareCues',
  'furniture',
  'backReference',
  'vague',
  'toldModals',
  'toldPassives',
  'crowd',
  'deeds',
  'experts',
  'affiliation',
  'officers',
  'releases',
  'papers',
  'befalls',
  'provides',
  'issues',
  'measured',
  'procedure',
  'results',
  'enforcers',
  'refusals',
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
  'backshift',
  'bodies',
  'alsoNoun',
  'relations',
  'formerly',
  'posts',
  'sites',
  'hearsay',
  'cites',
  'seats',
  'placeNouns',
  'things',
  'bodyEnds',
  'residents',
  'story',
  'pictures',
  'shows',
  'games',
  'forums',
  'heard',
  'heardThings',
  'figures',
  'others',
  'press',
  'attested',
  'authorities',
  'turns',
  'occurs',
  'contacts',
  'houses',
  'laws',
  'appoints',
] as const;

export type Tag = (typeof TAGS)[number];

/** A map: an object of so many keys takes twice as long to look up in. */
const INDEX: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, k) => [tag, k]));
const BITS = 32;
if (TAGS.length > 6 * BITS) throw new RangeError('more tags than bits: give TagSet a further integer');

/** Most words have no more. */
const FEW = 6;

/** Read-only: what look-ups see. */
export interface Tags {
  has(tag: Tag): boolean;
  /** Whether the two have a tag in common: one look that spares one for each of many tags. */
  meets(other: Tags): boolean;
  readonly size: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export class TagSet implements Tags {
  a = 0;
  b = 0;
  c = 0;
  d = 0;
  e = 0;
  f = 0;
  size = 0;
  /** The first few, which a look compares one by one: by identity, which no hash is as fast as. */
  readonly #first: Tag[] = [];

  add(tag: Tag): this {
    if (this.has(tag)) return this;
    const index = INDEX.get(tag) ?? 0;
    const bit = 1 << (index % BITS);
    if (index < BITS) this.a |= bit;
    else if (index < 2 * BITS) this.b |= bit;
    else if (index < 3 * BITS) this.c |= bit;
    else if (index < 4 * BITS) this.d |= bit;
    else if (index < 5 * BITS) this.e |= bit;
    else this.f |= bit;
    this.size++;
    this.#list(TAGS[index] ?? tag);
    return this;
  }

  has(tag: Tag): boolean {
    const first = this.#first;
    if (this.size <= FEW) {
      for (let k = 0; k < first.length; k++) if (first[k] === tag) return true;
      return false;
    }
    const index = INDEX.get(tag) ?? 0;
    const low = index < 2 * BITS ? (index < BITS ? this.a : this.b) : index < 3 * BITS ? this.c : this.d;
    const high = index < 5 * BITS ? this.e : this.f;
    return ((index < 4 * BITS ? low : high) & (1 << (index % BITS))) !== 0;
  }

  /** Adds all tags of `other`; a tag that both have counts twice in `size`. */
  join(other: Tags): this {
    if (other instanceof TagSet) for (const tag of other.#first) this.#list(tag);
    this.a |= other.a;
    this.b |= other.b;
    this.c |= other.c;
    this.d |= other.d;
    this.e |= other.e;
    this.f |= other.f;
    this.size += other.size;
    return this;
  }

  #list(tag: Tag): void {
    if (this.#first.length < FEW) this.#first.push(tag);
  }

  meets(other: Tags): boolean {
    return (
      ((this.a & other.a) |
        (this.b & other.b) |
        (this.c & other.c) |
        (this.d & other.d) |
        (this.e & other.e) |
        (this.f & other.f)) !==
      0
    );
  }
}

/** The tags of `tags`, for `meets`. */
export function tagSet(tags: readonly Tag[]): Tags {
  const set = new TagSet();
  for (const tag of tags) set.add(tag);
  return set;
}

export const NO_TAGS: Tags = new TagSet();
