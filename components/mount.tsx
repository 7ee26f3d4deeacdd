import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { uiDirection, uiLocale } from '../utils/i18n.ts';
import { AppFrame } from './design/AppFrame.tsx';
import { runEffectsSoon } from './effects.ts';

/**
 * Starts a page of the extension in its `#root`, with the interface's language and direction on `<html>`.
 *
 * @param title the page's title, in words of the interface
 */
export function mount(title: string, app: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('This page has no #root');
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  document.title = title;
  runEffectsSoon();
  createRoot(root).render(<AppFrame>{app}</AppFrame>);
}
