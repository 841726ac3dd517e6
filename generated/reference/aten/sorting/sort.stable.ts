// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)
//
//     values[...i: shape(self)] = self[...(lifted(i) with [d] = places[...i])[:rank(self)]]
//     indices[...i: shape(self)] = places[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { argsort, blank, cellElements, dot, dtype, indexElements, indexedNest, lazy, length, numbersOf, rank, refuse, refuseDtypes, replaced, settle, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sort.stable';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Every line of self along dim in order, equal elements as they come, and where its elements stood before. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'stable', type: 'bool?' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'descending', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, stable, dim, descending }: BoundArguments<{ self: Tensor; stable: boolean | null; dim: number; descending: boolean }>): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const places = lazy(() => argsort(self, d(), descending));
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, stable, dim, descending });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, d, places, compute, valuesDtype, indicesDtype);
}

function evaluate(self: Tensor, d: () => number, places: () => Tensor, compute: DType, valuesDtype: DType, indicesDtype: DType): readonly Value[] {
  const values = blank(compute, shape(self));
  const valuesData = numbersOf(values);
  let to = 0;
  const extents = shape(self);
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
  const indices2 = viewOf(operandElements, shape(self), operandElements.strides, operandElements.offset);
  return [settle(values, valuesDtype), settle(indices2, indicesDtype)];
}
