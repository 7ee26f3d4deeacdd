/** Somebody or something that the article names, with all it says of them, and the list of them all. */
import type { SpeakerKind } from '../../report.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordsOf } from '../names/name-words.ts';
import type { NameForms } from '../text/name-forms.ts';

export interface Entity {
  readonly id: number;
  name: string;
  readonly words: Set<string>;
  /** Words of the fullest name. */
  length: number;
  /** The last word of the fullest name: what a surname alone is looked up by. */
  last: string;
  kind: SpeakerKind;
  /** Lower-case content words of every role it was given. */
  readonly roleWords: Set<string>;
  role: string | null;
  /** Token indexes of its mentions, in order. */
  readonly at: number[];
  gender: 'female' | 'male' | null;
  /** What the given name makes likely: it keeps apart, and joins nobody. */
  likely: 'female' | 'male' | null;
  /** An office it was given is told as one no longer held. */
  former: boolean;
  /** A party or country in brackets after the name: "(CDU)". */
  inBrackets: boolean;
}

export interface Registry {
  readonly entities: readonly Entity[];
  readonly ofMention: ReadonlyMap<Mention, Entity>;
  /** The same by the token a name begins with, for mentions that a frame has changed on its way. */
  readonly byName: ReadonlyMap<number, Entity>;
  /** Short forms that brackets introduced, lower case. */
  readonly aliases: ReadonlyMap<string, Entity>;
  readonly forms: NameForms;
}

/** Whom a mention names. */
export const entityOf = (registry: Registry, m: Mention): Entity | null =>
  registry.ofMention.get(m) ?? (m.name && registry.byName.get(m.name.from)) ?? null;

/** A mention that may be a person's. */
export const isPersonal = (m: Mention): boolean => m.type === 'person' || m.type === 'name';

/** @param entities the new one is added to them */
export function newEntity(entities: Entity[], name: string, m: Mention, last: string): Entity {
  const entity: Entity = {
    id: entities.length,
    name,
    words: new Set(),
    length: wordsOf(name).length,
    last,
    kind: isPersonal(m) ? 'person' : 'organisation',
    roleWords: new Set(),
    role: null,
    at: [],
    gender: null,
    likely: null,
    former: false,
    inBrackets: false,
  };
  entities.push(entity);
  return entity;
}
