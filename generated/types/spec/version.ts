// Generated from spec/schema/version.schema.json by tools/generate. Do not edit.

/**
 * A frozen, resolved snapshot of one op-set.
 */
export interface VersionFile {
  /**
   * The op-set version; the file is named after it.
   */
  version: string;
  /**
   * Day of the release.
   */
  date?: string;
  /**
   * PyTorch release whose core set and behaviour it records.
   */
  pytorch?: string;
  /**
   * Digest over all definitions of the snapshot.
   */
  digest: string;
  /**
   * Op key → its definition in this version.
   */
  ops: {
    [k: string]: VersionOp;
  };
  /**
   * Digest of the dtype sets.
   */
  dtypes?: string;
  /**
   * Function → digest of its definition.
   */
  functions?: {
    /**
     * Digest of the definition.
     */
    [k: string]: string;
  };
  /**
   * What changed, for people: text, or a list of texts.
   */
  notes?: string | string[];
}
/**
 * One op of the version.
 */
export interface VersionOp {
  /**
   * Digest of the definition.
   */
  digest: string;
  /**
   * Tier in this version.
   */
  tier: 'core' | 'composite' | 'extension';
  /**
   * A row or op without a status is part of the promise.
   */
  status?: 'deprecated' | 'experimental';
  /**
   * The `since` of the definition in the op's file.
   */
  since?: string;
}
