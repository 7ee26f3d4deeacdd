/** So that no call of the library, reading or writing, can throw anything but a `LibraryError`. */
import { toLibraryError } from './errors.ts';

/** The same object; what its functions promise rejects with `LibraryError`. Other values and results are untouched. */
export function withTypedErrors<T extends object>(api: T): T {
  const wrapped = new Map<PropertyKey, unknown>();
  for (const [name, member] of Object.entries(api)) {
    if (typeof member !== 'function') continue;
    wrapped.set(name, (...args: unknown[]) => {
      const result: unknown = Reflect.apply(member, api, args);
      if (!isThenable(result)) return result;
      return result.then(undefined, (error: unknown) => {
        throw toLibraryError(error);
      });
    });
  }
  return Object.assign(api, Object.fromEntries(wrapped));
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
