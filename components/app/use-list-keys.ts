import { useEffect } from 'react';

/**
 * `j` or an arrow goes to the list from wherever no control is in focus, so that the keyboard works at once; and from the
 * list's own tab, which these keys are of no use to.
 */
export function useListKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.activeElement?.matches('body, h1, [role="tab"]') !== true) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!['j', 'k', 'ArrowDown'].includes(event.key)) return;
      const first = document.querySelector<HTMLElement>('.roving-list__item[tabindex="0"]');
      if (first === null) return;
      event.preventDefault();
      first.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
