// Generated from spec/ops: the arguments of each op, in the form of the wire. Do not edit.

/**
 * A tensor by its name in the document, or a number in its place.
 */
export type Tensor =
  | {
      tensor: string;
      dtype?: string;
      shape?: number[];
      strides?: number[];
      offset?: number;
    }
  | Reference
  | Scalar;
/**
 * A number of any kind, or a bool.
 */
export type Scalar = Float | Complex | boolean;
/**
 * A float. A whole one must be written {"float": 1}: 1 alone is an int.
 */
export type Float =
  | number
  | {
      float: number | ('nan' | 'inf' | '-inf' | '-0.0');
    }
  | Int;
/**
 * A whole number; beyond 2^53 as a text of digits.
 */
export type Int =
  | number
  | {
      int: string;
    }
  | Reference;
/**
 * Where a tensor lives, or where random numbers come from: never passed on.
 */
export type Device =
  | string
  | {
      device: string;
      [k: string]: unknown;
    };
/**
 * A condition.
 */
export type Bool = boolean | Reference;
/**
 * A word.
 */
export type String = string;

/**
 * Arguments by op.
 */
export interface Calls {
  /**
   * The means of as many windows along each of the last two dims of self as output_size says, which cover it evenly.
   */
  'aten._adaptive_avg_pool2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * The gradient of _adaptive_avg_pool2d by self, each element of grad_output spread evenly over its window.
   */
  'aten._adaptive_avg_pool2d_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
  };
  /**
   * The means of as many windows along each of the last three dims of self as output_size says, which cover it evenly.
   */
  'aten._adaptive_avg_pool3d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * Refuses to go on where a tensor does not have the shape, strides, dtype and layout that the program was made for.
   */
  'aten._assert_tensor_metadata.default'?: {
    a: Tensor;
    size?: Int[] | null;
    stride?: Int[] | null;
    dtype?: Dtype | null;
    device?: Device | null;
    layout?: Layout | null;
  };
  /**
   * The p-norm distances between every row of x1 and every row of x2, batch by batch.
   */
  'aten._cdist_forward.default'?: {
    x1: Tensor;
    x2: Tensor;
    p: Float;
    compute_mode: Int | null;
  };
  /**
   * Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name; with what the gradient needs.
   */
  'aten._embedding_bag.default'?: {
    weight: Tensor;
    indices: Tensor;
    offsets: Tensor;
    scale_grad_by_freq?: Bool;
    mode?: Int;
    sparse?: Bool;
    per_sample_weights?: Tensor | null;
    include_last_offset?: Bool;
    padding_idx?: Int;
  };
  /**
   * The logarithms of the softmax of self along dim, computed without the quotient.
   */
  'aten._log_softmax.default'?: {
    self: Tensor;
    dim: Int;
    half_to_float: Bool;
  };
  /**
   * Each channel of input moved to mean 0 and scaled to variance 1 over batch and space, then scaled by weight and moved by bias; with the means and the reciprocal deviations.
   */
  'aten._native_batch_norm_legit.no_stats'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    training: Bool;
    momentum: Float;
    eps: Float;
  };
  /**
   * Each channel of input moved by its running mean and scaled by its running variance, then scaled by weight and moved by bias.
   */
  'aten._native_batch_norm_legit_no_training.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor;
    running_var: Tensor;
    momentum: Float;
    eps: Float;
  };
  /**
   * The p-norm distances between the rows of self, each pair once, in the order of the upper triangle.
   */
  'aten._pdist_forward.default'?: {
    self: Tensor;
    p?: Float;
  };
  /**
   * The exponentials of self divided by their sum along dim.
   */
  'aten._softmax.default'?: {
    self: Tensor;
    dim: Int;
    half_to_float: Bool;
  };
  /**
   * A copy of self, in another dtype if one is given.
   */
  'aten._to_copy.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    non_blocking?: Bool;
    memory_format?: MemoryFormat | null;
  };
  /**
   * The absolute value of the elements of self; of complex numbers their distance from 0.
   */
  'aten.abs.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the cosine on [0, pi] of the elements of self; NaN outside [-1, 1].
   */
  'aten.acos.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the hyperbolic cosine of the elements of self; NaN below 1.
   */
  'aten.acosh.default'?: {
    self: Tensor;
  };
  /**
   * The means of as many windows along the last dim of self as output_size says, which cover it evenly.
   */
  'aten.adaptive_avg_pool1d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * Adds the Scalar other, scaled by alpha, to the elements of self.
   */
  'aten.add.Scalar'?: {
    self: Tensor;
    other: Scalar;
    alpha?: Scalar;
  };
  /**
   * Adds other, scaled by alpha, to self, element by element.
   */
  'aten.add.Tensor'?: {
    self: Tensor;
    other: Tensor;
    alpha?: Scalar;
  };
  /**
   * The matrix product of mat1 and mat2, scaled by alpha, added to self, scaled by beta.
   */
  'aten.addmm.default'?: {
    self: Tensor;
    mat1: Tensor;
    mat2: Tensor;
    beta?: Scalar;
    alpha?: Scalar;
  };
  /**
   * The tensor self, in the same storage.
   */
  'aten.alias.default'?: {
    self: Tensor;
  };
  /**
   * The largest elements of self over the dims of a list; over all dims with the empty list.
   */
  'aten.amax.default'?: {
    self: Tensor;
    dim?: Int[] | Int;
    keepdim?: Bool;
  };
  /**
   * The smallest elements of self over the dims of a list; over all dims with the empty list.
   */
  'aten.amin.default'?: {
    self: Tensor;
    dim?: Int[] | Int;
    keepdim?: Bool;
  };
  /**
   * Whether self has an element that is not zero.
   */
  'aten.any.default'?: {
    self: Tensor;
  };
  /**
   * Whether self has an element along dim that is not zero.
   */
  'aten.any.dim'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
  };
  /**
   * Whether self has an element over the dims of a list that is not zero.
   */
  'aten.any.dims'?: {
    self: Tensor;
    dim?: Int[] | null;
    keepdim?: Bool;
  };
  /**
   * The numbers from start to end, end left out, at distances of step.
   */
  'aten.arange.start_step'?: {
    start: Scalar;
    end: Scalar;
    step?: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The index of the largest element along dim; without dim its row-major position in self.
   */
  'aten.argmax.default'?: {
    self: Tensor;
    dim?: Int | null;
    keepdim?: Bool;
  };
  /**
   * The index of the smallest element along dim; without dim its row-major position in self.
   */
  'aten.argmin.default'?: {
    self: Tensor;
    dim?: Int | null;
    keepdim?: Bool;
  };
  /**
   * The elements of the storage of self that lie at the given strides from an offset.
   */
  'aten.as_strided.default'?: {
    self: Tensor;
    size: Int[];
    stride: Int[];
    storage_offset?: Int | null;
  };
  /**
   * The inverse of the sine on [-pi/2, pi/2] of the elements of self; NaN outside [-1, 1].
   */
  'aten.asin.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the hyperbolic sine of the elements of self.
   */
  'aten.asinh.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the tangent of the elements of self.
   */
  'aten.atan.default'?: {
    self: Tensor;
  };
  /**
   * The angle of the point (other, self) seen from the origin, in radians from -pi to pi.
   */
  'aten.atan2.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The inverse of the hyperbolic tangent of the elements of self, infinite at -1 and 1, NaN outside.
   */
  'aten.atanh.default'?: {
    self: Tensor;
  };
  /**
   * The means of windows that slide over the last dim of self.
   */
  'aten.avg_pool1d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    ceil_mode?: Bool;
    count_include_pad?: Bool;
  };
  /**
   * The means of windows that slide over the last two dims of self.
   */
  'aten.avg_pool2d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    ceil_mode?: Bool;
    count_include_pad?: Bool;
    divisor_override?: Int | null;
  };
  /**
   * The gradient of avg_pool2d by self, each element of grad_output spread evenly over its window.
   */
  'aten.avg_pool2d_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    kernel_size: Int[] | Int;
    stride: Int[] | Int;
    padding: Int[] | Int;
    ceil_mode: Bool;
    count_include_pad: Bool;
    divisor_override: Int | null;
  };
  /**
   * The means of windows that slide over the last three dims of self.
   */
  'aten.avg_pool3d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    ceil_mode?: Bool;
    count_include_pad?: Bool;
    divisor_override?: Int | null;
  };
  /**
   * The and of the bits of self and the Scalar other; of bools the logical one.
   */
  'aten.bitwise_and.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The and of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_and.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Turns every bit of self over; of bools the logical not.
   */
  'aten.bitwise_not.default'?: {
    self: Tensor;
  };
  /**
   * The or of the bits of self and the Scalar other; of bools the logical one.
   */
  'aten.bitwise_or.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The or of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_or.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The exclusive or of the bits of self and the Scalar other; of bools the logical one.
   */
  'aten.bitwise_xor.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The exclusive or of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_xor.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The matrix products of the matrices of self and mat2, batch by batch.
   */
  'aten.bmm.default'?: {
    self: Tensor;
    mat2: Tensor;
  };
  /**
   * Tensors one after another along dim.
   */
  'aten.cat.default'?: {
    tensors: Tensor[];
    dim?: Int;
  };
  /**
   * The smallest whole number not below each element of self; integers stay.
   */
  'aten.ceil.default'?: {
    self: Tensor;
  };
  /**
   * The elements of self limited by those of min and max; those of max where the range is empty.
   */
  'aten.clamp.Tensor'?: {
    self: Tensor;
    min?: Tensor | null;
    max?: Tensor | null;
  };
  /**
   * The elements of self limited to the range from min to max; max where the range is empty.
   */
  'aten.clamp.default'?: {
    self: Tensor;
    min?: Scalar | null;
    max?: Scalar | null;
  };
  /**
   * A copy of self.
   */
  'aten.clone.default'?: {
    self: Tensor;
    memory_format?: MemoryFormat | null;
  };
  /**
   * The sums of overlapping blocks, each given as a column, at their places in an image.
   */
  'aten.col2im.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    kernel_size: Int[] | Int;
    dilation: Int[] | Int;
    padding: Int[] | Int;
    stride: Int[] | Int;
  };
  /**
   * The tensor self with value put around it, or with elements cut off where pad is negative.
   */
  'aten.constant_pad_nd.default'?: {
    self: Tensor;
    pad: Int[];
    value?: Scalar;
  };
  /**
   * The convolution of input with weight over one to three spatial dims, plain or transposed, in groups, plus bias.
   */
  'aten.convolution.default'?: {
    input: Tensor;
    weight: Tensor;
    bias: Tensor | null;
    stride: Int[];
    padding: Int[];
    dilation: Int[];
    transposed: Bool;
    output_padding: Int[];
    groups: Int;
  };
  /**
   * The gradients of convolution by input, weight and bias, those that output_mask asks for.
   */
  'aten.convolution_backward.default'?: {
    grad_output: Tensor;
    input: Tensor;
    weight: Tensor;
    bias_sizes: Int[] | null;
    stride: Int[];
    padding: Int[];
    dilation: Int[];
    transposed: Bool;
    output_padding: Int[];
    groups: Int;
    output_mask: Bool[] | Bool;
  };
  /**
   * The elements of src, broadcast to the shape of self and cast to its dtype.
   */
  'aten.copy.default'?: {
    self: Tensor;
    src: Tensor;
    non_blocking?: Bool;
  };
  /**
   * The cosine of the elements of self, in radians.
   */
  'aten.cos.default'?: {
    self: Tensor;
  };
  /**
   * The hyperbolic cosine of the elements of self.
   */
  'aten.cosh.default'?: {
    self: Tensor;
  };
  /**
   * The sums of the elements of self along dim up to and with each of them.
   */
  'aten.cumsum.default'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * The diagonals of self in the planes of two dims, as a last dim in their place.
   */
  'aten.diagonal.default'?: {
    self: Tensor;
    offset?: Int;
    dim1?: Int;
    dim2?: Int;
  };
  /**
   * Divides the elements of self by the Scalar other; integers give floats.
   */
  'aten.div.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Divides the elements of self by the Scalar other and rounds the quotient down (floor), towards 0 (trunc) or not at all (none).
   */
  'aten.div.Scalar_mode'?: {
    self: Tensor;
    other: Scalar;
    rounding_mode: String | null;
  };
  /**
   * Divides self by other, element by element; integers give floats.
   */
  'aten.div.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Divides self by other, element by element, and rounds the quotient down (floor), towards 0 (trunc) or not at all (none).
   */
  'aten.div.Tensor_mode'?: {
    self: Tensor;
    other: Tensor;
    rounding_mode: String | null;
  };
  /**
   * The elements of self times scale where they are positive, else alpha * scale * (exp(input_scale * x) - 1).
   */
  'aten.elu.default'?: {
    self: Tensor;
    alpha?: Scalar;
    scale?: Scalar;
    input_scale?: Scalar;
  };
  /**
   * The rows of weight that indices names.
   */
  'aten.embedding.default'?: {
    weight: Tensor;
    indices: Tensor;
    padding_idx?: Int;
    scale_grad_by_freq?: Bool;
    sparse?: Bool;
  };
  /**
   * The gradient of a table of rows, from the gradients of the rows that were looked up in it.
   */
  'aten.embedding_dense_backward.default'?: {
    grad_output: Tensor;
    indices: Tensor;
    num_weights: Int;
    padding_idx: Int;
    scale_grad_by_freq: Bool;
  };
  /**
   * A tensor of the given size whose elements are left open.
   */
  'aten.empty.memory_format'?: {
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the given size and stride whose elements are left open.
   */
  'aten.empty_strided.default'?: {
    size: Int[];
    stride: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * Tells where self is equal to the Scalar other.
   */
  'aten.eq.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is equal to other, element by element.
   */
  'aten.eq.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The error function of the elements of self, 2/sqrt(pi) times the integral of exp(-t^2) from 0 to x.
   */
  'aten.erf.default'?: {
    self: Tensor;
  };
  /**
   * e to the power of the elements of self.
   */
  'aten.exp.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self stretched along dims of extent 1, and along new dims in front.
   */
  'aten.expand.default'?: {
    self: Tensor;
    size: Int[];
    implicit?: Bool;
  };
  /**
   * exp(x) - 1 of the elements x of self, exact near 0 as well.
   */
  'aten.expm1.default'?: {
    self: Tensor;
  };
  /**
   * A tensor of the shape and dtype of self with every element value.
   */
  'aten.fill.Scalar'?: {
    self: Tensor;
    value: Scalar;
  };
  /**
   * The tensor self back to front along the given dims.
   */
  'aten.flip.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * The largest whole number not above each element of self; integers stay.
   */
  'aten.floor.default'?: {
    self: Tensor;
  };
  /**
   * Gives the remainder of self divided by the Scalar other, with the sign of self, of each element.
   */
  'aten.fmod.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Gives the remainder of self divided by other, with the sign of self, element by element.
   */
  'aten.fmod.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * A tensor of the given size with every element fill_value.
   */
  'aten.full.default'?: {
    size: Int[];
    fill_value: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self with every element fill_value.
   */
  'aten.full_like.default'?: {
    self: Tensor;
    fill_value: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * The elements of self whose place along dim index gives, and whose places along the other dims are those in index.
   */
  'aten.gather.default'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    sparse_grad?: Bool;
  };
  /**
   * Tells where self is at least the Scalar other.
   */
  'aten.ge.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is at least other, element by element.
   */
  'aten.ge.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The Gaussian error linear unit x * Phi(x) of the elements x of self, or its approximation by tanh.
   */
  'aten.gelu.default'?: {
    self: Tensor;
    approximate?: String;
  };
  /**
   * The values of the planes of input at the positions that grid gives, from -1 to 1 along each dim.
   */
  'aten.grid_sampler_2d.default'?: {
    input: Tensor;
    grid: Tensor;
    interpolation_mode: Int;
    padding_mode: Int;
    align_corners: Bool;
  };
  /**
   * Tells where self is greater than the Scalar other.
   */
  'aten.gt.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is greater than other, element by element.
   */
  'aten.gt.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self limited to the range from min_val to max_val.
   */
  'aten.hardtanh.default'?: {
    self: Tensor;
    min_val?: Scalar;
    max_val?: Scalar;
  };
  /**
   * The elements of self at positions that index tensors and masks give, axis by axis.
   */
  'aten.index.Tensor'?: {
    self: Tensor;
    indices: (Tensor | null)[];
  };
  /**
   * A copy of self in which the elements at positions that index tensors and masks give are set to values, or increased by them.
   */
  'aten.index_put.default'?: {
    self: Tensor;
    indices: (Tensor | null)[];
    values: Tensor;
    accumulate?: Bool;
  };
  /**
   * The parts of self along dim that index names.
   */
  'aten.index_select.default'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
  };
  /**
   * Tells where self is infinite; of complex numbers, where a part is.
   */
  'aten.isinf.default'?: {
    self: Tensor;
  };
  /**
   * Tells where self is not a number; of complex numbers, where a part is.
   */
  'aten.isnan.default'?: {
    self: Tensor;
  };
  /**
   * Tells where self is at most the Scalar other.
   */
  'aten.le.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is at most other, element by element.
   */
  'aten.le.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self, scaled by negative_slope where they are not positive.
   */
  'aten.leaky_relu.default'?: {
    self: Tensor;
    negative_slope?: Scalar;
  };
  /**
   * The natural logarithm of the elements of self, -inf at 0, NaN below.
   */
  'aten.log.default'?: {
    self: Tensor;
  };
  /**
   * The logarithm to base 10 of the elements of self.
   */
  'aten.log10.default'?: {
    self: Tensor;
  };
  /**
   * log(1 + x) of the elements x of self, exact near 0 as well.
   */
  'aten.log1p.default'?: {
    self: Tensor;
  };
  /**
   * The logarithm to base 2 of the elements of self.
   */
  'aten.log2.default'?: {
    self: Tensor;
  };
  /**
   * Tells where both self and other are nonzero, element by element; NaN is nonzero.
   */
  'aten.logical_and.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Tells where self is zero.
   */
  'aten.logical_not.default'?: {
    self: Tensor;
  };
  /**
   * Tells where self or other is nonzero, element by element; NaN is nonzero.
   */
  'aten.logical_or.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Tells where exactly one of self and other is nonzero, element by element; NaN is nonzero.
   */
  'aten.logical_xor.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Tells where self is less than the Scalar other.
   */
  'aten.lt.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is less than other, element by element.
   */
  'aten.lt.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * A copy of self in which the elements where mask is true are replaced by those of source, in row-major order.
   */
  'aten.masked_scatter.default'?: {
    self: Tensor;
    mask: Tensor;
    source: Tensor;
  };
  /**
   * The largest elements of self along dim and their indices.
   */
  'aten.max.dim'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
  };
  /**
   * The largest elements of windows that slide over the last two dims of self, and their places in the plane.
   */
  'aten.max_pool2d_with_indices.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
  };
  /**
   * The gradient of max_pool2d_with_indices by self, each element of grad_output added where its largest element was.
   */
  'aten.max_pool2d_with_indices_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    kernel_size: Int[] | Int;
    stride: Int[] | Int;
    padding: Int[] | Int;
    dilation: Int[] | Int;
    ceil_mode: Bool;
    indices: Tensor;
  };
  /**
   * The largest elements of windows that slide over the last three dims of self, and their places in the volume.
   */
  'aten.max_pool3d_with_indices.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
  };
  /**
   * The larger of self and other, element by element; NaN where either is.
   */
  'aten.maximum.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The mean of all elements of self.
   */
  'aten.mean.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
  };
  /**
   * The means of self over the dims of a list; over all dims without one.
   */
  'aten.mean.dim'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The smallest elements of self along dim and their indices.
   */
  'aten.min.dim'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
  };
  /**
   * The smaller of self and other, element by element; NaN where either is.
   */
  'aten.minimum.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The matrix product of self and mat2.
   */
  'aten.mm.default'?: {
    self: Tensor;
    mat2: Tensor;
  };
  /**
   * Multiplies the elements of self by the Scalar other.
   */
  'aten.mul.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Multiplies self by other, element by element.
   */
  'aten.mul.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Groups of channels moved to mean 0 and scaled to variance 1, then each channel scaled by weight and moved by bias; with the means and the reciprocal deviations.
   */
  'aten.native_group_norm.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    N: Int;
    C: Int;
    HxW: Int;
    group: Int;
    eps: Float;
  };
  /**
   * The gradients of native_group_norm by input, weight and bias, those that output_mask asks for.
   */
  'aten.native_group_norm_backward.default'?: {
    grad_out: Tensor;
    input: Tensor;
    mean: Tensor;
    rstd: Tensor;
    weight: Tensor | null;
    N: Int;
    C: Int;
    HxW: Int;
    group: Int;
    output_mask: Bool[] | Bool;
  };
  /**
   * The trailing dims of input moved to mean 0 and scaled to variance 1, then scaled by weight and moved by bias; with the means and the reciprocal deviations.
   */
  'aten.native_layer_norm.default'?: {
    input: Tensor;
    normalized_shape: Int[];
    weight: Tensor | null;
    bias: Tensor | null;
    eps: Float;
  };
  /**
   * The gradients of native_layer_norm by input, weight and bias, those that output_mask asks for.
   */
  'aten.native_layer_norm_backward.default'?: {
    grad_out: Tensor;
    input: Tensor;
    normalized_shape: Int[];
    mean: Tensor;
    rstd: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    output_mask: Bool[] | Bool;
  };
  /**
   * Tells where self differs from the Scalar other.
   */
  'aten.ne.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self differs from other, element by element.
   */
  'aten.ne.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Negates the elements of self; integers wrap.
   */
  'aten.neg.default'?: {
    self: Tensor;
  };
  /**
   * The indices of the elements of self that are not zero, in row-major order, one a row.
   */
  'aten.nonzero.default'?: {
    self: Tensor;
  };
  /**
   * The dims of self in the order that dims names them.
   */
  'aten.permute.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * Raises the Scalar self to the powers in exponent.
   */
  'aten.pow.Scalar'?: {
    self: Scalar;
    exponent: Tensor;
  };
  /**
   * Raises the elements of self to the power exponent.
   */
  'aten.pow.Tensor_Scalar'?: {
    self: Tensor;
    exponent: Scalar;
  };
  /**
   * Raises self to the power exponent, element by element.
   */
  'aten.pow.Tensor_Tensor'?: {
    self: Tensor;
    exponent: Tensor;
  };
  /**
   * The product of all elements of self.
   */
  'aten.prod.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
  };
  /**
   * The product of the elements of self along dim.
   */
  'aten.prod.dim_int'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * 1 divided by each element of self; integers give floats.
   */
  'aten.reciprocal.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self continued beyond its borders by its mirror image, along the last dim.
   */
  'aten.reflection_pad1d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
  };
  /**
   * The tensor self continued beyond its borders by its mirror image, along the last two dims.
   */
  'aten.reflection_pad2d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
  };
  /**
   * The tensor self continued beyond its borders by its mirror image, along the last three dims.
   */
  'aten.reflection_pad3d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
  };
  /**
   * The elements of self, 0 where they are negative; NaN stays.
   */
  'aten.relu.default'?: {
    self: Tensor;
  };
  /**
   * Gives the remainder of self divided by the Scalar other, with the sign of the Scalar other, of each element.
   */
  'aten.remainder.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Gives the remainder of self divided by other, with the sign of other, element by element.
   */
  'aten.remainder.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The tensor self laid out again and again along each dim.
   */
  'aten.repeat.default'?: {
    self: Tensor;
    repeats: Int[];
  };
  /**
   * The tensor self continued beyond its borders by its outermost elements, along the last two dims.
   */
  'aten.replication_pad2d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
  };
  /**
   * The tensor self continued beyond its borders by its outermost elements, along the last three dims.
   */
  'aten.replication_pad3d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
  };
  /**
   * The tensor self with another shape, over its storage from the first element on, which grows where it is too small.
   */
  'aten.resize_.default'?: {
    self: Tensor;
    size: Int[];
    memory_format?: MemoryFormat | null;
  };
  /**
   * The elements of self rounded to the nearest whole number, of two the even one; integers stay.
   */
  'aten.round.default'?: {
    self: Tensor;
  };
  /**
   * 1 divided by the square root of the elements of self.
   */
  'aten.rsqrt.default'?: {
    self: Tensor;
  };
  /**
   * A tensor of rank 0 that holds the Scalar s.
   */
  'aten.scalar_tensor.default'?: {
    s: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * Means of the rows of value, weighted by the softmax of the scaled products of query and key.
   */
  'aten.scaled_dot_product_attention.default'?: {
    query: Tensor;
    key: Tensor;
    value: Tensor;
    attn_mask?: Tensor | null;
    dropout_p?: Float;
    is_causal?: Bool;
    scale?: Float | null;
    enable_gqa?: Bool;
  };
  /**
   * A copy of self in which elements of src are put at the places along dim that index gives.
   */
  'aten.scatter.src'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    src: Tensor;
  };
  /**
   * A copy of self in which value is put at the places along dim that index gives.
   */
  'aten.scatter.value'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    value: Scalar;
  };
  /**
   * A copy of self in which elements of src are added at the places along dim that index gives.
   */
  'aten.scatter_add.default'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    src: Tensor;
  };
  /**
   * A copy of self in which elements of src are reduced into the places along dim that index gives.
   */
  'aten.scatter_reduce.two'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    src: Tensor;
    reduce: String;
    include_self?: Bool;
  };
  /**
   * The part of self at one index along dim, without that dim.
   */
  'aten.select.int'?: {
    self: Tensor;
    dim: Int;
    index: Int;
  };
  /**
   * A copy of self in which the part at one index along dim is src.
   */
  'aten.select_scatter.default'?: {
    self: Tensor;
    src: Tensor;
    dim: Int;
    index: Int;
  };
  /**
   * The logistic function of the elements of self, 1 / (1 + exp(-x)).
   */
  'aten.sigmoid.default'?: {
    self: Tensor;
  };
  /**
   * The sign of the elements of self, -1, 0 or 1; 0 for NaN.
   */
  'aten.sign.default'?: {
    self: Tensor;
  };
  /**
   * The sine of the elements of self, in radians.
   */
  'aten.sin.default'?: {
    self: Tensor;
  };
  /**
   * The hyperbolic sine of the elements of self.
   */
  'aten.sinh.default'?: {
    self: Tensor;
  };
  /**
   * Every step-th part of self along dim, from start up to but not including end.
   */
  'aten.slice.Tensor'?: {
    self: Tensor;
    dim?: Int;
    start?: Int | null;
    end?: Int | null;
    step?: Int;
  };
  /**
   * A copy of self in which every step-th part along dim, from start up to but not including end, is that of src.
   */
  'aten.slice_scatter.default'?: {
    self: Tensor;
    src: Tensor;
    dim?: Int;
    start?: Int | null;
    end?: Int | null;
    step?: Int;
  };
  /**
   * Every line of self along dim in order, and where its elements stood before.
   */
  'aten.sort.default'?: {
    self: Tensor;
    dim?: Int;
    descending?: Bool;
  };
  /**
   * Every line of self along dim in order, equal elements as they come, and where its elements stood before.
   */
  'aten.sort.stable'?: {
    self: Tensor;
    stable: Bool | null;
    dim?: Int;
    descending?: Bool;
  };
  /**
   * The parts of self along dim, of the given sizes, one after another.
   */
  'aten.split_with_sizes.default'?: {
    self: Tensor;
    split_sizes: Int[];
    dim?: Int;
  };
  /**
   * The square root of the elements of self; NaN below 0, -0 of -0.
   */
  'aten.sqrt.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self without the given dim, if that has extent 1.
   */
  'aten.squeeze.dim'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The tensor self without those of the given dims that have extent 1.
   */
  'aten.squeeze.dims'?: {
    self: Tensor;
    dim: Int[];
  };
  /**
   * Subtracts the Scalar other, scaled by alpha, from the elements of self.
   */
  'aten.sub.Scalar'?: {
    self: Tensor;
    other: Scalar;
    alpha?: Scalar;
  };
  /**
   * Subtracts other, scaled by alpha, from self, element by element.
   */
  'aten.sub.Tensor'?: {
    self: Tensor;
    other: Tensor;
    alpha?: Scalar;
  };
  /**
   * The sums of self over the dims of a list; over all dims without one.
   */
  'aten.sum.dim_IntList'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The number of elements of self.
   */
  'aten.sym_numel.default'?: {
    self: Tensor;
  };
  /**
   * The extent of a dim of self.
   */
  'aten.sym_size.int'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The place in the storage of the first element of self.
   */
  'aten.sym_storage_offset.default'?: {
    self: Tensor;
  };
  /**
   * The distance in the storage, in elements, between neighbours along a dim of self.
   */
  'aten.sym_stride.int'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The tangent of the elements of self, in radians.
   */
  'aten.tan.default'?: {
    self: Tensor;
  };
  /**
   * The hyperbolic tangent of the elements of self.
   */
  'aten.tanh.default'?: {
    self: Tensor;
  };
  /**
   * The k largest or smallest elements of every line of self along dim, and where they stand.
   */
  'aten.topk.default'?: {
    self: Tensor;
    k: Int;
    dim?: Int;
    largest?: Bool;
    sorted?: Bool;
  };
  /**
   * The elements of self cut towards 0; integers stay.
   */
  'aten.trunc.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self with a dim of extent 1 put in before dim.
   */
  'aten.unsqueeze.default'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The planes of input resampled to another size, each element from its four neighbours by distance.
   */
  'aten.upsample_bilinear2d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    align_corners: Bool;
    scale_factors: Float[] | null;
  };
  /**
   * The planes of input resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest2d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The mean squared distance of self from its mean over the dims of a list, with correction taken off the number of elements.
   */
  'aten.var.correction'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    correction?: Scalar | null;
    keepdim?: Bool;
  };
  /**
   * The mean squared distance of self from its mean over the dims of a list, of one element less where unbiased.
   */
  'aten.var.dim'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    unbiased?: Bool;
    keepdim?: Bool;
  };
  /**
   * The elements of self in row-major order under another shape, in place.
   */
  'aten.view.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * Takes each element from self where condition is true, from other where not.
   */
  'aten.where.self'?: {
    condition: Tensor;
    self: Tensor;
    other: Tensor;
  };
}
/**
 * In a graph: the result of another node, or an input.
 */
export interface Reference {
  value: string;
}
/**
 * Real and imaginary part.
 */
export interface Complex {
  /**
   * @minItems 2
   * @maxItems 2
   */
  complex: (number | ('nan' | 'inf' | '-inf' | '-0.0'))[];
}
/**
 * A dtype by its name.
 */
export interface Dtype {
  dtype: string;
}
/**
 * How a tensor is stored.
 */
export interface Layout {
  layout: string;
}
/**
 * How the dims of a result are laid out.
 */
export interface MemoryFormat {
  memory_format: 'contiguous_format' | 'preserve_format' | 'channels_last' | 'channels_last_3d';
}
