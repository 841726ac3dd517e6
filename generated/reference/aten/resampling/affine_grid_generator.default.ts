// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.affine_grid_generator.default(Tensor theta, SymInt[] size, bool align_corners) -> Tensor
//
//     # A row a position: the coordinates, the last dim first, then a one.
//     let lines = [if m == 1 then full([1], 0, dtype=dtype(theta)) else linspace(-1, 1, m, dtype=dtype(theta)) for k: r, let m = S[k]]
//     let steps = _to_copy(tensor(n: product(S), k: r + 1)
//       (if k == r then 1 else lines[r - 1 - k][unravel(n, S)[r - 1 - k]]), dtype=dtype(theta))
//     # Without align_corners the outermost positions lie half an element from the edges.
//     let inner = _to_copy(tensor(n: 1, k: r + 1) (if k == r or align_corners then 1 else S[r - 1 - k] - 1), dtype=dtype(theta))
//     let whole = _to_copy(tensor(n: 1, k: r + 1) (if k == r or align_corners then 1 else S[r - 1 - k]), dtype=dtype(theta))
//     let base = div.Tensor(mul.Tensor(steps, inner), whole)
//     let grid = bmm(expand(base, [size[0], product(S), r + 1]), permute(theta, [0, 2, 1]))
//     return view(grid, [size[0]] ++ S ++ [r])
import type { Complex, DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, cell, cellElements, complexAt, complexElements, complexScalar, dtype, finish, lazy, length, numbersOf, offsetOf, only, product, refuse, refuseDtypes, sameList, settle, shape, storeComplex, unravel, type Value } from '../../../../src/reference/runtime/index.ts';

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
  const list: Tensor[] = [];
  const end = r();
  for (let k = 0; k < end; k++) {
    const m = S()[k]!;
    list.push(m === 1 ? only<Tensor>(call('aten.full.default', { size: [1], fill_value: 0n, dtype: dtype(theta) })) : only<Tensor>(call('aten.linspace.default', { start: BigInt(-1), end: 1n, steps: m, dtype: dtype(theta) })));
  }
  const tensor = blank('complex128', [product(S()), r() + 1]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end2 = product(S());
  const value = complexScalar(1, 'complex128');
  for (let n = 0; n < end2; n++) {
    const end3 = r() + 1;
    for (let k2 = 0; k2 < end3; k2++) {
      let chosen: Complex;
      if (k2 === r()) {
        chosen = value;
      } else {
        const operandElements = complexElements(list[r() - 1 - k2]!, compute);
        chosen = complexAt(operandElements.data, offsetOf(operandElements, [unravel(n, S())[r() - 1 - k2]!]));
      }
      storeComplex(tensorData, to++, chosen);
    }
  }
  const steps = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: dtype(theta) }));
  const tensor2 = blank('float64', [1, r() + 1]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let n2 = 0; n2 < 1; n2++) {
    const end4 = r() + 1;
    for (let k3 = 0; k3 < end4; k3++) {
      tensor2Data[to2++] = k3 === r() || alignCorners ? 1 : S()[r() - 1 - k3]! - 1;
    }
  }
  const inner = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: dtype(theta) }));
  const tensor3 = blank('float64', [1, r() + 1]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  for (let n3 = 0; n3 < 1; n3++) {
    const end5 = r() + 1;
    for (let k4 = 0; k4 < end5; k4++) {
      tensor3Data[to3++] = k4 === r() || alignCorners ? 1 : S()[r() - 1 - k4]!;
    }
  }
  const whole = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, 'int64'), dtype: dtype(theta) }));
  const base = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: inner })), other: whole }));
  const grid = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.expand.default', { self: base, size: [size2[0]!, product(S()), r() + 1] })), mat2: only<Tensor>(call('aten.permute.default', { self: theta, dims: [0, 2, 1] })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: grid, size: [...[...[size2[0]!], ...S()], ...[r()]] })), outDtype)];
}

function evaluate(theta: Tensor, size2: readonly number[], alignCorners: boolean, S: () => readonly number[], r: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = r();
  for (let k = 0; k < end; k++) {
    const m = S()[k]!;
    list.push(m === 1 ? only<Tensor>(call('aten.full.default', { size: [1], fill_value: 0n, dtype: dtype(theta) })) : only<Tensor>(call('aten.linspace.default', { start: BigInt(-1), end: 1n, steps: m, dtype: dtype(theta) })));
  }
  const tensor = blank(compute, [product(S()), r() + 1]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end2 = product(S());
  const value = cell(1, compute);
  for (let n = 0; n < end2; n++) {
    const end3 = r() + 1;
    for (let k2 = 0; k2 < end3; k2++) {
      let chosen: number;
      if (k2 === r()) {
        chosen = value;
      } else {
        const operandElements = cellElements(list[r() - 1 - k2]!, compute);
        chosen = operandElements.data[offsetOf(operandElements, [unravel(n, S())[r() - 1 - k2]!])]!;
      }
      tensorData[to++] = chosen;
    }
  }
  const steps = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: dtype(theta) }));
  const tensor2 = blank('float64', [1, r() + 1]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let n2 = 0; n2 < 1; n2++) {
    const end4 = r() + 1;
    for (let k3 = 0; k3 < end4; k3++) {
      tensor2Data[to2++] = k3 === r() || alignCorners ? 1 : S()[r() - 1 - k3]! - 1;
    }
  }
  const inner = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: dtype(theta) }));
  const tensor3 = blank('float64', [1, r() + 1]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  for (let n3 = 0; n3 < 1; n3++) {
    const end5 = r() + 1;
    for (let k4 = 0; k4 < end5; k4++) {
      tensor3Data[to3++] = k4 === r() || alignCorners ? 1 : S()[r() - 1 - k4]!;
    }
  }
  const whole = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, 'int64'), dtype: dtype(theta) }));
  const base = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: inner })), other: whole }));
  const grid = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.expand.default', { self: base, size: [size2[0]!, product(S()), r() + 1] })), mat2: only<Tensor>(call('aten.permute.default', { self: theta, dims: [0, 2, 1] })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: grid, size: [...[...[size2[0]!], ...S()], ...[r()]] })), outDtype)];
}
