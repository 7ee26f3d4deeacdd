import { useEffect } from 'react';
import { i18n } from '../../utils/i18n.ts';

/** Names the tab after what it shows, for as long as that is shown. */
export function useDocumentTitle(name: string | null): void {
  useEffect(() => {
    if (name === null) return;
    document.title = `${name} · ${i18n.t('library.title')}`;
    return () => {
      document.title = i18n.t('library.title');
    };
  }, [name]);
}

export interface PageTitleProps {
  readonly id: string;
  readonly language?: string | null;
  readonly children: string;
}

/** The heading of a view: it names the tab too, and the keyboard arrives at it (`keep-focus.ts`). */
export function PageTitle({ id, language = null, children }: PageTitleProps) {
  useDocumentTitle(children);
  return (
    <h2 className="page__title" id={id} lang={language ?? undefined} tabIndex={-1} data-arrival>
      <bdi>{children}</bdi>
    </h2>
  );
}
