// The dual reading: directional derivatives of meanings, and the check of their `derivatives` entries.
export { checkDerivatives, type DerivativeCheck, type DerivativeOptions, type DerivativeResult } from './check.ts';
export { Dual, type DualNumber, dualAlgebra } from './dual.ts';
export { type DifferentiableFunction, type FunctionDerivatives, functionDerivatives } from './functions.ts';
