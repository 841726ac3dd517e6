// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.select_copy.int(Tensor self, int dim, SymInt index) -> Tensor
//
//     return clone(select.int(self, dim, index))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.select_copy.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of the part of self at one index along dim, without that dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index }: BoundArguments<{ self: Tensor; dim: number; index: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to select along');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(-size(self, d()) <= index && index < size(self, d()))) refuse(KEY, 'C3', 'index is out of range');
  return evaluate(self, dim, index, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, index: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.select.int', { self: self, dim: dim, index: index })) })), outDtype)];
}
