// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.adaptive_avg_pool2d.default(Tensor self, SymInt[2] output_size) -> Tensor
//
//     return if whole then mean.dim(self, [-1, -2], true) else _adaptive_avg_pool2d(self, output_size)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { dtype, lazy, length, numel, only, product, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.adaptive_avg_pool2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The means of as many windows along each of the last two dims of self as output_size says, which cover it evenly. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize }: BoundArguments<{ self: Tensor; output_size: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const whole = lazy(() => sameList(outputSize, [1, 1]));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && whole()) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && !whole() && (numel(self) === 0 || product(outputSize) === 0)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize });
  }
  // C1
  if (!(length(outputSize) === 2)) refuse(KEY, 'C1', 'output_size needs two entries');
  // C2
  if (!noneNegative(outputSize)) refuse(KEY, 'C2', 'output_size must not be negative');
  // C3
  if (whole()) {
    if (!(rank(self) >= 2)) refuse(KEY, 'C3', 'self needs two dims');
  }
  // C4
  if (!whole()) {
    if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C4', 'self needs three dims or four');
  }
  // C5
  if (!whole()) {
    if (!(product(shape(self).slice(rank(self) - 2)) > 0)) refuse(KEY, 'C5', 'the last two dims must not be empty');
  }
  return evaluate(self, outputSize, whole, compute, outDtype, call);
}

function evaluate(self: Tensor, outputSize: readonly number[], whole: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(whole() ? only<Tensor>(call('aten.mean.dim', { self: self, dim: [-1, -2], keepdim: true })) : only<Tensor>(call('aten._adaptive_avg_pool2d.default', { self: self, output_size: outputSize })), outDtype)];
}
