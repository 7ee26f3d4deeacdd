/**
 * What the index asks of the place it is kept in: named buffers, read together, written all or nothing.
 * The library keeps them in a table beside the quotes; tests keep them in memory.
 */
export interface BlobChanges {
  /** Throw away every buffer there is before anything of `put` is written. */
  readonly clear?: boolean;
  readonly put?: readonly (readonly [key: string, value: ArrayBuffer])[];
  readonly remove?: readonly string[];
}

export interface BlobReader {
  /** The buffers under `keys`, in their order; `undefined` where there is none. */
  read(keys: readonly string[]): Promise<readonly (ArrayBuffer | undefined)[]>;
}

export interface BlobTransaction extends BlobReader {
  write(changes: BlobChanges): Promise<void>;
}

export interface BlobStore extends BlobReader {
  /** Everything that `work` writes lands, or nothing of it does (also when the process ends in the middle). */
  transaction<T>(work: (transaction: BlobTransaction) => Promise<T>): Promise<T>;
}
