// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.adaptive_max_pool1d.default(Tensor self, int[1] output_size) -> (Tensor, Tensor)
//
//     # A line is a plane of one row.
//     let (values, places) = adaptive_max_pool2d(unsqueeze(self, -2), [1, output_size[0]])
//     return (squeeze.dims(values, [-2]), squeeze.dims(places, [-2]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { dtype, length, only, product, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.adaptive_max_pool1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The largest elements of as many windows along the last dim of self as output_size says, which cover it evenly, and their places. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'int[1]' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, output_size: outputSize }: BoundArguments<{ self: Tensor; output_size: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = dtype(self);
    out1Dtype = 'int64';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize });
  }
  // C1
  if (!(rank(self) === 2 || rank(self) === 3)) refuse(KEY, 'C1', 'self needs two dims or three');
  // C2
  if (!(length(outputSize) === 1)) refuse(KEY, 'C2', 'output_size needs one entry');
  // C3
  if (!(product(shape(self).slice(1)) > 0)) refuse(KEY, 'C3', 'only the first dim may be empty');
  // C4
  if (!noneNegative(outputSize)) refuse(KEY, 'C4', 'output_size must not be negative');
  return evaluate(self, outputSize, compute, out0Dtype, out1Dtype, call);
}

function evaluate(self: Tensor, outputSize: readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const [values, places] = several<readonly [Tensor, Tensor]>(call('aten.adaptive_max_pool2d.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: -2 })), output_size: [1, outputSize[0]!] }));
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: values, dim: [-2] })), out0Dtype), settle(only<Tensor>(call('aten.squeeze.dims', { self: places, dim: [-2] })), out1Dtype)];
}
