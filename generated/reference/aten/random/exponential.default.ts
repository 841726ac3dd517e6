// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.exponential.default(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor
//
//     return _to_copy(div.Scalar(neg(log1p(neg(rand(shape(self), dtype=float64)))), lambd), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.exponential.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Numbers of the exponential distribution with rate lambd, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'lambd', type: 'float', default: 1 },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, lambd, generator, seed }: BoundArguments<{ self: Tensor; lambd: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, lambd, generator, seed });
  }
  // C1
  if (!(lambd > 0)) refuse(KEY, 'C1', 'lambd must be positive');
  return evaluate(self, lambd, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, lambd: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })) })) })) })), other: lambd })), dtype: d() })), outDtype)];
}
