// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cumprod.default(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     if rank(self) == 0 {
//       return x
//     } else {
//       # Row i of the mask lets the elements up to i pass.
//       let passes = view(tensor(i: n, k: n) k <= i, [n, n] ++ ones(rank(self) - 1 - d))
//       return prod.dim_int(where.self(passes, unsqueeze(x, d), 1), d + 1)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate, inRank, ones, wrap } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, lazy, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cumprod.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The products of the elements of self along dim, up to each. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: number; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => size(self, d()));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? accumulate(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && !(dtype2 === null)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || rank(self) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, dtype: dtype2 });
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
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  if (rank(self) === 0) {
    return [settle(x, outDtype)];
  } else {
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
    return [settle(only<Tensor>(call('aten.prod.dim_int', { self: only<Tensor>(call('aten.where.self', { condition: passes, self: only<Tensor>(call('aten.unsqueeze.default', { self: x, dim: d() })), other: 1n })), dim: d() + 1 })), outDtype)];
  }
}

function evaluate(self: Tensor, d: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  if (rank(self) === 0) {
    return [settle(x, outDtype)];
  } else {
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
    return [settle(only<Tensor>(call('aten.prod.dim_int', { self: only<Tensor>(call('aten.where.self', { condition: passes, self: only<Tensor>(call('aten.unsqueeze.default', { self: x, dim: d() })), other: 1n })), dim: d() + 1 })), outDtype)];
  }
}
