// Natives that look at the elements of a whole tensor: a tensor comes in, index tensors come out.
import { allocate, Complex, type Element, elementsOf, Tensor } from '../tensor/index.ts';
import { unravel } from './shape.ts';

/** int64 of shape [n, rank]: the index of every element that is not zero (NaN is not), in row-major order. */
export function nonzero(t: Tensor): Tensor {
  const found: number[] = [];
  elementsOf(t).forEach((x, position) => {
    if (!isZero(x)) found.push(...unravel(position, t.shape));
  });
  const count = t.rank === 0 ? (isZero(elementsOf(t)[0]!) ? 0 : 1) : found.length / t.rank;
  return new Tensor('int64', BigInt64Array.from(found, BigInt), [count, t.rank]);
}

/** int64 of the shape of t: the places of each line along `dim` in order. Stable, with NaN as the largest. */
export function argsort(t: Tensor, dim: number, descending: boolean): Tensor {
  if (t.rank === 0) return new Tensor('int64', new BigInt64Array(1), []);
  const axis = dim < 0 ? dim + t.rank : dim;
  const n = t.shape[axis]!;
  const inner = t.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
  const elements = elementsOf(t).map(orderable);
  const places = allocate('int64', elements.length) as BigInt64Array;
  const before = descending ? (a: Ordered, b: Ordered) => compare(b, a) : compare;
  for (let line = 0; line * n < elements.length; line++) {
    const start = Math.floor(line / inner) * n * inner + (line % inner);
    const at = (k: number): Ordered => elements[start + k * inner]!;
    const order = Array.from({ length: n }, (_, k) => k).sort((a, b) => before(at(a), at(b)));
    order.forEach((k, place) => {
      places[start + place * inner] = BigInt(k);
    });
  }
  return new Tensor('int64', places, t.shape);
}

/** The elements read as integers: only the type changes. */
export function indices(t: Tensor): Tensor {
  return t;
}

/** The elements read as conditions: only the type changes. */
export function mask(t: Tensor): Tensor {
  return t;
}

type Ordered = number | bigint;

function orderable(x: Element): Ordered {
  if (x instanceof Complex) throw new RangeError('Complex numbers have no order to sort them by.');
  return typeof x === 'boolean' ? Number(x) : x;
}

function compare(a: Ordered, b: Ordered): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function isZero(x: Element): boolean {
  return x instanceof Complex ? x.re === 0 && x.im === 0 : x === false || x === 0 || x === 0n;
}

/** The entries of a list of lists, one after another. */
export function flatten<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.flat() as T[];
}
