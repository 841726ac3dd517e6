// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.reshape.default(Tensor(a) self, SymInt[] shape) -> Tensor(a)
//
//     let sizes = inferred(shape, numel(self))
//     return if viewable(self, sizes) then view(self, sizes) else view(clone(self, memory_format='contiguous_format'), sizes)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, inferred, knownSize, viewable } from '../../functions.ts';
import { dtype, finish, length, numel, only, product, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.reshape.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self in row-major order under another shape, a copy where it cannot be a view. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'shape', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, shape: shape2 }: BoundArguments<{ self: Tensor; shape: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, shape: shape2 });
  }
  // C1
  {
    let all = true;
    const end = length(shape2);
    search: for (let k = 0; k < end; k++) {
      if (!(shape2[k]! >= -1)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a size is less than -1');
  }
  // C2
  {
    let count = 0;
    const end2 = length(shape2);
    for (let k2 = 0; k2 < end2; k2++) {
      if (shape2[k2]! === -1) count++;
    }
    if (!(count <= 1)) refuse(KEY, 'C2', 'only one size may be -1');
  }
  // C3
  if (!(!contains(shape2, -1) || knownSize(shape2) > 0)) refuse(KEY, 'C3', 'a size of -1 is ambiguous beside a size of 0');
  // C4
  if (!(product(inferred(shape2, numel(self))) === numel(self))) refuse(KEY, 'C4', 'the sizes do not hold as many elements as self');
  return evaluate(self, shape2, compute, outDtype, call);
}

function evaluate(self: Tensor, shape2: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const sizes = inferred(shape2, numel(self));
  return [finish(viewable(self, sizes) ? only<Tensor>(call('aten.view.default', { self: self, size: sizes })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self, memory_format: 'contiguous_format' })), size: sizes })), outDtype)];
}
