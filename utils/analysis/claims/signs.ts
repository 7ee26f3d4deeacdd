/**
 * What was seen of a sentence: a number for each sign of a fixed list, 0 where the sign was not seen. The numbers stand in one
 * row in the order of the list, since objects that each have other keys are slow to fill, to read and to add up.
 */

/** The signs that one question is judged from. */
export class SignList<S extends string> {
  readonly names: readonly S[];
  readonly #places: ReadonlyMap<S, number>;
  readonly #none: readonly number[];

  constructor(names: readonly S[]) {
    this.names = names;
    this.#none = names.map(() => 0);
    this.#places = new Map(names.map((name, k) => [name, k]));
  }

  placeOf(sign: S): number {
    return this.#places.get(sign) ?? -1;
  }

  none(): number[] {
    return this.#none.slice();
  }

  /** The numbers of a record in the order of the list, 0 where it has none. */
  row(numbers: Readonly<Partial<Record<S, number>>>): number[] {
    return this.names.map((name) => numbers[name] ?? 0);
  }
}

/** Read-only: what was seen. */
export interface Seen<S extends string> {
  get(sign: S): number;
  /** The same, but for one sign. */
  without(sign: S): Seen<S>;
  readonly row: readonly number[];
}

export class Signs<S extends string> implements Seen<S> {
  /** No typed array: those of more than a few numbers lie outside the engine's own memory and take long to get. */
  readonly row: number[];
  readonly #list: SignList<S>;

  constructor(list: SignList<S>, row = list.none()) {
    this.#list = list;
    this.row = row;
  }

  get(sign: S): number {
    return this.row[this.#list.placeOf(sign)] ?? 0;
  }

  without(sign: S): Signs<S> {
    const others = new Signs(this.#list, [...this.row]);
    others.set(sign, 0);
    return others;
  }

  set(sign: S, value = 1): void {
    this.row[this.#list.placeOf(sign)] = value;
  }
}

/** The probability that signs add up to, each times its weight. */
export function logistic(weights: readonly number[], signs: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (signs[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
