// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor
//
//     return _to_copy(lt.Scalar(rand(shape(self), dtype=float64), p), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bernoulli.p';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** 1 with probability p, else 0, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'float' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, generator, seed }: BoundArguments<{ self: Tensor; p: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, generator, seed });
  }
  // C1
  if (!(p >= 0 && p <= 1)) refuse(KEY, 'C1', 'p is no probability');
  return evaluate(self, p, seed, compute, outDtype, call);
}

function evaluate(self: Tensor, p: number, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.lt.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: p })), dtype: dtype(self) })), outDtype)];
}
