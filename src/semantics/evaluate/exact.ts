// The plain reading of elements: float64 numbers, bigints or complex numbers by the class of the compute dtype, rounded once on store.
import { castStorage } from '../../tensor/cast.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { type Element, elementsOfStorage, tensorOf } from '../../tensor/elements.ts';
import { roundTo } from '../../tensor/floats.ts';
import type { ComparisonOperator } from '../tree.ts';
import type { Algebra, Arithmetic, Combine, Reduction, Scalar, Selection } from './algebra.ts';
import { arithmeticOn } from './arithmetic.ts';
import { FUNCTIONS, type Functions, type Native } from './functions.ts';

/** A number of the exact algebra: by the class of the compute dtype a float64, an exact integer, or a complex number. */
export type Exact = number | bigint | Complex;

/** Casts one element as PyTorch casts tensors. */
export function castElement(element: Element, from: DType, to: DType): Element {
  if (from === to) return element;
  if (typeof element === 'number' && to === 'float64') return element;
  if (typeof element === 'number' && DTYPES[to].class === 'float') return roundTo(to, Math.fround(element));
  return elementsOfStorage(to, castStorage(from, to, tensorOf(from, [element]).data))[0] as Element;
}

export function exactAlgebra(functions: Functions = FUNCTIONS): Algebra<Exact> {
  const arithmetics = new Map<DType, ExactArithmetic>();
  return {
    name: 'exact',
    arithmetic: (compute) => {
      let arithmetic = arithmetics.get(compute);
      if (!arithmetic) {
        arithmetic = new ExactArithmetic(compute, functions);
        arithmetics.set(compute, arithmetic);
      }
      return arithmetic;
    },
    cell: (element) => element,
    intOf: (cell) => Number(cell),
    boolOf: (cell) => cell !== false && cell !== 0 && cell !== 0n,
    storeInt: (cell, dtype) => castElement(BigInt(cell as number), 'int64', dtype),
    storeBool: (cell, dtype) => castElement(cell as boolean, 'bool', dtype),
    element: (_, __, run) => run(),
    term: (run) => run(),
    decide: () => 0,
    order: (arithmetic, values, descending) => sortedPlaces(arithmetic, values, descending),
    shared: (_, run) => run(),
    level: () => undefined,
  };
}

/** Stable, NaN beyond all. */
function sortedPlaces(arithmetic: Arithmetic<Exact>, values: readonly Exact[], descending: boolean): number[] {
  const missing = values.map((value) => arithmetic.compare('!=', value, value));
  const less = (a: number, b: number): boolean =>
    missing[a] || missing[b]
      ? !missing[a] && missing[b] === true
      : arithmetic.compare('<', values[a] as Exact, values[b] as Exact);
  const direction = descending ? -1 : 1;
  return Array.from(values.keys()).sort((a, b) => direction * (less(a, b) ? -1 : less(b, a) ? 1 : 0));
}

type Kind = 'float' | 'integer' | 'complex';

class ExactArithmetic implements Arithmetic<Exact> {
  readonly compute: DType;
  private readonly kind: Kind;
  private readonly functions: Functions;

  constructor(compute: DType, functions: Functions) {
    this.compute = compute;
    this.kind = kindOf(compute);
    this.functions = functions;
  }

  fromInt(n: number): Exact {
    if (this.kind === 'float') return n + 0;
    return this.kind === 'integer' ? BigInt(n) : new Complex(n);
  }

  fromReal(x: number): Exact {
    if (this.kind === 'float') return x;
    return this.kind === 'integer' ? this.fromScalar(x) : new Complex(x);
  }

  fromBool(b: boolean): Exact {
    return this.fromInt(b ? 1 : 0);
  }

  /** In the precision elements are computed in: float64 for itself, float32 for narrower floats, of complex ones the parts' own; integers wrap. */
  fromScalar(scalar: Scalar | Exact): Exact {
    const { compute } = this;
    if (this.kind === 'integer') return toInteger(scalar, compute);
    const [re, im] = scalar instanceof Complex ? [scalar.re, scalar.im] : [Number(scalar), 0];
    if (this.kind === 'float') return roundTo(compute === 'float64' ? 'float64' : 'float32', re);
    return new Complex(roundTo(compute, re), roundTo(compute, im));
  }

  read(cell: unknown, dtype: DType): Exact {
    const element = castElement(
      typeof cell === 'number' && DTYPES[dtype].class === 'integer' ? BigInt(cell) : (cell as Element),
      dtype,
      this.compute,
    );
    if (this.kind === 'integer') return typeof element === 'boolean' ? BigInt(element) : (element as bigint);
    return element as number | Complex;
  }

