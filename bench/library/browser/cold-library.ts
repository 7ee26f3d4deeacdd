/** The library of a worker that has just been started; its size, which only the benchmark has, comes with the script's address. */
import { openLibrary } from './open.ts';

export const { library, finder } = openLibrary(Number(new URL(self.location.href).searchParams.get('size')));

library.open().catch(self.reportError);
