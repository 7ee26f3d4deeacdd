/** Asking the browser to keep the library for good, and how much room there is. */

/** The part of `navigator.storage` used here. */
export interface StorageLike {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  estimate(): Promise<{ usage?: number; quota?: number }>;
}

export interface Durability {
  /** Whether the browser promised never to clear the library by itself. */
  readonly persisted: boolean;
  /** Bytes, or null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/**
 * Asks for persistent storage (`unlimitedStorage` makes browsers grant it without a prompt) and tells how it stands.
 * A browser without the interface, or one that refuses, is an answer, not an error.
 */
export async function ensureDurability(storage: StorageLike | undefined): Promise<Durability> {
  if (!storage) return { persisted: false, usage: null, quota: null };
  const persisted =
    (await storage.persisted().catch(() => false)) || (await storage.persist().catch(() => false));
  const room: { usage?: number; quota?: number } = await storage.estimate().catch(() => ({}));
  const { usage = null, quota = null } = room;
  return { persisted, usage, quota };
}
