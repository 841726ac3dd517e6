// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.topk.default(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)
//
//     values[...i: S] = self[...(lifted(i) with [d] = places[...i])[:rank(self)]]
//     indices[...i: S] = places[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { argsort, blank, cellElements, dot, dtype, indexElements, indexedNest, lazy, length, numbersOf, rank, refuse, refuseDtypes, replaced, settle, shape, size, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.topk.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The k largest or smallest elements of every line of self along dim, and where they stand. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'k', type: 'SymInt' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'largest', type: 'bool', default: true },
    { name: 'sorted', type: 'bool', default: true },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, k, dim, largest: largest2, sorted }: BoundArguments<{ self: Tensor; k: number; dim: number; largest: boolean; sorted: boolean }>): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const places = lazy(() => argsort(self, d(), largest2));
  const S = lazy((): readonly number[] => {
    if (rank(self) === 0) {
      return [];
    }
    return replaced(shape(self), d(), k);
  });
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, k, dim, largest: largest2, sorted });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(0 <= k && k <= size(self, d()))) refuse(KEY, 'C2', 'k is negative, or more than the extent of dim');
  return evaluate(self, d, places, S, compute, valuesDtype, indicesDtype);
}

function evaluate(self: Tensor, d: () => number, places: () => Tensor, S: () => readonly number[], compute: DType, valuesDtype: DType, indicesDtype: DType): readonly Value[] {
  const values = blank(compute, S());
  const valuesData = numbersOf(values);
  let to = 0;
  const extents = S();
  const selfElements = cellElements(self, compute);
  const operandElements = indexElements(places());
  const operandStep = operandElements.strides;
  const nest = indexedNest(extents, [operandStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([operandElements.offset]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      valuesData[to++] = selfElements.data[selfElements.offset + dot(replaced(length(i) === 0 ? [0] : i, d(), operandElements.data[at]!).slice(0, rank(self)), selfElements.strides)]!;
    }
  }
  const indices2 = viewOf(operandElements, S(), operandElements.strides, operandElements.offset);
  return [settle(values, valuesDtype), settle(indices2, indicesDtype)];
}
