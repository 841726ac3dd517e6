// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.take.default(Tensor self, Tensor index) -> Tensor
//
//     let n = numel(index)
//     let flat = view(clone(self), [numel(self)])
//     return view(index.Tensor(flat, [view(clone(index), [n])]), shape(index))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, indexElements, loopNest, numel, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.take.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The elements of self at the row-major positions that index gives. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'index', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, index }: BoundArguments<{ self: Tensor; index: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, index });
  }
  // C1
  {
    let all = true;
    const extents = shape(index);
    const indexElements2 = indexElements(index);
    const indexElements2Step = indexElements2.strides;
    const nest = loopNest(extents, [indexElements2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(-numel(self) <= indexElements2.data[at]! && indexElements2.data[at]! < numel(self))) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C1', 'an index is out of range');
  }
  return evaluate(self, index, compute, outDtype, call);
}

function evaluate(self: Tensor, index: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = numel(index);
  const flat = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [numel(self)] }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index.Tensor', { self: flat, indices: [only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: index })), size: [n] }))] })), size: shape(index) })), outDtype)];
}
