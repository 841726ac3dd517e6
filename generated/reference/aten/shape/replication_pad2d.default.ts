// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.replication_pad2d.default(Tensor self, SymInt[4] padding) -> Tensor
//
//     out[...b: B, ...p: P] = self[...b, ...[clip(p[k] - left[k], 0, N[k] - 1) for k: 2]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, indexedNest, lazy, length, loopNest, numbersOf, rank, refuse, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.replication_pad2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The tensor self continued beyond its borders by its outermost elements, along the last two dims. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'padding', type: 'SymInt[4]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, padding }: BoundArguments<{ self: Tensor; padding: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => rank(self) - 2);
  const B = lazy(() => shape(self).slice(0, lead()));
  const N = lazy(() => shape(self).slice(lead()));
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    for (let k = 0; k < 2; k++) {
      list.push(padding[2 * (1 - k)]!);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    for (let k2 = 0; k2 < 2; k2++) {
      list2.push(padding[2 * (1 - k2) + 1]!);
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
  if (!(length(padding) === 4)) refuse(KEY, 'C1', 'padding needs 4 entries');
  // C2
  if (!(lead() === 1 || lead() === 2)) refuse(KEY, 'C2', 'self needs 3 dims, or 4 with a batch');
  // C3
  if (!allPositive(shape(self).slice(lead() - 1))) refuse(KEY, 'C3', 'a dim of self other than the batch is empty');
  // C4
  if (!allPositive(P())) refuse(KEY, 'C4', 'nothing is left along a dim');
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
          for (let k = 0; k < 2; k++) {
            const i = p[k]! - left()[k]!;
            const most = N()[k]! - 1;
            list.push(Math.min(Math.max(i, 0), most));
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
          for (let k = 0; k < 2; k++) {
            const i = p[k]! - left()[k]!;
            const most = N()[k]! - 1;
            list.push(Math.min(Math.max(i, 0), most));
          }
          outData[to++] = selfElements.data[at + dot(list, selfElements.strides.slice(extents.length))]!;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
