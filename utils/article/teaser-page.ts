/** Front pages and sections: prose, but of many articles, each under a headline that links to it. */
import { type Candidate, weightOfAll } from './candidates.ts';
import { articleObject, type LdObject } from './json-ld.ts';
import type { Metadata } from './metadata.ts';

/** Fewer linked headlines stand round many an article. */
const FEWEST_TEASERS = 6;
/** So much prose under one make is an article even where the page is full of links. */
const ENOUGH_PROSE = 1500;

/** @param all every block of the page; empty where the text comes from the page's data */
export function isTeaserPage(
  all: readonly Candidate[],
  chosen: readonly Candidate[],
  metadata: Metadata,
  objects: readonly LdObject[],
): boolean {
  if (all.length === 0 || articleObject(objects) !== null) return false;
  const prose = chosen.filter((c) => c.prose);
  const first = prose[0];
  const last = prose.at(-1);
  if (!first || !last) return true;
  const teasers = all.filter(
    (c) => c.kind === 'heading' && c.linkShare > 0.8 && c.index >= first.index - 2 && c.index <= last.index,
  ).length;
  const isFrontPage = metadata.url !== null && new URL(metadata.url).pathname === '/';
  const isListing = teasers >= FEWEST_TEASERS && teasers * 2 >= prose.length;
  return (
    (isListing || (isFrontPage && teasers > 0)) &&
    (isFrontPage || metadata.publishedTime === null || weightOfAll(prose) < ENOUGH_PROSE)
  );
}
