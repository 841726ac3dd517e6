// Says whether sizes and strides, possibly symbolic, describe a contiguous tensor.
import { evaluate } from '../../expression/evaluate.ts';
import { parseExpression } from '../../expression/parse.ts';
import type { Size } from '../../model.ts';

/**
 * Exact for plain numbers. Symbolic strides are compared at a few values of the symbols: two different products of sizes agree at all
 * of them only by an accident that does not happen to exported programs, and a wrong answer changes no result.
 */
export function isContiguous(shape: readonly Size[], strides: readonly Size[]): boolean {
  const symbolic = [...shape, ...strides].some((size) => typeof size === 'string');
  return (symbolic ? [5n, 7n, 12n] : [1n]).every((seed) => {
    const sizes = shape.map((size) => sample(size, seed));
    const steps = strides.map((size) => sample(size, seed));
    let expected = 1n;
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const size = sizes[axis];
      // The stride of an axis of one element is never used.
      if (size !== 1n && steps[axis] !== expected) return sizes.includes(0n);
      expected *= size as bigint;
    }
    return true;
  });
}

function sample(size: Size, seed: bigint): bigint {
  if (typeof size === 'number') return BigInt(size);
  // Each symbol gets a value of its own, so that s0*s1 and s0*s0 differ.
  const symbol = (name: string) =>
    ([...name].reduce((sum, letter) => sum * 31n + BigInt(letter.codePointAt(0) ?? 0), seed) % 97n) + 3n;
  try {
    return BigInt(evaluate(parseExpression(size), { symbol }) as bigint);
  } catch {
    return -1n;
  }
}
