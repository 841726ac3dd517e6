// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diagonal_backward.default(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor
//
//     let H = input_sizes[d1]
//     let W = input_sizes[d2]
//     let B = pick(input_sizes, rest)
//     let n = max(min(H - below, W - above), 0)
//     # In row-major order the elements of a diagonal are W + 1 apart: each is followed by W zeros.
//     let apart = constant_pad_nd(unsqueeze(expand(grad_output, B ++ [n]), -1), [0, W])
//     let start = below * W + above
//     let line = constant_pad_nd(reshape.default(apart, B ++ [n * (W + 1)]), if n == 0 then [0, H * W] else [start, H * W - start - n * (W + 1)])
//     let last = length(rest)
//     let order = [if d == d1 then last else if d == d2 then last + 1 else position(rest, d) for d: length(input_sizes)]
//     return permute(reshape.default(line, B ++ [H, W]), order)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, inRank, noneNegative, pick, position, wrap } from '../../functions.ts';
import { dtype, lazy, length, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diagonal_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor of the given sizes that has grad_output as its diagonals in the planes of two dims, and zeros elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'input_sizes', type: 'SymInt[]' },
    { name: 'offset', type: 'int' },
    { name: 'dim1', type: 'int' },
    { name: 'dim2', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, input_sizes: inputSizes, offset, dim1, dim2 }: BoundArguments<{ grad_output: Tensor; input_sizes: readonly number[]; offset: number; dim1: number; dim2: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d1 = lazy(() => wrap(dim1, length(inputSizes)));
  const d2 = lazy(() => wrap(dim2, length(inputSizes)));
  const rest = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = length(inputSizes);
    for (let d = 0; d < end; d++) {
      if (d !== d1() && d !== d2()) {
        list.push(d);
      }
    }
    return list;
  });
  const below2 = lazy(() => Math.max(-offset, 0));
  const above2 = lazy(() => Math.max(offset, 0));
  if (DTYPES1.has(gradOutput.dtype)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, input_sizes: inputSizes, offset, dim1, dim2 });
  }
  // C1
  if (!noneNegative(inputSizes)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  if (!(inRank(dim1, length(inputSizes)) && inRank(dim2, length(inputSizes)))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!(wrap(dim1, length(inputSizes)) !== wrap(dim2, length(inputSizes)))) refuse(KEY, 'C3', 'the two dims are the same');
  // C4
  if (!expandable(shape(gradOutput), [...pick(inputSizes, rest()), ...[Math.max(Math.min(inputSizes[d1()]! - below2(), inputSizes[d2()]! - above2()), 0)]])) refuse(KEY, 'C4', 'grad_output does not have the shape of the diagonals');
  return evaluate(gradOutput, inputSizes, d1, d2, rest, below2, above2, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, inputSizes: readonly number[], d1: () => number, d2: () => number, rest: () => readonly number[], below2: () => number, above2: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const H = inputSizes[d1()]!;
  const W = inputSizes[d2()]!;
  const B = pick(inputSizes, rest());
  const n = Math.max(Math.min(H - below2(), W - above2()), 0);
  const apart = only<Tensor>(call('aten.constant_pad_nd.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten.expand.default', { self: gradOutput, size: [...B, ...[n]] })), dim: -1 })), pad: [0, W] }));
  const start = below2() * W + above2();
  const line = only<Tensor>(call('aten.constant_pad_nd.default', { self: only<Tensor>(call('aten.reshape.default', { self: apart, shape: [...B, ...[n * (W + 1)]] })), pad: n === 0 ? [0, H * W] : [start, H * W - start - n * (W + 1)] }));
  const last = length(rest());
  const list: number[] = [];
  const end = length(inputSizes);
  for (let d = 0; d < end; d++) {
    list.push(d === d1() ? last : d === d2() ? last + 1 : position(rest(), d));
  }
  return [settle(only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.reshape.default', { self: line, shape: [...B, ...[H, W]] })), dims: list })), outDtype)];
}
