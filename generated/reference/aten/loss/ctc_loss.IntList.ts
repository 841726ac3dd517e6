// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor
//
//     let lp = if is_batch then log_probs else unsqueeze(log_probs, 1)
//     # The labels of each sequence with blanks around them; place numel(targets) holds a blank.
//     let labels = cat([view(_to_copy(clone(targets), dtype=int64), [numel(targets)]), full([1], blank, dtype=int64)])
//     let places = [if s % 2 == 1 and s // 2 < target_lengths[b] then start_of[b] + s // 2 else numel(targets) for b: N, s: W]
//     let extended = view(index_select(labels, 0, _to_copy(tensor(k: N * W) places[k], dtype=int64)), [N, W])
//     let two_back = slice.Tensor(constant_pad_nd(extended, [2, 0], blank), 1, 0, W)
//     let may_skip = ne.Tensor(extended, two_back)
//     # Of Graves and others, Connectionist temporal classification, 2006: alpha, the logarithms of the probabilities to be at each place of it.
//     let starts = tensor(b: N, s: W) s == 0 or (s == 1 and target_lengths[b] > 0)
//     # What is subtracted before exp is a whole number near the maximum: any would do, and this one carries no error on.
//     let first = where.self(starts, gather(select.int(lp, 0, 0), 1, extended), -inf)
//     let states = scan(t: T - 1, alpha = first)
//       let one = slice.Tensor(constant_pad_nd(alpha, [1, 0], -inf), 1, 0, W) in
//       let two = where.self(may_skip, slice.Tensor(constant_pad_nd(alpha, [2, 0], -inf), 1, 0, W), -inf) in
//       let top = maximum(maximum(alpha, one), two) in
//       let base = where.self(eq.Scalar(top, -inf), 0, floor(top)) in
//       let total = add.Tensor(add.Tensor(exp(sub.Tensor(alpha, base)), exp(sub.Tensor(one, base))), exp(sub.Tensor(two, base))) in
//       let next = add.Tensor(add.Tensor(log(total), base), gather(select.int(lp, 0, t + 1), 1, extended)) in
//       where.self(tensor(b: N, s: W) t + 1 < input_lengths[b], next, alpha)
//     let last = if T == 1 then first else states[T - 2]
//     # An alignment ends with the last label or the blank after it.
//     let ends = _to_copy(tensor(b: N, k: 1) 2 * target_lengths[b], dtype=int64)
//     let with_blank = gather(last, 1, ends)
//     let with_label = gather(constant_pad_nd(last, [1, 0], -inf), 1, ends)
//     let top = maximum(with_blank, with_label)
//     let base = where.self(eq.Scalar(top, -inf), 0, floor(top))
//     let likelihood = add.Tensor(log(add.Tensor(exp(sub.Tensor(with_blank, base)), exp(sub.Tensor(with_label, base)))), base)
//     let loss = neg(squeeze.dims(likelihood, [1]))
//     # Without inputs only the empty sequence is possible.
//     let reached = where.self(tensor(b: N) input_lengths[b] > 0, loss, where.self(tensor(b: N) target_lengths[b] == 0, 0.0, inf))
//     let finite = if zero_infinity then where.self(eq.Scalar(reached, inf), 0, reached) else reached
//     if reduction == 1 {
//       return mean(div.Tensor(finite, tensor(b: N) max(target_lengths[b], 1)))
//     } else if reduction == 2 {
//       return sum.dim_IntList(finite, none)
//     } else {
//       return if is_batch then finite else squeeze.dims(finite, [0])
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative, startsOf, sumOf } from '../../functions.ts';
import { blank, boolsOf, dtype, finish, lazy, length, modulo, numbersOf, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.ctc_loss.IntList';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The negative logarithms of the probabilities of the label sequences targets, summed over all alignments with log_probs in which blanks may stand between labels and labels repeat, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'log_probs', type: 'Tensor' },
    { name: 'targets', type: 'Tensor' },
    { name: 'input_lengths', type: 'int[]' },
    { name: 'target_lengths', type: 'int[]' },
    { name: 'blank', type: 'int', default: 0 },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'zero_infinity', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ log_probs: logProbs, targets, input_lengths: inputLengths, target_lengths: targetLengths, blank: blank2, reduction, zero_infinity: zeroInfinity }: BoundArguments<{ log_probs: Tensor; targets: Tensor; input_lengths: readonly number[]; target_lengths: readonly number[]; blank: number; reduction: number; zero_infinity: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const isBatch = lazy(() => rank(logProbs) === 3);
  const T = lazy(() => size(logProbs, 0));
  const N = lazy((): number => {
    if (isBatch()) {
      return size(logProbs, 1);
    }
    return 1;
  });
  const C = lazy(() => size(logProbs, rank(logProbs) - 1));
  const W = lazy((): number => {
    let max = Number.NEGATIVE_INFINITY;
    const end = length(targetLengths);
    for (let k = 0; k < end; k++) {
      max = Math.max(max, targetLengths[k]!);
    }
    return 2 * max + 1;
  });
  const startOf = lazy((): readonly number[] => {
    if (rank(targets) === 2) {
      const list: number[] = [];
      const end2 = N();
      for (let b = 0; b < end2; b++) {
        list.push(b * size(targets, 1));
      }
      return list;
    }
    return startsOf(targetLengths);
  });
  if (DTYPES1.has(logProbs.dtype) && DTYPES2.has(targets.dtype)) {
    outDtype = dtype(logProbs);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { log_probs: logProbs, targets, input_lengths: inputLengths, target_lengths: targetLengths, blank: blank2, reduction, zero_infinity: zeroInfinity });
  }
  // C1
  if (!(rank(logProbs) === 2 || rank(logProbs) === 3)) refuse(KEY, 'C1', 'log_probs must have 2 or 3 dims');
  // C2
  if (!(numel(logProbs) > 0)) refuse(KEY, 'C2', 'log_probs must not be empty');
  // C3
  if (!(blank2 >= 0 && blank2 < C())) refuse(KEY, 'C3', 'blank must be a label');
  // C4
  if (!(length(inputLengths) === N() && length(targetLengths) === N())) refuse(KEY, 'C4', 'there must be one length a sequence');
  // C5
  if (!(rank(targets) === 1 || rank(targets) === 2)) refuse(KEY, 'C5', 'targets must have 1 or 2 dims');
  // C6
  {
    let all = true;
    const end3 = length(inputLengths);
    search: for (let k2 = 0; k2 < end3; k2++) {
      if (!(inputLengths[k2]! >= 0 && inputLengths[k2]! <= T())) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C6', 'an input length is negative or beyond the steps of log_probs');
  }
  // C7
  if (!noneNegative(targetLengths)) refuse(KEY, 'C7', 'a target length is negative');
  // C8
  {
    let chosen: boolean;
    if (rank(targets) === 1) {
      chosen = numel(targets) === sumOf(targetLengths);
    } else {
      let holds = false;
      if (size(targets, 0) === N()) {
        let all2 = true;
        const end4 = N();
        search2: for (let k3 = 0; k3 < end4; k3++) {
          if (!(targetLengths[k3]! <= size(targets, 1))) {
            all2 = false;
            break search2;
          }
        }
        holds = all2;
      }
      chosen = holds;
    }
    if (!chosen) refuse(KEY, 'C8', 'targets does not hold the sequences that target_lengths tells');
  }
  return evaluate(logProbs, targets, inputLengths, targetLengths, blank2, reduction, zeroInfinity, isBatch, T, N, W, startOf, compute, outDtype, call);
}

