// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.expand_copy.default(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor
//
//     return clone(expand(self, size))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, noneNegative } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.expand_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self broadcast to the given size. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'implicit', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, implicit }: BoundArguments<{ self: Tensor; size: readonly number[]; implicit: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => length(size2) - rank(self));
  const S = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = length(size2);
    for (let k = 0; k < end; k++) {
      list.push(k >= lead() && size2[k]! === -1 ? size(self, k - lead()) : size2[k]!);
    }
    return list;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, implicit });
  }
  // C1
  if (!(lead() >= 0)) refuse(KEY, 'C1', 'there are fewer sizes than self has dims');
  // C2
  if (!noneNegative(S())) refuse(KEY, 'C2', 'a size is negative, and not -1 for a dim that self has');
  // C3
  if (lead() >= 0) {
    if (!expandable(shape(self), S())) refuse(KEY, 'C3', 'a dim of self is neither of the size asked for nor of extent 1');
  }
  return evaluate(self, size2, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: self, size: size2 })) })), outDtype)];
}
