// What a run of the suite found: the record that every report format prints.

/**
 * What became of a case. `blocked` ones were not tried, since the back end could not even start; `expected` ones failed in a way that is
 * known of this back end, which is not a pass.
 */
export type CaseStatus =
  | 'passed'
  | 'failed'
  | 'crashed'
  | 'hung'
  | 'expected'
  | 'unsupported'
  | 'blocked'
  | 'notJudged';

export const CASE_STATUSES: readonly CaseStatus[] = [
  'passed',
  'failed',
  'crashed',
  'hung',
  'expected',
  'unsupported',
  'blocked',
  'notJudged',
];

export type CaseCounts = Readonly<Record<CaseStatus, number>>;

export interface CaseFailure {
  /** Replays the smallest failing call. */
  readonly case: string;
  readonly op: string;
  readonly aspect: string;
  readonly status: CaseStatus;
  readonly message: string;
  /** The call as text, and as code to paste. */
  readonly call: string;
  readonly python: string;
  readonly typescript: string;
}

/** A failure that is known of this back end. */
export interface ExpectedFailure extends CaseFailure {
  /** What is wrong with the back end. */
  readonly reason: string;
}

/** What drawing calls took: `rejects` of the `tries` came to no call and were drawn again. */
export interface GeneratorCounts {
  readonly tries: number;
  readonly rejects: number;
}

export interface ConformanceReport {
  readonly suite: 'opset';
  /** The op-set version whose specs judged. */
  readonly version: string;
  readonly seed: number;
  readonly backend: { readonly name: string; readonly version: string; readonly profile: string };
  readonly counts: CaseCounts;
  /** Elements of results: those whose interval said something, and those for which anything would have been right. */
  readonly elements: { readonly judged: number; readonly notJudged: number };
  readonly ops: Readonly<Record<string, CaseCounts>>;
  readonly failures: readonly CaseFailure[];
  readonly expected: readonly ExpectedFailure[];
  /** Expectations that no longer hold, a sentence each: any of them fails the run. */
  readonly stale: readonly string[];
  /** What drawing the calls took, for all ops together and for each of them. */
  readonly generator: GeneratorCounts & { readonly ops: Readonly<Record<string, GeneratorCounts>> };
  /** Checks that found no call: labels that cannot be broken alone. */
  readonly empty: readonly string[];
}

export function rejectRate({ tries, rejects }: GeneratorCounts): number {
  return tries === 0 ? 0 : rejects / tries;
}

export function isFailure(status: CaseStatus): boolean {
  return status === 'failed' || status === 'crashed' || status === 'hung' || status === 'blocked';
}

export function failuresIn(counts: CaseCounts): number {
  return CASE_STATUSES.filter(isFailure).reduce((sum, status) => sum + counts[status], 0);
}

export function casesIn(counts: CaseCounts): number {
  return CASE_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
