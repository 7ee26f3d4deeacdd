/** Writing at the reader's pace: a full pipe is waited for, a closed one ends the run quietly. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  write(text: string): Promise<void>;
}

export function createOutput(stream: Writable): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

/** `verbatim … | head` closes our output early: that is how pipelines end, and no error. */
export function endQuietlyWhenClosed(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0);
    throw error;
  });
}
