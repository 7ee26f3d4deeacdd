/** What the kill test does to the library, decided by a seed alone: the page and the test know it alike. */
import { createLibrary, type Library, type LibraryDatabase } from '../../utils/library/index.ts';
import type { Migration } from '../../utils/library/migrations.ts';
import type { Fixture } from '../../utils/library/testing/fixture.ts';
import { type Step, wholeText } from '../../utils/library/testing/script.ts';

/** A small, well-mixed generator (mulberry32): numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Quotes of an imported file: enough that reading, staging and taking it in each last long enough to be hit. */
const FILE_QUOTES = 200;
const FILES = 5;

/** Step number `n` (from 1) of the history that `seed` names. */
export function stepAt(seed: number, n: number): Step {
  const next = random(seed ^ Math.imul(n, 0x9e3779b1));
  const below = (limit: number) => Math.floor(next() * limit);
  const kind = next();
  if (kind < 0.5) {
    const quotes = Array.from({ length: 1 + below(30) }, () => below(60));
    return { do: 'save', article: below(8), quotes };
  }
  if (kind < 0.58) return { do: 'import', file: below(FILES), quotes: FILE_QUOTES };
  const word = `word-${n}`;
  if (kind < 0.85) {
    const actions = ['edit', 'tag', 'note', 'verify', 'dispute', 'delete', 'delete'] as const;
    return { do: actions[below(actions.length)] ?? 'tag', quote: below(400), word };
  }
  if (kind < 0.97) {
    const actions = ['delete-article', 'restore', 'undo', 'undo', 'dismiss'] as const;
    return { do: actions[below(actions.length)] ?? 'undo', which: below(12) };
  }
  return { do: 'merge', keep: below(7), other: below(7) };
}

/** The library as step `n` finds it: same clock, same ids, wherever it runs. */
export function libraryAt(db: LibraryDatabase, n: number): Library {
  let ids = 0;
  return createLibrary({
    db,
    now: () => new Date(Date.UTC(2026, 2, 1) + n * 1000),
    newId: () => `step-${n}-${++ids}`,
  });
}

/** All that must be as before or as after: the reader's data, what can be undone, and the index's generation. */
export async function stateOf(library: Library): Promise<string> {
  const undoable = (await library.undoable()).map(({ at, action, count }) => [at, action, count]);
  return `${await wholeText(library)}\n${JSON.stringify(undoable)}`;
}

export const MIGRATED_QUOTES = 3000;

/** The library that is migrated: `MIGRATED_QUOTES` copies of the fixture's first quote. */
export function largeFixture(fixture: Fixture): Fixture {
  const [first] = fixture.tables.quotes ?? [];
  const quotes = Array.from({ length: MIGRATED_QUOTES }, (_, n) => ({
    ...first,
    seq: n + 1,
    id: `quote-${n}`,
  }));
  return { ...fixture, tables: { ...fixture.tables, quotes } };
}

/** A migration like any to come: a new index, and everything rewritten. */
export const NEXT_MIGRATION: Migration = {
  version: 1000,
  stores: { sheets: '++no, articleId, *families, *speakerIds, size, rank' },
  upgrade: async (transaction) => {
    await transaction
      .table('sheets')
      .toCollection()
      .modify((sheet: Record<string, unknown>) => {
        sheet.rank = sheet.size;
      });
  },
};
