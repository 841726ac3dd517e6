// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.batch_norm.default(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor
//
//     return if numel(input) == 0
//       then clone(input)
//       else native_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps)[0]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, numel, only, rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.batch_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor?' },
    { name: 'running_var', type: 'Tensor?' },
    { name: 'training', type: 'bool' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
    { name: 'cudnn_enabled', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps, cudnn_enabled: cudnnEnabled }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const C = lazy(() => size(input, 1));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && acceptsOnly(dtype(input), runningMean) && acceptsOnly(dtype(input), runningVar)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias) && accepts(DTYPES3, runningMean) && accepts(DTYPES3, runningVar)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES4.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps, cudnn_enabled: cudnnEnabled });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (numel(input) === 0) {
    if (!((weight === null || rank(weight) > 0 && size(weight, 0) > 0) && (bias === null || rank(bias) > 0 && size(bias, 0) > 0))) refuse(KEY, 'C2', 'weight and bias need a first element');
  }
  // C3
  if (numel(input) > 0) {
    if (!(training || !(runningMean === null) || !(runningVar === null))) refuse(KEY, 'C3', 'without training running_mean and running_var are needed');
  }
  // C4
  if (numel(input) > 0) {
    if (!(runningMean === null || numel(runningMean) === C())) refuse(KEY, 'C4', 'running_mean needs one element per channel');
  }
  // C5
  if (numel(input) > 0) {
    if (!(runningVar === null || numel(runningVar) === C())) refuse(KEY, 'C5', 'running_var needs one element per channel');
  }
  // C6
  if (numel(input) > 0) {
    if (!(weight === null || numel(weight) === C())) refuse(KEY, 'C6', 'weight needs one element per channel');
  }
  // C7
  if (numel(input) > 0) {
    if (!(bias === null || numel(bias) === C())) refuse(KEY, 'C7', 'bias needs one element per channel');
  }
  // C8
  if (numel(input) > 0) {
    if (!(runningMean === null === (runningVar === null))) refuse(KEY, 'C8', 'running_mean and running_var go together');
  }
  // C9
  if (numel(input) > 0) {
    if (!((runningMean === null || rank(runningMean) === 1) && (runningVar === null || rank(runningVar) === 1))) refuse(KEY, 'C9', 'running_mean and running_var need one dim');
  }
  return evaluate(input, weight, bias, runningMean, runningVar, training, momentum, eps, compute, outDtype, call);
}

function evaluate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(numel(input) === 0 ? only<Tensor>(call('aten.clone.default', { self: input })) : several<readonly [Tensor, Tensor, Tensor]>(call('aten.native_batch_norm.default', { input: input, weight: weight, bias: bias, running_mean: runningMean, running_var: runningVar, training: training, momentum: momentum, eps: eps }))[0], outDtype)];
}
