// Generated from spec/ops: every reference executor.
import type { Executor } from '../../src/reference/executor.ts';
import { executor as e0 } from './aten/attention/scaled_dot_product_attention.default.ts';
import { executor as e1 } from './aten/casting/_to_copy.default.ts';
import { executor as e2 } from './aten/casting/copy.default.ts';
import { executor as e3 } from './aten/control/_assert_tensor_metadata.default.ts';
import { executor as e4 } from './aten/convolution/convolution.default.ts';
import { executor as e5 } from './aten/convolution/convolution_backward.default.ts';
import { executor as e6 } from './aten/creation/arange.start_step.ts';
import { executor as e7 } from './aten/creation/clone.default.ts';
import { executor as e8 } from './aten/creation/empty.memory_format.ts';
import { executor as e9 } from './aten/creation/empty_strided.default.ts';
import { executor as e10 } from './aten/creation/fill.Scalar.ts';
import { executor as e11 } from './aten/creation/full.default.ts';
import { executor as e12 } from './aten/creation/full_like.default.ts';
import { executor as e13 } from './aten/creation/scalar_tensor.default.ts';
import { executor as e14 } from './aten/indexing/_embedding_bag.default.ts';
import { executor as e15 } from './aten/indexing/embedding.default.ts';
import { executor as e16 } from './aten/indexing/embedding_dense_backward.default.ts';
import { executor as e17 } from './aten/indexing/gather.default.ts';
import { executor as e18 } from './aten/indexing/index.Tensor.ts';
import { executor as e19 } from './aten/indexing/index_put.default.ts';
import { executor as e20 } from './aten/indexing/index_select.default.ts';
import { executor as e21 } from './aten/indexing/select.int.ts';
import { executor as e22 } from './aten/indexing/slice.Tensor.ts';
import { executor as e23 } from './aten/linear-algebra/_cdist_forward.default.ts';
import { executor as e24 } from './aten/linear-algebra/_pdist_forward.default.ts';
import { executor as e25 } from './aten/linear-algebra/addmm.default.ts';
import { executor as e26 } from './aten/linear-algebra/bmm.default.ts';
import { executor as e27 } from './aten/linear-algebra/mm.default.ts';
import { executor as e28 } from './aten/normalization/_log_softmax.default.ts';
import { executor as e29 } from './aten/normalization/_native_batch_norm_legit.no_stats.ts';
import { executor as e30 } from './aten/normalization/_native_batch_norm_legit_no_training.default.ts';
import { executor as e31 } from './aten/normalization/_softmax.default.ts';
import { executor as e32 } from './aten/normalization/native_group_norm.default.ts';
import { executor as e33 } from './aten/normalization/native_group_norm_backward.default.ts';
import { executor as e34 } from './aten/normalization/native_layer_norm.default.ts';
import { executor as e35 } from './aten/normalization/native_layer_norm_backward.default.ts';
import { executor as e36 } from './aten/pointwise/abs.default.ts';
import { executor as e37 } from './aten/pointwise/acos.default.ts';
import { executor as e38 } from './aten/pointwise/acosh.default.ts';
import { executor as e39 } from './aten/pointwise/add.Scalar.ts';
import { executor as e40 } from './aten/pointwise/add.Tensor.ts';
import { executor as e41 } from './aten/pointwise/asin.default.ts';
import { executor as e42 } from './aten/pointwise/asinh.default.ts';
import { executor as e43 } from './aten/pointwise/atan.default.ts';
import { executor as e44 } from './aten/pointwise/atan2.default.ts';
import { executor as e45 } from './aten/pointwise/atanh.default.ts';
import { executor as e46 } from './aten/pointwise/bitwise_and.Scalar.ts';
import { executor as e47 } from './aten/pointwise/bitwise_and.Tensor.ts';
import { executor as e48 } from './aten/pointwise/bitwise_not.default.ts';
import { executor as e49 } from './aten/pointwise/bitwise_or.Scalar.ts';
import { executor as e50 } from './aten/pointwise/bitwise_or.Tensor.ts';
import { executor as e51 } from './aten/pointwise/bitwise_xor.Scalar.ts';
import { executor as e52 } from './aten/pointwise/bitwise_xor.Tensor.ts';
import { executor as e53 } from './aten/pointwise/ceil.default.ts';
import { executor as e54 } from './aten/pointwise/clamp.Tensor.ts';
import { executor as e55 } from './aten/pointwise/clamp.default.ts';
import { executor as e56 } from './aten/pointwise/cos.default.ts';
import { executor as e57 } from './aten/pointwise/cosh.default.ts';
import { executor as e58 } from './aten/pointwise/div.Scalar.ts';
import { executor as e59 } from './aten/pointwise/div.Scalar_mode.ts';
import { executor as e60 } from './aten/pointwise/div.Tensor.ts';
import { executor as e61 } from './aten/pointwise/div.Tensor_mode.ts';
import { executor as e62 } from './aten/pointwise/elu.default.ts';
import { executor as e63 } from './aten/pointwise/eq.Scalar.ts';
import { executor as e64 } from './aten/pointwise/eq.Tensor.ts';
import { executor as e65 } from './aten/pointwise/erf.default.ts';
import { executor as e66 } from './aten/pointwise/exp.default.ts';
import { executor as e67 } from './aten/pointwise/expm1.default.ts';
import { executor as e68 } from './aten/pointwise/floor.default.ts';
import { executor as e69 } from './aten/pointwise/fmod.Scalar.ts';
import { executor as e70 } from './aten/pointwise/fmod.Tensor.ts';
import { executor as e71 } from './aten/pointwise/ge.Scalar.ts';
import { executor as e72 } from './aten/pointwise/ge.Tensor.ts';
import { executor as e73 } from './aten/pointwise/gelu.default.ts';
import { executor as e74 } from './aten/pointwise/gt.Scalar.ts';
import { executor as e75 } from './aten/pointwise/gt.Tensor.ts';
import { executor as e76 } from './aten/pointwise/hardtanh.default.ts';
import { executor as e77 } from './aten/pointwise/isinf.default.ts';
import { executor as e78 } from './aten/pointwise/isnan.default.ts';
import { executor as e79 } from './aten/pointwise/le.Scalar.ts';
import { executor as e80 } from './aten/pointwise/le.Tensor.ts';
import { executor as e81 } from './aten/pointwise/leaky_relu.default.ts';
import { executor as e82 } from './aten/pointwise/log.default.ts';
import { executor as e83 } from './aten/pointwise/log10.default.ts';
import { executor as e84 } from './aten/pointwise/log1p.default.ts';
import { executor as e85 } from './aten/pointwise/log2.default.ts';
import { executor as e86 } from './aten/pointwise/logical_and.default.ts';
import { executor as e87 } from './aten/pointwise/logical_not.default.ts';
import { executor as e88 } from './aten/pointwise/logical_or.default.ts';
import { executor as e89 } from './aten/pointwise/logical_xor.default.ts';
import { executor as e90 } from './aten/pointwise/lt.Scalar.ts';
import { executor as e91 } from './aten/pointwise/lt.Tensor.ts';
import { executor as e92 } from './aten/pointwise/maximum.default.ts';
import { executor as e93 } from './aten/pointwise/minimum.default.ts';
import { executor as e94 } from './aten/pointwise/mul.Scalar.ts';
import { executor as e95 } from './aten/pointwise/mul.Tensor.ts';
import { executor as e96 } from './aten/pointwise/ne.Scalar.ts';
import { executor as e97 } from './aten/pointwise/ne.Tensor.ts';
import { executor as e98 } from './aten/pointwise/neg.default.ts';
import { executor as e99 } from './aten/pointwise/pow.Scalar.ts';
import { executor as e100 } from './aten/pointwise/pow.Tensor_Scalar.ts';
import { executor as e101 } from './aten/pointwise/pow.Tensor_Tensor.ts';
import { executor as e102 } from './aten/pointwise/reciprocal.default.ts';
import { executor as e103 } from './aten/pointwise/relu.default.ts';
import { executor as e104 } from './aten/pointwise/remainder.Scalar.ts';
import { executor as e105 } from './aten/pointwise/remainder.Tensor.ts';
import { executor as e106 } from './aten/pointwise/round.default.ts';
import { executor as e107 } from './aten/pointwise/rsqrt.default.ts';
import { executor as e108 } from './aten/pointwise/sigmoid.default.ts';
import { executor as e109 } from './aten/pointwise/sign.default.ts';
import { executor as e110 } from './aten/pointwise/sin.default.ts';
import { executor as e111 } from './aten/pointwise/sinh.default.ts';
import { executor as e112 } from './aten/pointwise/sqrt.default.ts';
import { executor as e113 } from './aten/pointwise/sub.Scalar.ts';
import { executor as e114 } from './aten/pointwise/sub.Tensor.ts';
import { executor as e115 } from './aten/pointwise/tan.default.ts';
import { executor as e116 } from './aten/pointwise/tanh.default.ts';
import { executor as e117 } from './aten/pointwise/trunc.default.ts';
import { executor as e118 } from './aten/pointwise/where.self.ts';
import { executor as e119 } from './aten/pooling/_adaptive_avg_pool2d.default.ts';
import { executor as e120 } from './aten/pooling/_adaptive_avg_pool2d_backward.default.ts';
import { executor as e121 } from './aten/pooling/_adaptive_avg_pool3d.default.ts';
import { executor as e122 } from './aten/pooling/adaptive_avg_pool1d.default.ts';
import { executor as e123 } from './aten/pooling/avg_pool1d.default.ts';
import { executor as e124 } from './aten/pooling/avg_pool2d.default.ts';
import { executor as e125 } from './aten/pooling/avg_pool2d_backward.default.ts';
import { executor as e126 } from './aten/pooling/avg_pool3d.default.ts';
import { executor as e127 } from './aten/pooling/max_pool2d_with_indices.default.ts';
import { executor as e128 } from './aten/pooling/max_pool2d_with_indices_backward.default.ts';
import { executor as e129 } from './aten/pooling/max_pool3d_with_indices.default.ts';
import { executor as e130 } from './aten/reduction/amax.default.ts';
import { executor as e131 } from './aten/reduction/amin.default.ts';
import { executor as e132 } from './aten/reduction/any.default.ts';
import { executor as e133 } from './aten/reduction/any.dim.ts';
import { executor as e134 } from './aten/reduction/any.dims.ts';
import { executor as e135 } from './aten/reduction/argmax.default.ts';
import { executor as e136 } from './aten/reduction/argmin.default.ts';
import { executor as e137 } from './aten/reduction/cumsum.default.ts';
import { executor as e138 } from './aten/reduction/max.dim.ts';
import { executor as e139 } from './aten/reduction/mean.default.ts';
import { executor as e140 } from './aten/reduction/mean.dim.ts';
import { executor as e141 } from './aten/reduction/min.dim.ts';
import { executor as e142 } from './aten/reduction/prod.default.ts';
import { executor as e143 } from './aten/reduction/prod.dim_int.ts';
import { executor as e144 } from './aten/reduction/sum.dim_IntList.ts';
import { executor as e145 } from './aten/reduction/var.correction.ts';
import { executor as e146 } from './aten/reduction/var.dim.ts';
import { executor as e147 } from './aten/resampling/grid_sampler_2d.default.ts';
import { executor as e148 } from './aten/resampling/upsample_bilinear2d.vec.ts';
import { executor as e149 } from './aten/resampling/upsample_nearest2d.vec.ts';
import { executor as e150 } from './aten/scatter/masked_scatter.default.ts';
import { executor as e151 } from './aten/scatter/scatter.src.ts';
import { executor as e152 } from './aten/scatter/scatter.value.ts';
import { executor as e153 } from './aten/scatter/scatter_add.default.ts';
import { executor as e154 } from './aten/scatter/scatter_reduce.two.ts';
import { executor as e155 } from './aten/scatter/select_scatter.default.ts';
import { executor as e156 } from './aten/scatter/slice_scatter.default.ts';
import { executor as e157 } from './aten/shape/alias.default.ts';
import { executor as e158 } from './aten/shape/as_strided.default.ts';
import { executor as e159 } from './aten/shape/cat.default.ts';
import { executor as e160 } from './aten/shape/col2im.default.ts';
import { executor as e161 } from './aten/shape/constant_pad_nd.default.ts';
import { executor as e162 } from './aten/shape/diagonal.default.ts';
import { executor as e163 } from './aten/shape/expand.default.ts';
import { executor as e164 } from './aten/shape/flip.default.ts';
import { executor as e165 } from './aten/shape/permute.default.ts';
import { executor as e166 } from './aten/shape/reflection_pad1d.default.ts';
import { executor as e167 } from './aten/shape/reflection_pad2d.default.ts';
import { executor as e168 } from './aten/shape/reflection_pad3d.default.ts';
import { executor as e169 } from './aten/shape/repeat.default.ts';
import { executor as e170 } from './aten/shape/replication_pad2d.default.ts';
import { executor as e171 } from './aten/shape/replication_pad3d.default.ts';
import { executor as e172 } from './aten/shape/resize_.default.ts';
import { executor as e173 } from './aten/shape/split_with_sizes.default.ts';
import { executor as e174 } from './aten/shape/squeeze.dim.ts';
import { executor as e175 } from './aten/shape/squeeze.dims.ts';
import { executor as e176 } from './aten/shape/sym_numel.default.ts';
import { executor as e177 } from './aten/shape/sym_size.int.ts';
import { executor as e178 } from './aten/shape/sym_storage_offset.default.ts';
import { executor as e179 } from './aten/shape/sym_stride.int.ts';
import { executor as e180 } from './aten/shape/unsqueeze.default.ts';
import { executor as e181 } from './aten/shape/view.default.ts';
import { executor as e182 } from './aten/sorting/nonzero.default.ts';
import { executor as e183 } from './aten/sorting/sort.default.ts';
import { executor as e184 } from './aten/sorting/sort.stable.ts';
import { executor as e185 } from './aten/sorting/topk.default.ts';

