// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.max_pool2d.default(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor
//
//     let (values, places) = max_pool2d_with_indices(self, K, step, pad, spread, ceil_mode)
//     return values
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, pooledShape } from '../../functions.ts';
import { dtype, lazy, length, product, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.max_pool2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The largest elements of windows that slide over the last two dims of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'stride', type: 'int[2]', default: [] },
    { name: 'padding', type: 'int[2]', default: [0, 0] },
    { name: 'dilation', type: 'int[2]', default: [1, 1] },
    { name: 'ceil_mode', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode }: BoundArguments<{ self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; ceil_mode: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const K = lazy(() => expandList(kernelSize, 2));
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return K();
    }
    return expandList(stride, 2);
  });
  const pad = lazy(() => expandList(padding, 2));
  const spread = lazy(() => expandList(dilation, 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => pooledShape(S(), K(), step(), pad(), spread(), ceilMode));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode });
  }
  // C1
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C1', 'self needs three dims or four');
  // C2
  if (!(length(kernelSize) === 1 || length(kernelSize) === 2)) refuse(KEY, 'C2', 'kernel_size must be one int or two');
  // C3
  if (!(length(stride) <= 2)) refuse(KEY, 'C3', 'stride must be one int, two, or none');
  // C4
  if (!(length(padding) === 1 || length(padding) === 2)) refuse(KEY, 'C4', 'padding must be one int or two');
  // C5
  if (!(length(dilation) === 1 || length(dilation) === 2)) refuse(KEY, 'C5', 'dilation must be one int or two');
  // C6
  if (!(allPositive(K()) && allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C6', 'kernel_size, stride and dilation must be positive');
  // C7
  if (!(noneNegative(pad()) && noneNegative(K().map((x, d) => Math.floor(x / 2) - pad()[d]!)))) refuse(KEY, 'C7', 'padding must be between 0 and half of kernel_size');
  // C8
  if (!(product(shape(self).slice(rank(self) - 3)) > 0)) refuse(KEY, 'C8', 'only the batch may be empty');
  // C9
  if (!allPositive(P())) refuse(KEY, 'C9', 'the result would be empty');
  return evaluate(self, ceilMode, K, step, pad, spread, compute, outDtype, call);
}

function evaluate(self: Tensor, ceilMode: boolean, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const [values, places] = several<readonly [Tensor, Tensor]>(call('aten.max_pool2d_with_indices.default', { self: self, kernel_size: K(), stride: step(), padding: pad(), dilation: spread(), ceil_mode: ceilMode }));
  return [settle(values, outDtype)];
}
