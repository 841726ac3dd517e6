// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._local_scalar_dense.default(Tensor self) -> Scalar
//
//     if dtype(self) == bool {
//       return self[...fill(rank(self), 0)] != 0
//     } else {
//       return self[...fill(rank(self), 0)]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fill } from '../../functions.ts';
import { complex, arithmeticOf, complexAt, complexElements, complexScalar, dot, dtype, floatElements, integerElements, numel, rank, refuse, refuseArithmetic, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._local_scalar_dense.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The first element of self as a Scalar. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['scalar'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  let compute: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(numel(self) > 0)) refuse(KEY, 'C1', 'self has no elements');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, compute);
    case 'integer':
      return evaluateInInteger(self, compute);
    case 'complex':
      return evaluateInComplex(self, compute);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, compute: DType): readonly Value[] {
  if (dtype(self) === 'bool') {
    const selfElements = floatElements(self, compute);
    return [selfElements.data[selfElements.offset + dot(fill(rank(self), 0), selfElements.strides)]! !== 0];
  } else {
    const selfElements2 = floatElements(self, compute);
    return [selfElements2.data[selfElements2.offset + dot(fill(rank(self), 0), selfElements2.strides)]!];
  }
}

function evaluateInInteger(self: Tensor, compute: DType): readonly Value[] {
  if (dtype(self) === 'bool') {
    const selfElements = integerElements(self, compute);
    return [selfElements.data[selfElements.offset + dot(fill(rank(self), 0), selfElements.strides)]! !== 0n];
  } else {
    const selfElements2 = integerElements(self, compute);
    return [selfElements2.data[selfElements2.offset + dot(fill(rank(self), 0), selfElements2.strides)]!];
  }
}

function evaluateInComplex(self: Tensor, compute: DType): readonly Value[] {
  if (dtype(self) === 'bool') {
    const selfElements = complexElements(self, compute);
    const value = complexScalar(0, 'complex128');
    return [!complex.eq(complexAt(selfElements.data, selfElements.offset + dot(fill(rank(self), 0), selfElements.strides)), value)];
  } else {
    const selfElements2 = complexElements(self, compute);
    return [complexAt(selfElements2.data, selfElements2.offset + dot(fill(rank(self), 0), selfElements2.strides))];
  }
}
