// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.layer_norm.default(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor
//
//     return native_layer_norm(input, normalized_shape, weight, bias, eps)[0]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, length, rank, refuse, refuseDtypes, sameList, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.layer_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** The trailing dims of input moved to mean 0 and scaled to variance 1, then scaled by weight and moved by bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'normalized_shape', type: 'SymInt[]' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'bias', type: 'Tensor?', default: null },
    { name: 'eps', type: 'float', default: 0.00001 },
    { name: 'cudnn_enable', type: 'bool', default: true },
  ],
  results: ['tensor'],
  run,
};

function run({ input, normalized_shape: normalizedShape, weight, bias, eps, cudnn_enable: cudnnEnable }: BoundArguments<{ input: Tensor; normalized_shape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number; cudnn_enable: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => rank(input) - length(normalizedShape));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, normalized_shape: normalizedShape, weight, bias, eps, cudnn_enable: cudnnEnable });
  }
  // C1
  if (!(length(normalizedShape) >= 1)) refuse(KEY, 'C1', 'normalized_shape needs at least one entry');
  // C2
  if (!(weight === null || sameList(shape(weight), normalizedShape))) refuse(KEY, 'C2', 'weight must have the shape normalized_shape');
  // C3
  if (!(bias === null || sameList(shape(bias), normalizedShape))) refuse(KEY, 'C3', 'bias must have the shape normalized_shape');
  // C4
  if (!(lead() >= 0 && sameList(shape(input).slice(Math.max(lead(), 0)), normalizedShape))) refuse(KEY, 'C4', 'the shape of input must end in normalized_shape');
  return evaluate(input, normalizedShape, weight, bias, eps, compute, outDtype, call);
}

function evaluate(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(several<readonly [Tensor, Tensor, Tensor]>(call('aten.native_layer_norm.default', { input: input, normalized_shape: normalizedShape, weight: weight, bias: bias, eps: eps }))[0], outDtype)];
}