export const EXECUTORS: readonly Executor[] = [
  e0,
  e1,
  e2,
  e3,
  e4,
  e5,
  e6,
  e7,
  e8,
  e9,
  e10,
  e11,
  e12,
  e13,
  e14,
  e15,
  e16,
  e17,
  e18,
  e19,
  e20,
  e21,
  e22,
  e23,
  e24,
  e25,
  e26,
  e27,
  e28,
  e29,
  e30,
  e31,
  e32,
  e33,
  e34,
  e35,
  e36,
  e37,
  e38,
  e39,
  e40,
  e41,
  e42,
  e43,
  e44,
  e45,
  e46,
  e47,
  e48,
  e49,
  e50,
  e51,
  e52,
  e53,
  e54,
  e55,
  e56,
  e57,
  e58,
  e59,
  e60,
  e61,
  e62,
  e63,
  e64,
  e65,
  e66,
  e67,
  e68,
  e69,
  e70,
  e71,
  e72,
  e73,
  e74,
  e75,
  e76,
  e77,
  e78,
  e79,
  e80,
  e81,
  e82,
  e83,
  e84,
  e85,
  e86,
  e87,
  e88,
  e89,
  e90,
  e91,
  e92,
  e93,
  e94,
  e95,
  e96,
  e97,
  e98,
  e99,
  e100,
  e101,
  e102,
  e103,
  e104,
  e105,
  e106,
  e107,
  e108,
  e109,
  e110,
  e111,
  e112,
  e113,
  e114,
  e115,
  e116,
  e117,
  e118,
  e119,
  e120,
  e121,
  e122,
  e123,
  e124,
  e125,
  e126,
  e127,
  e128,
  e129,
  e130,
  e131,
  e132,
  e133,
  e134,
  e135,
  e136,
  e137,
  e138,
  e139,
  e140,
  e141,
  e142,
  e143,
  e144,
  e145,
  e146,
  e147,
  e148,
  e149,
  e150,
  e151,
  e152,
  e153,
  e154,
  e155,
  e156,
  e157,
  e158,
  e159,
  e160,
  e161,
  e162,
  e163,
  e164,
  e165,
  e166,
  e167,
  e168,
  e169,
  e170,
  e171,
  e172,
  e173,
  e174,
  e175,
  e176,
  e177,
  e178,
  e179,
  e180,
  e181,
  e182,
  e183,
  e184,
  e185,
];
