// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.broadcast_to.default(Tensor(a) self, SymInt[] size) -> Tensor(a)
//
//     return expand(self, size)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, noneNegative } from '../../functions.ts';
import { dtype, finish, lazy, length, only, rank, refuse, refuseDtypes, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.broadcast_to.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self broadcast to the given size. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'size', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2 }: BoundArguments<{ self: Tensor; size: readonly number[] }>, call: CallOp): readonly Value[] {
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
    refuseDtypes(KEY, { self, size: size2 });
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
  return [finish(only<Tensor>(call('aten.expand.default', { self: self, size: size2 })), outDtype)];
}
