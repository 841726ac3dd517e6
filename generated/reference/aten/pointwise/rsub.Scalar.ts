// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor
//
//     return sub.Tensor(other, self, alpha=alpha)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { dtype, fits, isComplex, isFloat, isInteger, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rsub.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Subtracts the elements of self, scaled by alpha, from the Scalar other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, alpha }: BoundArguments<{ self: Tensor; other: Scalar; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, other) && (isCommon(promote(self, other)) || promote(self, other) === 'complex32') && dtype(self) !== 'bool' && !isBool(dtype(other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, alpha });
  }
  // C1
  if (!!isBool(dtype(alpha))) refuse(KEY, 'C1', 'alpha is bool');
  // C2
  if (!(isFloat(compute) || isComplex(compute) || isInteger(dtype(alpha)))) refuse(KEY, 'C2', 'alpha is no integer but the result is one');
  // C3
  if (!(fits(alpha, compute) && (isComplex(compute) || !isComplex(dtype(alpha))))) refuse(KEY, 'C3', 'alpha does not fit the dtype of the result');
  return evaluate(self, other, alpha, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Scalar, alpha: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.sub.Tensor', { self: other, other: self, alpha: alpha })), outDtype)];
}
