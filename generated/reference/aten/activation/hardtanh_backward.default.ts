// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardtanh_backward.default(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     let outside = logical_or(le.Scalar(x, min_val), ge.Scalar(x, max_val))
//     let of_nan = tensor(...i: broadcast(shape(grad_output), shape(self))) alike(0.0, grad_output[~i])
//     return _to_copy(where.self(isnan(x), of_nan, where.self(outside, 0.0, g)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon, opmath } from '../../functions.ts';
import { arithmeticOf, bigintsOf, blank, complexScalar, finish, fits, isFloat, loopNest, numbersOf, only, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardtanh_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of hardtanh by self, from the gradient of its result; 0 at the limits. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'min_val', type: 'Scalar' },
    { name: 'max_val', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, min_val: minVal, max_val: maxVal }: BoundArguments<{ grad_output: Tensor; self: Tensor; min_val: Scalar; max_val: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, min_val: minVal, max_val: maxVal });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  // C2
  if (!fits(minVal, opmath(compute))) refuse(KEY, 'C2', 'min_val does not fit the dtype of the result');
  // C3
  if (!fits(maxVal, opmath(compute))) refuse(KEY, 'C3', 'max_val does not fit the dtype of the result');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, self, minVal, maxVal, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(gradOutput, self, minVal, maxVal, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(gradOutput, self, minVal, maxVal, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  const outside = only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.le.Scalar', { self: x, other: minVal })), other: only<Tensor>(call('aten.ge.Scalar', { self: x, other: maxVal })) }));
  const tensor = blank('float64', broadcast(shape(gradOutput), shape(self)));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = broadcast(shape(gradOutput), shape(self));
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: x })), self: finish(tensor, compute), other: only<Tensor>(call('aten.where.self', { condition: outside, self: 0, other: g })) })), dtype: compute })), outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  const outside = only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.le.Scalar', { self: x, other: minVal })), other: only<Tensor>(call('aten.ge.Scalar', { self: x, other: maxVal })) }));
  const tensor = blank(wideInteger(compute), broadcast(shape(gradOutput), shape(self)));
  const tensorData = bigintsOf(tensor);
  let to = 0;
  const extents = broadcast(shape(gradOutput), shape(self));
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0n;
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: x })), self: finish(tensor, compute), other: only<Tensor>(call('aten.where.self', { condition: outside, self: 0, other: g })) })), dtype: compute })), outDtype)];
}

function evaluateInComplex(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  const outside = only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.le.Scalar', { self: x, other: minVal })), other: only<Tensor>(call('aten.ge.Scalar', { self: x, other: maxVal })) }));
  const tensor = blank('complex128', broadcast(shape(gradOutput), shape(self)));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = broadcast(shape(gradOutput), shape(self));
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      storeComplex(tensorData, to++, value);
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: x })), self: finish(tensor, compute), other: only<Tensor>(call('aten.where.self', { condition: outside, self: 0, other: g })) })), dtype: compute })), outDtype)];
}
