/** What became of a quote's words over the kept texts of its article. */

export type Presence =
  /** They stand in every text, or none is kept. */
  | { readonly kind: 'always' }
  /** In no text as they are: joined over paragraphs, or imported. */
  | { readonly kind: 'never' }
  /** Not yet in the text before, in every one from `since` on. Places in the list of readings. */
  | { readonly kind: 'new'; readonly before: number; readonly since: number }
  /** Last in `last`, no longer in the one after it nor in any later one. */
  | { readonly kind: 'gone'; readonly last: number; readonly after: number }
  /** Away and there again: last missing in `away`, back in `since`. */
  | { readonly kind: 'back'; readonly away: number; readonly since: number };

/** @param present for each kept text, oldest first, whether the words stand in it */
export function presenceOf(present: readonly boolean[]): Presence {
  if (present.every(Boolean)) return { kind: 'always' };
  const last = present.lastIndexOf(true);
  if (last < 0) return { kind: 'never' };
  if (last < present.length - 1) return { kind: 'gone', last, after: last + 1 };
  const missing = present.lastIndexOf(false);
  if (present.indexOf(true) > missing) return { kind: 'new', before: missing, since: missing + 1 };
  return { kind: 'back', away: missing, since: missing + 1 };
}
