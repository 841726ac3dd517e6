// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.histc.default(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor
//
//     let x = view(clone(self), [numel(self)])
//     let isFound = not given and numel(self) > 0
//     let least = if isFound then amin(x, [0]) else full([], min, dtype=dtype(self))
//     let most = if isFound then amax(x, [0]) else full([], max, dtype=dtype(self))
//     # A range of one number is one bin to each side of it.
//     let widening = _to_copy(eq.Tensor(least, most), dtype=dtype(self))
//     let low = sub.Tensor(least, widening)
//     let high = add.Tensor(most, widening)
//     let inside = logical_and(ge.Tensor(x, low), le.Tensor(x, high))
//     let place = div.Tensor(mul.Scalar(sub.Tensor(x, low), bins), sub.Tensor(high, low))
//     # What equals max belongs to the last bin.
//     let bin = clamp(_to_copy(where.self(inside, place, 0), dtype=int64), none, bins - 1)
//     return scatter_add(full([bins], 0, dtype=dtype(self)), 0, bin, _to_copy(inside, dtype=dtype(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, fits, floatElements, lazy, loopNest, numel, only, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.histc.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** How many elements of self lie in each of bins equal parts of the range from min to max; where these are equal, of the range of the elements. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'bins', type: 'int', default: 100 },
    { name: 'min', type: 'Scalar', default: 0n },
    { name: 'max', type: 'Scalar', default: 0n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, bins, min, max }: BoundArguments<{ self: Tensor; bins: number; min: Scalar; max: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const given = lazy(() => double(min) !== double(max));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, bins, min, max });
  }
  // C1
  if (!(bins > 0)) refuse(KEY, 'C1', 'there must be a bin');
  // C2
  if (given() || numel(self) === 0) {
    if (!(fits(min, dtype(self)) && fits(max, dtype(self)))) refuse(KEY, 'C2', 'a limit does not fit the dtype of self');
  }
  // C3
  if (given() || numel(self) === 0) {
    if (!(Math.abs(double(min)) < Number.POSITIVE_INFINITY && Math.abs(double(max)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C3', 'a limit is not finite');
  }
  // C4
  if (!(double(min) <= double(max))) refuse(KEY, 'C4', 'max must not be less than min');
  // C5
  if (!given()) {
    let all = true;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(Math.abs(selfElements.data[at]!) < Number.POSITIVE_INFINITY)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'self has no finite range');
  }
  return evaluate(self, bins, min, max, given, compute, outDtype, call);
}

function evaluate(self: Tensor, bins: number, min: Scalar, max: Scalar, given: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [numel(self)] }));
  const isFound = !given() && numel(self) > 0;
  const least = isFound ? only<Tensor>(call('aten.amin.default', { self: x, dim: [0] })) : only<Tensor>(call('aten.full.default', { size: [], fill_value: min, dtype: dtype(self) }));
  const most = isFound ? only<Tensor>(call('aten.amax.default', { self: x, dim: [0] })) : only<Tensor>(call('aten.full.default', { size: [], fill_value: max, dtype: dtype(self) }));
  const widening = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.eq.Tensor', { self: least, other: most })), dtype: dtype(self) }));
  const low = only<Tensor>(call('aten.sub.Tensor', { self: least, other: widening }));
  const high = only<Tensor>(call('aten.add.Tensor', { self: most, other: widening }));
  const inside = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.ge.Tensor', { self: x, other: low })), other: only<Tensor>(call('aten.le.Tensor', { self: x, other: high })) }));
  const place = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: x, other: low })), other: BigInt(bins) })), other: only<Tensor>(call('aten.sub.Tensor', { self: high, other: low })) }));
  const bin = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: inside, self: place, other: 0n })), dtype: 'int64' })), min: null, max: BigInt(bins - 1) }));
  return [settle(only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [bins], fill_value: 0n, dtype: dtype(self) })), dim: 0, index: bin, src: only<Tensor>(call('aten._to_copy.default', { self: inside, dtype: dtype(self) })) })), outDtype)];
}
