/** The page's side: starts and ends the worker, and passes calls on. Only what a worker cannot do itself. */
let worker: Worker | null = null;

function call(op: string, args: readonly unknown[], script = '/worker.js'): Promise<unknown> {
  worker ??= new Worker(script);
  const here = worker;
  return new Promise((done, failed) => {
    here.onmessage = ({ data }) => ('error' in data ? failed(new Error(data.error)) : done(data.value));
    here.onerror = (event) => failed(new Error(event.message));
    here.postMessage({ op, args });
  });
}

Object.assign(window, {
  call,
  /** As the browser ends an extension's worker: without warning. */
  endWorker: () => {
    worker?.terminate();
    worker = null;
  },
  /** Milliseconds until a worker that was not there has answered. */
  timed: async (op: string, args: readonly unknown[], script?: string) => {
    const start = performance.now();
    const value = await call(op, args, script);
    return { time: performance.now() - start, value };
  },
});
