/** The names of carriers in a text: data of the project, and the reader's own list. */
import { findOutlets, type OutletHit } from '../language/outlets/index.ts';
import type { CarrierKind } from '../report.ts';

export type { OutletHit };

export interface OwnCarrier {
  readonly name: string;
  readonly kind: CarrierKind;
  readonly aliases: readonly string[];
}

/** Every carrier named in a text: the outlets of the world and the reader's own, in order. */
export function findCarrierNames(text: string, own: readonly OwnCarrier[]): OutletHit[] {
  const hits = findOutlets(text).filter((hit) => !opensLonger(text, hit));
  for (const carrier of own) {
    for (const name of [carrier.name, ...carrier.aliases]) {
      if (name === '') continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const outlet = {
          name: carrier.name,
          kind: carrier.kind,
          languages: [],
          country: null,
          domains: [],
          aliases: [],
          ambiguous: false,
        };
        hits.push({ outlet, start: at, end: at + name.length, ambiguous: false });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** "il Corriere del Porto": behind a short name of an outlet, "of" and a capital make another of it. */
const opensLonger = (text: string, { outlet, start, end }: OutletHit): boolean =>
  text.slice(start, end) !== outlet.name && LONGER.test(text.slice(end, end + OF_AND_CAPITAL));
const LONGER = /^ d(?:[aeiou]|el|ell[aeo]|[ao]s) \p{Lu}/u;
/** Letters of the longest "of" and the capital behind it. */
const OF_AND_CAPITAL = 8;
