/**
 * Marks painted by the CSS Custom Highlight API: ranges are registered under names that marks.css styles, and the
 * page's DOM is not touched. The words of an article may stand in several documents (same-origin frames); each has a
 * registry of its own.
 */

type View = Window & typeof globalThis;

function viewOf(range: Range): View | null {
  return range.startContainer.ownerDocument?.defaultView ?? null;
}

export interface Painter {
  /** Adds ranges under a highlight's name. */
  add(name: string, ranges: readonly Range[]): void;
  /** Takes one highlight away, or all of ours. */
  clear(name?: string): void;
}

/** @param priority names whose highlight is painted over all others */
export function createPainter(priority: ReadonlySet<string>): Painter {
  // Which names were given where is kept here: Firefox does not let a content script walk the page's registry ("Xray
  // wrapping of iterators not supported").
  const used = new Map<View, Set<string>>();
  return {
    add(name, ranges) {
      for (const range of ranges) {
        const view = viewOf(range);
        if (view === null) continue;
        const { highlights } = view.CSS;
        let highlight = highlights.get(name);
        if (highlight === undefined) {
          highlight = new view.Highlight();
          if (priority.has(name)) highlight.priority = 1;
          highlights.set(name, highlight);
          used.set(view, (used.get(view) ?? new Set()).add(name));
        }
        highlight.add(range);
      }
    },
    clear(name) {
      for (const [view, names] of used) {
        for (const given of name === undefined ? [...names] : [name]) {
          view.CSS.highlights.delete(given);
          names.delete(given);
        }
      }
    },
  };
}
