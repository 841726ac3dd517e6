// The error function and its kin: a float64 comes in, the value comes out (measured, in ulp: erf 1.1, erfc 2.8, erfcx 2.4, erfinv 3.3).
// The fits are Chebyshev interpolations computed with 80 digits, written as powers; their truncation error is below 1e-17.
import { polynomial } from './polynomial.ts';

/** (erf(x) / x - 1) by powers of x^2, for |x| <= 1. */
const ERF: readonly number[] = [
  0.1283791670955126, -0.37612638903183754, 0.11283791670955126, -0.026866170645131218, 0.005223977625441678,
  -0.0008548327023403335, 0.00012055332978896794, -1.4925650237575669e-5, 1.6462110796906402e-6, -1.636576890552566e-7,
  1.4806030251337853e-8, -1.2277760280084826e-9, 9.323863617962225e-11, -6.197184508840852e-12, 2.807352617647703e-13,
];

/** (1 + 2x) erfcx(x) by powers of u = (x - 3.5) / (x + 3), for x >= 0.25; u runs from -1 to 1. */
const ERFCX: readonly number[] = [
  1.2423492448711544, -0.13000852441350372, -0.018387832254764886, 0.07611572199330191, -0.06902065450803563,
  0.03866650445276497, -0.013687723660102461, 0.0020107685255187613, 0.0007011735376479793, -0.00039899296694537824,
  5.704447284784601e-9, 4.993236813897619e-5, -5.669303975964644e-6, -6.604208193976484e-6, 1.0847398689060482e-6,
  1.0177536299648314e-6, -1.4649819027184953e-7, -1.787497507960617e-7, 1.0450239492283847e-8, 3.298566313844587e-8,
  2.2150025472254368e-9, -5.718993065424642e-9, -1.1906616328093861e-9, 7.896948185501416e-10, 2.7177176302949276e-10,
  -6.181687193902176e-11, -2.8397666687994027e-11,
];

export function erf(x: number): number {
  const size = Math.abs(x);
  if (size <= 1) return x + x * polynomial(ERF, x * x);
  return x < 0 ? erfc(size) - 1 : 1 - erfc(size);
}

export function erfc(x: number): number {
  if (x < 0.25) return x < -1 ? 2 - erfc(-x) : 1 - erf(x);
  return x > 28 ? 0 : gaussian(x) * tail(x);
}

export function erfcx(x: number): number {
  if (x >= 0.25) return tail(x);
  return x < -27 ? Number.POSITIVE_INFINITY : erfc(x) / gaussian(x);
}

function tail(x: number): number {
  const u = x === Number.POSITIVE_INFINITY ? 1 : (x - 3.5) / (x + 3);
  return polynomial(ERFCX, u) / (1 + 2 * x);
}

/** exp(-x^2): the square is split, because its rounding error would be multiplied by its size. */
function gaussian(x: number): number {
  const high = Math.fround(x);
  const rounded = Math.exp(-high * high);
  return rounded + rounded * Math.expm1((high - x) * (high + x));
}

/** Coefficients of a first approximation, good to float32: M. Giles, "Approximating the erfinv function", GPU Computing Gems, 2011. */
const CENTRAL: readonly number[] = [
  1.50140941, 0.246640727, -0.00417768164, -0.00125372503, 0.00021858087, -4.39150654e-6, -3.5233877e-6, 3.43273939e-7,
  2.81022636e-8,
];
const OUTER: readonly number[] = [
  2.83297682, 1.00167406, 0.00943887047, -0.0076224613, 0.00573950773, -0.00367342844, 0.00134934322, 0.000100950558,
  -0.000200214257,
];

const ROOT_PI: number = Math.sqrt(Math.PI);

export function erfinv(y: number): number {
  const size = Math.abs(y);
  if (!(size < 1)) return size === 1 ? y * Number.POSITIVE_INFINITY : Number.NaN;
  const w = -Math.log1p(-y * y);
  let x = size * (w < 5 ? polynomial(CENTRAL, w - 2.5) : polynomial(OUTER, Math.sqrt(w) - 3));
  // Newton's method; in the tail on log erfc, which is nearly a parabola, since 1 - |y| is exact there and erf has lost its digits.
  for (let step = 0; step < 4; step++) {
    if (size < 0.5) x += ((size - erf(x)) * ROOT_PI) / 2 / gaussian(x);
    else x += ((Math.log(erfc(x) / (1 - size)) * ROOT_PI) / 2) * erfcx(x);
  }
  return y < 0 || Object.is(y, -0) ? -x : x;
}
