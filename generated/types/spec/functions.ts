// Generated from spec/schema/functions.schema.json by tools/generate. Do not edit.

/**
 * A family of functions of the meaning language.
 */
export interface FunctionsFile {
  /**
   * What the family is about.
   */
  summary?: string;
  /**
   * Function name → definition.
   */
  functions: {
    [k: string]: FunctionEntry;
  };
}
/**
 * One function.
 */
export interface FunctionEntry {
  /**
   * Types and names of the parameters.
   */
  parameters: string;
  /**
   * Type of the result.
   */
  returns: string;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * The definition, in the meaning language.
   */
  body?: string;
  /**
   * Defined by the implementation, not by a body.
   */
  native?: true;
  /**
   * exact: no rounding of its own; correct: rounded once; library: as far off as the profile allows.
   */
  ulps?: 'exact' | 'correct' | 'library';
  /**
   * Derivatives, one a parameter.
   *
   * @minItems 1
   *
   * Items: The derivative by one parameter.
   */
  derivative?: (string | number | boolean)[];
  /**
   * How the value moves with its parameters: one word for all, or one a parameter.
   */
  monotonic?: ('increasing' | 'decreasing' | 'none') | ('increasing' | 'decreasing' | 'none')[];
  /**
   * Least and greatest value.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A bound.
   */
  range?: (string | number | boolean)[];
  /**
   * Parameter → least and greatest argument at which the function is defined.
   */
  domain?: {
    /**
     * Least and greatest argument.
     *
     * @minItems 2
     * @maxItems 2
     *
     * Items: A bound.
     */
    [k: string]: (string | number | boolean)[];
  };
  /**
   * Source of the definition.
   */
  see?: string;
  /**
   * Statements that hold of every result, by name.
   */
  laws?: {
    [k: string]: Law;
  };
  /**
   * Arguments and results by name.
   */
  examples?: {
    [k: string]: unknown;
  }[];
  /**
   * Targets of coverage that no call of any op exercises, with the reason.
   */
  unreached?: {
    [k: string]: string;
  };
}
/**
 * A statement that holds of every result.
 */
export interface Law {
  /**
   * Only claimed where this holds.
   */
  when?: string | number | boolean;
  /**
   * Two expressions with equal values.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: An expression.
   */
  equal?: (string | number | boolean)[];
  /**
   * A condition that holds.
   */
  require?: string | number | boolean;
}
