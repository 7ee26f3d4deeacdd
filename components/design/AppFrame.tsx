import { type ReactNode, StrictMode } from 'react';
import { NoticeProvider } from './Notices.tsx';
import './tokens.css';
import './base.css';

/** What every page of the extension stands in: tokens, base styles, notices. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  return (
    <StrictMode>
      <NoticeProvider>{children}</NoticeProvider>
    </StrictMode>
  );
}
