/** The grid of a float dtype: a number comes in, the next representable one on either side or their distance comes out. */
import { DTYPES, type DType, type DTypeInfo, floatPart } from './dtype.ts';
import { roundTo } from './floats.ts';

const wide = new Float64Array(1);
const words = new Uint32Array(wide.buffer);

/**
 * Distance from |x| to the next larger value of the dtype, as if exponents had no upper end; infinity for infinities, NaN for NaN.
 * Around 0 it is the smallest value.
 */
export function ulp(dtype: DType, x: number): number {
  const { mantissa = 0, smallestNormal = 0 } = floatFacts(dtype);
  if (!Number.isFinite(x)) return Math.abs(x);
  return binade(Math.max(Math.abs(x), smallestNormal)) * 2 ** -mantissa;
}

/**
 * The smallest value of the dtype above `x`, which need not be one itself. Beyond the largest value comes infinity; a dtype without
 * infinities stays at its largest.
 */
export function nextUp(dtype: DType, x: number): number {
  const facts = floatFacts(dtype);
  const { largest = 0, infinities = false, signed, smallest = 0 } = facts;
  if (Number.isNaN(x)) return x;
  if (x >= largest) return infinities ? Infinity : largest;
  const lowest = signed ? -largest : smallest;
  if (x < lowest) return lowest;
  const rounded = roundTo(dtype, x);
  if (rounded > x) return rounded;
  return rounded < 0 ? zeroWithSign(facts, -towardsZero(facts, -rounded)) : rounded + ulp(dtype, rounded);
}

/** The largest value of the dtype below `x`: the mirror of `nextUp`. */
export function nextDown(dtype: DType, x: number): number {
  const facts = floatFacts(dtype);
  if (facts.signed) return zeroWithSign(facts, -nextUp(dtype, -x));
  const { largest = 0, smallest = 0 } = facts;
  if (Number.isNaN(x)) return x;
  if (x > largest) return largest;
  if (x <= smallest) return smallest;
  return binade(x) < x ? binade(x) : towardsZero(facts, x);
}

/** The next smaller value to a positive value of the dtype; 0 below the smallest. */
function towardsZero(facts: DTypeInfo, x: number): number {
  const step = ulp(facts.name, x);
  // Below a power of two the grid is twice as fine, unless it is subnormal already.
  const finer = x === binade(x) && x > facts.smallestNormal!;
  return x - (finer ? step / 2 : step);
}

/** The largest power of two that is not above a positive normal float64. */
function binade(x: number): number {
  wide[0] = x;
  return 2 ** ((words[1]! >>> 20) - 1023);
}

function zeroWithSign(facts: DTypeInfo, x: number): number {
  return x === 0 && !facts.negativeZero ? 0 : x;
}

function floatFacts(dtype: DType): DTypeInfo {
  const facts = DTYPES[floatPart(dtype)];
  if (facts.class !== 'float') throw new TypeError(`${dtype} is not a float dtype; it has no rounding grid.`);
  return facts;
}
