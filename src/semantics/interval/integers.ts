// Interval arithmetic of integer and bool compute dtypes: exact, and a set only where a choice is open.
import type { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import type { Arithmetic, Combine, Reduction, Scalar, Selection } from '../evaluate/algebra.ts';
import { castElement, type Exact, exactAlgebra } from '../evaluate/exact.ts';
import type { ComparisonOperator } from '../tree.ts';
import { truthOf, wholeOf } from './bounds.ts';
import { greatest, hull, IntegerSet, Interval, least, Rectangle } from './interval.ts';
import type { Setting } from './operations.ts';
import { IntervalSelection, rankIntervals } from './selection.ts';

export class IntegerArithmetic implements Arithmetic<IntegerSet> {
  readonly compute: DType;
  private readonly setting: Setting;
  private readonly exact: Arithmetic<Exact>;

  constructor(compute: DType, setting: Setting) {
    this.compute = compute;
    this.setting = setting;
    this.exact = exactAlgebra().arithmetic(compute);
  }

  fromInt(n: number): IntegerSet {
    return IntegerSet.point(BigInt(n));
  }

  fromReal(x: number): IntegerSet {
    return this.fromScalar(x);
  }

  fromBool(b: boolean): IntegerSet {
    return IntegerSet.point(b ? 1n : 0n);
  }

  fromScalar(scalar: Scalar | IntegerSet): IntegerSet {
    if (scalar instanceof IntegerSet) return scalar;
    return IntegerSet.point(this.exact.fromScalar(scalar as bigint | number | Complex) as bigint);
  }

  read(cell: unknown, dtype: DType): IntegerSet {
    if (dtype === this.compute && cell instanceof IntegerSet) return cell;
    return this.cast(cell, this.compute);
  }

  store(value: IntegerSet, dtype: DType): unknown {
    if (DTYPES[dtype].class === 'float')
      return new Interval(floatOf(value.lo, this.compute, dtype), floatOf(value.hi, this.compute, dtype));
    if (DTYPES[dtype].class === 'complex')
      return new Rectangle(this.store(value, DTYPES[dtype].part as DType) as Interval);
    return this.cast(value, dtype);
  }

  private cast(cell: unknown, dtype: DType): IntegerSet {
    if (cell instanceof Rectangle) return dtype === 'bool' ? truthOf(cell) : wholeOf(cell.re, dtype);
    if (cell instanceof Interval) return wholeOf(cell, dtype);
    if (!(cell instanceof IntegerSet)) return IntegerSet.point(wrapped(BigInt(cell as number | boolean), dtype));
    if (cell.isPoint) return IntegerSet.point(wrapped(cell.lo, dtype));
    if (cell.values) return IntegerSet.of(cell.values.map((n) => wrapped(n, dtype)));
    const { min = 0n, max = 1n } = DTYPES[dtype];
    return cell.lo >= min && cell.hi <= max ? cell : new IntegerSet(min, max);
  }

  add(a: IntegerSet, b: IntegerSet): IntegerSet {
    return a.isPoint && b.isPoint ? IntegerSet.point(a.lo + b.lo) : new IntegerSet(a.lo + b.lo, a.hi + b.hi);
  }

  sub(a: IntegerSet, b: IntegerSet): IntegerSet {
    return this.add(a, this.neg(b));
  }

  mul(a: IntegerSet, b: IntegerSet): IntegerSet {
    if (a.isPoint && b.isPoint) return IntegerSet.point(a.lo * b.lo);
    const all = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
    return new IntegerSet(least(all), greatest(all));
  }

  product(a: IntegerSet, b: IntegerSet): IntegerSet {
    return this.mul(a, b);
  }

  div(): IntegerSet {
    throw new TypeError('integers are divided by floor_divide or trunc_divide');
  }

  pow(a: IntegerSet, b: IntegerSet): IntegerSet {
    return this.native('pow', [a, b]) as IntegerSet;
  }

  neg(a: IntegerSet): IntegerSet {
    return new IntegerSet(-a.hi, -a.lo);
  }

  compare(operator: ComparisonOperator, a: IntegerSet, b: IntegerSet): boolean {
    const { choices } = this.setting;
    return this.exact.compare(operator, choices.fix(a), a === b ? choices.fix(a) : choices.fix(b));
  }

  reduction(operator: Combine): Reduction<IntegerSet> {
    const step = { sum: this.add, prod: this.mul, max: this.larger, min: this.smaller }[operator].bind(this);
    const { min = 0n, max = 1n } = DTYPES[this.compute];
    const identity = IntegerSet.point({ sum: 0n, prod: 1n, max: min, min: max }[operator]);
    let total = identity;
    return {
      add: (term, certain) => {
        total = step(total, certain ? term : hull([identity, term]));
      },
      finish: () => total,
    };
  }

  private larger(a: IntegerSet, b: IntegerSet): IntegerSet {
    return new IntegerSet(greatest([a.lo, b.lo]), greatest([a.hi, b.hi]));
  }

  private smaller(a: IntegerSet, b: IntegerSet): IntegerSet {
    return new IntegerSet(least([a.lo, b.lo]), least([a.hi, b.hi]));
  }

  selection(largest: boolean): Selection<IntegerSet> {
    const { choices } = this.setting;
    const added: { readonly value: IntegerSet; readonly at: unknown; readonly certain: boolean }[] = [];
    return {
      add: (value, at, certain) => {
        added.push({ value, at, certain });
      },
      finish: () => {
        const selection = new IntervalSelection(largest, choices);
        const ranks = rankIntervals(added.map(({ value }) => value));
        for (const [n, { at, certain }] of added.entries()) selection.add(ranks[n] as Interval, at, certain);
        return selection.finish();
      },
    };
  }

  overwrite(writers: readonly IntegerSet[]): IntegerSet {
    return hull(writers);
  }

  /** Functions of integers are exact: an open argument is settled first, once for each of its values. */
  native(name: string, args: readonly unknown[]): unknown {
    const { choices } = this.setting;
    const result = this.exact.native(
      name,
      args.map((arg) => (arg instanceof IntegerSet ? choices.fix(arg) : arg)),
    );
    return typeof result === 'bigint' ? IntegerSet.point(result) : result;
  }

  everything(): IntegerSet {
    return IntegerSet.everything();
  }
}

function wrapped(n: bigint, dtype: DType): bigint {
  const { class: kind, signed, bits } = DTYPES[dtype];
  if (kind === 'bool') return n === 0n ? 0n : 1n;
  return signed ? BigInt.asIntN(bits, n) : BigInt.asUintN(bits, n);
}

function floatOf(n: bigint, from: DType, dtype: DType): number {
  const whole = from === 'uint64' ? from : 'int64';
  return castElement(wrapped(n, whole), whole, dtype) as number;
}
