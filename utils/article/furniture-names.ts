/** Which blocks stand in furniture by the name of an element round them. */
import { type Candidate, weightOfAll } from './candidates.ts';
import { ancestors, type FlatElement } from './flat-tree.ts';
import { isNamedFurniture } from './furniture.ts';

/** An element that holds more of the core than this wraps the article, whatever its name says. */
const WRAPPER_SHARE = 0.3;

/** Remembers for each element whether it is furniture by name and small enough to be. */
export class FurnitureNames {
  readonly #verdicts = new Map<FlatElement, boolean>();
  readonly #proseIn = new Map<FlatElement, number>();
  readonly #whole: number;

  constructor(prose: readonly Candidate[]) {
    this.#whole = weightOfAll(prose);
    for (const c of prose) {
      for (const element of [c.owner, ...ancestors(c.owner)]) {
        this.#proseIn.set(element, (this.#proseIn.get(element) ?? 0) + c.weight);
      }
    }
  }

  holds(c: Pick<Candidate, 'owner'>): boolean {
    for (const element of [c.owner, ...ancestors(c.owner)]) {
      if ((this.#proseIn.get(element) ?? 0) > this.#whole * WRAPPER_SHARE) return false;
      if (this.isFurniture(element)) return true;
    }
    return false;
  }

  isFurniture(element: FlatElement): boolean {
    const known = this.#verdicts.get(element);
    if (known !== undefined) return known;
    const verdict = isNamedFurniture(element);
    this.#verdicts.set(element, verdict);
    return verdict;
  }
}
