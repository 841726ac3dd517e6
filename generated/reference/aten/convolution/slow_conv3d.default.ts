// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.slow_conv3d.default(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor
//
//     let x = if none_negative(padding) then self else constant_pad_nd(self, cut)
//     let shift = if bias is none then none else _to_copy(bias, dtype=dtype(self))
//     return convolution(x, weight, shift, stride, kept, [1], false, [0], 1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, noneNegative } from '../../functions.ts';
import { accepts, dtype, lazy, length, only, product, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.slow_conv3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The convolution of self with weight over three spatial dims, plus bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'kernel_size', type: 'SymInt[3]' },
    { name: 'bias', type: 'Tensor?', default: null },
    { name: 'stride', type: 'SymInt[3]', default: [1, 1, 1] },
    { name: 'padding', type: 'SymInt[3]', default: [0, 0, 0] },
  ],
  results: ['tensor'],
  run,
};

function run({ self, weight, kernel_size: kernelSize, bias, stride, padding }: BoundArguments<{ self: Tensor; weight: Tensor; kernel_size: readonly number[]; bias: Tensor | null; stride: readonly number[]; padding: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const cut = lazy((): readonly number[] => {
    const list: number[] = [];
    for (let k = 0; k < 6; k++) {
      list.push(padding[2 - Math.floor(k / 2)]! < 0 ? padding[2 - Math.floor(k / 2)]! : 0);
    }
    return list;
  });
  const kept = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end = length(padding);
    for (let d = 0; d < end; d++) {
      list2.push(Math.max(padding[d]!, 0));
    }
    return list2;
  });
  const K = lazy(() => shape(weight).slice(2));
  const S = lazy(() => shape(self).slice(2));
  if (DTYPES1.has(self.dtype) && weight.dtype === dtype(self) && accepts(DTYPES2, bias)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, weight, kernel_size: kernelSize, bias, stride, padding });
  }
  // C1
  if (!(rank(self) === 5)) refuse(KEY, 'C1', 'self needs 5 dims');
  // C2
  if (!(rank(weight) === 5)) refuse(KEY, 'C2', 'weight needs 5 dims');
  // C3
  if (!sameList(kernelSize, K())) refuse(KEY, 'C3', 'kernel_size must be that of weight');
  // C4
  if (!(length(stride) === 3 && length(padding) === 3)) refuse(KEY, 'C4', 'stride and padding need one entry per spatial dim');
  // C5
  if (!(allPositive(K()) && allPositive(stride))) refuse(KEY, 'C5', 'kernel_size and stride must be positive');
  // C6
  if (!(size(self, 1) > 0 && size(self, 1) === size(weight, 1))) refuse(KEY, 'C6', 'self has another number of channels than weight takes');
  // C7
  if (!(size(weight, 0) > 0 && (bias === null || sameList(shape(bias), [size(weight, 0)])))) refuse(KEY, 'C7', 'bias must have one element per channel of the result');
  // C8
  if (!noneNegative(S().map((x, d2) => x + 2 * padding[d2]! - K()[d2]!))) refuse(KEY, 'C8', 'weight does not fit into the padded input');
  // C9
  if (!(product(S()) > 0)) refuse(KEY, 'C9', 'only the batch of self may be empty');
  return evaluate(self, weight, bias, stride, padding, cut, kept, compute, outDtype, call);
}

function evaluate(self: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], cut: () => readonly number[], kept: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = noneNegative(padding) ? self : only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: cut() }));
  const shift = bias === null ? null : only<Tensor>(call('aten._to_copy.default', { self: bias, dtype: dtype(self) }));
  return [settle(only<Tensor>(call('aten.convolution.default', { input: x, weight: weight, bias: shift, stride: stride, padding: kept(), dilation: [1], transposed: false, output_padding: [0], groups: 1 })), outDtype)];
}
