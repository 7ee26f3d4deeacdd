/** Which elements stand in a line of text; all others begin and end a block. */
import type { FlatElement } from './flat-tree.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp slot small span strike strong sub sup time tt u var wbr img picture source button input'.split(
    ' ',
  ),
);

export function isBlockLevel(element: Pick<FlatElement, 'tag'>): boolean {
  return !INLINE.has(element.tag) && !element.tag.includes('-');
}

/** True where a block stands in the element: it only wraps. */
export function holdsBlocks(element: Element): boolean {
  return [...element.children].some((child) => isBlockLevel({ tag: child.localName.toLowerCase() }));
}
