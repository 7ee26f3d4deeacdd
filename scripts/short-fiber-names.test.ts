import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { FIBER_NAMES, shortFiberNames } from './short-fiber-names.ts';

const PACKAGES = join(import.meta.dirname, '../node_modules');
const REACT_DOM = join(PACKAGES, 'react-dom/cjs/react-dom-client.production.js');
const reactDom = readFileSync(REACT_DOM, 'utf8');
const { window } = new JSDOM();
const { document } = window;
const anyName = new RegExp(`(?<![\\w$])(?:${FIBER_NAMES.join('|')})(?![\\w$])`, 'g');

/** What stands in a page beside it and could read the same objects. */
const OTHERS = [
  'react/cjs/react.production.js',
  'react/cjs/react-jsx-runtime.production.js',
  'react-dom/cjs/react-dom.production.js',
  'scheduler/cjs/scheduler.production.js',
  '@base-ui',
  '@tanstack/react-virtual/dist/esm',
  'dexie-react-hooks/dist',
  'use-sync-external-store/cjs',
];

function scriptsIn(path: string): readonly string[] {
  if (/\.m?js$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name) && !/development/.test(name))
    .map((name) => join(path, name));
}

test('each of the names is still one of React’s', () => {
  const gone = FIBER_NAMES.filter((name) => !reactDom.includes(`.${name}`));
  expect(gone).toEqual([]);
});

test('nobody else reads them: no other package, and not by a name in quotation marks', () => {
  const read = OTHERS.flatMap((other) => scriptsIn(join(PACKAGES, other))).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(new RegExp(`[.?]${anyName.source}`, 'g'))].map(
      ([name]) => `${path} ${name}`,
    ),
  );
  expect(read).toEqual([]);
  expect(reactDom.match(new RegExp(`["'\`]${anyName.source}["'\`]`, 'g'))).toBeNull();
});

test('none is a name of the DOM', () => {
  const inDom = [document.createElement('input'), document, window, new window.Event('x'), /x/, []];
  for (const name of FIBER_NAMES) for (const object of inDom) expect(name in object, name).toBe(false);
});

/** A page with a button that counts, all of it in one script. */
async function counterPage() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement, useState } from 'react';
        import { createRoot } from 'react-dom/client';
        function Counter() {
          const [count, setCount] = useState(0);
          return createElement('button', { onClick: () => setCount(count + 1) }, count + ' times');
        }
        createRoot(document.body).render(createElement(Counter));`,
      resolveDir: import.meta.dirname,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    write: false,
    plugins: [
      {
        name: 'short-fiber-names',
        setup: ({ onLoad }) =>
          onLoad({ filter: /react-dom-client\.production\.js$/ }, async () => ({
            contents: await shortFiberNames(reactDom),
          })),
      },
    ],
  });
  const page = new JSDOM('', { runScripts: 'outside-only' }).window;
  page.eval(outputFiles[0]?.text ?? '');
  return page.document.body;
}

test('with short names it is smaller by 10 kB and more, and draws and draws again as before', async () => {
  expect((await shortFiberNames(reactDom)).length).toBeLessThan(reactDom.length - 10_000);
  const body = await counterPage();
  await expect.poll(() => body.textContent).toBe('0 times');
  body.querySelector('button')?.click();
  await expect.poll(() => body.textContent).toBe('1 times');
});
