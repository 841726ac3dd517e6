// The dual algebra, over float64: derivatives along one direction, exact up to rounding.
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import {
  type Algebra,
  type Arithmetic,
  type Combine,
  type Exact,
  exactAlgebra,
  type Reduction,
  type Scalar,
  type Selection,
} from '../evaluate/index.ts';
import type { ComparisonOperator } from '../tree.ts';
import { ComplexDualArithmetic } from './complex.ts';
import { FLAT, type FunctionDerivatives } from './functions.ts';
import { ComplexDual, Dual, type DualNumber } from './numbers.ts';

/** Functions whose own derivative is missing are an error only where a slope meets them. */
export function dualAlgebra(derivatives: FunctionDerivatives): Algebra<DualNumber> {
  const exact = exactAlgebra();
  const arithmetic = (compute: DType): unknown => {
    const { class: kind } = DTYPES[compute];
    if (kind === 'complex') return new ComplexDualArithmetic(compute, derivatives);
    return kind === 'float' ? new DualArithmetic(compute, derivatives) : exact.arithmetic(compute);
  };
  // The arithmetic of integers is that of plain numbers.
  return {
    name: 'dual',
    arithmetic: (compute) => arithmetic(compute) as Arithmetic<DualNumber>,
    cell: (element, dtype) => exact.cell(element, dtype),
    intOf: (cell) => (cell instanceof Dual ? cell.value : exact.intOf(cell)),
    boolOf: (cell) => (cell instanceof Dual ? cell.value !== 0 : exact.boolOf(cell)),
    storeInt: (cell, dtype) => exact.storeInt(cell, dtype),
    storeBool: (cell, dtype) => exact.storeBool(cell, dtype),
    element: (_, __, run) => run(),
    term: (run) => run(),
    decide: () => 0,
    order: (_, values, descending) => exact.order(exact.arithmetic('float64'), values.map(plainOf), descending),
    shared: (_, run) => run(),
    level: () => undefined,
  };
}

function plainOf(number: DualNumber): Exact {
  return number instanceof Dual || number instanceof ComplexDual ? number.value : number;
}

class DualArithmetic implements Arithmetic<Dual> {
  readonly compute: DType;
  private readonly exact: Arithmetic<Exact>;
  private readonly derivatives: FunctionDerivatives;

  constructor(compute: DType, derivatives: FunctionDerivatives) {
    this.compute = compute;
    this.exact = exactAlgebra().arithmetic(compute);
    this.derivatives = derivatives;
  }

  fromInt(n: number): Dual {
    return new Dual(n + 0);
  }

  fromReal(x: number): Dual {
    return new Dual(this.exact.fromReal(x) as number);
  }

  fromBool(b: boolean): Dual {
    return new Dual(b ? 1 : 0);
  }

  fromScalar(scalar: Scalar | Dual): Dual {
    return scalar instanceof Dual ? scalar : new Dual(this.exact.fromScalar(scalar) as number);
  }

  read(cell: unknown, dtype: DType): Dual {
    if (cell instanceof ComplexDual) return new Dual(cell.value.re, cell.slope.re);
    return cell instanceof Dual ? cell : new Dual(this.exact.read(cell, dtype) as number);
  }

  /** Float dtypes only, and not rounded: the derivative of the formula is asked for, not that of its rounding. */
  store(value: Dual, dtype: DType): unknown {
    return DTYPES[dtype].class === 'float' ? value : this.exact.store(value.value, dtype);
  }

  add(a: Dual, b: Dual): Dual {
    return new Dual(a.value + b.value, a.slope + b.slope);
  }

  sub(a: Dual, b: Dual): Dual {
    return new Dual(a.value - b.value, a.slope - b.slope);
  }

  mul(a: Dual, b: Dual): Dual {
    return new Dual(a.value * b.value, weighted(b.value, a.slope) + weighted(a.value, b.slope));
  }

  product(a: Dual, b: Dual): Dual {
    return this.mul(a, b);
  }

  div(a: Dual, b: Dual): Dual {
    const value = a.value / b.value;
    return new Dual(value, weighted(1 / b.value, a.slope) - weighted(value / b.value, b.slope));
  }

  pow(a: Dual, b: Dual): Dual {
    return this.native('pow', [a, b]) as Dual;
  }

  neg(a: Dual): Dual {
    return new Dual(-a.value, -a.slope);
  }

  compare(operator: ComparisonOperator, a: Dual, b: Dual): boolean {
    return this.exact.compare(operator, a.value, b.value);
  }

  reduction(operator: Combine): Reduction<Dual> {
    if (operator === 'max' || operator === 'min') return new Extremum(operator === 'max');
    const step = (operator === 'sum' ? this.add : this.mul).bind(this);
    let total = new Dual(operator === 'sum' ? 0 : 1);
    return {
      add: (term) => {
        total = step(total, term);
      },
      finish: () => total,
    };
  }

  selection(largest: boolean): Selection<Dual> {
    const selection = this.exact.selection(largest);
    return {
      add: (value, at, certain) => {
        selection.add(value.value, at, certain);
      },
      finish: () => selection.finish(),
    };
  }

  overwrite(writers: readonly Dual[]): Dual {
    return writers.at(-1) as Dual;
  }

  /** The chain rule, with the derivatives that spec/functions gives. */
  native(name: string, args: readonly unknown[]): unknown {
    const plain = args.map((arg) => (arg instanceof Dual ? arg.value : arg));
    const value = this.exact.native(name, plain);
    if (typeof value !== 'number' || name === 'int' || name === 'real') return value;
    if (PASSING.has(name)) return new Dual(value, (args[0] as Dual).slope);
    const slopes = args.map((arg) => (arg instanceof Dual ? arg.slope : 0));
    if (FLAT.has(name) || slopes.every((slope) => slope === 0)) return new Dual(value);
    const partials = this.derivatives.partials(name, plain as readonly number[]);
    return new Dual(
      value,
      slopes.reduce((sum, slope, n) => sum + weighted(partials[n] ?? 0, slope), 0),
    );
  }
}

/** Functions that give the value back as it is, or rounded. */
const PASSING: ReadonlySet<string> = new Set(['cast', 'may_round', 'may_round_each', 'alike', 're', 'conj']);

/** A direction that does not move adds nothing, whatever the factor. */
function weighted(factor: number, slope: number): number {
  return slope === 0 ? 0 : factor * slope;
}

/** Equal values share the slope evenly, as PyTorch's amax does. */
class Extremum implements Reduction<Dual> {
  private readonly largest: boolean;
  private best: number;
  private slopes: number[] = [];

  constructor(largest: boolean) {
    this.largest = largest;
    this.best = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  add(term: Dual): void {
    const beats = Number.isNaN(term.value) || (this.largest ? term.value > this.best : term.value < this.best);
    if (beats) {
      this.best = term.value;
      this.slopes = [term.slope];
    } else if (term.value === this.best) this.slopes.push(term.slope);
  }

  finish(): Dual {
    const total = this.slopes.reduce((sum, slope) => sum + slope, 0);
    return new Dual(this.best, this.slopes.length === 0 ? 0 : total / this.slopes.length);
  }
}
