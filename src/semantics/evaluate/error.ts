// Errors of an evaluation: bugs of a meaning, limits that protect the host, and calls that the meaning does not define.
import type { Span } from '../ast.ts';

/** A meaning that cannot be carried out: an index out of range, a missing function. Always a bug of the spec. */
export class MeaningError extends Error {
  override readonly name = 'MeaningError';
  readonly op: string;
  readonly span: Span;

  constructor(message: string, op: string, span: Span) {
    super(`${op}: ${message} (characters ${span.start} to ${span.end} of the text)`);
    this.op = op;
    this.span = span;
  }
}

/** A call that needs more elements or steps than the caller allows. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/** Ends an evaluation whose call is refused or unpredictable; caught where the outermost call began. */
export class Undefined extends Error {
  readonly status: 'refused' | 'unpredictable';
  readonly label: string;

  constructor(status: 'refused' | 'unpredictable', label: string, message: string) {
    super(message);
    this.status = status;
    this.label = label;
  }
}
