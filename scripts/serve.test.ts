import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIRST_SAMPLE, SAMPLES, type Served, serve } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(SAMPLES, { routes: { '/made': { body: '<p>made</p>' } } });
});
afterAll(() => served.close());

test('the first sample is served as a page', async () => {
  const response = await fetch(served.origin + FIRST_SAMPLE);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
});

test('a page made in memory stands before the folder', async () => {
  expect(await (await fetch(`${served.origin}/made`)).text()).toBe('<p>made</p>');
});

test('nothing outside the folder is read', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(outside, 'site'));
  await writeFile(join(outside, 'secret.html'), 'secret');
  await writeFile(join(outside, 'site', 'open.html'), 'open');
  const site = await serve(join(outside, 'site'));
  // As typed: `fetch` would tidy the dots of a path away before they are sent.
  const statusOf = (path: string) =>
    new Promise<number | undefined>((done, failed) => {
      request(site.origin, { path }, (response) => done(response.resume().statusCode))
        .on('error', failed)
        .end();
    });
  expect(await statusOf('/open.html')).toBe(200);
  expect(await statusOf('/../secret.html')).toBe(404);
  expect(await statusOf('/%2e%2e/secret.html')).toBe(404);
  expect(await statusOf('/..%2fsecret.html')).toBe(404);
  await site.close();
  await rm(outside, { recursive: true });
});

test('a taken port is given up for a free one', async () => {
  const port = Number(new URL(served.origin).port);
  const second = await serve(SAMPLES, { port });
  expect(second.origin).not.toBe(served.origin);
  await second.close();
});
