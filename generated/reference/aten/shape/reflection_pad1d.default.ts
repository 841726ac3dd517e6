// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.reflection_pad1d.default(Tensor self, SymInt[2] padding) -> Tensor
//
//     # Positions mirror at the first and the last element, which are not repeated.
//     out[...b: B, ...p: P] = self[...b, ...[let q = abs(p[k] - left[k]) in if q < N[k] then q else 2 * (N[k] - 1) - q for k: 1]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, indexedNest, lazy, length, loopNest, numbersOf, rank, refuse, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.reflection_pad1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The tensor self continued beyond its borders by its mirror image, along the last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'padding', type: 'SymInt[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, padding }: BoundArguments<{ self: Tensor; padding: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => rank(self) - 1);
  const B = lazy(() => shape(self).slice(0, lead()));
  const N = lazy(() => shape(self).slice(lead()));
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    for (let k = 0; k < 1; k++) {
      list.push(padding[2 * (0 - k)]!);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    for (let k2 = 0; k2 < 1; k2++) {
      list2.push(padding[2 * (0 - k2) + 1]!);
    }
    return list2;
  });
  const P = lazy(() => N().map((x, d) => x + left()[d]! + right()[d]!));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, padding });
  }
  // C1
  if (!(length(padding) === 2)) refuse(KEY, 'C1', 'padding needs 2 entries');
  // C2
  if (!(lead() === 1 || lead() === 2)) refuse(KEY, 'C2', 'self needs 2 dims, or 3 with a batch');
  // C3
  if (!allPositive(shape(self).slice(lead() - 1))) refuse(KEY, 'C3', 'a dim of self other than the batch is empty');
  // C4
  {
    let all = true;
    search: for (let k3 = 0; k3 < 1; k3++) {
      if (!(left()[k3]! < N()[k3]! && right()[k3]! < N()[k3]!)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C4', 'padding must be less than the extent of its dim');
  }
  // C5
  if (!allPositive(P())) refuse(KEY, 'C5', 'nothing is left along a dim');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, B, N, left, P, compute, outDtype);
    default:
      return evaluate(self, B, N, left, P, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, B: () => readonly number[], N: () => readonly number[], left: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...B(), ...P()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const nest = indexedNest(extents2, []);
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      for (nest.start([]); nest.more; nest.next()) {
        const p = nest.index;
        for (let n = 0; n < nest.run; n++) {
          nest.place(n);
          const list: number[] = [];
          for (let k = 0; k < 1; k++) {
            const q = Math.abs(p[k]! - left()[k]!);
            list.push(q < N()[k]! ? q : 2 * (N()[k]! - 1) - q);
          }
          storeComplex(outData, to++, complexAt(selfElements.data, at + dot(list, selfElements.strides.slice(extents.length))));
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, B: () => readonly number[], N: () => readonly number[], left: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, [...B(), ...P()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const selfElements = cellElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const nest = indexedNest(extents2, []);
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      for (nest.start([]); nest.more; nest.next()) {
        const p = nest.index;
        for (let n = 0; n < nest.run; n++) {
          nest.place(n);
          const list: number[] = [];
          for (let k = 0; k < 1; k++) {
            const q = Math.abs(p[k]! - left()[k]!);
            list.push(q < N()[k]! ? q : 2 * (N()[k]! - 1) - q);
          }
          outData[to++] = selfElements.data[at + dot(list, selfElements.strides.slice(extents.length))]!;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
