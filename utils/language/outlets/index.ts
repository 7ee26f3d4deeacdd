/**
 * Who carries news in this world: lookups over the outlet tables by text, by name and by host.
 * The tables are data; see `outlet.ts` for how a row reads.
 */
import { AGENCIES } from './agencies.ts';
import { ASIA } from './asia.ts';
import { EAST_EUROPE } from './east-europe.ts';
import { ENGLISH } from './english.ts';
import { type OutletFinder, type OutletHit, outletFinder } from './finder.ts';
import { GERMANIC } from './germanic.ts';
import { INDONESIA } from './indonesia.ts';
import { MALAY_WORLD } from './malay.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { type Outlet, type OutletName, outletNamed, readTable } from './outlet.ts';
import { PLATFORMS } from './platforms.ts';
import { ROMANCE } from './romance.ts';

export type { OutletFinder, OutletHit } from './finder.ts';
export type { Outlet, OutletName } from './outlet.ts';
export { outletFinder, outletNamed };

/** Agencies first: where two outlets share a spelling ("ABC", "CNA"), the first listed has it. */
const TABLES = [
  AGENCIES,
  PLATFORMS,
  INDONESIA,
  MALAY_WORLD,
  ENGLISH,
  GERMANIC,
  ROMANCE,
  EAST_EUROPE,
  MIDDLE_EAST,
  ASIA,
];

interface World {
  readonly outlets: readonly Outlet[];
  /** Every spelling of every outlet. */
  readonly names: readonly OutletName[];
}

let world: World | null = null;

/** All outlets; read from the tables at the first question, for a worker starts more often than it reads a page. */
export function allOutlets(): World {
  if (world === null) {
    const tables = TABLES.map(readTable);
    world = { outlets: tables.flatMap((t) => t.outlets), names: tables.flatMap((t) => t.names) };
  }
  return world;
}

let finder: OutletFinder | null = null;
let names: Map<string, Outlet> | null = null;
let hosts: Map<string, Outlet> | null = null;

/**
 * The outlets named in `text` from `start` to `end` (UTF-16 code units), in order, without overlaps, the longest
 * name at each place. A hit marked `ambiguous` is only a candidate.
 */
export function findOutlets(text: string, start = 0, end = text.length): OutletHit[] {
  finder ??= outletFinder(allOutlets().names);
  return finder(text, start, end).filter((hit) => !goesOn(text, hit));
}

/** "il Corriere del Porto": behind a short name of an outlet, "of" and a capital make another of it. */
const goesOn = (text: string, { outlet, start, end }: OutletHit): boolean =>
  text.slice(start, end) !== outlet.name &&
  OF_SOMETHING.test(text.slice(end, end + OF_AND_CAPITAL)) &&
  // "kepada Antara di Medan": Indonesian "di" is where.
  outlet.languages.some((language) => ROMANCE_LANGUAGES.has(language));
const ROMANCE_LANGUAGES: ReadonlySet<string> = new Set(['it', 'es', 'fr', 'pt', 'ca', 'gl', 'ro']);
/** In the languages whose papers are named so, whatever the article's own. */
const OF_SOMETHING = /^ d(?:[aeiou]|el|ell[aeo]|[ao]s) \p{Lu}/u;
/** Letters of the longest "of" and the capital behind it. */
const OF_AND_CAPITAL = 8;

function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[«»“”"]/g, '')
    .trim()
    .replace(/^the /, '');
}

function firstOf(pairs: Iterable<readonly [string, Outlet]>): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const [key, outlet] of pairs) if (!map.has(key)) map.set(key, outlet);
  return map;
}

/** The outlet of this name or alias in any case, with or without "The", or null. */
export function outletByName(name: string): Outlet | null {
  names ??= firstOf([
    ...allOutlets().outlets.map((outlet) => [nameKey(outlet.name), outlet] as const),
    ...allOutlets().names.map(({ text, outlet }) => [nameKey(text), outlet] as const),
  ]);
  return names.get(nameKey(name)) ?? null;
}

/** The outlet that publishes at this host or at a domain above it (`nasional.kompas.com` is Kompas.com), or null. */
export function outletByDomain(host: string): Outlet | null {
  hosts ??= firstOf(
    allOutlets().outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
  );
  let rest = host.toLowerCase();
  for (;;) {
    const outlet = hosts.get(rest);
    if (outlet !== undefined) return outlet;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}
