// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.multinomial.default(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor
//
//     let weights = _to_copy(self, dtype=float64)
//     if replacement {
//       let sums = cumsum(weights, -1)
//       let goals = mul.Tensor(rand(shape(self)[:rank(self) - 1] ++ [num_samples], dtype=float64), slice.Tensor(sums, -1, n - 1, n))
//       # The first place whose sum is above the goal.
//       let passed = le.Tensor(unsqueeze(sums, -2), unsqueeze(goals, -1))
//       return clamp(sum.dim_IntList(_to_copy(passed, dtype=int64), [-1]), none, n - 1)
//     } else {
//       # The order of exponential times with these rates is the order of draws.
//       let times = neg(log1p(neg(rand(shape(self), dtype=float64))))
//       let (best, places) = topk(div.Tensor(weights, times), num_samples, -1, true, true)
//       return places
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { keep } from '../../functions.ts';
import { dtype, floatElements, lazy, loopNest, only, rank, refuse, refuseDtypes, settle, several, shape, size, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.multinomial.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Indices drawn from each row of self, with probabilities in proportion to its elements; without replacement each at most once. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'num_samples', type: 'SymInt' },
    { name: 'replacement', type: 'bool', default: false },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, num_samples: numSamples, replacement, generator, seed }: BoundArguments<{ self: Tensor; num_samples: number; replacement: boolean; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(self, rank(self) - 1));
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = 'int64';
  } else {
    refuseDtypes(KEY, { self, num_samples: numSamples, replacement, generator, seed });
  }
  // C1
  if (!(rank(self) === 1 || rank(self) === 2)) refuse(KEY, 'C1', 'self must have one or two dims');
  // C2
  if (!(numSamples > 0)) refuse(KEY, 'C2', 'num_samples must be positive');
  // C3
  if (!(replacement || numSamples <= n())) refuse(KEY, 'C3', 'without replacement there are not as many samples');
  // C4
  {
    let all = true;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        if (!(selfElements.data[at]! >= 0 && selfElements.data[at]! < Number.POSITIVE_INFINITY)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'an element is no weight');
  }
  // C5
  {
    let all = true;
    const extents = keep(shape(self), rank(self) - 1);
    const selfElements = floatElements(self, compute);
    const step = zeroed(selfElements.strides, rank(self) - 1);
    const selfStep = selfElements.strides[rank(self) - 1]!;
    const nest = loopNest(extents, [step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        let any = false;
        const end = n();
        search2: for (let k = 0; k < end; k++) {
          if (selfElements.data[at + k * selfStep]! > 0) {
            any = true;
            break search2;
          }
        }
        if (!any) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'all weights of a row are 0');
  }
  return evaluate(self, numSamples, replacement, seed, n, compute, outDtype, call);
}

function evaluate(self: Tensor, numSamples: number, replacement: boolean, seed: number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const weights = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'float64' }));
  if (replacement) {
    const sums2 = only<Tensor>(call('aten.cumsum.default', { self: weights, dim: -1 }));
    const goals = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.rand.default', { size: [...shape(self).slice(0, rank(self) - 1), ...[numSamples]], dtype: 'float64', seed: seed })), other: only<Tensor>(call('aten.slice.Tensor', { self: sums2, dim: -1, start: n() - 1, end: n() })) }));
    const passed = only<Tensor>(call('aten.le.Tensor', { self: only<Tensor>(call('aten.unsqueeze.default', { self: sums2, dim: -2 })), other: only<Tensor>(call('aten.unsqueeze.default', { self: goals, dim: -1 })) }));
    return [settle(only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten._to_copy.default', { self: passed, dtype: 'int64' })), dim: [-1] })), min: null, max: BigInt(n() - 1) })), outDtype)];
  } else {
    const times = only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })) })) })) }));
    const [best, places] = several<readonly [Tensor, Tensor]>(call('aten.topk.default', { self: only<Tensor>(call('aten.div.Tensor', { self: weights, other: times })), k: numSamples, dim: -1, largest: true, sorted: true }));
    return [settle(places, outDtype)];
  }
}
