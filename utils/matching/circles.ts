/**
 * Circles of citation: outlets that have the words from one another, so that none of them is where the words began.
 * The outlets are the nodes and "says it has it from" the edges of a graph; a circle is a strongly connected part of it
 * (Kosaraju's two passes, in A. V. Aho, J. E. Hopcroft, J. D. Ullman: Data Structures and Algorithms, 1983, section 6.7).
 */
import { type Copy, carriersOf, outletsOf } from './copies.ts';

/** Groups of places in `copies`, each in order: the copies whose outlets cite one another in a circle. Linear. */
export function circlesOf(copies: readonly Copy[]): number[][] {
  const { nodes, nodeOf } = outlets(copies);
  const edges: number[][] = nodes.map(() => []);
  const reversed: number[][] = nodes.map(() => []);
  for (const [node, places] of nodes.entries()) {
    const names = new Set(places.flatMap((place) => [...keysOf(copies[place], carriersOf)]));
    for (const name of names) {
      const cited = nodeOf.get(name);
      if (cited === undefined || cited === node) continue;
      edges[node]?.push(cited);
      reversed[cited]?.push(node);
    }
  }
  const order: number[] = [];
  const seen = new Set<number>();
  for (const node of nodes.keys()) walk(node, edges, seen, (done) => order.push(done));
  const circles: number[][] = [];
  const taken = new Set<number>();
  for (const node of order.reverse()) {
    const part: number[] = [];
    walk(node, reversed, taken, (done) => part.push(done));
    if (part.length > 1) circles.push(part.flatMap((member) => nodes[member] ?? []).sort((x, y) => x - y));
  }
  return circles.sort(([x = 0], [y = 0]) => x - y);
}

const keysOf = (copy: Copy | undefined, keys: (copy: Copy) => Iterable<string>): Iterable<string> =>
  copy === undefined ? [] : keys(copy);

/** Places of the copies by the outlet where they stood, and the outlet that a name means. */
function outlets(copies: readonly Copy[]): { nodes: number[][]; nodeOf: ReadonlyMap<string, number> } {
  const nodes: number[][] = [];
  const nodeOf = new Map<string, number>();
  copies.forEach((copy, place) => {
    const keys = outletsOf(copy);
    const known = keys.map((key) => nodeOf.get(key)).find((node) => node !== undefined);
    const node = known ?? nodes.push([]) - 1;
    nodes[node]?.push(place);
    for (const key of keys) if (!nodeOf.has(key)) nodeOf.set(key, node);
  });
  return { nodes, nodeOf };
}

/** Depth first without recursion; `leave` hears of a node once everything behind it was seen. */
function walk(
  root: number,
  edges: readonly (readonly number[])[],
  seen: Set<number>,
  leave: (node: number) => void,
): void {
  if (seen.has(root)) return;
  seen.add(root);
  const path = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const to = edges[top.node]?.[top.next++];
    if (to === undefined) {
      leave(top.node);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ node: to, next: 0 });
    }
  }
}
