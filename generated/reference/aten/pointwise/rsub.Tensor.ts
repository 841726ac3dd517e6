// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
//
//     return sub.Tensor(other, self, alpha=alpha)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isBool, isCommon } from '../../functions.ts';
import { dtype, fits, isComplex, isFloat, isInteger, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rsub.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Subtracts self, scaled by alpha, from other, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, alpha }: BoundArguments<{ self: Tensor; other: Tensor; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && dtype(self) !== 'bool' && dtype(other) !== 'bool' && (promotable(self, other) && (isCommon(promote(self, other)) || promote(self, other) === 'complex32'))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, alpha });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  // C2
  if (!!isBool(dtype(alpha))) refuse(KEY, 'C2', 'alpha is bool');
  // C3
  if (!(isFloat(compute) || isComplex(compute) || isInteger(dtype(alpha)))) refuse(KEY, 'C3', 'alpha is no integer but the result is one');
  // C4
  if (!(fits(alpha, compute) && (isComplex(compute) || !isComplex(dtype(alpha))))) refuse(KEY, 'C4', 'alpha does not fit the dtype of the result');
  return evaluate(self, other, alpha, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, alpha: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.sub.Tensor', { self: other, other: self, alpha: alpha })), outDtype)];
}
