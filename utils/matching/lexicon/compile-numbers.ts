/** A lexicon's numbers as tables. */
import { fold } from '../words/fold.ts';
import { plainList, table } from './lists.ts';
import type { Lexicon } from './types.ts';

export interface CompiledNumbers {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly teen: ReadonlySet<string>;
  readonly tens: ReadonlySet<string>;
  readonly hundred: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ordinalSuffixes: readonly string[];
  readonly digitOrdinalSuffixes: ReadonlySet<string>;
  readonly ordinalPrefixes: readonly string[];
  readonly compoundJoiner: string | null;
  readonly compoundParts: readonly { word: string; value: number; role: 'value' | 'hundred' | 'scale' }[];
  readonly decimalWords: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly halfJoiners: ReadonlySet<string>;
  readonly moneyScales: ReadonlyMap<string, number>;
  readonly minus: ReadonlySet<string>;
  readonly adjectives: readonly string[];
  readonly adjectiveHeads: ReadonlyMap<string, number>;
  readonly decimal: '.' | ',';
}

export function compileNumbers({ numbers }: Lexicon): CompiledNumbers {
  const values = table(numbers.values);
  const scales = table(numbers.scales);
  const hundred = new Set(plainList(numbers.hundred));
  return {
    values,
    scales,
    ordinals: table(numbers.ordinals),
    teen: new Set(plainList(numbers.teen)),
    tens: new Set(plainList(numbers.tens)),
    hundred,
    joiners: new Set(plainList(numbers.joiners)),
    articles: new Set(plainList(numbers.articles)),
    ordinalSuffixes: plainList(numbers.ordinalSuffixes).sort((a, b) => b.length - a.length),
    digitOrdinalSuffixes: new Set(plainList(numbers.digitOrdinalSuffixes)),
    ordinalPrefixes: plainList(numbers.ordinalPrefixes),
    compoundJoiner: numbers.compound ? fold(numbers.compound.joiner) : null,
    compoundParts: numbers.compound
      ? [
          ...[...values].map(([word, value]) => ({ word, value, role: 'value' as const })),
          ...[...hundred].map((word) => ({ word, value: 100, role: 'hundred' as const })),
          ...[...scales]
            .filter(([, v]) => v === 1000)
            .map(([word, value]) => ({ word, value, role: 'scale' as const })),
        ].sort((a, b) => b.word.length - a.word.length)
      : [],
    decimalWords: new Set(plainList(numbers.decimalWords)),
    halves: new Set(plainList(numbers.halves)),
    halfJoiners: new Set(plainList(numbers.halfJoiners)),
    moneyScales: table(numbers.moneyScales),
    minus: new Set(plainList(numbers.minus)),
    adjectives: plainList(numbers.adjectives),
    adjectiveHeads: table(numbers.adjectiveHeads),
    decimal: numbers.decimal,
  };
}
