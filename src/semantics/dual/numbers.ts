// The numbers of the dual algebra: a value with its derivative along one direction.
import type { Complex } from '../../tensor/complex.ts';
import type { Exact } from '../evaluate/index.ts';

export class Dual {
  readonly value: number;
  readonly slope: number;

  constructor(value: number, slope = 0) {
    this.value = value;
    this.slope = slope;
  }
}

/** The direction moves both parts as real numbers: no function has to be holomorphic. */
export class ComplexDual {
  readonly value: Complex;
  readonly slope: Complex;

  constructor(value: Complex, slope: Complex) {
    this.value = value;
    this.slope = slope;
  }
}

/** A number of the dual algebra: integers have no derivative. */
export type DualNumber = Dual | ComplexDual | Exact;
