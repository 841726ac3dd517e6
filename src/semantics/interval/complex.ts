// Interval arithmetic of complex compute dtypes: rectangles, widened by errors in proportion to the size of the number, as all algorithms keep.
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType, floatPart } from '../../tensor/dtype.ts';
import type { Arithmetic, Combine, Form, Reduction, Scalar, Selection } from '../evaluate/algebra.ts';
import { FUNCTIONS } from '../evaluate/functions.ts';
import type { ComparisonOperator } from '../tree.ts';
import { hasInfinity, hasZero, magnitude, truthOf } from './bounds.ts';
import { hull, Interval, Rectangle } from './interval.ts';
import type { Setting } from './operations.ts';
import { RealArithmetic } from './real.ts';

/** Roundings, relative to the size of the result, that a division by any of the usual algorithms stays within. */
const DIVISION = 10;

/** The parts of complex32: some kernels compute in single precision and round once, others round each step. */
class HalfParts extends RealArithmetic {
  override settle(bounds: Interval): Interval {
    const settled = super.settle(bounds);
    const rounded = this.rounded(settled, this.compute);
    settled.lo = Math.min(settled.lo, rounded.lo);
    settled.hi = Math.max(settled.hi, rounded.hi);
    return settled;
  }
}

export class ComplexArithmetic implements Arithmetic<Rectangle> {
  readonly compute: DType;
  private readonly setting: Setting;
  private readonly parts: RealArithmetic;

  constructor(compute: DType, setting: Setting) {
    this.compute = compute;
    this.setting = setting;
    const part = floatPart(compute);
    this.parts = new (part === 'float16' ? HalfParts : RealArithmetic)(part, setting);
  }

  fromInt(n: number): Rectangle {
    return new Rectangle(this.parts.fromInt(n));
  }

  fromReal(x: number): Rectangle {
    return new Rectangle(this.parts.fromReal(x));
  }

  fromBool(b: boolean): Rectangle {
    return new Rectangle(this.parts.fromBool(b));
  }

  fromScalar(scalar: Scalar | Rectangle): Rectangle {
    if (scalar instanceof Rectangle) return scalar;
    if (!(scalar instanceof Complex)) return new Rectangle(this.parts.fromScalar(scalar));
    return new Rectangle(this.parts.fromScalar(scalar.re), this.parts.fromScalar(scalar.im));
  }

  read(cell: unknown, dtype: DType): Rectangle {
    if (!(cell instanceof Rectangle)) return new Rectangle(this.parts.read(cell, dtype));
    return dtype === this.compute
      ? cell
      : new Rectangle(this.parts.read(cell.re, floatPart(dtype)), this.parts.read(cell.im, floatPart(dtype)));
  }

  store(value: Rectangle, dtype: DType): unknown {
    const { class: kind } = DTYPES[dtype];
    if (kind === 'complex')
      return new Rectangle(
        this.parts.store(value.re, floatPart(dtype)) as Interval,
        this.parts.store(value.im, floatPart(dtype)) as Interval,
      );
    return dtype === 'bool' ? truthOf(value) : this.parts.store(value.re, dtype);
  }

  add(a: Rectangle, b: Rectangle): Rectangle {
    return new Rectangle(this.parts.add(a.re, b.re), this.parts.add(a.im, b.im));
  }

  sub(a: Rectangle, b: Rectangle): Rectangle {
    return new Rectangle(this.parts.sub(a.re, b.re), this.parts.sub(a.im, b.im));
  }

  neg(a: Rectangle): Rectangle {
    return new Rectangle(this.parts.neg(a.re), this.parts.neg(a.im));
  }

  mul(a: Rectangle, b: Rectangle): Rectangle {
    const { parts } = this;
    if (isWild(a) || isWild(b)) return Rectangle.everything();
    return new Rectangle(
      parts.sub(parts.mul(a.re, b.re), parts.mul(a.im, b.im)),
      parts.add(parts.mul(a.re, b.im), parts.mul(a.im, b.re)),
    );
  }

  product(a: Rectangle, b: Rectangle): Rectangle {
    return this.mul(a, b);
  }

  div(a: Rectangle, b: Rectangle): Rectangle {
    const { parts } = this;
    if (isWild(a) || isWild(b) || (hasZero(b.re) && hasZero(b.im))) return Rectangle.everything();
    const scale = parts.add(parts.mul(b.re, b.re), parts.mul(b.im, b.im));
    const conjugate = new Rectangle(b.re, parts.neg(b.im));
    const top = this.mul(a, conjugate);
    // Where these leave the range, algorithms differ in what they scale by first.
    if (isWild(top) || hasInfinity(scale) || scale.lo < parts.precision.smallestNormal) return Rectangle.everything();
    const quotient = this.off(new Rectangle(parts.div(top.re, scale), parts.div(top.im, scale)), DIVISION);
    // By a real number each part may be divided alone: then no square overflows.
    const isReal = b.im.lo === 0 && b.im.hi === 0 && !b.im.nan;
    return isReal ? hull([new Rectangle(parts.div(a.re, b.re), parts.div(a.im, b.re)), quotient]) : quotient;
  }

