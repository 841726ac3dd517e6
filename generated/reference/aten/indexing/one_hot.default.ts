// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.one_hot.default(Tensor self, int num_classes=-1) -> Tensor
//
//     return _to_copy(eq.Tensor(unsqueeze(self, -1), arange.start_step(0, n, 1)), dtype=int64)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { indexElements, lazy, loopNest, numel, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.one_hot.default';
const DTYPES1: ReadonlySet<string> = new Set(['int64']);

/** For every class number in self a row of zeros with a one at its place. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'num_classes', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, num_classes: numClasses }: BoundArguments<{ self: Tensor; num_classes: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy((): number => {
    if (numClasses === -1) {
      let max = Number.NEGATIVE_INFINITY;
      const extents = shape(self);
      const selfElements = indexElements(self);
      const selfStep = selfElements.strides;
      const nest = loopNest(extents, [selfStep]);
      const atStep = nest.steps[0]!;
      for (nest.start([selfElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
          max = Math.max(max, selfElements.data[at]!);
        }
      }
      return 1 + max;
    }
    return numClasses;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, num_classes: numClasses });
  }
  // C1
  if (!(numel(self) > 0 || numClasses > 0)) refuse(KEY, 'C1', 'the number of classes cannot be told from no elements');
  // C2
  {
    let all = true;
    const extents2 = shape(self);
    const selfElements2 = indexElements(self);
    const selfElements2Step = selfElements2.strides;
    const nest2 = loopNest(extents2, [selfElements2Step]);
    const at2Step = nest2.steps[0]!;
    search: for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n3 = 0; n3 < nest2.run; n3++, at2 += at2Step) {
        if (!(selfElements2.data[at2]! >= 0)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C2', 'a class is negative');
  }
  // C3
  {
    let holds = true;
    if (!(numClasses === -1)) {
      let all2 = true;
      const extents3 = shape(self);
      const selfElements3 = indexElements(self);
      const selfElements3Step = selfElements3.strides;
      const nest3 = loopNest(extents3, [selfElements3Step]);
      const at3Step = nest3.steps[0]!;
      search2: for (nest3.start([selfElements3.offset]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at3 += at3Step) {
          if (!(selfElements3.data[at3]! < numClasses)) {
            all2 = false;
            break search2;
          }
        }
      }
      holds = all2;
    }
    if (!holds) refuse(KEY, 'C3', 'a class is not below num_classes');
  }
  return evaluate(self, n, compute, outDtype, call);
}

function evaluate(self: Tensor, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.eq.Tensor', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: -1 })), other: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(n()), step: 1n })) })), dtype: 'int64' })), outDtype)];
}
