// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.kron.default(Tensor self, Tensor other) -> Tensor
//
//     let left = view(clone(self), flatten([[a[d], 1] for d: n]))
//     let right = view(clone(other), flatten([[1, b[d]] for d: n]))
//     return view(mul.Tensor(left, right), a * b)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align } from '../../functions.ts';
import { bits, dtype, flatten, isFloat, lazy, only, promotable, promote, promoteDtypes, rank, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.kron.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The Kronecker product, in which every element of self stands for a copy of other scaled by it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => Math.max(rank(self), rank(other)));
  const a = lazy(() => align(shape(self), n()));
  const b = lazy(() => align(shape(other), n()));
  const whenD2 = lazy(() => {
    let holds = false;
    if (n() > 0 && promotable(dtype(self), dtype(other))) {
      const d = promoteDtypes(dtype(self), dtype(other));
      holds = !isFloat(d) || bits(d) > 8;
    }
    return holds;
  });
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && n() === 0 && (promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && whenD2()) {
    outDtype = promoteDtypes(dtype(self), dtype(other));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  return evaluate(self, other, n, a, b, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, n: () => number, a: () => readonly number[], b: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: (readonly number[])[] = [];
  const end = n();
  for (let d = 0; d < end; d++) {
    list.push([a()[d]!, 1]);
  }
  const left = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: flatten(list) }));
  const list2: (readonly number[])[] = [];
  const end2 = n();
  for (let d2 = 0; d2 < end2; d2++) {
    list2.push([1, b()[d2]!]);
  }
  const right = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: other })), size: flatten(list2) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: left, other: right })), size: a().map((x, d3) => x * b()[d3]!) })), outDtype)];
}
