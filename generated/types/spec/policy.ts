// Generated from spec/schema/policy.schema.json by tools/generate. Do not edit.

/**
 * The promise of the op-set, as data.
 */
export interface PolicyFile {
  window: Window;
  deprecation: Deprecation;
  /**
   * Kind of change → who approves it.
   */
  approvals?: {
    /**
     * Roles or people.
     *
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * Bump → what it means.
   */
  bumps?: {
    /**
     * One sentence.
     */
    [k: string]: string;
  };
  /**
   * Anything else a reader should know.
   */
  notes?: string;
}
/**
 * How far graphs and readers may be apart.
 */
export interface Window {
  /**
   * Years that a stored graph keeps loading.
   */
  backward_years: number;
  /**
   * Years that an old reader keeps loading new graphs that use nothing new.
   */
  forward_years: number;
}
/**
 * How something leaves the op-set.
 */
export interface Deprecation {
  /**
   * Shortest time between deprecation and removal.
   */
  months: number;
  /**
   * Fewest minor versions between deprecation and removal.
   */
  releases?: number;
}
