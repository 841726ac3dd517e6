// Generated from spec/schema/dtypes.schema.json by tools/generate. Do not edit.

/**
 * The dtypes and the sets of them that dtype rows name.
 */
export interface DtypesFile {
  /**
   * Dtype → its facts.
   */
  dtypes: {
    [k: string]: DtypeEntry;
  };
  /**
   * Set name → its dtypes.
   */
  sets: {
    [k: string]: DtypeSetEntry;
  };
}
/**
 * The facts of a dtype.
 */
export interface DtypeEntry {
  /**
   * What kind of number an element is.
   */
  class: 'bool' | 'integer' | 'float' | 'complex';
  /**
   * Width of one value.
   */
  bits: 4 | 8 | 16 | 32 | 64 | 128;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * Whether it has negative values; yes where not said.
   */
  signed?: boolean;
  /**
   * Values in one element of storage, where more than one.
   */
  packed?: 2;
  /**
   * Of a complex dtype: the dtype of its real and imaginary part.
   */
  parts?: string;
  format?: FloatFormat;
}
/**
 * The layout of a float.
 */
export interface FloatFormat {
  /**
   * Exponent bits.
   */
  exponent: number;
  /**
   * Stored fraction bits.
   */
  mantissa: number;
  /**
   * Exponent bias.
   */
  bias: number;
  /**
   * Whether it has infinities.
   */
  infinities: boolean;
  /**
   * Which bit patterns are NaN: the top exponent with a fraction; every bit set but the sign; the pattern of -0; none.
   */
  nan: 'ieee' | 'all-ones' | 'negative-zero' | 'none';
  /**
   * Whether -0 differs from 0 in its bits.
   */
  negative_zero: boolean;
  /**
   * Largest finite value.
   */
  largest: number;
  /**
   * Smallest positive value at full precision.
   */
  smallest_normal: number;
  /**
   * Smallest positive value.
   */
  smallest: number;
}
/**
 * A set of dtypes that rows name.
 */
export interface DtypeSetEntry {
  /**
   * Dtypes in the set, or other sets before this one.
   *
   * @minItems 1
   */
  dtypes: string[];
  /**
   * What an element is in the meaning language.
   */
  reads: 'number' | 'int' | 'bool';
  /**
   * One sentence.
   */
  summary: string;
}
