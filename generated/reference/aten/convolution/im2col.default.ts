// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.im2col.default(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor
//
//     let padded = constant_pad_nd(self, [padding[1], padding[1], padding[0], padding[0]])
//     # Where element k of block l lies, along each dim.
//     let rows = tensor(k: kernel_size[0], l: L[0]) k * dilation[0] + l * stride[0]
//     let columns = tensor(k: kernel_size[1], l: L[1]) k * dilation[1] + l * stride[1]
//     let lines = index_select(padded, -2, view(rows, [kernel_size[0] * L[0]]))
//     let picked = index_select(lines, -1, view(columns, [kernel_size[1] * L[1]]))
//     let blocks = reshape.default(picked, B ++ [C, kernel_size[0], L[0], kernel_size[1], L[1]])
//     let n = length(B)
//     return clone(reshape.default(permute(blocks, range(n) ++ ([0, 1, 3, 2, 4] + n)), B ++ [C * product(kernel_size), product(L)]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, noneNegative, range } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.im2col.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The blocks that a kernel covers as it slides over an image, one a column. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'dilation', type: 'int[2]' },
    { name: 'padding', type: 'int[2]' },
    { name: 'stride', type: 'int[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, kernel_size: kernelSize, dilation, padding, stride }: BoundArguments<{ self: Tensor; kernel_size: readonly number[]; dilation: readonly number[]; padding: readonly number[]; stride: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  const C = lazy(() => size(self, -3));
  const N = lazy(() => shape(self).slice(rank(self) - 2));
  const L = lazy(() => N().map((x, d) => Math.floor((x + 2 * padding[d]! - dilation[d]! * (kernelSize[d]! - 1) - 1) / stride[d]!) + 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, kernel_size: kernelSize, dilation, padding, stride });
  }
  // C1
  if (!(length(kernelSize) === 2 && length(dilation) === 2 && length(padding) === 2 && length(stride) === 2)) refuse(KEY, 'C1', 'each list needs two entries');
  // C2
  if (!allPositive(kernelSize)) refuse(KEY, 'C2', 'kernel_size must be positive');
  // C3
  if (!allPositive(dilation)) refuse(KEY, 'C3', 'dilation must be positive');
  // C4
  if (!noneNegative(padding)) refuse(KEY, 'C4', 'padding is negative');
  // C5
  if (!allPositive(stride)) refuse(KEY, 'C5', 'stride must be positive');
  // C6
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C6', 'self needs three dims, or four with a batch');
  // C7
  if (!allPositive(shape(self).slice(rank(self) - 3))) refuse(KEY, 'C7', 'a dim of self other than the batch is empty');
  // C8
  if (!allPositive(L())) refuse(KEY, 'C8', 'the kernel is larger than the image');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, kernelSize, dilation, padding, stride, B, C, L, compute, outDtype, call);
    default:
      return evaluate(self, kernelSize, dilation, padding, stride, B, C, L, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], C: () => number, L: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const padded = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: [padding[1]!, padding[1]!, padding[0]!, padding[0]!] }));
  const tensor = blank('float64', [kernelSize[0]!, L()[0]!]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = kernelSize[0]!;
  for (let k = 0; k < end; k++) {
    const end2 = L()[0]!;
    for (let l = 0; l < end2; l++) {
      tensorData[to++] = k * dilation[0]! + l * stride[0]!;
    }
  }
  const tensor2 = blank('float64', [kernelSize[1]!, L()[1]!]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  const end3 = kernelSize[1]!;
  for (let k2 = 0; k2 < end3; k2++) {
    const end4 = L()[1]!;
    for (let l2 = 0; l2 < end4; l2++) {
      tensor2Data[to2++] = k2 * dilation[1]! + l2 * stride[1]!;
    }
  }
  const lines = only<Tensor>(call('aten.index_select.default', { self: padded, dim: -2, index: only<Tensor>(call('aten.view.default', { self: finish(tensor, 'int64'), size: [kernelSize[0]! * L()[0]!] })) }));
  const picked = only<Tensor>(call('aten.index_select.default', { self: lines, dim: -1, index: only<Tensor>(call('aten.view.default', { self: finish(tensor2, 'int64'), size: [kernelSize[1]! * L()[1]!] })) }));
  const blocks = only<Tensor>(call('aten.reshape.default', { self: picked, shape: [...B(), ...[C(), kernelSize[0]!, L()[0]!, kernelSize[1]!, L()[1]!]] }));
  const n = length(B());
  const entries = [0, 1, 3, 2, 4];
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten.permute.default', { self: blocks, dims: [...range(n), ...entries.map((x) => x + n)] })), shape: [...B(), ...[C() * product(kernelSize), product(L())]] })) })), outDtype)];
}

function evaluate(self: Tensor, kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], C: () => number, L: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const padded = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: [padding[1]!, padding[1]!, padding[0]!, padding[0]!] }));
  const tensor = blank('float64', [kernelSize[0]!, L()[0]!]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = kernelSize[0]!;
  for (let k = 0; k < end; k++) {
    const end2 = L()[0]!;
    for (let l = 0; l < end2; l++) {
      tensorData[to++] = k * dilation[0]! + l * stride[0]!;
    }
  }
  const tensor2 = blank('float64', [kernelSize[1]!, L()[1]!]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  const end3 = kernelSize[1]!;
  for (let k2 = 0; k2 < end3; k2++) {
    const end4 = L()[1]!;
    for (let l2 = 0; l2 < end4; l2++) {
      tensor2Data[to2++] = k2 * dilation[1]! + l2 * stride[1]!;
    }
  }
  const lines = only<Tensor>(call('aten.index_select.default', { self: padded, dim: -2, index: only<Tensor>(call('aten.view.default', { self: finish(tensor, 'int64'), size: [kernelSize[0]! * L()[0]!] })) }));
  const picked = only<Tensor>(call('aten.index_select.default', { self: lines, dim: -1, index: only<Tensor>(call('aten.view.default', { self: finish(tensor2, 'int64'), size: [kernelSize[1]! * L()[1]!] })) }));
  const blocks = only<Tensor>(call('aten.reshape.default', { self: picked, shape: [...B(), ...[C(), kernelSize[0]!, L()[0]!, kernelSize[1]!, L()[1]!]] }));
  const n = length(B());
  const entries = [0, 1, 3, 2, 4];
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten.permute.default', { self: blocks, dims: [...range(n), ...entries.map((x) => x + n)] })), shape: [...B(), ...[C() * product(kernelSize), product(L())]] })) })), outDtype)];
}
