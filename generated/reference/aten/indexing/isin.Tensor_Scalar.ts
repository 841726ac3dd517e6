// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor
//
//     return if invert then ne.Scalar(elements, test_element) else eq.Scalar(elements, test_element)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { dtype, isComplex, only, promotable, promote, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.isin.Tensor_Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells of every element of elements whether it is test_element, or, with invert, whether it is not. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'elements', type: 'Tensor' },
    { name: 'test_element', type: 'Scalar' },
    { name: 'assume_unique', type: 'bool', default: false },
    { name: 'invert', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ elements, test_element: testElement, assume_unique: assumeUnique, invert }: BoundArguments<{ elements: Tensor; test_element: Scalar; assume_unique: boolean; invert: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(elements.dtype) && dtype(elements) !== 'bool' && dtype(elements) !== 'complex64' && dtype(elements) !== 'complex128' && !isBool(dtype(testElement)) && !isComplex(dtype(testElement)) && promotable(elements, testElement)) {
    compute = promote(elements, testElement);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { elements, test_element: testElement, assume_unique: assumeUnique, invert });
  }
  return evaluate(elements, testElement, invert, compute, outDtype, call);
}

function evaluate(elements: Tensor, testElement: Scalar, invert: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(invert ? only<Tensor>(call('aten.ne.Scalar', { self: elements, other: testElement })) : only<Tensor>(call('aten.eq.Scalar', { self: elements, other: testElement })), outDtype)];
}
