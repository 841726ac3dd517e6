// What emitted executors import: the natives of the language, and what loops, operands and results need.

export type { Value } from '../../backend/values.ts';
export * as complex from '../../functions/complex.ts';
export * from '../../functions/data.ts';
export * from '../../functions/dtype.ts';
export * from '../../functions/einsum.ts';
export * as float from '../../functions/float.ts';
export type { Scalar } from '../../functions/index.ts';
export * as integer from '../../functions/integer.ts';
export { randomWord } from '../../functions/random.ts';
export * from '../../functions/shape.ts';
export { double } from '../../functions/wrapped.ts';
export { contiguousStrides } from '../../tensor/index.ts';
export { indexedNest, loopNest, windowAt } from './nest.ts';
export {
  cellElements,
  complexElements,
  contiguous,
  dtypeOrNone,
  firstDtype,
  fittedOffset,
  fittedStrides,
  floatElements,
  indexElements,
  integerElements,
  maskElements,
  offsetOf,
  sameTensor,
  wideInteger,
} from './operands.ts';
export {
  accepts,
  acceptsOnly,
  arithmeticOf,
  refuse,
  refuseArithmetic,
  refuseDtypes,
  refuseShape,
  unavailable,
} from './refuse.ts';
export { above, below, complexScalar, floatScalar, greatestInteger, integerScalar, leastInteger } from './scalars.ts';
export {
  bigintsOf,
  blank,
  boolsOf,
  cell,
  complexAt,
  copyOf,
  finish,
  finishIntegers,
  floatStorage,
  numbersOf,
  reshapeOf,
  settle,
  storeComplex,
  viewOf,
} from './store.ts';
export {
  dot,
  lazy,
  modulo,
  only,
  products,
  replaced,
  sameList,
  scaled,
  scattered,
  several,
  sums,
  total,
  unit,
  zeroed,
  zeros,
} from './vectors.ts';
