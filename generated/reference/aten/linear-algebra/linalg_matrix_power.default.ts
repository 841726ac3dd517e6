// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_matrix_power.default(Tensor self, int n) -> Tensor
//
//     if n == 0 {
//       return clone(expand(_to_copy(tensor(i: size(self, -1), j: size(self, -1)) i == j, dtype=compute), shape(self)))
//     } else if n == 1 {
//       return clone(self)
//     } else if n == 3 {
//       return matmul(matmul(self, self), self)
//     } else {
//       # Self is squared again and again; the squares that the binary digits of n name are multiplied.
//       let states = scan(k: digits - 1, state = [self, self])
//         let square = matmul(state[0], state[0]) in
//         let place = 2 ** (k + 1) in
//         let power = (if n // place % 2 == 0 then state[1] else if n % place == 0 then square else matmul(state[1], square)) in
//         [square, power]
//       return states[digits - 2][1]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, lazy, modulo, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_matrix_power.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The n-th powers of square matrices, the identity for 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n }: BoundArguments<{ self: Tensor; n: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const digits = lazy((): number => {
    let count = 0;
    for (let k = 0; k < 52; k++) {
      if (Math.pow(2, k) <= n) count++;
    }
    return count;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (n === 0 || n === 1)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, n });
  }
  // C1
  if (!(rank(self) >= 2)) refuse(KEY, 'C1', 'self needs two dims');
  // C2
  if (!(size(self, -1) === size(self, -2))) refuse(KEY, 'C2', 'the matrices are not square');
  // C3
  if (!(n >= 0)) refuse(KEY, 'C3', 'n must not be negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, n, digits, compute, outDtype, call);
    default:
      return evaluate(self, n, digits, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, n: number, digits: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n === 0) {
    const tensor = blank('bool', [size(self, -1), size(self, -1)]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    const end = size(self, -1);
    for (let i = 0; i < end; i++) {
      const end2 = size(self, -1);
      for (let j = 0; j < end2; j++) {
        tensorData[to++] = i === j ? 1 : 0;
      }
    }
    return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'bool'), dtype: compute })), size: shape(self) })) })), outDtype)];
  } else {
    if (n === 1) {
      return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
    } else {
      if (n === 3) {
        return [settle(only<Tensor>(call('aten.matmul.default', { self: only<Tensor>(call('aten.matmul.default', { self: self, other: self })), other: self })), outDtype)];
      } else {
        let state: readonly Tensor[] = [self, self];
        const states: (readonly Tensor[])[] = [];
        const end3 = digits() - 1;
        for (let k = 0; k < end3; k++) {
          const square = only<Tensor>(call('aten.matmul.default', { self: state[0]!, other: state[0]! }));
          const place = Math.pow(2, k + 1);
          const power = modulo(Math.floor(n / place), 2) === 0 ? state[1]! : modulo(n, place) === 0 ? square : only<Tensor>(call('aten.matmul.default', { self: state[1]!, other: square }));
          state = [square, power];
          states.push(state);
        }
        return [settle(states[digits() - 2]![1]!, outDtype)];
      }
    }
  }
}

function evaluate(self: Tensor, n: number, digits: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n === 0) {
    const tensor = blank('bool', [size(self, -1), size(self, -1)]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    const end = size(self, -1);
    for (let i = 0; i < end; i++) {
      const end2 = size(self, -1);
      for (let j = 0; j < end2; j++) {
        tensorData[to++] = i === j ? 1 : 0;
      }
    }
    return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'bool'), dtype: compute })), size: shape(self) })) })), outDtype)];
  } else {
    if (n === 1) {
      return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
    } else {
      if (n === 3) {
        return [settle(only<Tensor>(call('aten.matmul.default', { self: only<Tensor>(call('aten.matmul.default', { self: self, other: self })), other: self })), outDtype)];
      } else {
        let state: readonly Tensor[] = [self, self];
        const states: (readonly Tensor[])[] = [];
        const end3 = digits() - 1;
        for (let k = 0; k < end3; k++) {
          const square = only<Tensor>(call('aten.matmul.default', { self: state[0]!, other: state[0]! }));
          const place = Math.pow(2, k + 1);
          const power = modulo(Math.floor(n / place), 2) === 0 ? state[1]! : modulo(n, place) === 0 ? square : only<Tensor>(call('aten.matmul.default', { self: state[1]!, other: square }));
          state = [square, power];
          states.push(state);
        }
        return [settle(states[digits() - 2]![1]!, outDtype)];
      }
    }
  }
}
