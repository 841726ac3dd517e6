// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.repeat.default(Tensor self, SymInt[] repeats) -> Tensor
//
//     out[...i: S] = self[...(i[lead:] % shape(self))]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, indexedNest, lazy, length, modulo, numbersOf, rank, refuse, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.repeat.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self laid out again and again along each dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'repeats', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, repeats }: BoundArguments<{ self: Tensor; repeats: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => length(repeats) - rank(self));
  const S = lazy((): readonly number[] => {
    const entries = align(shape(self), length(repeats));
    return entries.map((x, d) => x * repeats[d]!);
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, repeats });
  }
  // C1
  if (!(lead() >= 0)) refuse(KEY, 'C1', 'there are fewer repeats than self has dims');
  // C2
  if (!noneNegative(S())) refuse(KEY, 'C2', 'a number of repeats is negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, lead, S, compute, outDtype);
    default:
      return evaluate(self, lead, S, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, lead: () => number, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const selfElements = complexElements(self, compute);
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const i = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      const entries = i.slice(lead());
      const entries2 = shape(self);
      storeComplex(outData, to++, complexAt(selfElements.data, selfElements.offset + dot(entries.map((x, d) => modulo(x, entries2[d]!)), selfElements.strides)));
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, lead: () => number, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const selfElements = cellElements(self, compute);
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const i = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      const entries = i.slice(lead());
      const entries2 = shape(self);
      outData[to++] = selfElements.data[selfElements.offset + dot(entries.map((x, d) => modulo(x, entries2[d]!)), selfElements.strides)]!;
    }
  }
  return [settle(out, outDtype)];
}
