/** Longest stretch of work before the page may do something else: within a frame there is time for both. */
const STRETCH_MS = 8;

/**
 * Does work that comes in steps without keeping the page from its reader: between two stretches it takes keystrokes.
 *
 * @returns what the work gives, or null where it was no longer wanted before its end
 */
export async function inSteps<Result>(
  steps: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
    if (performance.now() - begun < STRETCH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    begun = performance.now();
  }
}
