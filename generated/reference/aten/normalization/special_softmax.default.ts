// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_softmax.default(Tensor self, int dim, ScalarType? dtype=None) -> Tensor
//
//     let x = _to_copy(self, dtype=D)
//     return if numel(self) == 0 then x else _softmax(x, dim, false)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { bits, dtype, isFloat, lazy, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_softmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The exponentials of self divided by their sum along dim, computed in dtype if one is given. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: number; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => dtype2 ?? dtype(self));
  if (DTYPES1.has(self.dtype) && isFloat(D()) && bits(D()) >= 16) {
    outDtype = D();
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && numel(self) === 0) {
    outDtype = D();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, dtype: dtype2 });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, dim, D, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, D: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: D() }));
  return [settle(numel(self) === 0 ? x : only<Tensor>(call('aten._softmax.default', { self: x, dim: dim, half_to_float: false })), outDtype)];
}
