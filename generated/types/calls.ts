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
 * A word.
 */
export type String = string;
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
 * Arguments by op.
 */
export interface Calls {
  /**
   * The and of the bits of self and the Scalar other; of bools the logical one (another name of bitwise_and).
   */
  'aten.__and__.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The and of the bits of self and other, element by element; of bools the logical one (another name of bitwise_and).
   */
  'aten.__and__.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved the same number of places up, which multiplies by 2 that often; 0 for a negative count and from the width on.
   */
  'aten.__lshift__.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The elements of self with their bits moved other places up, which multiplies by 2 that often; 0 for a negative count and from the width on.
   */
  'aten.__lshift__.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The or of the bits of self and the Scalar other; of bools the logical one (another name of bitwise_or).
   */
  'aten.__or__.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The or of the bits of self and other, element by element; of bools the logical one (another name of bitwise_or).
   */
  'aten.__or__.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved the same number of places down, keeping the sign; nothing but the sign is left for a negative count and from the width on.
   */
  'aten.__rshift__.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The elements of self with their bits moved other places down, keeping the sign; nothing but the sign is left for a negative count and from the width on.
   */
  'aten.__rshift__.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The exclusive or of the bits of self and the Scalar other; of bools the logical one (another name of bitwise_xor).
   */
  'aten.__xor__.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The exclusive or of the bits of self and other, element by element; of bools the logical one (another name of bitwise_xor).
   */
  'aten.__xor__.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
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
   * Refuses to go on where self is 0.
   */
  'aten._assert_scalar.default'?: {
    self: Scalar;
    assert_msg: String;
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
   * Each channel of input moved by its running mean and scaled by its running variance, then scaled by weight and moved by bias; with three empty tensors.
   */
  'aten._batch_norm_no_update.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor | null;
    running_var: Tensor | null;
    momentum: Float;
    eps: Float;
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
   * The chunks of several tensors along dim, laid flat and padded with zeros, the first chunk of each beside one another, then the second of each, and so on.
   */
  'aten._chunk_cat.default'?: {
    tensors: Tensor[];
    dim: Int;
    num_chunks: Int;
  };
  /**
   * The complex conjugates of the elements of self, in the same storage.
   */
  'aten._conj.default'?: {
    self: Tensor;
  };
  /**
   * The convolution of input with weight over one to three spatial dims, plain or transposed, in groups, plus bias; switches for other back ends are ignored.
   */
  'aten._convolution.default'?: {
    input: Tensor;
    weight: Tensor;
    bias: Tensor | null;
    stride: Int[];
    padding: Int[];
    dilation: Int[];
    transposed: Bool;
    output_padding: Int[];
    groups: Int;
    benchmark: Bool;
    deterministic: Bool;
    cudnn_enabled: Bool;
    allow_tf32: Bool;
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
   * Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name; with what the gradient needs.
   */
  'aten._embedding_bag_forward_only.default'?: {
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
   * The Euclidean distances between the rows of x1 and the rows of x2, by one matrix product.
   */
  'aten._euclidean_dist.default'?: {
    x1: Tensor;
    x2: Tensor;
  };
  /**
   * The discrete Fourier transform of self along dims, or its inverse.
   */
  'aten._fft_c2c.default'?: {
    self: Tensor;
    dim: Int[];
    normalization: Int;
    forward: Bool;
  };
  /**
   * The real tensor of last_dim_size points along the last of dims whose spectrum begins with self, by the inverse discrete Fourier transform.
   */
  'aten._fft_c2r.default'?: {
    self: Tensor;
    dim: Int[];
    normalization: Int;
    last_dim_size: Int;
  };
  /**
   * The discrete Fourier transform of the real tensor self along dims, of which onesided keeps the first half along the last one.
   */
  'aten._fft_r2c.default'?: {
    self: Tensor;
    dim: Int[];
    normalization: Int;
    onesided: Bool;
  };
  /**
   * The trailing dims of input divided by the root of the mean of their squares, then scaled by weight; with the reciprocal roots.
   */
  'aten._fused_rms_norm.default'?: {
    input: Tensor;
    normalized_shape: Int[];
    weight: Tensor | null;
    eps: Float | null;
  };
  /**
   * The first element of self as a Scalar.
   */
  'aten._local_scalar_dense.default'?: {
    self: Tensor;
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
   * The gradient of log_softmax along dim by its argument, from that of its result output.
   */
  'aten._log_softmax_backward_data.default'?: {
    grad_output: Tensor;
    output: Tensor;
    dim: Int;
    input_dtype: Dtype;
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
   * Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias; with the statistics of training and the running ones as they go on.
   */
  'aten._native_batch_norm_legit_functional.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor;
    running_var: Tensor;
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
   * The elements of self with the opposite sign, in the same storage.
   */
  'aten._neg_view.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self continued beyond its borders by going round, along its last dims.
   */
  'aten._pad_circular.default'?: {
    self: Tensor;
    pad: Int[];
  };
  /**
   * The tensor self continued beyond its borders in one of the modes of pad, by number.
   */
  'aten._pad_enum.default'?: {
    self: Tensor;
    pad: Int[];
    mode: Int;
    value?: Float | null;
  };
  /**
   * The p-norm distances between the rows of self, each pair once, in the order of the upper triangle.
   */
  'aten._pdist_forward.default'?: {
    self: Tensor;
    p?: Float;
  };
  /**
   * The elements of self, scaled by weight where they are not positive.
   */
  'aten._prelu_kernel.default'?: {
    self: Tensor;
    weight: Tensor;
  };
  /**
   * The gradients of _prelu_kernel by self and weight, from the gradient of its result; that of weight element by element.
   */
  'aten._prelu_kernel_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    weight: Tensor;
  };
  /**
   * The elements of the storage of self that lie at the given strides from the first one of self.
   */
  'aten._reshape_alias.default'?: {
    self: Tensor;
    size: Int[];
    stride: Int[];
  };
  /**
   * The softmax of self along dim, 0 in lines of only -inf.
   */
  'aten._safe_softmax.default'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * Means of the rows of value, weighted by the softmax of the scaled products of query and key; with the weights.
   */
  'aten._scaled_dot_product_attention_math.default'?: {
    query: Tensor;
    key: Tensor;
    value: Tensor;
    attn_mask?: Tensor | null;
    dropout_p?: Float;
    is_causal?: Bool;
    dropout_mask?: Tensor | null;
    scale?: Float | null;
    enable_gqa?: Bool;
  };
  /**
   * Means of the rows of value, weighted by the softmax of the scaled products of query and key; with the logarithms of the sums that the softmax divides by.
   */
  'aten._scaled_dot_product_flash_attention_for_cpu.default'?: {
    query: Tensor;
    key: Tensor;
    value: Tensor;
    dropout_p?: Float;
    is_causal?: Bool;
    attn_mask?: Tensor | null;
    scale?: Float | null;
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
   * The gradient of softmax along dim by its argument, from that of its result output.
   */
  'aten._softmax_backward_data.default'?: {
    grad_output: Tensor;
    output: Tensor;
    dim: Int;
    input_dtype: Dtype;
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
   * The elements of self at positions that index tensors give, axis by axis.
   */
  'aten._unsafe_index.Tensor'?: {
    self: Tensor;
    indices: (Tensor | null)[];
  };
  /**
   * The elements of self in row-major order under another shape, in place, where self is not used again.
   */
  'aten._unsafe_view.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * The lines of self resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact1d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales?: Float | null;
  };
  /**
   * The lines of input resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact1d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The planes of self resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales_h?: Float | null;
    scales_w?: Float | null;
  };
  /**
   * The planes of input resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact2d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The volumes of self resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact3d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales_d?: Float | null;
    scales_h?: Float | null;
    scales_w?: Float | null;
  };
  /**
   * The volumes of input resampled to another size, each element from the one in which its middle lies.
   */
  'aten._upsample_nearest_exact3d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The slices of v along dim scaled to the norms g.
   */
  'aten._weight_norm.default'?: {
    v: Tensor;
    g: Tensor;
    dim?: Int;
  };
  /**
   * The slices of v along its first or its last dim scaled to the norms g; with the norms they had.
   */
  'aten._weight_norm_interface.default'?: {
    v: Tensor;
    g: Tensor;
    dim?: Int;
  };
  /**
   * The absolute value of the elements of self; of complex numbers their distance from 0.
   */
  'aten.abs.default'?: {
    self: Tensor;
  };
  /**
   * The absolute value of the elements of self; of complex numbers their distance from 0 (another name of abs).
   */
  'aten.absolute.default'?: {
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
   * The means of as many windows along each of the last two dims of self as output_size says, which cover it evenly.
   */
  'aten.adaptive_avg_pool2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * The means of as many windows along each of the last three dims of self as output_size says, which cover it evenly.
   */
  'aten.adaptive_avg_pool3d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * The largest elements of as many windows along the last dim of self as output_size says, which cover it evenly, and their places.
   */
  'aten.adaptive_max_pool1d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * The largest elements of as many windows along each of the last two dims of self as output_size says, which cover it evenly, and their places.
   */
  'aten.adaptive_max_pool2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * The largest elements of as many windows along each of the last three dims of self as output_size says, which cover it evenly, and their places.
   */
  'aten.adaptive_max_pool3d.default'?: {
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
   * self plus value times the quotients of tensor1 and tensor2, element by element.
   */
  'aten.addcdiv.default'?: {
    self: Tensor;
    tensor1: Tensor;
    tensor2: Tensor;
    value?: Scalar;
  };
  /**
   * self plus value times the products of tensor1 and tensor2, element by element.
   */
  'aten.addcmul.default'?: {
    self: Tensor;
    tensor1: Tensor;
    tensor2: Tensor;
    value?: Scalar;
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
   * The product of the matrix mat and the vector vec, scaled by alpha, added to self, scaled by beta.
   */
  'aten.addmv.default'?: {
    self: Tensor;
    mat: Tensor;
    vec: Tensor;
    beta?: Scalar;
    alpha?: Scalar;
  };
  /**
   * The outer product of vec1 and vec2, scaled by alpha, added to self, scaled by beta.
   */
  'aten.addr.default'?: {
    self: Tensor;
    vec1: Tensor;
    vec2: Tensor;
    beta?: Scalar;
    alpha?: Scalar;
  };
  /**
   * The matrices of self with rows and columns exchanged and every element conjugated.
   */
  'aten.adjoint.default'?: {
    self: Tensor;
  };
  /**
   * The positions, from -1 to 1 along each dim, that the affine maps theta give to the elements of planes or volumes of the given size.
   */
  'aten.affine_grid_generator.default'?: {
    theta: Tensor;
    size: Int[];
    align_corners: Bool;
  };
  /**
   * The tensor self, in the same storage.
   */
  'aten.alias.default'?: {
    self: Tensor;
  };
  /**
   * A copy of the tensor self; alias without its view.
   */
  'aten.alias_copy.default'?: {
    self: Tensor;
  };
  /**
   * Whether every element of self differs from zero.
   */
  'aten.all.default'?: {
    self: Tensor;
  };
  /**
   * Whether every element of self along dim differs from zero.
   */
  'aten.all.dim'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
  };
  /**
   * Whether every element of self over the dims of a list differs from zero; over all dims without a list, over none with the empty one.
   */
  'aten.all.dims'?: {
    self: Tensor;
    dim?: Int[] | null;
    keepdim?: Bool;
  };
  /**
   * Whether every element of self lies within atol + rtol * abs(other) of that of other.
   */
  'aten.allclose.default'?: {
    self: Tensor;
    other: Tensor;
    rtol?: Float;
    atol?: Float;
    equal_nan?: Bool;
  };
  /**
   * Sets elements of input to the negative limit of selu with probability p, and scales and shifts all, so that mean 0 and variance 1 stay (Klambauer and others, 2017); without training it gives input.
   */
  'aten.alpha_dropout.default'?: {
    input: Tensor;
    p: Float;
    train: Bool;
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
   * The smallest and the largest elements of self along dim; of all its elements without one.
   */
  'aten.aminmax.default'?: {
    self: Tensor;
    dim?: Int | null;
    keepdim?: Bool;
  };
  /**
   * The angles of the elements of self in the complex plane, in radians from -pi to pi; of real numbers pi below 0, else 0.
   */
  'aten.angle.default'?: {
    self: Tensor;
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
   * The numbers from 0 to end, end left out.
   */
  'aten.arange.default'?: {
    end: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The numbers from start to end, end left out.
   */
  'aten.arange.start'?: {
    start: Scalar;
    end: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
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
   * The inverse of the cosine on [0, pi] of the elements of self; NaN outside [-1, 1] (another name of acos).
   */
  'aten.arccos.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the hyperbolic cosine of the elements of self; NaN below 1 (another name of acosh).
   */
  'aten.arccosh.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the sine on [-pi/2, pi/2] of the elements of self; NaN outside [-1, 1] (another name of asin).
   */
  'aten.arcsin.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the hyperbolic sine of the elements of self (another name of asinh).
   */
  'aten.arcsinh.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the tangent of the elements of self (another name of atan).
   */
  'aten.arctan.default'?: {
    self: Tensor;
  };
  /**
   * The angle of the point (other, self) seen from the origin, in radians from -pi to pi (another name of atan2).
   */
  'aten.arctan2.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The inverse of the hyperbolic tangent of the elements of self, infinite at -1 and 1, NaN outside (another name of atanh).
   */
  'aten.arctanh.default'?: {
    self: Tensor;
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
   * The places of the elements of every line of self along dim in their order.
   */
  'aten.argsort.default'?: {
    self: Tensor;
    dim?: Int;
    descending?: Bool;
  };
  /**
   * The places of the elements of every line of self along dim in their order, equal ones as they come.
   */
  'aten.argsort.stable'?: {
    self: Tensor;
    stable: Bool;
    dim?: Int;
    descending?: Bool;
  };
  /**
   * The indices of the elements of self that are not zero, one a row.
   */
  'aten.argwhere.default'?: {
    self: Tensor;
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
   * A copy of the elements of the storage of self that lie at the given strides from an offset.
   */
  'aten.as_strided_copy.default'?: {
    self: Tensor;
    size: Int[];
    stride: Int[];
    storage_offset?: Int | null;
  };
  /**
   * A copy of self in which the elements at the given strides from an offset are those of src.
   */
  'aten.as_strided_scatter.default'?: {
    self: Tensor;
    src: Tensor;
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
   * Tensors, each with dims of extent 1 added until it has one dim.
   */
  'aten.atleast_1d.Sequence'?: {
    tensors: Tensor[];
  };
  /**
   * The tensor self with dims of extent 1 added until it has one dim.
   */
  'aten.atleast_1d.default'?: {
    self: Tensor;
  };
  /**
   * Tensors, each with dims of extent 1 added until it has two dims.
   */
  'aten.atleast_2d.Sequence'?: {
    tensors: Tensor[];
  };
  /**
   * The tensor self with dims of extent 1 added until it has two dims.
   */
  'aten.atleast_2d.default'?: {
    self: Tensor;
  };
  /**
   * Tensors, each with dims of extent 1 added until it has three dims.
   */
  'aten.atleast_3d.Sequence'?: {
    tensors: Tensor[];
  };
  /**
   * The tensor self with dims of extent 1 added until it has three dims.
   */
  'aten.atleast_3d.default'?: {
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
   * The matrix products of the batches batch1 and batch2, scaled by alpha, added to self, scaled by beta.
   */
  'aten.baddbmm.default'?: {
    self: Tensor;
    batch1: Tensor;
    batch2: Tensor;
    beta?: Scalar;
    alpha?: Scalar;
  };
  /**
   * A window that rises and falls in straight lines from 0 to 1 and back, without its last element.
   */
  'aten.bartlett_window.default'?: {
    window_length: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A window that rises and falls in straight lines from 0 to 1 and back, without its last element if it is periodic.
   */
  'aten.bartlett_window.periodic'?: {
    window_length: Int;
    periodic: Bool;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias.
   */
  'aten.batch_norm.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor | null;
    running_var: Tensor | null;
    training: Bool;
    momentum: Float;
    eps: Float;
    cudnn_enabled: Bool;
  };
  /**
   * 1 with the probability that the element of p gives, else 0, in the shape and dtype of self.
   */
  'aten.bernoulli.Tensor'?: {
    self: Tensor;
    p: Tensor;
    generator?: Device | null;
  };
  /**
   * 1 with the probability that the element of self gives, else 0.
   */
  'aten.bernoulli.default'?: {
    self: Tensor;
    generator?: Device | null;
  };
  /**
   * 1 with probability p, else 0, in the shape and dtype of self.
   */
  'aten.bernoulli.p'?: {
    self: Tensor;
    p: Float;
    generator?: Device | null;
  };
  /**
   * The cross entropies -(target * log(self) + (1 - target) * log(1 - self)) with logarithms of at least -100, times weight, the mean, the sum or all of them by reduction.
   */
  'aten.binary_cross_entropy.default'?: {
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    reduction?: Int;
  };
  /**
   * The gradient of binary_cross_entropy by self, from the gradient of its result.
   */
  'aten.binary_cross_entropy_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    reduction?: Int;
  };
  /**
   * The cross entropies of target and the logistic function of self, those of target times pos_weight, times weight, the mean, the sum or all of them by reduction.
   */
  'aten.binary_cross_entropy_with_logits.default'?: {
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    pos_weight?: Tensor | null;
    reduction?: Int;
  };
  /**
   * How often each number from 0 on stands in self, or the sums of the weights of its places.
   */
  'aten.bincount.default'?: {
    self: Tensor;
    weights?: Tensor | null;
    minlength?: Int;
  };
  /**
   * The and of the bits of self and the Scalar other; of bools the logical one.
   */
  'aten.bitwise_and.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The bits that are set in both of the Scalar self and the elements of other.
   */
  'aten.bitwise_and.Scalar_Tensor'?: {
    self: Scalar;
    other: Tensor;
  };
  /**
   * The and of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_and.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved other places up, which multiplies by 2 that often; 0 for a negative count and from the width on.
   */
  'aten.bitwise_left_shift.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved the same number of places up, which multiplies by 2 that often; 0 for a negative count and from the width on.
   */
  'aten.bitwise_left_shift.Tensor_Scalar'?: {
    self: Tensor;
    other: Scalar;
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
   * The bits that are set in either of the Scalar self and the elements of other.
   */
  'aten.bitwise_or.Scalar_Tensor'?: {
    self: Scalar;
    other: Tensor;
  };
  /**
   * The or of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_or.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved other places down, keeping the sign; nothing but the sign is left for a negative count and from the width on.
   */
  'aten.bitwise_right_shift.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self with their bits moved the same number of places down, keeping the sign; nothing but the sign is left for a negative count and from the width on.
   */
  'aten.bitwise_right_shift.Tensor_Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The exclusive or of the bits of self and the Scalar other; of bools the logical one.
   */
  'aten.bitwise_xor.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The bits that are set in one of the two of the Scalar self and the elements of other.
   */
  'aten.bitwise_xor.Scalar_Tensor'?: {
    self: Scalar;
    other: Tensor;
  };
  /**
   * The exclusive or of the bits of self and other, element by element; of bools the logical one.
   */
  'aten.bitwise_xor.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The window 0.42 - 0.5 cos(t) + 0.08 cos(2 t) for t from 0 to a full turn, without its last element.
   */
  'aten.blackman_window.default'?: {
    window_length: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The window 0.42 - 0.5 cos(t) + 0.08 cos(2 t) for t from 0 to a full turn, without its last element if it is periodic.
   */
  'aten.blackman_window.periodic'?: {
    window_length: Int;
    periodic: Bool;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The matrix that has matrices along its diagonal and zeros elsewhere; a vector is a row, a single element a matrix.
   */
  'aten.block_diag.default'?: {
    tensors: Tensor[];
  };
  /**
   * The matrix products of the matrices of self and mat2, batch by batch.
   */
  'aten.bmm.default'?: {
    self: Tensor;
    mat2: Tensor;
  };
  /**
   * Tensors broadcast to one shape.
   */
  'aten.broadcast_tensors.default'?: {
    tensors: Tensor[];
  };
  /**
   * The tensor self broadcast to the given size.
   */
  'aten.broadcast_to.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * The number of boundaries below each element of self; with right, of those that are not above it.
   */
  'aten.bucketize.Tensor'?: {
    self: Tensor;
    boundaries: Tensor;
    out_int32?: Bool;
    right?: Bool;
  };
  /**
   * All tuples of an element of each of some vectors, one a row, the last changing fastest.
   */
  'aten.cartesian_prod.default'?: {
    tensors: Tensor[];
  };
  /**
   * Tensors one after another along dim.
   */
  'aten.cat.default'?: {
    tensors: Tensor[];
    dim?: Int;
  };
  /**
   * Numbers of the Cauchy distribution around median with scale sigma, in the shape and dtype of self.
   */
  'aten.cauchy.default'?: {
    self: Tensor;
    median?: Float;
    sigma?: Float;
    generator?: Device | null;
  };
  /**
   * The p-norm distances between the rows of x1 and the rows of x2, batch by batch.
   */
  'aten.cdist.default'?: {
    x1: Tensor;
    x2: Tensor;
    p?: Float;
    compute_mode?: Int | null;
  };
  /**
   * The smallest whole number not below each element of self; integers stay.
   */
  'aten.ceil.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self where they are positive, else alpha * (exp(x / alpha) - 1).
   */
  'aten.celu.default'?: {
    self: Tensor;
    alpha?: Scalar;
  };
  /**
   * The matrix product of all matrices of a list.
   */
  'aten.chain_matmul.default'?: {
    matrices: Tensor[];
  };
  /**
   * The channels of self, laid out as groups of rows, read by columns.
   */
  'aten.channel_shuffle.default'?: {
    self: Tensor;
    groups: Int;
  };
  /**
   * The parts of self along dim, equally long but perhaps the last, at most chunks of them.
   */
  'aten.chunk.default'?: {
    self: Tensor;
    chunks: Int;
    dim?: Int;
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
   * The elements of self, at most those of max.
   */
  'aten.clamp_max.Tensor'?: {
    self: Tensor;
    max: Tensor;
  };
  /**
   * The elements of self, at most max.
   */
  'aten.clamp_max.default'?: {
    self: Tensor;
    max: Scalar;
  };
  /**
   * The elements of self, at least those of min.
   */
  'aten.clamp_min.Tensor'?: {
    self: Tensor;
    min: Tensor;
  };
  /**
   * The elements of self, at least min.
   */
  'aten.clamp_min.default'?: {
    self: Tensor;
    min: Scalar;
  };
  /**
   * The elements of self limited by those of min and max; those of max where the range is empty (another name of clamp).
   */
  'aten.clip.Tensor'?: {
    self: Tensor;
    min?: Tensor | null;
    max?: Tensor | null;
  };
  /**
   * The elements of self limited to the range from min to max; max where the range is empty (another name of clamp).
   */
  'aten.clip.default'?: {
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
   * Tensors beside one another along the second dim; a tensor of one dim or none is a column.
   */
  'aten.column_stack.default'?: {
    tensors: Tensor[];
  };
  /**
   * All choices of r elements of a vector in their order, one a row; with_replacement lets an element be chosen again.
   */
  'aten.combinations.default'?: {
    self: Tensor;
    r?: Int;
    with_replacement?: Bool;
  };
  /**
   * Complex numbers of their real and imaginary parts, element by element.
   */
  'aten.complex.default'?: {
    real: Tensor;
    imag: Tensor;
  };
  /**
   * Tensors one after another along dim.
   */
  'aten.concat.default'?: {
    tensors: Tensor[];
    dim?: Int;
  };
  /**
   * Tensors one after another along dim.
   */
  'aten.concatenate.default'?: {
    tensors: Tensor[];
    dim?: Int;
  };
  /**
   * The complex conjugates of the elements of self; real ones as they are.
   */
  'aten.conj_physical.default'?: {
    self: Tensor;
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
   * The elements of self, one after another in the storage by the memory format.
   */
  'aten.contiguous.default'?: {
    self: Tensor;
    memory_format?: MemoryFormat;
  };
  /**
   * The convolution of input with weight over one spatial dim, in groups, plus bias; input may lack the batch.
   */
  'aten.conv1d.default'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution of input with weight over one spatial dim, in groups, plus bias, without padding ('valid') or padded to the size of input ('same').
   */
  'aten.conv1d.padding'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: String;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution of input with weight over two spatial dims, in groups, plus bias; input may lack the batch.
   */
  'aten.conv2d.default'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution of input with weight over two spatial dims, in groups, plus bias, without padding ('valid') or padded to the size of input ('same').
   */
  'aten.conv2d.padding'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: String;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution of input with weight over three spatial dims, in groups, plus bias; input may lack the batch.
   */
  'aten.conv3d.default'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution of input with weight over three spatial dims, in groups, plus bias, without padding ('valid') or padded to the size of input ('same').
   */
  'aten.conv3d.padding'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: String;
    dilation?: Int[] | Int;
    groups?: Int;
  };
  /**
   * The convolution over time of a sequence that is laid out as time, batch and channels, plus bias.
   */
  'aten.conv_tbc.default'?: {
    self: Tensor;
    weight: Tensor;
    bias: Tensor;
    pad?: Int;
  };
  /**
   * The transposed convolution of input with weight over one spatial dim, in groups, plus bias; input may lack the batch.
   */
  'aten.conv_transpose1d.default'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    output_padding?: Int[] | Int;
    groups?: Int;
    dilation?: Int[] | Int;
  };
  /**
   * The transposed convolution of input with weight over two spatial dims, in groups, plus bias; input may lack the batch.
   */
  'aten.conv_transpose2d.input'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    output_padding?: Int[] | Int;
    groups?: Int;
    dilation?: Int[] | Int;
  };
  /**
   * The transposed convolution of input with weight over three spatial dims, in groups, plus bias; input may lack the batch.
   */
  'aten.conv_transpose3d.input'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    output_padding?: Int[] | Int;
    groups?: Int;
    dilation?: Int[] | Int;
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
   * The sizes of the elements of self with the sign of other, of a zero too.
   */
  'aten.copysign.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The sizes of the elements of self with the signs of those of other, of zeros too.
   */
  'aten.copysign.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The correlations between the rows of self, whose columns are observations.
   */
  'aten.corrcoef.default'?: {
    self: Tensor;
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
   * 1 - c where target is 1 and max(0, c - margin) where it is -1, with the cosines c of the angles between the rows of input1 and input2, the mean, the sum or all of them by reduction.
   */
  'aten.cosine_embedding_loss.default'?: {
    input1: Tensor;
    input2: Tensor;
    target: Tensor;
    margin?: Float;
    reduction?: Int;
  };
  /**
   * The cosines of the angles between x1 and x2 along dim, with norms of at least eps.
   */
  'aten.cosine_similarity.default'?: {
    x1: Tensor;
    x2: Tensor;
    dim?: Int;
    eps?: Float;
  };
  /**
   * How many elements of self differ from zero along dim; of all its elements without one.
   */
  'aten.count_nonzero.default'?: {
    self: Tensor;
    dim?: Int | null;
  };
  /**
   * How many elements of self differ from zero over the dims of a list; of all its elements with the empty list.
   */
  'aten.count_nonzero.dim_IntList'?: {
    self: Tensor;
    dim: Int[];
  };
  /**
   * The covariances between the rows of self, whose columns are observations, with correction taken off their number.
   */
  'aten.cov.default'?: {
    self: Tensor;
    correction?: Int;
    fweights?: Tensor | null;
    aweights?: Tensor | null;
  };
  /**
   * The cross products of the vectors of self and other along dim; without one along the first dim of self that has three elements.
   */
  'aten.cross.default'?: {
    self: Tensor;
    other: Tensor;
    dim?: Int | null;
  };
  /**
   * The cross entropies of the softmax of self over the classes, dim 1, and target, which holds a class or the probabilities of all classes, times the weights of the classes, the mean, the sum or all of them by reduction.
   */
  'aten.cross_entropy_loss.default'?: {
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    reduction?: Int;
    ignore_index?: Int;
    label_smoothing?: Float;
  };
  /**
   * The negative logarithms of the probabilities of the label sequences targets, summed over all alignments with log_probs in which blanks may stand between labels and labels repeat, the mean, the sum or all of them by reduction.
   */
  'aten.ctc_loss.IntList'?: {
    log_probs: Tensor;
    targets: Tensor;
    input_lengths: Int[];
    target_lengths: Int[];
    blank?: Int;
    reduction?: Int;
    zero_infinity?: Bool;
  };
  /**
   * The largest elements of self along dim up to each, and where the last of them stands.
   */
  'aten.cummax.default'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The smallest elements of self along dim up to each, and where the last of them stands.
   */
  'aten.cummin.default'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The products of the elements of self along dim, up to each.
   */
  'aten.cumprod.default'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
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
   * The integrals of y along dim by the trapezoidal rule, at places dx apart, up to each place but the first.
   */
  'aten.cumulative_trapezoid.dx'?: {
    y: Tensor;
    dx?: Scalar;
    dim?: Int;
  };
  /**
   * The integrals of y along dim by the trapezoidal rule, at the places x, up to each place but the first.
   */
  'aten.cumulative_trapezoid.x'?: {
    y: Tensor;
    x: Tensor;
    dim?: Int;
  };
  /**
   * Degrees as radians, element by element.
   */
  'aten.deg2rad.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self, in the same storage, as a leaf through which no gradient flows.
   */
  'aten.detach.default'?: {
    self: Tensor;
  };
  /**
   * The diagonal of a matrix, or the matrix that has a vector as its diagonal.
   */
  'aten.diag.default'?: {
    self: Tensor;
    diagonal?: Int;
  };
  /**
   * The tensor that has the lines of self as its diagonals in the planes of two new dims, and zeros elsewhere.
   */
  'aten.diag_embed.default'?: {
    self: Tensor;
    offset?: Int;
    dim1?: Int;
    dim2?: Int;
  };
  /**
   * The matrix that has the elements of self, in row-major order, as its diagonal.
   */
  'aten.diagflat.default'?: {
    self: Tensor;
    offset?: Int;
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
   * The tensor of the given sizes that has grad_output as its diagonals in the planes of two dims, and zeros elsewhere.
   */
  'aten.diagonal_backward.default'?: {
    grad_output: Tensor;
    input_sizes: Int[];
    offset: Int;
    dim1: Int;
    dim2: Int;
  };
  /**
   * A copy of the diagonals of self in the planes of two dims, as a last dim in their place.
   */
  'aten.diagonal_copy.default'?: {
    self: Tensor;
    offset?: Int;
    dim1?: Int;
    dim2?: Int;
  };
  /**
   * A copy of self in which the diagonals in the planes of two dims are those of src.
   */
  'aten.diagonal_scatter.default'?: {
    self: Tensor;
    src: Tensor;
    offset?: Int;
    dim1?: Int;
    dim2?: Int;
  };
  /**
   * The n-th differences of neighbours in self along dim, with prepend put before it and append behind.
   */
  'aten.diff.default'?: {
    self: Tensor;
    n?: Int;
    dim?: Int;
    prepend?: Tensor | null;
    append?: Tensor | null;
  };
  /**
   * The derivative of lgamma at the elements of self.
   */
  'aten.digamma.default'?: {
    self: Tensor;
  };
  /**
   * The p-norm of the difference of self and other.
   */
  'aten.dist.default'?: {
    self: Tensor;
    other: Tensor;
    p?: Scalar;
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
   * Divides the elements of self by the Scalar other; integers give floats (another name of div).
   */
  'aten.divide.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Divides the elements of self by the Scalar other and rounds the quotient down (floor), towards 0 (trunc) or not at all (none) (another name of div).
   */
  'aten.divide.Scalar_mode'?: {
    self: Tensor;
    other: Scalar;
    rounding_mode: String | null;
  };
  /**
   * Divides self by other, element by element; integers give floats (another name of div).
   */
  'aten.divide.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Divides self by other, element by element, and rounds the quotient down (floor), towards 0 (trunc) or not at all (none) (another name of div).
   */
  'aten.divide.Tensor_mode'?: {
    self: Tensor;
    other: Tensor;
    rounding_mode: String | null;
  };
  /**
   * The sum of the products of the elements of two vectors.
   */
  'aten.dot.default'?: {
    self: Tensor;
    tensor: Tensor;
  };
  /**
   * Zeros elements of input with probability p and scales the others by 1 / (1 - p); without training it gives input.
   */
  'aten.dropout.default'?: {
    input: Tensor;
    p: Float;
    train: Bool;
  };
  /**
   * The parts of self along the third dim, between the given indices.
   */
  'aten.dsplit.array'?: {
    self: Tensor;
    indices: Int[];
  };
  /**
   * So many equal parts of self along the third dim.
   */
  'aten.dsplit.int'?: {
    self: Tensor;
    sections: Int;
  };
  /**
   * Tensors one behind another along the third dim, which is added where there are fewer.
   */
  'aten.dstack.default'?: {
    tensors: Tensor[];
  };
  /**
   * Sums of products of the elements of tensors, in which the letters of an equation such as 'ij,jk->ik' name the dims.
   */
  'aten.einsum.default'?: {
    equation: String;
    tensors: Tensor[];
    path?: Int[] | null;
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
   * The gradient of elu by its argument, from that of its result; self_or_result is the argument or, with is_result, the result.
   */
  'aten.elu_backward.default'?: {
    grad_output: Tensor;
    alpha: Scalar;
    scale: Scalar;
    input_scale: Scalar;
    is_result: Bool;
    self_or_result: Tensor;
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
  'aten.embedding_backward.default'?: {
    grad: Tensor;
    indices: Tensor;
    num_weights: Int;
    padding_idx: Int;
    scale_grad_by_freq: Bool;
    sparse: Bool;
  };
  /**
   * Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name; with what the gradient needs.
   */
  'aten.embedding_bag.default'?: {
    weight: Tensor;
    indices: Tensor;
    offsets: Tensor;
    scale_grad_by_freq?: Bool;
    mode?: Int;
    sparse?: Bool;
    per_sample_weights?: Tensor | null;
    include_last_offset?: Bool;
  };
  /**
   * Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name, those of padding_idx left out; with what the gradient needs.
   */
  'aten.embedding_bag.padding_idx'?: {
    weight: Tensor;
    indices: Tensor;
    offsets: Tensor;
    scale_grad_by_freq: Bool;
    mode: Int;
    sparse: Bool;
    per_sample_weights: Tensor | null;
    include_last_offset: Bool;
    padding_idx: Int | null;
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
   * A tensor of the shape of self whose elements are left open.
   */
  'aten.empty_like.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the given size whose elements are left open and whose dims lie in the storage in the given order.
   */
  'aten.empty_permuted.default'?: {
    size: Int[];
    physical_layout: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
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
   * Whether self and other have the same shape and the same elements.
   */
  'aten.equal.default'?: {
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
   * The complement of the error function of the elements of self, 1 - erf(x), exact where that is small as well.
   */
  'aten.erfc.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the error function of the elements of self, infinite at -1 and 1.
   */
  'aten.erfinv.default'?: {
    self: Tensor;
  };
  /**
   * e to the power of the elements of self.
   */
  'aten.exp.default'?: {
    self: Tensor;
  };
  /**
   * 2 to the elements of self.
   */
  'aten.exp2.default'?: {
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
   * The tensor self broadcast to the shape of other.
   */
  'aten.expand_as.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * A copy of self broadcast to the given size.
   */
  'aten.expand_copy.default'?: {
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
   * Numbers of the exponential distribution with rate lambd, in the shape and dtype of self.
   */
  'aten.exponential.default'?: {
    self: Tensor;
    lambd?: Float;
    generator?: Device | null;
  };
  /**
   * The identity matrix with n rows.
   */
  'aten.eye.default'?: {
    n: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The matrix of n rows and m columns with ones on its diagonal and zeros elsewhere.
   */
  'aten.eye.m'?: {
    n: Int;
    m: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * alpha_dropout of whole channels of input, its second dim; without training it gives input.
   */
  'aten.feature_alpha_dropout.default'?: {
    input: Tensor;
    p: Float;
    train: Bool;
  };
  /**
   * Zeros whole channels of input, its second dim, with probability p and scales the others by 1 / (1 - p); without training it gives input.
   */
  'aten.feature_dropout.default'?: {
    input: Tensor;
    p: Float;
    train: Bool;
  };
  /**
   * The discrete Fourier transform of n points along dim.
   */
  'aten.fft_fft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The discrete Fourier transform along two dims of self.
   */
  'aten.fft_fft2.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: Int[] | Int;
    norm?: String | null;
  };
  /**
   * The frequencies that the points of a discrete Fourier transform over n points at distances of d stand for.
   */
  'aten.fft_fftfreq.default'?: {
    n: Int;
    d?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The discrete Fourier transform along dims of self.
   */
  'aten.fft_fftn.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: (Int[] | Int) | null;
    norm?: String | null;
  };
  /**
   * The elements of self turned around along dims so that the first comes to the middle, as a spectrum is ordered by frequency.
   */
  'aten.fft_fftshift.default'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
  };
  /**
   * The discrete Fourier transform, which is real, of n points along dim of which self is the first half and the rest its conjugate.
   */
  'aten.fft_hfft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The inverse discrete Fourier transform of n points along dim.
   */
  'aten.fft_ifft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The inverse discrete Fourier transform along two dims of self.
   */
  'aten.fft_ifft2.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: Int[] | Int;
    norm?: String | null;
  };
  /**
   * The inverse discrete Fourier transform along dims of self.
   */
  'aten.fft_ifftn.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: (Int[] | Int) | null;
    norm?: String | null;
  };
  /**
   * The elements of self turned around along dims so that the middle one comes first, which undoes fft_fftshift.
   */
  'aten.fft_ifftshift.default'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
  };
  /**
   * The first half of the inverse discrete Fourier transform of n real points along dim.
   */
  'aten.fft_ihfft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The n real points along dim of whose discrete Fourier transform self is the first half.
   */
  'aten.fft_irfft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The real tensor of whose discrete Fourier transform along two dims self is the first half along the last one.
   */
  'aten.fft_irfft2.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: Int[] | Int;
    norm?: String | null;
  };
  /**
   * The real tensor of whose discrete Fourier transform along dims self is the first half along the last one.
   */
  'aten.fft_irfftn.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: (Int[] | Int) | null;
    norm?: String | null;
  };
  /**
   * The first half of the discrete Fourier transform of n real points along dim.
   */
  'aten.fft_rfft.default'?: {
    self: Tensor;
    n?: Int | null;
    dim?: Int;
    norm?: String | null;
  };
  /**
   * The discrete Fourier transform along two dims of the real tensor self, of which the first half is kept along the last one.
   */
  'aten.fft_rfft2.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: Int[] | Int;
    norm?: String | null;
  };
  /**
   * The frequencies that the first half of the points of a discrete Fourier transform over n points at distances of d stand for.
   */
  'aten.fft_rfftfreq.default'?: {
    n: Int;
    d?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The discrete Fourier transform along dims of the real tensor self, of which the first half is kept along the last one.
   */
  'aten.fft_rfftn.default'?: {
    self: Tensor;
    s?: (Int[] | Int) | null;
    dim?: (Int[] | Int) | null;
    norm?: String | null;
  };
  /**
   * A tensor of the shape and dtype of self with every element value.
   */
  'aten.fill.Scalar'?: {
    self: Tensor;
    value: Scalar;
  };
  /**
   * A tensor of the shape and dtype of self with every element the one of value.
   */
  'aten.fill.Tensor'?: {
    self: Tensor;
    value: Tensor;
  };
  /**
   * The elements of self cut towards 0; integers stay (another name of trunc).
   */
  'aten.fix.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self with the dims from start_dim to end_dim made into one.
   */
  'aten.flatten.using_ints'?: {
    self: Tensor;
    start_dim?: Int;
    end_dim?: Int;
  };
  /**
   * The tensor self back to front along the given dims.
   */
  'aten.flip.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * The tensor self with its second dim in the other direction.
   */
  'aten.fliplr.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self with its first dim in the other direction.
   */
  'aten.flipud.default'?: {
    self: Tensor;
  };
  /**
   * The Scalar self to the exponent, element by element, in double precision.
   */
  'aten.float_power.Scalar'?: {
    self: Scalar;
    exponent: Tensor;
  };
  /**
   * The elements of self to the exponent, in double precision.
   */
  'aten.float_power.Tensor_Scalar'?: {
    self: Tensor;
    exponent: Scalar;
  };
  /**
   * self to the exponent, element by element, in double precision.
   */
  'aten.float_power.Tensor_Tensor'?: {
    self: Tensor;
    exponent: Tensor;
  };
  /**
   * The largest whole number not above each element of self; integers stay.
   */
  'aten.floor.default'?: {
    self: Tensor;
  };
  /**
   * The quotients of the elements of self and the Scalar other rounded down.
   */
  'aten.floor_divide.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The quotients of self and other rounded down, element by element.
   */
  'aten.floor_divide.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The larger of self and other, element by element; where one is NaN, the other.
   */
  'aten.fmax.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The smaller of self and other, element by element; where one is NaN, the other.
   */
  'aten.fmin.default'?: {
    self: Tensor;
    other: Tensor;
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
   * What is left of the elements of self when their whole part is taken away, with their sign.
   */
  'aten.frac.default'?: {
    self: Tensor;
  };
  /**
   * The square roots of the sums of squares of self over at most two dims; over all dims with the empty list.
   */
  'aten.frobenius_norm.dim'?: {
    self: Tensor;
    dim: Int[] | Int;
    keepdim?: Bool;
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
   * The greatest common divisors of self and other, element by element, never negative; 0 of two zeros.
   */
  'aten.gcd.default'?: {
    self: Tensor;
    other: Tensor;
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
   * The gradient of gelu by self, from the gradient of its result.
   */
  'aten.gelu_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    approximate?: String;
  };
  /**
   * The number of trials up to the first success, each succeeding with probability p, in the shape and dtype of self.
   */
  'aten.geometric.default'?: {
    self: Tensor;
    p: Float;
    generator?: Device | null;
  };
  /**
   * The products of every element of self with every element of vec2; another name of outer.
   */
  'aten.ger.default'?: {
    self: Tensor;
    vec2: Tensor;
  };
  /**
   * The first half of self along dim times the logistic function of the second.
   */
  'aten.glu.default'?: {
    self: Tensor;
    dim?: Int;
  };
  /**
   * The gradient of glu by self, from the gradient of its result.
   */
  'aten.glu_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    dim: Int;
  };
  /**
   * The slopes of self along every dim of a list, between places 1 apart.
   */
  'aten.gradient.array'?: {
    self: Tensor;
    dim: Int[];
    edge_order?: Int;
  };
  /**
   * The slopes of self along every dim of a list by central differences, and by one-sided ones at both ends.
   */
  'aten.gradient.scalararray'?: {
    self: Tensor;
    spacing: Scalar;
    dim: Int[];
    edge_order?: Int;
  };
  /**
   * The slopes of self along dim, or along every dim without one, between places spacing apart.
   */
  'aten.gradient.scalarint'?: {
    self: Tensor;
    spacing?: Scalar | null;
    dim?: Int | null;
    edge_order?: Int;
  };
  /**
   * Tells where self is greater than the Scalar other (another name of gt).
   */
  'aten.greater.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is greater than other, element by element (another name of gt).
   */
  'aten.greater.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Tells where self is at least the Scalar other (another name of ge).
   */
  'aten.greater_equal.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is at least other, element by element (another name of ge).
   */
  'aten.greater_equal.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The values of the planes or volumes of input at the positions that grid gives, from -1 to 1 along each dim.
   */
  'aten.grid_sampler.default'?: {
    input: Tensor;
    grid: Tensor;
    interpolation_mode: Int;
    padding_mode: Int;
    align_corners: Bool;
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
   * The values of the volumes of input at the positions that grid gives, from -1 to 1 along each dim.
   */
  'aten.grid_sampler_3d.default'?: {
    input: Tensor;
    grid: Tensor;
    interpolation_mode: Int;
    padding_mode: Int;
    align_corners: Bool;
  };
  /**
   * Groups of channels moved to mean 0 and scaled to variance 1, then each channel scaled by weight and moved by bias.
   */
  'aten.group_norm.default'?: {
    input: Tensor;
    num_groups: Int;
    weight?: Tensor | null;
    bias?: Tensor | null;
    eps?: Float;
    cudnn_enabled?: Bool;
  };
  /**
   * A network of gated recurrent units over a sequence, in layers and one or two directions; with the last states.
   */
  'aten.gru.input'?: {
    input: Tensor;
    hx: Tensor;
    params: Tensor[];
    has_biases: Bool;
    num_layers: Int;
    dropout: Float;
    train: Bool;
    bidirectional: Bool;
    batch_first: Bool;
  };
  /**
   * The hidden state of a gated recurrent unit after a step.
   */
  'aten.gru_cell.default'?: {
    input: Tensor;
    hx: Tensor;
    w_ih: Tensor;
    w_hh: Tensor;
    b_ih?: Tensor | null;
    b_hh?: Tensor | null;
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
   * A window that rises and falls as a cosine from 0.08 to 1 and back, without its last element.
   */
  'aten.hamming_window.default'?: {
    window_length: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A window that rises and falls as a cosine from 0.08 to 1 and back, without its last element if it is periodic.
   */
  'aten.hamming_window.periodic'?: {
    window_length: Int;
    periodic: Bool;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The window alpha - 0.46 cos(t) for t from 0 to a full turn, without its last element if it is periodic.
   */
  'aten.hamming_window.periodic_alpha'?: {
    window_length: Int;
    periodic: Bool;
    alpha: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The window alpha - beta cos(t) for t from 0 to a full turn, without its last element if it is periodic.
   */
  'aten.hamming_window.periodic_alpha_beta'?: {
    window_length: Int;
    periodic: Bool;
    alpha: Float;
    beta: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A window that rises and falls as a cosine from 0 to 1 and back, without its last element.
   */
  'aten.hann_window.default'?: {
    window_length: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A window that rises and falls as a cosine from 0 to 1 and back, without its last element if it is periodic.
   */
  'aten.hann_window.periodic'?: {
    window_length: Int;
    periodic: Bool;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The elements of self, 0 in place of those from -lambd to lambd.
   */
  'aten.hardshrink.default'?: {
    self: Tensor;
    lambd?: Scalar;
  };
  /**
   * The gradient of hardshrink by self, from the gradient of its result.
   */
  'aten.hardshrink_backward.default'?: {
    grad_out: Tensor;
    self: Tensor;
    lambd: Scalar;
  };
  /**
   * A piecewise linear form of the logistic function, x + 3 limited to the range from 0 to 6 and divided by 6.
   */
  'aten.hardsigmoid.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of hardsigmoid by self, from the gradient of its result.
   */
  'aten.hardsigmoid_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
  };
  /**
   * The elements of self times their hardsigmoid.
   */
  'aten.hardswish.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of hardswish by self, from the gradient of its result.
   */
  'aten.hardswish_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
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
   * The gradient of hardtanh by self, from the gradient of its result; 0 at the limits.
   */
  'aten.hardtanh_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    min_val: Scalar;
    max_val: Scalar;
  };
  /**
   * The step from 0 to 1 at 0, where it has the value of values, of the elements of self; 0 of NaN.
   */
  'aten.heaviside.default'?: {
    self: Tensor;
    values: Tensor;
  };
  /**
   * The elements of self where target is 1 and max(0, margin - self) where it is -1, the mean, the sum or all of them by reduction.
   */
  'aten.hinge_embedding_loss.default'?: {
    self: Tensor;
    target: Tensor;
    margin?: Float;
    reduction?: Int;
  };
  /**
   * How many elements of self lie in each of bins equal parts of the range from min to max; where these are equal, of the range of the elements.
   */
  'aten.histc.default'?: {
    self: Tensor;
    bins?: Int;
    min?: Scalar;
    max?: Scalar;
  };
  /**
   * The parts of self along the second dim, or the first where there is one, between the given indices.
   */
  'aten.hsplit.array'?: {
    self: Tensor;
    indices: Int[];
  };
  /**
   * So many equal parts of self along the second dim, or the first where there is one.
   */
  'aten.hsplit.int'?: {
    self: Tensor;
    sections: Int;
  };
  /**
   * Tensors one after another along the second dim, or along the first where they have one dim.
   */
  'aten.hstack.default'?: {
    tensors: Tensor[];
  };
  /**
   * Half the squares of the differences d of self and target where they are at most delta, else delta * (abs(d) - delta / 2), the mean, the sum or all of them by reduction.
   */
  'aten.huber_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
    delta?: Float;
  };
  /**
   * The gradient of huber_loss by self, from the gradient of its result.
   */
  'aten.huber_loss_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    reduction: Int;
    delta: Float;
  };
  /**
   * The lengths of the hypotenuses over the legs self and other, element by element, without overflow on the way; infinite where a leg is.
   */
  'aten.hypot.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The modified Bessel function of the first kind, order 0, of the elements of self.
   */
  'aten.i0.default'?: {
    self: Tensor;
  };
  /**
   * The blocks that a kernel covers as it slides over an image, one a column.
   */
  'aten.im2col.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    dilation: Int[] | Int;
    padding: Int[] | Int;
    stride: Int[] | Int;
  };
  /**
   * The imaginary parts of the elements of self, in the same storage.
   */
  'aten.imag.default'?: {
    self: Tensor;
  };
  /**
   * The elements of self at positions that index tensors and masks give, axis by axis.
   */
  'aten.index.Tensor'?: {
    self: Tensor;
    indices: (Tensor | null)[];
  };
  /**
   * A copy of self in which the slices along dim that index names are increased by those of source, scaled by alpha.
   */
  'aten.index_add.default'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    source: Tensor;
    alpha?: Scalar;
  };
  /**
   * A copy of self in which the slices along dim that index names are those of source.
   */
  'aten.index_copy.default'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    source: Tensor;
  };
  /**
   * A copy of self in which the slices along dim that index names are filled with value.
   */
  'aten.index_fill.int_Scalar'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    value: Scalar;
  };
  /**
   * A copy of self in which the slices along dim that index names are filled with the one element of value.
   */
  'aten.index_fill.int_Tensor'?: {
    self: Tensor;
    dim: Int;
    index: Tensor;
    value: Tensor;
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
   * The gradient of gelu by self, from that of its result, in a form whose own derivatives exist.
   */
  'aten.infinitely_differentiable_gelu_backward.default'?: {
    grad: Tensor;
    self: Tensor;
  };
  /**
   * The products of the vectors of self and other along their last dims; the plain product where one has no dims.
   */
  'aten.inner.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Each channel of each sample of input moved to mean 0 and scaled to variance 1, by its own statistics or by the running ones, then scaled by weight and moved by bias.
   */
  'aten.instance_norm.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor | null;
    running_var: Tensor | null;
    use_input_stats: Bool;
    momentum: Float;
    eps: Float;
    cudnn_enabled: Bool;
  };
  /**
   * Tells where self lies no farther from other than atol and the share rtol of other together, element by element.
   */
  'aten.isclose.default'?: {
    self: Tensor;
    other: Tensor;
    rtol?: Float;
    atol?: Float;
    equal_nan?: Bool;
  };
  /**
   * Tells where self is neither infinite nor NaN; of complex numbers, where no part is.
   */
  'aten.isfinite.default'?: {
    self: Tensor;
  };
  /**
   * Tells of every element of elements whether it is test_element, or, with invert, whether it is not.
   */
  'aten.isin.Tensor_Scalar'?: {
    elements: Tensor;
    test_element: Scalar;
    assume_unique?: Bool;
    invert?: Bool;
  };
  /**
   * Tells of every element of elements whether it is one of test_elements, or, with invert, whether it is none.
   */
  'aten.isin.Tensor_Tensor'?: {
    elements: Tensor;
    test_elements: Tensor;
    assume_unique?: Bool;
    invert?: Bool;
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
   * Tells where self is minus infinity.
   */
  'aten.isneginf.default'?: {
    self: Tensor;
  };
  /**
   * Tells where self is plus infinity.
   */
  'aten.isposinf.default'?: {
    self: Tensor;
  };
  /**
   * Tells where the imaginary part of self is 0.
   */
  'aten.isreal.default'?: {
    self: Tensor;
  };
  /**
   * The signal of whose pieces self has the Fourier transforms, as stft gives them, where overlapping pieces are averaged by the squares of window.
   */
  'aten.istft.default'?: {
    self: Tensor;
    n_fft: Int;
    hop_length?: Int | null;
    win_length?: Int | null;
    window?: Tensor | null;
    center?: Bool;
    normalized?: Bool;
    onesided?: Bool | null;
    length?: Int | null;
    return_complex?: Bool;
  };
  /**
   * The only element of self as a Scalar.
   */
  'aten.item.default'?: {
    self: Tensor;
  };
  /**
   * The terms target * (log(target) - self) of the Kullback-Leibler divergence, with the logarithms of target given by log_target, the mean, the sum or all of them by reduction.
   */
  'aten.kl_div.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
    log_target?: Bool;
  };
  /**
   * The Kronecker product, in which every element of self stands for a copy of other scaled by it.
   */
  'aten.kron.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The k-th smallest elements of the lines of self along dim, and where they stand.
   */
  'aten.kthvalue.default'?: {
    self: Tensor;
    k: Int;
    dim?: Int;
    keepdim?: Bool;
  };
  /**
   * The absolute differences of self and target, the mean, the sum or all of them by reduction.
   */
  'aten.l1_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
  };
  /**
   * The trailing dims of input moved to mean 0 and scaled to variance 1, then scaled by weight and moved by bias.
   */
  'aten.layer_norm.default'?: {
    input: Tensor;
    normalized_shape: Int[];
    weight?: Tensor | null;
    bias?: Tensor | null;
    eps?: Float;
    cudnn_enable?: Bool;
  };
  /**
   * The least common multiples of self and other, element by element, never negative; 0 where one is 0.
   */
  'aten.lcm.default'?: {
    self: Tensor;
    other: Tensor;
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
   * The gradient of leaky_relu by its argument, from that of its result; self is the argument or, with self_is_result, the result.
   */
  'aten.leaky_relu_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    negative_slope: Scalar;
    self_is_result: Bool;
  };
  /**
   * The points that lie the share weight of the way from self to end, element by element.
   */
  'aten.lerp.Scalar'?: {
    self: Tensor;
    end: Tensor;
    weight: Scalar;
  };
  /**
   * The points that lie the share weight of the way from self to end, element by element.
   */
  'aten.lerp.Tensor'?: {
    self: Tensor;
    end: Tensor;
    weight: Tensor;
  };
  /**
   * Tells where self is less than the Scalar other (another name of lt).
   */
  'aten.less.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is less than other, element by element (another name of lt).
   */
  'aten.less.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Tells where self is at most the Scalar other (another name of le).
   */
  'aten.less_equal.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self is at most other, element by element (another name of le).
   */
  'aten.less_equal.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The logarithm of the absolute value of the gamma function of the elements of self.
   */
  'aten.lgamma.default'?: {
    self: Tensor;
  };
  /**
   * A copy of self.
   */
  'aten.lift_fresh_copy.default'?: {
    self: Tensor;
  };
  /**
   * The cross products of the vectors of self and other along dim, which must have three elements.
   */
  'aten.linalg_cross.default'?: {
    self: Tensor;
    other: Tensor;
    dim?: Int;
  };
  /**
   * The diagonals of the matrices of A over two dims, as a last dim, in the same storage.
   */
  'aten.linalg_diagonal.default'?: {
    A: Tensor;
    offset?: Int;
    dim1?: Int;
    dim2?: Int;
  };
  /**
   * The matrix product of self and other; another name of matmul.
   */
  'aten.linalg_matmul.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The norms of the matrices of self over two dims, the largest or smallest sum of absolute values of a row (inf, -inf) or a column (1, -1).
   */
  'aten.linalg_matrix_norm.default'?: {
    self: Tensor;
    ord: Scalar;
    dim?: Int[];
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The n-th powers of square matrices, the identity for 0.
   */
  'aten.linalg_matrix_power.default'?: {
    self: Tensor;
    n: Int;
  };
  /**
   * The matrix product of all tensors of a list, of which the first and the last may be vectors.
   */
  'aten.linalg_multi_dot.default'?: {
    tensors: Tensor[];
  };
  /**
   * The vector or, with an order and two dims, matrix norms of self.
   */
  'aten.linalg_norm.default'?: {
    self: Tensor;
    ord?: Scalar | null;
    dim?: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The powers of every element of x, from the 0th, N of them, as a last dim.
   */
  'aten.linalg_vander.default'?: {
    x: Tensor;
    N?: Int | null;
  };
  /**
   * The sums along dim of the products of the conjugates of the elements of x and the elements of y.
   */
  'aten.linalg_vecdot.default'?: {
    x: Tensor;
    y: Tensor;
    dim?: Int;
  };
  /**
   * The norms of order ord of the vectors of self over the dims of a list; of all its elements without one.
   */
  'aten.linalg_vector_norm.default'?: {
    self: Tensor;
    ord?: Scalar;
    dim?: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The products of the vectors of input, along its last dim, and the rows of weight, plus bias.
   */
  'aten.linear.default'?: {
    input: Tensor;
    weight: Tensor;
    bias?: Tensor | null;
  };
  /**
   * So many numbers at equal distances from start to end, both included.
   */
  'aten.linspace.Scalar_Tensor'?: {
    start: Scalar;
    end: Tensor;
    steps: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * So many numbers at equal distances from start to end, both included.
   */
  'aten.linspace.Tensor_Scalar'?: {
    start: Tensor;
    end: Scalar;
    steps: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * So many numbers at equal distances from start to end, both included.
   */
  'aten.linspace.Tensor_Tensor'?: {
    start: Tensor;
    end: Tensor;
    steps: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * So many numbers at equal distances from start to end, both included.
   */
  'aten.linspace.default'?: {
    start: Scalar;
    end: Scalar;
    steps: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
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
   * Numbers whose logarithm is of the normal distribution with the given mean and standard deviation, in the shape and dtype of self.
   */
  'aten.log_normal.default'?: {
    self: Tensor;
    mean?: Float;
    std?: Float;
    generator?: Device | null;
  };
  /**
   * The logarithm of the logistic function of the elements x of self, -log(1 + exp(-x)).
   */
  'aten.log_sigmoid.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of log_sigmoid by self, from the gradient of its result and buffer, which is exp(-abs(x)) of the elements x of self.
   */
  'aten.log_sigmoid_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    buffer: Tensor;
  };
  /**
   * The logarithm of the logistic function of the elements of self, and exp(-abs(x)) for its gradient.
   */
  'aten.log_sigmoid_forward.default'?: {
    self: Tensor;
  };
  /**
   * The logarithms of the softmax of self along dim, computed in dtype if one is given.
   */
  'aten.log_softmax.int'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * The logarithms of the sums of the exponentials of self and other, element by element, without overflow on the way.
   */
  'aten.logaddexp.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The logarithms to base 2 of the sums of the powers of 2 of self and other, element by element, without overflow on the way.
   */
  'aten.logaddexp2.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The logarithms of the sums of the exponentials of self along dim, up to each element.
   */
  'aten.logcumsumexp.default'?: {
    self: Tensor;
    dim: Int;
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
   * The inverse of the logistic function, log(x / (1 - x)) of the elements x of self, limited to the range from eps to 1 - eps if eps is given.
   */
  'aten.logit.default'?: {
    self: Tensor;
    eps?: Float | null;
  };
  /**
   * The gradient of logit by self, from the gradient of its result; 0 where self is limited.
   */
  'aten.logit_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    eps?: Float | null;
  };
  /**
   * The powers of base whose exponents are so many numbers at equal distances from start to end, both included.
   */
  'aten.logspace.Scalar_Tensor'?: {
    start: Scalar;
    end: Tensor;
    steps: Int;
    base?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The powers of base whose exponents are so many numbers at equal distances from start to end, both included.
   */
  'aten.logspace.Tensor_Scalar'?: {
    start: Tensor;
    end: Scalar;
    steps: Int;
    base?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The powers of base whose exponents are so many numbers at equal distances from start to end, both included.
   */
  'aten.logspace.Tensor_Tensor'?: {
    start: Tensor;
    end: Tensor;
    steps: Int;
    base?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The powers of base whose exponents are so many numbers at equal distances from start to end, both included.
   */
  'aten.logspace.default'?: {
    start: Scalar;
    end: Scalar;
    steps: Int;
    base?: Float;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The logarithm of the sum of the exponentials of self over the dims of a list, computed without overflow.
   */
  'aten.logsumexp.default'?: {
    self: Tensor;
    dim: Int[] | Int;
    keepdim?: Bool;
  };
  /**
   * A network of long short-term memories over a sequence, in layers and one or two directions; with the last hidden states and the last cell states.
   */
  'aten.lstm.input'?: {
    input: Tensor;
    hx: Tensor[];
    params: Tensor[];
    has_biases: Bool;
    num_layers: Int;
    dropout: Float;
    train: Bool;
    bidirectional: Bool;
    batch_first: Bool;
  };
  /**
   * The hidden state and the cell state of a long short-term memory after a step.
   */
  'aten.lstm_cell.default'?: {
    input: Tensor;
    hx: Tensor[];
    w_ih: Tensor;
    w_hh: Tensor;
    b_ih?: Tensor | null;
    b_hh?: Tensor | null;
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
   * The matrices of self with rows and columns exchanged and every element conjugated.
   */
  'aten.mH.default'?: {
    self: Tensor;
  };
  /**
   * The matrices of self with rows and columns exchanged.
   */
  'aten.mT.default'?: {
    self: Tensor;
  };
  /**
   * The terms max(0, margin - target * (input1 - input2)), the mean, the sum or all of them by reduction.
   */
  'aten.margin_ranking_loss.default'?: {
    input1: Tensor;
    input2: Tensor;
    target: Tensor;
    margin?: Float;
    reduction?: Int;
  };
  /**
   * The elements of self, or value where mask holds.
   */
  'aten.masked_fill.Scalar'?: {
    self: Tensor;
    mask: Tensor;
    value: Scalar;
  };
  /**
   * The elements of self, or the one of value where mask holds.
   */
  'aten.masked_fill.Tensor'?: {
    self: Tensor;
    mask: Tensor;
    value: Tensor;
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
   * The elements of self where mask holds, in row-major order, as a tensor of rank 1.
   */
  'aten.masked_select.default'?: {
    self: Tensor;
    mask: Tensor;
  };
  /**
   * The matrix product of self and other, a vector counting as a row on the left and as a column on the right, with broadcast batches.
   */
  'aten.matmul.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The matrix self with rows and columns exchanged and every element conjugated.
   */
  'aten.matrix_H.default'?: {
    self: Tensor;
  };
  /**
   * The n-th powers of square matrices, the identity for 0; another name of linalg_matrix_power.
   */
  'aten.matrix_power.default'?: {
    self: Tensor;
    n: Int;
  };
  /**
   * The largest element of self.
   */
  'aten.max.default'?: {
    self: Tensor;
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
   * The larger of self and other, element by element; NaN where either is (another name of maximum).
   */
  'aten.max.other'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The largest elements of windows that slide over the last dim of self.
   */
  'aten.max_pool1d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
  };
  /**
   * The largest elements of windows that slide over the last dim of self, and their places.
   */
  'aten.max_pool1d_with_indices.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
  };
  /**
   * The largest elements of windows that slide over the last two dims of self.
   */
  'aten.max_pool2d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
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
   * The largest elements of windows that slide over the last three dims of self.
   */
  'aten.max_pool3d.default'?: {
    self: Tensor;
    kernel_size: Int[] | Int;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
    dilation?: Int[] | Int;
    ceil_mode?: Bool;
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
   * Zeros of the given size with the elements of self at the places that indices gives in each plane, which undoes a max pooling.
   */
  'aten.max_unpool2d.default'?: {
    self: Tensor;
    indices: Tensor;
    output_size: Int[] | Int;
  };
  /**
   * Zeros of the given size with the elements of self at the places that indices gives in each volume, which undoes a max pooling.
   */
  'aten.max_unpool3d.default'?: {
    self: Tensor;
    indices: Tensor;
    output_size: Int[] | Int;
    stride: Int[] | Int;
    padding: Int[] | Int;
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
   * The middle element of self in order, of two the lower; NaN where there is one.
   */
  'aten.median.default'?: {
    self: Tensor;
  };
  /**
   * The middle elements of the lines of self along dim in order, of two the lower, and where they stand; the first NaN of a line that holds one.
   */
  'aten.median.dim'?: {
    self: Tensor;
    dim: Int;
    keepdim?: Bool;
  };
  /**
   * For each of some vectors a tensor that has it along an axis of its own and repeats it along those of the others.
   */
  'aten.meshgrid.default'?: {
    tensors: Tensor[];
  };
  /**
   * For each of some vectors a tensor that has it along an axis of its own and repeats it along those of the others.
   */
  'aten.meshgrid.indexing'?: {
    tensors: Tensor[];
    indexing: String;
  };
  /**
   * The smallest element of self.
   */
  'aten.min.default'?: {
    self: Tensor;
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
   * The smaller of self and other, element by element; NaN where either is (another name of minimum).
   */
  'aten.min.other'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The smaller of self and other, element by element; NaN where either is.
   */
  'aten.minimum.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements x of self times the hyperbolic tangent of their softplus, x * tanh(log(1 + exp(x))).
   */
  'aten.mish.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of mish by self, from the gradient of its result.
   */
  'aten.mish_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
  };
  /**
   * The matrix product of self and mat2.
   */
  'aten.mm.default'?: {
    self: Tensor;
    mat2: Tensor;
  };
  /**
   * The tensor self with one dim put to another place, the others in their order.
   */
  'aten.moveaxis.int'?: {
    self: Tensor;
    source: Int;
    destination: Int;
  };
  /**
   * The tensor self with some dims put to other places, the others in their order.
   */
  'aten.moveaxis.intlist'?: {
    self: Tensor;
    source: Int[];
    destination: Int[];
  };
  /**
   * The tensor self with one dim put to another place, the others in their order.
   */
  'aten.movedim.int'?: {
    self: Tensor;
    source: Int;
    destination: Int;
  };
  /**
   * The tensor self with some dims put to other places, the others in their order.
   */
  'aten.movedim.intlist'?: {
    self: Tensor;
    source: Int[];
    destination: Int[];
  };
  /**
   * The squares of the differences of self and target, the mean, the sum or all of them by reduction.
   */
  'aten.mse_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
  };
  /**
   * The gradient of mse_loss by self, from the gradient of its result.
   */
  'aten.mse_loss_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    reduction: Int;
  };
  /**
   * Every column of self in order, along the first dim.
   */
  'aten.msort.default'?: {
    self: Tensor;
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
   * The means over the classes other than target of max(0, margin - (x at target) + x) to the power p, times the weight of target, the mean, the sum or all of them by reduction.
   */
  'aten.multi_margin_loss.default'?: {
    self: Tensor;
    target: Tensor;
    p?: Scalar;
    margin?: Scalar;
    weight?: Tensor | null;
    reduction?: Int;
  };
  /**
   * The means of max(0, 1 - (x at a label) + x) over the labels of target up to its first -1 and all classes that are none, the mean, the sum or all of them by reduction.
   */
  'aten.multilabel_margin_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
  };
  /**
   * The means of max(0, 1 - (x at a label) + x) over the labels of target up to its first -1 and all classes that are none, the mean, the sum or all of them by reduction, and 1 where a class is a label.
   */
  'aten.multilabel_margin_loss_forward.default'?: {
    self: Tensor;
    target: Tensor;
    reduction: Int;
  };
  /**
   * Indices drawn from each row of self, with probabilities in proportion to its elements; without replacement each at most once.
   */
  'aten.multinomial.default'?: {
    self: Tensor;
    num_samples: Int;
    replacement?: Bool;
    generator?: Device | null;
  };
  /**
   * Multiplies the elements of self by the Scalar other (another name of mul).
   */
  'aten.multiply.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Multiplies self by other, element by element (another name of mul).
   */
  'aten.multiply.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The product of the matrix self and the vector vec.
   */
  'aten.mv.default'?: {
    self: Tensor;
    vec: Tensor;
  };
  /**
   * The logarithm of the multivariate gamma function of dimension p of the elements of self.
   */
  'aten.mvlgamma.default'?: {
    self: Tensor;
    p: Int;
  };
  /**
   * The elements of self with NaN and the infinities replaced, by default by 0 and the largest and lowest finite value; of complex numbers, each part.
   */
  'aten.nan_to_num.default'?: {
    self: Tensor;
    nan?: Float | null;
    posinf?: Float | null;
    neginf?: Float | null;
  };
  /**
   * The means of self over the dims of a list, without the elements that are NaN; over all dims without a list.
   */
  'aten.nanmean.default'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The middle element of self in order, of two the lower, without the elements that are NaN.
   */
  'aten.nanmedian.default'?: {
    self: Tensor;
  };
  /**
   * The q-quantiles of self along dim, without the elements that are NaN; of all its elements without dim.
   */
  'aten.nanquantile.default'?: {
    self: Tensor;
    q: Tensor;
    dim?: Int | null;
    keepdim?: Bool;
    interpolation?: String;
  };
  /**
   * The q-quantiles of self along dim, without the elements that are NaN; of all its elements without dim.
   */
  'aten.nanquantile.scalar'?: {
    self: Tensor;
    q: Float;
    dim?: Int | null;
    keepdim?: Bool;
    interpolation?: String;
  };
  /**
   * The sums of self over the dims of a list, without the elements that are NaN; over all dims without a list.
   */
  'aten.nansum.default'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    keepdim?: Bool;
    dtype?: Dtype | null;
  };
  /**
   * The part of self of the given length along dim, from start on.
   */
  'aten.narrow.default'?: {
    self: Tensor;
    dim: Int;
    start: Int;
    length: Int;
  };
  /**
   * A copy of the part of self of the given length along dim, from start on.
   */
  'aten.narrow_copy.default'?: {
    self: Tensor;
    dim: Int;
    start: Int;
    length: Int;
  };
  /**
   * Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias; with the statistics of training.
   */
  'aten.native_batch_norm.default'?: {
    input: Tensor;
    weight: Tensor | null;
    bias: Tensor | null;
    running_mean: Tensor | null;
    running_var: Tensor | null;
    training: Bool;
    momentum: Float;
    eps: Float;
  };
  /**
   * The gradients of native_batch_norm by input, weight and bias, those that output_mask asks for.
   */
  'aten.native_batch_norm_backward.default'?: {
    grad_out: Tensor;
    input: Tensor;
    weight: Tensor | null;
    running_mean: Tensor | null;
    running_var: Tensor | null;
    save_mean: Tensor | null;
    save_invstd: Tensor | null;
    train: Bool;
    eps: Float;
    output_mask: Bool[] | Bool;
  };
  /**
   * The channels of self, laid out as groups of rows, read by columns.
   */
  'aten.native_channel_shuffle.default'?: {
    self: Tensor;
    groups: Int;
  };
  /**
   * Zeros elements of input with probability p and scales the others by 1 / (1 - p); also gives the mask of those kept. Without training it gives input and a mask of true.
   */
  'aten.native_dropout.default'?: {
    input: Tensor;
    p: Float;
    train: Bool | null;
  };
  /**
   * The gradient of dropout by its input: grad_output where mask kept an element, times scale.
   */
  'aten.native_dropout_backward.default'?: {
    grad_output: Tensor;
    mask: Tensor;
    scale: Float;
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
   * Negates the elements of self; integers wrap (another name of neg).
   */
  'aten.negative.default'?: {
    self: Tensor;
  };
  /**
   * A tensor of the given size and the dtype of self whose elements are left open.
   */
  'aten.new_empty.default'?: {
    self: Tensor;
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size and stride and the dtype of self whose elements are left open.
   */
  'aten.new_empty_strided.default'?: {
    self: Tensor;
    size: Int[];
    stride: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size and the dtype of self with every element fill_value.
   */
  'aten.new_full.default'?: {
    self: Tensor;
    size: Int[];
    fill_value: Scalar;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size and the dtype of self whose elements are all one.
   */
  'aten.new_ones.default'?: {
    self: Tensor;
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size and the dtype of self whose elements are all zero.
   */
  'aten.new_zeros.default'?: {
    self: Tensor;
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The values next to the elements of self on the way to those of other.
   */
  'aten.nextafter.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The negated elements of self at the classes target, times the weights of these, the mean, the sum or all of them by reduction.
   */
  'aten.nll_loss.default'?: {
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    reduction?: Int;
    ignore_index?: Int;
  };
  /**
   * The gradient of nll_loss2d_forward by self, from the gradient of its first result and its second.
   */
  'aten.nll_loss2d_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    weight: Tensor | null;
    reduction: Int;
    ignore_index: Int;
    total_weight: Tensor;
  };
  /**
   * The negated elements of self at the classes target, one a place of an image, times the weights of these, the mean, the sum or all of them by reduction, and the sum of the weights.
   */
  'aten.nll_loss2d_forward.default'?: {
    self: Tensor;
    target: Tensor;
    weight: Tensor | null;
    reduction: Int;
    ignore_index: Int;
  };
  /**
   * The gradient of nll_loss_forward by self, from the gradient of its first result and its second.
   */
  'aten.nll_loss_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    weight: Tensor | null;
    reduction: Int;
    ignore_index: Int;
    total_weight: Tensor;
  };
  /**
   * The negated elements of self at the classes target, times the weights of these, the mean, the sum or all of them by reduction, and the sum of the weights.
   */
  'aten.nll_loss_forward.default'?: {
    self: Tensor;
    target: Tensor;
    weight: Tensor | null;
    reduction: Int;
    ignore_index: Int;
  };
  /**
   * The negated elements of self at the classes target along dim 1, times the weights of these, the mean, the sum or all of them by reduction.
   */
  'aten.nll_loss_nd.default'?: {
    self: Tensor;
    target: Tensor;
    weight?: Tensor | null;
    reduction?: Int;
    ignore_index?: Int;
  };
  /**
   * The indices of the elements of self that are not zero, in row-major order, one a row.
   */
  'aten.nonzero.default'?: {
    self: Tensor;
  };
  /**
   * The indices of the elements of self that are not zero, a tensor for every dim; a tensor without dims counts as one with one.
   */
  'aten.nonzero_numpy.default'?: {
    self: Tensor;
  };
  /**
   * The p-norm of all elements of self.
   */
  'aten.norm.Scalar'?: {
    self: Tensor;
    p?: Scalar;
  };
  /**
   * The p-norms of self over the dims of a list, of order 2 without p; over all dims with the empty list.
   */
  'aten.norm.ScalarOpt_dim'?: {
    self: Tensor;
    p: Scalar | null;
    dim: Int[] | Int;
    keepdim?: Bool;
  };
  /**
   * The p-norms of self cast to dtype over the dims of a list, of order 2 without p; over all dims with the empty list.
   */
  'aten.norm.ScalarOpt_dim_dtype'?: {
    self: Tensor;
    p: Scalar | null;
    dim: Int[] | Int;
    keepdim: Bool;
    dtype: Dtype;
  };
  /**
   * The p-norm of all elements of self cast to dtype, of order 2 without p.
   */
  'aten.norm.ScalarOpt_dtype'?: {
    self: Tensor;
    p: Scalar | null;
    dtype: Dtype;
  };
  /**
   * The norm of v over all dims but dim, which stays; over all dims where dim is -1.
   */
  'aten.norm_except_dim.default'?: {
    v: Tensor;
    pow?: Int;
    dim?: Int;
  };
  /**
   * Numbers of the normal distribution, each with the mean and the standard deviation that the elements of mean and std give.
   */
  'aten.normal.Tensor_Tensor'?: {
    mean: Tensor;
    std: Tensor;
    generator?: Device | null;
  };
  /**
   * Numbers of the normal distribution, each with the mean that the element of mean gives, and one standard deviation.
   */
  'aten.normal.Tensor_float'?: {
    mean: Tensor;
    std?: Float;
    generator?: Device | null;
  };
  /**
   * Numbers of the normal distribution with one mean, each with the standard deviation that the element of std gives.
   */
  'aten.normal.float_Tensor'?: {
    mean: Float;
    std: Tensor;
    generator?: Device | null;
  };
  /**
   * A tensor of the given size with numbers of the normal distribution with the given mean and standard deviation.
   */
  'aten.normal.float_float'?: {
    mean: Float;
    std: Float;
    size: Int[];
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * Numbers of the normal distribution with the given mean and standard deviation, in the shape and dtype of self.
   */
  'aten.normal_functional.default'?: {
    self: Tensor;
    mean?: Float;
    std?: Float;
    generator?: Device | null;
  };
  /**
   * Tells where self differs from the Scalar other (another name of ne).
   */
  'aten.not_equal.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Tells where self differs from other, element by element (another name of ne).
   */
  'aten.not_equal.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The tensor self with its dims in the opposite order.
   */
  'aten.numpy_T.default'?: {
    self: Tensor;
  };
  /**
   * For every class number in self a row of zeros with a one at its place.
   */
  'aten.one_hot.default'?: {
    self: Tensor;
    num_classes?: Int;
  };
  /**
   * A tensor of the given size whose elements are all one.
   */
  'aten.ones.default'?: {
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self whose elements are all one.
   */
  'aten.ones_like.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * The products of every element of self with every element of vec2.
   */
  'aten.outer.default'?: {
    self: Tensor;
    vec2: Tensor;
  };
  /**
   * The tensor self continued beyond its borders by a value, its mirror image, its outermost elements or by going round.
   */
  'aten.pad.default'?: {
    self: Tensor;
    pad: Int[];
    mode?: String;
    value?: Float | null;
  };
  /**
   * The p-norms of x1 - x2 + eps along the last dim.
   */
  'aten.pairwise_distance.default'?: {
    x1: Tensor;
    x2: Tensor;
    p?: Float;
    eps?: Float;
    keepdim?: Bool;
  };
  /**
   * The p-norm distances between every two rows of self.
   */
  'aten.pdist.default'?: {
    self: Tensor;
    p?: Float;
  };
  /**
   * The dims of self in the order that dims names them.
   */
  'aten.permute.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * A copy of self with its dims in another order.
   */
  'aten.permute_copy.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * Each square of channels spread out into a square of pixels.
   */
  'aten.pixel_shuffle.default'?: {
    self: Tensor;
    upscale_factor: Int;
  };
  /**
   * Each square of pixels gathered into a square of channels.
   */
  'aten.pixel_unshuffle.default'?: {
    self: Tensor;
    downscale_factor: Int;
  };
  /**
   * The negative log likelihoods of target under Poisson distributions with the means input, or their logarithms with log_input, the mean, the sum or all of them by reduction.
   */
  'aten.poisson_nll_loss.default'?: {
    input: Tensor;
    target: Tensor;
    log_input: Bool;
    full: Bool;
    eps: Float;
    reduction: Int;
  };
  /**
   * Complex numbers of their absolute values and angles, element by element.
   */
  'aten.polar.default'?: {
    abs: Tensor;
    angle: Tensor;
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
   * The elements of self, scaled by the weight of their channel, dim 1, where they are not positive.
   */
  'aten.prelu.default'?: {
    self: Tensor;
    weight: Tensor;
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
   * The q-quantiles of self along dim, NaN where a line holds NaN; of all its elements without dim.
   */
  'aten.quantile.default'?: {
    self: Tensor;
    q: Tensor;
    dim?: Int | null;
    keepdim?: Bool;
    interpolation?: String;
  };
  /**
   * The q-quantiles of self along dim, NaN where a line holds NaN; of all its elements without dim.
   */
  'aten.quantile.scalar'?: {
    self: Tensor;
    q: Float;
    dim?: Int | null;
    keepdim?: Bool;
    interpolation?: String;
  };
  /**
   * Radians as degrees, element by element.
   */
  'aten.rad2deg.default'?: {
    self: Tensor;
  };
  /**
   * A tensor of the given size with elements drawn uniformly from 0 to below 1.
   */
  'aten.rand.default'?: {
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * rand; the generator is the back end's own.
   */
  'aten.rand.generator'?: {
    size: Int[];
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self with elements drawn uniformly from 0 to below 1.
   */
  'aten.rand_like.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with elements drawn uniformly from 0 to below 1.
   */
  'aten.rand_like.generator'?: {
    self: Tensor;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the given size with integers drawn uniformly from 0 to below high.
   */
  'aten.randint.default'?: {
    high: Int;
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size with integers drawn uniformly from 0 to below high.
   */
  'aten.randint.generator'?: {
    high: Int;
    size: Int[];
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size with integers drawn uniformly from low to below high.
   */
  'aten.randint.low'?: {
    low: Int;
    high: Int;
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the given size with integers drawn uniformly from low to below high.
   */
  'aten.randint.low_generator'?: {
    low: Int;
    high: Int;
    size: Int[];
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from 0 to below high.
   */
  'aten.randint_like.Tensor'?: {
    self: Tensor;
    high: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from 0 to below high.
   */
  'aten.randint_like.Tensor_generator'?: {
    self: Tensor;
    high: Tensor;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from 0 to below high.
   */
  'aten.randint_like.default'?: {
    self: Tensor;
    high: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from 0 to below high.
   */
  'aten.randint_like.generator'?: {
    self: Tensor;
    high: Int;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from low to below high.
   */
  'aten.randint_like.low_dtype'?: {
    self: Tensor;
    low: Int;
    high: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with integers drawn uniformly from low to below high.
   */
  'aten.randint_like.low_generator_dtype'?: {
    self: Tensor;
    low: Int;
    high: Int;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the given size with elements of the normal distribution, of mean 0 and variance 1.
   */
  'aten.randn.default'?: {
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * randn; the generator is the back end's own.
   */
  'aten.randn.generator'?: {
    size: Int[];
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self with elements of the normal distribution, of mean 0 and variance 1.
   */
  'aten.randn_like.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * A tensor of the shape of self with elements of the normal distribution, of mean 0 and variance 1.
   */
  'aten.randn_like.generator'?: {
    self: Tensor;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * Integers drawn uniformly from 0 to the largest of the dtype of self; of a float to the end of the integers that it holds.
   */
  'aten.random.default'?: {
    self: Tensor;
    generator?: Device | null;
  };
  /**
   * Integers drawn uniformly from from to below to; to the end of the dtype where to is none.
   */
  'aten.random.from'?: {
    self: Tensor;
    from: Int;
    to: Int | null;
    generator?: Device | null;
  };
  /**
   * Integers drawn uniformly from 0 to below to.
   */
  'aten.random.to'?: {
    self: Tensor;
    to: Int;
    generator?: Device | null;
  };
  /**
   * The integers from 0 to n - 1 in random order.
   */
  'aten.randperm.default'?: {
    n: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * randperm; the generator is the back end's own.
   */
  'aten.randperm.generator'?: {
    n: Int;
    generator?: Device | null;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The elements of self in row-major order under one dim.
   */
  'aten.ravel.default'?: {
    self: Tensor;
  };
  /**
   * The real parts of the elements of self; a real tensor as it is.
   */
  'aten.real.default'?: {
    self: Tensor;
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
   * The sums of grad_output over all places that a mirror image beyond the borders continues each element of self to, along the last dim.
   */
  'aten.reflection_pad1d_backward.default'?: {
    grad_output: Tensor;
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
   * The sums of grad_output over all places that a mirror image beyond the borders continues each element of self to, along the last two dims.
   */
  'aten.reflection_pad2d_backward.default'?: {
    grad_output: Tensor;
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
   * The elements of self limited to the range from 0 to 6.
   */
  'aten.relu6.default'?: {
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
   * The remainders of the Scalar self divided by the elements of other, with their sign.
   */
  'aten.remainder.Scalar_Tensor'?: {
    self: Scalar;
    other: Tensor;
  };
  /**
   * Gives the remainder of self divided by other, with the sign of other, element by element.
   */
  'aten.remainder.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The slices of self along dim, scaled down to the norm maxnorm where their p-norm is larger.
   */
  'aten.renorm.default'?: {
    self: Tensor;
    p: Scalar;
    dim: Int;
    maxnorm: Scalar;
  };
  /**
   * The tensor self laid out again and again along each dim.
   */
  'aten.repeat.default'?: {
    self: Tensor;
    repeats: Int[];
  };
  /**
   * Each part of self along dim as often as repeats says; without dim each element.
   */
  'aten.repeat_interleave.self_Tensor'?: {
    self: Tensor;
    repeats: Tensor;
    dim?: Int | null;
    output_size?: Int | null;
  };
  /**
   * Each part of self along dim repeats times; without dim each element.
   */
  'aten.repeat_interleave.self_int'?: {
    self: Tensor;
    repeats: Int;
    dim?: Int | null;
    output_size?: Int | null;
  };
  /**
   * The tensor self continued beyond its borders by its outermost elements, along the last dim.
   */
  'aten.replication_pad1d.default'?: {
    self: Tensor;
    padding: Int[] | Int;
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
   * The elements of self in row-major order under another shape, a copy where it cannot be a view.
   */
  'aten.reshape.default'?: {
    self: Tensor;
    shape: Int[];
  };
  /**
   * The elements of self in row-major order under the shape of other.
   */
  'aten.reshape_as.default'?: {
    self: Tensor;
    other: Tensor;
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
   * The trailing dims of input divided by the root of the mean of their squares, then scaled by weight.
   */
  'aten.rms_norm.default'?: {
    input: Tensor;
    normalized_shape: Int[];
    weight?: Tensor | null;
    eps?: Float | null;
  };
  /**
   * A simple recurrent network with the rectifier over a sequence, in layers and one or two directions; with the last states.
   */
  'aten.rnn_relu.input'?: {
    input: Tensor;
    hx: Tensor;
    params: Tensor[];
    has_biases: Bool;
    num_layers: Int;
    dropout: Float;
    train: Bool;
    bidirectional: Bool;
    batch_first: Bool;
  };
  /**
   * The hidden state of a simple recurrent network after a step, with the rectifier.
   */
  'aten.rnn_relu_cell.default'?: {
    input: Tensor;
    hx: Tensor;
    w_ih: Tensor;
    w_hh: Tensor;
    b_ih?: Tensor | null;
    b_hh?: Tensor | null;
  };
  /**
   * A simple recurrent network with the hyperbolic tangent over a sequence, in layers and one or two directions; with the last states.
   */
  'aten.rnn_tanh.input'?: {
    input: Tensor;
    hx: Tensor;
    params: Tensor[];
    has_biases: Bool;
    num_layers: Int;
    dropout: Float;
    train: Bool;
    bidirectional: Bool;
    batch_first: Bool;
  };
  /**
   * The hidden state of a simple recurrent network after a step, with the hyperbolic tangent.
   */
  'aten.rnn_tanh_cell.default'?: {
    input: Tensor;
    hx: Tensor;
    w_ih: Tensor;
    w_hh: Tensor;
    b_ih?: Tensor | null;
    b_hh?: Tensor | null;
  };
  /**
   * The tensor self with its elements shifted along some dims, those that leave at the end coming back at the front.
   */
  'aten.roll.default'?: {
    self: Tensor;
    shifts: Int[] | Int;
    dims?: Int[] | Int;
  };
  /**
   * The tensor self turned by k quarters in the plane of two dims, from the first towards the second.
   */
  'aten.rot90.default'?: {
    self: Tensor;
    k?: Int;
    dims?: Int[];
  };
  /**
   * The elements of self rounded to so many decimals, of two alike to the even one; a negative number of decimals rounds to tens, hundreds and so on.
   */
  'aten.round.decimals'?: {
    self: Tensor;
    decimals: Int;
  };
  /**
   * The elements of self rounded to the nearest whole number, of two the even one; integers stay.
   */
  'aten.round.default'?: {
    self: Tensor;
  };
  /**
   * Tensors one below another along the first dim; a tensor of one dim is a row.
   */
  'aten.row_stack.default'?: {
    tensors: Tensor[];
  };
  /**
   * self where it is positive, else self times a slope drawn uniformly from lower to upper; without training times the mean slope.
   */
  'aten.rrelu.default'?: {
    self: Tensor;
    lower?: Scalar;
    upper?: Scalar;
    training?: Bool;
    generator?: Device | null;
  };
  /**
   * The gradient of rrelu by self: grad_output times the slopes in noise, or the gradient of leaky_relu with the mean slope.
   */
  'aten.rrelu_with_noise_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    noise: Tensor;
    lower: Scalar;
    upper: Scalar;
    training: Bool;
    self_is_result: Bool;
  };
  /**
   * rrelu, and the slopes that it took: 1 where self is positive; without training it gives noise as it is.
   */
  'aten.rrelu_with_noise_functional.default'?: {
    self: Tensor;
    noise: Tensor;
    lower?: Scalar;
    upper?: Scalar;
    training?: Bool;
    generator?: Device | null;
  };
  /**
   * 1 divided by the square root of the elements of self.
   */
  'aten.rsqrt.default'?: {
    self: Tensor;
  };
  /**
   * Subtracts the elements of self, scaled by alpha, from the Scalar other.
   */
  'aten.rsub.Scalar'?: {
    self: Tensor;
    other: Scalar;
    alpha?: Scalar;
  };
  /**
   * Subtracts self, scaled by alpha, from other, element by element.
   */
  'aten.rsub.Tensor'?: {
    self: Tensor;
    other: Tensor;
    alpha?: Scalar;
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
   * Where the number self would have to stand in sorted_sequence to keep it sorted, before equal ones or, with right, behind them.
   */
  'aten.searchsorted.Scalar'?: {
    sorted_sequence: Tensor;
    self: Scalar;
    out_int32?: Bool;
    right?: Bool;
    side?: String | null;
    sorter?: Tensor | null;
  };
  /**
   * Where each element of self would have to stand in a line of sorted_sequence to keep it sorted, before equal ones or, with right, behind them.
   */
  'aten.searchsorted.Tensor'?: {
    sorted_sequence: Tensor;
    self: Tensor;
    out_int32?: Bool;
    right?: Bool;
    side?: String | null;
    sorter?: Tensor | null;
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
   * The tensor of the given sizes that is grad_output at one index along dim, and zero elsewhere.
   */
  'aten.select_backward.default'?: {
    grad_output: Tensor;
    input_sizes: Int[];
    dim: Int;
    index: Int;
  };
  /**
   * A copy of the part of self at one index along dim, without that dim.
   */
  'aten.select_copy.int'?: {
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
   * The exponential linear unit with the scales that keep mean 0 and variance 1 (Klambauer and others, 2017).
   */
  'aten.selu.default'?: {
    self: Tensor;
  };
  /**
   * The sign of the elements of self, -1, 0 or 1; of complex numbers the number of absolute value 1 in the same direction, 0 for 0.
   */
  'aten.sgn.default'?: {
    self: Tensor;
  };
  /**
   * The logistic function of the elements of self, 1 / (1 + exp(-x)).
   */
  'aten.sigmoid.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of sigmoid by its argument, from that of its result output.
   */
  'aten.sigmoid_backward.default'?: {
    grad_output: Tensor;
    output: Tensor;
  };
  /**
   * The sign of the elements of self, -1, 0 or 1; 0 for NaN.
   */
  'aten.sign.default'?: {
    self: Tensor;
  };
  /**
   * Tells where the sign bit of self is set, which is below 0 and at -0.
   */
  'aten.signbit.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self times their logistic function, x / (1 + exp(-x)).
   */
  'aten.silu.default'?: {
    self: Tensor;
  };
  /**
   * The gradient of silu by self, from the gradient of its result.
   */
  'aten.silu_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
  };
  /**
   * The sine of the elements of self, in radians.
   */
  'aten.sin.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self as sin(pi * x) / (pi * x), 1 at 0.
   */
  'aten.sinc.default'?: {
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
   * The tensor of the given sizes whose every step-th part along dim, from start up to but not including end, is that of grad_output, and zero elsewhere.
   */
  'aten.slice_backward.default'?: {
    grad_output: Tensor;
    input_sizes: Int[];
    dim: Int;
    start: Int;
    end: Int;
    step: Int;
  };
  /**
   * A copy of every step-th part of self along dim, from start up to but not including end.
   */
  'aten.slice_copy.Tensor'?: {
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
   * The convolution of self with weight over three spatial dims, plus bias.
   */
  'aten.slow_conv3d.default'?: {
    self: Tensor;
    weight: Tensor;
    kernel_size: Int[] | Int;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
  };
  /**
   * The squares of the differences d of self and target over 2 * beta where they are below beta, else abs(d) - beta / 2, the mean, the sum or all of them by reduction.
   */
  'aten.smooth_l1_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
    beta?: Float;
  };
  /**
   * The gradient of smooth_l1_loss by self, from the gradient of its result.
   */
  'aten.smooth_l1_loss_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    reduction: Int;
    beta: Float;
  };
  /**
   * The logarithms log(1 + exp(-target * self)), the mean, the sum or all of them by reduction.
   */
  'aten.soft_margin_loss.default'?: {
    self: Tensor;
    target: Tensor;
    reduction?: Int;
  };
  /**
   * The gradient of soft_margin_loss by self, from the gradient of its result.
   */
  'aten.soft_margin_loss_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    target: Tensor;
    reduction: Int;
  };
  /**
   * The exponentials of self divided by their sum along dim, computed in dtype if one is given.
   */
  'aten.softmax.int'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * A smooth form of relu, log(1 + exp(beta * x)) / beta of the elements x of self; x itself where beta * x is above threshold.
   */
  'aten.softplus.default'?: {
    self: Tensor;
    beta?: Scalar;
    threshold?: Scalar;
  };
  /**
   * The gradient of softplus by self, from the gradient of its result.
   */
  'aten.softplus_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    beta: Scalar;
    threshold: Scalar;
  };
  /**
   * The elements of self moved towards 0 by lambd, and 0 for those that are no farther away.
   */
  'aten.softshrink.default'?: {
    self: Tensor;
    lambd?: Scalar;
  };
  /**
   * The gradient of softshrink by self, from the gradient of its result.
   */
  'aten.softshrink_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    lambd: Scalar;
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
   * The derivative of lgamma at the elements of self.
   */
  'aten.special_digamma.default'?: {
    self: Tensor;
  };
  /**
   * The entropy terms -x * log(x) of the elements x of self; 0 at 0 and -inf below.
   */
  'aten.special_entr.default'?: {
    self: Tensor;
  };
  /**
   * The error function of the elements of self.
   */
  'aten.special_erf.default'?: {
    self: Tensor;
  };
  /**
   * The complement of the error function of the elements of self.
   */
  'aten.special_erfc.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self as exp(x^2) * erfc(x), without underflow.
   */
  'aten.special_erfcx.default'?: {
    self: Tensor;
  };
  /**
   * The inverse of the error function of the elements of self, infinite at -1 and 1.
   */
  'aten.special_erfinv.default'?: {
    self: Tensor;
  };
  /**
   * 2 to the elements of self.
   */
  'aten.special_exp2.default'?: {
    self: Tensor;
  };
  /**
   * The logistic function of the elements of self, 1 / (1 + exp(-x)).
   */
  'aten.special_expit.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self as exp(x) - 1, exact near 0 as well.
   */
  'aten.special_expm1.default'?: {
    self: Tensor;
  };
  /**
   * The logarithm of the absolute value of the gamma function of the elements of self.
   */
  'aten.special_gammaln.default'?: {
    self: Tensor;
  };
  /**
   * The modified Bessel function of the first kind, order 0, of the elements of self.
   */
  'aten.special_i0.default'?: {
    self: Tensor;
  };
  /**
   * The modified Bessel function of the first kind, order 0, of the elements x of self, times exp(-abs(x)).
   */
  'aten.special_i0e.default'?: {
    self: Tensor;
  };
  /**
   * The modified Bessel function of the first kind, order 1, of the elements of self.
   */
  'aten.special_i1.default'?: {
    self: Tensor;
  };
  /**
   * The modified Bessel function of the first kind, order 1, of the elements x of self, times exp(-abs(x)).
   */
  'aten.special_i1e.default'?: {
    self: Tensor;
  };
  /**
   * The elements x of self as log(1 + x), exact near 0 as well.
   */
  'aten.special_log1p.default'?: {
    self: Tensor;
  };
  /**
   * The logarithm of the area under the standard normal density up to the elements of self.
   */
  'aten.special_log_ndtr.default'?: {
    self: Tensor;
  };
  /**
   * The logarithms of the softmax of self along dim, computed in dtype if one is given.
   */
  'aten.special_log_softmax.default'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * The inverse of the logistic function of the elements of self, limited to the range from eps to 1 - eps if eps is given.
   */
  'aten.special_logit.default'?: {
    self: Tensor;
    eps?: Float | null;
  };
  /**
   * The logarithm of the sum of the exponentials of self over the dims of a list, computed without overflow.
   */
  'aten.special_logsumexp.default'?: {
    self: Tensor;
    dim: Int[] | Int;
    keepdim?: Bool;
  };
  /**
   * The area under the standard normal density up to the elements of self.
   */
  'aten.special_ndtr.default'?: {
    self: Tensor;
  };
  /**
   * The derivative of lgamma at the elements of self.
   */
  'aten.special_psi.default'?: {
    self: Tensor;
  };
  /**
   * The elements of self rounded to decimals places after the point, halves to the even neighbour.
   */
  'aten.special_round.default'?: {
    self: Tensor;
    decimals?: Int;
  };
  /**
   * The elements x of self as sin(pi * x) / (pi * x), 1 at 0.
   */
  'aten.special_sinc.default'?: {
    self: Tensor;
  };
  /**
   * The exponentials of self divided by their sum along dim, computed in dtype if one is given.
   */
  'aten.special_softmax.default'?: {
    self: Tensor;
    dim: Int;
    dtype?: Dtype | null;
  };
  /**
   * The products self * log(1 + other); 0 where self is 0, unless other is NaN.
   */
  'aten.special_xlog1py.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The products self * log(other); 0 where self is 0, unless other is NaN.
   */
  'aten.special_xlogy.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The parts of self along dim, each of extent split_size but perhaps the last.
   */
  'aten.split.Tensor'?: {
    self: Tensor;
    split_size: Int;
    dim?: Int;
  };
  /**
   * The parts of self along dim, by their sizes.
   */
  'aten.split.sizes'?: {
    self: Tensor;
    split_size: Int[];
    dim?: Int;
  };
  /**
   * Copies of the parts of self along dim, each of extent split_size but perhaps the last.
   */
  'aten.split_copy.Tensor'?: {
    self: Tensor;
    split_size: Int;
    dim?: Int;
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
   * Copies of the parts of self along dim, by their sizes.
   */
  'aten.split_with_sizes_copy.default'?: {
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
   * The elements of self times themselves.
   */
  'aten.square.default'?: {
    self: Tensor;
  };
  /**
   * The tensor self without its dims of extent 1.
   */
  'aten.squeeze.default'?: {
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
   * A copy of self without its dims of extent 1.
   */
  'aten.squeeze_copy.default'?: {
    self: Tensor;
  };
  /**
   * A copy of self without the given dim, if that has extent 1.
   */
  'aten.squeeze_copy.dim'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * A copy of self without those of the given dims that have extent 1.
   */
  'aten.squeeze_copy.dims'?: {
    self: Tensor;
    dim: Int[];
  };
  /**
   * Tensors of one shape one after another along a new dim.
   */
  'aten.stack.default'?: {
    tensors: Tensor[];
    dim?: Int;
  };
  /**
   * The standard deviations of self over the dims of a list, with correction taken off the number of elements; over all dims without a list.
   */
  'aten.std.correction'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    correction?: Scalar | null;
    keepdim?: Bool;
  };
  /**
   * The standard deviation of all elements of self, with one taken off their number where unbiased.
   */
  'aten.std.default'?: {
    self: Tensor;
    unbiased?: Bool;
  };
  /**
   * The standard deviations of self over the dims of a list, with one taken off the number of elements where unbiased.
   */
  'aten.std.dim'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    unbiased?: Bool;
    keepdim?: Bool;
  };
  /**
   * The standard deviations of self over the dims of a list, with correction taken off the number of elements, and its means.
   */
  'aten.std_mean.correction'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    correction?: Scalar | null;
    keepdim?: Bool;
  };
  /**
   * The standard deviation of all elements of self, with one taken off their number where unbiased, and their mean.
   */
  'aten.std_mean.default'?: {
    self: Tensor;
    unbiased?: Bool;
  };
  /**
   * The standard deviations of self over the dims of a list, with one taken off the number of elements where unbiased, and its means.
   */
  'aten.std_mean.dim'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    unbiased?: Bool;
    keepdim?: Bool;
  };
  /**
   * The Fourier transforms of pieces of n_fft elements of a signal, one every hop_length elements, each weighted by window and centered on its place.
   */
  'aten.stft.center'?: {
    self: Tensor;
    n_fft: Int;
    hop_length?: Int | null;
    win_length?: Int | null;
    window?: Tensor | null;
    center?: Bool;
    pad_mode?: String;
    normalized?: Bool;
    onesided?: Bool | null;
    return_complex?: Bool | null;
    align_to_window?: Bool | null;
  };
  /**
   * The Fourier transforms of pieces of n_fft elements of a signal, one every hop_length elements, each weighted by window.
   */
  'aten.stft.default'?: {
    self: Tensor;
    n_fft: Int;
    hop_length?: Int | null;
    win_length?: Int | null;
    window?: Tensor | null;
    normalized?: Bool;
    onesided?: Bool | null;
    return_complex?: Bool | null;
    align_to_window?: Bool | null;
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
   * Subtracts the Scalar other, scaled by alpha, from the elements of self (another name of sub).
   */
  'aten.subtract.Scalar'?: {
    self: Tensor;
    other: Scalar;
    alpha?: Scalar;
  };
  /**
   * Subtracts other, scaled by alpha, from self, element by element (another name of sub).
   */
  'aten.subtract.Tensor'?: {
    self: Tensor;
    other: Tensor;
    alpha?: Scalar;
  };
  /**
   * The sum of all elements of self.
   */
  'aten.sum.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
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
   * The sums of self over what broadcasting stretched, from the shape of self back to size.
   */
  'aten.sum_to_size.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * The tensor self with two dims exchanged.
   */
  'aten.swapaxes.default'?: {
    self: Tensor;
    axis0: Int;
    axis1: Int;
  };
  /**
   * The tensor self with two dims exchanged.
   */
  'aten.swapdims.default'?: {
    self: Tensor;
    dim0: Int;
    dim1: Int;
  };
  /**
   * Whether the elements of self lie in the storage in the order of a memory format, with nothing between them.
   */
  'aten.sym_is_contiguous.default'?: {
    self: Tensor;
    memory_format?: MemoryFormat;
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
   * The matrix self with rows and columns exchanged; a tensor of lower rank as it is.
   */
  'aten.t.default'?: {
    self: Tensor;
  };
  /**
   * A copy of the matrix self with rows and columns exchanged.
   */
  'aten.t_copy.default'?: {
    self: Tensor;
  };
  /**
   * The elements of self at the row-major positions that index gives.
   */
  'aten.take.default'?: {
    self: Tensor;
    index: Tensor;
  };
  /**
   * The elements of self whose places along dim indices gives, where the other dims broadcast; without dim the elements at row-major positions.
   */
  'aten.take_along_dim.default'?: {
    self: Tensor;
    indices: Tensor;
    dim?: Int | null;
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
   * The gradient of tanh by its argument, from that of its result output.
   */
  'aten.tanh_backward.default'?: {
    grad_output: Tensor;
    output: Tensor;
  };
  /**
   * The parts of self along dim between the given indices.
   */
  'aten.tensor_split.indices'?: {
    self: Tensor;
    indices: Int[];
    dim?: Int;
  };
  /**
   * The given number of parts of self along dim, whose extents differ by at most 1, the longer ones first.
   */
  'aten.tensor_split.sections'?: {
    self: Tensor;
    sections: Int;
    dim?: Int;
  };
  /**
   * The parts of self along dim between the indices of a vector, or so many parts as a tensor of rank 0 says.
   */
  'aten.tensor_split.tensor_indices_or_sections'?: {
    self: Tensor;
    tensor_indices_or_sections: Tensor;
    dim?: Int;
  };
  /**
   * The sums of the products of the elements of self and other over pairs of dims.
   */
  'aten.tensordot.default'?: {
    self: Tensor;
    other: Tensor;
    dims_self: Int[];
    dims_other: Int[];
  };
  /**
   * The convolution of self with weight over two spatial dims, plus bias.
   */
  'aten.thnn_conv2d.default'?: {
    self: Tensor;
    weight: Tensor;
    kernel_size: Int[] | Int;
    bias?: Tensor | null;
    stride?: Int[] | Int;
    padding?: Int[] | Int;
  };
  /**
   * The elements of self that are above threshold, value in place of the others.
   */
  'aten.threshold.default'?: {
    self: Tensor;
    threshold: Scalar;
    value: Scalar;
  };
  /**
   * The gradient of threshold by self, from the gradient of its result; 0 where self is not above threshold.
   */
  'aten.threshold_backward.default'?: {
    grad_output: Tensor;
    self: Tensor;
    threshold: Scalar;
  };
  /**
   * The tensor self repeated along its dims; where dims has fewer entries the first dims are not repeated.
   */
  'aten.tile.default'?: {
    self: Tensor;
    dims: Int[];
  };
  /**
   * self in the given dtype and memory format, on the given device.
   */
  'aten.to.device'?: {
    self: Tensor;
    device?: Device;
    dtype: Dtype;
    non_blocking?: Bool;
    copy?: Bool;
    memory_format?: MemoryFormat | null;
  };
  /**
   * self in the given dtype and memory format.
   */
  'aten.to.dtype'?: {
    self: Tensor;
    dtype: Dtype;
    non_blocking?: Bool;
    copy?: Bool;
    memory_format?: MemoryFormat | null;
  };
  /**
   * self in the given dtype and memory format.
   */
  'aten.to.dtype_layout'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    non_blocking?: Bool;
    copy?: Bool;
    memory_format?: MemoryFormat | null;
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
   * The sum of the diagonal of a matrix.
   */
  'aten.trace.default'?: {
    self: Tensor;
  };
  /**
   * A matrix of the given sizes with grad on its diagonal.
   */
  'aten.trace_backward.default'?: {
    grad: Tensor;
    sizes: Int[];
  };
  /**
   * The tensor self with two dims exchanged.
   */
  'aten.transpose.int'?: {
    self: Tensor;
    dim0: Int;
    dim1: Int;
  };
  /**
   * A copy of self with two dims exchanged.
   */
  'aten.transpose_copy.int'?: {
    self: Tensor;
    dim0: Int;
    dim1: Int;
  };
  /**
   * The integrals of y along dim by the trapezoidal rule, at places dx apart.
   */
  'aten.trapezoid.dx'?: {
    y: Tensor;
    dx?: Scalar;
    dim?: Int;
  };
  /**
   * The integrals of y along dim by the trapezoidal rule, at the places x.
   */
  'aten.trapezoid.x'?: {
    y: Tensor;
    x: Tensor;
    dim?: Int;
  };
  /**
   * The integrals of y along dim by the trapezoidal rule, at places dx apart; another name of trapezoid.
   */
  'aten.trapz.dx'?: {
    y: Tensor;
    dx?: Float;
    dim?: Int;
  };
  /**
   * The integrals of y along dim by the trapezoidal rule, at the places x; another name of trapezoid.
   */
  'aten.trapz.x'?: {
    y: Tensor;
    x: Tensor;
    dim?: Int;
  };
  /**
   * The elements of the matrices of self on and below a diagonal, zeros elsewhere.
   */
  'aten.tril.default'?: {
    self: Tensor;
    diagonal?: Int;
  };
  /**
   * The indices of the elements on and below a diagonal of a matrix, rows in the first line, columns in the second, in row-major order.
   */
  'aten.tril_indices.default'?: {
    row: Int;
    col: Int;
    offset?: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * The terms max(0, margin + d(anchor, positive) - d(anchor, negative)) with d the distance by the p-norm, the mean, the sum or all of them by reduction.
   */
  'aten.triplet_margin_loss.default'?: {
    anchor: Tensor;
    positive: Tensor;
    negative: Tensor;
    margin?: Float;
    p?: Float;
    eps?: Float;
    swap?: Bool;
    reduction?: Int;
  };
  /**
   * The elements of the matrices of self on and above a diagonal, zeros elsewhere.
   */
  'aten.triu.default'?: {
    self: Tensor;
    diagonal?: Int;
  };
  /**
   * The indices of the elements on and above a diagonal of a matrix, rows in the first line, columns in the second, in row-major order.
   */
  'aten.triu_indices.default'?: {
    row: Int;
    col: Int;
    offset?: Int;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * Divides the elements of self by the Scalar other; integers give floats (another name of div).
   */
  'aten.true_divide.Scalar'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * Divides self by other, element by element; integers give floats (another name of div).
   */
  'aten.true_divide.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self cut towards 0; integers stay.
   */
  'aten.trunc.default'?: {
    self: Tensor;
  };
  /**
   * self in the dtype of other.
   */
  'aten.type_as.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The parts of self at each index along dim, without that dim.
   */
  'aten.unbind.int'?: {
    self: Tensor;
    dim?: Int;
  };
  /**
   * Copies of the parts of self at each index along dim, without that dim.
   */
  'aten.unbind_copy.int'?: {
    self: Tensor;
    dim?: Int;
  };
  /**
   * The tensor self with one dim made into several.
   */
  'aten.unflatten.int'?: {
    self: Tensor;
    dim: Int;
    sizes: Int[];
  };
  /**
   * All parts of self of the given size along a dim, at distances of step, as a last dim.
   */
  'aten.unfold.default'?: {
    self: Tensor;
    dimension: Int;
    size: Int;
    step: Int;
  };
  /**
   * The sums of overlapping parts at their places along a dim of a tensor of the given sizes.
   */
  'aten.unfold_backward.default'?: {
    grad_in: Tensor;
    input_sizes: Int[];
    dim: Int;
    size: Int;
    step: Int;
  };
  /**
   * A copy of all parts of self of the given size along a dim, at distances of step, as a last dim.
   */
  'aten.unfold_copy.default'?: {
    self: Tensor;
    dimension: Int;
    size: Int;
    step: Int;
  };
  /**
   * Numbers drawn uniformly from from to to, in the shape and dtype of self.
   */
  'aten.uniform.default'?: {
    self: Tensor;
    from?: Float;
    to?: Float;
    generator?: Device | null;
  };
  /**
   * The parts of self along dim, equally long but perhaps the last, at most chunks of them, where self is not used again.
   */
  'aten.unsafe_chunk.default'?: {
    self: Tensor;
    chunks: Int;
    dim?: Int;
  };
  /**
   * The parts of self along dim, each of extent split_size but perhaps the last, where self is not used again.
   */
  'aten.unsafe_split.Tensor'?: {
    self: Tensor;
    split_size: Int;
    dim?: Int;
  };
  /**
   * The parts of self along dim, by their sizes, where self is not used again.
   */
  'aten.unsafe_split_with_sizes.default'?: {
    self: Tensor;
    split_sizes: Int[];
    dim?: Int;
  };
  /**
   * The tensor self with a dim of extent 1 put in before dim.
   */
  'aten.unsqueeze.default'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * A copy of self with a dim of extent 1 put in before dim.
   */
  'aten.unsqueeze_copy.default'?: {
    self: Tensor;
    dim: Int;
  };
  /**
   * The planes of self resampled to another size, each element from its sixteen neighbours by cubic convolution.
   */
  'aten.upsample_bicubic2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    align_corners: Bool;
    scales_h?: Float | null;
    scales_w?: Float | null;
  };
  /**
   * The planes of input resampled to another size, each element from its sixteen neighbours by cubic convolution.
   */
  'aten.upsample_bicubic2d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    align_corners: Bool;
    scale_factors: Float[] | null;
  };
  /**
   * The planes of self resampled to another size, each element from its four neighbours by distance.
   */
  'aten.upsample_bilinear2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    align_corners: Bool;
    scales_h?: Float | null;
    scales_w?: Float | null;
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
   * The lines of self resampled to another size, each element from its two neighbours by distance.
   */
  'aten.upsample_linear1d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    align_corners: Bool;
    scales?: Float | null;
  };
  /**
   * The lines of input resampled to another size, each element from its two neighbours by distance.
   */
  'aten.upsample_linear1d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    align_corners: Bool;
    scale_factors: Float[] | null;
  };
  /**
   * The lines of self resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest1d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales?: Float | null;
  };
  /**
   * The lines of input resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest1d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The planes of self resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest2d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales_h?: Float | null;
    scales_w?: Float | null;
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
   * The volumes of self resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest3d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    scales_d?: Float | null;
    scales_h?: Float | null;
    scales_w?: Float | null;
  };
  /**
   * The volumes of input resampled to another size, each element from the nearest one at or before it.
   */
  'aten.upsample_nearest3d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    scale_factors: Float[] | null;
  };
  /**
   * The volumes of self resampled to another size, each element from its eight neighbours by distance.
   */
  'aten.upsample_trilinear3d.default'?: {
    self: Tensor;
    output_size: Int[] | Int;
    align_corners: Bool;
    scales_d?: Float | null;
    scales_h?: Float | null;
    scales_w?: Float | null;
  };
  /**
   * The volumes of input resampled to another size, each element from its eight neighbours by distance.
   */
  'aten.upsample_trilinear3d.vec'?: {
    input: Tensor;
    output_size: Int[] | null;
    align_corners: Bool;
    scale_factors: Float[] | null;
  };
  /**
   * Zeros of the given sizes with the elements of grad at the places along dim that a reduction has chosen.
   */
  'aten.value_selecting_reduction_backward.default'?: {
    grad: Tensor;
    dim: Int;
    indices: Tensor;
    sizes: Int[];
    keepdim: Bool;
  };
  /**
   * The powers of the elements of a vector, one row an element, from the highest down unless increasing.
   */
  'aten.vander.default'?: {
    x: Tensor;
    N?: Int | null;
    increasing?: Bool;
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
   * The variance of all elements of self, with one taken off their number where unbiased.
   */
  'aten.var.default'?: {
    self: Tensor;
    unbiased?: Bool;
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
   * The variances of self over the dims of a list, with correction taken off the number of elements, and its means.
   */
  'aten.var_mean.correction'?: {
    self: Tensor;
    dim?: (Int[] | Int) | null;
    correction?: Scalar | null;
    keepdim?: Bool;
  };
  /**
   * The variance of all elements of self, with one taken off their number where unbiased, and their mean.
   */
  'aten.var_mean.default'?: {
    self: Tensor;
    unbiased?: Bool;
  };
  /**
   * The variances of self over the dims of a list, with one taken off the number of elements where unbiased, and its means.
   */
  'aten.var_mean.dim'?: {
    self: Tensor;
    dim: (Int[] | Int) | null;
    unbiased?: Bool;
    keepdim?: Bool;
  };
  /**
   * The sum of the products of the conjugates of the elements of self and the elements of other.
   */
  'aten.vdot.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self in row-major order under another shape, in place.
   */
  'aten.view.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * The elements of self in row-major order under the shape of other, in place.
   */
  'aten.view_as.default'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * Complex numbers of the pairs along the last dim of self, their real and imaginary parts, in the same storage.
   */
  'aten.view_as_complex.default'?: {
    self: Tensor;
  };
  /**
   * The real and imaginary parts of the elements of self, along a new last dim, in the same storage.
   */
  'aten.view_as_real.default'?: {
    self: Tensor;
  };
  /**
   * A copy of self under another shape.
   */
  'aten.view_copy.default'?: {
    self: Tensor;
    size: Int[];
  };
  /**
   * The parts of self along the first dim, between the given indices.
   */
  'aten.vsplit.array'?: {
    self: Tensor;
    indices: Int[];
  };
  /**
   * So many equal parts of self along the first dim.
   */
  'aten.vsplit.int'?: {
    self: Tensor;
    sections: Int;
  };
  /**
   * Tensors one below another along the first dim; a tensor of one dim is a row.
   */
  'aten.vstack.default'?: {
    tensors: Tensor[];
  };
  /**
   * The Scalar self where condition holds, else the Scalar other.
   */
  'aten.where.Scalar'?: {
    condition: Tensor;
    self: Scalar;
    other: Scalar;
  };
  /**
   * The elements of self where condition holds, else the Scalar other.
   */
  'aten.where.ScalarOther'?: {
    condition: Tensor;
    self: Tensor;
    other: Scalar;
  };
  /**
   * The Scalar self where condition holds, else the elements of other.
   */
  'aten.where.ScalarSelf'?: {
    condition: Tensor;
    self: Scalar;
    other: Tensor;
  };
  /**
   * Takes each element from self where condition is true, from other where not.
   */
  'aten.where.self'?: {
    condition: Tensor;
    self: Tensor;
    other: Tensor;
  };
  /**
   * The elements of self times the logarithm of the Scalar other; 0 where self is 0, unless other is NaN.
   */
  'aten.xlogy.Scalar_Other'?: {
    self: Tensor;
    other: Scalar;
  };
  /**
   * The Scalar self times the logarithms of the elements of other; 0 where self is 0, unless other is NaN.
   */
  'aten.xlogy.Scalar_Self'?: {
    self: Scalar;
    other: Tensor;
  };
  /**
   * self times the logarithm of other, element by element; 0 where self is 0, unless other is NaN.
   */
  'aten.xlogy.Tensor'?: {
    self: Tensor;
    other: Tensor;
  };
  /**
   * A copy of self whose elements are all zero.
   */
  'aten.zero.default'?: {
    self: Tensor;
  };
  /**
   * A tensor of the given size whose elements are all zero.
   */
  'aten.zeros.default'?: {
    size: Int[];
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
  };
  /**
   * A tensor of the shape of self whose elements are all zero.
   */
  'aten.zeros_like.default'?: {
    self: Tensor;
    dtype?: Dtype | null;
    layout?: Layout | null;
    device?: Device | null;
    pin_memory?: Bool | null;
    memory_format?: MemoryFormat | null;
  };
  /**
   * For each row of input the scale and zero point with which its elements, and 0, fill int8.
   */
  'quantized_decomposed._choose_qparams_per_token_asymmetric_impl.default'?: {
    input: Tensor;
    dtype: Dtype;
  };
  /**
   * The scale and zero point with which the elements of input, and 0, fill the range from quant_min to quant_max; scale is at least eps.
   */
  'quantized_decomposed.choose_qparams.tensor'?: {
    input: Tensor;
    quant_min: Int;
    quant_max: Int;
    eps: Float;
    dtype: Dtype;
  };
  /**
   * For each row of input the scale with which its elements fill int8 symmetrically, and zeros.
   */
  'quantized_decomposed.choose_qparams_per_token.default'?: {
    input: Tensor;
    dtype: Dtype;
  };
  /**
   * For each row of input the scale and zero point with which its elements, and 0, fill int8; dtype does not count.
   */
  'quantized_decomposed.choose_qparams_per_token_asymmetric.default'?: {
    input: Tensor;
    dtype: Dtype;
  };
  /**
   * The scale and zero point with which the elements of input, and their negatives, fill the range from quant_min to quant_max; scale is at least eps.
   */
  'quantized_decomposed.choose_qparams_symmetric.tensor'?: {
    input: Tensor;
    quant_min: Int;
    quant_max: Int;
    eps: Float;
    dtype: Dtype;
  };
  /**
   * The elements of input cast to dtype; compilers fuse it with nothing.
   */
  'quantized_decomposed.convert_element_type.no_fuse'?: {
    input: Tensor;
    dtype: Dtype;
  };
  /**
   * dequantize_per_tensor with a scale and, where zero_points is given, a zero point for each place along axis.
   */
  'quantized_decomposed.dequantize_per_channel.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor | null;
    axis: Int;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    out_dtype?: Dtype | null;
  };
  /**
   * dequantize_per_tensor with a scale and, where zero_points is given, a zero point for each group of group_size columns in a row.
   */
  'quantized_decomposed.dequantize_per_channel_group.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor | null;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    group_size: Int;
    output_dtype: Dtype;
  };
  /**
   * The values that quantized elements stand for: zero_point is taken away, and the rest multiplied by scale.
   */
  'quantized_decomposed.dequantize_per_tensor.default'?: {
    input: Tensor;
    scale: Float;
    zero_point: Int;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    out_dtype?: Dtype | null;
  };
  /**
   * dequantize_per_tensor, with scale and zero_point given as tensors of one element.
   */
  'quantized_decomposed.dequantize_per_tensor.tensor'?: {
    input: Tensor;
    scale: Tensor;
    zero_point: Tensor;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    out_dtype?: Dtype | null;
  };
  /**
   * dequantize_per_tensor, with all parameters given as tensors of one element.
   */
  'quantized_decomposed.dequantize_per_tensor.tensor2'?: {
    input: Tensor;
    scale: Tensor;
    zero_point: Tensor;
    quant_min: Tensor;
    quant_max: Tensor;
    dtype: Dtype;
    out_dtype?: Dtype | null;
  };
  /**
   * dequantize_per_tensor with a scale and a zero point for each row.
   */
  'quantized_decomposed.dequantize_per_token.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    output_dtype: Dtype;
  };
  /**
   * The values that remain of input when it is quantized per place along axis and dequantized again.
   */
  'quantized_decomposed.fake_quant_per_channel.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor;
    axis: Int;
    quant_min: Int;
    quant_max: Int;
  };
  /**
   * quantize_per_tensor with a scale and a zero point for each place along axis.
   */
  'quantized_decomposed.quantize_per_channel.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor;
    axis: Int;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
  };
  /**
   * quantize_per_tensor with a scale and a zero point for each group of group_size columns in a row; the zero point is added before rounding.
   */
  'quantized_decomposed.quantize_per_channel_group.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
    group_size: Int;
  };
  /**
   * The elements of input divided by scale, rounded to even and moved by zero_point, limited to the range from quant_min to quant_max.
   */
  'quantized_decomposed.quantize_per_tensor.default'?: {
    input: Tensor;
    scale: Float;
    zero_point: Int;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
  };
  /**
   * quantize_per_tensor, with scale and zero_point given as tensors of one element.
   */
  'quantized_decomposed.quantize_per_tensor.tensor'?: {
    input: Tensor;
    scale: Tensor;
    zero_point: Tensor;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
  };
  /**
   * quantize_per_tensor, with all parameters given as tensors of one element.
   */
  'quantized_decomposed.quantize_per_tensor.tensor2'?: {
    input: Tensor;
    scale: Tensor;
    zero_point: Tensor;
    quant_min: Tensor;
    quant_max: Tensor;
    dtype: Dtype;
  };
  /**
   * quantize_per_tensor with a scale and a zero point for each row; the zero point is added before rounding.
   */
  'quantized_decomposed.quantize_per_token.default'?: {
    input: Tensor;
    scales: Tensor;
    zero_points: Tensor;
    quant_min: Int;
    quant_max: Int;
    dtype: Dtype;
  };
  /**
   * The matrix products of a mixture of experts: rows of input stand ordered by expert, and each is multiplied by the matrix of its own; rows past the last expert give zeros.
   */
  'transformers.grouped_mm_fallback.default'?: {
    input: Tensor;
    weight: Tensor;
    offs: Tensor;
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
