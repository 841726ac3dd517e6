// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor
//
//     let x = if dim is none then reshape.default(self, [n]) else self
//     let given = _to_copy(reshape.default(repeats, [numel(repeats)]), dtype=int64)
//     let times = if numel(repeats) == n then given else expand(given, [n])
//     let ends = cumsum(times, 0)
//     let total = int(sum(k: n) times[k])
//     # A place of the result is of the first part that does not end before it.
//     let part = sum.dim_IntList(le.Tensor(unsqueeze(ends, 0), unsqueeze(arange.start_step(0, total), 1)), [1])
//     return index_select(x, wrap(dim ?? 0, rank(x)), part)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { arithmeticOf, dtype, integerElements, lazy, loopNest, numel, only, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.repeat_interleave.self_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);

/** Each part of self along dim as often as repeats says; without dim each element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'repeats', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'output_size', type: 'SymInt?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, repeats, dim, output_size: outputSize }: BoundArguments<{ self: Tensor; repeats: Tensor; dim: number | null; output_size: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy((): number => {
    if (dim === null) {
      return numel(self);
    }
    return size(self, dim);
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(repeats.dtype)) {
    compute = 'int64';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, repeats, dim, output_size: outputSize });
  }
  // C1
  if (!(dim === null || rank(self) > 0 && inRank(dim, rank(self)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(rank(repeats) <= 1)) refuse(KEY, 'C2', 'repeats has more than one dim');
  // C3
  if (!(numel(repeats) === n() || numel(repeats) === 1)) refuse(KEY, 'C3', 'there are neither as many repeats as parts nor one');
  // C4
  {
    let all = true;
    const extents = shape(repeats);
    const repeatsElements = integerElements(repeats, compute);
    const repeatsStep = repeatsElements.strides;
    const nest = loopNest(extents, [repeatsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([repeatsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        if (!(repeatsElements.data[at]! >= 0n)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'a number of repeats is negative');
  }
  // C5
  {
    let holds = true;
    if (!(n() === 0 || outputSize === null)) {
      let sum = 0n;
      const extents = shape(repeats);
      const repeatsElements = integerElements(repeats, compute);
      const repeatsStep = repeatsElements.strides;
      const nest = loopNest(extents, [repeatsStep]);
      const atStep = nest.steps[0]!;
      for (nest.start([repeatsElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
          sum += repeatsElements.data[at]!;
        }
      }
      holds = outputSize === Number(sum) * (numel(repeats) === 1 ? n() : 1);
    }
    if (!holds) refuse(KEY, 'C5', 'output_size is not the extent of the result');
  }
  switch (arithmeticOf(compute)) {
    case 'integer':
      return evaluateInInteger(self, repeats, dim, n, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInInteger(self: Tensor, repeats: Tensor, dim: number | null, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = dim === null ? only<Tensor>(call('aten.reshape.default', { self: self, shape: [n()] })) : self;
  const given = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.reshape.default', { self: repeats, shape: [numel(repeats)] })), dtype: 'int64' }));
  const times = numel(repeats) === n() ? given : only<Tensor>(call('aten.expand.default', { self: given, size: [n()] }));
  const ends = only<Tensor>(call('aten.cumsum.default', { self: times, dim: 0 }));
  let sum = 0n;
  const end = n();
  const timesElements = integerElements(times, compute);
  const timesStep0 = timesElements.strides[0]!;
  for (let k = 0; k < end; k++) {
    sum += timesElements.data[timesElements.offset + k * timesStep0]!;
  }
  const total2 = Number(sum);
  const part = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.le.Tensor', { self: only<Tensor>(call('aten.unsqueeze.default', { self: ends, dim: 0 })), other: only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(total2) })), dim: 1 })) })), dim: [1] }));
  return [settle(only<Tensor>(call('aten.index_select.default', { self: x, dim: wrap(dim ?? 0, rank(x)), index: part })), outDtype)];
}
