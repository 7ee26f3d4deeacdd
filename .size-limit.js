/**
 * What a page and a click have to load, minified, before compression (`npm run sizes`, on a build).
 * A page is counted with everything that it may ever load: what it shows first, the view of a result, and what waits for a
 * click. No split of it into parts makes it look smaller.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILD = '.output/chrome-mv3';
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const PAGE_SCRIPT = /<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g;

/** Every script that the page can load, each once. */
function scriptsOf(page) {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, next] of readFileSync(path, 'utf8').matchAll(IMPORT)) visit(join(dirname(path), next));
  };
  for (const [, path] of html.matchAll(PAGE_SCRIPT)) visit(join(BUILD, path));
  if (seen.size === 0) throw new Error(`${page} loads no script.`);
  return [...seen];
}

const plain = { brotli: false, gzip: false };

export default [
  { name: 'content script', path: `${BUILD}/content-scripts/*.js`, limit: '60 kB', ...plain },
  { name: 'popup', path: scriptsOf('popup.html'), limit: '260 kB', ...plain },
];
