/**
 * The carriers of the world, as data: who takes words from the one who said them to the article that prints them.
 *
 * A table row is `[name, home, domains, names]`: home is the languages and the country ("ru en RU"), separated by
 * spaces like the domains; other names are separated by `|`. A name (the canonical one too) may end in
 * - `?`  an ordinary word or common abbreviation as well ("Time", "AP", "Suara"): counts only beside a cue;
 * - `*`  takes an inflectional ending of up to three letters ("Интерфаксу").
 */
import type { CarrierKind } from '../../report.ts';

export interface Outlet {
  /** Canonical name, in Latin letters. */
  readonly name: string;
  readonly kind: CarrierKind;
  /** BCP 47; `mul` for those that publish in many. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-2; null for platforms and outlets of no one country. */
  readonly country: string | null;
  readonly domains: readonly string[];
  /** Every other spelling, in any script. */
  readonly aliases: readonly string[];
  /** True where the canonical name is an ordinary word or abbreviation too. A hit says it for the spelling it met. */
  readonly ambiguous: boolean;
}

export type OutletRow = readonly [name: string, home: string, domains: string, names?: string];
export type OutletTable = Readonly<Partial<Record<CarrierKind, readonly OutletRow[]>>>;

/** One spelling of an outlet, as the finder needs it. */
export interface OutletName {
  readonly outlet: Outlet;
  readonly text: string;
  readonly ambiguous: boolean;
  readonly inflects: boolean;
}

interface Spelling {
  readonly text: string;
  readonly ambiguous: boolean;
  readonly inflects: boolean;
}

const list = (text: string, separator: string): string[] =>
  text.split(separator).filter((part) => part !== '');

const isCountry = (code: string): boolean => code === code.toUpperCase();

function spelling(marked: string): Spelling {
  const last = marked.at(-1);
  const sigil = last === '?' || last === '*';
  return {
    text: sigil ? marked.slice(0, -1) : marked,
    ambiguous: last === '?',
    inflects: last === '*',
  };
}

/** Reads a table; every outlet comes with all its spellings, its domains among them ("dikutip dari kompas.com"). */
export function readTable(table: OutletTable): { outlets: Outlet[]; names: OutletName[] } {
  const outlets: Outlet[] = [];
  const names: OutletName[] = [];
  for (const kind of ['agency', 'publication', 'broadcaster', 'platform'] as const) {
    for (const [marked, home, domainList, others = ''] of table[kind] ?? []) {
      const places = list(home, ' ');
      const own = spelling(marked);
      const aliases = list(others, '|').map(spelling);
      const domains = list(domainList, ' ');
      const outlet: Outlet = {
        name: own.text,
        kind,
        languages: places.filter((part) => !isCountry(part)),
        country: places.find(isCountry) ?? null,
        domains,
        aliases: aliases.map((alias) => alias.text),
        ambiguous: own.ambiguous,
      };
      outlets.push(outlet);
      for (const name of [own, ...aliases]) names.push({ outlet, ...name });
      for (const text of domains) names.push({ outlet, text, ambiguous: false, inflects: false });
    }
  }
  return { outlets, names };
}

/** An outlet of which nothing is known but what it is called. */
export const outletNamed = (name: string, kind: CarrierKind = 'publication'): Outlet => ({
  name,
  kind,
  languages: [],
  country: null,
  domains: [],
  aliases: [],
  ambiguous: false,
});
