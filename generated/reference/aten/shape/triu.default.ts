// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.triu.default(Tensor self, SymInt diagonal=0) -> Tensor
//
//     let kept = tensor(i: size(self, -2), j: size(self, -1)) j - i >= diagonal
//     return where.self(kept, self, full([], 0, dtype=dtype(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.triu.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The elements of the matrices of self on and above a diagonal, zeros elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'diagonal', type: 'SymInt', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, diagonal }: BoundArguments<{ self: Tensor; diagonal: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, diagonal });
  }
  // C1
  if (!(rank(self) >= 2)) refuse(KEY, 'C1', 'self needs two dims');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, diagonal, compute, outDtype, call);
    default:
      return evaluate(self, diagonal, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, diagonal: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [size(self, -2), size(self, -1)]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  const end = size(self, -2);
  for (let i = 0; i < end; i++) {
    const end2 = size(self, -1);
    for (let j = 0; j < end2; j++) {
      tensorData[to++] = j - i >= diagonal ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: self, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(self) })) })), outDtype)];
}

function evaluate(self: Tensor, diagonal: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [size(self, -2), size(self, -1)]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  const end = size(self, -2);
  for (let i = 0; i < end; i++) {
    const end2 = size(self, -1);
    for (let j = 0; j < end2; j++) {
      tensorData[to++] = j - i >= diagonal ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: self, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(self) })) })), outDtype)];
}
