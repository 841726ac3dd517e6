// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.copy.default(Tensor self, Tensor src, bool non_blocking=False) -> Tensor
//
//     out[...i: shape(self)] = src[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { cellElements, dtype, fittedStrides, refuse, refuseDtypes, settle, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of src, broadcast to the shape of self and cast to its dtype. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'non_blocking', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, src, non_blocking: nonBlocking }: BoundArguments<{ self: Tensor; src: Tensor; non_blocking: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(src.dtype)) {
    compute = dtype(src);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, src, non_blocking: nonBlocking });
  }
  // C1
  if (!expandable(shape(src), shape(self))) refuse(KEY, 'C1', 'src does not broadcast to the shape of self');
  return evaluate(self, src, compute, outDtype);
}

function evaluate(self: Tensor, src: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const srcElements = cellElements(src, compute);
  const strides2 = fittedStrides(srcElements, shape(self).length);
  const out = viewOf(srcElements, shape(self), strides2, srcElements.offset);
  return [settle(out, outDtype)];
}
