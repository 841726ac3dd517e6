// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.instance_norm.default(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor
//
//     # The channels of all samples are the channels of one.
//     let x = view(clone(input), [1, N * C] ++ shape(input)[2:])
//     let scale = if weight is none then none else repeat(weight, [N])
//     let shift = if bias is none then none else repeat(bias, [N])
//     let mean = if running_mean is none then none else repeat(_to_copy(running_mean, dtype=kind), [N])
//     let variance = if running_var is none then none else repeat(_to_copy(running_var, dtype=kind), [N])
//     return view(batch_norm(x, scale, shift, mean, variance, use_input_stats, momentum, eps, cudnn_enabled), shape(input))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.instance_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES4: ReadonlySet<string> = new Set(['float32']);
const DTYPES5: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Each channel of each sample of input moved to mean 0 and scaled to variance 1, by its own statistics or by the running ones, then scaled by weight and moved by bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor?' },
    { name: 'running_var', type: 'Tensor?' },
    { name: 'use_input_stats', type: 'bool' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
    { name: 'cudnn_enabled', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, use_input_stats: useInputStats, momentum, eps, cudnn_enabled: cudnnEnabled }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const N = lazy(() => size(input, 0));
  const C = lazy(() => size(input, 1));
  const kind = lazy((): DType => {
    if (weight === null) {
      return dtype(input);
    }
    return dtype(weight);
  });
  const castWell = lazy(() => runningMean === null || runningVar === null || dtype(runningMean) !== kind() || dtype(runningVar) === kind());
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && accepts(DTYPES2, runningMean) && accepts(DTYPES2, runningVar) && castWell()) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && accepts(DTYPES4, weight) && accepts(DTYPES4, bias) && accepts(DTYPES2, runningMean) && accepts(DTYPES2, runningVar) && castWell() && (!(weight === null) || runningMean === null)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES5.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && accepts(DTYPES2, runningMean) && accepts(DTYPES2, runningVar) && numel(input) === 0) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, use_input_stats: useInputStats, momentum, eps, cudnn_enabled: cudnnEnabled });
  }
  // C1
  if (!(useInputStats || !(runningMean === null) && !(runningVar === null))) refuse(KEY, 'C1', 'running_mean and running_var are needed without use_input_stats');
  // C2
  if (!(rank(input) >= 2)) refuse(KEY, 'C2', 'input needs at least two dims');
  // C3
  if (!((weight === null || rank(weight) <= 1) && (bias === null || rank(bias) <= 1) && (runningMean === null || rank(runningMean) <= 1) && (runningVar === null || rank(runningVar) <= 1))) refuse(KEY, 'C3', 'weight, bias and the running statistics need one dim');
  // C4
  if (numel(input) === 0) {
    if (!((weight === null || numel(weight) * N() > 0) && (bias === null || numel(bias) * N() > 0))) refuse(KEY, 'C4', 'weight and bias must not be empty');
  }
  // C5
  if (numel(input) > 0) {
    if (!((weight === null || numel(weight) === C()) && (bias === null || numel(bias) === C()))) refuse(KEY, 'C5', 'weight and bias need one element per channel');
  }
  // C6
  if (!((runningMean === null || sameList(shape(runningMean), [C()])) && (runningVar === null || sameList(shape(runningVar), [C()])))) refuse(KEY, 'C6', 'the running statistics need one element per channel');
  // C7
  if (!(runningMean === null === (runningVar === null))) refuse(KEY, 'C7', 'running_mean and running_var go together');
  return evaluate(input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, cudnnEnabled, N, C, kind, compute, outDtype, call);
}

function evaluate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean, N: () => number, C: () => number, kind: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: input })), size: [...[1, N() * C()], ...shape(input).slice(2)] }));
  const scale = weight === null ? null : only<Tensor>(call('aten.repeat.default', { self: weight, repeats: [N()] }));
  const shift = bias === null ? null : only<Tensor>(call('aten.repeat.default', { self: bias, repeats: [N()] }));
  const mean = runningMean === null ? null : only<Tensor>(call('aten.repeat.default', { self: only<Tensor>(call('aten._to_copy.default', { self: runningMean, dtype: kind() })), repeats: [N()] }));
  const variance = runningVar === null ? null : only<Tensor>(call('aten.repeat.default', { self: only<Tensor>(call('aten._to_copy.default', { self: runningVar, dtype: kind() })), repeats: [N()] }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.batch_norm.default', { input: x, weight: scale, bias: shift, running_mean: mean, running_var: variance, training: useInputStats, momentum: momentum, eps: eps, cudnn_enabled: cudnnEnabled })), size: shape(input) })), outDtype)];
}
