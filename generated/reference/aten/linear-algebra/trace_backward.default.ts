// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trace_backward.default(Tensor grad, SymInt[] sizes) -> Tensor
//
//     let on_diagonal = tensor(i: sizes[0], j: sizes[1]) i == j
//     return where.self(on_diagonal, grad, scalar_tensor(0, dtype=compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trace_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** A matrix of the given sizes with grad on its diagonal. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad', type: 'Tensor' },
    { name: 'sizes', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad, sizes }: BoundArguments<{ grad: Tensor; sizes: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(grad.dtype)) {
    outDtype = dtype(grad);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad, sizes });
  }
  // C1
  if (!(length(sizes) === 2)) refuse(KEY, 'C1', 'sizes must be two');
  // C2
  if (!noneNegative(sizes)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  if (!(rank(grad) === 0)) refuse(KEY, 'C3', 'grad must have no dims');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(grad, sizes, compute, outDtype, call);
    default:
      return evaluate(grad, sizes, compute, outDtype, call);
  }
}

function evaluateInComplex(grad: Tensor, sizes: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [sizes[0]!, sizes[1]!]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  const end = sizes[0]!;
  for (let i = 0; i < end; i++) {
    const end2 = sizes[1]!;
    for (let j = 0; j < end2; j++) {
      tensorData[to++] = i === j ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: grad, other: only<Tensor>(call('aten.scalar_tensor.default', { s: 0n, dtype: compute })) })), outDtype)];
}

function evaluate(grad: Tensor, sizes: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [sizes[0]!, sizes[1]!]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  const end = sizes[0]!;
  for (let i = 0; i < end; i++) {
    const end2 = sizes[1]!;
    for (let j = 0; j < end2; j++) {
      tensorData[to++] = i === j ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: grad, other: only<Tensor>(call('aten.scalar_tensor.default', { s: 0n, dtype: compute })) })), outDtype)];
}
