// Generated from spec/schema/profile.schema.json by tools/generate. Do not edit.

/**
 * What arithmetic a back end claims.
 */
export interface ProfileFile {
  /**
   * The name.
   */
  profile: string;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * Profile that gives what is not said here.
   */
  extends?: string;
  /**
   * Sources of the numbers: a URL, or a list of them.
   */
  see?: string | string[];
  /**
   * Dtype of the operands → dtype of the operations.
   */
  compute?: {
    /**
     * A dtype.
     */
    [k: string]: string;
  };
  /**
   * Dtype of the elements → dtype of a running sum.
   */
  accumulate?: {
    /**
     * A dtype.
     */
    [k: string]: string;
  };
  /**
   * Dtype of the elements → dtype of a sum of several writers to one element.
   */
  scatter?: {
    /**
     * A dtype.
     */
    [k: string]: string;
  };
  /**
   * What happens to subnormal values.
   */
  subnormals?: 'kept' | 'flushed' | 'either';
  /**
   * Whether a product and a sum may be rounded once.
   */
  fused_multiply_add?: boolean;
  /**
   * Whether a division by a number of the formula or of shapes may be a product with its reciprocal.
   */
  reciprocals?: boolean;
  /**
   * Whether the terms of a sum may be added in any order.
   */
  reassociation?: boolean;
  sums?: SumRules;
  /**
   * Whether results of the ops that a decomposition calls are rounded to their dtype, or may be kept as computed.
   */
  intermediates?: 'rounded' | 'either';
  /**
   * Whether half-precision kernels may round between their steps, where a formula marks it by may_round or may_round_each.
   */
  half_intermediates?: 'kept' | 'rounded-where-marked';
  /**
   * Library function → how far off it may be whatever the size of its value, for all dtypes or by dtype.
   */
  absolute?: {
    /**
     * A number, or dtype → number.
     */
    [k: string]: number | AbsoluteByDtype;
  };
  /**
   * Library function → units in the last place it may be off, for all dtypes or by dtype.
   */
  ulps?: {
    /**
     * A number, or dtype → number.
     */
    [k: string]: number | UlpsByDtype;
  };
  products?: ProductRules;
  quantized_activations?: QuantizedActivations;
  /**
   * Anything else a reader should know.
   */
  notes?: string;
}
/**
 * How many roundings of a sum of n terms may fall the same way.
 */
export interface SumRules {
  /**
   * All of them, or a number of standard deviations of a random walk.
   */
  bound: 'worst-case' | 'statistical';
  /**
   * Of a statistical bound: how many standard deviations.
   */
  deviations?: number;
}
/**
 * Dtype → absolute error.
 */
export interface AbsoluteByDtype {
  /**
   * An absolute error.
   */
  [k: string]: number;
}
/**
 * Dtype → units in the last place.
 */
export interface UlpsByDtype {
  /**
   * Units in the last place.
   */
  [k: string]: number;
}
/**
 * How matrix products and convolutions may deviate.
 */
export interface ProductRules {
  /**
   * Formats that float32 operands may be rounded to.
   */
  round_inputs_to?: ('tf32' | 'bfloat16' | 'float16')[];
  /**
   * Compute dtypes whose subnormal factors, products and running sums may be taken for zero.
   */
  flush_subnormals?: ('float16' | 'bfloat16' | 'float32')[];
  /**
   * Whether Winograd, FFT and the like may be used.
   */
  fast_algorithms?: boolean;
}
/**
 * Activations of products with quantised weights may be quantised themselves.
 */
export interface QuantizedActivations {
  /**
   * Dtype of the quantised activations.
   */
  dtype: string;
  /**
   * Activations that share a scale.
   */
  group: number;
}
