// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.constant_pad_nd.default(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor
//
//     out[...i: S] = if within(i - left, shape(self)) then self[...(i - left)] else value
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, cell, cellElements, complexAt, complexElements, complexScalar, dot, dtype, fits, indexedNest, lazy, length, modulo, numbersOf, rank, refuse, refuseDtypes, scaled, settle, shape, size, storeComplex, within, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.constant_pad_nd.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with value put around it, or with elements cut off where pad is negative. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'pad', type: 'SymInt[]' },
    { name: 'value', type: 'Scalar', default: 0n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, pad, value }: BoundArguments<{ self: Tensor; pad: readonly number[]; value: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      const p = 2 * (rank(self) - 1 - d);
      list.push(p < length(pad) ? pad[p]! : 0);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = rank(self);
    for (let d2 = 0; d2 < end2; d2++) {
      const p2 = 2 * (rank(self) - 1 - d2);
      list2.push(p2 < length(pad) ? pad[p2 + 1]! : 0);
    }
    return list2;
  });
  const S = lazy((): readonly number[] => {
    const entries = shape(self);
    return entries.map((x, d3) => x + left()[d3]! + right()[d3]!);
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, pad, value });
  }
  // C1
  if (!(modulo(length(pad), 2) === 0)) refuse(KEY, 'C1', 'pad needs an even number of entries');
  // C2
  if (!(length(pad) <= 2 * rank(self))) refuse(KEY, 'C2', 'pad names more dims than self has');
  // C3
  {
    let all = true;
    const end3 = rank(self);
    search: for (let d4 = 0; d4 < end3; d4++) {
      if (!(size(self, d4) + Math.min(left()[d4]!, 0) + Math.min(right()[d4]!, 0) >= 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'more is cut off than a dim holds');
  }
  // C4
  {
    let any = false;
    const end4 = length(pad);
    search2: for (let k = 0; k < end4; k++) {
      if (pad[k]! > 0) {
        any = true;
        break search2;
      }
    }
    if (any) {
      if (!fits(value, compute)) refuse(KEY, 'C4', 'value is out of the range of the dtype');
    }
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, value, left, S, compute, outDtype);
    default:
      return evaluate(self, value, left, S, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, value: Scalar, left: () => readonly number[], S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const selfElements = complexElements(self, compute);
  const offset = selfElements.offset + dot(left(), scaled(selfElements.strides, -1));
  const selfStep = selfElements.strides;
  const value2 = complexScalar(value, compute);
  const nest = indexedNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([offset]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      storeComplex(outData, to++, within(i.map((x, d) => x - left()[d]!), shape(self)) ? complexAt(selfElements.data, at) : value2);
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, value: Scalar, left: () => readonly number[], S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const selfElements = cellElements(self, compute);
  const offset = selfElements.offset + dot(left(), scaled(selfElements.strides, -1));
  const selfStep = selfElements.strides;
  const value2 = cell(value, compute);
  const nest = indexedNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([offset]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      outData[to++] = within(i.map((x, d) => x - left()[d]!), shape(self)) ? selfElements.data[at]! : value2;
    }
  }
  return [settle(out, outDtype)];
}