  pow(a: Rectangle, b: Rectangle): Rectangle {
    return this.native('pow', [a, b]) as Rectangle;
  }

  /** Both parts moved outwards by roundings of the size of the number. */
  private off(value: Rectangle, roundings: number): Rectangle {
    const size = Math.hypot(reach(value.re), reach(value.im)) * roundings * this.parts.precision.unit;
    const widened = (part: Interval): Interval =>
      this.parts.settle(new Interval(part.lo - size, part.hi + size, part.nan));
    return new Rectangle(widened(value.re), widened(value.im));
  }

  compare(operator: ComparisonOperator, a: Rectangle, b: Rectangle): boolean {
    if (operator === '!=') return !this.compare('==', a, b);
    if (operator !== '==') throw new TypeError('complex numbers have no order');
    return this.parts.compare('==', a.re, b.re) && this.parts.compare('==', a.im, b.im);
  }

  reduction(operator: Combine, form?: Form): Reduction<Rectangle> {
    if (operator === 'sum') {
      const [re, im] = [this.parts.reduction('sum', form), this.parts.reduction('sum', form)];
      return {
        add: (term, certain) => {
          re.add(term.re, certain);
          im.add(term.im, certain);
        },
        finish: () => new Rectangle(re.finish(), im.finish()),
      };
    }
    if (operator !== 'prod') throw new TypeError('complex numbers have no order');
    let total = this.fromInt(1);
    let count = 0;
    return {
      add: (term, certain) => {
        const factor = certain ? term : hull([term, this.fromInt(1)]);
        total = count++ === 0 ? factor : this.mul(total, factor);
      },
      // In another order each rounding may fall on a larger part.
      finish: () => (count > 2 ? this.off(total, 4 * count) : total),
    };
  }

  selection(): Selection<Rectangle> {
    throw new TypeError('complex numbers have no order');
  }

  overwrite(writers: readonly Rectangle[]): Rectangle {
    return hull(writers);
  }

  native(name: string, args: readonly unknown[]): unknown {
    if (name === 'dtype') return this.compute;
    const { parts } = this;
    const [z, w] = args as readonly (Rectangle | undefined)[];
    if (!(z instanceof Rectangle)) throw new TypeError(`there is no function '${name}' of complex elements`);
    switch (name) {
      case 'conj':
        return new Rectangle(z.re, parts.neg(z.im));
      case 're':
        return new Rectangle(z.re);
      case 'im':
        return new Rectangle(z.im);
      case 'complex':
        return new Rectangle(z.re, w?.re ?? Interval.point(0));
      case 'abs':
        return new Rectangle(parts.native('hypot', [z.re, z.im]) as Interval);
      case 'angle':
        return new Rectangle(parts.native('atan2', [z.im, z.re]) as Interval);
      case 'reciprocal':
        return this.div(this.fromInt(1), z);
      case 'may_round':
      case 'may_round_each':
        return new Rectangle(parts.mayRound(z.re), parts.mayRound(z.im));
      case 'alike':
        return hull([z, w as Rectangle]);
      case 'cast':
        return this.read(this.store(z, args[1] as DType), args[1] as DType);
      case 'is_nan':
      case 'is_inf':
        return (parts.native(name, [z.re]) as boolean) || (parts.native(name, [z.im]) as boolean);
      case 'is_finite':
        return (parts.native(name, [z.re]) as boolean) && (parts.native(name, [z.im]) as boolean);
      default:
        return this.library(name, args as readonly Rectangle[]);
    }
  }

  /** At points only: how the others spread over a rectangle is not followed. */
  private library(name: string, args: readonly Rectangle[]): Rectangle {
    const native = FUNCTIONS.element('complex', name);
    if (!native) throw new TypeError(`there is no function '${name}' of complex elements`);
    if (!args.every((arg) => arg.isPoint && !isWild(arg))) return Rectangle.everything();
    const value = native(...args.map((arg) => new Complex(arg.re.lo, arg.im.lo))) as Complex;
    if (!Number.isFinite(value.re) || !Number.isFinite(value.im)) return Rectangle.everything();
    const ulps = this.setting.profile.libraryUlps(name, this.parts.precision.dtype);
    return this.off(
      new Rectangle(Interval.point(value.re), Interval.point(value.im)),
      Math.min(4 * ulps * this.growth(name, args), Number.MAX_VALUE),
    );
  }

  /** A power is exp(w log z): rounding of the product in the exponent counts by its size. */
  private growth(name: string, [z, w]: readonly Rectangle[]): number {
    if (name !== 'pow' || !z || !w) return 1;
    const size = Math.hypot(z.re.lo, z.im.lo);
    const logarithm = size === 0 ? 0 : Math.hypot(Math.log(size), Math.atan2(z.im.lo, z.re.lo));
    return 1 + logarithm * Math.hypot(w.re.lo, w.im.lo);
  }

  everything(): Rectangle {
    return Rectangle.everything();
  }
}

function reach(a: Interval): number {
  return magnitude(a).hi;
}

/** Infinities and NaN mix differently in every implementation of complex arithmetic. */
function isWild({ re, im }: Rectangle): boolean {
  return re.nan || im.nan || hasInfinity(re) || hasInfinity(im);
}
