/** A mention: how the text names somebody or something that can speak. */

export type MentionType =
  | 'person'
  | 'name'
  | 'role'
  | 'spokesperson'
  | 'organisation'
  | 'document'
  | 'anonymous'
  | 'pronoun';

export interface Mention {
  /** Token indexes, end exclusive: the whole phrase. */
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** Token range of the proper name in it, or null. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** Token range of the role or rank in it, or null. */
  readonly role: { readonly from: number; readonly to: number } | null;
  /** Lower-case head noun of a phrase without a name ("minister", "company"), else null. */
  readonly head: string | null;
  /** After a preposition: not the subject of its clause. */
  readonly governed: boolean;
  /** "Stoltenberg's": it owns what follows. */
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly quoted: boolean;
  /** Inside round brackets: an aside about somebody else's name ("Moore (D-Wis.) said"). */
  readonly bracketed: boolean;
  /** "that", "the same": points back to somebody named before. */
  readonly definite: boolean;
  /** Letters of the particle that is written onto its last word ("기상청은": 1); undefined where there is none. */
  readonly particle?: number;
}

/** A mention of which nothing is known but what is said of it here: no name, no office, and not part of anything. */
export const mentionOf = (known: Pick<Mention, 'from' | 'to' | 'type'> & Partial<Mention>): Mention => ({
  name: null,
  role: null,
  head: null,
  governed: false,
  possessive: false,
  plural: false,
  quoted: false,
  bracketed: false,
  definite: false,
  ...known,
});
