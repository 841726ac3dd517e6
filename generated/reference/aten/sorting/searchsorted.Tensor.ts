// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor
//
//     let line = if sorter is none then sorted_sequence else gather(sorted_sequence, -1, sorter)
//     let bounds = if r == 1 then line else unsqueeze(line, r - 1)
//     let x = unsqueeze(self, -1)
//     # All but the bounds that an element does not pass.
//     let passed = logical_not(if behind then gt.Tensor(bounds, x) else ge.Tensor(bounds, x))
//     return _to_copy(sum.dim_IntList(passed, [-1]), dtype=if out_int32 then int32 else int64)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { accepts, dtype, indexElements, lazy, loopNest, only, promoteDtypes, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.searchsorted.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** Where each element of self would have to stand in a line of sorted_sequence to keep it sorted, before equal ones or, with right, behind them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'sorted_sequence', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'out_int32', type: 'bool', default: false },
    { name: 'right', type: 'bool', default: false },
    { name: 'side', type: 'str?', default: null },
    { name: 'sorter', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ sorted_sequence: sortedSequence, self, out_int32: outInt32, right, side, sorter }: BoundArguments<{ sorted_sequence: Tensor; self: Tensor; out_int32: boolean; right: boolean; side: string | null; sorter: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const r = lazy(() => rank(sortedSequence));
  const n = lazy((): number => {
    if (r() === 0) {
      return 1;
    }
    return size(sortedSequence, -1);
  });
  const behind = lazy(() => right || (side ?? 'left') === 'right');
  if (DTYPES1.has(sortedSequence.dtype) && DTYPES1.has(self.dtype) && accepts(DTYPES2, sorter) && !isBool(promoteDtypes(dtype(sortedSequence), dtype(self)))) {
    compute = promoteDtypes(dtype(sortedSequence), dtype(self));
    outDtype = outInt32 ? 'int32' : 'int64';
  } else {
    refuseDtypes(KEY, { sorted_sequence: sortedSequence, self, out_int32: outInt32, right, side, sorter });
  }
  // C1
  if (!(side === null || side === 'left' || side === 'right')) refuse(KEY, 'C1', 'side must be left or right');
  // C2
  if (!(!right || (side ?? 'right') === 'right')) refuse(KEY, 'C2', 'side and right contradict each other');
  // C3
  if (!(sorter === null || sameList(shape(sorter), shape(sortedSequence)))) refuse(KEY, 'C3', 'sorter must have the shape of sorted_sequence');
  // C4
  {
    let all = true;
    const extents = shape(sortedSequence);
    const sorterElements = indexElements(sorter);
    const sorterStep = sorterElements.strides;
    const nest = loopNest(extents, [sorterStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([sorterElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        const p = (sorter === null ? null : sorterElements.data[at]!) ?? 0;
        if (!(0 <= p && p < n())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'sorter names a place that is not there');
  }
  // C5
  if (!(r() === 1 || r() > 0 && rank(self) === r() && sameList(shape(self).slice(0, r() - 1), shape(sortedSequence).slice(0, r() - 1)))) refuse(KEY, 'C5', 'sorted_sequence needs one dim, or the leading dims of self');
  return evaluate(sortedSequence, self, outInt32, sorter, r, behind, compute, outDtype, call);
}

function evaluate(sortedSequence: Tensor, self: Tensor, outInt32: boolean, sorter: Tensor | null, r: () => number, behind: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const line = sorter === null ? sortedSequence : only<Tensor>(call('aten.gather.default', { self: sortedSequence, dim: -1, index: sorter }));
  const bounds = r() === 1 ? line : only<Tensor>(call('aten.unsqueeze.default', { self: line, dim: r() - 1 }));
  const x = only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: -1 }));
  const passed = only<Tensor>(call('aten.logical_not.default', { self: behind() ? only<Tensor>(call('aten.gt.Tensor', { self: bounds, other: x })) : only<Tensor>(call('aten.ge.Tensor', { self: bounds, other: x })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: passed, dim: [-1] })), dtype: outInt32 ? 'int32' : 'int64' })), outDtype)];
}
