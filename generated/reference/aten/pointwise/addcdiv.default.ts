// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.addcdiv.default(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor
//
//     # All is computed in the wider dtype and rounded once.
//     let d = opmath(compute)
//     let quotient = div.Tensor(mul.Tensor(full([], value, dtype=d), raised(tensor1, compute)), raised(tensor2, compute))
//     return _to_copy(add.Tensor(raised(self, compute), quotient), dtype=promote(self, tensor1, tensor2))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, isBool, isCommon, opmath } from '../../functions.ts';
import { float, double, dtype, isComplex, isFloat, isSigned, largest, lowest, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.addcdiv.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** self plus value times the quotients of tensor1 and tensor2, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'tensor1', type: 'Tensor' },
    { name: 'tensor2', type: 'Tensor' },
    { name: 'value', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, tensor1, tensor2, value }: BoundArguments<{ self: Tensor; tensor1: Tensor; tensor2: Tensor; value: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(tensor1.dtype) && DTYPES1.has(tensor2.dtype) && promotable(self, tensor1, tensor2) && isCommon(promote(self, tensor1, tensor2)) && (isFloat(promote(self, tensor1, tensor2)) || isComplex(promote(self, tensor1, tensor2)))) {
    outDtype = promote(self, tensor1, tensor2);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, tensor1, tensor2, value });
  }
  // C1
  if (!(isFloat(dtype(tensor1)) || isComplex(dtype(tensor1)) || isFloat(dtype(tensor2)) || isComplex(dtype(tensor2)))) refuse(KEY, 'C1', 'tensor1 and tensor2 are both integers');
  // C2
  if (!broadcastableAll([shape(self), shape(tensor1), shape(tensor2)])) refuse(KEY, 'C2', 'the shapes of self, tensor1 and tensor2 do not broadcast');
  // C3
  {
    let chosen2: boolean;
    if (isBool(compute) || isComplex(compute)) {
      chosen2 = true;
    } else {
      let chosen: boolean;
      if (isComplex(dtype(value))) {
        chosen = false;
      } else {
        const v = double(value);
        chosen = isFloat(compute) ? float.isNan(v) || float.isInf(v) || Math.abs(v) <= largest(opmath(compute)) : isFloat(dtype(value)) ? lowest(compute) <= v && v < largest(compute) + 1 : isSigned(compute) ? lowest(compute) <= v && v <= largest(compute) : Math.abs(v) <= largest(compute);
      }
      chosen2 = chosen;
    }
    if (!chosen2) refuse(KEY, 'C3', 'value does not fit the dtype of the result');
  }
  return evaluate(self, tensor1, tensor2, value, compute, outDtype, call);
}

function evaluate(self: Tensor, tensor1: Tensor, tensor2: Tensor, value: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = opmath(compute);
  const quotient = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.full.default', { size: [], fill_value: value, dtype: d })), other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: tensor1, dtype: compute })), dtype: opmath(compute) })) })), other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: tensor2, dtype: compute })), dtype: opmath(compute) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) })), other: quotient })), dtype: promote(self, tensor1, tensor2) })), outDtype)];
}
