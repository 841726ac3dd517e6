// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rms_norm.default(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor
//
//     return _fused_rms_norm(input, normalized_shape, weight, eps)[0]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, dtype, lazy, length, rank, refuse, refuseDtypes, sameList, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rms_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The trailing dims of input divided by the root of the mean of their squares, then scaled by weight. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'normalized_shape', type: 'SymInt[]' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'eps', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, normalized_shape: normalizedShape, weight, eps }: BoundArguments<{ input: Tensor; normalized_shape: readonly number[]; weight: Tensor | null; eps: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => rank(input) - length(normalizedShape));
  if (DTYPES1.has(input.dtype) && accepts(DTYPES2, weight)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, normalized_shape: normalizedShape, weight, eps });
  }
  // C1
  if (!(length(normalizedShape) >= 1)) refuse(KEY, 'C1', 'normalized_shape needs at least one entry');
  // C2
  if (!(weight === null || sameList(shape(weight), normalizedShape))) refuse(KEY, 'C2', 'weight must have the shape normalized_shape');
  // C3
  if (!(lead() >= 0 && sameList(shape(input).slice(Math.max(lead(), 0)), normalizedShape))) refuse(KEY, 'C3', 'the shape of input must end in normalized_shape');
  return evaluate(input, normalizedShape, weight, eps, compute, outDtype, call);
}

function evaluate(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, eps: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(several<readonly [Tensor, Tensor]>(call('aten._fused_rms_norm.default', { input: input, normalized_shape: normalizedShape, weight: weight, eps: eps }))[0], outDtype)];
}
