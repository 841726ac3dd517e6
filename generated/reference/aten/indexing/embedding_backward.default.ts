// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.embedding_backward.default(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor
//
//     return embedding_dense_backward(grad, indices, num_weights, padding_idx, scale_grad_by_freq)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.embedding_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of a table of rows, from the gradients of the rows that were looked up in it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'num_weights', type: 'SymInt' },
    { name: 'padding_idx', type: 'SymInt' },
    { name: 'scale_grad_by_freq', type: 'bool' },
    { name: 'sparse', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad, indices: indices2, num_weights: numWeights, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq, sparse }: BoundArguments<{ grad: Tensor; indices: Tensor; num_weights: number; padding_idx: number; scale_grad_by_freq: boolean; sparse: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const whenD2 = lazy(() => {
    let all = true;
    const extents = shape(indices2);
    const indices2Elements = indexElements(indices2);
    const indices2Step = indices2Elements.strides;
    const nest = loopNest(extents, [indices2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(indices2Elements.data[at]! < 0 || indices2Elements.data[at]! >= numWeights || indices2Elements.data[at]! === paddingIdx)) {
          all = false;
          break search;
        }
      }
    }
    return all;
  });
  if (DTYPES1.has(grad.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(grad);
    compute = outDtype;
  } else if (DTYPES3.has(grad.dtype) && DTYPES2.has(indices2.dtype) && whenD2()) {
    outDtype = dtype(grad);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad, indices: indices2, num_weights: numWeights, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq, sparse });
  }
  // C1
  if (!!sparse) refuse(KEY, 'C1', 'there are no sparse tensors');
  // C2
  if (!(rank(grad) > 0)) refuse(KEY, 'C2', 'grad needs a dim');
  // C3
  if (!(numel(grad) === numel(indices2) * size(grad, -1))) refuse(KEY, 'C3', 'grad does not hold one row an index');
  // C4
  if (!(numWeights >= 0)) refuse(KEY, 'C4', 'num_weights is negative');
  return evaluate(grad, indices2, numWeights, paddingIdx, scaleGradByFreq, compute, outDtype, call);
}

function evaluate(grad: Tensor, indices2: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.embedding_dense_backward.default', { grad_output: grad, indices: indices2, num_weights: numWeights, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq })), outDtype)];
}
