// The dual arithmetic of complex numbers, whose two parts move as real numbers: a function need not be holomorphic.
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import {
  type Arithmetic,
  type Combine,
  type Exact,
  exactAlgebra,
  type Reduction,
  type Scalar,
  type Selection,
} from '../evaluate/index.ts';
import type { ComparisonOperator } from '../tree.ts';
import type { FunctionDerivatives } from './functions.ts';
import { ComplexDual, Dual } from './numbers.ts';

/** Functions that are linear in all of their numbers together, so that the slopes go through them as the values do. */
const LINEAR: ReadonlySet<string> = new Set([
  'add',
  'sub',
  'neg',
  'complex',
  'conj',
  're',
  'im',
  'cast',
  'may_round',
  'may_round_each',
  'alike',
]);

/** Functions whose derivative by z, as spec/functions has it, holds in the whole plane but for their cuts. */
const HOLOMORPHIC: ReadonlySet<string> = new Set([
  ...['exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sqrt', 'rsqrt', 'reciprocal'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'acosh', 'atanh'],
]);

export class ComplexDualArithmetic implements Arithmetic<ComplexDual> {
  readonly compute: DType;
  private readonly exact: Arithmetic<Exact>;
  private readonly derivatives: FunctionDerivatives;

  constructor(compute: DType, derivatives: FunctionDerivatives) {
    this.compute = compute;
    this.derivatives = derivatives;
    this.exact = exactAlgebra().arithmetic(compute);
  }

  fromInt(n: number): ComplexDual {
    return constant(this.exact.fromInt(n));
  }

  fromReal(x: number): ComplexDual {
    return constant(this.exact.fromReal(x));
  }

  fromBool(b: boolean): ComplexDual {
    return constant(this.exact.fromBool(b));
  }

  fromScalar(scalar: Scalar | ComplexDual): ComplexDual {
    return scalar instanceof ComplexDual ? scalar : constant(this.exact.fromScalar(scalar));
  }

  read(cell: unknown, dtype: DType): ComplexDual {
    if (cell instanceof ComplexDual) return cell;
    if (cell instanceof Dual) return new ComplexDual(new Complex(cell.value), new Complex(cell.slope));
    return constant(this.exact.read(cell, dtype));
  }

  /** Not rounded, as real numbers are not; a real dtype keeps the real part. */
  store({ value, slope }: ComplexDual, dtype: DType): unknown {
    if (DTYPES[dtype].class === 'complex') return new ComplexDual(value, slope);
    return DTYPES[dtype].class === 'float' ? new Dual(value.re, slope.re) : this.exact.store(value, dtype);
  }

  add(a: ComplexDual, b: ComplexDual): ComplexDual {
    return this.native('add', [a, b]) as ComplexDual;
  }

  sub(a: ComplexDual, b: ComplexDual): ComplexDual {
    return this.native('sub', [a, b]) as ComplexDual;
  }

  mul(a: ComplexDual, b: ComplexDual): ComplexDual {
    const { exact } = this;
    const slope = exact.add(exact.mul(a.slope, b.value), exact.mul(a.value, b.slope));
    return new ComplexDual(exact.mul(a.value, b.value) as Complex, slope as Complex);
  }

  product(a: ComplexDual, b: ComplexDual): ComplexDual {
    return this.mul(a, b);
  }

  div(a: ComplexDual, b: ComplexDual): ComplexDual {
    const { exact } = this;
    const value = exact.div(a.value, b.value);
    const slope = exact.div(exact.sub(a.slope, exact.mul(value, b.slope)), b.value);
    return new ComplexDual(value as Complex, slope as Complex);
  }

  pow(a: ComplexDual, b: ComplexDual): ComplexDual {
    return this.native('pow', [a, b]) as ComplexDual;
  }

  neg(a: ComplexDual): ComplexDual {
    return this.native('neg', [a]) as ComplexDual;
  }

  compare(operator: ComparisonOperator, a: ComplexDual, b: ComplexDual): boolean {
    return this.exact.compare(operator, a.value, b.value);
  }

  reduction(operator: Combine): Reduction<ComplexDual> {
    if (operator !== 'sum' && operator !== 'prod') throw new TypeError('complex numbers have no order');
    let total = this.fromInt(operator === 'sum' ? 0 : 1);
    return {
      add: (term) => {
        total = operator === 'sum' ? this.add(total, term) : this.mul(total, term);
      },
      finish: () => total,
    };
  }

  selection(): Selection<ComplexDual> {
    throw new TypeError('complex numbers have no order');
  }

  overwrite(writers: readonly ComplexDual[]): ComplexDual {
    return writers.at(-1) as ComplexDual;
  }

  native(name: string, args: readonly unknown[]): unknown {
    const apply = (of: (number: ComplexDual) => Complex): unknown =>
      this.exact.native(
        name,
        args.map((arg) => (arg instanceof ComplexDual ? of(arg) : arg)),
      );
    const value = apply((number) => number.value);
    if (!(value instanceof Complex)) return value;
    if (LINEAR.has(name)) return new ComplexDual(value, apply((number) => number.slope) as Complex);
    const numbers = args.filter((arg): arg is ComplexDual => arg instanceof ComplexDual);
    if (numbers.every(({ slope }) => slope.re === 0 && slope.im === 0)) return constant(value);
    return new ComplexDual(value, this.slopeOf(name, numbers, value));
  }

  private slopeOf(name: string, numbers: readonly ComplexDual[], value: Complex): Complex {
    const { exact } = this;
    const [z, w] = numbers as [ComplexDual, ComplexDual | undefined];
    const times = (a: Exact, b: Exact): Exact => exact.mul(a, b);
    const ratio = exact.div(z.slope, z.value) as Complex; // of how z turns and grows
    if (HOLOMORPHIC.has(name)) {
      const [partial] = this.derivatives.complexPartials(name, [z.value]);
      return times(partial as Complex, z.slope) as Complex;
    }
    switch (name) {
      case 'abs':
        return new Complex(value.re * ratio.re);
      case 'angle':
        return new Complex(ratio.im);
      case 'sign':
        return times(value, new Complex(0, ratio.im)) as Complex;
      case 'pow': {
        const [base, exponent] = [z, w as ComplexDual];
        const grown = times(exponent.value, exact.pow(base.value, exact.sub(exponent.value, new Complex(1))));
        const moved = exponent.slope.re !== 0 || exponent.slope.im !== 0;
        const raised = moved
          ? times(times(value, exact.native('log', [base.value]) as Exact), exponent.slope)
          : new Complex(0);
        return exact.add(times(grown, base.slope), raised) as Complex;
      }
      case 'asinh': {
        const square = exact.add(new Complex(1), times(z.value, z.value));
        return times(exact.native('rsqrt', [square]) as Exact, z.slope) as Complex;
      }
      default:
        throw new RangeError(`the derivative of '${name}' is not known for complex numbers`);
    }
  }
}

function constant(value: Exact): ComplexDual {
  return new ComplexDual(value as Complex, new Complex(0));
}