function evaluate(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank2: number, reduction: number, zeroInfinity: boolean, isBatch: () => boolean, T: () => number, N: () => number, W: () => number, startOf: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const lp = isBatch() ? logProbs : only<Tensor>(call('aten.unsqueeze.default', { self: logProbs, dim: 1 }));
  const labels = only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clone.default', { self: targets })), dtype: 'int64' })), size: [numel(targets)] })), only<Tensor>(call('aten.full.default', { size: [1], fill_value: BigInt(blank2), dtype: 'int64' }))] }));
  const list: number[] = [];
  const end = N();
  for (let b = 0; b < end; b++) {
    const end2 = W();
    for (let s = 0; s < end2; s++) {
      list.push(modulo(s, 2) === 1 && Math.floor(s / 2) < targetLengths[b]! ? startOf()[b]! + Math.floor(s / 2) : numel(targets));
    }
  }
  const tensor = blank('float64', [N() * W()]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end3 = N() * W();
  for (let k = 0; k < end3; k++) {
    tensorData[to++] = list[k]!;
  }
  const extended = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: labels, dim: 0, index: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'int64'), dtype: 'int64' })) })), size: [N(), W()] }));
  const twoBack = only<Tensor>(call('aten.slice.Tensor', { self: only<Tensor>(call('aten.constant_pad_nd.default', { self: extended, pad: [2, 0], value: BigInt(blank2) })), dim: 1, start: 0, end: W() }));
  const maySkip = only<Tensor>(call('aten.ne.Tensor', { self: extended, other: twoBack }));
  const tensor2 = blank('bool', [N(), W()]);
  const tensor2Data = boolsOf(tensor2);
  let to2 = 0;
  const end4 = N();
  for (let b2 = 0; b2 < end4; b2++) {
    const end5 = W();
    for (let s2 = 0; s2 < end5; s2++) {
      tensor2Data[to2++] = s2 === 0 || s2 === 1 && targetLengths[b2]! > 0 ? 1 : 0;
    }
  }
  const first = only<Tensor>(call('aten.where.self', { condition: finish(tensor2, 'bool'), self: only<Tensor>(call('aten.gather.default', { self: only<Tensor>(call('aten.select.int', { self: lp, dim: 0, index: 0 })), dim: 1, index: extended })), other: -Number.POSITIVE_INFINITY }));
  let alpha: Tensor = first;
  const states: Tensor[] = [];
  const end6 = T() - 1;
  for (let t = 0; t < end6; t++) {
    const one = only<Tensor>(call('aten.slice.Tensor', { self: only<Tensor>(call('aten.constant_pad_nd.default', { self: alpha, pad: [1, 0], value: -Number.POSITIVE_INFINITY })), dim: 1, start: 0, end: W() }));
    const two = only<Tensor>(call('aten.where.self', { condition: maySkip, self: only<Tensor>(call('aten.slice.Tensor', { self: only<Tensor>(call('aten.constant_pad_nd.default', { self: alpha, pad: [2, 0], value: -Number.POSITIVE_INFINITY })), dim: 1, start: 0, end: W() })), other: -Number.POSITIVE_INFINITY }));
    const top = only<Tensor>(call('aten.maximum.default', { self: only<Tensor>(call('aten.maximum.default', { self: alpha, other: one })), other: two }));
    const base = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: top, other: -Number.POSITIVE_INFINITY })), self: 0n, other: only<Tensor>(call('aten.floor.default', { self: top })) }));
    const total2 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: alpha, other: base })) })), other: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: one, other: base })) })) })), other: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: two, other: base })) })) }));
    const next = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log.default', { self: total2 })), other: base })), other: only<Tensor>(call('aten.gather.default', { self: only<Tensor>(call('aten.select.int', { self: lp, dim: 0, index: t + 1 })), dim: 1, index: extended })) }));
    const tensor3 = blank('bool', [N(), W()]);
    const tensor3Data = boolsOf(tensor3);
    let to3 = 0;
    const end7 = N();
    for (let b3 = 0; b3 < end7; b3++) {
      const end8 = W();
      for (let s3 = 0; s3 < end8; s3++) {
        tensor3Data[to3++] = t + 1 < inputLengths[b3]! ? 1 : 0;
      }
    }
    alpha = only<Tensor>(call('aten.where.self', { condition: finish(tensor3, 'bool'), self: next, other: alpha }));
    states.push(alpha);
  }
  const last = T() === 1 ? first : states[T() - 2]!;
  const tensor4 = blank('float64', [N(), 1]);
  const tensor4Data = numbersOf(tensor4);
  let to4 = 0;
  const end9 = N();
  for (let b4 = 0; b4 < end9; b4++) {
    for (let k2 = 0; k2 < 1; k2++) {
      tensor4Data[to4++] = 2 * targetLengths[b4]!;
    }
  }
  const ends = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, 'int64'), dtype: 'int64' }));
  const withBlank = only<Tensor>(call('aten.gather.default', { self: last, dim: 1, index: ends }));
  const withLabel = only<Tensor>(call('aten.gather.default', { self: only<Tensor>(call('aten.constant_pad_nd.default', { self: last, pad: [1, 0], value: -Number.POSITIVE_INFINITY })), dim: 1, index: ends }));
  const top2 = only<Tensor>(call('aten.maximum.default', { self: withBlank, other: withLabel }));
  const base2 = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: top2, other: -Number.POSITIVE_INFINITY })), self: 0n, other: only<Tensor>(call('aten.floor.default', { self: top2 })) }));
  const likelihood = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: withBlank, other: base2 })) })), other: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: withLabel, other: base2 })) })) })) })), other: base2 }));
  const loss = only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.squeeze.dims', { self: likelihood, dim: [1] })) }));
  const tensor5 = blank('bool', [N()]);
  const tensor5Data = boolsOf(tensor5);
  let to5 = 0;
  const end10 = N();
  for (let b5 = 0; b5 < end10; b5++) {
    tensor5Data[to5++] = inputLengths[b5]! > 0 ? 1 : 0;
  }
  const tensor6 = blank('bool', [N()]);
  const tensor6Data = boolsOf(tensor6);
  let to6 = 0;
  const end11 = N();
  for (let b6 = 0; b6 < end11; b6++) {
    tensor6Data[to6++] = targetLengths[b6]! === 0 ? 1 : 0;
  }
  const reached = only<Tensor>(call('aten.where.self', { condition: finish(tensor5, 'bool'), self: loss, other: only<Tensor>(call('aten.where.self', { condition: finish(tensor6, 'bool'), self: 0, other: Number.POSITIVE_INFINITY })) }));
  const finite = zeroInfinity ? only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: reached, other: Number.POSITIVE_INFINITY })), self: 0n, other: reached })) : reached;
  if (reduction === 1) {
    const tensor7 = blank('float64', [N()]);
    const tensor7Data = numbersOf(tensor7);
    let to7 = 0;
    const end12 = N();
    for (let b7 = 0; b7 < end12; b7++) {
      tensor7Data[to7++] = Math.max(targetLengths[b7]!, 1);
    }
    return [settle(only<Tensor>(call('aten.mean.default', { self: only<Tensor>(call('aten.div.Tensor', { self: finite, other: finish(tensor7, 'int64') })) })), outDtype)];
  } else {
    if (reduction === 2) {
      return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: finite, dim: null })), outDtype)];
    } else {
      return [settle(isBatch() ? finite : only<Tensor>(call('aten.squeeze.dims', { self: finite, dim: [0] })), outDtype)];
    }
  }
}
