// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.affine_grid_generator.default(Tensor theta, SymInt[] size, bool align_corners) -> Tensor
//
//     # A row a position: the coordinates, the last dim first, then a one.
//     let steps = _to_copy(tensor(n: product(S), k: r + 1)
//       (if k == r then 1 else let m = S[r - 1 - k] in if m == 1 then 0 else 2 * unravel(n, S)[r - 1 - k] / (m - 1) - 1), dtype=dtype(theta))
//     # Without align_corners the outermost positions lie half an element from the edges.
//     let inner = _to_copy(tensor(n: 1, k: r + 1) (if k == r or align_corners then 1 else S[r - 1 - k] - 1), dtype=dtype(theta))
//     let whole = _to_copy(tensor(n: 1, k: r + 1) (if k == r or align_corners then 1 else S[r - 1 - k]), dtype=dtype(theta))
//     let base = div.Tensor(mul.Tensor(steps, inner), whole)
//     let grid = bmm(expand(base, [size[0], product(S), r + 1]), permute(theta, [0, 2, 1]))
//     return view(grid, [size[0]] ++ S ++ [r])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, cell, complexScalar, dtype, finish, lazy, length, numbersOf, only, product, refuse, refuseDtypes, sameList, settle, shape, storeComplex, unravel, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.affine_grid_generator.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The positions, from -1 to 1 along each dim, that the affine maps theta give to the elements of planes or volumes of the given size. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'theta', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'align_corners', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ theta, size: size2, align_corners: alignCorners }: BoundArguments<{ theta: Tensor; size: readonly number[]; align_corners: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => size2.slice(2));
  const r = lazy(() => length(S()));
  if (DTYPES1.has(theta.dtype)) {
    outDtype = dtype(theta);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { theta, size: size2, align_corners: alignCorners });
  }
  // C1
  if (!(length(size2) === 4 || length(size2) === 5)) refuse(KEY, 'C1', 'size needs four entries or five');
  // C2
  if (!(noneNegative(S()) && size2[0]! >= 0)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  if (!sameList(shape(theta), [size2[0]!, r(), r() + 1])) refuse(KEY, 'C3', 'theta must be a batch of 2 x 3 matrices for planes, of 3 x 4 for volumes');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(theta, size2, alignCorners, S, r, compute, outDtype, call);
    default:
      return evaluate(theta, size2, alignCorners, S, r, compute, outDtype, call);
  }
}

function evaluateInComplex(theta: Tensor, size2: readonly number[], alignCorners: boolean, S: () => readonly number[], r: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('complex128', [product(S()), r() + 1]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = product(S());
  for (let n = 0; n < end; n++) {
    const end2 = r() + 1;
    for (let k = 0; k < end2; k++) {
      let chosen2: number;
      if (k === r()) {
        chosen2 = 1;
      } else {
        const m = S()[r() - 1 - k]!;
        let chosen: number;
        if (m === 1) {
          chosen = 0;
        } else {
          const m2 = S()[r() - 1 - k]!;
          chosen = 2 * unravel(n, S())[r() - 1 - k]! / (m2 - 1) - 1;
        }
        chosen2 = chosen;
      }
      storeComplex(tensorData, to++, complexScalar(chosen2, 'complex128'));
    }
  }
  const steps = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: dtype(theta) }));
  const tensor2 = blank('float64', [1, r() + 1]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let n2 = 0; n2 < 1; n2++) {
    const end3 = r() + 1;
    for (let k2 = 0; k2 < end3; k2++) {
      tensor2Data[to2++] = k2 === r() || alignCorners ? 1 : S()[r() - 1 - k2]! - 1;
    }
  }
  const inner = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: dtype(theta) }));
  const tensor3 = blank('float64', [1, r() + 1]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  for (let n3 = 0; n3 < 1; n3++) {
    const end4 = r() + 1;
    for (let k3 = 0; k3 < end4; k3++) {
      tensor3Data[to3++] = k3 === r() || alignCorners ? 1 : S()[r() - 1 - k3]!;
    }
  }
  const whole = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, 'int64'), dtype: dtype(theta) }));
  const base = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: inner })), other: whole }));
  const grid = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.expand.default', { self: base, size: [size2[0]!, product(S()), r() + 1] })), mat2: only<Tensor>(call('aten.permute.default', { self: theta, dims: [0, 2, 1] })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: grid, size: [...[...[size2[0]!], ...S()], ...[r()]] })), outDtype)];
}

function evaluate(theta: Tensor, size2: readonly number[], alignCorners: boolean, S: () => readonly number[], r: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank(compute, [product(S()), r() + 1]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = product(S());
  for (let n = 0; n < end; n++) {
    const end2 = r() + 1;
    for (let k = 0; k < end2; k++) {
      let chosen2: number;
      if (k === r()) {
        chosen2 = 1;
      } else {
        const m = S()[r() - 1 - k]!;
        let chosen: number;
        if (m === 1) {
          chosen = 0;
        } else {
          const m2 = S()[r() - 1 - k]!;
          chosen = 2 * unravel(n, S())[r() - 1 - k]! / (m2 - 1) - 1;
        }
        chosen2 = chosen;
      }
      tensorData[to++] = cell(chosen2, compute);
    }
  }
  const steps = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: dtype(theta) }));
  const tensor2 = blank('float64', [1, r() + 1]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let n2 = 0; n2 < 1; n2++) {
    const end3 = r() + 1;
    for (let k2 = 0; k2 < end3; k2++) {
      tensor2Data[to2++] = k2 === r() || alignCorners ? 1 : S()[r() - 1 - k2]! - 1;
    }
  }
  const inner = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: dtype(theta) }));
  const tensor3 = blank('float64', [1, r() + 1]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  for (let n3 = 0; n3 < 1; n3++) {
    const end4 = r() + 1;
    for (let k3 = 0; k3 < end4; k3++) {
      tensor3Data[to3++] = k3 === r() || alignCorners ? 1 : S()[r() - 1 - k3]!;
    }
  }
  const whole = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, 'int64'), dtype: dtype(theta) }));
  const base = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: inner })), other: whole }));
  const grid = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.expand.default', { self: base, size: [size2[0]!, product(S()), r() + 1] })), mat2: only<Tensor>(call('aten.permute.default', { self: theta, dims: [0, 2, 1] })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: grid, size: [...[...[size2[0]!], ...S()], ...[r()]] })), outDtype)];
}
