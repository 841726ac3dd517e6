// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_channel_shuffle.default(Tensor self, SymInt groups) -> Tensor
//
//     let N = size(self, 0)
//     let grouped = reshape.default(self, [N, groups, C // groups] ++ rest)
//     let exchanged = permute(grouped, swapped(1, 2, rank(grouped)))
//     return clone(reshape.default(exchanged, shape(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { swapped } from '../../functions.ts';
import { dtype, lazy, modulo, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_channel_shuffle.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The channels of self, laid out as groups of rows, read by columns. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'groups', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, groups }: BoundArguments<{ self: Tensor; groups: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const C = lazy(() => size(self, 1));
  const rest = lazy(() => shape(self).slice(2));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, groups });
  }
  // C1
  if (!(rank(self) > 2)) refuse(KEY, 'C1', 'self needs more than two dims');
  // C2
  if (!(groups > 0)) refuse(KEY, 'C2', 'groups must be positive');
  // C3
  if (!(modulo(C(), groups) === 0)) refuse(KEY, 'C3', 'the channels do not divide into the groups');
  return evaluate(self, groups, C, rest, compute, outDtype, call);
}

function evaluate(self: Tensor, groups: number, C: () => number, rest: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const N = size(self, 0);
  const grouped = only<Tensor>(call('aten.reshape.default', { self: self, shape: [...[N, groups, Math.floor(C() / groups)], ...rest()] }));
  const exchanged = only<Tensor>(call('aten.permute.default', { self: grouped, dims: swapped(1, 2, rank(grouped)) }));
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: exchanged, shape: shape(self) })) })), outDtype)];
}
