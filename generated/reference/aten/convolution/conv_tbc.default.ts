// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.conv_tbc.default(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor
//
//     let start = clone(expand(_to_copy(bias, dtype=dtype(self)), [T + 2 * pad - K + 1, N, O]), memory_format='contiguous_format')
//     let steps = scan(k: K, y = start)
//       if ends[k] <= begins[k] then y
//       else
//         let here = slice.Tensor(y, 0, begins[k], ends[k]) in
//         let there = slice.Tensor(self, 0, begins[k] + k - pad, ends[k] + k - pad) in
//         let n = ends[k] - begins[k] in
//         let sums = view(addmm(view(clone(here, memory_format='contiguous_format'), [n * N, O]), view(clone(there, memory_format='contiguous_format'), [n * N, C]), select.int(weight, 0, k)), [n, N, O]) in
//         cat([slice.Tensor(y, 0, 0, begins[k]), sums, slice.Tensor(y, 0, ends[k], T + 2 * pad - K + 1)], 0)
//     return if K == 0 then start else steps[K - 1]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, refuseShape, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.conv_tbc.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The convolution over time of a sequence that is laid out as time, batch and channels, plus bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias', type: 'Tensor' },
    { name: 'pad', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, weight, bias, pad }: BoundArguments<{ self: Tensor; weight: Tensor; bias: Tensor; pad: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const begins = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = size(weight, 0);
    for (let k = 0; k < end; k++) {
      list.push(Math.max(pad - k, 0));
    }
    return list;
  });
  const ends = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = size(weight, 0);
    for (let k2 = 0; k2 < end2; k2++) {
      list2.push(Math.min(size(self, 0) + pad - k2, size(self, 0) + 2 * pad - size(weight, 0) + 1));
    }
    return list2;
  });
  const works = lazy((): boolean => {
    let holds = false;
    if (rank(self) === 3 && rank(weight) === 3) {
      let any = false;
      const end3 = size(weight, 0);
      search: for (let k3 = 0; k3 < end3; k3++) {
        if (ends()[k3]! > begins()[k3]!) {
          any = true;
          break search;
        }
      }
      holds = any;
    }
    return holds;
  });
  if (DTYPES1.has(self.dtype) && weight.dtype === dtype(self) && DTYPES2.has(bias.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && DTYPES2.has(weight.dtype) && DTYPES2.has(bias.dtype) && !works()) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, weight, bias, pad });
  }
  if (self.shape.length !== 3) refuseShape(KEY, 'self', '[T, N, C]', self.shape);
  const T = self.shape[0]!;
  const N = self.shape[1]!;
  const C = self.shape[2]!;
  if (weight.shape.length !== 3) refuseShape(KEY, 'weight', '[K, C, O]', weight.shape);
  const K = weight.shape[0]!;
  const O = weight.shape[2]!;
  if (weight.shape[1] !== C) refuseShape(KEY, 'weight', '[K, C, O]', weight.shape);
  if (bias.shape.length !== 1) refuseShape(KEY, 'bias', '[O]', bias.shape);
  if (bias.shape[0] !== O) refuseShape(KEY, 'bias', '[O]', bias.shape);
  // C1
  if (!(T + 2 * pad - K + 1 >= 0)) refuse(KEY, 'C1', 'weight does not fit into the padded input');
  return evaluate(self, weight, bias, pad, T, N, C, K, O, begins, ends, compute, outDtype, call);
}

function evaluate(self: Tensor, weight: Tensor, bias: Tensor, pad: number, T: number, N: number, C: number, K: number, O: number, begins: () => readonly number[], ends: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const start = only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: bias, dtype: dtype(self) })), size: [T + 2 * pad - K + 1, N, O] })), memory_format: 'contiguous_format' }));
  let y: Tensor = start;
  const states: Tensor[] = [];
  for (let k = 0; k < K; k++) {
    let chosen: Tensor;
    if (ends()[k]! <= begins()[k]!) {
      chosen = y;
    } else {
      const here = only<Tensor>(call('aten.slice.Tensor', { self: y, dim: 0, start: begins()[k]!, end: ends()[k]! }));
      const there = only<Tensor>(call('aten.slice.Tensor', { self: self, dim: 0, start: begins()[k]! + k - pad, end: ends()[k]! + k - pad }));
      const n = ends()[k]! - begins()[k]!;
      const n2 = ends()[k]! - begins()[k]!;
      const n3 = ends()[k]! - begins()[k]!;
      const sums2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.addmm.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: here, memory_format: 'contiguous_format' })), size: [n * N, O] })), mat1: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: there, memory_format: 'contiguous_format' })), size: [n2 * N, C] })), mat2: only<Tensor>(call('aten.select.int', { self: weight, dim: 0, index: k })) })), size: [n3, N, O] }));
      chosen = only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.slice.Tensor', { self: y, dim: 0, start: 0, end: begins()[k]! })), sums2, only<Tensor>(call('aten.slice.Tensor', { self: y, dim: 0, start: ends()[k]!, end: T + 2 * pad - K + 1 }))], dim: 0 }));
    }
    y = chosen;
    states.push(y);
  }
  return [settle(K === 0 ? start : states[K - 1]!, outDtype)];
}
