// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sum_to_size.default(Tensor self, SymInt[] size) -> Tensor
//
//     return if shape(self) == size and length(size) > 0 then alias(self) else view(sum.dim_IntList(self, stretched, true), size)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate, expandable, noneNegative } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sum_to_size.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sums of self over what broadcasting stretched, from the shape of self back to size. */
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
  const lead = lazy(() => rank(self) - length(size2));
  const stretched = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      if (d < lead() || size2[d - lead()]! === 1 && size(self, d) !== 1) {
        list.push(d);
      }
    }
    return list;
  });
  if (DTYPES1.has(self.dtype) && sameList(shape(self), size2) && length(size2) > 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = accumulate(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2 });
  }
  // C1
  if (!(noneNegative(size2) && expandable(size2, shape(self)))) refuse(KEY, 'C1', 'size does not broadcast to the shape of self');
  return evaluate(self, size2, stretched, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], stretched: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(sameList(shape(self), size2) && length(size2) > 0 ? only<Tensor>(call('aten.alias.default', { self: self })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: self, dim: stretched(), keepdim: true })), size: size2 })), outDtype)];
}
