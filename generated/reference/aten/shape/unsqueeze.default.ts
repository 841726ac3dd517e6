// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unsqueeze.default(Tensor(a) self, int dim) -> Tensor(a)
//
//     out[...a: shape(self)[:d], one: 1, ...b: shape(self)[d:]] = self[...a, ...b]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, rank, refuse, refuseDtypes, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unsqueeze.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with a dim of extent 1 put in before dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self) + 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!inRank(dim, rank(self) + 1)) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, d, compute, outDtype);
}

function evaluate(self: Tensor, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, [...shape(self).slice(0, d()), 1, ...shape(self).slice(d())], [...selfElements.strides.slice(0, shape(self).slice(0, d()).length), 0, ...selfElements.strides.slice(shape(self).slice(0, d()).length)], selfElements.offset);
  return [finish(out, outDtype)];
}
