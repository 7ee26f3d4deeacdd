import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { type ReactNode, StrictMode } from 'react';
import { uiDirection } from '../../utils/i18n.ts';
import { NoticeProvider } from './Notices.tsx';
import './tokens.css';
import './base.css';

/**
 * What every page of the extension stands in: tokens, base styles, direction, notices. Base UI's inline `<style>`
 * elements are switched off, since the pages' CSP allows styles from files only.
 */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  return (
    <StrictMode>
      <CSPProvider disableStyleElements>
        <DirectionProvider direction={uiDirection()}>
          <NoticeProvider>{children}</NoticeProvider>
        </DirectionProvider>
      </CSPProvider>
    </StrictMode>
  );
}
