// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor
//
//     let d = promote(boundaries, self)
//     let each = unsqueeze(_to_copy(self, dtype=d), -1)
//     let marks = _to_copy(boundaries, dtype=d)
//     # NaN lies beyond all boundaries.
//     let passed = logical_not(if right then gt.Tensor(marks, each) else ge.Tensor(marks, each))
//     return _to_copy(sum.dim_IntList(passed, [-1]), dtype=if out_int32 then int32 else int64)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { isComplex, only, promotable, promote, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bucketize.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The number of boundaries below each element of self; with right, of those that are not above it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'boundaries', type: 'Tensor' },
    { name: 'out_int32', type: 'bool', default: false },
    { name: 'right', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, boundaries, out_int32: outInt32, right }: BoundArguments<{ self: Tensor; boundaries: Tensor; out_int32: boolean; right: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(boundaries.dtype) && promotable(boundaries, self) && isCommon(promote(boundaries, self)) && !isBool(promote(boundaries, self)) && !isComplex(promote(boundaries, self))) {
    compute = promote(boundaries, self);
    outDtype = outInt32 ? 'int32' : 'int64';
  } else {
    refuseDtypes(KEY, { self, boundaries, out_int32: outInt32, right });
  }
  // C1
  if (!(rank(boundaries) === 1)) refuse(KEY, 'C1', 'boundaries needs one dim');
  return evaluate(self, boundaries, outInt32, right, compute, outDtype, call);
}

function evaluate(self: Tensor, boundaries: Tensor, outInt32: boolean, right: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = promote(boundaries, self);
  const each = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d })), dim: -1 }));
  const marks = only<Tensor>(call('aten._to_copy.default', { self: boundaries, dtype: d }));
  const passed = only<Tensor>(call('aten.logical_not.default', { self: right ? only<Tensor>(call('aten.gt.Tensor', { self: marks, other: each })) : only<Tensor>(call('aten.ge.Tensor', { self: marks, other: each })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: passed, dim: [-1] })), dtype: outInt32 ? 'int32' : 'int64' })), outDtype)];
}
