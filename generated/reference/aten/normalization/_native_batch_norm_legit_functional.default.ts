// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._native_batch_norm_legit_functional.default(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)
//
//     let (normal, mean, spread) = native_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps)
//     if not training {
//       return (normal, mean, spread, clone(running_mean), clone(running_var))
//     } else {
//       let x = _to_copy(input, dtype=opmath(input))
//       # The running variance takes the unbiased one.
//       let exact_mean = mean.dim(x, others)
//       let exact_var = var.correction(x, others, correction=1)
//       # The mean is kept in the dtype of the statistics, and the variance may be.
//       let new_mean = _to_copy(tensor(c: C) may_round(exact_mean[c]), dtype=opmath(input))
//       let new_var = _to_copy(tensor(c: C) may_round(exact_var[c]), dtype=opmath(input))
//       let before_mean = mul.Scalar(_to_copy(running_mean, dtype=opmath(input)), 1 - momentum)
//       let before_var = mul.Scalar(_to_copy(running_var, dtype=opmath(input)), 1 - momentum)
//       return (normal, mean, spread,
//         _to_copy(add.Tensor(mul.Scalar(new_mean, momentum), before_mean), dtype=dtype(running_mean)),
//         _to_copy(add.Tensor(mul.Scalar(new_var, momentum), before_var), dtype=dtype(running_var)))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { accepts, acceptsOnly, arithmeticOf, blank, dtype, finish, floatElements, lazy, numbersOf, numel, only, rank, refuse, refuseArithmetic, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._native_batch_norm_legit_functional.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias; with the statistics of training and the running ones as they go on. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor' },
    { name: 'running_var', type: 'Tensor' },
    { name: 'training', type: 'bool' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor; running_var: Tensor; training: boolean; momentum: number; eps: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  let runningMeanOutDtype: DType;
  let runningVarOutDtype: DType;
  const C = lazy(() => size(input, 1));
  const others = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(input);
    for (let d = 0; d < end; d++) {
      if (d !== 1) {
        list.push(d);
      }
    }
    return list;
  });
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && runningMean.dtype === dtype(input) && runningVar.dtype === dtype(input)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    runningMeanOutDtype = dtype(input);
    runningVarOutDtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias) && DTYPES3.has(runningMean.dtype) && DTYPES3.has(runningVar.dtype)) {
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
    runningMeanOutDtype = 'float32';
    runningVarOutDtype = 'float32';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(!training || numel(input) > 0)) refuse(KEY, 'C2', 'input must not be empty in training');
  // C3
  if (!(rank(runningMean) === 1 && rank(runningVar) === 1)) refuse(KEY, 'C3', 'running_mean and running_var need one dim');
  // C4
  if (!((weight === null || numel(weight) === C()) && (bias === null || numel(bias) === C()))) refuse(KEY, 'C4', 'weight and bias need one element per channel');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, runningMean, runningVar, training, momentum, eps, C, others, compute, out0Dtype, out1Dtype, out2Dtype, runningMeanOutDtype, runningVarOutDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, C: () => number, others: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, runningMeanOutDtype: DType, runningVarOutDtype: DType, call: CallOp): readonly Value[] {
  const [normal, mean, spread] = several<readonly [Tensor, Tensor, Tensor]>(call('aten.native_batch_norm.default', { input: input, weight: weight, bias: bias, running_mean: runningMean, running_var: runningVar, training: training, momentum: momentum, eps: eps }));
  if (!training) {
    return [settle(normal, out0Dtype), settle(mean, out1Dtype), settle(spread, out2Dtype), settle(only<Tensor>(call('aten.clone.default', { self: runningMean })), runningMeanOutDtype), settle(only<Tensor>(call('aten.clone.default', { self: runningVar })), runningVarOutDtype)];
  } else {
    const x = only<Tensor>(call('aten._to_copy.default', { self: input, dtype: opmath(dtype(input)) }));
    const exactMean = only<Tensor>(call('aten.mean.dim', { self: x, dim: others() }));
    const exactVar = only<Tensor>(call('aten.var.correction', { self: x, dim: others(), correction: 1n }));
    const tensor = blank('float64', [C()]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = C();
    const exactMeanElements = floatElements(exactMean, compute);
    const exactMeanStep0 = exactMeanElements.strides[0]!;
    for (let c = 0; c < end; c++) {
      tensorData[to++] = exactMeanElements.data[exactMeanElements.offset + c * exactMeanStep0]!;
    }
    const newMean = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: opmath(dtype(input)) }));
    const tensor2 = blank('float64', [C()]);
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const end2 = C();
    const exactVarElements = floatElements(exactVar, compute);
    const exactVarStep0 = exactVarElements.strides[0]!;
    for (let c2 = 0; c2 < end2; c2++) {
      tensor2Data[to2++] = exactVarElements.data[exactVarElements.offset + c2 * exactVarStep0]!;
    }
    const newVar = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: opmath(dtype(input)) }));
    const beforeMean = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: runningMean, dtype: opmath(dtype(input)) })), other: 1 - momentum }));
    const beforeVar = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: runningVar, dtype: opmath(dtype(input)) })), other: 1 - momentum }));
    return [settle(normal, out0Dtype), settle(mean, out1Dtype), settle(spread, out2Dtype), settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: newMean, other: momentum })), other: beforeMean })), dtype: dtype(runningMean) })), runningMeanOutDtype), settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: newVar, other: momentum })), other: beforeVar })), dtype: dtype(runningVar) })), runningVarOutDtype)];
  }
}
