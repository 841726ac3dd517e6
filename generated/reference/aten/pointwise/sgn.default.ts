// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sgn.default(Tensor self) -> Tensor
//
//     if is_complex(dtype(self)) {
//       let z = _to_copy(self, dtype=opmath(dtype(self)))
//       let size = abs(z)
//       return _to_copy(where.self(eq.Scalar(size, 0), 0, div.Tensor(z, size)), dtype=dtype(self))
//     } else {
//       return sign(self)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, isComplex, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sgn.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The sign of the elements of self, -1, 0 or 1; of complex numbers the number of absolute value 1 in the same direction, 0 for 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (isComplex(dtype(self))) {
    const z = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(dtype(self)) }));
    const size2 = only<Tensor>(call('aten.abs.default', { self: z }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: size2, other: 0n })), self: 0n, other: only<Tensor>(call('aten.div.Tensor', { self: z, other: size2 })) })), dtype: dtype(self) })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.sign.default', { self: self })), outDtype)];
  }
}
