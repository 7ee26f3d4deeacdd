import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { ReactNode } from 'react';
import { uiDirection } from '../../utils/i18n.ts';

/**
 * What every Base UI primitive stands in: the interface's direction, and no inline `<style>` elements, since the pages'
 * CSP takes styles from files only. Put here, beside the primitives, so that a page which needs none of them at first
 * (the popup before its result) does not load them.
 */
export function BaseUi({ children }: { readonly children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={uiDirection()}>{children}</DirectionProvider>
    </CSPProvider>
  );
}
