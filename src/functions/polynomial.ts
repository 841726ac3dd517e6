// Polynomials by their coefficients: what the fits of special functions are made of.

/** Sum of coefficients[k] * x ** k. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]!;
  return sum;
}
