// The error of this room: one or more findings about a graph or the file it came in.
import type { Finding } from '../report/finding.ts';

export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly problems: readonly Finding[];
  /** What to do about the first problem. */
  readonly fix: string | undefined;

  constructor(problems: readonly Finding[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
    this.fix = problems[0]?.fix;
  }
}

/** A finding of severity `error`. */
export function problem(code: string, message: string, fix?: string): Finding {
  return { code, severity: 'error', message, ...(fix === undefined ? {} : { fix }) };
}

/** A `GraphError` of a single problem. */
export function graphError(code: string, message: string, fix?: string): GraphError {
  return new GraphError([problem(code, message, fix)]);
}
