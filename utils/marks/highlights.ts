/**
 * Marks painted by the CSS Custom Highlight API: ranges are registered under names that marks.css styles, and the
 * page's DOM is not touched. The words of an article may stand in several documents (same-origin frames); each has a
 * registry of its own.
 */
import { isOurs } from './names.ts';

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
  const views = new Set<View>();
  return {
    add(name, ranges) {
      for (const range of ranges) {
        const view = viewOf(range);
        if (view === null) continue;
        views.add(view);
        const { highlights } = view.CSS;
        let highlight = highlights.get(name);
        if (highlight === undefined) {
          highlight = new view.Highlight();
          if (priority.has(name)) highlight.priority = 1;
          highlights.set(name, highlight);
        }
        highlight.add(range);
      }
    },
    clear(name) {
      for (const view of views) {
        const { highlights } = view.CSS;
        if (name !== undefined) highlights.delete(name);
        else for (const key of [...highlights.keys()]) if (isOurs(key)) highlights.delete(key);
      }
      if (name === undefined) views.clear();
    },
  };
}
