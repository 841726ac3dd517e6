// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor
//
//     return where.self(mask, _to_copy(value, dtype=dtype(self)), self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isBool } from '../../functions.ts';
import { arithmeticOf, complexAt, complexElements, dtype, fits, floatElements, integerElements, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.masked_fill.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self, or the one of value where mask holds. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mask', type: 'Tensor' },
    { name: 'value', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mask: mask2, value }: BoundArguments<{ self: Tensor; mask: Tensor; value: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(mask2.dtype) && DTYPES3.has(value.dtype)) {
    compute = dtype(value);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, mask: mask2, value });
  }
  // C1
  if (!(rank(value) === 0)) refuse(KEY, 'C1', 'value has dims');
  // C2
  if (!broadcastable(shape(self), shape(mask2))) refuse(KEY, 'C2', 'the shapes of self and mask do not broadcast');
  // C3
  if (arithmeticOf(compute) === 'complex') {
    let holds = true;
    if (!isBool(dtype(self))) {
      const valueElements = complexElements(value, compute);
      holds = fits(complexAt(valueElements.data, valueElements.offset), dtype(self));
    }
    if (!holds) refuse(KEY, 'C3', 'value does not fit the dtype of self');
  } else if (arithmeticOf(compute) === 'float') {
    let holds = true;
    if (!isBool(dtype(self))) {
      const valueElements = floatElements(value, compute);
      holds = fits(valueElements.data[valueElements.offset]!, dtype(self));
    }
    if (!holds) refuse(KEY, 'C3', 'value does not fit the dtype of self');
  } else {
    let holds = true;
    if (!isBool(dtype(self))) {
      const valueElements = integerElements(value, compute);
      holds = fits(valueElements.data[valueElements.offset]!, dtype(self));
    }
    if (!holds) refuse(KEY, 'C3', 'value does not fit the dtype of self');
  }
  return evaluate(self, mask2, value, compute, outDtype, call);
}

function evaluate(self: Tensor, mask2: Tensor, value: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: mask2, self: only<Tensor>(call('aten._to_copy.default', { self: value, dtype: dtype(self) })), other: self })), outDtype)];
}
