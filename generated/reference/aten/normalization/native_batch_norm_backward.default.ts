// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_batch_norm_backward.default(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)
//
//     let work = opmath(input)
//     let center = if train then save_mean else running_mean
//     let spread = if train then save_invstd else running_var
//     let g = _to_copy(grad_out, dtype=work)
//     let mean = if center is none then full(K, 0, dtype=work) else view(_to_copy(center, dtype=work), K)
//     let given = if spread is none then full(K, 1, dtype=work) else view(_to_copy(spread, dtype=work), K)
//     let invstd = if train then given else rsqrt(add.Scalar(given, eps))
//     let centered = sub.Tensor(_to_copy(input, dtype=work), mean)
//     let total = sum.dim_IntList(g, others, true)
//     let dot = sum.dim_IntList(mul.Tensor(g, centered), others, true)
//     let scale = if weight is none then invstd else mul.Tensor(invstd, view(_to_copy(weight, dtype=work), K))
//     # In training the statistics depend on input, too.
//     let slope = mul.Tensor(div.Scalar(dot, n), mul.Tensor(invstd, invstd))
//     let part = if train then sub.Tensor(sub.Tensor(g, div.Scalar(total, n)), mul.Tensor(centered, slope)) else g
//     let kind = if weight is none then (if center is none then dtype(input) else dtype(center)) else dtype(weight)
//     return (
//       if output_mask[0] then _to_copy(mul.Tensor(part, scale), dtype=dtype(input)) else none,
//       if output_mask[1] then _to_copy(view(mul.Tensor(dot, invstd), [C]), dtype=kind) else none,
//       if output_mask[2] then _to_copy(view(total, [C]), dtype=kind) else none)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { accepts, acceptsOnly, dtype, lazy, length, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_batch_norm_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** The gradients of native_batch_norm by input, weight and bias, those that output_mask asks for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_out', type: 'Tensor' },
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor?' },
    { name: 'running_var', type: 'Tensor?' },
    { name: 'save_mean', type: 'Tensor?' },
    { name: 'save_invstd', type: 'Tensor?' },
    { name: 'train', type: 'bool' },
    { name: 'eps', type: 'float' },
    { name: 'output_mask', type: 'bool[3]' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ grad_out: gradOut, input, weight, running_mean: runningMean, running_var: runningVar, save_mean: saveMean, save_invstd: saveInvstd, train, eps, output_mask: outputMask }: BoundArguments<{ grad_out: Tensor; input: Tensor; weight: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; save_mean: Tensor | null; save_invstd: Tensor | null; train: boolean; eps: number; output_mask: readonly boolean[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const C = lazy(() => size(input, 1));
  const n = lazy(() => Math.floor(numel(input) / Math.max(C(), 1)));
  const K = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(input);
    for (let d = 0; d < end; d++) {
      list.push(d === 1 ? C() : 1);
    }
    return list;
  });
  const others = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = rank(input);
    for (let d2 = 0; d2 < end2; d2++) {
      if (d2 !== 1) {
        list2.push(d2);
      }
    }
    return list2;
  });
  if (gradOut.dtype === dtype(input) && DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), runningMean) && acceptsOnly(dtype(input), runningVar) && acceptsOnly(dtype(input), saveMean) && acceptsOnly(dtype(input), saveInvstd)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (gradOut.dtype === dtype(input) && DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, runningMean) && accepts(DTYPES3, runningVar) && accepts(DTYPES3, saveMean) && accepts(DTYPES3, saveInvstd)) {
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { grad_out: gradOut, input, weight, running_mean: runningMean, running_var: runningVar, save_mean: saveMean, save_invstd: saveInvstd, train, eps, output_mask: outputMask });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(numel(input) > 0)) refuse(KEY, 'C2', 'input must not be empty');
  // C3
  if (!sameList(shape(gradOut), shape(input))) refuse(KEY, 'C3', 'grad_out must have the shape of input');
  // C4
  if (train) {
    if (!(!(saveMean === null) && !(saveInvstd === null))) refuse(KEY, 'C4', 'save_mean and save_invstd are needed in training');
  }
  // C5
  if (!train) {
    if (!(!(runningMean === null) && !(runningVar === null))) refuse(KEY, 'C5', 'running_mean and running_var are needed without training');
  }
  // C6
  if (train) {
    if (!((saveMean === null || numel(saveMean) === C()) && (saveInvstd === null || numel(saveInvstd) === C()))) refuse(KEY, 'C6', 'save_mean and save_invstd need one element per channel');
  }
  // C7
  if (!train) {
    if (!((runningMean === null || numel(runningMean) === C()) && (runningVar === null || numel(runningVar) === C()))) refuse(KEY, 'C7', 'running_mean and running_var need one element per channel');
  }
  // C8
  if (!(weight === null || numel(weight) === C())) refuse(KEY, 'C8', 'weight needs one element per channel');
  // C9
  if (!(length(outputMask) === 3)) refuse(KEY, 'C9', 'output_mask needs three entries');
  return evaluate(gradOut, input, weight, runningMean, runningVar, saveMean, saveInvstd, train, eps, outputMask, C, n, K, others, compute, out0Dtype, out1Dtype, out2Dtype, call);
}

function evaluate(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: readonly boolean[], C: () => number, n: () => number, K: () => readonly number[], others: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, call: CallOp): readonly Value[] {
  const work = opmath(dtype(input));
  const center = train ? saveMean : runningMean;
  const spread = train ? saveInvstd : runningVar;
  const g = only<Tensor>(call('aten._to_copy.default', { self: gradOut, dtype: work }));
  const mean = center === null ? only<Tensor>(call('aten.full.default', { size: K(), fill_value: 0n, dtype: work })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: center, dtype: work })), size: K() }));
  const given = spread === null ? only<Tensor>(call('aten.full.default', { size: K(), fill_value: 1n, dtype: work })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: spread, dtype: work })), size: K() }));
  const invstd = train ? given : only<Tensor>(call('aten.rsqrt.default', { self: only<Tensor>(call('aten.add.Scalar', { self: given, other: eps })) }));
  const centered = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: input, dtype: work })), other: mean }));
  const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: g, dim: others(), keepdim: true }));
  const dot2 = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: centered })), dim: others(), keepdim: true }));
  const scale = weight === null ? invstd : only<Tensor>(call('aten.mul.Tensor', { self: invstd, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: weight, dtype: work })), size: K() })) }));
  const slope = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.div.Scalar', { self: dot2, other: BigInt(n()) })), other: only<Tensor>(call('aten.mul.Tensor', { self: invstd, other: invstd })) }));
  const part = train ? only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: g, other: only<Tensor>(call('aten.div.Scalar', { self: total2, other: BigInt(n()) })) })), other: only<Tensor>(call('aten.mul.Tensor', { self: centered, other: slope })) })) : g;
  const kind = weight === null ? center === null ? dtype(input) : dtype(center) : dtype(weight);
  return [settle(outputMask[0]! ? only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: part, other: scale })), dtype: dtype(input) })) : null, out0Dtype), settle(outputMask[1]! ? only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: dot2, other: invstd })), size: [C()] })), dtype: kind })) : null, out1Dtype), settle(outputMask[2]! ? only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: total2, size: [C()] })), dtype: kind })) : null, out2Dtype)];
}
