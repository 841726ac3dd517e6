// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bincount.default(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor
//
//     let terms = if weights is none or D == int64 then full(shape(self), 1, dtype=D) else _to_copy(weights, dtype=D)
//     return scatter_add(full([n], 0, dtype=D), 0, _to_copy(self, dtype=int64), terms)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, arithmeticOf, dtype, floatElements, integerElements, lazy, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bincount.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** How often each number from 0 on stands in self, or the sums of the weights of its places. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'weights', type: 'Tensor?', default: null },
    { name: 'minlength', type: 'SymInt', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, weights, minlength }: BoundArguments<{ self: Tensor; weights: Tensor | null; minlength: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy((): number => {
    if (arithmeticOf(compute) === 'float') {
      let chosen: number;
      if (numel(self) === 0) {
        chosen = 0;
      } else {
        let max = Number.NEGATIVE_INFINITY;
        const end = size(self, 0);
        const selfElements = floatElements(self, compute);
        const selfStep0 = selfElements.strides[0]!;
        for (let i = 0; i < end; i++) {
          max = Math.max(max, Math.trunc(selfElements.data[selfElements.offset + i * selfStep0]!));
        }
        chosen = 1 + max;
      }
      return Math.max(minlength, chosen);
    } else {
      let chosen: number;
      if (numel(self) === 0) {
        chosen = 0;
      } else {
        let max = Number.NEGATIVE_INFINITY;
        const end = size(self, 0);
        const selfElements = integerElements(self, compute);
        const selfStep0 = selfElements.strides[0]!;
        for (let i = 0; i < end; i++) {
          max = Math.max(max, Number(selfElements.data[selfElements.offset + i * selfStep0]!));
        }
        chosen = 1 + max;
      }
      return Math.max(minlength, chosen);
    }
  });
  const D = lazy((): DType => {
    if (weights === null || numel(self) === 0) {
      return 'int64';
    }
    if (dtype(weights) === 'float32') {
      return 'float32';
    }
    return 'float64';
  });
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, weights)) {
    compute = D() === 'int64' ? 'int64' : 'float64';
    outDtype = D();
  } else {
    refuseDtypes(KEY, { self, weights, minlength });
  }
  // C1
  if (!(minlength >= 0)) refuse(KEY, 'C1', 'minlength must not be negative');
  // C2
  if (arithmeticOf(compute) === 'float') {
    let holds = false;
    if (rank(self) === 1) {
      let all = true;
      const end = size(self, 0);
      const selfElements = floatElements(self, compute);
      const selfStep0 = selfElements.strides[0]!;
      search: for (let i = 0; i < end; i++) {
        if (!(selfElements.data[selfElements.offset + i * selfStep0]! >= 0)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C2', 'self must be a vector of numbers that are not negative');
  } else {
    let holds = false;
    if (rank(self) === 1) {
      let all = true;
      const end = size(self, 0);
      const selfElements = integerElements(self, compute);
      const selfStep0 = selfElements.strides[0]!;
      search: for (let i = 0; i < end; i++) {
        if (!(selfElements.data[selfElements.offset + i * selfStep0]! >= 0n)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C2', 'self must be a vector of numbers that are not negative');
  }
  // C3
  if (!(weights === null || sameList(shape(weights), shape(self)))) refuse(KEY, 'C3', 'weights must be as many as the elements of self');
  return evaluate(self, weights, n, D, compute, outDtype, call);
}

function evaluate(self: Tensor, weights: Tensor | null, n: () => number, D: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const terms = weights === null || D() === 'int64' ? only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 1n, dtype: D() })) : only<Tensor>(call('aten._to_copy.default', { self: weights, dtype: D() }));
  return [settle(only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [n()], fill_value: 0n, dtype: D() })), dim: 0, index: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'int64' })), src: terms })), outDtype)];
}
