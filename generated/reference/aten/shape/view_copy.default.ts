// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.view_copy.default(Tensor self, SymInt[] size) -> Tensor
//
//     return clone(reshape.default(self, size))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, inferred, knownSize } from '../../functions.ts';
import { dtype, length, numel, only, product, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.view_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self under another shape. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2 }: BoundArguments<{ self: Tensor; size: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2 });
  }
  // C1
  {
    let all = true;
    const end = length(size2);
    search: for (let k = 0; k < end; k++) {
      if (!(size2[k]! >= -1)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a size is less than -1');
  }
  // C2
  {
    let count = 0;
    const end2 = length(size2);
    for (let k2 = 0; k2 < end2; k2++) {
      if (size2[k2]! === -1) count++;
    }
    if (!(count <= 1)) refuse(KEY, 'C2', 'only one size may be -1');
  }
  // C3
  if (!(!contains(size2, -1) || knownSize(size2) > 0)) refuse(KEY, 'C3', 'a size of -1 is ambiguous beside a size of 0');
  // C4
  if (!(product(inferred(size2, numel(self))) === numel(self))) refuse(KEY, 'C4', 'the sizes do not hold as many elements as self');
  return evaluate(self, size2, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: self, shape: size2 })) })), outDtype)];
}
