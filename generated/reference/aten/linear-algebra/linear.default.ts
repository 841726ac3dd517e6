// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linear.default(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor
//
//     let columns = if rank(weight) == 2 then permute(weight, [1, 0]) else weight
//     if bias is none {
//       return matmul(input, columns)
//     } else if rank(input) == 2 {
//       return addmm(bias, input, columns)
//     } else if rank(input) == 3 and rank(bias) == 1 and is_contiguous(input) {
//       # As rows, so that a half is rounded only after the bias.
//       return view(addmm(bias, view(input, [product(lead), size(input, 2)]), columns), S)
//     } else {
//       return add.Tensor(matmul(input, columns), bias)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { acceptsOnly, dtype, isContiguous, lazy, numel, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linear.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The products of the vectors of input, along its last dim, and the rows of weight, plus bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias }: BoundArguments<{ input: Tensor; weight: Tensor; bias: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => shape(input).slice(0, Math.max(rank(input) - 1, 0)));
  const S = lazy((): readonly number[] => {
    if (rank(weight) === 2) {
      return [...lead(), ...[size(weight, 0)]];
    }
    return lead();
  });
  if (DTYPES1.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && rank(input) >= 2 && rank(weight) === 2 && (bias === null || rank(input) === 2)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && (bias === null || rank(input) > 0 && size(input, -1) > 0) && (numel(input) === 0 || numel(weight) === 0) && rank(input) + rank(weight) > 2) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias });
  }
  // C1
  if (!(rank(input) > 0 && rank(weight) > 0)) refuse(KEY, 'C1', 'input and weight need a dim');
  // C2
  if (!(rank(weight) <= 2)) refuse(KEY, 'C2', 'weight has more than two dims');
  // C3
  {
    let holds2 = true;
    if (!(bias === null || rank(weight) === 2)) {
      let holds = false;
      if (rank(input) !== 2 && rank(bias) !== 1) {
        let count = 0;
        const end = rank(bias);
        for (let d = 0; d < end; d++) {
          if (size(bias, d) !== 1) count++;
        }
        holds = count !== 1;
      }
      holds2 = holds;
    }
    if (!holds2) refuse(KEY, 'C3', 'weight must be a matrix beside a bias');
  }
  // C4
  if (!(size(input, -1) === size(weight, -1))) refuse(KEY, 'C4', 'the last dims of input and weight differ');
  // C5
  if (!(bias === null || expandable(shape(bias), S()))) refuse(KEY, 'C5', 'bias does not expand to the shape of the products');
  return evaluate(input, weight, bias, lead, S, compute, outDtype, call);
}

function evaluate(input: Tensor, weight: Tensor, bias: Tensor | null, lead: () => readonly number[], S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const columns = rank(weight) === 2 ? only<Tensor>(call('aten.permute.default', { self: weight, dims: [1, 0] })) : weight;
  if (bias === null) {
    return [settle(only<Tensor>(call('aten.matmul.default', { self: input, other: columns })), outDtype)];
  } else {
    if (rank(input) === 2) {
      return [settle(only<Tensor>(call('aten.addmm.default', { self: bias, mat1: input, mat2: columns })), outDtype)];
    } else {
      if (rank(input) === 3 && rank(bias) === 1 && isContiguous(input)) {
        return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.addmm.default', { self: bias, mat1: only<Tensor>(call('aten.view.default', { self: input, size: [product(lead()), size(input, 2)] })), mat2: columns })), size: S() })), outDtype)];
      } else {
        return [settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.matmul.default', { self: input, other: columns })), other: bias })), outDtype)];
      }
    }
  }
}
