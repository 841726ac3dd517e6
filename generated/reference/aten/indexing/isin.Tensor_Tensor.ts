// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor
//
//     let d = promote(elements, test_elements)
//     let n = numel(test_elements)
//     let each = unsqueeze(_to_copy(elements, dtype=d), -1)
//     let found = any.dim(eq.Tensor(each, view(clone(_to_copy(test_elements, dtype=d)), [n])), -1)
//     return if invert then logical_not(found) else found
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inOrder } from '../../functions.ts';
import { dtype, numel, only, promotable, promote, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.isin.Tensor_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells of every element of elements whether it is one of test_elements, or, with invert, whether it is none. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'elements', type: 'Tensor' },
    { name: 'test_elements', type: 'Tensor' },
    { name: 'assume_unique', type: 'bool', default: false },
    { name: 'invert', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ elements, test_elements: testElements, assume_unique: assumeUnique, invert }: BoundArguments<{ elements: Tensor; test_elements: Tensor; assume_unique: boolean; invert: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(elements.dtype) && DTYPES1.has(testElements.dtype) && dtype(elements) !== 'bool' && dtype(testElements) !== 'bool' && promotable(elements, testElements) && inOrder(promote(elements, testElements))) {
    compute = promote(elements, testElements);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { elements, test_elements: testElements, assume_unique: assumeUnique, invert });
  }
  return evaluate(elements, testElements, invert, compute, outDtype, call);
}

function evaluate(elements: Tensor, testElements: Tensor, invert: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = promote(elements, testElements);
  const n = numel(testElements);
  const each = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: elements, dtype: d })), dim: -1 }));
  const found = only<Tensor>(call('aten.any.dim', { self: only<Tensor>(call('aten.eq.Tensor', { self: each, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten._to_copy.default', { self: testElements, dtype: d })) })), size: [n] })) })), dim: -1 }));
  return [settle(invert ? only<Tensor>(call('aten.logical_not.default', { self: found })) : found, outDtype)];
}
