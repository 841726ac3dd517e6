// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardshrink.default(Tensor self, Scalar lambd=0.5) -> Tensor
//
//     let inside = logical_and(ge.Scalar(self, -double(lambd)), le.Scalar(self, lambd))
//     return where.self(inside, 0, self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, fits, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardshrink.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self, 0 in place of those from -lambd to lambd. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'lambd', type: 'Scalar', default: 0.5 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, lambd }: BoundArguments<{ self: Tensor; lambd: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, lambd });
  }
  // C1
  if (!fits(lambd, compute)) refuse(KEY, 'C1', 'lambd does not fit the dtype of the result');
  return evaluate(self, lambd, compute, outDtype, call);
}

function evaluate(self: Tensor, lambd: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const inside = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.ge.Scalar', { self: self, other: -double(lambd) })), other: only<Tensor>(call('aten.le.Scalar', { self: self, other: lambd })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: inside, self: 0n, other: self })), outDtype)];
}
