/** The names of carriers in a text: data of the project, and the reader's own list. */
import { findOutlets, type OutletHit, outletNamed } from '../../language/outlets/index.ts';
import type { CarrierKind } from '../../report.ts';

export type { OutletHit };

export interface OwnCarrier {
  readonly name: string;
  readonly kind: CarrierKind;
  readonly aliases: readonly string[];
}

/** Every carrier named in a text: the outlets of the world and the reader's own, in order. */
export function findCarrierNames(text: string, own: readonly OwnCarrier[]): OutletHit[] {
  const hits = findOutlets(text);
  for (const carrier of own) {
    const outlet = outletNamed(carrier.name, carrier.kind);
    for (const name of [carrier.name, ...carrier.aliases]) {
      if (name === '') continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        hits.push({ outlet, start: at, end: at + name.length, ambiguous: false });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
