// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.feature_alpha_dropout.default(Tensor input, float p, bool train) -> Tensor
//
//     if not train or p == 0 or numel(input) == 0 {
//       return input
//     } else if p == 1 {
//       return mul.Tensor(input, full([], 0, dtype=compute))
//     } else {
//       let (kept, mask) = native_dropout(full(shape(input)[:2] ++ ones(rank(input) - 2), 1, dtype=compute), p, true)
//       let noise = _to_copy(mask, dtype=compute)
//       let limit = 1.7580993408473766
//       let a = 1 / sqrt((limit * limit * p + 1) * (1 - p))
//       let shift = add.Scalar(mul.Scalar(add.Scalar(noise, -1), limit * a), limit * a * p)
//       return add.Tensor(mul.Tensor(input, mul.Scalar(noise, a)), shift)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { ones } from '../../functions.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.feature_alpha_dropout.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex32', 'complex64', 'complex128']);

/** alpha_dropout of whole channels of input, its second dim; without training it gives input. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'p', type: 'float' },
    { name: 'train', type: 'bool' },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ input, p, train, seed }: BoundArguments<{ input: Tensor; p: number; train: boolean; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && (!train || p === 0 || numel(input) === 0)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && p === 1) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, p, train, seed });
  }
  // C1
  if (!(p >= 0 && p <= 1)) refuse(KEY, 'C1', 'p is no probability');
  // C2
  if (train && p !== 0 && p !== 1 && numel(input) > 0) {
    if (!(rank(input) >= 2)) refuse(KEY, 'C2', 'input has no channels');
  }
  return evaluate(input, p, train, seed, compute, outDtype, call);
}

function evaluate(input: Tensor, p: number, train: boolean, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (!train || p === 0 || numel(input) === 0) {
    return [settle(input, outDtype)];
  } else {
    if (p === 1) {
      return [settle(only<Tensor>(call('aten.mul.Tensor', { self: input, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: compute })) })), outDtype)];
    } else {
      const [kept, mask2] = several<readonly [Tensor, Tensor]>(call('aten.native_dropout.default', { input: only<Tensor>(call('aten.full.default', { size: [...shape(input).slice(0, 2), ...ones(rank(input) - 2)], fill_value: 1n, dtype: compute })), p: p, train: true, seed: seed }));
      const noise = only<Tensor>(call('aten._to_copy.default', { self: mask2, dtype: compute }));
      const limit = 1.7580993408473766;
      const a = 1 / Math.sqrt((limit * limit * p + 1) * (1 - p));
      const shift = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: noise, other: BigInt(-1) })), other: limit * a })), other: limit * a * p }));
      return [settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: input, other: only<Tensor>(call('aten.mul.Scalar', { self: noise, other: a })) })), other: shift })), outDtype)];
    }
  }
}
