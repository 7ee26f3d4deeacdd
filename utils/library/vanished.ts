/**
 * Noticing that the browser lost the library. Chromium answers a damaged database by removing it and starting with an
 * empty one, without a word; a reader who clears "site data" does the same. A mark kept elsewhere (the extension's own
 * storage) tells an empty library that was never filled from one that vanished, so that the reader is told and
 * offered the last backup, instead of finding out weeks later.
 */
import * as v from 'valibot';
import { generation } from './index-store.ts';
import { countQuotes } from './sheets.ts';
import type { LibraryDeps } from './writer.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is remembered outside the library; keep it in `browser.storage.local` after each write. */
export const libraryMarkSchema = v.object({ generation: whole, quotes: whole });
export type LibraryMark = v.InferOutput<typeof libraryMarkSchema>;

/** The library's mark now. */
export async function libraryMark(deps: Pick<LibraryDeps, 'db'>): Promise<LibraryMark> {
  const [rev, quotes] = await Promise.all([generation(deps), countQuotes(deps.db)]);
  return { generation: rev, quotes };
}

/**
 * Whether the library went backwards since the mark was made, which no action of ours can do (also deleting everything
 * counts the generation up). A library without quotes cannot be lost.
 */
export function hasVanished(remembered: LibraryMark | null, now: LibraryMark): boolean {
  return remembered !== null && remembered.quotes > 0 && now.generation < remembered.generation;
}
