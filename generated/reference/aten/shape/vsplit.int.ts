// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]
//
//     let part = size(self, 0) // sections
//     return [slice.Tensor(self, 0, k * part, (k + 1) * part) for k: sections]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, finish, modulo, only, rank, refuse, refuseDtypes, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.vsplit.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** So many equal parts of self along the first dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a -> *)' },
    { name: 'sections', type: 'int' },
  ],
  results: ['list'],
  run,
};

function run({ self, sections }: BoundArguments<{ self: Tensor; sections: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, sections });
  }
  // C1
  if (!(rank(self) >= 2)) refuse(KEY, 'C1', 'self needs two dims');
  // C2
  if (!(sections > 0)) refuse(KEY, 'C2', 'sections must be positive');
  // C3
  if (!(modulo(size(self, 0), sections) === 0)) refuse(KEY, 'C3', 'the extent does not divide into so many parts');
  return evaluate(self, sections, compute, outDtype, call);
}

function evaluate(self: Tensor, sections: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const part = Math.floor(size(self, 0) / sections);
  const list: Tensor[] = [];
  for (let k = 0; k < sections; k++) {
    list.push(only<Tensor>(call('aten.slice.Tensor', { self: self, dim: 0, start: k * part, end: (k + 1) * part })));
  }
  return [list.map((t) => finish(t, outDtype))];
}
