/**
 * A time that may be trusted with deleting for ever. A computer's clock jumps (an empty battery, a wrong year typed in),
 * and by a clock of next year everything in the trash would be older than its thirty days.
 */
import * as v from 'valibot';
import type { LibraryDeps } from './writer.ts';

const KEY = 'steady-time';
const DAY = 86_400_000;

const instant = v.pipe(v.string(), v.isoTimestamp());
const seenSchema = v.object({
  /** The clock when it was last looked at on another day, and when it first was on this one. */
  earlier: instant,
  latest: instant,
});
type Seen = v.InferOutput<typeof seenSchema>;

/**
 * What the clock said on the day of use before this one: never later than the time now, however far the clock has jumped,
 * unless it has stayed there for a day.
 * @returns null on the first day
 */
export async function steadyTime({ db, now }: Pick<LibraryDeps, 'db' | 'now'>): Promise<Date | null> {
  const stored = v.safeParse(seenSchema, (await db.settings.get(KEY))?.value);
  const seen = next(stored.success ? stored.output : null, now());
  try {
    await db.settings.put({ key: KEY, value: seen });
  } catch {
    // No room to write it: what was known is enough to make some.
  }
  return seen.earlier === seen.latest ? null : new Date(seen.earlier);
}

function next(seen: Seen | null, time: Date): Seen {
  const at = time.toISOString();
  if (seen === null) return { earlier: at, latest: at };
  const passed = time.getTime() - Date.parse(seen.latest);
  if (passed >= DAY) return { earlier: seen.latest, latest: at };
  if (passed >= 0) return seen;
  // Set back: what lay ahead was no time.
  return { earlier: at < seen.earlier ? at : seen.earlier, latest: at };
}
