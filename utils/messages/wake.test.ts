import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { onMessage } from '../messaging.ts';

describe('a page that will ask for a check', () => {
  it('wakes the worker and has the library’s files opened, and needs no answer of either', async () => {
    const databases = vi.fn(() => Promise.reject(new Error('blocked')));
    vi.stubGlobal('indexedDB', { databases });
    const woken = new Promise<void>((done) => {
      onMessage('wake', () => done());
    });
    await import('./wake.ts');
    await woken;
    expect(databases).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it.each(['popup', 'sidepanel'])('does so before anything else of the %s runs', (page) => {
    const script = readFileSync(new URL(`../../entrypoints/${page}/main.tsx`, import.meta.url), 'utf8');
    expect(script.split('\n')[0]).toBe("import '../../utils/messages/wake.ts';");
  });
});
