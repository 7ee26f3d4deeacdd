/** Parts of a page that its server streamed late. */

export interface StreamedParts {
  readonly byPlaceholder: Map<string, Element>;
  readonly moved: ReadonlySet<Element>;
  readonly orphans: ReadonlySet<Element>;
}

/**
 * React streams late parts of a page as `<div hidden id="S:1">` at its end, with a script that moves each to the
 * placeholder `<template id="B:1">`. Where that script has not run, the move is made here, in the tree.
 */
export function streamedParts(body: Element): StreamedParts {
  const byPlaceholder = new Map<string, Element>();
  const moved = new Set<Element>();
  const orphans = new Set<Element>();
  for (const part of body.querySelectorAll('[hidden][id^="S:"]')) {
    const number = part.id.slice(2);
    const placeholder = [`B:${number}`, `P:${number}`].find(
      (id) => body.ownerDocument.getElementById(id)?.localName === 'template',
    );
    if (placeholder === undefined) orphans.add(part);
    else {
      byPlaceholder.set(placeholder, part);
      moved.add(part);
    }
  }
  return { byPlaceholder, moved, orphans };
}
