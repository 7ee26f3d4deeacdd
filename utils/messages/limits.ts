/** A pasted text longer than this is no article; the analysis itself is linear and could bear more. */
export const MAX_PASTED_LENGTH = 2_000_000;
