// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bernoulli.default(Tensor self, *, Generator? generator=None) -> Tensor
//
//     return _to_copy(lt.Tensor(rand(shape(self), dtype=float64), _to_copy(self, dtype=float64)), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, floatElements, loopNest, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bernoulli.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** 1 with the probability that the element of self gives, else 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, generator, seed }: BoundArguments<{ self: Tensor; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, generator, seed });
  }
  // C1
  {
    let all = true;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(selfElements.data[at]! >= 0 && selfElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C1', 'an element is no probability');
  }
  return evaluate(self, seed, compute, outDtype, call);
}

function evaluate(self: Tensor, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.lt.Tensor', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'float64' })) })), dtype: dtype(self) })), outDtype)];
}
