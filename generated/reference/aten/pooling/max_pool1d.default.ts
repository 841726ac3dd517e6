// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.max_pool1d.default(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor
//
//     # A line is a plane of one row.
//     let (values, places) = max_pool2d_with_indices(unsqueeze(self, -2), [1, kernel_size[0]], [1, step[0]], [0, padding[0]], [1, dilation[0]], ceil_mode)
//     return squeeze.dims(values, [-2])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, pooledShape } from '../../functions.ts';
import { dtype, lazy, length, only, product, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.max_pool1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The largest elements of windows that slide over the last dim of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[1]' },
    { name: 'stride', type: 'int[1]', default: [] },
    { name: 'padding', type: 'int[1]', default: [0] },
    { name: 'dilation', type: 'int[1]', default: [1] },
    { name: 'ceil_mode', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode }: BoundArguments<{ self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; ceil_mode: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return kernelSize;
    }
    return stride;
  });
  const S = lazy(() => shape(self).slice(rank(self) - 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode });
  }
  // C1
  if (!(rank(self) === 2 || rank(self) === 3)) refuse(KEY, 'C1', 'self needs two dims or three');
  // C2
  if (!(length(kernelSize) === 1)) refuse(KEY, 'C2', 'kernel_size must be one int');
  // C3
  if (!(length(stride) <= 1)) refuse(KEY, 'C3', 'stride must be one int or none');
  // C4
  if (!(length(padding) === 1)) refuse(KEY, 'C4', 'padding must be one int');
  // C5
  if (!(length(dilation) === 1)) refuse(KEY, 'C5', 'dilation must be one int');
  // C6
  if (!(allPositive(kernelSize) && allPositive(step()) && allPositive(dilation))) refuse(KEY, 'C6', 'kernel_size, stride and dilation must be positive');
  // C7
  if (!(padding[0]! >= 0 && padding[0]! <= Math.floor(kernelSize[0]! / 2))) refuse(KEY, 'C7', 'padding must be between 0 and half of kernel_size');
  // C8
  if (!(product(shape(self).slice(rank(self) - 2)) > 0)) refuse(KEY, 'C8', 'only the batch may be empty');
  // C9
  if (!allPositive(pooledShape(S(), kernelSize, step(), padding, dilation, ceilMode))) refuse(KEY, 'C9', 'the result would be empty');
  return evaluate(self, kernelSize, padding, dilation, ceilMode, step, compute, outDtype, call);
}

function evaluate(self: Tensor, kernelSize: readonly number[], padding: readonly number[], dilation: readonly number[], ceilMode: boolean, step: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const [values, places] = several<readonly [Tensor, Tensor]>(call('aten.max_pool2d_with_indices.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: -2 })), kernel_size: [1, kernelSize[0]!], stride: [1, step()[0]!], padding: [0, padding[0]!], dilation: [1, dilation[0]!], ceil_mode: ceilMode }));
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: values, dim: [-2] })), outDtype)];
}
