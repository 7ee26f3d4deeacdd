/** Work that has to be done sooner or later, done while somebody waits for the browser anyway. */

/**
 * Goes on with `steps` whenever the thread has nothing else to do, until `waited` is settled; what is left then is left.
 * A step should take a few milliseconds at most: what comes meanwhile waits for its end. Where a step fails there are no
 * more: whoever needs what it would have made meets it again.
 */
export async function whileWaiting<T>(
  waited: Promise<T>,
  steps: Pick<Iterator<unknown>, 'next'>,
): Promise<T> {
  let over = false;
  const step = () => {
    if (over) return;
    try {
      if (!steps.next().done) whenIdle(step);
    } catch {
      over = true;
    }
  };
  whenIdle(step);
  try {
    return await waited;
  } finally {
    over = true;
  }
}

interface Scheduler {
  postTask(work: () => void, options: { readonly priority: 'background' }): Promise<void>;
}

/** Behind everything that the browser has to say; Firefox before 142 knows no such order. */
function whenIdle(work: () => void): void {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler) scheduler.postTask(work, { priority: 'background' }).catch(() => undefined);
  else setTimeout(work);
}
