// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.lstm_cell.default(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)
//
//     let after = lstm_step(add.Tensor(affine(hx[0], w_hh, b_hh), affine(input, w_ih, b_ih)), hx[1])
//     return (after[0], after[1])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { acceptsOnly, dtype, length, only, refuse, refuseDtypes, refuseShape, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.lstm_cell.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The hidden state and the cell state of a long short-term memory after a step. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'hx', type: 'Tensor[]' },
    { name: 'w_ih', type: 'Tensor' },
    { name: 'w_hh', type: 'Tensor' },
    { name: 'b_ih', type: 'Tensor?', default: null },
    { name: 'b_hh', type: 'Tensor?', default: null },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, hx, w_ih: wIh, w_hh: wHh, b_ih: bIh, b_hh: bHh }: BoundArguments<{ input: Tensor; hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor | null; b_hh: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), hx) && wIh.dtype === dtype(input) && wHh.dtype === dtype(input) && acceptsOnly(dtype(input), bIh) && acceptsOnly(dtype(input), bHh)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, hx, w_ih: wIh, w_hh: wHh, b_ih: bIh, b_hh: bHh });
  }
  if (input.shape.length !== 2) refuseShape(KEY, 'input', '[N, I]', input.shape);
  const N = input.shape[0]!;
  const I = input.shape[1]!;
  if (wHh.shape.length !== 2) refuseShape(KEY, 'w_hh', '[G, H]', wHh.shape);
  const G = wHh.shape[0]!;
  const H = wHh.shape[1]!;
  if (wIh.shape.length !== 2) refuseShape(KEY, 'w_ih', '[G, I]', wIh.shape);
  if (wIh.shape[0] !== G || wIh.shape[1] !== I) refuseShape(KEY, 'w_ih', '[G, I]', wIh.shape);
  // C1
  if (!(length(hx) === 2)) refuse(KEY, 'C1', 'hx needs the hidden state and the cell state');
  // C2
  if (!(sameList(shape(hx[0]!), [N, H]) && sameList(shape(hx[1]!), [N, H]))) refuse(KEY, 'C2', 'the states need the shape [N, H]');
  // C3
  if (!(G === 4 * H)) refuse(KEY, 'C3', 'the weights need four rows per hidden unit');
  // C4
  if (!(bIh === null || expandable(shape(bIh), [N, G]))) refuse(KEY, 'C4', 'b_ih needs one element per row of w_ih');
  // C5
  if (!(bHh === null || expandable(shape(bHh), [N, G]))) refuse(KEY, 'C5', 'b_hh needs one element per row of w_hh');
  return evaluate(input, hx, wIh, wHh, bIh, bHh, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null, bHh: Tensor | null, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const x = hx[0]!;
  const gates = only<Tensor>(call('aten.add.Tensor', { self: bHh === null ? only<Tensor>(call('aten.mm.default', { self: x, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bHh, mat1: x, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })), other: bIh === null ? only<Tensor>(call('aten.mm.default', { self: input, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bIh, mat1: input, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) }));
  const cell2 = hx[1]!;
  const n = Math.floor(size(gates, 1) / 4);
  const kept = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 1 * n, end: (1 + 1) * n })) })), other: cell2 }));
  const n2 = Math.floor(size(gates, 1) / 4);
  const n3 = Math.floor(size(gates, 1) / 4);
  const added = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 0 * n2, end: (0 + 1) * n2 })) })), other: only<Tensor>(call('aten.tanh.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 2 * n3, end: (2 + 1) * n3 })) })) }));
  const next = only<Tensor>(call('aten.add.Tensor', { self: kept, other: added }));
  const n4 = Math.floor(size(gates, 1) / 4);
  const after = [only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: gates, dim: 1, start: 3 * n4, end: (3 + 1) * n4 })) })), other: only<Tensor>(call('aten.tanh.default', { self: next })) })), next];
  return [settle(after[0]!, out0Dtype), settle(after[1]!, out1Dtype)];
}
