/** A small file server on 127.0.0.1, for the sample articles and for the browser tests. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page that exists only in memory. */
export interface Route {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` where absent. */
  readonly type?: string;
  readonly status?: number;
  /** Sent without an end: the page stays loading. */
  readonly endless?: boolean;
  /** Whether the browser may keep it, as it keeps an extension's own files. */
  readonly keep?: boolean;
}

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));

/** The article that everything opens first. */
export const FIRST_SAMPLE = '/sample-1.html';

const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves `folder`, with `routes` (by path, "/x") in front of it, on `port`, or on any free port where it is taken
 * or 0. Nothing outside the folder is ever read.
 */
export async function serve(
  folder: string,
  { port = 0, routes = {} }: { port?: number; routes?: Readonly<Record<string, Route>> } = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { status, type, body, keep, endless } = await answer(folder, routes, request.url ?? '/');
    const cache = keep ? 'max-age=86400' : 'no-store';
    response.writeHead(status, { 'content-type': type, 'cache-control': cache });
    if (endless) response.write(body);
    else response.end(body);
  });
  const listen = (wanted: number) =>
    new Promise<void>((done, failed) => {
      server.once('error', failed).listen(wanted, '127.0.0.1', done);
    });
  await listen(port).catch(() => listen(0));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  routes: Readonly<Record<string, Route>>,
  url: string,
): Promise<{ status: number; type: string; body: string | Uint8Array; keep?: boolean; endless?: boolean }> {
  const missing = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not here.' };
  // Browsers ask for it by themselves, and a 404 would stand in the console as an error.
  if (url === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  try {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const route = routes[pathname];
    if (route) {
      const { status = 200, type = HTML, body, keep = false, endless = false } = route;
      return { status, type, body, keep, endless };
    }
    const path = resolve(folder, `.${pathname === '/' ? '/index.html' : decodeURIComponent(pathname)}`);
    const type = TYPES[extname(path)];
    if (!path.startsWith(folder + sep) || !type) return missing;
    return { status: 200, type, body: await readFile(path) };
  } catch {
    return missing;
  }
}
