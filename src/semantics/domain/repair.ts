// What the inversions of single constructs share: the world they change, the choices they make, and the way to the construct within.
import { Complex } from '../../tensor/complex.ts';
import type { Node } from '../tree.ts';
import type { Site } from './site.ts';
import type { World } from './world.ts';

/**
 * Changes arguments so that an expression gets a wanted value: each construct passes the wish on to one of its parts, until it
 * reaches an argument. True says that a change was made, not that the wish came true: others may depend on the same argument.
 */
export interface Repair {
  readonly world: World;
  /** One of `bound` ways; 0 is the simplest. */
  choose(bound: number): number;
  assign(node: Node, target: unknown, site: Site): boolean;
  satisfy(node: Node, want: boolean, site: Site): boolean;
}

/** The numbers below n, starting anywhere. */
export function rotation(repair: Repair, n: number): number[] {
  const start = n > 1 ? repair.choose(n) : 0;
  return Array.from({ length: n }, (_, k) => (k + start) % n);
}

/** Tries the ways one after the other, each from where the world stood before. */
export function firstOf(repair: Repair, ways: readonly (() => boolean)[]): boolean {
  const before = repair.world.snapshot();
  for (const way of ways) {
    if (way()) return true;
    if (repair.world.snapshot() !== before) repair.world.restore(before);
  }
  return false;
}

/** A value of the language or of an element as a plain number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Complex && value.im === 0 ? value.re : undefined;
}

export function equalValues(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, n) => equalValues(item, b[n]));
  if (a instanceof Complex && b instanceof Complex) return a.re === b.re && a.im === b.im;
  // A shape number and an element of an integer dtype meet as a number and a bigint.
  return (
    Object.is(a, b) ||
    a === b ||
    (typeof a !== typeof b &&
      typeof a !== 'boolean' &&
      typeof b !== 'boolean' &&
      numberOf(a) !== undefined &&
      numberOf(a) === numberOf(b))
  );
}

/** How one whole number can be the product of `count` factors. */
export function factorise(product: number, count: number, repair: Repair): number[] | undefined {
  if (count === 0) return product === 1 ? [] : undefined;
  const factors = new Array<number>(count).fill(1);
  if (product === 0) return factors.with(repair.choose(count), 0);
  let left = product;
  for (let prime = 2; prime * prime <= left; prime++) {
    for (; left % prime === 0; left /= prime) multiply(factors, prime, repair);
  }
  if (left !== 1) multiply(factors, left, repair);
  return factors;
}

function multiply(factors: number[], prime: number, repair: Repair): void {
  const at = repair.choose(factors.length);
  factors[at] = (factors[at] as number) * prime;
}
