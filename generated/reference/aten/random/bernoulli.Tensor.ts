// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor
//
//     return _to_copy(lt.Tensor(rand(shape(self), dtype=float64), _to_copy(p, dtype=float64)), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { dtype, floatElements, loopNest, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bernoulli.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** 1 with the probability that the element of p gives, else 0, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Tensor' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, generator, seed }: BoundArguments<{ self: Tensor; p: Tensor; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(p.dtype)) {
    compute = dtype(p);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, p, generator, seed });
  }
  // C1
  if (!expandable(shape(p), shape(self))) refuse(KEY, 'C1', 'p does not expand to the shape of self');
  // C2
  {
    let all = true;
    const extents = shape(p);
    const pElements = floatElements(p, compute);
    const pStep = pElements.strides;
    const nest = loopNest(extents, [pStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([pElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(pElements.data[at]! >= 0 && pElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C2', 'an element of p is no probability');
  }
  return evaluate(self, p, seed, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Tensor, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.lt.Tensor', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: only<Tensor>(call('aten._to_copy.default', { self: p, dtype: 'float64' })) })), dtype: dtype(self) })), outDtype)];
}
