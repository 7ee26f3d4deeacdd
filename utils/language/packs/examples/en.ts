import type { PackExample } from '../../pack.ts';

/** English: own sentences about invented people. */
export const en: readonly PackExample[] = [];
