// What a command may throw and what the user reads of it. In: any thrown value. Out: lines for stderr and an exit code.

import { inspect } from 'node:util';

/** 0 fine · 1 findings (failures, breaks) · 2 wrong usage or bad input · 3 could not tell. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A mistake in what the user gave: what and where, why, and how to mend it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

export interface ErrorReport {
  readonly text: string;
  readonly code: ExitCode;
}

/** What the language itself throws: nobody phrased those for a user, so they tell of a bug here. */
const UNPHRASED: ReadonlySet<unknown> = new Set([
  Error,
  TypeError,
  RangeError,
  ReferenceError,
  SyntaxError,
  URIError,
  AggregateError,
]);

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder; a file is needed',
  ENOTDIR: 'part of this path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
};

/** Errors with a class of their own are worded by the room that throws them; file errors are worded here; the rest are bugs. */
export function reportError(thrown: unknown, verbose: boolean): ErrorReport {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const stack = verbose ? `\n${inspect(error)}` : '';
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && code in FILE_ERRORS) {
    return { text: `error: ${path ?? 'file'}: ${FILE_ERRORS[code]}${stack}`, code: 2 };
  }
  if (UNPHRASED.has(error.constructor) || code?.startsWith('ERR_')) {
    const hint = verbose ? '' : '\nfix: this is a bug in opset; run again with --verbose and report what it prints';
    return { text: `internal error: ${error.message}${hint}${stack}`, code: 3 };
  }
  const said = 'fix' in error && typeof error.fix === 'string' && !error.message.includes(error.fix);
  const fix = said ? `\nfix: ${error.fix}` : '';
  return { text: `error: ${error.message}${fix}${stack}`, code: 2 };
}