  store(value: Exact, dtype: DType): Element {
    if (this.kind === 'integer') {
      const n = value as bigint;
      return this.compute === 'uint64'
        ? castElement(BigInt.asUintN(64, n), 'uint64', dtype)
        : castElement(BigInt.asIntN(64, n), 'int64', dtype);
    }
    return castElement(value, this.kind === 'float' ? 'float64' : 'complex128', dtype);
  }

  add(a: Exact, b: Exact): Exact {
    return this.kind === 'complex' ? (this.native('add', [a, b]) as Exact) : (a as number) + (b as number);
  }

  sub(a: Exact, b: Exact): Exact {
    return this.kind === 'complex' ? (this.native('sub', [a, b]) as Exact) : (a as number) - (b as number);
  }

  mul(a: Exact, b: Exact): Exact {
    return this.kind === 'complex' ? (this.native('mul', [a, b]) as Exact) : (a as number) * (b as number);
  }

  product(a: Exact, b: Exact): Exact {
    return this.mul(a, b);
  }

  div(a: Exact, b: Exact): Exact {
    if (this.kind === 'complex') return this.native('div', [a, b]) as Exact;
    if (this.kind === 'integer') throw new TypeError('integers are divided by floor_divide or trunc_divide');
    return (a as number) / (b as number);
  }

  pow(a: Exact, b: Exact): Exact {
    return this.native('pow', [a, b]) as Exact;
  }

  neg(a: Exact): Exact {
    return this.kind === 'complex' ? (this.native('neg', [a]) as Exact) : -(a as number);
  }

  compare(operator: ComparisonOperator, a: Exact, b: Exact): boolean {
    if (a instanceof Complex && b instanceof Complex) {
      const same = a.re === b.re && a.im === b.im;
      if (operator !== '==' && operator !== '!=') throw new TypeError('complex numbers have no order');
      return operator === '==' ? same : !same;
    }
    return arithmeticOn(operator, a as number, b as number);
  }

  reduction(operator: Combine): Reduction<Exact> {
    const step = { sum: this.add, prod: this.mul, max: this.larger, min: this.smaller }[operator].bind(this);
    let total = this.identity(operator);
    return {
      add: (term) => {
        total = step(total, term);
      },
      finish: () => total,
    };
  }

  private identity(operator: Combine): Exact {
    if (operator === 'sum' || operator === 'prod') return this.fromInt(operator === 'sum' ? 0 : 1);
    if (this.kind === 'integer')
      return (
        (operator === 'max' ? DTYPES[this.compute].min : DTYPES[this.compute].max) ?? (operator === 'max' ? 0n : 1n)
      );
    return operator === 'max' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  private larger(a: Exact, b: Exact): Exact {
    if (this.kind === 'integer') return a > b ? a : b;
    return Math.max(a as number, b as number);
  }

  private smaller(a: Exact, b: Exact): Exact {
    if (this.kind === 'integer') return a < b ? a : b;
    return Math.min(a as number, b as number);
  }

  selection(largest: boolean): Selection<Exact> {
    let best: Exact | undefined;
    let place: unknown;
    return {
      add: (value, at) => {
        const beats =
          best === undefined || (largest ? value > best : value < best) || (Number.isNaN(value) && !Number.isNaN(best));
        if (!beats) return;
        best = value;
        place = at;
      },
      finish: () => place,
    };
  }

  overwrite(writers: readonly Exact[]): Exact {
    return writers.at(-1) as Exact;
  }

  native(name: string, args: readonly unknown[]): unknown {
    if (name === 'dtype') return this.compute;
    const native = this.nativeOf(name);
    if (!native) throw new TypeError(`there is no function '${name}' of ${this.kind} elements`);
    return native(...args);
  }

  private readonly natives = new Map<string, Native | undefined>();

  private nativeOf(name: string): Native | undefined {
    if (!this.natives.has(name)) this.natives.set(name, this.functions.element(this.kind, name));
    return this.natives.get(name);
  }
}

export function kindOf(dtype: DType): Kind {
  const { class: kind } = DTYPES[dtype];
  return kind === 'bool' ? 'integer' : kind;
}

/** Fractions are cut off, what does not fit loses its high bits. */
function toInteger(scalar: Scalar | Exact, dtype: DType): bigint {
  const plain = scalar instanceof Complex ? scalar.re : scalar;
  if (dtype === 'bool') return Number(plain) === 0 && !(scalar instanceof Complex && scalar.im !== 0) ? 0n : 1n;
  if (typeof plain === 'number' && !Number.isFinite(plain)) return castElement(plain, 'float64', 'int64') as bigint;
  const exact = BigInt(typeof plain === 'number' ? Math.trunc(plain) : plain);
  const { signed, bits } = DTYPES[dtype];
  return signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact);
}
