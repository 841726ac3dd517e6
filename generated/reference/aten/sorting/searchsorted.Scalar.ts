// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor
//
//     let line = if sorter is none then sorted_sequence else gather(sorted_sequence, 0, sorter)
//     let x = scalar_tensor(self, dtype=compute)
//     return searchsorted.Tensor(line, x, out_int32=out_int32, right=right, side=side)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { accepts, dtype, indexElements, isComplex, lazy, only, promote, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.searchsorted.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** Where the number self would have to stand in sorted_sequence to keep it sorted, before equal ones or, with right, behind them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'sorted_sequence', type: 'Tensor' },
    { name: 'self', type: 'Scalar' },
    { name: 'out_int32', type: 'bool', default: false },
    { name: 'right', type: 'bool', default: false },
    { name: 'side', type: 'str?', default: null },
    { name: 'sorter', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ sorted_sequence: sortedSequence, self, out_int32: outInt32, right, side, sorter }: BoundArguments<{ sorted_sequence: Tensor; self: Scalar; out_int32: boolean; right: boolean; side: string | null; sorter: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(sortedSequence, 0));
  if (DTYPES1.has(sortedSequence.dtype) && accepts(DTYPES2, sorter) && !isBool(promote(sortedSequence, self))) {
    compute = promote(sortedSequence, self);
    outDtype = outInt32 ? 'int32' : 'int64';
  } else {
    refuseDtypes(KEY, { sorted_sequence: sortedSequence, self, out_int32: outInt32, right, side, sorter });
  }
  // C1
  if (!(rank(sortedSequence) === 1)) refuse(KEY, 'C1', 'sorted_sequence must have one dim');
  // C2
  if (!!isComplex(dtype(self))) refuse(KEY, 'C2', 'self must be real');
  // C3
  if (!(side === null || side === 'left' || side === 'right')) refuse(KEY, 'C3', 'side must be left or right');
  // C4
  if (!(!right || (side ?? 'right') === 'right')) refuse(KEY, 'C4', 'side and right contradict each other');
  // C5
  if (!(sorter === null || sameList(shape(sorter), shape(sortedSequence)))) refuse(KEY, 'C5', 'sorter must have the shape of sorted_sequence');
  // C6
  {
    let all = true;
    const end = n();
    const sorterElements = indexElements(sorter);
    const sorterStep0 = sorterElements.strides[0]!;
    search: for (let i = 0; i < end; i++) {
      const p = (sorter === null ? null : sorterElements.data[sorterElements.offset + i * sorterStep0]!) ?? 0;
      if (!(0 <= p && p < n())) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C6', 'sorter names a place that is not there');
  }
  return evaluate(sortedSequence, self, outInt32, right, side, sorter, compute, outDtype, call);
}

function evaluate(sortedSequence: Tensor, self: Scalar, outInt32: boolean, right: boolean, side: string | null, sorter: Tensor | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const line = sorter === null ? sortedSequence : only<Tensor>(call('aten.gather.default', { self: sortedSequence, dim: 0, index: sorter }));
  const x = only<Tensor>(call('aten.scalar_tensor.default', { s: self, dtype: compute }));
  return [settle(only<Tensor>(call('aten.searchsorted.Tensor', { sorted_sequence: line, self: x, out_int32: outInt32, right: right, side: side })), outDtype)];
}
