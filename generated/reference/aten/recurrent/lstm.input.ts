// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)
//
//     let x = if batch_first then permute(input, [1, 0, 2]) else input
//     let apart = batch_first and T > 1 and N > 1
//     # Of each layer: the hidden states of all steps, then the last hidden states of its directions, then their last cell states.
//     let layers = scan(l: num_layers, below = [x])
//       let y = if drops and l > 0 then native_dropout(below[0], dropout, true)[0] else below[0] in
//       let passes = [
//         lstm_pass(_to_copy(y, dtype=work), [select.int(hx[0], 0, l * D + d), select.int(hx[1], 0, l * D + d)],
//           _to_copy(params[at], dtype=work), _to_copy(params[at + 1], dtype=work),
//           if not has_biases then none else if fused then _to_copy(add.Tensor(params[at + 2], params[at + 3]), dtype=work) else params[at + 2],
//           if has_biases and not fused then params[at + 3] else none,
//           if P != H then params[at + each - 1] else none, d == 1, apart and l == 0)
//         for d: D, let at = (l * D + d) * each] in
//       [if D == 1 then passes[0][0] else cat([passes[0][0], passes[1][0]], 2)] ++ [passes[d][1] for d: D] ++ [passes[d][2] for d: D]
//     let y = layers[num_layers - 1][0]
//     return (
//       if batch_first then permute(y, [1, 0, 2]) else y,
//       stacked([layers[k // D][1 + k % D] for k: num_layers * D]),
//       stacked([layers[k // D][1 + D + k % D] for k: num_layers * D]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, turned } from '../../functions.ts';
import { acceptsOnly, dtype, lazy, length, modulo, only, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.lstm.input';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** A network of long short-term memories over a sequence, in layers and one or two directions; with the last hidden states and the last cell states. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'hx', type: 'Tensor[]' },
    { name: 'params', type: 'Tensor[]' },
    { name: 'has_biases', type: 'bool' },
    { name: 'num_layers', type: 'int' },
    { name: 'dropout', type: 'float' },
    { name: 'train', type: 'bool' },
    { name: 'bidirectional', type: 'bool' },
    { name: 'batch_first', type: 'bool' },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, hx, params, has_biases: hasBiases, num_layers: numLayers, dropout, train, bidirectional, batch_first: batchFirst, seed }: BoundArguments<{ input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const T = lazy(() => size(input, batchFirst ? 1 : 0));
  const N = lazy(() => size(input, batchFirst ? 0 : 1));
  const I = lazy(() => size(input, 2));
  const P = lazy(() => size(hx[0]!, 2));
  const H = lazy(() => size(hx[1]!, 2));
  const D = lazy((): number => {
    if (bidirectional) {
      return 2;
    }
    return 1;
  });
  const each = lazy(() => (hasBiases ? 4 : 2) + (P() !== H() ? 1 : 0));
  const drops = lazy(() => train && dropout > 0);
  const fused = lazy(() => dtype(input) === 'bfloat16' && P() === H());
  const work = lazy((): DType => {
    if (fused()) {
      return 'float32';
    }
    return dtype(input);
  });
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), hx) && acceptsOnly(dtype(input), params)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, hx, params, has_biases: hasBiases, num_layers: numLayers, dropout, train, bidirectional, batch_first: batchFirst, seed });
  }
  // C1
  if (!(rank(input) === 3)) refuse(KEY, 'C1', 'input needs three dims');
  // C2
  if (!(numLayers > 0)) refuse(KEY, 'C2', 'a network has at least one layer');
  // C3
  if (!(length(hx) === 2)) refuse(KEY, 'C3', 'hx needs the hidden states and the cell states');
  // C4
  if (!(rank(hx[0]!) === 3 && rank(hx[1]!) === 3)) refuse(KEY, 'C4', 'the states need three dims');
  // C5
  if (!(sameList(shape(hx[0]!), [numLayers * D(), N(), P()]) && sameList(shape(hx[1]!), [numLayers * D(), N(), H()]))) refuse(KEY, 'C5', 'hx needs one state per layer and direction for each sample');
  // C6
  if (!(T() > 0)) refuse(KEY, 'C6', 'the sequence must not be empty');
  // C7
  if (!(length(params) === numLayers * D() * each())) refuse(KEY, 'C7', 'params needs two weights, two biases and, where hidden states are projected, a projection per layer and direction');
  // C8
  {
    let all = true;
    const end = numLayers * D();
    search: for (let k = 0; k < end; k++) {
      if (!(sameList(shape(params[k * each()]!), [4 * H(), k < D() ? I() : D() * P()]) && sameList(shape(params[k * each() + 1]!), [4 * H(), P()]))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C8', 'a weight has another shape than its layer takes');
  }
  // C9
  if (hasBiases) {
    let all2 = true;
    const end2 = numLayers * D();
    search2: for (let k2 = 0; k2 < end2; k2++) {
      for (let j = 2; j < 4; j++) {
        if (!expandable(shape(params[k2 * each() + j]!), [N(), 4 * H()])) {
          all2 = false;
          break search2;
        }
      }
    }
    if (!all2) refuse(KEY, 'C9', 'a bias has another shape than its layer takes');
  }
  // C10
  if (P() !== H()) {
    let all3 = true;
    const end3 = numLayers * D();
    search3: for (let k3 = 0; k3 < end3; k3++) {
      if (!sameList(shape(params[k3 * each() + each() - 1]!), [P(), H()])) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C10', 'a projection has another shape than its layer takes');
  }
  // C11
  if (train && numLayers > 1) {
    if (!(dropout >= 0 && dropout <= 1)) refuse(KEY, 'C11', 'dropout is no probability');
  }
  return evaluate(input, hx, params, hasBiases, numLayers, dropout, batchFirst, seed, T, N, P, H, D, each, drops, fused, work, compute, out0Dtype, out1Dtype, out2Dtype, call);
}

function evaluate(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, batchFirst: boolean, seed: number, T: () => number, N: () => number, P: () => number, H: () => number, D: () => number, each: () => number, drops: () => boolean, fused: () => boolean, work: () => DType, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, call: CallOp): readonly Value[] {
  const x = batchFirst ? only<Tensor>(call('aten.permute.default', { self: input, dims: [1, 0, 2] })) : input;
  const apart = batchFirst && T() > 1 && N() > 1;
  let below2: readonly Tensor[] = [x];
  const states: (readonly Tensor[])[] = [];
  for (let l = 0; l < numLayers; l++) {
    const y = drops() && l > 0 ? several<readonly [Tensor, Tensor]>(call('aten.native_dropout.default', { input: below2[0]!, p: dropout, train: true, seed: seed }))[0] : below2[0]!;
    const list: (readonly Tensor[])[] = [];
    const end = D();
    for (let d = 0; d < end; d++) {
      const x2 = only<Tensor>(call('aten._to_copy.default', { self: y, dtype: work() }));
      const start = [only<Tensor>(call('aten.select.int', { self: hx[0]!, dim: 0, index: l * D() + d })), only<Tensor>(call('aten.select.int', { self: hx[1]!, dim: 0, index: l * D() + d }))];
      const at = (l * D() + d) * each();
      const wIh = only<Tensor>(call('aten._to_copy.default', { self: params[at]!, dtype: work() }));
      const wHh = only<Tensor>(call('aten._to_copy.default', { self: params[at + 1]!, dtype: work() }));
      const bIh = !hasBiases ? null : fused() ? only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: params[at + 2]!, other: params[at + 3]! })), dtype: work() })) : params[at + 2]!;
      const bHh = hasBiases && !fused() ? params[at + 3]! : null;
      const wHr = P() !== H() ? params[at + each() - 1]! : null;
      const backward = d === 1;
      const apart2 = apart && l === 0;
      let state: readonly Tensor[] = start;
      const states2: (readonly Tensor[])[] = [];
      const n = size(x2, 0);
      for (let k = 0; k < n; k++) {
        const x3 = only<Tensor>(call('aten.select.int', { self: x2, dim: 0, index: turned(k, n, backward) }));
        const ofInput = !(bIh === null) && apart2 ? only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mm.default', { self: x3, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })), other: bIh })) : bIh === null ? only<Tensor>(call('aten.mm.default', { self: x3, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bIh, mat1: x3, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) }));
        const x4 = only<Tensor>(call('aten._to_copy.default', { self: state[0]!, dtype: dtype(x2) }));
        const ofHidden = bHh === null ? only<Tensor>(call('aten.mm.default', { self: x4, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bHh, mat1: x4, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) }));
        const gates = only<Tensor>(call('aten.add.Tensor', { self: ofHidden, other: ofInput }));
        const cell2 = only<Tensor>(call('aten._to_copy.default', { self: state[1]!, dtype: dtype(x2) }));
        const n2 = Math.floor(size(gates, 1) / 4);
        const kept = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 1 * n2, end: (1 + 1) * n2 })) })), other: cell2 }));
        const n3 = Math.floor(size(gates, 1) / 4);
        const n4 = Math.floor(size(gates, 1) / 4);
        const added = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 0 * n3, end: (0 + 1) * n3 })) })), other: only<Tensor>(call('aten.tanh.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 2 * n4, end: (2 + 1) * n4 })) })) }));
        const next = only<Tensor>(call('aten.add.Tensor', { self: kept, other: added }));
        const n5 = Math.floor(size(gates, 1) / 4);
        const next2 = [only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 3 * n5, end: (3 + 1) * n5 })) })), other: only<Tensor>(call('aten.tanh.default', { self: next })) })), next];
        const hidden = wHr === null ? next2[0]! : only<Tensor>(call('aten.mm.default', { self: next2[0]!, mat2: only<Tensor>(call('aten.permute.default', { self: wHr, dims: [1, 0] })) }));
        state = [only<Tensor>(call('aten._to_copy.default', { self: hidden, dtype: dtype(start[0]!) })), only<Tensor>(call('aten._to_copy.default', { self: next2[1]!, dtype: dtype(start[0]!) }))];
        states2.push(state);
      }
      const list2: Tensor[] = [];
      for (let k2 = 0; k2 < n; k2++) {
        list2.push(states2[turned(k2, n, backward)]![0]!);
      }
      list.push([only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.cat.default', { tensors: list2, dim: 0 })), size: [...[length(list2)], ...shape(list2[0]!)] })), states2[n - 1]![0]!, states2[n - 1]![1]!]);
    }
    const list3: Tensor[] = [];
    const end2 = D();
    for (let d2 = 0; d2 < end2; d2++) {
      list3.push(list[d2]![1]!);
    }
    const list4: Tensor[] = [];
    const end3 = D();
    for (let d3 = 0; d3 < end3; d3++) {
      list4.push(list[d3]![2]!);
    }
    below2 = [...[...[D() === 1 ? list[0]![0]! : only<Tensor>(call('aten.cat.default', { tensors: [list[0]![0]!, list[1]![0]!], dim: 2 }))], ...list3], ...list4];
    states.push(below2);
  }
  const y2 = states[numLayers - 1]![0]!;
  const list5: Tensor[] = [];
  const end4 = numLayers * D();
  for (let k3 = 0; k3 < end4; k3++) {
    list5.push(states[Math.floor(k3 / D())]![1 + modulo(k3, D())]!);
  }
  const list6: Tensor[] = [];
  const end5 = numLayers * D();
  for (let k4 = 0; k4 < end5; k4++) {
    list6.push(states[Math.floor(k4 / D())]![1 + D() + modulo(k4, D())]!);
  }
  return [settle(batchFirst ? only<Tensor>(call('aten.permute.default', { self: y2, dims: [1, 0, 2] })) : y2, out0Dtype), settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.cat.default', { tensors: list5, dim: 0 })), size: [...[length(list5)], ...shape(list5[0]!)] })), out1Dtype), settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.cat.default', { tensors: list6, dim: 0 })), size: [...[length(list6)], ...shape(list6[0]!)] })), out2Dtype)];
}
