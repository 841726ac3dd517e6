// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)
//
//     let x = if batch_first then permute(input, [1, 0, 2]) else input
//     let apart = batch_first and T > 1 and N > 1
//     # Of each layer: the states of all steps, then the last state of each direction.
//     let layers = scan(l: num_layers, below = [x])
//       let y = if drops and l > 0 then native_dropout(below[0], dropout, true)[0] else below[0] in
//       let passes = [
//         gru_pass(y, select.int(hx, 0, l * D + d), params[at], params[at + 1],
//           if has_biases then params[at + 2] else none, if has_biases then params[at + 3] else none, d == 1, apart and l == 0)
//         for d: D, let at = (l * D + d) * each] in
//       [if D == 1 then passes[0][0] else cat([passes[0][0], passes[1][0]], 2)] ++ [passes[d][1] for d: D]
//     let y = layers[num_layers - 1][0]
//     return (
//       if batch_first then permute(y, [1, 0, 2]) else y,
//       stacked([layers[k // D][1 + k % D] for k: num_layers * D]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, turned } from '../../functions.ts';
import { acceptsOnly, dtype, lazy, length, modulo, only, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gru.input';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** A network of gated recurrent units over a sequence, in layers and one or two directions; with the last states. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'hx', type: 'Tensor' },
    { name: 'params', type: 'Tensor[]' },
    { name: 'has_biases', type: 'bool' },
    { name: 'num_layers', type: 'int' },
    { name: 'dropout', type: 'float' },
    { name: 'train', type: 'bool' },
    { name: 'bidirectional', type: 'bool' },
    { name: 'batch_first', type: 'bool' },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, hx, params, has_biases: hasBiases, num_layers: numLayers, dropout, train, bidirectional, batch_first: batchFirst, seed }: BoundArguments<{ input: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: number; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const T = lazy(() => size(input, batchFirst ? 1 : 0));
  const N = lazy(() => size(input, batchFirst ? 0 : 1));
  const I = lazy(() => size(input, 2));
  const H = lazy(() => size(hx, 2));
  const D = lazy((): number => {
    if (bidirectional) {
      return 2;
    }
    return 1;
  });
  const each = lazy((): number => {
    if (hasBiases) {
      return 4;
    }
    return 2;
  });
  const drops = lazy(() => train && dropout > 0);
  if (DTYPES1.has(input.dtype) && hx.dtype === dtype(input) && acceptsOnly(dtype(input), params)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, hx, params, has_biases: hasBiases, num_layers: numLayers, dropout, train, bidirectional, batch_first: batchFirst, seed });
  }
  // C1
  if (!(rank(input) === 3)) refuse(KEY, 'C1', 'input needs three dims');
  // C2
  if (!(numLayers > 0)) refuse(KEY, 'C2', 'a network has at least one layer');
  // C3
  if (!(rank(hx) === 3)) refuse(KEY, 'C3', 'hx needs three dims');
  // C4
  if (!sameList(shape(hx), [numLayers * D(), N(), H()])) refuse(KEY, 'C4', 'hx needs one state per layer and direction for each sample');
  // C5
  if (!(T() > 0)) refuse(KEY, 'C5', 'the sequence must not be empty');
  // C6
  if (!(length(params) === numLayers * D() * each())) refuse(KEY, 'C6', 'params needs two weights and two biases per layer and direction');
  // C7
  {
    let all = true;
    const end = numLayers * D();
    search: for (let k = 0; k < end; k++) {
      if (!(sameList(shape(params[k * each()]!), [3 * H(), k < D() ? I() : D() * H()]) && sameList(shape(params[k * each() + 1]!), [3 * H(), H()]))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C7', 'a weight has another shape than its layer takes');
  }
  // C8
  if (hasBiases) {
    let all2 = true;
    const end2 = numLayers * D();
    search2: for (let k2 = 0; k2 < end2; k2++) {
      for (let j = 2; j < 4; j++) {
        if (!expandable(shape(params[k2 * each() + j]!), [N(), 3 * H()])) {
          all2 = false;
          break search2;
        }
      }
    }
    if (!all2) refuse(KEY, 'C8', 'a bias has another shape than its layer takes');
  }
  // C9
  if (train && numLayers > 1) {
    if (!(dropout >= 0 && dropout <= 1)) refuse(KEY, 'C9', 'dropout is no probability');
  }
  return evaluate(input, hx, params, hasBiases, numLayers, dropout, batchFirst, seed, T, N, D, each, drops, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, batchFirst: boolean, seed: number, T: () => number, N: () => number, D: () => number, each: () => number, drops: () => boolean, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const x = batchFirst ? only<Tensor>(call('aten.permute.default', { self: input, dims: [1, 0, 2] })) : input;
  const apart = batchFirst && T() > 1 && N() > 1;
  let below2: readonly Tensor[] = [x];
  const states: (readonly Tensor[])[] = [];
  for (let l = 0; l < numLayers; l++) {
    const y = drops() && l > 0 ? several<readonly [Tensor, Tensor]>(call('aten.native_dropout.default', { input: below2[0]!, p: dropout, train: true, seed: seed }))[0] : below2[0]!;
    const list: (readonly Tensor[])[] = [];
    const end = D();
    const n = size(y, 0);
    for (let d = 0; d < end; d++) {
      const start = only<Tensor>(call('aten.select.int', { self: hx, dim: 0, index: l * D() + d }));
      const at = (l * D() + d) * each();
      const wIh = params[at]!;
      const wHh = params[at + 1]!;
      const bIh = hasBiases ? params[at + 2]! : null;
      const bHh = hasBiases ? params[at + 3]! : null;
      const backward = d === 1;
      const apart2 = apart && l === 0;
      let hidden: Tensor = start;
      const states2: Tensor[] = [];
      for (let k = 0; k < n; k++) {
        const x2 = only<Tensor>(call('aten.select.int', { self: y, dim: 0, index: turned(k, n, backward) }));
        const ofInput = !(bIh === null) && apart2 ? only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mm.default', { self: x2, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })), other: bIh })) : bIh === null ? only<Tensor>(call('aten.mm.default', { self: x2, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bIh, mat1: x2, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) }));
        const ofHidden = bHh === null ? only<Tensor>(call('aten.mm.default', { self: hidden, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bHh, mat1: hidden, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) }));
        const n2 = Math.floor(size(ofHidden, 1) / 3);
        const n3 = Math.floor(size(ofInput, 1) / 3);
        const reset = only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: ofHidden, dim: 1, start: 0 * n2, end: (0 + 1) * n2 })), other: only<Tensor>(call('aten.slice.Tensor', { self: ofInput, dim: 1, start: 0 * n3, end: (0 + 1) * n3 })) })) }));
        const n4 = Math.floor(size(ofHidden, 1) / 3);
        const n5 = Math.floor(size(ofInput, 1) / 3);
        const update = only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: ofHidden, dim: 1, start: 1 * n4, end: (1 + 1) * n4 })), other: only<Tensor>(call('aten.slice.Tensor', { self: ofInput, dim: 1, start: 1 * n5, end: (1 + 1) * n5 })) })) }));
        const n6 = Math.floor(size(ofInput, 1) / 3);
        const n7 = Math.floor(size(ofHidden, 1) / 3);
        const new2 = only<Tensor>(call('aten.tanh.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: ofInput, dim: 1, start: 2 * n6, end: (2 + 1) * n6 })), other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: ofHidden, dim: 1, start: 2 * n7, end: (2 + 1) * n7 })), other: reset })) })) }));
        hidden = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: hidden, other: new2 })), other: update })), other: new2 }));
        states2.push(hidden);
      }
      const list2: Tensor[] = [];
      for (let k2 = 0; k2 < n; k2++) {
        list2.push(states2[turned(k2, n, backward)]!);
      }
      list.push([only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.cat.default', { tensors: list2, dim: 0 })), size: [...[length(list2)], ...shape(list2[0]!)] })), states2[n - 1]!]);
    }
    const list3: Tensor[] = [];
    const end2 = D();
    for (let d2 = 0; d2 < end2; d2++) {
      list3.push(list[d2]![1]!);
    }
    below2 = [...[D() === 1 ? list[0]![0]! : only<Tensor>(call('aten.cat.default', { tensors: [list[0]![0]!, list[1]![0]!], dim: 2 }))], ...list3];
    states.push(below2);
  }
  const y2 = states[numLayers - 1]![0]!;
  const list4: Tensor[] = [];
  const end3 = numLayers * D();
  for (let k3 = 0; k3 < end3; k3++) {
    list4.push(states[Math.floor(k3 / D())]![1 + modulo(k3, D())]!);
  }
  return [settle(batchFirst ? only<Tensor>(call('aten.permute.default', { self: y2, dims: [1, 0, 2] })) : y2, out0Dtype), settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.cat.default', { tensors: list4, dim: 0 })), size: [...[length(list4)], ...shape(list4[0]!)] })), out1Dtype)];
}
