// The natives of spec/functions: by name for what is compiled, and in tables by their names in the language for what looks them up.
import * as complex from './complex.ts';
import * as data from './data.ts';
import * as dtype from './dtype.ts';
import * as einsum from './einsum.ts';
import * as float from './float.ts';
import * as integer from './integer.ts';
import { randomWord } from './random.ts';
import * as shape from './shape.ts';
import { double } from './wrapped.ts';

export * from './data.ts';
export * from './dtype.ts';
export * from './einsum.ts';
export { type FunctionEntry, type FunctionFacts, type FunctionProblem, loadFunctions, type Trend } from './load.ts';
export { NoCommonDType, type Operand, promoteTypes } from './promote.ts';
export * from './shape.ts';
export { double, dtypeOfScalar, type Scalar, WrappedNumber } from './wrapped.ts';
export { complex, float, integer };

// biome-ignore lint/suspicious/noExplicitAny: the checker has typed the arguments of every call, so the tables need not type them again.
export type Native = (...args: any[]) => unknown;
export type NativeTable = Readonly<Record<string, Native>>;

/** Of shapes, dtypes, whole tensors and Scalars: the same whatever an operator computes in. */
export const SHAPE_NATIVES: NativeTable = byName({ ...shape, ...dtype, ...data, ...einsum, double, randomWord });

/** Of elements, a table for each arithmetic. Integers and reals outside the elements use FLOAT. */
export const FLOAT: NativeTable = byName(float);
export const INTEGER: NativeTable = byName(integer);
export const COMPLEX: NativeTable = byName(complex);

/** camelCase of TypeScript → snake_case of the language. */
function byName(natives: Readonly<Record<string, Native>>): NativeTable {
  const entries = Object.entries(natives).map(([name, native]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    native,
  ]);
  return Object.freeze(Object.fromEntries(entries));
}
