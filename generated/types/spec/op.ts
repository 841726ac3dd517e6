// Generated from spec/schema/op.schema.json by tools/generate. Do not edit.

/**
 * The spec of one op overload.
 */
export interface OpFile {
  /**
   * The key: namespace, name, overload.
   */
  op: string;
  /**
   * core: canonical; composite: defined by its decomposition; extension: outside the promise.
   */
  tier: 'core' | 'composite' | 'extension';
  /**
   * One sentence.
   */
  summary: string;
  /**
   * Where PyTorch documents the op: a URL, or a list of them.
   */
  see?: string | string[];
  /**
   * Families the op belongs to.
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * Where the spec or PyTorch surprises.
   */
  deviations?: Deviation[];
  /**
   * Meanings, oldest first; the last is the current one.
   *
   * @minItems 1
   */
  versions: OpVersionEntry[];
}
/**
 * One place where the spec and PyTorch differ on purpose.
 */
export interface Deviation {
  /**
   * The case in question.
   */
  what: string;
  /**
   * What PyTorch does.
   */
  pytorch: string;
  /**
   * What the spec says.
   */
  spec: string;
  /**
   * The reason for the difference.
   */
  why: string;
  /**
   * Label of the case that pins the difference, or its words.
   */
  test?: string;
}
/**
 * One meaning of the op, from the op-set version `since` on.
 */
export interface OpVersionEntry {
  /**
   * First op-set version with this meaning.
   */
  since: string;
  /**
   * First op-set version without it.
   */
  until?: string;
  /**
   * In ATen's schema language, without the op name.
   */
  signature: string;
  /**
   * Names for expressions, evaluated where used; visible in all other fields.
   */
  let?: {
    /**
     * An expression.
     */
    [k: string]: string | number | boolean;
  };
  /**
   * Rows of dtypes, first match wins: a column an argument, then result columns.
   *
   * @minItems 1
   */
  dtypes?: DtypeRowEntry[];
  /**
   * Argument → its sizes as a pattern.
   */
  shapes?: {
    /**
     * Sizes: a name, an integer, "...S" for several, or an expression.
     */
    [k: string]: (string | number)[];
  };
  /**
   * Conditions that a call must meet, in the order of checking; a call that fails one is refused.
   */
  constraints?: {
    /**
     * A condition, or {require, message?, when?}.
     */
    [k: string]: string | number | boolean | GuardedConstraint;
  };
  /**
   * Cases in which any result is right.
   */
  unpredictable?: {
    [k: string]: Unpredictable;
  };
  /**
   * The meaning, in the language of the spec.
   */
  semantics: string;
  /**
   * Argument → its derivative; or one entry `none` (or `not_differentiable`) with the reason why there is no derivative at all.
   */
  derivatives?: {
    /**
     * An expression, or {none: reason}.
     */
    [k: string]: string | number | boolean | NoDerivative;
  };
  /**
   * Statements that hold of every result, by name.
   */
  laws?: {
    [k: string]: Law;
  };
  /**
   * Calls with their results.
   *
   * Items: Arguments and results by name.
   */
  examples?: {
    [k: string]: unknown;
  }[];
  /**
   * Hints for generating inputs.
   */
  domain?: {
    [k: string]: unknown;
  };
  /**
   * A call of this meaning in terms of the next one.
   */
  upgrade?: string;
  /**
   * A call of this meaning in terms of the one before.
   */
  downgrade?: string;
}
/**
 * Column → set name, list of dtypes, or expression; since, until, status and when qualify the row.
 */
export interface DtypeRowEntry {
  /**
   * First op-set version with this row.
   */
  since?: string;
  /**
   * First op-set version without it.
   */
  until?: string;
  /**
   * A row or op without a status is part of the promise.
   */
  status?: 'deprecated' | 'experimental';
  /**
   * The row only counts where this holds.
   */
  when?: string | number | boolean;
  /**
   * A set name, a list of dtypes or sets, or an expression.
   *
   * @minItems 1
   */
  [k: string]: string | string[] | 'deprecated' | 'experimental' | number | boolean | undefined;
}
/**
 * A condition on the arguments with its own words or guard.
 */
export interface GuardedConstraint {
  /**
   * What must hold.
   */
  require: string | number | boolean;
  /**
   * What a refusal says.
   */
  message?: string;
  /**
   * Only checked where this holds.
   */
  when?: string | number | boolean;
}
/**
 * When, and why.
 */
export interface Unpredictable {
  /**
   * The case.
   */
  when: string | number | boolean;
  /**
   * The reason.
   */
  why: string;
}
/**
 * There is no gradient for this argument.
 */
export interface NoDerivative {
  /**
   * Why not.
   */
  none: string;
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
