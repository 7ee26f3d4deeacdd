/** What can go wrong on the command line, each with a code for programs and a message for people. */
export type CliErrorCode =
  | 'usage'
  | 'bad-json'
  | 'bad-input'
  | 'line-too-long'
  | 'cannot-read'
  | 'bad-library'
  | 'failed';

export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CliError';
    this.code = code;
  }
}

/** Any thrown value as a typed error; what nobody foresaw is `failed`, with its own message. */
export function toCliError(error: unknown): CliError {
  if (error instanceof CliError) return error;
  return new CliError('failed', error instanceof Error ? error.message : String(error), error);
}

/** A file that cannot be read, in words instead of an errno. */
export function cannotRead(file: string, error: unknown): CliError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it',
    EISDIR: 'it is a directory',
    ENOTDIR: 'part of its path is not a directory',
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new CliError('cannot-read', `${file}: ${reason}`, error);
}
