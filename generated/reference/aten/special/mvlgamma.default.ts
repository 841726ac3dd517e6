// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mvlgamma.default(Tensor self, int p) -> Tensor
//
//     let x = unsqueeze(_to_copy(self, dtype=compute), -1)
//     let all_terms = lgamma(add.Tensor(x, _to_copy(arange.start_step((1 - p) / 2, 0.25, 0.5), dtype=compute)))
//     return add.Scalar(sum.dim_IntList(all_terms, [-1]), p * (p - 1) / 4 * log(pi))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, dtype, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mvlgamma.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The logarithm of the multivariate gamma function of dimension p of the elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p }: BoundArguments<{ self: Tensor; p: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p });
  }
  // C1
  if (!(p >= 1)) refuse(KEY, 'C1', 'p must be 1 or more');
  return evaluate(self, p, compute, outDtype, call);
}

function evaluate(self: Tensor, p: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dim: -1 }));
  const allTerms = only<Tensor>(call('aten.lgamma.default', { self: only<Tensor>(call('aten.add.Tensor', { self: x, other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.arange.start_step', { start: (1 - p) / 2, end: 0.25, step: 0.5 })), dtype: compute })) })) }));
  return [settle(only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: allTerms, dim: [-1] })), other: p * (p - 1) / 4 * float.log(3.141592653589793) })), outDtype)];
}
