// The dual reading: directional derivatives of meanings, and the check of their `derivatives` entries.
export {
  checkDerivatives,
  type DerivativeCheck,
  type DerivativeOptions,
  type DerivativeResult,
  evaluateDerivatives,
} from './check.ts';
export { dualAlgebra } from './dual.ts';
export { type DifferentiableFunction, type FunctionDerivatives, functionDerivatives } from './functions.ts';
export { ComplexDual, Dual, type DualNumber } from './numbers.ts';
