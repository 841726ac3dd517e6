// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logcumsumexp.default(Tensor self, int dim) -> Tensor
//
//     if numel(self) == 0 or rank(self) == 0 {
//       return clone(self)
//     } else {
//       let x = unsqueeze(_to_copy(self, dtype=opmath(compute)), d)
//       # Row i of the mask lets the elements up to i pass.
//       let passes = view(tensor(i: n, k: n) k <= i, [n, n] ++ ones(rank(self) - 1 - d))
//       let terms = where.self(passes, x, -inf)
//       # Less the largest, so that nothing overflows.
//       let largest_of_each = amax(terms, [d + 1], true)
//       let shift = where.self(isinf(largest_of_each), 0.0, largest_of_each)
//       let total = sum.dim_IntList(exp(sub.Tensor(terms, shift)), [d + 1])
//       return _to_copy(add.Tensor(log(total), squeeze.dim(shift, d + 1)), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, ones, opmath, wrap } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, lazy, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logcumsumexp.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The logarithms of the sums of the exponentials of self along dim, up to each element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => size(self, d()));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, d, n, compute, outDtype, call);
    default:
      return evaluate(self, d, n, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, d: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || rank(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const x = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) })), dim: d() }));
    const tensor = blank('bool', [n(), n()]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    const end = n();
    for (let i = 0; i < end; i++) {
      const end2 = n();
      for (let k = 0; k < end2; k++) {
        tensorData[to++] = k <= i ? 1 : 0;
      }
    }
    const passes = only<Tensor>(call('aten.view.default', { self: finish(tensor, 'bool'), size: [...[n(), n()], ...ones(rank(self) - 1 - d())] }));
    const terms = only<Tensor>(call('aten.where.self', { condition: passes, self: x, other: -Number.POSITIVE_INFINITY }));
    const largestOfEach = only<Tensor>(call('aten.amax.default', { self: terms, dim: [d() + 1], keepdim: true }));
    const shift = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isinf.default', { self: largestOfEach })), self: 0, other: largestOfEach }));
    const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: terms, other: shift })) })), dim: [d() + 1] }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log.default', { self: total2 })), other: only<Tensor>(call('aten.squeeze.dim', { self: shift, dim: d() + 1 })) })), dtype: compute })), outDtype)];
  }
}

function evaluate(self: Tensor, d: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || rank(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const x = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) })), dim: d() }));
    const tensor = blank('bool', [n(), n()]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    const end = n();
    for (let i = 0; i < end; i++) {
      const end2 = n();
      for (let k = 0; k < end2; k++) {
        tensorData[to++] = k <= i ? 1 : 0;
      }
    }
    const passes = only<Tensor>(call('aten.view.default', { self: finish(tensor, 'bool'), size: [...[n(), n()], ...ones(rank(self) - 1 - d())] }));
    const terms = only<Tensor>(call('aten.where.self', { condition: passes, self: x, other: -Number.POSITIVE_INFINITY }));
    const largestOfEach = only<Tensor>(call('aten.amax.default', { self: terms, dim: [d() + 1], keepdim: true }));
    const shift = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isinf.default', { self: largestOfEach })), self: 0, other: largestOfEach }));
    const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: terms, other: shift })) })), dim: [d() + 1] }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log.default', { self: total2 })), other: only<Tensor>(call('aten.squeeze.dim', { self: shift, dim: d() + 1 })) })), dtype: compute })), outDtype)];
  }
}
