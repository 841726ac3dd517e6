/** Equality of tensors: two tensors come in, whether and where they differ comes out. */
import { DTYPES, type DType, type Storage } from './dtype.ts';
import { type Element, elementsAt } from './elements.ts';
import { decodeFloats } from './floats.ts';
import { formatElement, formatType } from './format.ts';
import { unravelIndex } from './layout.ts';
import { bytesOf } from './storage.ts';
import type { Tensor } from './tensor.ts';

export interface EqualityOptions {
  /** 'class': every NaN equals every other (usual: payloads are not portable). 'bits': all bits count. */
  readonly nan?: 'class' | 'bits';
}

export interface Difference {
  readonly index: readonly number[];
  readonly left: Element;
  readonly right: Element;
  /** Elements that differ in all. */
  readonly count: number;
}

/** Same dtype, shape and elements, whatever the strides. The sign of zero counts. */
export function equalTensors(left: Tensor, right: Tensor, options: EqualityOptions = {}): boolean {
  return sameType(left, right) && firstDifference(left, right, options) === undefined;
}

/** Where two tensors of one dtype and shape first differ, in row-major order. */
export function firstDifference(left: Tensor, right: Tensor, options: EqualityOptions = {}): Difference | undefined {
  if (!sameType(left, right))
    throw new RangeError(`Cannot compare ${formatType(left)} with ${formatType(right)}, element by element.`);
  const { first, count } = differences(left.dtype, left.contiguous().data, right.contiguous().data, options);
  if (count === 0) return undefined;
  return {
    index: unravelIndex(first, left.shape),
    left: elementsAt(left, [first])[0]!,
    right: elementsAt(right, [first])[0]!,
    count,
  };
}

/** What to say when two tensors should be equal; undefined if they are. */
export function describeDifference(left: Tensor, right: Tensor, options: EqualityOptions = {}): string | undefined {
  if (!sameType(left, right)) return `${formatType(left)} is not ${formatType(right)}`;
  const difference = firstDifference(left, right, options);
  if (difference === undefined) return undefined;
  const { index, count } = difference;
  const values = `${formatElement(difference.left)} is not ${formatElement(difference.right)}`;
  return `${formatType(left)} at [${index.join(', ')}]: ${values} (${count} of ${left.numel} elements differ)`;
}

function sameType(left: Tensor, right: Tensor): boolean {
  return (
    left.dtype === right.dtype &&
    left.rank === right.rank &&
    left.shape.every((length, dim) => length === right.shape[dim])
  );
}

/** Compares two storages of one dtype element by element: how many differ, and which first. */
export function differences(
  dtype: DType,
  left: Storage,
  right: Storage,
  { nan = 'class' }: EqualityOptions = {},
): { first: number; count: number } {
  const [a, b] = [bytesOf(left), bytesOf(right)];
  const { bytes, lanes, packed, class: kind } = DTYPES[dtype];
  const width = bytes / lanes;
  const mayBeNaN = nan === 'class' && (kind === 'float' || kind === 'complex') && packed === 1;
  const bothNaN = mayBeNaN ? nanMatcher(dtype, left, right) : () => false;
  let [first, count] = [-1, 0];
  for (let element = 0; element < a.length / bytes; element++) {
    let same = true;
    for (let lane = element * lanes; same && lane < (element + 1) * lanes; lane++) {
      for (let i = lane * width; same && i < (lane + 1) * width; i++) same = a[i] === b[i];
      same ||= bothNaN(lane);
    }
    if (same) continue;
    if (count++ === 0) first = element;
  }
  return { first, count };
}

function nanMatcher(dtype: DType, left: Storage, right: Storage): (lane: number) => boolean {
  const [a, b] = [decodeFloats(dtype, left), decodeFloats(dtype, right)];
  return (lane) => Number.isNaN(a[lane]) && Number.isNaN(b[lane]);
}
