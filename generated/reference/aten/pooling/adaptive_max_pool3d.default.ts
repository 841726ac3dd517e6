// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.adaptive_max_pool3d.default(Tensor self, int[3] output_size) -> (Tensor, Tensor)
//
//     if numel(self) == 0 or product(P) == 0 {
//       return (full(B ++ P, 0.0, dtype=dtype(self)), full(B ++ P, 0, dtype=int64))
//     } else {
//       # The windows one after another, each repeating its last element up to the length of the longest, which is no new maximum.
//       let kd = adaptive_longest(S[0], P[0])
//       let kh = adaptive_longest(S[1], P[1])
//       let kw = adaptive_longest(S[2], P[2])
//       from_d[k: P[0] * kd] = adaptive_place(k, S[0], P[0])
//       from_h[k: P[1] * kh] = adaptive_place(k, S[1], P[1])
//       from_w[k: P[2] * kw] = adaptive_place(k, S[2], P[2])
//       let windows = index_select(index_select(index_select(self, rank(self) - 3, from_d), rank(self) - 2, from_h), rank(self) - 1, from_w)
//       let (values, places) = max_pool3d_with_indices(windows, [kd, kh, kw], [kd, kh, kw])
//       let rest = remainder.Scalar(places, P[1] * kh * P[2] * kw)
//       let layers = index.Tensor(from_d, [div.Scalar_mode(places, P[1] * kh * P[2] * kw, rounding_mode='floor')])
//       let rows = index.Tensor(from_h, [div.Scalar_mode(rest, P[2] * kw, rounding_mode='floor')])
//       let columns = index.Tensor(from_w, [remainder.Scalar(rest, P[2] * kw)])
//       return (values, add.Tensor(mul.Scalar(add.Tensor(mul.Scalar(layers, S[1]), rows), S[2]), columns))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { adaptiveLongest, adaptivePlace, noneNegative } from '../../functions.ts';
import { blank, dtype, finish, lazy, length, numbersOf, numel, only, product, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.adaptive_max_pool3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The largest elements of as many windows along each of the last three dims of self as output_size says, which cover it evenly, and their places. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'int[3]' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, output_size: outputSize }: BoundArguments<{ self: Tensor; output_size: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  const S = lazy(() => shape(self).slice(rank(self) - 3));
  const P = lazy(() => outputSize);
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = dtype(self);
    out1Dtype = 'int64';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize });
  }
  // C1
  if (!(rank(self) === 4 || rank(self) === 5)) refuse(KEY, 'C1', 'self needs four dims or five');
  // C2
  if (!(product(shape(self).slice(1)) > 0)) refuse(KEY, 'C2', 'only the first dim may be empty');
  // C3
  if (!(length(outputSize) === 3)) refuse(KEY, 'C3', 'output_size needs three entries');
  // C4
  if (!noneNegative(outputSize)) refuse(KEY, 'C4', 'output_size must not be negative');
  return evaluate(self, B, S, P, compute, out0Dtype, out1Dtype, call);
}

function evaluate(self: Tensor, B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || product(P()) === 0) {
    return [settle(only<Tensor>(call('aten.full.default', { size: [...B(), ...P()], fill_value: 0, dtype: dtype(self) })), out0Dtype), settle(only<Tensor>(call('aten.full.default', { size: [...B(), ...P()], fill_value: 0n, dtype: 'int64' })), out1Dtype)];
  } else {
    const kd = adaptiveLongest(S()[0]!, P()[0]!);
    const kh = adaptiveLongest(S()[1]!, P()[1]!);
    const kw = adaptiveLongest(S()[2]!, P()[2]!);
    const fromD = blank('float64', [P()[0]! * kd]);
    const fromDData = numbersOf(fromD);
    let to = 0;
    const end = P()[0]! * kd;
    for (let k = 0; k < end; k++) {
      fromDData[to++] = adaptivePlace(k, S()[0]!, P()[0]!);
    }
    const fromH = blank('float64', [P()[1]! * kh]);
    const fromHData = numbersOf(fromH);
    let to2 = 0;
    const end2 = P()[1]! * kh;
    for (let k2 = 0; k2 < end2; k2++) {
      fromHData[to2++] = adaptivePlace(k2, S()[1]!, P()[1]!);
    }
    const fromW = blank('float64', [P()[2]! * kw]);
    const fromWData = numbersOf(fromW);
    let to3 = 0;
    const end3 = P()[2]! * kw;
    for (let k3 = 0; k3 < end3; k3++) {
      fromWData[to3++] = adaptivePlace(k3, S()[2]!, P()[2]!);
    }
    const windows = only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.index_select.default', { self: self, dim: rank(self) - 3, index: finish(fromD, 'int64') })), dim: rank(self) - 2, index: finish(fromH, 'int64') })), dim: rank(self) - 1, index: finish(fromW, 'int64') }));
    const [values, places] = several<readonly [Tensor, Tensor]>(call('aten.max_pool3d_with_indices.default', { self: windows, kernel_size: [kd, kh, kw], stride: [kd, kh, kw] }));
    const rest = only<Tensor>(call('aten.remainder.Scalar', { self: places, other: BigInt(P()[1]! * kh * P()[2]! * kw) }));
    const layers = only<Tensor>(call('aten.index.Tensor', { self: finish(fromD, 'int64'), indices: [only<Tensor>(call('aten.div.Scalar_mode', { self: places, other: BigInt(P()[1]! * kh * P()[2]! * kw), rounding_mode: 'floor' }))] }));
    const rows = only<Tensor>(call('aten.index.Tensor', { self: finish(fromH, 'int64'), indices: [only<Tensor>(call('aten.div.Scalar_mode', { self: rest, other: BigInt(P()[2]! * kw), rounding_mode: 'floor' }))] }));
    const columns = only<Tensor>(call('aten.index.Tensor', { self: finish(fromW, 'int64'), indices: [only<Tensor>(call('aten.remainder.Scalar', { self: rest, other: BigInt(P()[2]! * kw) }))] }));
    return [settle(values, out0Dtype), settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: layers, other: BigInt(S()[1]!) })), other: rows })), other: BigInt(S()[2]!) })), other: columns })), out1Dtype)];
  }
}
