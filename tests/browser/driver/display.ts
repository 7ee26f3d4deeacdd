/**
 * A screen that nobody looks at, with a keyboard: for what no driver reaches, such as the browser's own questions.
 * Needs Xvfb and xdotool (Debian: `apt-get install xvfb xdotool`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Display {
  /** ":7" */
  readonly name: string;
  /** Presses keys one after the other, by their X names ("Tab"), in whatever window has the focus. */
  press(...keys: readonly string[]): Promise<void>;
  close(): void;
}

/** Why there can be no such screen here; null where there can. */
export function noDisplay(): string | null {
  const missing = ['Xvfb', 'xdotool'].filter((program) => spawnSync('which', [program]).status !== 0);
  return missing.length === 0 ? null : `${missing.join(' and ')} not installed`;
}

/** A focus that moves on, or a question that opens, is there within this time. */
const KEY_MS = 500;

export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (!told) throw new Error('Xvfb has no pipe to tell its number.');
  const [number] = await Promise.race([
    once(told, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  const name = `:${String(number).trim()}`;
  return {
    name,
    async press(...keys) {
      for (const key of keys) {
        await sleep(KEY_MS);
        spawnSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } });
      }
    },
    close: () => void server.kill(),
  };
}
