// What every check reports: one finding says what is wrong, where, why and what to do about it. In: the facts. Out: a plain, sortable record.

/** `error` stops the user's job, `warning` does not, `note` only adds to another finding. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of one line of a file; line and column count from 1, columns and length in UTF-16 code units. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Finding {
  /** Stable kebab-case word that `opset explain` knows. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location?: Location;
  /** What to do about it: an edit or a command. */
  readonly fix?: string;
  /** The source lines around the location with a caret line, without colour. */
  readonly frame?: string;
}

/** Orders findings by file, then position; those without a place come first. */
export function compareFindings(a: Finding, b: Finding): number {
  const place = compareText(a.location?.file ?? '', b.location?.file ?? '');
  if (place !== 0) return place;
  const line = (a.location?.line ?? 0) - (b.location?.line ?? 0);
  if (line !== 0) return line;
  const column = (a.location?.column ?? 0) - (b.location?.column ?? 0);
  return column !== 0 ? column : compareText(a.code + a.message, b.code + b.message);
}

// Code-unit order, not the locale's: the same findings print in the same order on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
