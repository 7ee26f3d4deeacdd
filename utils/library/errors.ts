/**
 * What can go wrong in the library, as codes with a message that a person can act on. Every storage failure passes
 * through `toLibraryError`, so that nothing is swallowed and no surface has to know Dexie's names for errors.
 */
export type LibraryErrorCode =
  | 'quota'
  | 'write-refused'
  | 'blocked'
  | 'newer-version'
  | 'closed'
  | 'not-found'
  | 'invalid'
  | 'not-a-library'
  | 'empty-file'
  | 'no-source'
  | 'name-taken'
  | 'cancelled'
  | 'changed-since'
  | 'unknown';

const MESSAGES: Record<LibraryErrorCode, string> = {
  quota:
    'There is no room left to save. What was saved before is still there. Free some disk space, or empty the trash, and try again.',
  'write-refused':
    'The browser refused to write to the library (the disk may be full or read-only, or history may be set never to be kept). What was saved before is still there.',
  blocked: 'Another window still uses an older version of the library. Close it, then try again.',
  'newer-version':
    'This library was written by a newer version of Verbatim. Update the extension; nothing was changed.',
  closed: 'The library was closed while it was in use. Try again.',
  'not-found': 'This is no longer in the library.',
  invalid: 'The library did not accept this record.',
  'not-a-library':
    'This file cannot be read. What can be read is a backup, quotes exported as JSON, and highlights exported by Hypothesis or Obsidian Clipper; other exports are for other programs.',
  'empty-file': 'This file is empty.',
  'no-source':
    'This file cannot be read back: exports such as CSV are for other programs. What can be read is a backup, quotes exported as JSON, and a Markdown clipping that says in a "source" property where it is from.',
  'name-taken': 'Another speaker has this name already. Merge the two instead.',
  cancelled: 'Cancelled. The library is as it was before.',
  'changed-since': 'This was changed again in the meantime and cannot be undone any more.',
  unknown: 'The library could not do this. What was saved before is still there.',
};

/** An error of the library: `code` for the program, `message` for the reader, `cause` for the log. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  /** What the code does not say; part of the message. */
  readonly detail: string | null;

  constructor(code: LibraryErrorCode, detail?: string | null, cause?: unknown) {
    super(detail ? `${MESSAGES[code]} (${detail})` : MESSAGES[code], { cause });
    this.name = 'LibraryError';
    this.code = code;
    this.detail = detail || null;
  }
}

/** Names of DOMExceptions and Dexie errors, by what they mean for the reader. */
const CODES: Readonly<Record<string, LibraryErrorCode>> = {
  QuotaExceededError: 'quota',
  ReadOnlyError: 'write-refused',
  InvalidStateError: 'write-refused',
  NotAllowedError: 'write-refused',
  SecurityError: 'write-refused',
  UnknownError: 'write-refused',
  MissingAPIError: 'write-refused',
  BlockedError: 'blocked',
  VersionError: 'newer-version',
  DatabaseClosedError: 'closed',
};

const isAbort = (link: unknown) => link instanceof Object && 'name' in link && link.name === 'AbortError';

/** What an error stands for: Dexie's inner error, the first of many refused records, or the standard's cause. */
function causeOf(error: object): unknown {
  if ('inner' in error && error.inner) return error.inner;
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'cause' in error ? error.cause : null;
}

/**
 * Maps whatever a storage call threw to a `LibraryError`. Dexie wraps the browser's error in `inner`, and a full disk
 * reaches us as an AbortError around a QuotaExceededError, so the whole chain is looked at, innermost first.
 */
export function toLibraryError(thrown: unknown): LibraryError {
  const chain: object[] = [];
  let next: unknown = thrown;
  while (typeof next === 'object' && next !== null && !chain.includes(next)) {
    if (next instanceof LibraryError) return next;
    chain.push(next);
    next = causeOf(next);
  }
  for (const link of chain.reverse()) {
    const code = 'name' in link && typeof link.name === 'string' ? CODES[link.name] : undefined;
    if (code) return new LibraryError(code, null, thrown);
  }
  // Who stops something throws the signal's own reason; a transaction that the browser ended, as it does without a word
  // of the cause when the disk is full, was not stopped by anybody.
  if (chain.some(isAbort))
    return new LibraryError(
      isAbort(thrown) && chain.length === 1 ? 'cancelled' : 'write-refused',
      null,
      thrown,
    );
  return new LibraryError('unknown', thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
