// Modified Bessel functions of the first kind, orders 0 and 1, plain and times exp(-|x|): a float64 comes in, the value within 4 ulp comes out.

import { polynomial } from './polynomial.ts';

/** Up to here the power series is summed: all of its terms are positive, so nothing is lost. */
const SMALL = 8;

/** sqrt(x) exp(-x) times the function of order 0 and 1 by powers of 16 / x - 1, for x >= 8: Chebyshev interpolations computed with 80 digits. */
const TAILS: readonly (readonly number[])[] = [
  [
    0.4021765094450081, 0.0033605519836678865, 0.00013621607439233397, 1.1143033788352455e-5, 1.4838475432345007e-6,
    2.9735993830791437e-7, 8.87226944343699e-8, 3.9324708328742363e-8, 2.1542697342456025e-8, 7.56377201554603e-9,
    -6.709029656225637e-9, -1.3453822931523271e-8, -5.573331421610012e-9, 7.697662019062485e-9, 7.92317806979789e-9,
    -3.82099512308995e-9, -6.93899627720982e-9, 1.983359036878627e-9, 4.9905012775902334e-9, -1.0267340552488217e-9,
    -2.871865993820918e-9, 4.388861044991905e-10, 1.2061857017231527e-9, -1.2429481430536811e-10,
    -3.210161204221311e-10, 1.6645473602872717e-11, 4.005227764863093e-11,
  ],
  [
    0.38939845902587233, -0.00974957719323576, -0.00021923576383430914, -1.503854719814553e-5, -1.8349101091858603e-6,
    -3.4838565069237384e-7, -1.0001340021780371e-7, -4.312811174972107e-8, -2.3368016560658254e-8,
    -8.436290430234562e-9, 6.694265612407784e-9, 1.4076395500755014e-8, 6.14985231157688e-9, -7.778592763970399e-9,
    -8.401102179738338e-9, 3.7219797447255018e-9, 7.268242563538968e-9, -1.8736450470066097e-9, -5.2022217601823894e-9,
    9.568523624905203e-10, 2.9887350377570034e-9, -4.086984233473255e-10, -1.2547972491973786e-9, 1.161813630287145e-10,
    3.339867355634982e-10, -1.5626599071977848e-11, -4.1681089783384256e-11,
  ],
];

export function i0(x: number): number {
  const size = Math.abs(x);
  return size <= SMALL ? powerSeries(0, size) : grown(size, tail(0, size));
}

export function i0e(x: number): number {
  const size = Math.abs(x);
  return size <= SMALL ? Math.exp(-size) * powerSeries(0, size) : tail(0, size);
}

export function i1(x: number): number {
  const size = Math.abs(x);
  if (size <= SMALL) return (x / 2) * powerSeries(1, size);
  return Math.sign(x) * grown(size, tail(1, size));
}

export function i1e(x: number): number {
  const size = Math.abs(x);
  if (size <= SMALL) return (x / 2) * Math.exp(-size) * powerSeries(1, size);
  return Math.sign(x) * tail(1, size);
}

/** Sum over k of (x/2)^(2k) order! / (k! (k + order)!), from the inside out. */
function powerSeries(order: 0 | 1, x: number): number {
  const square = (x * x) / 4;
  let sum = 1;
  for (let k = Math.ceil(x) + 25; k > 0; k--) sum = 1 + (square / (k * (k + order))) * sum;
  return sum;
}

/** exp(-x) times the function, for large x. */
function tail(order: 0 | 1, x: number): number {
  return polynomial(TAILS[order]!, 16 / x - 1) / Math.sqrt(x);
}

/** exp(x) * factor in two steps, since exp(x) alone may overflow. */
function grown(x: number, factor: number): number {
  const half = Math.exp(x / 2);
  return x === Number.POSITIVE_INFINITY ? x : half * factor * half;
}
