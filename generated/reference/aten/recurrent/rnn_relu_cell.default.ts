// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rnn_relu_cell.default(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor
//
//     return relu(add.Tensor(affine(hx, w_hh, b_hh), affine(input, w_ih, b_ih)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { acceptsOnly, dtype, only, refuse, refuseDtypes, refuseShape, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rnn_relu_cell.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'uint8', 'int8', 'int16', 'int32', 'int64']);

/** The hidden state of a simple recurrent network after a step, with the rectifier. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'hx', type: 'Tensor' },
    { name: 'w_ih', type: 'Tensor' },
    { name: 'w_hh', type: 'Tensor' },
    { name: 'b_ih', type: 'Tensor?', default: null },
    { name: 'b_hh', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, hx, w_ih: wIh, w_hh: wHh, b_ih: bIh, b_hh: bHh }: BoundArguments<{ input: Tensor; hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor | null; b_hh: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && hx.dtype === dtype(input) && wIh.dtype === dtype(input) && wHh.dtype === dtype(input) && acceptsOnly(dtype(input), bIh) && acceptsOnly(dtype(input), bHh)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, hx, w_ih: wIh, w_hh: wHh, b_ih: bIh, b_hh: bHh });
  }
  if (input.shape.length !== 2) refuseShape(KEY, 'input', '[N, I]', input.shape);
  const N = input.shape[0]!;
  const I = input.shape[1]!;
  if (hx.shape.length !== 2) refuseShape(KEY, 'hx', '[N, H]', hx.shape);
  const H = hx.shape[1]!;
  if (hx.shape[0] !== N) refuseShape(KEY, 'hx', '[N, H]', hx.shape);
  if (wIh.shape.length !== 2) refuseShape(KEY, 'w_ih', '[H, I]', wIh.shape);
  if (wIh.shape[0] !== H || wIh.shape[1] !== I) refuseShape(KEY, 'w_ih', '[H, I]', wIh.shape);
  if (wHh.shape.length !== 2) refuseShape(KEY, 'w_hh', '[H, H]', wHh.shape);
  if (wHh.shape[0] !== H || wHh.shape[1] !== H) refuseShape(KEY, 'w_hh', '[H, H]', wHh.shape);
  // C1
  if (!(bIh === null || expandable(shape(bIh), [N, H]))) refuse(KEY, 'C1', 'b_ih needs one element per row of w_ih');
  // C2
  if (!(bHh === null || expandable(shape(bHh), [N, H]))) refuse(KEY, 'C2', 'b_hh needs one element per row of w_hh');
  return evaluate(input, hx, wIh, wHh, bIh, bHh, compute, outDtype, call);
}

function evaluate(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, bHh: Tensor | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.relu.default', { self: only<Tensor>(call('aten.add.Tensor', { self: bHh === null ? only<Tensor>(call('aten.mm.default', { self: hx, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bHh, mat1: hx, mat2: only<Tensor>(call('aten.permute.default', { self: wHh, dims: [1, 0] })) })), other: bIh === null ? only<Tensor>(call('aten.mm.default', { self: input, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) : only<Tensor>(call('aten.addmm.default', { self: bIh, mat1: input, mat2: only<Tensor>(call('aten.permute.default', { self: wIh, dims: [1, 0] })) })) })) })), outDtype)];
}
