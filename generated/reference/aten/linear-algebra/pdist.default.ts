// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pdist.default(Tensor self, float p=2.) -> Tensor
//
//     return _pdist_forward(clone(self), p)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuse, refuseDtypes, refuseShape, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pdist.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);

/** The p-norm distances between every two rows of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'float', default: 2 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p }: BoundArguments<{ self: Tensor; p: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || size(self, 0) === 1)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p });
  }
  if (self.shape.length !== 2) refuseShape(KEY, 'self', '[N, M]', self.shape);
  const N = self.shape[0]!;
  const M = self.shape[1]!;
  // C1
  if (!(p >= 0)) refuse(KEY, 'C1', 'p must not be negative');
  return evaluate(self, p, compute, outDtype, call);
}

function evaluate(self: Tensor, p: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._pdist_forward.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), p: p })), outDtype)];
}
