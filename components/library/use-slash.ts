import { type RefObject, useEffect } from 'react';

/** Where a slash is meant for what has the focus, or must not lead out of a dialog. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="dialog"] *';

/** A slash puts the keyboard into the view's search field, as in most libraries of anything. */
export function useSlash(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      const field = view.current?.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', focusSearch);
    return () => document.removeEventListener('keydown', focusSearch);
  }, [view]);
}
