/** `verbatim check --batch`. */
import { type BatchStreams, runBatch } from './batch.ts';
import { createChecker } from './check.ts';
import { checkLineSchema } from './input.ts';
import type { CheckOptions } from './options.ts';

export async function checkBatch(options: CheckOptions, streams: BatchStreams): Promise<boolean> {
  const check = await createChecker(options);
  return runBatch(streams, checkLineSchema, ({ id, text, html, url, language }) =>
    check({
      id,
      body: html === undefined ? { kind: 'text', content: text ?? '' } : { kind: 'html', content: html },
      url,
      language,
    }),
  );
}
