// Generated from spec/schema/expectations.schema.json by tools/generate. Do not edit.

/**
 * Known defects of one back end: checks of the conformance suite that it does not pass.
 *
 * @minItems 1
 */
export type ExpectationsFile = Expectation[];

/**
 * One check that is known not to pass.
 */
export interface Expectation {
  /**
   * Key of the op.
   */
  op: string;
  /**
   * The check, as a report names it: the aspect, and the label of a dtype row or of what the calls break.
   */
  check: string;
  /**
   * How it fails; a list where that differs from call to call.
   */
  status: ('failed' | 'crashed' | 'hung') | ('failed' | 'crashed' | 'hung')[];
  /**
   * Whether the check may pass as well: the defect shows on few calls, or depends on what lies in memory.
   */
  sometimes?: boolean;
  /**
   * What is wrong with the back end.
   */
  reason: string;
  /**
   * Where the defect is reported.
   */
  see?: string;
}
