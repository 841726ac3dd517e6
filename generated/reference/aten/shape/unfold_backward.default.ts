// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unfold_backward.default(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor
//
//     let lines = if length(input_sizes) == 0 then [1] else input_sizes
//     let whole = expand(grad_in, windows)
//     let turned = if length(input_sizes) == 0 then whole else permute(whole, moved([-1], [d + 1], length(windows)))
//     # Every window goes to its places along the dim.
//     let places = tensor(p: parts, k: size) p * step + k
//     let at = [none for k: d] ++ [view(places, [parts * size])]
//     let elements = reshape.default(turned, lines with [d] = parts * size)
//     let sums = index_put(full(lines, 0, dtype=dtype(grad_in)), at, elements, step < size)
//     return reshape.default(sums, input_sizes)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, inRank, moved, wrap } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, only, refuse, refuseDtypes, replaced, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unfold_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The sums of overlapping parts at their places along a dim of a tensor of the given sizes. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_in', type: 'Tensor' },
    { name: 'input_sizes', type: 'SymInt[]' },
    { name: 'dim', type: 'int' },
    { name: 'size', type: 'int' },
    { name: 'step', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_in: gradIn, input_sizes: inputSizes, dim, size: size2, step }: BoundArguments<{ grad_in: Tensor; input_sizes: readonly number[]; dim: number; size: number; step: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, length(inputSizes)));
  const n = lazy((): number => {
    if (length(inputSizes) === 0) {
      return 1;
    }
    return inputSizes[d()]!;
  });
  const parts = lazy(() => Math.floor((n() - size2) / step) + 1);
  const windows = lazy((): readonly number[] => {
    if (length(inputSizes) === 0) {
      return [size2];
    }
    return [...replaced(inputSizes, d(), parts()), ...[size2]];
  });
  if (DTYPES1.has(gradIn.dtype)) {
    outDtype = dtype(gradIn);
    compute = outDtype;
  } else if (DTYPES2.has(gradIn.dtype) && step >= size2) {
    outDtype = dtype(gradIn);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_in: gradIn, input_sizes: inputSizes, dim, size: size2, step });
  }
  // C1
  if (!inRank(dim, length(inputSizes))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(size2 >= 0 && size2 <= n())) refuse(KEY, 'C2', 'size is negative or larger than the extent of the dim');
  // C3
  if (!(step > 0)) refuse(KEY, 'C3', 'step must be positive');
  // C4
  if (!(step >= size2 ? expandable(shape(gradIn), windows()) : sameList(shape(gradIn), windows()))) refuse(KEY, 'C4', 'grad_in does not have the shape of the parts');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(gradIn, inputSizes, size2, step, d, parts, windows, compute, outDtype, call);
    default:
      return evaluate(gradIn, inputSizes, size2, step, d, parts, windows, compute, outDtype, call);
  }
}

function evaluateInComplex(gradIn: Tensor, inputSizes: readonly number[], size2: number, step: number, d: () => number, parts: () => number, windows: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const lines = length(inputSizes) === 0 ? [1] : inputSizes;
  const whole = only<Tensor>(call('aten.expand.default', { self: gradIn, size: windows() }));
  const turned2 = length(inputSizes) === 0 ? whole : only<Tensor>(call('aten.permute.default', { self: whole, dims: moved([-1], [d() + 1], length(windows())) }));
  const tensor = blank('float64', [parts(), size2]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = parts();
  for (let p = 0; p < end; p++) {
    for (let k = 0; k < size2; k++) {
      tensorData[to++] = p * step + k;
    }
  }
  const list: null[] = [];
  const end2 = d();
  for (let k2 = 0; k2 < end2; k2++) {
    list.push(null);
  }
  const at = [...list, ...[only<Tensor>(call('aten.view.default', { self: finish(tensor, 'int64'), size: [parts() * size2] }))]];
  const elements = only<Tensor>(call('aten.reshape.default', { self: turned2, shape: replaced(lines, d(), parts() * size2) }));
  const sums2 = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: lines, fill_value: 0n, dtype: dtype(gradIn) })), indices: at, values: elements, accumulate: step < size2 }));
  return [settle(only<Tensor>(call('aten.reshape.default', { self: sums2, shape: inputSizes })), outDtype)];
}

function evaluate(gradIn: Tensor, inputSizes: readonly number[], size2: number, step: number, d: () => number, parts: () => number, windows: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const lines = length(inputSizes) === 0 ? [1] : inputSizes;
  const whole = only<Tensor>(call('aten.expand.default', { self: gradIn, size: windows() }));
  const turned2 = length(inputSizes) === 0 ? whole : only<Tensor>(call('aten.permute.default', { self: whole, dims: moved([-1], [d() + 1], length(windows())) }));
  const tensor = blank('float64', [parts(), size2]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = parts();
  for (let p = 0; p < end; p++) {
    for (let k = 0; k < size2; k++) {
      tensorData[to++] = p * step + k;
    }
  }
  const list: null[] = [];
  const end2 = d();
  for (let k2 = 0; k2 < end2; k2++) {
    list.push(null);
  }
  const at = [...list, ...[only<Tensor>(call('aten.view.default', { self: finish(tensor, 'int64'), size: [parts() * size2] }))]];
  const elements = only<Tensor>(call('aten.reshape.default', { self: turned2, shape: replaced(lines, d(), parts() * size2) }));
  const sums2 = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: lines, fill_value: 0n, dtype: dtype(gradIn) })), indices: at, values: elements, accumulate: step < size2 }));
  return [settle(only<Tensor>(call('aten.reshape.default', { self: sums2, shape: inputSizes })), outDtype)];
}
