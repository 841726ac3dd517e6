// Generated from spec/ops: every reference executor.
import type { Executor } from '../../src/reference/executor.ts';
import { executor as e0 } from './aten/activation/_prelu_kernel.default.ts';
import { executor as e1 } from './aten/activation/_prelu_kernel_backward.default.ts';
import { executor as e2 } from './aten/activation/celu.default.ts';
import { executor as e3 } from './aten/activation/elu_backward.default.ts';
import { executor as e4 } from './aten/activation/gelu_backward.default.ts';
import { executor as e5 } from './aten/activation/glu.default.ts';
import { executor as e6 } from './aten/activation/glu_backward.default.ts';
import { executor as e7 } from './aten/activation/hardshrink.default.ts';
import { executor as e8 } from './aten/activation/hardshrink_backward.default.ts';
import { executor as e9 } from './aten/activation/hardsigmoid.default.ts';
import { executor as e10 } from './aten/activation/hardsigmoid_backward.default.ts';
import { executor as e11 } from './aten/activation/hardswish.default.ts';
import { executor as e12 } from './aten/activation/hardswish_backward.default.ts';
import { executor as e13 } from './aten/activation/hardtanh_backward.default.ts';
import { executor as e14 } from './aten/activation/infinitely_differentiable_gelu_backward.default.ts';
import { executor as e15 } from './aten/activation/leaky_relu_backward.default.ts';
import { executor as e16 } from './aten/activation/log_sigmoid.default.ts';
import { executor as e17 } from './aten/activation/log_sigmoid_backward.default.ts';
import { executor as e18 } from './aten/activation/log_sigmoid_forward.default.ts';
import { executor as e19 } from './aten/activation/mish.default.ts';
import { executor as e20 } from './aten/activation/mish_backward.default.ts';
import { executor as e21 } from './aten/activation/prelu.default.ts';
import { executor as e22 } from './aten/activation/relu6.default.ts';
import { executor as e23 } from './aten/activation/selu.default.ts';
import { executor as e24 } from './aten/activation/sigmoid_backward.default.ts';
import { executor as e25 } from './aten/activation/silu.default.ts';
import { executor as e26 } from './aten/activation/silu_backward.default.ts';
import { executor as e27 } from './aten/activation/softplus.default.ts';
import { executor as e28 } from './aten/activation/softplus_backward.default.ts';
import { executor as e29 } from './aten/activation/softshrink.default.ts';
import { executor as e30 } from './aten/activation/softshrink_backward.default.ts';
import { executor as e31 } from './aten/activation/tanh_backward.default.ts';
import { executor as e32 } from './aten/activation/threshold.default.ts';
import { executor as e33 } from './aten/activation/threshold_backward.default.ts';
import { executor as e34 } from './aten/attention/_scaled_dot_product_attention_math.default.ts';
import { executor as e35 } from './aten/attention/_scaled_dot_product_flash_attention_for_cpu.default.ts';
import { executor as e36 } from './aten/attention/scaled_dot_product_attention.default.ts';
import { executor as e37 } from './aten/casting/_local_scalar_dense.default.ts';
import { executor as e38 } from './aten/casting/_to_copy.default.ts';
import { executor as e39 } from './aten/casting/copy.default.ts';
import { executor as e40 } from './aten/casting/item.default.ts';
import { executor as e41 } from './aten/casting/to.device.ts';
import { executor as e42 } from './aten/casting/to.dtype.ts';
import { executor as e43 } from './aten/casting/to.dtype_layout.ts';
import { executor as e44 } from './aten/casting/type_as.default.ts';
import { executor as e45 } from './aten/control/_assert_scalar.default.ts';
import { executor as e46 } from './aten/control/_assert_tensor_metadata.default.ts';
import { executor as e47 } from './aten/convolution/_convolution.default.ts';
import { executor as e48 } from './aten/convolution/conv1d.default.ts';
import { executor as e49 } from './aten/convolution/conv1d.padding.ts';
import { executor as e50 } from './aten/convolution/conv2d.default.ts';
import { executor as e51 } from './aten/convolution/conv2d.padding.ts';
import { executor as e52 } from './aten/convolution/conv3d.default.ts';
import { executor as e53 } from './aten/convolution/conv3d.padding.ts';
import { executor as e54 } from './aten/convolution/conv_tbc.default.ts';
import { executor as e55 } from './aten/convolution/conv_transpose1d.default.ts';
import { executor as e56 } from './aten/convolution/conv_transpose2d.input.ts';
import { executor as e57 } from './aten/convolution/conv_transpose3d.input.ts';
import { executor as e58 } from './aten/convolution/convolution.default.ts';
import { executor as e59 } from './aten/convolution/convolution_backward.default.ts';
import { executor as e60 } from './aten/convolution/im2col.default.ts';
import { executor as e61 } from './aten/convolution/slow_conv3d.default.ts';
import { executor as e62 } from './aten/convolution/thnn_conv2d.default.ts';
import { executor as e63 } from './aten/creation/arange.default.ts';
import { executor as e64 } from './aten/creation/arange.start.ts';
import { executor as e65 } from './aten/creation/arange.start_step.ts';
import { executor as e66 } from './aten/creation/bartlett_window.default.ts';
import { executor as e67 } from './aten/creation/bartlett_window.periodic.ts';
import { executor as e68 } from './aten/creation/blackman_window.default.ts';
import { executor as e69 } from './aten/creation/blackman_window.periodic.ts';
import { executor as e70 } from './aten/creation/clone.default.ts';
import { executor as e71 } from './aten/creation/complex.default.ts';
import { executor as e72 } from './aten/creation/empty.memory_format.ts';
import { executor as e73 } from './aten/creation/empty_like.default.ts';
import { executor as e74 } from './aten/creation/empty_permuted.default.ts';
import { executor as e75 } from './aten/creation/empty_strided.default.ts';
import { executor as e76 } from './aten/creation/eye.default.ts';
import { executor as e77 } from './aten/creation/eye.m.ts';
import { executor as e78 } from './aten/creation/fill.Scalar.ts';
import { executor as e79 } from './aten/creation/fill.Tensor.ts';
import { executor as e80 } from './aten/creation/full.default.ts';
import { executor as e81 } from './aten/creation/full_like.default.ts';
import { executor as e82 } from './aten/creation/hamming_window.default.ts';
import { executor as e83 } from './aten/creation/hamming_window.periodic.ts';
import { executor as e84 } from './aten/creation/hamming_window.periodic_alpha.ts';
import { executor as e85 } from './aten/creation/hamming_window.periodic_alpha_beta.ts';
import { executor as e86 } from './aten/creation/hann_window.default.ts';
import { executor as e87 } from './aten/creation/hann_window.periodic.ts';
import { executor as e88 } from './aten/creation/lift_fresh_copy.default.ts';
import { executor as e89 } from './aten/creation/linspace.Scalar_Tensor.ts';
import { executor as e90 } from './aten/creation/linspace.Tensor_Scalar.ts';
import { executor as e91 } from './aten/creation/linspace.Tensor_Tensor.ts';
import { executor as e92 } from './aten/creation/linspace.default.ts';
import { executor as e93 } from './aten/creation/logspace.Scalar_Tensor.ts';
import { executor as e94 } from './aten/creation/logspace.Tensor_Scalar.ts';
import { executor as e95 } from './aten/creation/logspace.Tensor_Tensor.ts';
import { executor as e96 } from './aten/creation/logspace.default.ts';
import { executor as e97 } from './aten/creation/new_empty.default.ts';
import { executor as e98 } from './aten/creation/new_empty_strided.default.ts';
import { executor as e99 } from './aten/creation/new_full.default.ts';
import { executor as e100 } from './aten/creation/new_ones.default.ts';
import { executor as e101 } from './aten/creation/new_zeros.default.ts';
import { executor as e102 } from './aten/creation/ones.default.ts';
import { executor as e103 } from './aten/creation/ones_like.default.ts';
import { executor as e104 } from './aten/creation/polar.default.ts';
import { executor as e105 } from './aten/creation/scalar_tensor.default.ts';
import { executor as e106 } from './aten/creation/tril_indices.default.ts';
import { executor as e107 } from './aten/creation/triu_indices.default.ts';
import { executor as e108 } from './aten/creation/zero.default.ts';
import { executor as e109 } from './aten/creation/zeros.default.ts';
import { executor as e110 } from './aten/creation/zeros_like.default.ts';
import { executor as e111 } from './aten/fourier/_fft_c2c.default.ts';
import { executor as e112 } from './aten/fourier/_fft_c2r.default.ts';
import { executor as e113 } from './aten/fourier/_fft_r2c.default.ts';
import { executor as e114 } from './aten/fourier/fft_fft.default.ts';
import { executor as e115 } from './aten/fourier/fft_fft2.default.ts';
import { executor as e116 } from './aten/fourier/fft_fftfreq.default.ts';
import { executor as e117 } from './aten/fourier/fft_fftn.default.ts';
import { executor as e118 } from './aten/fourier/fft_fftshift.default.ts';
import { executor as e119 } from './aten/fourier/fft_hfft.default.ts';
import { executor as e120 } from './aten/fourier/fft_ifft.default.ts';
import { executor as e121 } from './aten/fourier/fft_ifft2.default.ts';
import { executor as e122 } from './aten/fourier/fft_ifftn.default.ts';
import { executor as e123 } from './aten/fourier/fft_ifftshift.default.ts';
import { executor as e124 } from './aten/fourier/fft_ihfft.default.ts';
import { executor as e125 } from './aten/fourier/fft_irfft.default.ts';
import { executor as e126 } from './aten/fourier/fft_irfft2.default.ts';
import { executor as e127 } from './aten/fourier/fft_irfftn.default.ts';
import { executor as e128 } from './aten/fourier/fft_rfft.default.ts';
import { executor as e129 } from './aten/fourier/fft_rfft2.default.ts';
import { executor as e130 } from './aten/fourier/fft_rfftfreq.default.ts';
import { executor as e131 } from './aten/fourier/fft_rfftn.default.ts';
import { executor as e132 } from './aten/fourier/istft.default.ts';
import { executor as e133 } from './aten/fourier/stft.center.ts';
import { executor as e134 } from './aten/fourier/stft.default.ts';
import { executor as e135 } from './aten/indexing/_embedding_bag.default.ts';
import { executor as e136 } from './aten/indexing/_embedding_bag_forward_only.default.ts';
import { executor as e137 } from './aten/indexing/_unsafe_index.Tensor.ts';
import { executor as e138 } from './aten/indexing/argwhere.default.ts';
import { executor as e139 } from './aten/indexing/bucketize.Tensor.ts';
import { executor as e140 } from './aten/indexing/embedding.default.ts';
import { executor as e141 } from './aten/indexing/embedding_backward.default.ts';
import { executor as e142 } from './aten/indexing/embedding_bag.default.ts';
import { executor as e143 } from './aten/indexing/embedding_bag.padding_idx.ts';
import { executor as e144 } from './aten/indexing/embedding_dense_backward.default.ts';
import { executor as e145 } from './aten/indexing/gather.default.ts';
import { executor as e146 } from './aten/indexing/index.Tensor.ts';
import { executor as e147 } from './aten/indexing/index_put.default.ts';
import { executor as e148 } from './aten/indexing/index_select.default.ts';
import { executor as e149 } from './aten/indexing/isin.Tensor_Scalar.ts';
import { executor as e150 } from './aten/indexing/isin.Tensor_Tensor.ts';
import { executor as e151 } from './aten/indexing/masked_select.default.ts';
import { executor as e152 } from './aten/indexing/nonzero_numpy.default.ts';
import { executor as e153 } from './aten/indexing/one_hot.default.ts';
import { executor as e154 } from './aten/indexing/select.int.ts';
import { executor as e155 } from './aten/indexing/select_backward.default.ts';
import { executor as e156 } from './aten/indexing/slice.Tensor.ts';
import { executor as e157 } from './aten/indexing/slice_backward.default.ts';
import { executor as e158 } from './aten/indexing/take.default.ts';
import { executor as e159 } from './aten/indexing/take_along_dim.default.ts';
import { executor as e160 } from './aten/linear-algebra/_cdist_forward.default.ts';
import { executor as e161 } from './aten/linear-algebra/_euclidean_dist.default.ts';
import { executor as e162 } from './aten/linear-algebra/_pdist_forward.default.ts';
import { executor as e163 } from './aten/linear-algebra/addmm.default.ts';
import { executor as e164 } from './aten/linear-algebra/addmv.default.ts';
import { executor as e165 } from './aten/linear-algebra/addr.default.ts';
import { executor as e166 } from './aten/linear-algebra/baddbmm.default.ts';
import { executor as e167 } from './aten/linear-algebra/bmm.default.ts';
import { executor as e168 } from './aten/linear-algebra/cdist.default.ts';
import { executor as e169 } from './aten/linear-algebra/chain_matmul.default.ts';
import { executor as e170 } from './aten/linear-algebra/cosine_similarity.default.ts';
import { executor as e171 } from './aten/linear-algebra/cross.default.ts';
import { executor as e172 } from './aten/linear-algebra/dist.default.ts';
import { executor as e173 } from './aten/linear-algebra/dot.default.ts';
import { executor as e174 } from './aten/linear-algebra/einsum.default.ts';
import { executor as e175 } from './aten/linear-algebra/frobenius_norm.dim.ts';
import { executor as e176 } from './aten/linear-algebra/ger.default.ts';
import { executor as e177 } from './aten/linear-algebra/inner.default.ts';
import { executor as e178 } from './aten/linear-algebra/kron.default.ts';
import { executor as e179 } from './aten/linear-algebra/linalg_cross.default.ts';
import { executor as e180 } from './aten/linear-algebra/linalg_diagonal.default.ts';
import { executor as e181 } from './aten/linear-algebra/linalg_matmul.default.ts';
import { executor as e182 } from './aten/linear-algebra/linalg_matrix_norm.default.ts';
import { executor as e183 } from './aten/linear-algebra/linalg_matrix_power.default.ts';
import { executor as e184 } from './aten/linear-algebra/linalg_multi_dot.default.ts';
import { executor as e185 } from './aten/linear-algebra/linalg_norm.default.ts';
import { executor as e186 } from './aten/linear-algebra/linalg_vander.default.ts';
import { executor as e187 } from './aten/linear-algebra/linalg_vecdot.default.ts';
import { executor as e188 } from './aten/linear-algebra/linalg_vector_norm.default.ts';
import { executor as e189 } from './aten/linear-algebra/linear.default.ts';
import { executor as e190 } from './aten/linear-algebra/matmul.default.ts';
import { executor as e191 } from './aten/linear-algebra/matrix_power.default.ts';
import { executor as e192 } from './aten/linear-algebra/mm.default.ts';
import { executor as e193 } from './aten/linear-algebra/mv.default.ts';
import { executor as e194 } from './aten/linear-algebra/norm.Scalar.ts';
import { executor as e195 } from './aten/linear-algebra/norm.ScalarOpt_dim.ts';
import { executor as e196 } from './aten/linear-algebra/norm.ScalarOpt_dim_dtype.ts';
import { executor as e197 } from './aten/linear-algebra/norm.ScalarOpt_dtype.ts';
import { executor as e198 } from './aten/linear-algebra/outer.default.ts';
import { executor as e199 } from './aten/linear-algebra/pdist.default.ts';
import { executor as e200 } from './aten/linear-algebra/tensordot.default.ts';
import { executor as e201 } from './aten/linear-algebra/trace_backward.default.ts';
import { executor as e202 } from './aten/linear-algebra/vander.default.ts';
import { executor as e203 } from './aten/linear-algebra/vdot.default.ts';
import { executor as e204 } from './aten/loss/binary_cross_entropy.default.ts';
import { executor as e205 } from './aten/loss/binary_cross_entropy_backward.default.ts';
import { executor as e206 } from './aten/loss/binary_cross_entropy_with_logits.default.ts';
import { executor as e207 } from './aten/loss/cosine_embedding_loss.default.ts';
import { executor as e208 } from './aten/loss/cross_entropy_loss.default.ts';
import { executor as e209 } from './aten/loss/ctc_loss.IntList.ts';
import { executor as e210 } from './aten/loss/hinge_embedding_loss.default.ts';
import { executor as e211 } from './aten/loss/huber_loss.default.ts';
import { executor as e212 } from './aten/loss/huber_loss_backward.default.ts';
import { executor as e213 } from './aten/loss/kl_div.default.ts';
import { executor as e214 } from './aten/loss/l1_loss.default.ts';
import { executor as e215 } from './aten/loss/margin_ranking_loss.default.ts';
import { executor as e216 } from './aten/loss/mse_loss.default.ts';
import { executor as e217 } from './aten/loss/mse_loss_backward.default.ts';
import { executor as e218 } from './aten/loss/multi_margin_loss.default.ts';
import { executor as e219 } from './aten/loss/multilabel_margin_loss.default.ts';
import { executor as e220 } from './aten/loss/multilabel_margin_loss_forward.default.ts';
import { executor as e221 } from './aten/loss/nll_loss.default.ts';
import { executor as e222 } from './aten/loss/nll_loss2d_backward.default.ts';
import { executor as e223 } from './aten/loss/nll_loss2d_forward.default.ts';
import { executor as e224 } from './aten/loss/nll_loss_backward.default.ts';
import { executor as e225 } from './aten/loss/nll_loss_forward.default.ts';
import { executor as e226 } from './aten/loss/nll_loss_nd.default.ts';
import { executor as e227 } from './aten/loss/pairwise_distance.default.ts';
import { executor as e228 } from './aten/loss/poisson_nll_loss.default.ts';
import { executor as e229 } from './aten/loss/smooth_l1_loss.default.ts';
import { executor as e230 } from './aten/loss/smooth_l1_loss_backward.default.ts';
import { executor as e231 } from './aten/loss/soft_margin_loss.default.ts';
import { executor as e232 } from './aten/loss/soft_margin_loss_backward.default.ts';
import { executor as e233 } from './aten/loss/triplet_margin_loss.default.ts';
import { executor as e234 } from './aten/normalization/_batch_norm_no_update.default.ts';
import { executor as e235 } from './aten/normalization/_fused_rms_norm.default.ts';
import { executor as e236 } from './aten/normalization/_log_softmax.default.ts';
import { executor as e237 } from './aten/normalization/_log_softmax_backward_data.default.ts';
import { executor as e238 } from './aten/normalization/_native_batch_norm_legit.no_stats.ts';
import { executor as e239 } from './aten/normalization/_native_batch_norm_legit_functional.default.ts';
import { executor as e240 } from './aten/normalization/_native_batch_norm_legit_no_training.default.ts';
import { executor as e241 } from './aten/normalization/_safe_softmax.default.ts';
import { executor as e242 } from './aten/normalization/_softmax.default.ts';
import { executor as e243 } from './aten/normalization/_softmax_backward_data.default.ts';
import { executor as e244 } from './aten/normalization/_weight_norm.default.ts';
import { executor as e245 } from './aten/normalization/_weight_norm_interface.default.ts';
import { executor as e246 } from './aten/normalization/batch_norm.default.ts';
import { executor as e247 } from './aten/normalization/group_norm.default.ts';
import { executor as e248 } from './aten/normalization/instance_norm.default.ts';
import { executor as e249 } from './aten/normalization/layer_norm.default.ts';
import { executor as e250 } from './aten/normalization/log_softmax.int.ts';
import { executor as e251 } from './aten/normalization/native_batch_norm.default.ts';
import { executor as e252 } from './aten/normalization/native_batch_norm_backward.default.ts';
import { executor as e253 } from './aten/normalization/native_group_norm.default.ts';
import { executor as e254 } from './aten/normalization/native_group_norm_backward.default.ts';
import { executor as e255 } from './aten/normalization/native_layer_norm.default.ts';
import { executor as e256 } from './aten/normalization/native_layer_norm_backward.default.ts';
import { executor as e257 } from './aten/normalization/norm_except_dim.default.ts';
import { executor as e258 } from './aten/normalization/renorm.default.ts';
import { executor as e259 } from './aten/normalization/rms_norm.default.ts';
import { executor as e260 } from './aten/normalization/softmax.int.ts';
import { executor as e261 } from './aten/normalization/special_log_softmax.default.ts';
import { executor as e262 } from './aten/normalization/special_softmax.default.ts';
import { executor as e263 } from './aten/pointwise/__and__.Scalar.ts';
import { executor as e264 } from './aten/pointwise/__and__.Tensor.ts';
import { executor as e265 } from './aten/pointwise/__lshift__.Scalar.ts';
import { executor as e266 } from './aten/pointwise/__lshift__.Tensor.ts';
import { executor as e267 } from './aten/pointwise/__or__.Scalar.ts';
import { executor as e268 } from './aten/pointwise/__or__.Tensor.ts';
import { executor as e269 } from './aten/pointwise/__rshift__.Scalar.ts';
import { executor as e270 } from './aten/pointwise/__rshift__.Tensor.ts';
import { executor as e271 } from './aten/pointwise/__xor__.Scalar.ts';
import { executor as e272 } from './aten/pointwise/__xor__.Tensor.ts';
import { executor as e273 } from './aten/pointwise/_conj.default.ts';
import { executor as e274 } from './aten/pointwise/_neg_view.default.ts';
import { executor as e275 } from './aten/pointwise/abs.default.ts';
import { executor as e276 } from './aten/pointwise/absolute.default.ts';
import { executor as e277 } from './aten/pointwise/acos.default.ts';
import { executor as e278 } from './aten/pointwise/acosh.default.ts';
import { executor as e279 } from './aten/pointwise/add.Scalar.ts';
import { executor as e280 } from './aten/pointwise/add.Tensor.ts';
import { executor as e281 } from './aten/pointwise/addcdiv.default.ts';
import { executor as e282 } from './aten/pointwise/addcmul.default.ts';
import { executor as e283 } from './aten/pointwise/angle.default.ts';
import { executor as e284 } from './aten/pointwise/arccos.default.ts';
import { executor as e285 } from './aten/pointwise/arccosh.default.ts';
import { executor as e286 } from './aten/pointwise/arcsin.default.ts';
import { executor as e287 } from './aten/pointwise/arcsinh.default.ts';
import { executor as e288 } from './aten/pointwise/arctan.default.ts';
import { executor as e289 } from './aten/pointwise/arctan2.default.ts';
import { executor as e290 } from './aten/pointwise/arctanh.default.ts';
import { executor as e291 } from './aten/pointwise/asin.default.ts';
import { executor as e292 } from './aten/pointwise/asinh.default.ts';
import { executor as e293 } from './aten/pointwise/atan.default.ts';
import { executor as e294 } from './aten/pointwise/atan2.default.ts';
import { executor as e295 } from './aten/pointwise/atanh.default.ts';
import { executor as e296 } from './aten/pointwise/bitwise_and.Scalar.ts';
import { executor as e297 } from './aten/pointwise/bitwise_and.Scalar_Tensor.ts';
import { executor as e298 } from './aten/pointwise/bitwise_and.Tensor.ts';
import { executor as e299 } from './aten/pointwise/bitwise_left_shift.Tensor.ts';
import { executor as e300 } from './aten/pointwise/bitwise_left_shift.Tensor_Scalar.ts';
import { executor as e301 } from './aten/pointwise/bitwise_not.default.ts';
import { executor as e302 } from './aten/pointwise/bitwise_or.Scalar.ts';
import { executor as e303 } from './aten/pointwise/bitwise_or.Scalar_Tensor.ts';
import { executor as e304 } from './aten/pointwise/bitwise_or.Tensor.ts';
import { executor as e305 } from './aten/pointwise/bitwise_right_shift.Tensor.ts';
import { executor as e306 } from './aten/pointwise/bitwise_right_shift.Tensor_Scalar.ts';
import { executor as e307 } from './aten/pointwise/bitwise_xor.Scalar.ts';
import { executor as e308 } from './aten/pointwise/bitwise_xor.Scalar_Tensor.ts';
import { executor as e309 } from './aten/pointwise/bitwise_xor.Tensor.ts';
import { executor as e310 } from './aten/pointwise/ceil.default.ts';
import { executor as e311 } from './aten/pointwise/clamp.Tensor.ts';
import { executor as e312 } from './aten/pointwise/clamp.default.ts';
import { executor as e313 } from './aten/pointwise/clamp_max.Tensor.ts';
import { executor as e314 } from './aten/pointwise/clamp_max.default.ts';
import { executor as e315 } from './aten/pointwise/clamp_min.Tensor.ts';
import { executor as e316 } from './aten/pointwise/clamp_min.default.ts';
import { executor as e317 } from './aten/pointwise/clip.Tensor.ts';
import { executor as e318 } from './aten/pointwise/clip.default.ts';
import { executor as e319 } from './aten/pointwise/conj_physical.default.ts';
import { executor as e320 } from './aten/pointwise/copysign.Scalar.ts';
import { executor as e321 } from './aten/pointwise/copysign.Tensor.ts';
import { executor as e322 } from './aten/pointwise/cos.default.ts';
import { executor as e323 } from './aten/pointwise/cosh.default.ts';
import { executor as e324 } from './aten/pointwise/deg2rad.default.ts';
import { executor as e325 } from './aten/pointwise/div.Scalar.ts';
import { executor as e326 } from './aten/pointwise/div.Scalar_mode.ts';
import { executor as e327 } from './aten/pointwise/div.Tensor.ts';
import { executor as e328 } from './aten/pointwise/div.Tensor_mode.ts';
import { executor as e329 } from './aten/pointwise/divide.Scalar.ts';
import { executor as e330 } from './aten/pointwise/divide.Scalar_mode.ts';
import { executor as e331 } from './aten/pointwise/divide.Tensor.ts';
import { executor as e332 } from './aten/pointwise/divide.Tensor_mode.ts';
import { executor as e333 } from './aten/pointwise/elu.default.ts';
import { executor as e334 } from './aten/pointwise/eq.Scalar.ts';
import { executor as e335 } from './aten/pointwise/eq.Tensor.ts';
import { executor as e336 } from './aten/pointwise/erf.default.ts';
import { executor as e337 } from './aten/pointwise/exp.default.ts';
import { executor as e338 } from './aten/pointwise/exp2.default.ts';
import { executor as e339 } from './aten/pointwise/expm1.default.ts';
import { executor as e340 } from './aten/pointwise/fix.default.ts';
import { executor as e341 } from './aten/pointwise/float_power.Scalar.ts';
import { executor as e342 } from './aten/pointwise/float_power.Tensor_Scalar.ts';
import { executor as e343 } from './aten/pointwise/float_power.Tensor_Tensor.ts';
import { executor as e344 } from './aten/pointwise/floor.default.ts';
import { executor as e345 } from './aten/pointwise/floor_divide.Scalar.ts';
import { executor as e346 } from './aten/pointwise/floor_divide.default.ts';
import { executor as e347 } from './aten/pointwise/fmax.default.ts';
import { executor as e348 } from './aten/pointwise/fmin.default.ts';
import { executor as e349 } from './aten/pointwise/fmod.Scalar.ts';
import { executor as e350 } from './aten/pointwise/fmod.Tensor.ts';
import { executor as e351 } from './aten/pointwise/frac.default.ts';
import { executor as e352 } from './aten/pointwise/gcd.default.ts';
import { executor as e353 } from './aten/pointwise/ge.Scalar.ts';
import { executor as e354 } from './aten/pointwise/ge.Tensor.ts';
import { executor as e355 } from './aten/pointwise/gelu.default.ts';
import { executor as e356 } from './aten/pointwise/greater.Scalar.ts';
import { executor as e357 } from './aten/pointwise/greater.Tensor.ts';
import { executor as e358 } from './aten/pointwise/greater_equal.Scalar.ts';
import { executor as e359 } from './aten/pointwise/greater_equal.Tensor.ts';
import { executor as e360 } from './aten/pointwise/gt.Scalar.ts';
import { executor as e361 } from './aten/pointwise/gt.Tensor.ts';
import { executor as e362 } from './aten/pointwise/hardtanh.default.ts';
import { executor as e363 } from './aten/pointwise/heaviside.default.ts';
import { executor as e364 } from './aten/pointwise/hypot.default.ts';
import { executor as e365 } from './aten/pointwise/isclose.default.ts';
import { executor as e366 } from './aten/pointwise/isfinite.default.ts';
import { executor as e367 } from './aten/pointwise/isinf.default.ts';
import { executor as e368 } from './aten/pointwise/isnan.default.ts';
import { executor as e369 } from './aten/pointwise/isneginf.default.ts';
import { executor as e370 } from './aten/pointwise/isposinf.default.ts';
import { executor as e371 } from './aten/pointwise/isreal.default.ts';
import { executor as e372 } from './aten/pointwise/lcm.default.ts';
import { executor as e373 } from './aten/pointwise/le.Scalar.ts';
import { executor as e374 } from './aten/pointwise/le.Tensor.ts';
import { executor as e375 } from './aten/pointwise/leaky_relu.default.ts';
import { executor as e376 } from './aten/pointwise/lerp.Scalar.ts';
import { executor as e377 } from './aten/pointwise/lerp.Tensor.ts';
import { executor as e378 } from './aten/pointwise/less.Scalar.ts';
import { executor as e379 } from './aten/pointwise/less.Tensor.ts';
import { executor as e380 } from './aten/pointwise/less_equal.Scalar.ts';
import { executor as e381 } from './aten/pointwise/less_equal.Tensor.ts';
import { executor as e382 } from './aten/pointwise/log.default.ts';
import { executor as e383 } from './aten/pointwise/log10.default.ts';
import { executor as e384 } from './aten/pointwise/log1p.default.ts';
import { executor as e385 } from './aten/pointwise/log2.default.ts';
import { executor as e386 } from './aten/pointwise/logaddexp.default.ts';
import { executor as e387 } from './aten/pointwise/logaddexp2.default.ts';
import { executor as e388 } from './aten/pointwise/logical_and.default.ts';
import { executor as e389 } from './aten/pointwise/logical_not.default.ts';
import { executor as e390 } from './aten/pointwise/logical_or.default.ts';
import { executor as e391 } from './aten/pointwise/logical_xor.default.ts';
import { executor as e392 } from './aten/pointwise/lt.Scalar.ts';
import { executor as e393 } from './aten/pointwise/lt.Tensor.ts';
import { executor as e394 } from './aten/pointwise/masked_fill.Scalar.ts';
import { executor as e395 } from './aten/pointwise/masked_fill.Tensor.ts';
import { executor as e396 } from './aten/pointwise/max.other.ts';
import { executor as e397 } from './aten/pointwise/maximum.default.ts';
import { executor as e398 } from './aten/pointwise/min.other.ts';
import { executor as e399 } from './aten/pointwise/minimum.default.ts';
import { executor as e400 } from './aten/pointwise/mul.Scalar.ts';
import { executor as e401 } from './aten/pointwise/mul.Tensor.ts';
import { executor as e402 } from './aten/pointwise/multiply.Scalar.ts';
import { executor as e403 } from './aten/pointwise/multiply.Tensor.ts';
import { executor as e404 } from './aten/pointwise/nan_to_num.default.ts';
import { executor as e405 } from './aten/pointwise/ne.Scalar.ts';
import { executor as e406 } from './aten/pointwise/ne.Tensor.ts';
import { executor as e407 } from './aten/pointwise/neg.default.ts';
import { executor as e408 } from './aten/pointwise/negative.default.ts';
import { executor as e409 } from './aten/pointwise/nextafter.default.ts';
import { executor as e410 } from './aten/pointwise/not_equal.Scalar.ts';
import { executor as e411 } from './aten/pointwise/not_equal.Tensor.ts';
import { executor as e412 } from './aten/pointwise/pow.Scalar.ts';
import { executor as e413 } from './aten/pointwise/pow.Tensor_Scalar.ts';
import { executor as e414 } from './aten/pointwise/pow.Tensor_Tensor.ts';
import { executor as e415 } from './aten/pointwise/rad2deg.default.ts';
import { executor as e416 } from './aten/pointwise/reciprocal.default.ts';
import { executor as e417 } from './aten/pointwise/relu.default.ts';
import { executor as e418 } from './aten/pointwise/remainder.Scalar.ts';
import { executor as e419 } from './aten/pointwise/remainder.Scalar_Tensor.ts';
import { executor as e420 } from './aten/pointwise/remainder.Tensor.ts';
import { executor as e421 } from './aten/pointwise/round.decimals.ts';
import { executor as e422 } from './aten/pointwise/round.default.ts';
import { executor as e423 } from './aten/pointwise/rsqrt.default.ts';
import { executor as e424 } from './aten/pointwise/rsub.Scalar.ts';
import { executor as e425 } from './aten/pointwise/rsub.Tensor.ts';
import { executor as e426 } from './aten/pointwise/sgn.default.ts';
import { executor as e427 } from './aten/pointwise/sigmoid.default.ts';
import { executor as e428 } from './aten/pointwise/sign.default.ts';
import { executor as e429 } from './aten/pointwise/signbit.default.ts';
import { executor as e430 } from './aten/pointwise/sin.default.ts';
import { executor as e431 } from './aten/pointwise/sinh.default.ts';
import { executor as e432 } from './aten/pointwise/sqrt.default.ts';
import { executor as e433 } from './aten/pointwise/square.default.ts';
import { executor as e434 } from './aten/pointwise/sub.Scalar.ts';
import { executor as e435 } from './aten/pointwise/sub.Tensor.ts';
import { executor as e436 } from './aten/pointwise/subtract.Scalar.ts';
import { executor as e437 } from './aten/pointwise/subtract.Tensor.ts';
import { executor as e438 } from './aten/pointwise/tan.default.ts';
import { executor as e439 } from './aten/pointwise/tanh.default.ts';
import { executor as e440 } from './aten/pointwise/true_divide.Scalar.ts';
import { executor as e441 } from './aten/pointwise/true_divide.Tensor.ts';
import { executor as e442 } from './aten/pointwise/trunc.default.ts';
import { executor as e443 } from './aten/pointwise/where.Scalar.ts';
import { executor as e444 } from './aten/pointwise/where.ScalarOther.ts';
import { executor as e445 } from './aten/pointwise/where.ScalarSelf.ts';
import { executor as e446 } from './aten/pointwise/where.self.ts';
import { executor as e447 } from './aten/pointwise/xlogy.Scalar_Other.ts';
import { executor as e448 } from './aten/pointwise/xlogy.Scalar_Self.ts';
import { executor as e449 } from './aten/pointwise/xlogy.Tensor.ts';
import { executor as e450 } from './aten/pooling/_adaptive_avg_pool2d.default.ts';
import { executor as e451 } from './aten/pooling/_adaptive_avg_pool2d_backward.default.ts';
import { executor as e452 } from './aten/pooling/_adaptive_avg_pool3d.default.ts';
import { executor as e453 } from './aten/pooling/adaptive_avg_pool1d.default.ts';
import { executor as e454 } from './aten/pooling/adaptive_avg_pool2d.default.ts';
import { executor as e455 } from './aten/pooling/adaptive_avg_pool3d.default.ts';
import { executor as e456 } from './aten/pooling/adaptive_max_pool1d.default.ts';
import { executor as e457 } from './aten/pooling/adaptive_max_pool2d.default.ts';
import { executor as e458 } from './aten/pooling/adaptive_max_pool3d.default.ts';
import { executor as e459 } from './aten/pooling/avg_pool1d.default.ts';
import { executor as e460 } from './aten/pooling/avg_pool2d.default.ts';
import { executor as e461 } from './aten/pooling/avg_pool2d_backward.default.ts';
import { executor as e462 } from './aten/pooling/avg_pool3d.default.ts';
import { executor as e463 } from './aten/pooling/max_pool1d.default.ts';
import { executor as e464 } from './aten/pooling/max_pool1d_with_indices.default.ts';
import { executor as e465 } from './aten/pooling/max_pool2d.default.ts';
import { executor as e466 } from './aten/pooling/max_pool2d_with_indices.default.ts';
import { executor as e467 } from './aten/pooling/max_pool2d_with_indices_backward.default.ts';
import { executor as e468 } from './aten/pooling/max_pool3d.default.ts';
import { executor as e469 } from './aten/pooling/max_pool3d_with_indices.default.ts';
import { executor as e470 } from './aten/pooling/max_unpool2d.default.ts';
import { executor as e471 } from './aten/pooling/max_unpool3d.default.ts';
import { executor as e472 } from './aten/random/alpha_dropout.default.ts';
import { executor as e473 } from './aten/random/bernoulli.Tensor.ts';
import { executor as e474 } from './aten/random/bernoulli.default.ts';
import { executor as e475 } from './aten/random/bernoulli.p.ts';
import { executor as e476 } from './aten/random/cauchy.default.ts';
import { executor as e477 } from './aten/random/dropout.default.ts';
import { executor as e478 } from './aten/random/exponential.default.ts';
import { executor as e479 } from './aten/random/feature_alpha_dropout.default.ts';
import { executor as e480 } from './aten/random/feature_dropout.default.ts';
import { executor as e481 } from './aten/random/geometric.default.ts';
import { executor as e482 } from './aten/random/log_normal.default.ts';
import { executor as e483 } from './aten/random/multinomial.default.ts';
import { executor as e484 } from './aten/random/native_dropout.default.ts';
import { executor as e485 } from './aten/random/native_dropout_backward.default.ts';
import { executor as e486 } from './aten/random/normal.Tensor_Tensor.ts';
import { executor as e487 } from './aten/random/normal.Tensor_float.ts';
import { executor as e488 } from './aten/random/normal.float_Tensor.ts';
import { executor as e489 } from './aten/random/normal.float_float.ts';
import { executor as e490 } from './aten/random/normal_functional.default.ts';
import { executor as e491 } from './aten/random/rand.default.ts';
import { executor as e492 } from './aten/random/rand.generator.ts';
import { executor as e493 } from './aten/random/rand_like.default.ts';
import { executor as e494 } from './aten/random/rand_like.generator.ts';
import { executor as e495 } from './aten/random/randint.default.ts';
import { executor as e496 } from './aten/random/randint.generator.ts';
import { executor as e497 } from './aten/random/randint.low.ts';
import { executor as e498 } from './aten/random/randint.low_generator.ts';
import { executor as e499 } from './aten/random/randint_like.Tensor.ts';
import { executor as e500 } from './aten/random/randint_like.Tensor_generator.ts';
import { executor as e501 } from './aten/random/randint_like.default.ts';
import { executor as e502 } from './aten/random/randint_like.generator.ts';
import { executor as e503 } from './aten/random/randint_like.low_dtype.ts';
import { executor as e504 } from './aten/random/randint_like.low_generator_dtype.ts';
import { executor as e505 } from './aten/random/randn.default.ts';
import { executor as e506 } from './aten/random/randn.generator.ts';
import { executor as e507 } from './aten/random/randn_like.default.ts';
import { executor as e508 } from './aten/random/randn_like.generator.ts';
import { executor as e509 } from './aten/random/random.default.ts';
import { executor as e510 } from './aten/random/random.from.ts';
import { executor as e511 } from './aten/random/random.to.ts';
import { executor as e512 } from './aten/random/randperm.default.ts';
import { executor as e513 } from './aten/random/randperm.generator.ts';
import { executor as e514 } from './aten/random/rrelu.default.ts';
import { executor as e515 } from './aten/random/rrelu_with_noise_backward.default.ts';
import { executor as e516 } from './aten/random/rrelu_with_noise_functional.default.ts';
import { executor as e517 } from './aten/random/uniform.default.ts';
import { executor as e518 } from './aten/recurrent/gru.input.ts';
import { executor as e519 } from './aten/recurrent/gru_cell.default.ts';
import { executor as e520 } from './aten/recurrent/lstm.input.ts';
import { executor as e521 } from './aten/recurrent/lstm_cell.default.ts';
import { executor as e522 } from './aten/recurrent/rnn_relu.input.ts';
import { executor as e523 } from './aten/recurrent/rnn_relu_cell.default.ts';
import { executor as e524 } from './aten/recurrent/rnn_tanh.input.ts';
import { executor as e525 } from './aten/recurrent/rnn_tanh_cell.default.ts';
import { executor as e526 } from './aten/reduction/all.default.ts';
import { executor as e527 } from './aten/reduction/all.dim.ts';
import { executor as e528 } from './aten/reduction/all.dims.ts';
import { executor as e529 } from './aten/reduction/allclose.default.ts';
import { executor as e530 } from './aten/reduction/amax.default.ts';
import { executor as e531 } from './aten/reduction/amin.default.ts';
import { executor as e532 } from './aten/reduction/aminmax.default.ts';
import { executor as e533 } from './aten/reduction/any.default.ts';
import { executor as e534 } from './aten/reduction/any.dim.ts';
import { executor as e535 } from './aten/reduction/any.dims.ts';
import { executor as e536 } from './aten/reduction/argmax.default.ts';
import { executor as e537 } from './aten/reduction/argmin.default.ts';
import { executor as e538 } from './aten/reduction/bincount.default.ts';
import { executor as e539 } from './aten/reduction/corrcoef.default.ts';
import { executor as e540 } from './aten/reduction/count_nonzero.default.ts';
import { executor as e541 } from './aten/reduction/count_nonzero.dim_IntList.ts';
import { executor as e542 } from './aten/reduction/cov.default.ts';
import { executor as e543 } from './aten/reduction/cummax.default.ts';
import { executor as e544 } from './aten/reduction/cummin.default.ts';
import { executor as e545 } from './aten/reduction/cumprod.default.ts';
import { executor as e546 } from './aten/reduction/cumsum.default.ts';
import { executor as e547 } from './aten/reduction/cumulative_trapezoid.dx.ts';
import { executor as e548 } from './aten/reduction/cumulative_trapezoid.x.ts';
import { executor as e549 } from './aten/reduction/equal.default.ts';
import { executor as e550 } from './aten/reduction/gradient.array.ts';
import { executor as e551 } from './aten/reduction/gradient.scalararray.ts';
import { executor as e552 } from './aten/reduction/gradient.scalarint.ts';
import { executor as e553 } from './aten/reduction/histc.default.ts';
import { executor as e554 } from './aten/reduction/logcumsumexp.default.ts';
import { executor as e555 } from './aten/reduction/logsumexp.default.ts';
import { executor as e556 } from './aten/reduction/max.default.ts';
import { executor as e557 } from './aten/reduction/max.dim.ts';
import { executor as e558 } from './aten/reduction/mean.default.ts';
import { executor as e559 } from './aten/reduction/mean.dim.ts';
import { executor as e560 } from './aten/reduction/median.default.ts';
import { executor as e561 } from './aten/reduction/median.dim.ts';
import { executor as e562 } from './aten/reduction/min.default.ts';
import { executor as e563 } from './aten/reduction/min.dim.ts';
import { executor as e564 } from './aten/reduction/nanmean.default.ts';
import { executor as e565 } from './aten/reduction/nanmedian.default.ts';
import { executor as e566 } from './aten/reduction/nanquantile.default.ts';
import { executor as e567 } from './aten/reduction/nanquantile.scalar.ts';
import { executor as e568 } from './aten/reduction/nansum.default.ts';
import { executor as e569 } from './aten/reduction/prod.default.ts';
import { executor as e570 } from './aten/reduction/prod.dim_int.ts';
import { executor as e571 } from './aten/reduction/quantile.default.ts';
import { executor as e572 } from './aten/reduction/quantile.scalar.ts';
import { executor as e573 } from './aten/reduction/special_logsumexp.default.ts';
import { executor as e574 } from './aten/reduction/std.correction.ts';
import { executor as e575 } from './aten/reduction/std.default.ts';
import { executor as e576 } from './aten/reduction/std.dim.ts';
import { executor as e577 } from './aten/reduction/std_mean.correction.ts';
import { executor as e578 } from './aten/reduction/std_mean.default.ts';
import { executor as e579 } from './aten/reduction/std_mean.dim.ts';
import { executor as e580 } from './aten/reduction/sum.default.ts';
import { executor as e581 } from './aten/reduction/sum.dim_IntList.ts';
import { executor as e582 } from './aten/reduction/sum_to_size.default.ts';
import { executor as e583 } from './aten/reduction/trace.default.ts';
import { executor as e584 } from './aten/reduction/trapezoid.dx.ts';
import { executor as e585 } from './aten/reduction/trapezoid.x.ts';
import { executor as e586 } from './aten/reduction/trapz.dx.ts';
import { executor as e587 } from './aten/reduction/trapz.x.ts';
import { executor as e588 } from './aten/reduction/var.correction.ts';
import { executor as e589 } from './aten/reduction/var.default.ts';
import { executor as e590 } from './aten/reduction/var.dim.ts';
import { executor as e591 } from './aten/reduction/var_mean.correction.ts';
import { executor as e592 } from './aten/reduction/var_mean.default.ts';
import { executor as e593 } from './aten/reduction/var_mean.dim.ts';
import { executor as e594 } from './aten/resampling/_upsample_nearest_exact1d.default.ts';
import { executor as e595 } from './aten/resampling/_upsample_nearest_exact1d.vec.ts';
import { executor as e596 } from './aten/resampling/_upsample_nearest_exact2d.default.ts';
import { executor as e597 } from './aten/resampling/_upsample_nearest_exact2d.vec.ts';
import { executor as e598 } from './aten/resampling/_upsample_nearest_exact3d.default.ts';
import { executor as e599 } from './aten/resampling/_upsample_nearest_exact3d.vec.ts';
import { executor as e600 } from './aten/resampling/affine_grid_generator.default.ts';
import { executor as e601 } from './aten/resampling/grid_sampler.default.ts';
import { executor as e602 } from './aten/resampling/grid_sampler_2d.default.ts';
import { executor as e603 } from './aten/resampling/grid_sampler_3d.default.ts';
import { executor as e604 } from './aten/resampling/upsample_bicubic2d.default.ts';
import { executor as e605 } from './aten/resampling/upsample_bicubic2d.vec.ts';
import { executor as e606 } from './aten/resampling/upsample_bilinear2d.default.ts';
import { executor as e607 } from './aten/resampling/upsample_bilinear2d.vec.ts';
import { executor as e608 } from './aten/resampling/upsample_linear1d.default.ts';
import { executor as e609 } from './aten/resampling/upsample_linear1d.vec.ts';
import { executor as e610 } from './aten/resampling/upsample_nearest1d.default.ts';
import { executor as e611 } from './aten/resampling/upsample_nearest1d.vec.ts';
import { executor as e612 } from './aten/resampling/upsample_nearest2d.default.ts';
import { executor as e613 } from './aten/resampling/upsample_nearest2d.vec.ts';
import { executor as e614 } from './aten/resampling/upsample_nearest3d.default.ts';
import { executor as e615 } from './aten/resampling/upsample_nearest3d.vec.ts';
import { executor as e616 } from './aten/resampling/upsample_trilinear3d.default.ts';
import { executor as e617 } from './aten/resampling/upsample_trilinear3d.vec.ts';
import { executor as e618 } from './aten/scatter/as_strided_scatter.default.ts';
import { executor as e619 } from './aten/scatter/diagonal_scatter.default.ts';
import { executor as e620 } from './aten/scatter/index_add.default.ts';
import { executor as e621 } from './aten/scatter/index_copy.default.ts';
import { executor as e622 } from './aten/scatter/index_fill.int_Scalar.ts';
import { executor as e623 } from './aten/scatter/index_fill.int_Tensor.ts';
import { executor as e624 } from './aten/scatter/masked_scatter.default.ts';
import { executor as e625 } from './aten/scatter/scatter.src.ts';
import { executor as e626 } from './aten/scatter/scatter.value.ts';
import { executor as e627 } from './aten/scatter/scatter_add.default.ts';
import { executor as e628 } from './aten/scatter/scatter_reduce.two.ts';
import { executor as e629 } from './aten/scatter/select_scatter.default.ts';
import { executor as e630 } from './aten/scatter/slice_scatter.default.ts';
import { executor as e631 } from './aten/scatter/value_selecting_reduction_backward.default.ts';
import { executor as e632 } from './aten/shape/_chunk_cat.default.ts';
import { executor as e633 } from './aten/shape/_pad_circular.default.ts';
import { executor as e634 } from './aten/shape/_pad_enum.default.ts';
import { executor as e635 } from './aten/shape/_reshape_alias.default.ts';
import { executor as e636 } from './aten/shape/_unsafe_view.default.ts';
import { executor as e637 } from './aten/shape/adjoint.default.ts';
import { executor as e638 } from './aten/shape/alias.default.ts';
import { executor as e639 } from './aten/shape/alias_copy.default.ts';
import { executor as e640 } from './aten/shape/as_strided.default.ts';
import { executor as e641 } from './aten/shape/as_strided_copy.default.ts';
import { executor as e642 } from './aten/shape/atleast_1d.Sequence.ts';
import { executor as e643 } from './aten/shape/atleast_1d.default.ts';
import { executor as e644 } from './aten/shape/atleast_2d.Sequence.ts';
import { executor as e645 } from './aten/shape/atleast_2d.default.ts';
import { executor as e646 } from './aten/shape/atleast_3d.Sequence.ts';
import { executor as e647 } from './aten/shape/atleast_3d.default.ts';
import { executor as e648 } from './aten/shape/block_diag.default.ts';
import { executor as e649 } from './aten/shape/broadcast_tensors.default.ts';
import { executor as e650 } from './aten/shape/broadcast_to.default.ts';
import { executor as e651 } from './aten/shape/cartesian_prod.default.ts';
import { executor as e652 } from './aten/shape/cat.default.ts';
import { executor as e653 } from './aten/shape/channel_shuffle.default.ts';
import { executor as e654 } from './aten/shape/chunk.default.ts';
import { executor as e655 } from './aten/shape/col2im.default.ts';
import { executor as e656 } from './aten/shape/column_stack.default.ts';
import { executor as e657 } from './aten/shape/combinations.default.ts';
import { executor as e658 } from './aten/shape/concat.default.ts';
import { executor as e659 } from './aten/shape/concatenate.default.ts';
import { executor as e660 } from './aten/shape/constant_pad_nd.default.ts';
import { executor as e661 } from './aten/shape/contiguous.default.ts';
import { executor as e662 } from './aten/shape/detach.default.ts';
import { executor as e663 } from './aten/shape/diag.default.ts';
import { executor as e664 } from './aten/shape/diag_embed.default.ts';
import { executor as e665 } from './aten/shape/diagflat.default.ts';
import { executor as e666 } from './aten/shape/diagonal.default.ts';
import { executor as e667 } from './aten/shape/diagonal_backward.default.ts';
import { executor as e668 } from './aten/shape/diagonal_copy.default.ts';
import { executor as e669 } from './aten/shape/diff.default.ts';
import { executor as e670 } from './aten/shape/dsplit.array.ts';
import { executor as e671 } from './aten/shape/dsplit.int.ts';
import { executor as e672 } from './aten/shape/dstack.default.ts';
import { executor as e673 } from './aten/shape/expand.default.ts';
import { executor as e674 } from './aten/shape/expand_as.default.ts';
import { executor as e675 } from './aten/shape/expand_copy.default.ts';
import { executor as e676 } from './aten/shape/flatten.using_ints.ts';
import { executor as e677 } from './aten/shape/flip.default.ts';
import { executor as e678 } from './aten/shape/fliplr.default.ts';
import { executor as e679 } from './aten/shape/flipud.default.ts';
import { executor as e680 } from './aten/shape/hsplit.array.ts';
import { executor as e681 } from './aten/shape/hsplit.int.ts';
import { executor as e682 } from './aten/shape/hstack.default.ts';
import { executor as e683 } from './aten/shape/imag.default.ts';
import { executor as e684 } from './aten/shape/mH.default.ts';
import { executor as e685 } from './aten/shape/mT.default.ts';
import { executor as e686 } from './aten/shape/matrix_H.default.ts';
import { executor as e687 } from './aten/shape/meshgrid.default.ts';
import { executor as e688 } from './aten/shape/meshgrid.indexing.ts';
import { executor as e689 } from './aten/shape/moveaxis.int.ts';
import { executor as e690 } from './aten/shape/moveaxis.intlist.ts';
import { executor as e691 } from './aten/shape/movedim.int.ts';
import { executor as e692 } from './aten/shape/movedim.intlist.ts';
import { executor as e693 } from './aten/shape/narrow.default.ts';
import { executor as e694 } from './aten/shape/narrow_copy.default.ts';
import { executor as e695 } from './aten/shape/native_channel_shuffle.default.ts';
import { executor as e696 } from './aten/shape/numpy_T.default.ts';
import { executor as e697 } from './aten/shape/pad.default.ts';
import { executor as e698 } from './aten/shape/permute.default.ts';
import { executor as e699 } from './aten/shape/permute_copy.default.ts';
import { executor as e700 } from './aten/shape/pixel_shuffle.default.ts';
import { executor as e701 } from './aten/shape/pixel_unshuffle.default.ts';
import { executor as e702 } from './aten/shape/ravel.default.ts';
import { executor as e703 } from './aten/shape/real.default.ts';
import { executor as e704 } from './aten/shape/reflection_pad1d.default.ts';
import { executor as e705 } from './aten/shape/reflection_pad1d_backward.default.ts';
import { executor as e706 } from './aten/shape/reflection_pad2d.default.ts';
import { executor as e707 } from './aten/shape/reflection_pad2d_backward.default.ts';
import { executor as e708 } from './aten/shape/reflection_pad3d.default.ts';
import { executor as e709 } from './aten/shape/repeat.default.ts';
import { executor as e710 } from './aten/shape/repeat_interleave.self_Tensor.ts';
import { executor as e711 } from './aten/shape/repeat_interleave.self_int.ts';
import { executor as e712 } from './aten/shape/replication_pad1d.default.ts';
import { executor as e713 } from './aten/shape/replication_pad2d.default.ts';
import { executor as e714 } from './aten/shape/replication_pad3d.default.ts';
import { executor as e715 } from './aten/shape/reshape.default.ts';
import { executor as e716 } from './aten/shape/reshape_as.default.ts';
import { executor as e717 } from './aten/shape/resize_.default.ts';
import { executor as e718 } from './aten/shape/roll.default.ts';
import { executor as e719 } from './aten/shape/rot90.default.ts';
import { executor as e720 } from './aten/shape/row_stack.default.ts';
import { executor as e721 } from './aten/shape/select_copy.int.ts';
import { executor as e722 } from './aten/shape/slice_copy.Tensor.ts';
import { executor as e723 } from './aten/shape/split.Tensor.ts';
import { executor as e724 } from './aten/shape/split.sizes.ts';
import { executor as e725 } from './aten/shape/split_copy.Tensor.ts';
import { executor as e726 } from './aten/shape/split_with_sizes.default.ts';
import { executor as e727 } from './aten/shape/split_with_sizes_copy.default.ts';
import { executor as e728 } from './aten/shape/squeeze.default.ts';
import { executor as e729 } from './aten/shape/squeeze.dim.ts';
import { executor as e730 } from './aten/shape/squeeze.dims.ts';
import { executor as e731 } from './aten/shape/squeeze_copy.default.ts';
import { executor as e732 } from './aten/shape/squeeze_copy.dim.ts';
import { executor as e733 } from './aten/shape/squeeze_copy.dims.ts';
import { executor as e734 } from './aten/shape/stack.default.ts';
import { executor as e735 } from './aten/shape/swapaxes.default.ts';
import { executor as e736 } from './aten/shape/swapdims.default.ts';
import { executor as e737 } from './aten/shape/sym_is_contiguous.default.ts';
import { executor as e738 } from './aten/shape/sym_numel.default.ts';
import { executor as e739 } from './aten/shape/sym_size.int.ts';
import { executor as e740 } from './aten/shape/sym_storage_offset.default.ts';
import { executor as e741 } from './aten/shape/sym_stride.int.ts';
import { executor as e742 } from './aten/shape/t.default.ts';
import { executor as e743 } from './aten/shape/t_copy.default.ts';
import { executor as e744 } from './aten/shape/tensor_split.indices.ts';
import { executor as e745 } from './aten/shape/tensor_split.sections.ts';
import { executor as e746 } from './aten/shape/tensor_split.tensor_indices_or_sections.ts';
import { executor as e747 } from './aten/shape/tile.default.ts';
import { executor as e748 } from './aten/shape/transpose.int.ts';
import { executor as e749 } from './aten/shape/transpose_copy.int.ts';
import { executor as e750 } from './aten/shape/tril.default.ts';
import { executor as e751 } from './aten/shape/triu.default.ts';
import { executor as e752 } from './aten/shape/unbind.int.ts';
import { executor as e753 } from './aten/shape/unbind_copy.int.ts';
import { executor as e754 } from './aten/shape/unflatten.int.ts';
import { executor as e755 } from './aten/shape/unfold.default.ts';
import { executor as e756 } from './aten/shape/unfold_backward.default.ts';
import { executor as e757 } from './aten/shape/unfold_copy.default.ts';
import { executor as e758 } from './aten/shape/unsafe_chunk.default.ts';
import { executor as e759 } from './aten/shape/unsafe_split.Tensor.ts';
import { executor as e760 } from './aten/shape/unsafe_split_with_sizes.default.ts';
import { executor as e761 } from './aten/shape/unsqueeze.default.ts';
import { executor as e762 } from './aten/shape/unsqueeze_copy.default.ts';
import { executor as e763 } from './aten/shape/view.default.ts';
import { executor as e764 } from './aten/shape/view_as.default.ts';
import { executor as e765 } from './aten/shape/view_as_complex.default.ts';
import { executor as e766 } from './aten/shape/view_as_real.default.ts';
import { executor as e767 } from './aten/shape/view_copy.default.ts';
import { executor as e768 } from './aten/shape/vsplit.array.ts';
import { executor as e769 } from './aten/shape/vsplit.int.ts';
import { executor as e770 } from './aten/shape/vstack.default.ts';
import { executor as e771 } from './aten/sorting/argsort.default.ts';
import { executor as e772 } from './aten/sorting/argsort.stable.ts';
import { executor as e773 } from './aten/sorting/kthvalue.default.ts';
import { executor as e774 } from './aten/sorting/msort.default.ts';
import { executor as e775 } from './aten/sorting/nonzero.default.ts';
import { executor as e776 } from './aten/sorting/searchsorted.Scalar.ts';
import { executor as e777 } from './aten/sorting/searchsorted.Tensor.ts';
import { executor as e778 } from './aten/sorting/sort.default.ts';
import { executor as e779 } from './aten/sorting/sort.stable.ts';
import { executor as e780 } from './aten/sorting/topk.default.ts';
import { executor as e781 } from './aten/special/digamma.default.ts';
import { executor as e782 } from './aten/special/erfc.default.ts';
import { executor as e783 } from './aten/special/erfinv.default.ts';
import { executor as e784 } from './aten/special/i0.default.ts';
import { executor as e785 } from './aten/special/lgamma.default.ts';
import { executor as e786 } from './aten/special/logit.default.ts';
import { executor as e787 } from './aten/special/logit_backward.default.ts';
import { executor as e788 } from './aten/special/mvlgamma.default.ts';
import { executor as e789 } from './aten/special/sinc.default.ts';
import { executor as e790 } from './aten/special/special_digamma.default.ts';
import { executor as e791 } from './aten/special/special_entr.default.ts';
import { executor as e792 } from './aten/special/special_erf.default.ts';
import { executor as e793 } from './aten/special/special_erfc.default.ts';
import { executor as e794 } from './aten/special/special_erfcx.default.ts';
import { executor as e795 } from './aten/special/special_erfinv.default.ts';
import { executor as e796 } from './aten/special/special_exp2.default.ts';
import { executor as e797 } from './aten/special/special_expit.default.ts';
import { executor as e798 } from './aten/special/special_expm1.default.ts';
import { executor as e799 } from './aten/special/special_gammaln.default.ts';
import { executor as e800 } from './aten/special/special_i0.default.ts';
import { executor as e801 } from './aten/special/special_i0e.default.ts';
import { executor as e802 } from './aten/special/special_i1.default.ts';
import { executor as e803 } from './aten/special/special_i1e.default.ts';
import { executor as e804 } from './aten/special/special_log1p.default.ts';
import { executor as e805 } from './aten/special/special_log_ndtr.default.ts';
import { executor as e806 } from './aten/special/special_logit.default.ts';
import { executor as e807 } from './aten/special/special_ndtr.default.ts';
import { executor as e808 } from './aten/special/special_psi.default.ts';
import { executor as e809 } from './aten/special/special_round.default.ts';
import { executor as e810 } from './aten/special/special_sinc.default.ts';
import { executor as e811 } from './aten/special/special_xlog1py.default.ts';
import { executor as e812 } from './aten/special/special_xlogy.default.ts';
import { executor as e813 } from './quantized_decomposed/quantization/_choose_qparams_per_token_asymmetric_impl.default.ts';
import { executor as e814 } from './quantized_decomposed/quantization/choose_qparams.tensor.ts';
import { executor as e815 } from './quantized_decomposed/quantization/choose_qparams_per_token.default.ts';
import { executor as e816 } from './quantized_decomposed/quantization/choose_qparams_per_token_asymmetric.default.ts';
import { executor as e817 } from './quantized_decomposed/quantization/choose_qparams_symmetric.tensor.ts';
import { executor as e818 } from './quantized_decomposed/quantization/convert_element_type.no_fuse.ts';
import { executor as e819 } from './quantized_decomposed/quantization/dequantize_per_channel.default.ts';
import { executor as e820 } from './quantized_decomposed/quantization/dequantize_per_channel_group.default.ts';
import { executor as e821 } from './quantized_decomposed/quantization/dequantize_per_tensor.default.ts';
import { executor as e822 } from './quantized_decomposed/quantization/dequantize_per_tensor.tensor.ts';
import { executor as e823 } from './quantized_decomposed/quantization/dequantize_per_tensor.tensor2.ts';
import { executor as e824 } from './quantized_decomposed/quantization/dequantize_per_token.default.ts';
import { executor as e825 } from './quantized_decomposed/quantization/fake_quant_per_channel.default.ts';
import { executor as e826 } from './quantized_decomposed/quantization/quantize_per_channel.default.ts';
import { executor as e827 } from './quantized_decomposed/quantization/quantize_per_channel_group.default.ts';
import { executor as e828 } from './quantized_decomposed/quantization/quantize_per_tensor.default.ts';
import { executor as e829 } from './quantized_decomposed/quantization/quantize_per_tensor.tensor.ts';
import { executor as e830 } from './quantized_decomposed/quantization/quantize_per_tensor.tensor2.ts';
import { executor as e831 } from './quantized_decomposed/quantization/quantize_per_token.default.ts';
import { executor as e832 } from './transformers/linear-algebra/grouped_mm_fallback.default.ts';

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
  e186,
  e187,
  e188,
  e189,
  e190,
  e191,
  e192,
  e193,
  e194,
  e195,
  e196,
  e197,
  e198,
  e199,
  e200,
  e201,
  e202,
  e203,
  e204,
  e205,
  e206,
  e207,
  e208,
  e209,
  e210,
  e211,
  e212,
  e213,
  e214,
  e215,
  e216,
  e217,
  e218,
  e219,
  e220,
  e221,
  e222,
  e223,
  e224,
  e225,
  e226,
  e227,
  e228,
  e229,
  e230,
  e231,
  e232,
  e233,
  e234,
  e235,
  e236,
  e237,
  e238,
  e239,
  e240,
  e241,
  e242,
  e243,
  e244,
  e245,
  e246,
  e247,
  e248,
  e249,
  e250,
  e251,
  e252,
  e253,
  e254,
  e255,
  e256,
  e257,
  e258,
  e259,
  e260,
  e261,
  e262,
  e263,
  e264,
  e265,
  e266,
  e267,
  e268,
  e269,
  e270,
  e271,
  e272,
  e273,
  e274,
  e275,
  e276,
  e277,
  e278,
  e279,
  e280,
  e281,
  e282,
  e283,
  e284,
  e285,
  e286,
  e287,
  e288,
  e289,
  e290,
  e291,
  e292,
  e293,
  e294,
  e295,
  e296,
  e297,
  e298,
  e299,
  e300,
  e301,
  e302,
  e303,
  e304,
  e305,
  e306,
  e307,
  e308,
  e309,
  e310,
  e311,
  e312,
  e313,
  e314,
  e315,
  e316,
  e317,
  e318,
  e319,
  e320,
  e321,
  e322,
  e323,
  e324,
  e325,
  e326,
  e327,
  e328,
  e329,
  e330,
  e331,
  e332,
  e333,
  e334,
  e335,
  e336,
  e337,
  e338,
  e339,
  e340,
  e341,
  e342,
  e343,
  e344,
  e345,
  e346,
  e347,
  e348,
  e349,
  e350,
  e351,
  e352,
  e353,
  e354,
  e355,
  e356,
  e357,
  e358,
  e359,
  e360,
  e361,
  e362,
  e363,
  e364,
  e365,
  e366,
  e367,
  e368,
  e369,
  e370,
  e371,
  e372,
  e373,
  e374,
  e375,
  e376,
  e377,
  e378,
  e379,
  e380,
  e381,
  e382,
  e383,
  e384,
  e385,
  e386,
  e387,
  e388,
  e389,
  e390,
  e391,
  e392,
  e393,
  e394,
  e395,
  e396,
  e397,
  e398,
  e399,
  e400,
  e401,
  e402,
  e403,
  e404,
  e405,
  e406,
  e407,
  e408,
  e409,
  e410,
  e411,
  e412,
  e413,
  e414,
  e415,
  e416,
  e417,
  e418,
  e419,
  e420,
  e421,
  e422,
  e423,
  e424,
  e425,
  e426,
  e427,
  e428,
  e429,
  e430,
  e431,
  e432,
  e433,
  e434,
  e435,
  e436,
  e437,
  e438,
  e439,
  e440,
  e441,
  e442,
  e443,
  e444,
  e445,
  e446,
  e447,
  e448,
  e449,
  e450,
  e451,
  e452,
  e453,
  e454,
  e455,
  e456,
  e457,
  e458,
  e459,
  e460,
  e461,
  e462,
  e463,
  e464,
  e465,
  e466,
  e467,
  e468,
  e469,
  e470,
  e471,
  e472,
  e473,
  e474,
  e475,
  e476,
  e477,
  e478,
  e479,
  e480,
  e481,
  e482,
  e483,
  e484,
  e485,
  e486,
  e487,
  e488,
  e489,
  e490,
  e491,
  e492,
  e493,
  e494,
  e495,
  e496,
  e497,
  e498,
  e499,
  e500,
  e501,
  e502,
  e503,
  e504,
  e505,
  e506,
  e507,
  e508,
  e509,
  e510,
  e511,
  e512,
  e513,
  e514,
  e515,
  e516,
  e517,
  e518,
  e519,
  e520,
  e521,
  e522,
  e523,
  e524,
  e525,
  e526,
  e527,
  e528,
  e529,
  e530,
  e531,
  e532,
  e533,
  e534,
  e535,
  e536,
  e537,
  e538,
  e539,
  e540,
  e541,
  e542,
  e543,
  e544,
  e545,
  e546,
  e547,
  e548,
  e549,
  e550,
  e551,
  e552,
  e553,
  e554,
  e555,
  e556,
  e557,
  e558,
  e559,
  e560,
  e561,
  e562,
  e563,
  e564,
  e565,
  e566,
  e567,
  e568,
  e569,
  e570,
  e571,
  e572,
  e573,
  e574,
  e575,
  e576,
  e577,
  e578,
  e579,
  e580,
  e581,
  e582,
  e583,
  e584,
  e585,
  e586,
  e587,
  e588,
  e589,
  e590,
  e591,
  e592,
  e593,
  e594,
  e595,
  e596,
  e597,
  e598,
  e599,
  e600,
  e601,
  e602,
  e603,
  e604,
  e605,
  e606,
  e607,
  e608,
  e609,
  e610,
  e611,
  e612,
  e613,
  e614,
  e615,
  e616,
  e617,
  e618,
  e619,
  e620,
  e621,
  e622,
  e623,
  e624,
  e625,
  e626,
  e627,
  e628,
  e629,
  e630,
  e631,
  e632,
  e633,
  e634,
  e635,
  e636,
  e637,
  e638,
  e639,
  e640,
  e641,
  e642,
  e643,
  e644,
  e645,
  e646,
  e647,
  e648,
  e649,
  e650,
  e651,
  e652,
  e653,
  e654,
  e655,
  e656,
  e657,
  e658,
  e659,
  e660,
  e661,
  e662,
  e663,
  e664,
  e665,
  e666,
  e667,
  e668,
  e669,
  e670,
  e671,
  e672,
  e673,
  e674,
  e675,
  e676,
  e677,
  e678,
  e679,
  e680,
  e681,
  e682,
  e683,
  e684,
  e685,
  e686,
  e687,
  e688,
  e689,
  e690,
  e691,
  e692,
  e693,
  e694,
  e695,
  e696,
  e697,
  e698,
  e699,
  e700,
  e701,
  e702,
  e703,
  e704,
  e705,
  e706,
  e707,
  e708,
  e709,
  e710,
  e711,
  e712,
  e713,
  e714,
  e715,
  e716,
  e717,
  e718,
  e719,
  e720,
  e721,
  e722,
  e723,
  e724,
  e725,
  e726,
  e727,
  e728,
  e729,
  e730,
  e731,
  e732,
  e733,
  e734,
  e735,
  e736,
  e737,
  e738,
  e739,
  e740,
  e741,
  e742,
  e743,
  e744,
  e745,
  e746,
  e747,
  e748,
  e749,
  e750,
  e751,
  e752,
  e753,
  e754,
  e755,
  e756,
  e757,
  e758,
  e759,
  e760,
  e761,
  e762,
  e763,
  e764,
  e765,
  e766,
  e767,
  e768,
  e769,
  e770,
  e771,
  e772,
  e773,
  e774,
  e775,
  e776,
  e777,
  e778,
  e779,
  e780,
  e781,
  e782,
  e783,
  e784,
  e785,
  e786,
  e787,
  e788,
  e789,
  e790,
  e791,
  e792,
  e793,
  e794,
  e795,
  e796,
  e797,
  e798,
  e799,
  e800,
  e801,
  e802,
  e803,
  e804,
  e805,
  e806,
  e807,
  e808,
  e809,
  e810,
  e811,
  e812,
  e813,
  e814,
  e815,
  e816,
  e817,
  e818,
  e819,
  e820,
  e821,
  e822,
  e823,
  e824,
  e825,
  e826,
  e827,
  e828,
  e829,
  e830,
  e831,
  e832,
];
