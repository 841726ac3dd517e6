// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.geometric.default(Tensor self, float p, *, Generator? generator=None) -> Tensor
//
//     let trials = ceil(div.Scalar(log1p(neg(rand(shape(self), dtype=float64))), log(1.0 - p)))
//     return _to_copy(clamp(trials, 1), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, dtype, lazy, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.geometric.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The number of trials up to the first success, each succeeding with probability p, in the shape and dtype of self. */
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
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, generator, seed });
  }
  // C1
  if (!(p > 0 && p < 1)) refuse(KEY, 'C1', 'p must lie between 0 and 1');
  return evaluate(self, p, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, p: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const trials = only<Tensor>(call('aten.ceil.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })) })) })), other: float.log(1 - p) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: trials, min: 1n })), dtype: d() })), outDtype)];
}
