/** What the reader changes on saved quotes: words, speaker, carriers, tags, notes, findings. One or many, one undo. */

import { patchQuotes, quotesToChange } from './patch.ts';
import type { Finding, QuoteRecord } from './records.ts';
import { resolveSpeakers } from './speaker-names.ts';
import { type LibraryDeps, type Written, write } from './writer.ts';

/** Fields left out stay as they are. */
export interface QuoteEdit {
  readonly text?: string;
  readonly kind?: QuoteRecord['kind'];
  readonly speaker?: QuoteRecord['speaker'];
  readonly via?: QuoteRecord['via'];
  readonly occasion?: QuoteRecord['occasion'];
  readonly language?: string | null;
}

const count = (changed: number) => changed;

/**
 * Corrects a quote. What the page said is remembered, so that saving it again is still noticed, and the evidence
 * (reading, place, surroundings) stays untouched.
 */
export function editQuote(deps: LibraryDeps, id: string, edit: QuoteEdit): Promise<Written<number>> {
  return write(
    deps,
    'edit',
    async (writer) => {
      const quotes = await quotesToChange(writer, [id]);
      const speakers = await resolveSpeakers(writer, edit.speaker ? [edit.speaker] : []);
      const name = edit.speaker?.name;
      const speakerId = edit.speaker === undefined ? {} : { speakerId: (name && speakers.get(name)) || null };
      return patchQuotes(writer, quotes, (quote) => {
        const wordsChange = edit.text !== undefined && edit.text !== quote.text;
        const nameChanges = edit.speaker !== undefined && (name ?? null) !== (quote.speaker?.name ?? null);
        const seen = quote.seen ?? { text: quote.text, speaker: quote.speaker?.name ?? null };
        return {
          ...edit,
          ...speakerId,
          ...(wordsChange || nameChanges ? { seen } : {}),
          editedAt: writer.at,
        };
      });
    },
    count,
  );
}

/** Adds and removes tags on all of these quotes. */
export function tagQuotes(
  deps: LibraryDeps,
  ids: readonly string[],
  tags: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Promise<Written<number>> {
  const tidy = (list: readonly string[] = []) => list.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const add = tidy(tags.add);
  const remove = new Set(tidy(tags.remove));
  return write(
    deps,
    'tag',
    async (writer) =>
      patchQuotes(writer, await quotesToChange(writer, ids), (quote) => ({
        tags: [...new Set([...quote.tags, ...add])].filter((tag) => !remove.has(tag)),
      })),
    count,
  );
}

/** Gives tags another name on these quotes, in their place; a tag that is there already under it becomes one with them. */
export function renameTags(
  deps: LibraryDeps,
  ids: readonly string[],
  from: readonly string[],
  to: string,
): Promise<Written<number>> {
  const name = to.trim();
  return write(
    deps,
    'tag',
    async (writer) =>
      patchQuotes(writer, await quotesToChange(writer, ids), ({ tags }) => ({
        tags: [...new Set(tags.map((tag) => (from.includes(tag) ? name : tag)))],
      })),
    count,
  );
}

/** Sets or takes away the note. */
export function noteQuotes(
  deps: LibraryDeps,
  ids: readonly string[],
  note: string | null,
): Promise<Written<number>> {
  const text = note?.trim() ? note : null;
  return write(
    deps,
    'note',
    async (writer) => patchQuotes(writer, await quotesToChange(writer, ids), () => ({ note: text })),
    count,
  );
}

/**
 * Puts the reader's own finding on quotes, or takes it away (null).
 * @throws LibraryError `invalid` where the link to the primary source is not a web address.
 */
export function setFinding(
  deps: LibraryDeps,
  ids: readonly string[],
  finding: Omit<Finding, 'at'> | null,
): Promise<Written<number>> {
  return write(
    deps,
    'finding',
    async (writer) =>
      patchQuotes(writer, await quotesToChange(writer, ids), () => ({
        finding: finding && { ...finding, at: writer.at },
      })),
    count,
  );
}
