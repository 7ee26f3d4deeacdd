import type { Feature } from '../lexicon/compile.ts';

/** A word of a quote as the judgement sees it. */
export interface Token {
  /** Folded, expanded, in canonical spelling. */
  readonly norm: string;
  readonly stem: string;
  /** Equal keys mean the same word. */
  readonly key: string;
  /** UTF-16, in the quote's own text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  /** First of its sentence. */
  readonly initial: boolean;
  readonly capital: boolean;
  /** Nothing but capitals, two at least. */
  readonly acronym: boolean;
  /** Reads like a name: a capital that neither the sentence nor the language's nouns explain. */
  readonly name: boolean;
  readonly value: number | null;
  readonly ordinal: boolean;
  /** A year, or a number beside a month. */
  readonly dated: boolean;
  readonly features: readonly Feature[];
  /** Ends like a verb in the future, in languages that need no word for it. */
  readonly future: boolean;
  /** Part of the phrase that an earlier token carries the features of. */
  readonly inPhrase: boolean;
  /** May come and go: fillers, bracketed insertions, a cue in the middle, a stutter. */
  readonly free: boolean;
  readonly bracketed: boolean;
  readonly ellipsis: boolean;
  readonly hyphen: boolean;
  /** A full stop stands right behind it. */
  readonly dotted: boolean;
  readonly stop: boolean;
  /** How much it counts when two quotes are measured against each other. */
  readonly weight: number;
}

// Asked of every word dozens of times, before the engine has compiled anything: loops that make nothing.

export function has({ features }: Token, kind: Feature['kind'], value?: string): boolean {
  for (const f of features) if (f.kind === kind && (value === undefined || f.value === value)) return true;
  return false;
}

export function valuesOf(tokens: readonly Token[], kind: Feature['kind']): string[] {
  const values: string[] = [];
  for (const { features } of tokens) for (const f of features) if (f.kind === kind) values.push(f.value);
  return values;
}

/** While it is being read. */
export type MutableToken = { -readonly [K in keyof Token]: Token[K] };

/** The "of" that Romance languages put between a million and what it counts. */
export const isOf = (token: Token | undefined) => token !== undefined && /^(?:de|di|d)$/.test(token.norm);

/** "80.000 per kilogram" and "80.000/kg". */
export const PER: ReadonlySet<string> = new Set(['per', 'pro', 'par', 'por']);
