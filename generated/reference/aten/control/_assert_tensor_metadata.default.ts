// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._assert_tensor_metadata.default(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()
//
//     # There is no result: the constraints are all that happens.
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, refuse, refuseDtypes, sameList, shape, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._assert_tensor_metadata.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Refuses to go on where a tensor does not have the shape, strides, dtype and layout that the program was made for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'a', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]?', default: null },
    { name: 'stride', type: 'SymInt[]?', default: null },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
  ],
  results: [],
  run,
};

function run({ a, size: size2, stride, dtype: dtype2, device, layout }: BoundArguments<{ a: Tensor; size: readonly number[] | null; stride: readonly number[] | null; dtype: DType | null; device: string | null; layout: string | null }>): readonly Value[] {
  if (DTYPES1.has(a.dtype)) {
  } else {
    refuseDtypes(KEY, { a, size: size2, stride, dtype: dtype2, device, layout });
  }
  // C1
  if (!(size2 === null || sameList(shape(a), size2))) refuse(KEY, 'C1', 'a does not have the given shape');
  // C2
  if (!(stride === null || sameList(strides(a), stride))) refuse(KEY, 'C2', 'a does not have the given strides');
  // C3
  if (!(dtype2 === null || dtype(a) === dtype2)) refuse(KEY, 'C3', 'a does not have the given dtype');
  // C4
  if (!(layout === null || layout === 'strided')) refuse(KEY, 'C4', 'a does not have the given layout');
  return evaluate();
}

function evaluate(): readonly Value[] {
  return [];
}
