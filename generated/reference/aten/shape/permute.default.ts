// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.permute.default(Tensor(a) self, int[] dims) -> Tensor(a)
//
//     out[...i: pick(shape(self), p)] = self[...pick(i, inverse(p))]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, inverse, pick, wrapAll } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, length, rank, refuse, refuseDtypes, scattered, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.permute.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The dims of self in the order that dims names them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dims', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dims }: BoundArguments<{ self: Tensor; dims: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const p = lazy(() => wrapAll(dims, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dims });
  }
  // C1
  if (!(length(dims) === rank(self))) refuse(KEY, 'C1', 'dims does not name as many dims as self has');
  // C2
  if (!allInRank(dims, rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dims, rank(self))) refuse(KEY, 'C3', 'a dim is named twice');
  return evaluate(self, p, compute, outDtype);
}

function evaluate(self: Tensor, p: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const list: number[] = [];
  const places = inverse(p());
  const end = length(places);
  for (let k = 0; k < end; k++) {
    list.push(places[k]!);
  }
  const places2 = list;
  const out = viewOf(selfElements, pick(shape(self), p()), scattered(selfElements.strides, places2, pick(shape(self), p()).length), selfElements.offset);
  return [finish(out, outDtype)];
}
